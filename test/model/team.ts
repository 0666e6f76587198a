// Several people at one workbook: each step is watched, and whatever a run of Meguri's does to what they typed is told.

import type { JobName } from '../../src/jobs/jobNames';
import type { EditResult } from '../../src/local/host';
import type { BeforeCall, ServiceCall } from '../../src/local/services/execution';
import type { UserEditRequest } from '../../src/local/userEdit';
import { messagesOf } from '../../src/messages';
import type { Language } from '../../src/tables/column';
import { today } from '../fuzz/baseWorld';
import { answers, type Bundle } from '../fuzz/template';
import type { Act, Meanwhile, Step, Task } from './acts';
import { danglingPlans, disagreements, lostEntries, pictureOf, repeatedIds, unlike } from './checks';
import { type Ledger, ledgerOf, lostCells, VisitNotes } from './ledger';
import { Office } from './office';
import { carryOut, type Typist } from './people';

export interface Counts {
  steps: number;
  runs: number;
  /** Runs in the middle of another. */
  overlaps: number;
  /** Edits of people in the middle of a run. */
  editsMeanwhile: number;
  /** Runs that were told who holds the lock. */
  toldWho: number;
  undoneExactly: number;
  plansCompared: number;
}

export const noCounts = (): Counts => ({
  steps: 0,
  runs: 0,
  overlaps: 0,
  editsMeanwhile: 0,
  toldWho: 0,
  undoneExactly: 0,
  plansCompared: 0,
});

interface Outcome {
  ok: boolean;
  message: string;
}

/** The run that others may come into. */
interface Current {
  job: JobName | null;
  isHourly: boolean;
  meanwhile: Meanwhile[];
  moments: number;
  /** Writes that have been asked for and not carried out: nobody can come between them and the look before. */
  writing: boolean;
  disturbed: boolean;
}

export class TeamAtWork {
  readonly office: Office;
  readonly notes = new VisitNotes();
  private readonly typist: Typist;
  private ledger: Ledger;
  private depth = 0;
  private current: Current | null = null;
  /** Where a person is acting: as it was before. What differs once the act is carried out is theirs. */
  private beforeAct: Ledger | null = null;
  /** The first thing that was wrong. */
  private found: Error | null = null;
  private lastFresh = 0;
  /** What stood there before the last run, if nobody has changed anything since. */
  private beforeLast: string[] | null = null;
  /** Visits for which something was typed while a job is at work, and how many reads the job has made since. */
  private late: { id: string; reads: number }[] = [];

  constructor(
    language: Language,
    seed: number,
    bundles: readonly Bundle[],
    private readonly counts: Counts,
  ) {
    const beforeCall: BeforeCall = (call) => this.onCall(call);
    this.office = new Office(language, seed, { bundles, depth: () => this.depth, beforeCall });
    for (const { id } of this.office.rows('visits')) this.notes.own.add(id);
    this.typist = {
      office: this.office,
      notes: this.notes,
      fresh: () => {
        this.lastFresh += 1;
        return this.lastFresh;
      },
      edit: (requests) => this.edit(requests),
    };
    this.ledger = this.scan();
  }

  take(step: Step): void {
    this.counts.steps += 1;
    this.current = {
      job: 'run' in step ? jobOf(step) : null,
      isHourly: 'run' in step && step.run === 'hour',
      meanwhile: [...(step.meanwhile ?? [])],
      moments: 0,
      writing: false,
      disturbed: false,
    };
    try {
      this.perform(step);
      if (step.thenUndo) this.perform({ run: 'undo' });
    } catch (error) {
      throw this.found ?? error;
    }
    this.current = null;
    // What was found while a run was under way went through its hands.
    if (this.found) throw this.found;
  }

  private perform(step: Act | Task): void {
    this.assertKept();
    if ('run' in step) this.run(step);
    else {
      this.beforeAct = this.scan();
      carryOut(this.typist, step);
      this.adopt();
      this.beforeLast = null;
    }
    this.assertKept();
  }

  /** Before a call: whoever was to come in now does, unless writes are on their way. */
  private onCall(call: ServiceCall): undefined {
    this.adopt();
    const { current } = this;
    if (!current || this.depth > 0) return;
    this.excuse(call);
    const isOpen = !current.writing && call.kind !== 'write' && call.name !== 'SpreadsheetApp.flush';
    current.writing = call.kind === 'write';
    if (!isOpen) return;
    current.moments += 1;
    for (const { moment, step } of current.meanwhile)
      if (moment === current.moments) this.comeIn(step, current);
  }

