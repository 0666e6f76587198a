// Whether generated workbooks notice a fault in the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDist } from '../../src/build/bundle';
import { drawCase } from './draw';
import { kindOfField } from './fields';
import { type Mutant, mutate } from './mutants';
import type { FuzzCase, Planting } from './planting';
import { bundleOfDist } from './realm';
import { runCase } from './runCase';
import type { Bundle } from './template';

export const corpusFolder = 'test/fuzz/corpus';

/** How many cases it took to see the fault; `null` when none of them did. */
export async function casesToSee(mutant: Mutant, cases: Iterable<FuzzCase>): Promise<number | null> {
  const bundle = bundleOfDist(await buildDist([mutate(mutant)]));
  let tried = 0;
  for (const one of cases) {
    tried += 1;
    if (fails(bundle, one)) return tried;
  }
  return null;
}

function fails(bundle: Bundle, one: FuzzCase): boolean {
  try {
    return runCase(bundle, one).failures.length > 0;
  } catch {
    return true;
  }
}

/** The cases that once failed. */
export const keptCases = (): FuzzCase[] =>
  readdirSync(corpusFolder).flatMap(
    (name) => JSON.parse(readFileSync(join(corpusFolder, name), 'utf8')) as FuzzCase[],
  );

/** Draws until so many in a row have brought nothing new. */
const patience = 1500;

/** Cases that have, between them, every planting there is: each brings a value that none before it had. */
export function coveringCases(): FuzzCase[] {
  const seen = new Set<string>();
  const cases: FuzzCase[] = [];
  for (let seed = 9_000_000, idle = 0; idle < patience; seed++, idle++) {
    const one = drawCase(seed);
    const fresh = one.plantings.map(signature).filter((text) => !seen.has(text));
    if (fresh.length === 0 || one.plantings.some(({ name }) => name === 'large tab')) continue;
    for (const text of fresh) seen.add(text);
    cases.push({ ...one, jobs: ['refreshDue', 'buildReports'] });
    idle = 0;
  }
  return cases;
}

/** The same cell means one thing in a column of dates and another in one of times. */
const signature = (planting: Planting): string => {
  const column =
    planting.kind === 'cell' ? (kindOfField[planting.table][planting.field] ?? planting.field) : '';
  return JSON.stringify([planting.kind, planting.name, column, 'cell' in planting ? planting.cell : '']);
};
