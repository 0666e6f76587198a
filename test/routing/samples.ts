// Small problems for the tests: random ones by seed, and a plain one to vary.

import type { RoutingProblem, Shift, VisitRequest } from '../../src/routing';
import { Random } from '../../src/routing/random';

/** Minutes between points of a plane, rounded up to whole minutes. */
export function planeMinutes(points: readonly (readonly [number, number])[]): Float64Array {
  const matrix = new Float64Array(points.length ** 2);
  points.forEach(([x, y], from) => {
    points.forEach(([u, v], to) => {
      matrix[from * points.length + to] = Math.ceil(Math.hypot(x - u, y - v));
    });
  });
  return matrix;
}

/** One rep, one day from 9:00 to 18:00, starting and ending at location 0. */
export function plainShift(change: Partial<Shift> = {}): Shift {
  return {
    id: 'shift',
    group: 0,
    day: 0,
    startLocation: 0,
    endLocation: 0,
    earliest: 540,
    latest: 1080,
    lunch: null,
    ...change,
  };
}

export function plainRequest(location: number, change: Partial<VisitRequest> = {}): VisitRequest {
  return {
    id: `at ${location}`,
    location,
    durationMinutes: 30,
    prize: 100,
    mandatory: false,
    windows: [],
    shifts: null,
    ...change,
  };
}

export interface SampleSize {
  seed: number;
  requests: number;
  reps: number;
  days: number;
}

/** Everything at once: lunch, overtime, capacity, longest durations, windows, groups, asymmetric travel, open ends. */
export function richProblem({ seed, requests, reps, days }: SampleSize): RoutingProblem {
  const random = new Random(seed);
  const locationCount = requests + 1;
  const points = Array.from(
    { length: locationCount },
    () => [random.next() * 60, random.next() * 60] as const,
  );
  const travelMinutes = planeMinutes(points).map((minutes) => minutes + (minutes > 0 ? random.below(4) : 0));
  const chance = (share: number): boolean => random.next() < share;
  const shifts: Shift[] = [];
  for (let day = 0; day < days; day++) {
    for (let rep = 0; rep < reps; rep++) {
      const midnight = day * 1440;
      shifts.push({
        id: `${rep}@${day}`,
        group: rep,
        day,
        startLocation: chance(0.8) ? 0 : null,
        endLocation: chance(0.8) ? 0 : null,
        earliest: midnight + 540,
        latest: midnight + 1020,
        lunch: chance(0.5)
          ? { earliest: midnight + 690, latest: midnight + 690 + random.below(3) * 45, durationMinutes: 60 }
          : null,
        ...(chance(0.3) ? { overtimeMinutes: 60, overtimeCostPerMinute: 2 } : {}),
        ...(chance(0.3) ? { maximumDurationMinutes: 300 + random.below(100) } : {}),
        ...(chance(0.3) ? { capacity: 12 } : {}),
        ...(chance(0.3) ? { fixedCost: 20 } : {}),
      });
    }
  }
  const list = Array.from({ length: requests }, (_, index): VisitRequest => {
    const windows = shifts.slice(0, days * reps).flatMap((shift) => {
      if (chance(0.4)) return [];
      const midnight = shift.day * 1440;
      const from = midnight + 540 + random.below(300);
      const morning = { from: midnight + 540, to: midnight + 660 };
      return chance(0.5)
        ? [{ from, to: from + random.below(240) }]
        : [morning, { from: midnight + 800, to: midnight + 960 }];
    });
    return {
      id: String(index),
      location: index + 1,
      durationMinutes: 10 + random.below(6) * 10,
      prize: random.below(120),
      mandatory: chance(0.1),
      windows: chance(0.3) ? [] : windows,
      shifts: chance(0.2) ? shifts.flatMap((_shift, shift) => (chance(0.5) ? [shift] : [])) : null,
      load: random.below(4),
      ...(chance(0.3) ? { shiftCost: shifts.map(() => random.below(3) * 5) } : {}),
    };
  });
  return { locationCount, travelMinutes, shifts, requests: list, visitGroups: groupsOf(list, days) };
}

/** The first four requests follow patterns, the next two keep a gap. */
function groupsOf(requests: VisitRequest[], days: number): NonNullable<RoutingProblem['visitGroups']> {
  if (requests.length < 6 || days < 3) return [];
  const alike = (from: number, to: number): void => {
    for (const index of [from, to])
      Object.assign(requests[index]!, { windows: [], shifts: null, mandatory: false });
  };
  alike(0, 1);
  alike(2, 3);
  return [
    {
      requests: [0, 1],
      patterns: [
        [0, 2],
        [1, 2],
      ],
    },
    { requests: [2, 3], patterns: [[0, 1]] },
    { requests: [4, 5], minimumGapDays: 2 },
  ];
}