  /**
   * Between its last look at 今日 and its writes a job reads the tables once more: what reps type there in these moments no
   * script can keep (docs/decisions.md). What was typed before them must be kept.
   */
  private excuse({ kind }: ServiceCall): void {
    const looks = this.office.todaySheets().length + 1;
    for (const late of this.late) {
      if (kind === 'read') late.reads += 1;
      if (kind === 'write' && late.reads <= looks) this.notes.excuse(late.id);
    }
    if (kind !== 'read') this.late = [];
  }

  private comeIn(step: Act | Task, current: Current): void {
    this.counts.steps += 1;
    if ('run' in step) this.counts.overlaps += 1;
    else this.counts.editsMeanwhile += 1;
    current.disturbed = true;
    this.depth += 1;
    try {
      this.perform(step);
    } finally {
      this.depth -= 1;
    }
  }

  /** The trigger's run begins with the person's edit in the cells, and ends with nothing of a person's changed. */
  private edit(requests: UserEditRequest[]): boolean {
    const { host } = this.office;
    const isHeld = host.state.locks.size > 0;
    const entered = this.notes.takeEntered();
    const results: EditResult[] =
      requests.length === 1 ? [host.editAs(requests[0]!)] : host.typeAhead(requests);
    const isTold =
      !isHeld &&
      !(this.depth === 0 && this.current?.disturbed) &&
      results.every((one) => one.accepted && one.runs.length > 0);
    for (const { runs } of results) {
      const failed = runs.find((run) => !run.ok);
      if (failed) throw new Error(`the edit trigger failed: ${failed.error?.message} ${failed.error?.stack}`);
    }
    this.notes.told(entered, isTold);
    if (isHeld) this.late.push(...entered.map((id) => ({ id, reads: 0 })));
    return results.every((one) => one.accepted);
  }

  private run(task: Task): void {
    this.counts.runs += 1;
    const { locks } = this.office.host.state;
    const holder = locks.size > 0 ? this.holder() : null;
    const isTop = this.depth === 0;
    const before =
      isTop && task.run !== 'undo' && this.notes.unsettled.size === 0 ? pictureOf(this.office) : null;
    const visitsBefore = new Set(this.office.rows('visits').map(({ id }) => id));
    const outcome = this.call(task);
    if (holder !== null) {
      this.assertTold(outcome, holder);
      return;
    }
    this.assertFine(task, outcome);
    this.assertAll(repeatedIds(this.office));
    if (!isTop) return;
    const isQuiet = !this.current!.disturbed;
    if (isQuiet && outcome?.ok) this.assertAgree(task, visitsBefore);
    if (task.run === 'undo') this.assertUndone(isQuiet);
    else this.beforeLast = isQuiet && outcome?.ok && undoable.has(task.run) ? before : null;
    if (task.run === 'hour' && isQuiet) this.notes.settle();
  }

  /** What the run at work says of itself; the hourly run does one job after the other. */
  private holder(): JobName | 'an edit' {
    const noted = this.office.host.state.properties.document.get('meguri.state') ?? '{}';
    const running = (JSON.parse(noted) as { running?: { job: JobName } | null }).running?.job;
    const { current } = this;
    if (!current?.job) return 'an edit';
    return current.isHourly ? (running ?? 'an edit') : current.job;
  }

  /** What the page hears; `null` for runs that nobody hears of. */
  private call(task: Task): Outcome | null {
    const { office } = this;
    const { host } = office;
    const ask = (name: string, ...args: unknown[]): Outcome => {
      const run = host.googleScriptRun(name, args);
      if (!run.ok) throw new Error(`${name}: ${run.error?.message} ${run.error?.stack}`);
      return run.carried as Outcome;
    };
    const picked = (table: 'visits' | 'customers' | 'products', pick: number): string => {
      const rows = office.rows(table);
      return rows[pick % rows.length]?.id ?? '';
    };
    switch (task.run) {
      case 'thisWeek':
        return ask('sidebarRun', 'planWeek', { weekOf: isoDay(this.day) });
      case 'setUp':
        return ask('sidebarSetUp', answers(office.language));
      case 'hour': {
        office.instant += task.hours * 3_600_000;
        const run = host.run('runSchedule', [], { attended: false });
        if (!run.ok) throw new Error(`runSchedule: ${run.error?.message} ${run.error?.stack}`);
        return null;
      }
      case 'record': {
        const visitId = picked('visits', task.pick);
        this.beforeAct = this.scan();
        this.notes.followed.add(visitId);
        this.adopt();
        return ask('sidebarRecordVisit', { visitId, status: task.status });
      }
      case 'fix': {
        const visitId = picked('visits', task.pick);
        // The box is Meguri's to tick and to free from now on, and undo takes that back.
        this.beforeAct = this.scan();
        this.notes.hand(visitId, 'fixed');
        this.adopt();
        return ask('sidebarFix', visitId, task.fixed);
      }
      case 'order': {
        const lines = [{ productId: picked('products', task.pick), quantity: 3 }];
        this.lastFresh += 1;
        const tapId = `tap-${String(this.lastFresh).padStart(8, '0')}`;
        return ask('sidebarOrder', { customerId: picked('customers', task.pick), tapId, lines });
      }
      default:
        return ask('sidebarRun', task.run, {});
    }
  }

