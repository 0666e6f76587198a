// Several people at one workbook: each step is watched, and whatever a run of Meguri's does to what they typed is told.

import type { JobName } from '../../src/jobs/jobNames';
import type { EditResult } from '../../src/local/host';
import type { BeforeCall, CallFate, ServiceCall } from '../../src/local/services/execution';
import type { UserEditRequest } from '../../src/local/userEdit';
import { messagesOf } from '../../src/messages';
import type { Language } from '../../src/tables/column';
import { today } from '../fuzz/baseWorld';
import type { Bundle } from '../fuzz/template';
import type { Act, Death, Meanwhile, Step, Task } from './acts';
import { danglingPlans, disagreements, lostEntries, pictureOf, repeatedIds, unlike } from './checks';
import type { Counts } from './counts';
import { contentsOf, type Ledger, ledgerOf, lostCells, VisitNotes } from './ledger';
import { Office } from './office';
import { carryOut, type Typist } from './people';
import { jobOf, type Outcome, pickedId, runTask, undoable } from './tasks';

/** The run that others may come into. */
interface Current {
  job: JobName | null;
  isHourly: boolean;
  meanwhile: Meanwhile[];
  moments: number;
  /** Writes that have been asked for and not carried out: nobody can come between them and the look before. */
  writing: boolean;
  disturbed: boolean;
  dies: Death | null;
  /** Service calls so far. */
  calls: number;
  /** Names the order that is taken, however often it is sent. */
  tapId: string;
}

