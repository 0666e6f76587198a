import { describe, expect, it } from 'vitest';
import { explainStop, explainUnassigned, type RoutingProblem, solve } from '../../src/routing';
import { plainRequest, plainShift, planeMinutes } from './samples';

const line = planeMinutes([
  [0, 0],
  [10, 0],
  [20, 0],
  [300, 0],
]);
const base: RoutingProblem = { locationCount: 4, travelMinutes: line, shifts: [plainShift()], requests: [] };

function reasonsOf(problem: RoutingProblem) {
  return explainUnassigned(problem, solve(problem, { seed: 1, maximumIterations: 200 }));
}

describe('explainUnassigned', () => {
  it('says that no shift may serve a request', () => {
    expect(reasonsOf({ ...base, requests: [plainRequest(1, { shifts: [] })] })[0]).toMatchObject({
      code: 'noShift',
    });
  });

  it('says that a customer is closed whenever somebody could come', () => {
    const closed = plainRequest(1, { windows: [{ from: 0, to: 400 }] });
    expect(reasonsOf({ ...base, requests: [closed] })[0]).toMatchObject({ code: 'noOpenWindow' });
  });

  it('says that a visit is not worth the drive, and how long the drive is', () => {
    const cheap = plainRequest(2, { prize: 15 });
    expect(reasonsOf({ ...base, requests: [cheap] })[0]).toMatchObject({
      code: 'notWorthTheDrive',
      extraMinutes: 40,
      shift: 0,
    });
  });

  it('counts the minutes that the best shift lacks', () => {
    const far = plainRequest(3, { prize: 5000 });
    expect(reasonsOf({ ...base, requests: [far] })[0]).toMatchObject({
      code: 'lacksTime',
      lackingMinutes: 90,
    });
  });

  it('names the least worthy stop whose place would do', () => {
    const short = plainShift({ latest: 640 });
    const requests = [
      plainRequest(1, { prize: 300 }),
      plainRequest(2, { prize: 200 }),
      plainRequest(1, { prize: 100 }),
    ];
    expect(reasonsOf({ ...base, shifts: [short], requests })).toMatchObject([
      { request: 2, code: 'displaces', displaces: 1, displacedPrize: 200 },
    ]);
  });

  it('never throws for a mandatory request that cannot be served', () => {
    const problem = { ...base, requests: [plainRequest(3, { mandatory: true })] };
    expect(solve(problem, { seed: 1, maximumIterations: 50 }).unassigned).toEqual([0]);
    expect(reasonsOf(problem)).toHaveLength(1);
  });
});

describe('explainStop', () => {
  const shifts = [plainShift(), plainShift({ id: 'next', day: 1, earliest: 1980, latest: 2520 })];

  function stopReason(requests: RoutingProblem['requests']) {
    const problem = { ...base, shifts, requests };
    return explainStop(problem, solve(problem, { seed: 1, maximumIterations: 200 }), 0);
  }

  it('knows an appointment by its narrow window, and the only open day', () => {
    const appointment = plainRequest(1, { mandatory: true, windows: [{ from: 600, to: 600 }] });
    expect(stopReason([appointment])).toMatchObject({ why: 'mandatory', day: 'onlyDay', time: 'agreed' });
  });

  it('gives the travel that a stop costs, and that of the best other day', () => {
    expect(stopReason([plainRequest(1), plainRequest(2, { shifts: [0] })])).toMatchObject({
      shift: 0,
      why: 'worthTheDrive',
      extraMinutes: 0,
      day: 'cheapestDay',
      otherDay: { shift: 1, extraMinutes: 20 },
      time: 'onTheWay',
    });
  });

  it('throws for a request that is not in the plan', () => {
    expect(() => stopReason([plainRequest(3)])).toThrow('explainStop: request 0 is not in the plan');
  });
});
