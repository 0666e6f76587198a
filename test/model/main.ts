// `npm run model -- --steps 5000 --seed 1 [--json] [--path P] [--shrink] [--dist FOLDER]`: several people and jobs at one
// workbook. `--mutants`: whether the plays see faults put into the code.
import { parseArgs } from 'node:util';
import { loadBundle } from '../fuzz/realm';
import { noCounts } from './counts';
import { fallOf, mutants } from './mutants';
import { play } from './play';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    /** Where fast-check goes on in the seed, as it says when a play fails. */
    path: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    json: { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: false },
    /** Makes a play that failed small. */
    shrink: { type: 'boolean', default: false },
  },
});

const playsPerSeed = 4;
const seedsPerMutant = 6;

if (values.mutants) {
  await printMutants();
  process.exit();
}

const bundles = [0, 1, 2].map(() => loadBundle(values.dist));
const counts = noCounts();
const { path, shrink: shrinks } = values;
let seed = Number(values.seed);
try {
  for (; counts.steps < Number(values.steps); seed++) {
    play({
      seed,
      plays: playsPerSeed,
      commands: 100,
      bundles,
      counts,
      shrinks,
      ...(path === undefined ? {} : { path }),
    });
  }
  console.log(values.json ? JSON.stringify({ ...counts, failed: 0 }) : counts);
} catch (error) {
  console.log(values.json ? JSON.stringify({ ...counts, failed: 1 }) : counts);
  const { message, cause } = error as Error;
  console.error(`seed ${seed}: ${cause instanceof Error ? cause.message : ''}\n${message}`);
  process.exitCode = 1;
}

async function printMutants(): Promise<void> {
  let unseen = 0;
  for (const mutant of mutants) {
    let fall = null;
    let tried = 0;
    while (!fall && tried < seedsPerMutant) {
      tried += 1;
      fall = await fallOf(mutant, { seed: tried, plays: playsPerSeed });
    }
    if (!fall) unseen += 1;
    const seen = fall && `seen by step ${fall.steps} of seed ${tried}: ${fall.why.split('\n')[0]}`;
    console.log(`${mutant.what}: ${seen ?? 'NOT SEEN'}`);
  }
  console.log(JSON.stringify({ mutants: mutants.length, unseen }));
  if (unseen > 0) process.exitCode = 1;
}
