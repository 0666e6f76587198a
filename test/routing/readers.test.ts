import { describe, expect, it } from 'vitest';
import { solve } from '../../src/routing';
import { readerFor } from '../bench/routing/readers';
import { checkPlan } from './checker';

const weekly = JSON.stringify({
  travel: { detour: 1.3, speed_mps: 6.944 },
  jobs: [
    { id: 7, location: [138.3, 34.88], service: 1200, priority: 12, time_windows: [[32400, 64800]] },
    { id: 9, location: [138.31, 34.88], service: 600, priority: 3, time_windows: [[118800, 151200]] },
  ],
  vehicles: [{ id: 1, start: [138.3, 34.88], end: [138.3, 34.88], time_window: [32400, 64800] }],
});

const periodic = `1 1 2 2
0 10
0 10
0 0 0 0 0 0 0
1 3 4 0 5 1 2 1 2
2 0 5 0 5 2 1 3`;

const solomon = `C1

VEHICLE
NUMBER     CAPACITY
  2         10

CUSTOMER
CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME

    0      0         0          0          0        100          0
    1      3         4         10         20         30          5
    2      6         8         10         10         12          5`;

const vrplib = `NAME : tiny
TYPE : CVRP
DIMENSION : 3
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 10
NODE_COORD_SECTION
1 0 0
2 1 1
3 0 2
DEMAND_SECTION
1 0
2 4
3 5
DEPOT_SECTION
1
-1
EOF`;

const windowed = `NAME : tiny
TYPE : VRPTW
DIMENSION : 3
VEHICLES : 2
EDGE_WEIGHT_TYPE : EXPLICIT
EDGE_WEIGHT_FORMAT : LOWER_ROW
CAPACITY : 10
EDGE_WEIGHT_SECTION
2
3 4
DEMAND_SECTION
1 0
2 4
3 5
TIME_WINDOW_SECTION
1 0 100
2 0 10
3 20 40
SERVICE_TIME_SECTION
1 0
2 1
3 1
DEPOT_SECTION
1
-1
EOF`;

function planOf(file: string, text: string) {
  const instance = readerFor(file, text)();
  const plan = solve(instance.problem, { seed: 1, maximumIterations: 200 });
  expect(checkPlan(instance.problem, plan).faults).toEqual([]);
  return { instance, plan };
}

describe('benchmark readers', () => {
  it('reads weekly instances: five minutes of prize per priority, seconds of travel as minutes', () => {
    const { instance, plan } = planOf('a/weekly.json', weekly);
    expect(instance).toMatchObject({ goal: 'score', jobIds: [7, 9], vehicleIds: [1] });
    expect(plan.unassigned).toEqual([1]);
    expect(plan.objective).toBe(60);
    expect(instance.problem.travelMinutes[1]! * 60).toBe(171);
  });

  it('reads periodic instances: the first day is the highest bit, a customer seen twice is a group', () => {
    const { instance, plan } = planOf('a/p99', periodic);
    expect(instance.problem.visitGroups).toEqual([{ requests: [1, 2], patterns: [[0, 1]] }]);
    expect(plan.unassigned).toEqual([]);
    expect(-plan.objective).toBeCloseTo(10 + 5 + 5 + Math.sqrt(10), 6);
  });

  it("reads Solomon's instances with exact distances", () => {
    const { plan } = planOf('a/C1.txt', solomon);
    expect(plan.routes.map((route) => route.stops.length)).toEqual([1, 1]);
    expect(-plan.objective).toBeCloseTo(30, 6);
  });

  it('reads VRPLIB files of type CVRP with distances rounded to whole numbers', () => {
    expect(-planOf('a/tiny.vrp', vrplib).plan.objective).toBe(4);
  });

  it('reads VRPLIB files of type VRPTW with a given matrix', () => {
    const { plan } = planOf('a/tiny.vrp', windowed);
    expect(-plan.objective).toBe(9);
    expect(plan.routes[0]!.stops.map((stop) => stop.start)).toEqual([expect.any(Number), 20]);
  });
});
