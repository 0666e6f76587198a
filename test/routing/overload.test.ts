import { describe, expect, it } from 'vitest';
import type { Rank } from '../../src/domain/entities';
import { type RoutingProblem, solve, stretchIntervals, visitPrize, waitingCost } from '../../src/routing';
import { Random } from '../../src/routing/random';
import { plainRequest, plainShift, planeMinutes } from './samples';

interface Customer {
  rank: Rank;
  intervalDays: number;
  visitMinutes: number;
  lastVisit: number;
  /** Longest time between visits so far, in intervals. */
  worst: number;
}

const ranks: Rank[] = ['A', 'B', 'C'];
const workMinutesPerDay = 480;
/** Visit and a usual leg, as the stretch reckons them. */
const legMinutes = 6;

function buildCustomers(random: Random, overload: number): Customer[] {
  const customers: Customer[] = [];
  let minutesPerDay = 0;
  while (minutesPerDay < (overload * workMinutesPerDay * 5) / 7) {
    const intervalDays = [14, 21, 28, 42][random.below(4)]!;
    const visitMinutes = 20 + 10 * random.below(4);
    minutesPerDay += (visitMinutes + legMinutes) / intervalDays;
    const lastVisit = -random.below(intervalDays);
    customers.push({ rank: ranks[random.below(3)]!, intervalDays, visitMinutes, lastVisit, worst: 0 });
  }
  return customers;
}

/** Plans one week for one rep, makes its visits, and returns how many were made. */
function runWeek(week: number, customers: Customer[], travelMinutes: Float64Array): number {
  const monday = week * 7;
  const stretch = stretchIntervals(
    customers.map((customer) => ({ ...customer, minutesPerVisit: customer.visitMinutes + legMinutes })),
    (workMinutesPerDay * 5) / 7,
  );
  const problem: RoutingProblem = {
    locationCount: customers.length + 1,
    travelMinutes,
    shifts: [0, 1, 2, 3, 4].map((day) =>
      plainShift({
        id: String(day),
        day,
        earliest: day * 1440 + 540,
        latest: day * 1440 + 540 + workMinutesPerDay,
      }),
    ),
    requests: customers.map((customer, index) => {
      const prize = visitPrize({ ...customer, daysSinceLast: monday + 6 - customer.lastVisit, stretch });
      return plainRequest(index + 1, {
        durationMinutes: customer.visitMinutes,
        prize,
        shiftCost: [0, 1, 2, 3, 4].map((day) =>
          waitingCost({
            intervalDays: customer.intervalDays,
            daysSinceLast: monday + day - customer.lastVisit,
            daysSinceLastOnFirstDay: monday - customer.lastVisit,
          }),
        ),
        ...(prize > 0 ? {} : { shifts: [] }),
      });
    }),
  };
  const plan = solve(problem, { seed: week, maximumIterations: 1500 });
  for (const route of plan.routes) {
    for (const stop of route.stops)
      visit(customers[stop.request]!, monday + problem.shifts[route.shift]!.day);
  }
  return problem.requests.length - plan.unassigned.length;
}

function visit(customer: Customer, day: number): void {
  customer.worst = Math.max(customer.worst, (day - customer.lastVisit) / customer.intervalDays);
  customer.lastVisit = day;
}

describe('overload', () => {
  it.each([1, 2, 3, 4, 5])(
    'leaves nobody waiting past 1.6 intervals in 12 weeks of 1.3 times the work (sample %i)',
    (seed) => {
      const random = new Random(seed);
      const customers = buildCustomers(random, 1.3);
      const points = Array.from(
        { length: customers.length + 1 },
        () => [random.next() * 20, random.next() * 20] as const,
      );
      const travelMinutes = planeMinutes(points);
      for (let week = 0; week < 12; week++) runWeek(week, customers, travelMinutes);
      const waiting = customers.map((customer) => (12 * 7 - customer.lastVisit) / customer.intervalDays);
      expect(Math.max(...waiting, ...customers.map((customer) => customer.worst))).toBeLessThanOrEqual(1.6);
    },
  );

  it('stretches intervals until the work fits, those of rank A least', () => {
    const work = ranks.map((rank) => ({ rank, intervalDays: 10, minutesPerVisit: 100 }));
    const stretch = stretchIntervals(work, 24);
    expect(stretch).toBeGreaterThan(1.2);
    expect(stretchIntervals(work, 30)).toBe(1);
  });
});

describe('visitPrize', () => {
  const timing = { intervalDays: 20, rank: 'B' as const, stretch: 1 };

  it('is nothing before 70 % of the interval', () => {
    expect(visitPrize({ ...timing, daysSinceLast: 13 })).toBe(0);
    expect(visitPrize({ ...timing, daysSinceLast: 15 })).toBeGreaterThan(0);
  });

  it('rises ever steeper past 100 %', () => {
    const at = (daysSinceLast: number) => visitPrize({ ...timing, daysSinceLast });
    expect(at(26) - at(24)).toBeGreaterThan(at(22) - at(20));
    expect(at(34) - at(32)).toBeGreaterThan(at(26) - at(24));
  });

  it('puts the starving before the important', () => {
    const starving = visitPrize({ ...timing, rank: 'C', daysSinceLast: 31 });
    expect(starving).toBeGreaterThan(visitPrize({ ...timing, rank: 'A', daysSinceLast: 26 }));
  });
});
