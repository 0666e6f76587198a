import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInsertion, insertion } from '../../src/routing/insertion';
import { buildModel } from '../../src/routing/model';
import { Random } from '../../src/routing/random';
import { Routes } from '../../src/routing/routes';
import { exchangeTails } from '../../src/routing/tails';
import { Trial } from '../../src/routing/trial';
import { richProblem } from './samples';

/** Routes of a random problem with two reps, filled greedily in random shifts. */
function filledTrial(seed: number): Trial {
  const model = buildModel(richProblem({ seed, requests: 20, reps: 2, days: 2 }));
  const trial = new Trial(model, new Routes(model));
  const random = new Random(seed);
  for (let node = 0; node < model.nodeCount; node++) {
    const shift = random.below(model.shiftCount);
    if (findInsertion(trial.routes, node, shift) < 1e9) trial.insert(node, shift, insertion.position);
  }
  trial.accept();
  return trial;
}

const stopsOf = ({ routes }: Trial): number[][] =>
  Array.from({ length: routes.model.shiftCount }, (_, shift) => {
    const base = shift * routes.stride + 1;
    return Array.from(routes.node.subarray(base, base + routes.length[shift]!));
  });

const cuts = fc.record({
  seed: fc.integer({ min: 1, max: 100_000 }),
  draw: fc.integer({ min: 1, max: 1000 }),
});

describe('exchangeTails', () => {
  it('exchanges exactly what lies behind the cuts, in time, at the cost that adding up gives', () => {
    let exchanged = 0;
    fc.assert(
      fc.property(cuts, ({ seed, draw }) => {
        const trial = filledTrial(seed);
        const { routes } = trial;
        const random = new Random(draw);
        const cutIn = (shift: number) => ({ shift, position: random.below(routes.length[shift]! + 1) });
        const one = cutIn(random.below(routes.model.shiftCount));
        const other = cutIn((one.shift + 1) % routes.model.shiftCount);
        const before = stopsOf(trial);
        const wanted = before.map((stops, shift) => {
          if (shift === one.shift)
            return [...stops.slice(0, one.position), ...before[other.shift]!.slice(other.position)];
          if (shift === other.shift)
            return [...stops.slice(0, other.position), ...before[one.shift]!.slice(one.position)];
          return stops;
        });
        const done = exchangeTails(trial, one, other);
        if (done) exchanged++;
        expect(stopsOf(trial)).toEqual(done ? wanted : before);
        for (const { shift } of [one, other]) {
          expect(routes.isFeasible(shift)).toBe(true);
          const cost = routes.cost[shift]!;
          routes.refresh(shift);
          expect(routes.cost[shift]!).toBeCloseTo(cost, 9);
        }
        const total = trial.cost();
        trial.accept();
        trial.recount();
        expect(trial.acceptedCost).toBeCloseTo(total, 6);
      }),
      { numRuns: 300 },
    );
    expect(exchanged).toBeGreaterThan(10);
  });

  it('is taken back by restore', () => {
    fc.assert(
      fc.property(cuts, ({ seed, draw }) => {
        const trial = filledTrial(seed);
        const before = stopsOf(trial);
        const cost = trial.cost();
        const position = draw % (trial.routes.length[0]! + 1);
        exchangeTails(trial, { shift: 0, position }, { shift: 1, position: 0 });
        trial.restore();
        expect(stopsOf(trial)).toEqual(before);
        expect(trial.cost()).toBeCloseTo(cost, 9);
      }),
      { numRuns: 100 },
    );
  });
});
