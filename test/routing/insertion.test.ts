import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInsertion, insertion } from '../../src/routing/insertion';
import { buildModel } from '../../src/routing/model';
import { Random } from '../../src/routing/random';
import { Routes } from '../../src/routing/routes';
import { richProblem } from './samples';

/** Routes filled at random, as far as everything fits. */
function filledRoutes(seed: number): Routes {
  const model = buildModel(richProblem({ seed, requests: 14, reps: 1, days: 2 }));
  const routes = new Routes(model);
  const random = new Random(seed);
  for (let node = 0; node < model.nodeCount - 4; node++) {
    const shift = random.below(model.shiftCount);
    if (findInsertion(routes, node, shift) < 1e9) routes.insert(node, shift, insertion.position);
  }
  return routes;
}

/** Whether the model's windows allow the node in the shift at all. */
function isAllowed(routes: Routes, node: number, shift: number): boolean {
  const cell = node * routes.model.shiftCount + shift;
  return routes.model.firstWindow[cell] !== routes.model.lastWindow[cell];
}

describe('insertion', () => {
  it('finds the place, and the cost, that trying every position out finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const routes = filledRoutes(seed);
        for (const node of Array.from(routes.absent.subarray(0, routes.absentCount))) {
          for (let shift = 0; shift < routes.model.shiftCount; shift++) {
            const before = routes.cost[shift]!;
            let best = Number.POSITIVE_INFINITY;
            for (
              let position = 1;
              position <= routes.length[shift]! + 1 && isAllowed(routes, node, shift);
              position++
            ) {
              routes.insert(node, shift, position);
              routes.refresh(shift);
              if (routes.isFeasible(shift)) best = Math.min(best, routes.cost[shift]! - before);
              routes.remove(node);
            }
            const found = findInsertion(routes, node, shift);
            if (best === Number.POSITIVE_INFINITY) expect(found).toBe(best);
            else expect(found).toBeCloseTo(best, 6);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes the cost of the route by what it said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const routes = filledRoutes(seed);
        for (let index = routes.absentCount - 1; index >= 0; index--) {
          const node = routes.absent[index]!;
          for (let shift = 0; shift < routes.model.shiftCount; shift++) {
            const delta = findInsertion(routes, node, shift);
            if (delta > 1e9) continue;
            const before = routes.cost[shift]!;
            routes.insert(node, shift, insertion.position);
            expect(routes.cost[shift]! - before).toBeCloseTo(delta, 6);
            expect(routes.isFeasible(shift)).toBe(true);
            break;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps schedules in step while stops come and go', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const routes = filledRoutes(seed);
        for (let shift = 0; shift < routes.model.shiftCount; shift++) {
          const times = () => {
            const base = shift * routes.stride;
            const slice = (array: Float64Array) =>
              Array.from(array.subarray(base, base + routes.length[shift]! + 2));
            const lunch = routes.model.hasLunch[shift] === 1;
            return [
              routes.fedDeparture,
              routes.fedLatest,
              ...(lunch ? [routes.hungryDeparture, routes.hungryLatest] : []),
            ].map(slice);
          };
          const kept = times();
          routes.refresh(shift);
          expect(times()).toEqual(kept);
        }
      }),
      { numRuns: 100 },
    );
  });
});
