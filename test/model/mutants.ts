// Faults put into the code on purpose: each loses something that people at work together would miss.
import { buildDist } from '../../src/build/bundle';
import { type Mutant, mutate } from '../fuzz/mutants';
import { bundleOfDist } from '../fuzz/realm';
import { noCounts } from './counts';
import { play } from './play';

export const mutants: Mutant[] = [
  {
    what: 'rows are written by number, without another look',
    file: 'src/google/standStill.ts',
    from: "for (const change of changes) if (change.kind === 'table') assertRows(book, team, change);",
    to: 'void [book, team, changes, assertRows];',
  },
  {
    what: 'a new visit takes the ID of another',
    file: 'src/jobs/newIds.ts',
    from: 'return highest;',
    to: 'return highest - 1;',
  },
  {
    what: 'undo goes over what people typed since',
    file: 'src/google/snapshots.ts',
    from: 'const at = candidates.find((one) => this.holds(one, row.after));',
    to: 'const at = candidates[0];',
  },
  {
    what: 'undo gives an ID back that another row has kept',
    file: 'src/google/snapshots.ts',
    from: 'const fitting = restorer.withoutDoubles(rowsBack);',
    to: 'const fitting = rowsBack;',
  },
  {
    what: 'a plan replaces visits that somebody has edited',
    file: 'src/jobs/planning/standing.ts',
    from: 'if (visit.planMark !== planMarkOf(visit.source.record)) return false;',
    to: 'void planMarkOf;',
  },
  {
    what: 'a plan replaces visits beside which somebody has typed',
    file: 'src/jobs/planning/standing.ts',
    from: 'return !hasOwnCells(visit, table, formulas);',
    to: 'void [hasOwnCells, table, formulas]; return true;',
  },
  {
    what: 'a second job does not wait for the first',
    file: 'src/google/lock.ts',
    from: 'if (own && !own.tryLock(patience)) throw new Busy(loadRunning());',
    to: 'own?.tryLock(patience);',
  },
  {
    what: 'entries in 今日 are read before the job thinks',
    file: 'src/google/runJob.ts',
    from: 'writesVisits(asked) ? carryEntries(book, team, context) : null',
    to: 'writesVisits(asked) && context.now < 0 ? carryEntries(book, team, context) : null',
  },
  {
    what: 'a visit shown in 今日 brings all its texts along',
    file: 'src/google/handleEdit.ts',
    from: 'for (const text of texts) if (entry[text] !== record[text])',
    to: "for (const text of [...texts, 'result', 'note'] as Text[]) if (entry[text] !== record[text])",
  },
];

/** The message with which the plays of a seed fail, and after how many steps; `null` when they do not. */
export async function fallOf(
  mutant: Mutant,
  { seed, plays }: { seed: number; plays: number },
): Promise<{ steps: number; why: string } | null> {
  const built = await buildDist([mutate(mutant)]);
  const bundles = [0, 1, 2].map(() => bundleOfDist(built));
  const counts = noCounts();
  try {
    play({ seed, plays, commands: 100, bundles, counts, shrinks: false });
    return null;
  } catch (error) {
    const { cause } = error as Error;
    return { steps: counts.steps, why: cause instanceof Error ? cause.message : String(error) };
  }
}
