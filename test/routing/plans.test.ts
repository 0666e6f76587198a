import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../src/routing';
import { checkPlan } from './checker';
import { richProblem } from './samples';

const sizes = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  requests: fc.integer({ min: 1, max: 24 }),
  reps: fc.integer({ min: 1, max: 2 }),
  days: fc.integer({ min: 1, max: 4 }),
});

describe('plans of random problems', () => {
  it('keeps windows, lunch, shift ends, loads, patterns and gaps, and serves nobody twice', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const problem = richProblem(size);
        const plan = solve(problem, { seed: size.seed, maximumIterations: 300 });
        expect(checkPlan(problem, plan).faults).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same plan for the same seed and iterations', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const problem = richProblem(size);
        const run = () => solve(problem, { seed: size.seed, maximumIterations: 200 });
        expect(run()).toEqual(run());
      }),
      { numRuns: 30 },
    );
  });

  it('never ends worse with more iterations', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const problem = richProblem(size);
        let before = { missing: Number.POSITIVE_INFINITY, objective: Number.NEGATIVE_INFINITY };
        for (const maximumIterations of [0, 50, 500, 3000]) {
          const plan = solve(problem, { seed: size.seed, maximumIterations });
          const missing = plan.unassigned.filter((request) => problem.requests[request]!.mandatory).length;
          expect(missing).toBeLessThanOrEqual(before.missing);
          if (missing === before.missing)
            expect(plan.objective).toBeGreaterThanOrEqual(before.objective - 1e-6);
          before = { missing, objective: plan.objective };
        }
      }),
      { numRuns: 15 },
    );
  });

  it('ends when the time it was told of is spent, and never gives a worse plan when stopped later', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const problem = richProblem(size);
        const spent = 400;
        const runUntil = (looks: number) => {
          let asked = 0;
          let looked = 0;
          return solve(problem, {
            seed: size.seed,
            progress: () => asked++ / spent,
            shouldStop: () => looked++ >= looks,
          });
        };
        let before = { missing: Number.POSITIVE_INFINITY, objective: Number.NEGATIVE_INFINITY };
        for (const looks of [0, 10, 60, 150, Number.POSITIVE_INFINITY]) {
          const plan = runUntil(looks);
          expect(checkPlan(problem, plan).faults).toEqual([]);
          const missing = plan.unassigned.filter((request) => problem.requests[request]!.mandatory).length;
          expect(missing).toBeLessThanOrEqual(before.missing);
          if (missing === before.missing)
            expect(plan.objective).toBeGreaterThanOrEqual(before.objective - 1e-6);
          before = { missing, objective: plan.objective };
        }
        expect(runUntil(Number.POSITIVE_INFINITY)).toEqual(runUntil(Number.POSITIVE_INFINITY));
      }),
      { numRuns: 15 },
    );
  });

  it('never ends worse than the plan it starts from', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const problem = richProblem(size);
        const first = solve(problem, { seed: size.seed, maximumIterations: 1000 });
        const routes = first.routes.map(({ shift, stops }) => ({
          shift,
          requests: stops.map((stop) => stop.request),
        }));
        const next = solve(problem, { seed: size.seed + 1, maximumIterations: 10, initialPlan: { routes } });
        expect(next.objective).toBeGreaterThanOrEqual(first.objective - 1e-6);
      }),
      { numRuns: 40 },
    );
  });
});
