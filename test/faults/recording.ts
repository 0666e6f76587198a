// One undisturbed run of a scenario: its calls, what the workbook is like at each of them, and what it ends with.
import type { CallClass } from '../../src/local/latency';
import { type Image, imageOf } from './image';
import { type Deed, type Scenario, succeeded } from './scenario';
import { type Performance, type SavedHost, saveHost } from './stage';
import { type UserCell, userCells, valueAt } from './userCells';

export interface Call {
  name: string;
  kind: CallClass;
}

export interface Undisturbed {
  image: Image;
  /** The functions of the bundle that were run. */
  functions: string[];
  calls: Call[];
  /** Typed before the run, and left alone by it. */
  userCells: UserCell[];
  mails: string[];
}

/** Every mail, once for each time it was sent. */
export const mailsOf = ({ host }: Performance): string[] =>
  host.outbox.map((mail) => `${mail.to} ${mail.subject}`);

/** @throws When the scenario does not do what it is there for. */
export function runUndisturbed(scenario: Scenario): Undisturbed {
  const world = scenario.stage.perform();
  const calls: Call[] = [];
  const typed = userCells(world);
  const before = imageOf(world.host);
  world.hook.beforeCall = ({ name, kind }) => {
    calls.push({ name, kind });
    return undefined;
  };
  const deed = scenario.act(world);
  world.hook.beforeCall = () => undefined;
  if (!succeeded(deed)) throw new Error(`${scenario.name}: ${wordsOf(deed)}`);
  const image = imageOf(world.host);
  if (image.length === before.length && image.every((line, index) => line === before[index]))
    throw new Error(`${scenario.name} changes nothing: ${wordsOf(deed)}`);
  // What the hourly run adds is no difference.
  scenario.again?.(world);
  return {
    functions: deed.map(({ report }) => report.functionName),
    image: scenario.again ? imageOf(world.host) : image,
    calls,
    userCells: typed.filter((cell) => valueAt(world, cell) === cell.value),
    mails: mailsOf(world),
  };
}

const wordsOf = (deed: Deed): string =>
  deed
    .map(({ error, value, report }) =>
      [error?.message, (value as { message?: string } | undefined)?.message, ...report.log].join(' '),
    )
    .join('; ');

/** Hosts as a script leaves them that is ended, each kept once: numbers lead to them. */
export class LeftHosts {
  private readonly numbers = new Map<string, number>();
  private readonly hosts: SavedHost[] = [];

  keep(saved: SavedHost): number {
    const text = JSON.stringify(saved);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.hosts.push(saved);
    this.numbers.set(text, this.hosts.length - 1);
    return this.hosts.length - 1;
  }

  get(number: number): SavedHost {
    return this.hosts[number]!;
  }
}

/**
 * What each call of a run finds, and what the last one leaves: so all ends of a run are had from one run. `writesAtOnce`
 * tells what is there when the writes that wait are carried out at the end; else they are lost.
 *
 * @throws When the run makes other calls than the undisturbed one.
 */
export function recordHosts(
  scenario: Scenario,
  { calls }: Undisturbed,
  { hosts, writesAtOnce }: { hosts: LeftHosts; writesAtOnce: boolean },
): number[] {
  const world = scenario.stage.perform({ writesAtOnce });
  const found: number[] = [];
  world.hook.beforeCall = ({ name }) => {
    if (name !== calls[found.length]?.name)
      throw new Error(`${scenario.name}: call ${found.length + 1} is ${name}`);
    found.push(hosts.keep(saveHost(world.host)));
    return undefined;
  };
  scenario.act(world);
  world.hook.beforeCall = () => undefined;
  if (found.length !== calls.length)
    throw new Error(`${scenario.name}: ${found.length} calls, not ${calls.length}`);
  return [...found, hosts.keep(saveHost(world.host))];
}
