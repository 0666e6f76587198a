// Periodic instances in Cordeau's format: each customer chooses one of several patterns of days.
import type { Shift, VisitGroup, VisitRequest } from '../../../src/routing';
import { type Instance, planeDistances } from './instance';

interface Customer {
  number: number;
  x: number;
  y: number;
  service: number;
  demand: number;
  /** Sets of days, ascending. */
  patterns: number[][];
}

/** Days are kept apart by more than any route can last. */
const dayLength = 1_000_000;

export function readPvrp(text: string, name: string): () => Instance {
  return () => {
    const rows = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => line.split(/\s+/).map(Number));
    const [type, vehicles, , days] = rows[0] as [number, number, number, number];
    if (type !== 1) throw new Error(`readPvrp: ${name} is of type ${type}, not a PVRP (1)`);
    const limits = rows.slice(1, 1 + days) as [number, number][];
    const customers = rows.slice(1 + days).map((row) => customerOf(row, days));
    const shifts = limits.flatMap((limit, day) =>
      Array.from({ length: vehicles }, (_, vehicle) => shiftOf(day, vehicle, limit)),
    );
    const { requests, groups, jobIds } = requestsOf(customers, shifts);
    return {
      name,
      goal: 'cost',
      jobIds,
      vehicleIds: shifts.map((shift) => shift.id),
      problem: {
        locationCount: customers.length,
        travelMinutes: planeDistances(customers),
        shifts,
        requests,
        visitGroups: groups,
      },
    };
  };
}

function customerOf(row: number[], days: number): Customer {
  const [number, x, y, service, demand, , patternCount] = row as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const patterns = row.slice(7, 7 + patternCount).map((bits) => daysOf(bits, days));
  return { number, x, y, service, demand, patterns };
}

/** The first day is the highest bit. */
function daysOf(bits: number, days: number): number[] {
  return Array.from({ length: days }, (_, day) => day).filter((day) => (bits >> (days - 1 - day)) & 1);
}

function shiftOf(day: number, vehicle: number, [duration, load]: [number, number]): Shift {
  const earliest = day * dayLength;
  return {
    id: `${day + 1}-${vehicle + 1}`,
    group: vehicle,
    day,
    startLocation: 0,
    endLocation: 0,
    earliest,
    latest: earliest + (duration > 0 ? duration : dayLength / 2),
    lunch: null,
    ...(load > 0 ? { capacity: load } : {}),
  };
}

/** One request per visit; a customer seen once on any of several days needs no group. */
function requestsOf(customers: Customer[], shifts: Shift[]) {
  const requests: VisitRequest[] = [];
  const groups: VisitGroup[] = [];
  const jobIds: number[] = [];
  customers.forEach((customer, location) => {
    const { patterns } = customer;
    if (location === 0 || patterns.length === 0) return;
    const visits = patterns[0]!.length;
    const indices = Array.from({ length: visits }, () => {
      jobIds.push(customer.number);
      const days = new Set(patterns.flat());
      return (
        requests.push({
          id: String(customer.number),
          location,
          durationMinutes: customer.service,
          prize: 0,
          mandatory: true,
          windows: [],
          shifts: shifts.flatMap((shift, index) => (days.has(shift.day) ? [index] : [])),
          load: customer.demand,
        }) - 1
      );
    });
    if (visits > 1) groups.push({ requests: indices, patterns });
  });
  return { requests, groups, jobIds };
}
