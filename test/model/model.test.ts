import { beforeAll, describe, expect, it } from 'vitest';
import { buildDist } from '../../src/build/bundle';
import { bundleOfDist } from '../fuzz/realm';
import type { Bundle } from '../fuzz/template';
import { noCounts } from './counts';
import { fallOf, mutants } from './mutants';
import { play } from './play';

let bundles: Bundle[];

beforeAll(async () => {
  const built = await buildDist();
  bundles = [0, 1, 2].map(() => bundleOfDist(built));
});

describe('several people and jobs at one workbook, some of which Google ends', () => {
  it('lose no cell, repeat no ID, plan what the week shows, and undo exactly (npm run model)', () => {
    const counts = noCounts();
    play({ seed: 1, plays: 4, commands: 100, bundles, counts, shrinks: false });
    const { overlaps, editsMeanwhile, toldWho, undoneExactly, plansCompared, deaths } = counts;
    // A play in which nothing of this happens would show nothing.
    expect(Math.min(overlaps, editsMeanwhile, toldWho, undoneExactly, plansCompared, deaths)).toBeGreaterThan(
      0,
    );
  });
});

/** Seeds in which the fault shows soon; `npm run model -- --mutants` tries all of them. */
const telling = [
  { what: 'a second job does not wait for the first', seed: 1, shows: /another run was told: true/ },
  { what: 'a new visit takes the ID of another', seed: 1, shows: /became|two rows have the ID/ },
];

describe('faults in the code', () => {
  it.each(telling)('are seen: $what', async ({ what, seed, shows }) => {
    const mutant = mutants.find((one) => one.what === what)!;
    expect((await fallOf(mutant, { seed, plays: 4 }))?.why).toMatch(shows);
  });
});