  private get day(): number {
    return today + Math.floor((this.office.instant + 9 * 3_600_000) / 86_400_000) - today;
  }

  private scan(): Ledger {
    return ledgerOf(this.office, this.notes);
  }

  /** A person's act is carried out, and the trigger that follows has written nothing yet. */
  private adopt(): void {
    const before = this.beforeAct;
    if (!before) return;
    this.beforeAct = null;
    const known = this.ledger;
    this.ledger = new Map(
      [...this.scan()].filter(([place, content]) => known.has(place) || before.get(place) !== content),
    );
  }

  private assertKept(): void {
    this.assertAll(lostCells(this.ledger, this.scan()));
    this.assertAll(lostEntries(this.office, this.notes));
  }

  /** A run that comes second is told that somebody is at work, and with what. */
  private assertTold(outcome: Outcome | null, holder: JobName | 'an edit'): void {
    if (outcome === null) return;
    const { jobNames, outcome: words } = messagesOf(this.office.language);
    const isRight =
      outcome.message === words.lockedUnknown ||
      (holder !== 'an edit' && outcome.message.includes(jobNames[holder]));
    if (outcome.ok || !isRight)
      throw new Error(`while ${holder} was running, another run was told: ${outcome.ok} ${outcome.message}`);
    this.counts.toldWho += 1;
  }

  /** Nothing fails but for others' edits, and for visits that are not what the sidebar takes them for. */
  private assertFine(task: Task, outcome: Outcome | null): void {
    const log = this.office.host.history[this.office.host.history.length - 1]?.report.log ?? [];
    const errors = log.filter((line) => line.startsWith('ERROR'));
    if (errors.length > 0) throw new Error(`${task.run} logged ${errors.join('; ').slice(0, 2000)}`);
    if (outcome === null || outcome.ok || ['record', 'fix', 'order'].includes(task.run)) return;
    const moved = messagesOf(this.office.language).outcome.movedMeanwhile('');
    const isMoved = outcome.message.slice(-20) === moved.slice(-20);
    if (!isMoved || !this.current?.disturbed) throw new Error(`${task.run}: ${outcome.message}`);
  }

  private assertAgree(task: Task, before: ReadonlySet<string>): void {
    if (task.run !== 'planWeek' && task.run !== 'thisWeek' && task.run !== 'replan') return;
    this.counts.plansCompared += 1;
    const monday = this.day - ((this.day + 3) % 7);
    const first = task.run === 'planWeek' ? monday + 7 : monday;
    this.assertAll(disagreements(this.office, first, first + 6));
    this.assertAll(danglingPlans(this.office, before));
  }

  private assertUndone(isQuiet: boolean): void {
    const wanted = this.beforeLast;
    this.beforeLast = null;
    if (!wanted || !isQuiet) return;
    this.counts.undoneExactly += 1;
    this.assertAll(unlike(wanted, pictureOf(this.office)).map((line) => `undo left ${line}`));
  }

  private assertAll(faults: readonly string[]): void {
    if (faults.length === 0) return;
    this.found ??= new Error(faults.slice(0, 8).join('\n'));
    throw this.found;
  }
}

/** Runs that change tabs and can be taken back. */
const undoable: ReadonlySet<Task['run']> = new Set([
  'planWeek',
  'thisWeek',
  'replan',
  'refreshDue',
  'checkData',
  'order',
]);

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function jobOf(task: Task): JobName {
  switch (task.run) {
    case 'thisWeek':
      return 'planWeek';
    case 'record':
    case 'hour':
      return 'checkData';
    case 'fix':
      return 'changeVisits';
    case 'order':
      return 'takeOrder';
    default:
      return task.run;
  }
}
