import { describe, expect, it } from 'vitest';
import { type Plan, type RoutingProblem, solve } from '../../src/routing';
import { checkPlan } from './checker';
import { plainRequest, plainShift, planeMinutes } from './samples';

const lunch = { earliest: 700, latest: 720, durationMinutes: 60 };
const problem: RoutingProblem = {
  locationCount: 3,
  travelMinutes: planeMinutes([
    [0, 0],
    [10, 0],
    [20, 0],
  ]),
  shifts: [plainShift({ lunch })],
  requests: [
    plainRequest(1, { windows: [{ from: 600, to: 600 }] }),
    plainRequest(2, { windows: [{ from: 800, to: 900 }] }),
  ],
};
const sound = solve(problem, { seed: 1, maximumIterations: 50 });

/** The faults of the sound plan after a change to a copy of it. */
function faultsAfter(change: (plan: Plan) => void): string[] {
  const plan = JSON.parse(JSON.stringify(sound)) as Plan;
  change(plan);
  return checkPlan(problem, plan).faults;
}

describe('the checker', () => {
  it('accepts a sound plan', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it.each<[string, (plan: Plan) => void, RegExp]>([
    [
      'a visit outside its windows',
      (plan) => void (plan.routes[0]!.stops[0]!.start -= 1),
      /outside its windows/,
    ],
    ['driving too fast', (plan) => void (plan.routes[0]!.startTime += 5), /drives faster/],
    ['a forgotten lunch', (plan) => void (plan.routes[0]!.lunchStart = null), /has no lunch/],
    ['lunch at the wrong time', (plan) => void (plan.routes[0]!.lunchStart = 650), /has lunch at 650/],
    ['a late return', (plan) => void (plan.routes[0]!.endTime = 1090), /ends at 1090/],
    ['a visit made twice', (plan) => void plan.routes[0]!.stops.push(plan.routes[0]!.stops[0]!), /again/],
    ['a false objective', (plan) => void (plan.objective += 1), /objective is/],
    ['a request that is lost', (plan) => void plan.routes[0]!.stops.pop(), /unassigned should be 1/],
  ])('rejects %s', (_name, change, fault) => {
    expect(faultsAfter(change).join('; ')).toMatch(fault);
  });
});
