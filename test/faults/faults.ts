// Fails or ends a run at one service call, runs it again, and compares the workbook with that of an undisturbed run.
import { createHash } from 'node:crypto';
import type { CallClass } from '../../src/local/latency';
import type { RunResult } from '../../src/local/runner';
import type { CallFate } from '../../src/local/services/execution';
import type { Sheet } from '../../src/local/workbook/sheet';
import { differences, type Image, imageOf } from './image';
import type { Scenario } from './scenarios';
import type { Performance } from './stage';
import { allTabNames } from './tabs';

const timedOut = 'Service Spreadsheets timed out while accessing document with id local.';

/** What happens at a call: `outage` fails it and all after it. */
export const faultKinds = [
  'fail',
  'outage',
  'before, lost',
  'before, flushed',
  'after, lost',
  'after, flushed',
] as const;
export type FaultKind = (typeof faultKinds)[number];

const fates: Record<FaultKind, CallFate> = {
  fail: { fail: timedOut },
  outage: { fail: timedOut },
  'before, lost': { kill: 'before', pendingWrites: 'lost' },
  'before, flushed': { kill: 'before', pendingWrites: 'flushed' },
  'after, lost': { kill: 'after', pendingWrites: 'lost' },
  'after, flushed': { kill: 'after', pendingWrites: 'flushed' },
};

export interface Fault {
  scenario: string;
  /** Counts the calls of all runs of the scenario from 1. */
  call: number;
  name: string;
  kind: FaultKind;
}

interface Judgement {
  userCellsChanged: number;
  /** What differs, when it did not end well. */
  why: string[];
}

export interface Verdict extends Fault, Judgement {
  survived: boolean;
}

interface Undisturbed {
  image: Image;
  calls: Call[];
  userCells: UserCell[];
  mails: string[];
}

interface Call {
  name: string;
  kind: CallClass;
  /** Calls before this one that changed something, and how many of them still wait to be carried out. */
  effects: number;
  waiting: number;
}

interface UserCell {
  tab: string;
  row: number;
  column: number;
  value: string;
}

const succeeded = (runs: RunResult[]): boolean =>
  runs.every((run) => run.ok && (run.value as { ok?: boolean } | undefined)?.ok !== false);

export class FaultBench {
  private readonly plain: Undisturbed;
  /** By what the fault left behind: what was judged once needs no second run. */
  private readonly judged = new Map<string, Judgement>();
  private readonly byEffects = new Map<number, Judgement>();

  constructor(private readonly scenario: Scenario) {
    const world = scenario.stage.perform();
    const calls: Call[] = [];
    const before = userCells(world);
    let [effects, waiting] = [0, 0];
    world.hook.beforeCall = ({ name, kind }) => {
      calls.push({ name, kind, effects, waiting });
      if (kind !== 'read') effects += 1;
      waiting = kind === 'write' ? waiting + 1 : 0;
      return undefined;
    };
    const runs = scenario.act(world);
    if (!runs.every((run) => run.ok)) throw new Error(`${scenario.name}: ${runs[0]?.error?.message}`);
    // What the hourly run adds is no difference.
    world.hook.beforeCall = () => undefined;
    scenario.again?.(world);
    this.plain = {
      image: imageOf(world.host),
      calls,
      userCells: before.filter((cell) => valueAt(world, cell) === cell.value),
      mails: mailsOf(world),
    };
  }

  get calls(): number {
    return this.plain.calls.length;
  }

  try(call: number, kind: FaultKind): Verdict {
    const fault = { scenario: this.scenario.name, call, name: this.plain.calls[call - 1]?.name ?? '', kind };
    const reached = this.reached(call, kind);
    const known = reached === null ? undefined : this.byEffects.get(reached);
    const verdict = known ?? this.perform(call, kind);
    if (reached !== null) this.byEffects.set(reached, verdict);
    return { ...fault, ...verdict, survived: verdict.why.length === 0 && verdict.userCellsChanged === 0 };
  }