/** A run was ended, and none has come to its end since. */
interface Dead {
  /** What stood there before it, if that is known to come back. */
  before: string[] | null;
  /** What it may have noted that it is. */
  jobs: JobName[];
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
  private dead: Dead | null = null;
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
      goOn: () => {
        this.beforeAct = this.scan();
      },
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
      dies: step.dies ?? null,
      calls: 0,
      tapId: `tap-${String(this.counts.steps).padStart(8, '0')}`,
    };
    const ordersBefore = this.office.rows('orders').length;
    try {
      this.perform(step);
      if (this.dead && step.dies?.again && 'run' in step) this.perform(step);
      this.assertOneOrder(step, ordersBefore);
      if (step.thenUndo) this.perform({ run: 'undo' });
    } catch (error) {
      throw this.found ?? error;
    }
    this.current = null;
    // What was found while a run was under way went through its hands.
    if (this.found) throw this.found;
  }

  /** A tap is one order, also when it is sent again because nobody knows what became of it. */
  private assertOneOrder(step: Step, before: number): void {
    const taken = this.office.rows('orders').length - before;
    if ('run' in step && step.run === 'order' && !this.current!.disturbed && taken > 1)
      this.assertAll([`one order was entered ${taken} times`]);
  }

  private perform(step: Act | Task): void {
    this.assertKept();
    if ('run' in step) this.run(step);
    else {
      this.beforeAct = this.scan();
      carryOut(this.typist, step);
      this.adopt();
      this.beforeLast = null;
      if (this.dead) this.dead.before = null;
    }
    this.assertKept();
  }

  /** Before a call: whoever was to come in now does, unless writes are on their way. */
  private onCall(call: ServiceCall): CallFate {
    this.adopt();
    const { current } = this;
    if (!current || this.depth > 0) return;
    current.calls += 1;
    if (current.dies?.call === current.calls) {
      this.late = [];
      return { kill: current.dies.kill, pendingWrites: current.dies.pendingWrites };
    }
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
      results.every((one) => one.accepted && one.runs.length > 0 && one.runs.every((run) => run.ok));
    for (const { runs } of results) {
      if (runs.some(({ stopped }) => stopped === 'killed')) this.counts.editDeaths += 1;
      const failed = runs.find((run) => !run.ok && run.stopped !== 'killed');
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
    const isExact = isTop && task.run !== 'undo' && this.notes.unsettled.size === 0;
    const before = !isExact ? null : this.dead ? this.dead.before : pictureOf(this.office);
    const visitsBefore = new Set(this.office.rows('visits').map(({ id }) => id));
    const jobsBefore = this.jobCount;
    const outcome = this.call(task);
    if (outcome === 'died') {
      this.bury(task, before, this.jobCount > jobsBefore);
      return;
    }
    if (holder !== null) {
      this.assertTold(outcome, holder);
      return;
    }
    this.assertFine(task, outcome);
    if (outcome === null || outcome.ok) this.dead = null;
    this.assertAll([...(this.dead ? [] : repeatedIds(this.office)), ...this.repeatedDeeds()]);
    if (!isTop) return;
    const isQuiet = !this.current!.disturbed;
    if (isQuiet && outcome?.ok) this.assertAgree(task, visitsBefore);
    if (task.run === 'undo') this.assertUndone(isQuiet);
    else this.beforeLast = isQuiet && outcome?.ok && undoable.has(task.run) ? before : null;
    if (task.run === 'hour' && isQuiet) this.notes.settle();
  }

  /** A run was ended: it counts in full once it has noted its end, else the next one takes back what it wrote. */
  private bury(task: Task, before: string[] | null, noted: boolean): void {
    this.counts.deaths += 1;
    const isQuiet = !this.current!.disturbed;
    const running = this.remembered().running?.job;
    this.dead = { before: null, jobs: running ? [running] : [] };
    // The next run, an undo most of all, goes on with an undo that was ended.
    if (task.run === 'undo') {
      if (!isQuiet) this.beforeLast = null;
      return;
    }
    const isSimple = isQuiet && undoable.has(task.run);
    if (isSimple && noted) this.dead = null;
    else if (isSimple) this.dead.before = before;
    if (noted || !isSimple) this.beforeLast = isSimple ? before : null;
  }

  /** Of what nobody ever wants twice. */
  private repeatedDeeds(): string[] {
    const { outbox, triggers } = this.office.host;
    const mails = outbox.map(({ to, subject }) => `${to}: ${subject}`);
    const hourly = triggers.filter(({ handler }) => handler === 'runSchedule');
    return [
      ...mails.filter((mail, index) => mails.indexOf(mail) !== index).map((mail) => `mailed twice: ${mail}`),
      ...(hourly.length > 1 ? [`there are ${hourly.length} hourly triggers`] : []),
    ];
  }

  private remembered(): { running?: { job: JobName } | null; jobCount?: number } {
    const noted = this.office.host.state.properties.document.get('meguri.state') ?? '{}';
    return JSON.parse(noted) as { running?: { job: JobName } | null; jobCount?: number };
  }

  private get jobCount(): number {
    return this.remembered().jobCount ?? 0;
  }

  /** What the run at work says of itself; the hourly run does one job after the other. */
  private holder(): JobName | 'an edit' {
    const running = this.remembered().running?.job;
    const { current } = this;
    // An edit may lead to a job of its own.
    return current?.job && !current.isHourly ? current.job : (running ?? 'an edit');
  }

  private call(task: Task): Outcome | 'died' | null {
    const visitId = task.run === 'record' || task.run === 'fix' ? pickedId(this.office, 'visits', task) : '';
    if (visitId !== '') {
      this.beforeAct = this.scan();
      if (task.run === 'record') this.notes.followed.add(visitId);
      // The box is Meguri's to tick and to free from now on, and undo takes that back.
      else this.notes.hand(visitId, 'fixed');
      this.adopt();
    }
    // An order that comes in meanwhile is another one.
    const tapId = `${this.current!.tapId}-${this.depth}`;
    const outcome = runTask(this.office, task, { day: this.day, tapId });
    // 今日 may show what 訪問 does not say yet.
    if (outcome === 'died' && task.run === 'record') this.notes.unsettled.add(visitId);
    return outcome;
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
    this.assertAll(lostCells(this.ledger, contentsOf(this.office)));
    this.assertAll(lostEntries(this.office, this.notes));
  }

  /** A run that comes second is told that somebody is at work, and with what. */
  private assertTold(outcome: Outcome | null, holder: JobName | 'an edit'): void {
    if (outcome === null) return;
    const { jobNames, outcome: words } = messagesOf(this.office.language);
    const namesOf = (job: JobName): boolean => outcome.message.includes(jobNames[job]);
    const isRight =
      outcome.message === words.lockedUnknown ||
      (holder !== 'an edit' && namesOf(holder)) ||
      // The note of a run that was ended stands until the next one has written its own.
      (this.dead?.jobs.some(namesOf) ?? false);
    if (outcome.ok || !isRight)
      this.assertAll([`while ${holder} was running, another run was told: ${outcome.ok} ${outcome.message}`]);
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
