import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlots, solve } from '../../src/routing';
import { checkPlan } from './checker';
import { plainRequest, plainShift, planeMinutes, richProblem } from './samples';

describe('findSlots', () => {
  it('lists every place in every route with its extra travel, least first', () => {
    const problem = {
      locationCount: 3,
      travelMinutes: planeMinutes([
        [0, 0],
        [10, 0],
        [20, 0],
      ]),
      shifts: [plainShift(), plainShift({ id: 'next', day: 1, earliest: 1980, latest: 2520 })],
      requests: [plainRequest(2, { shifts: [0], windows: [{ from: 660, to: 660 }] })],
    };
    const plan = solve(problem, { seed: 1, maximumIterations: 100 });
    expect(findSlots(problem, plan, plainRequest(1))).toEqual([
      {
        shift: 0,
        day: 0,
        after: null,
        earliestStart: 550,
        latestStart: 620,
        extraMinutes: 0,
        overtimeMinutes: 0,
      },
      {
        shift: 0,
        day: 0,
        after: 0,
        earliestStart: 700,
        latestStart: 1040,
        extraMinutes: 0,
        overtimeMinutes: 0,
      },
      {
        shift: 1,
        day: 1,
        after: null,
        earliestStart: 1990,
        latestStart: 2480,
        extraMinutes: 20,
        overtimeMinutes: 0,
      },
    ]);
  });

  it('offers only times at which the whole route stays sound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const problem = richProblem({ seed, requests: 12, reps: 1, days: 3 });
        const plan = solve(problem, { seed, maximumIterations: 100 });
        const wanted = plainRequest(0, {
          windows: [
            { from: 600, to: 700 },
            { from: 2040, to: 2300 },
          ],
          prize: 1000,
        });
        for (const slot of findSlots(problem, plan, wanted).slice(0, 6)) {
          for (const start of [slot.earliestStart, slot.latestStart]) {
            const fixed = {
              ...wanted,
              windows: [{ from: start, to: start + 1e-6 }],
              shifts: [slot.shift],
              mandatory: true,
            };
            const grown = { ...problem, requests: [...problem.requests, fixed] };
            const node = problem.requests.length;
            const routes = plan.routes.map((route) => ({
              shift: route.shift,
              requests: route.stops.map((stop) => stop.request),
            }));
            const own = routes.find((route) => route.shift === slot.shift) ?? {
              shift: slot.shift,
              requests: [],
            };
            if (!routes.includes(own)) routes.push(own);
            own.requests.splice(slot.after === null ? 0 : own.requests.indexOf(slot.after) + 1, 0, node);
            const next = solve(grown, { seed, maximumIterations: 0, initialPlan: { routes } });
            expect(checkPlan(grown, next).faults).toEqual([]);
            expect(next.unassigned).not.toContain(node);
          }
        }
      }),
      { numRuns: 40, examples: [[57_029]] },
    );
  });
});
