import { describe, expect, it } from 'vitest';
import { type RoutingProblem, solve } from '../../src/routing';
import { checkPlan } from './checker';
import { plainRequest, plainShift, planeMinutes } from './samples';

const line = planeMinutes([
  [0, 0],
  [10, 0],
  [20, 0],
  [40, 0],
]);

function planFor(change: Partial<RoutingProblem>) {
  const problem: RoutingProblem = {
    locationCount: 4,
    travelMinutes: line,
    shifts: [plainShift()],
    requests: [plainRequest(1)],
    ...change,
  };
  const plan = solve(problem, { seed: 1, maximumIterations: 300 });
  expect(checkPlan(problem, plan).faults).toEqual([]);
  return plan;
}

const nextDay = plainShift({ id: 'next', day: 1, earliest: 1980, latest: 2520 });

describe('solve', () => {
  it('arrives early and waits until the window opens when it comes from another stop', () => {
    const requests = [
      plainRequest(1, { windows: [{ from: 560, to: 560 }] }),
      plainRequest(2, { windows: [{ from: 700, to: 710 }] }),
    ];
    const [first, second] = planFor({ requests }).routes[0]!.stops;
    expect(first).toMatchObject({ arrival: 560, start: 560, end: 590, waitMinutes: 0 });
    expect(second).toMatchObject({ arrival: 600, start: 700, waitMinutes: 100 });
  });

  it('leaves as late as is of use', () => {
    const route = planFor({ requests: [plainRequest(1, { windows: [{ from: 800, to: 900 }] })] }).routes[0]!;
    expect(route).toMatchObject({ startTime: 790, endTime: 840, travelMinutes: 20 });
  });

  it('has lunch on the way when the route spans it, and none when it ends before', () => {
    const lunch = { earliest: 720, latest: 780, durationMinutes: 60 };
    const early = plainRequest(1, { windows: [{ from: 600, to: 600 }] });
    const late = plainRequest(2, { windows: [{ from: 900, to: 900 }] });
    const shifts = [plainShift({ lunch })];
    expect(planFor({ shifts, requests: [early, late] }).routes[0]!.lunchStart).toBe(720);
    expect(planFor({ shifts, requests: [early] }).routes[0]!.lunchStart).toBeNull();
  });

  it('keeps fixed appointments to the minute', () => {
    const requests = [600, 660, 720].map((from) =>
      plainRequest(1, { mandatory: true, prize: 0, windows: [{ from, to: from }] }),
    );
    expect(planFor({ requests }).routes[0]!.stops.map((stop) => stop.start)).toEqual([600, 660, 720]);
  });

  it('serves the mandatory before any prize', () => {
    const shifts = [plainShift({ latest: 640 })];
    const requests = [
      plainRequest(1, { prize: 900 }),
      plainRequest(2, { prize: 900 }),
      plainRequest(3, { prize: 0, mandatory: true, durationMinutes: 20 }),
    ];
    expect(planFor({ shifts, requests }).unassigned).toEqual([0, 1]);
  });

  it('works overtime only where the prize pays for it', () => {
    const shifts = [plainShift({ latest: 590, overtimeMinutes: 60, overtimeCostPerMinute: 3 })];
    const requests = [plainRequest(1, { prize: 60 }), plainRequest(2, { prize: 60 })];
    expect(planFor({ shifts, requests }).unassigned).toEqual([1]);
    const paid = planFor({
      shifts,
      requests: [plainRequest(1, { prize: 60 }), plainRequest(2, { prize: 500 })],
    });
    expect(paid.unassigned).toEqual([0]);
    expect(paid.routes[0]!.overtimeMinutes).toBe(20);
  });

  it('stays within the longest duration, however long the day is', () => {
    const shifts = [plainShift({ maximumDurationMinutes: 100 })];
    const requests = [
      plainRequest(1, { windows: [{ from: 600, to: 600 }] }),
      plainRequest(2, { windows: [{ from: 900, to: 900 }], prize: 120 }),
    ];
    expect(planFor({ shifts, requests }).unassigned).toEqual([0]);
  });

  it('starts and ends at the stops themselves where a shift has no end points', () => {
    const shifts = [plainShift({ startLocation: null, endLocation: null })];
    const plan = planFor({ shifts, requests: [plainRequest(2), plainRequest(3)] });
    expect(plan.travelMinutes).toBe(20);
  });

  it('gives all visits of a pattern or none', () => {
    const shifts = [plainShift(), nextDay, plainShift({ id: 'third', day: 2, earliest: 3420, latest: 3960 })];
    const requests = [plainRequest(1), plainRequest(1)];
    const both = planFor({ shifts, requests, visitGroups: [{ requests: [0, 1], patterns: [[0, 2]] }] });
    expect(both.routes.map((route) => route.shift)).toEqual([0, 2]);
    const none = planFor({
      shifts: shifts.slice(0, 2),
      requests,
      visitGroups: [{ requests: [0, 1], patterns: [[0, 2]] }],
    });
    expect(none.unassigned).toEqual([0, 1]);
  });

  it('keeps the least gap between two visits of a customer', () => {
    const visitGroups = [{ requests: [0, 1], minimumGapDays: 2 }];
    const requests = [plainRequest(1), plainRequest(1)];
    expect(planFor({ shifts: [plainShift(), nextDay], requests, visitGroups }).unassigned).toHaveLength(1);
  });

  it('prefers the usual weekday while that costs less than the detour', () => {
    const shifts = [plainShift(), nextDay];
    const near = plainRequest(1, { shiftCost: [15, 0] });
    expect(planFor({ shifts, requests: [near] }).routes[0]!.shift).toBe(1);
    const away = plainRequest(2, { shifts: [0] });
    expect(planFor({ shifts, requests: [near, away] }).routes[0]!.stops).toHaveLength(2);
  });

  it('loads no more than the van holds', () => {
    const requests = [1, 2, 3].map((location) => plainRequest(location, { load: 4 }));
    expect(planFor({ shifts: [plainShift({ capacity: 8 })], requests }).unassigned).toHaveLength(1);
  });

  it('drives the way round that is shorter', () => {
    const travelMinutes = Float64Array.from([0, 5, 30, 30, 0, 5, 5, 30, 0]);
    const plan = planFor({ locationCount: 3, travelMinutes, requests: [plainRequest(1), plainRequest(2)] });
    expect(plan.routes[0]!.stops.map((stop) => stop.request)).toEqual([0, 1]);
    expect(plan.travelMinutes).toBe(15);
  });

  it('answers problems without shifts, and without requests', () => {
    expect(planFor({ shifts: [] }).unassigned).toEqual([0]);
    expect(planFor({ requests: [] })).toMatchObject({ routes: [], unassigned: [], objective: 0 });
  });

  it('names the index that is out of range', () => {
    expect(() => planFor({ requests: [plainRequest(9)] })).toThrow('solve: location 9 is not below 4');
  });
});
