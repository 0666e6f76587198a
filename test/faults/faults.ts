// Fails or ends a run at one service call, runs it again, and compares the workbook with that of an undisturbed run.
import { createHash } from 'node:crypto';
import type { CallFate } from '../../src/local/services/execution';
import { differences, type Image, imageOf } from './image';
import { LeftHosts, mailsOf, recordHosts, runUndisturbed, type Undisturbed } from './recording';
import { type Deed, type Scenario, succeeded } from './scenario';
import { openSaved, type Performance } from './stage';
import { valueAt } from './userCells';

const timedOut = 'Service Spreadsheets timed out while accessing document with id local.';

/** What happens at a call: `fail` and `done, then fail` throw once, `outage` at it and at all after it; the others end the script. */
export const faultKinds = [
  'fail',
  'done, then fail',
  'outage',
  'before, lost',
  'before, flushed',
  'after, lost',
  'after, flushed',
] as const;
export type FaultKind = (typeof faultKinds)[number];

const fates: Record<FaultKind, CallFate> = {
  fail: { fail: timedOut },
  'done, then fail': { fail: timedOut, done: true },
  outage: { fail: timedOut },
  'before, lost': { kill: 'before', pendingWrites: 'lost' },
  'before, flushed': { kill: 'before', pendingWrites: 'flushed' },
  'after, lost': { kill: 'after', pendingWrites: 'lost' },
  'after, flushed': { kill: 'after', pendingWrites: 'flushed' },
};

export const isEnd = (kind: FaultKind): boolean => kind.startsWith('before') || kind.startsWith('after');

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

export class FaultBench {
  readonly plain: Undisturbed;
  private readonly plainKey: string;
  private readonly hosts = new LeftHosts();
  private left: Record<'lost' | 'flushed', number[]> | null = null;
  /** By what the fault left behind: what was judged once needs no second run. */
  private readonly judged = new Map<string, Judgement>();
  private readonly byHost = new Map<number, Judgement>();

  constructor(private readonly scenario: Scenario) {
    this.plain = runUndisturbed(scenario);
    this.plainKey = keyOf(this.plain.image);
  }

  get calls(): number {
    return this.plain.calls.length;
  }

  /** What can happen at every call of the run. */
  points(): [call: number, kind: FaultKind][] {
    return this.plain.calls.flatMap(({ kind }, index) => {
      // A queued write makes no trip: nothing breaks off after it, and an outage shows at the next trip. A read has no effect.
      const never: FaultKind[] =
        kind === 'write' ? ['done, then fail', 'outage'] : kind === 'read' ? ['done, then fail'] : [];
      const kinds = faultKinds.filter((one) => !never.includes(one));
      return kinds.map((one): [number, FaultKind] => [index + 1, one]);
    });
  }

  /** A run that really meets the fault. */
  try(call: number, kind: FaultKind): Verdict {
    return this.verdict(call, kind, this.perform(call, kind));
  }

  /** The same; for scripts that are ended, from the workbook that they leave, of which a run is made once. */
  tryFromState(call: number, kind: FaultKind): Verdict {
    const isLast = call === this.calls && kind === 'after, lost';
    // Writes that wait at the very end are carried out by the run itself: nothing was found there without them.
    if (!isEnd(kind) || isLast) return this.try(call, kind);
    const left = this.leftBy(call, kind);
    const known = this.byHost.get(left) ?? this.judgeHost(left);
    this.byHost.set(left, known);
    return this.verdict(call, kind, known);
  }

  /** Whether a script that is really ended there leaves the workbook that `tryFromState` takes for it. */
  isAsRecorded(call: number, kind: FaultKind): boolean {
    const { world } = this.meet(call, kind);
    const recorded = openSaved(this.hosts.get(this.leftBy(call, kind)), this.scenario.stage.language);
    return keyOf(imageOf(world.host)) === keyOf(imageOf(recorded.host));
  }

  private verdict(call: number, kind: FaultKind, { why, userCellsChanged }: Judgement): Verdict {
    const { name } = this.plain.calls[call - 1]!;
    const survived = why.length === 0 && userCellsChanged === 0;
    return { scenario: this.scenario.name, call, name, kind, why, userCellsChanged, survived };
  }

  /** The host that a script leaves when it is ended there: what the call finds, or what the next one would. */
  private leftBy(call: number, kind: FaultKind): number {
    const record = (writesAtOnce: boolean): number[] =>
      recordHosts(this.scenario, this.plain, { hosts: this.hosts, writesAtOnce });
    this.left ??= { lost: record(false), flushed: record(true) };
    const found = this.left[kind.endsWith('lost') ? 'lost' : 'flushed'];
    return found[kind.startsWith('after') ? call : call - 1]!;
  }

  private judgeHost(number: number): Judgement {
    const world = openSaved(this.hosts.get(number), this.scenario.stage.language);
    return this.judge(world, null, imageOf(world.host));
  }

  private meet(call: number, kind: FaultKind): { world: Performance; deed: Deed } {
    const world = this.scenario.stage.perform();
    let count = 0;
    world.hook.beforeCall = () => {
      count += 1;
      return count === call || (kind === 'outage' && count > call) ? fates[kind] : undefined;
    };
    const deed = this.scenario.act(world);
    world.hook.beforeCall = () => undefined;
    return { world, deed };
  }

  private perform(call: number, kind: FaultKind): Judgement {
    const { world, deed } = this.meet(call, kind);
    return this.judge(world, deed, imageOf(world.host));
  }

  private judge(world: Performance, deed: Deed | null, afterFault: Image): Judgement {
    const isOver = deed !== null && succeeded(deed) && !this.scenario.again;
    const key = `${isOver} ${keyOf(afterFault)}`;
    const known = this.judged.get(key) ?? this.secondRun(world, isOver, afterFault);
    this.judged.set(key, known);
    return known;
  }

  private secondRun(world: Performance, isOver: boolean, afterFault: Image): Judgement {
    const changed = this.plain.userCells.filter((cell) => valueAt(world, cell) !== cell.value).length;
    const why = world.host.state.locks.size > 0 ? ['the lock is still held'] : [];
    // A run that was ended after all was done has nothing left to do.
    if (isOver || keyOf(afterFault) === this.plainKey)
      return this.compare(world, afterFault, { changed, why });
    (this.scenario.again ?? this.scenario.act)(world);
    if (world.host.state.locks.size > 0) why.push('the lock is held after the second run');
    return this.compare(world, imageOf(world.host), { changed, why });
  }

  private compare(
    world: Performance,
    image: Image,
    { changed, why }: { changed: number; why: string[] },
  ): Judgement {
    const compared = this.scenario.repeats
      ? (lines: Image) => withoutMails(withoutJournal(lines))
      : withoutMails;
    const differing =
      keyOf(image) === this.plainKey ? [] : differences(compared(this.plain.image), compared(image));
    return {
      why: [...why, ...differing, ...mailFaults(this.plain.mails, mailsOf(world))],
      userCellsChanged: changed,
    };
  }
}

const keyOf = (image: Image): string => createHash('sha1').update(image.join('\n')).digest('base64');

const withoutMails = (image: Image): Image => image.filter((line) => !line.startsWith('mail '));

/** Without what the last jobs replaced and how many there were. */
const withoutJournal = (image: Image): Image =>
  image.map((line) =>
    line.startsWith('_meguri ')
      ? '_meguri'
      : line.replace(/\["(jobCount|currentSlot)",\d+\]/g, '').replace(/"slot":\d+/g, ''),
  );

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