  /** How many changes are carried out when the script is ended there: with as many, the workbook is the same. */
  private reached(at: number, kind: FaultKind): number | null {
    if (kind === 'fail' || kind === 'outage') return null;
    const call = this.plain.calls[at - 1]!;
    const own = kind.startsWith('after') && call.kind !== 'read' ? 1 : 0;
    if (kind.endsWith('flushed')) return call.effects + own;
    // Whatever is no write carries out what waits, before it is made.
    const lost = kind === 'before, lost' || call.kind === 'write';
    return lost ? call.effects - call.waiting : call.effects + own;
  }

  private perform(call: number, kind: FaultKind): Judgement {
    const world = this.scenario.stage.perform();
    let count = 0;
    world.hook.beforeCall = () => {
      count += 1;
      return count === call || (kind === 'outage' && count > call) ? fates[kind] : undefined;
    };
    const runs = this.scenario.act(world);
    world.hook.beforeCall = () => undefined;
    const afterFault = imageOf(world.host);
    const done = succeeded(runs) && !this.scenario.again;
    const key = createHash('sha1')
      .update(JSON.stringify([done, afterFault]))
      .digest('hex');
    const known = this.judged.get(key) ?? this.judge(world, runs, afterFault);
    this.judged.set(key, known);
    return known;
  }

  private judge(world: Performance, runs: RunResult[], afterFault: Image): Judgement {
    const changed = this.plain.userCells.filter((cell) => valueAt(world, cell) !== cell.value).length;
    // A run that was ended after all was done has nothing left to do.
    const isWhole = sameImage(afterFault, this.plain.image);
    const isOver = isWhole || (succeeded(runs) && !this.scenario.again);
    if (!isOver) (this.scenario.again ?? this.scenario.act)(world);
    const why = differences(withoutMails(this.plain.image), withoutMails(imageOf(world.host)));
    why.push(...mailFaults(this.plain.mails, mailsOf(world)));
    if (world.host.state.locks.size > 0) why.push('the lock is still held');
    return { why, userCellsChanged: changed };
  }
}

const sameImage = (left: Image, right: Image): boolean =>
  left.length === right.length && left.every((line, index) => line === right[index]);

const withoutMails = (image: Image): Image => image.filter((line) => !line.startsWith('mail '));

const mailsOf = ({ host }: Performance): string[] => host.outbox.map((mail) => `${mail.to} ${mail.subject}`);

/** One mail too few at most, by the trade-off that docs/decisions.md states; never one twice. */
function mailFaults(wanted: string[], found: string[]): string[] {
  const twice = found.filter((mail, index) => found.indexOf(mail) !== index);
  const missing = wanted.filter((mail) => !found.includes(mail));
  const strange = found.filter((mail) => !wanted.includes(mail));
  return [
    ...twice.map((mail) => `mailed twice: ${mail}`),
    ...strange.map((mail) => `not a mail of the undisturbed run: ${mail}`),
    ...(missing.length > 1 ? [`${missing.length} mails missing`] : []),
  ];
}

/** Everything typed into the tabs that users keep. */
function userCells({ host }: Performance): UserCell[] {
  const generated = allTabNames();
  const tabs = host.workbook.sheets.filter(
    (sheet) => !sheet.properties.hidden && !generated.some((name) => sheet.name.startsWith(name)),
  );
  return tabs.flatMap(cellsOf);
}

function cellsOf(sheet: Sheet): UserCell[] {
  const cells: UserCell[] = [];
  sheet.rows.forEach((record, index) => {
    record?.values.forEach((value, place) => {
      if (value !== undefined && value !== '')
        cells.push({ tab: sheet.name, row: index + 1, column: place + 1, value: JSON.stringify(value) });
    });
  });
  return cells;
}

function valueAt({ host }: Performance, { tab, row, column }: UserCell): string {
  return JSON.stringify(host.workbook.sheetByName(tab)?.value(row, column));
}
