// The routes of a period as they stand in 訪問: per rep and day, in order, with driving.
import type { Day } from '../domain/day';
import type { Customer, Position, Rep, Visit } from '../domain/entities';
import type { Minutes } from '../domain/minutes';
import { startOf } from './planning/problem';
import { driveMinutes, routeKilometres } from './planning/travel';
import type { Team } from './team';

export interface RouteStop {
  visit: Visit;
  customer: Customer;
  /** 1 for the first stop of the day. */
  number: number;
  durationMinutes: number;
  /** From the stop before, or from the start point. */
  travelMinutes: number;
}

export interface DayRoute {
  rep: Rep;
  day: Day;
  start: Position | null;
  stops: RouteStop[];
  /** All driving of the day, the way back included. */
  travelMinutes: number;
  kilometres: number;
  /** When the rep is back. */
  endsAt: Minutes | null;
}

/** What a stop's reason says: for visits that people made, what they noted. */
export const reasonText = (visit: Visit): string => visit.reason || visit.note || visit.purpose;

const countsOnRoute = (visit: Visit): boolean => visit.status === 'planned' || visit.status === 'done';

/** Routes of the days from `from` to `to`, by rep and day; days without visits are absent. */
export function dayRoutes(team: Team, visits: Visit[], period: { from: Day; to: Day }): DayRoute[] {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    if (visit.day < period.from || visit.day > period.to || !countsOnRoute(visit)) continue;
    const key = `${visit.repId}@${visit.day}`;
    const group = groups.get(key);
    if (group) group.push(visit);
    else groups.set(key, [visit]);
  }
  const routes: DayRoute[] = [];
  for (const { record: rep } of team.reps.values()) {
    for (let day = period.from; day <= period.to; day++) {
      const group = groups.get(`${rep.id}@${day}`);
      if (group) routes.push(routeOf(team, { rep, day }, group));
    }
  }
  return routes;
}

const timeOf = (visit: Visit): number => visit.plannedArrival ?? visit.arrived ?? visit.left ?? 24 * 60;

function routeOf(team: Team, at: { rep: Rep; day: Day }, visits: Visit[]): DayRoute {
  const ordered = [...visits].sort(
    (a, b) => timeOf(a) - timeOf(b) || (a.sequence ?? 999) - (b.sequence ?? 999),
  );
  const start = startOf(at.rep, team.settings, []);
  const places: Position[] = start ? [start] : [];
  const stops: RouteStop[] = [];
  let travelMinutes = 0;
  for (const visit of ordered) {
    const customer = team.customers.get(visit.customerId)?.record;
    if (!customer) continue;
    const leg = legMinutes(team, places[places.length - 1], customer.position);
    travelMinutes += leg;
    if (customer.position) places.push(customer.position);
    const durationMinutes = customer.visitMinutes ?? team.settings.usualVisitMinutes;
    stops.push({ visit, customer, number: stops.length + 1, durationMinutes, travelMinutes: leg });
  }
  const wayBack = start ? legMinutes(team, places[places.length - 1], start) : 0;
  if (start) places.push(start);
  const last = stops[stops.length - 1];
  const arrival = last?.visit.plannedArrival ?? last?.visit.arrived ?? null;
  return {
    ...at,
    start,
    stops,
    travelMinutes: travelMinutes + wayBack,
    kilometres: routeKilometres(team.travel, places),
    endsAt: last && arrival !== null ? arrival + last.durationMinutes + wayBack : null,
  };
}

function legMinutes(team: Team, from: Position | undefined, to: Position | null): number {
  return from && to ? driveMinutes(team.travel, from, to) : 0;
}

/** A link that shows the place on Google Maps (https://developers.google.com/maps/documentation/urls/get-started). */
export function placeUrl(position: Position): string {
  return `https://www.google.com/maps/search/?api=1&query=${position.lat},${position.lng}`;
}

/** Google Maps URLs take at most nine waypoints between origin and destination. */
const maximumWaypoints = 9;

/**
 * Directions through places in order. Google's URLs carry nine waypoints
 * (https://developers.google.com/maps/documentation/urls/get-started#directions-action), so a longer day gives several
 * links, each beginning where the one before ended.
 */
export function directionsUrls(places: Position[]): string[] {
  const urls: string[] = [];
  const step = maximumWaypoints + 1;
  for (let first = 0; first < places.length - 1; first += step) {
    const part = places.slice(first, first + step + 1).map((place) => `${place.lat},${place.lng}`);
    const via = part.slice(1, -1).join('|');
    const waypoints = via === '' ? '' : `&waypoints=${encodeURIComponent(via)}`;
    const ends = `origin=${part[0]}&destination=${part[part.length - 1]}`;
    urls.push(`https://www.google.com/maps/dir/?api=1&${ends}${waypoints}&travelmode=driving`);
  }
  return urls;
}

/** The places of a route: start, stops, start. */
export function routePlaces(route: DayRoute): Position[] {
  const stops = route.stops.flatMap((stop) => (stop.customer.position ? [stop.customer.position] : []));
  return route.start ? [route.start, ...stops, route.start] : stops;
}
