// One rep's day in a plausible order: always on to the stop that can begin first.
import type { Position } from '../../../domain/entities';
import { haversineMeters, travelMinutes, usualTravelModel } from '../../../domain/position';
import { visitWindows, workday } from './openings';
import { office, type SampleCustomer } from './team';

export interface RoutedStop<Visit> {
  visit: Visit;
  start: number;
}

/** The visits that fit into the working day with their start times, in order; the others are left out. */
export function routeDay<Visit extends { customer: SampleCustomer }>(visits: Visit[]): RoutedStop<Visit>[] {
  const left = [...visits];
  const stops: RoutedStop<Visit>[] = [];
  let from: Position = office;
  let clock = workday.start;
  while (left.length > 0) {
    const next = left
      .map((visit) => ({
        visit,
        start: earliestStart(visit.customer, clock + drive(from, visit.customer.place)),
      }))
      .filter((stop): stop is RoutedStop<Visit> => stop.start !== null)
      .reduce<RoutedStop<Visit> | null>(
        (best, stop) => (best && best.start <= stop.start ? best : stop),
        null,
      );
    if (!next) break;
    left.splice(left.indexOf(next.visit), 1);
    stops.push(next);
    from = next.visit.customer.place;
    clock = next.start + next.visit.customer.minutes;
  }
  return stops;
}

const drive = (from: Position, to: Position): number =>
  Math.ceil(travelMinutes(haversineMeters(from, to), usualTravelModel));

/** The first time from `arrival` on at which the whole visit fits into the customer's hours. */
function earliestStart(customer: SampleCustomer, arrival: number): number | null {
  for (const window of visitWindows(customer)) {
    const start = Math.max(arrival, window.start);
    if (start + customer.minutes <= window.end) return start;
  }
  return null;
}
