// Whole plays of many steps, drawn by fast-check from a seed.
import fc from 'fast-check';
import type { Language } from '../../src/tables/column';
import type { Bundle } from '../fuzz/template';
import { type Step, steps } from './acts';
import type { Counts } from './counts';
import { TeamAtWork } from './team';

/** fast-check's commands over a team at work; the model of what must hold is kept by the team itself. */
class Take implements fc.Command<object, TeamAtWork> {
  constructor(private readonly step: Step) {}

  check(): boolean {
    return true;
  }

  run(_model: object, team: TeamAtWork): void {
    team.take(this.step);
  }

  toString(): string {
    return JSON.stringify(this.step);
  }
}

export interface Play {
  seed: number;
  /** Plays, of so many commands each. */
  plays: number;
  commands: number;
  bundles: readonly Bundle[];
  counts: Counts;
  /** Whether a play that failed is made small before it is told: takes minutes. */
  shrinks: boolean;
  path?: string;
}

/** @throws With fast-check's seed, path and the commands, when something was lost. */
export function play({ seed, plays, commands, bundles, counts, shrinks, path }: Play): void {
  const language = fc.constantFrom<Language>('ja', 'ja', 'en');
  const script = fc.commands([steps.map((step) => new Take(step))], { maxCommands: commands, size: 'max' });
  fc.assert(
    fc.property(language, fc.nat(99), script, (words, world, cmds) => {
      fc.modelRun(() => ({ model: {}, real: new TeamAtWork(words, world, bundles, counts) }), cmds);
    }),
    { seed, numRuns: plays, endOnFailure: !shrinks, ...(path === undefined ? {} : { path }) },
  );
}
