import { describe, expect, it } from 'vitest';
import { type RoutingProblem, replanFrom, solve } from '../../src/routing';
import { checkPlan } from './checker';
import { plainRequest, plainShift, planeMinutes } from './samples';

const problem: RoutingProblem = {
  locationCount: 5,
  travelMinutes: planeMinutes([
    [0, 0],
    [10, 0],
    [20, 0],
    [30, 0],
    [25, 0],
  ]),
  shifts: [plainShift(), plainShift({ id: 'next', day: 1, earliest: 1980, latest: 2520 })],
  requests: [plainRequest(1), plainRequest(2), plainRequest(3)],
};
const plan = solve(problem, {
  seed: 1,
  maximumIterations: 0,
  initialPlan: { routes: [{ shift: 0, requests: [0, 1, 2] }] },
});

describe('replanFrom', () => {
  const noon = { now: 700, reps: [{ shift: 0, location: 4, lunchTaken: false }], closed: [0] };

  it('plans what is open from where the rep is, and leaves out what is closed', () => {
    const { problem: rest, initialPlan } = replanFrom(problem, plan, { ...noon, movedStopCost: 5 });
    const next = solve(rest, { seed: 1, maximumIterations: 100, initialPlan });
    expect(checkPlan(rest, next).faults).toEqual([]);
    expect(next.routes.map((route) => route.stops.map((stop) => stop.request))).toEqual([[2, 1]]);
    expect(next.routes[0]!.startTime).toBeGreaterThanOrEqual(700);
    expect(next.unassigned).toEqual([0]);
  });

  it('moves a stop to another day only when that saves more than the stated cost', () => {
    const late = { ...noon, now: 700, closed: [0] };
    const shiftsOf = (movedStopCost: number) => {
      const { problem: rest, initialPlan } = replanFrom(problem, plan, { ...late, movedStopCost });
      rest.shifts[1]!.startLocation = 2;
      rest.shifts[1]!.endLocation = 2;
      const next = solve(rest, { seed: 1, maximumIterations: 300, initialPlan });
      return next.routes.flatMap((route) =>
        route.stops.filter((stop) => stop.request === 1).map(() => route.shift),
      );
    };
    expect(shiftsOf(0)).toEqual([1]);
    expect(shiftsOf(50)).toEqual([0]);
  });

  it('takes no lunch from a rep who has had it', () => {
    const lunch = { earliest: 690, latest: 750, durationMinutes: 60 };
    const withLunch = { ...problem, shifts: [plainShift({ lunch })] };
    const situation = { now: 700, closed: [], movedStopCost: 0 };
    const had = replanFrom(withLunch, plan, {
      ...situation,
      reps: [{ shift: 0, location: 4, lunchTaken: true }],
    });
    const due = replanFrom(withLunch, plan, {
      ...situation,
      reps: [{ shift: 0, location: 4, lunchTaken: false }],
    });
    expect(had.problem.shifts[0]!.lunch).toBeNull();
    expect(due.problem.shifts[0]!.lunch).toEqual(lunch);
  });
});
