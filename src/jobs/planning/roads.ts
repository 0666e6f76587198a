// Driving times from a road service: which legs are worth asking for, how they are asked and what the answers mean.
import type { Day } from '../../domain/day';
import type { Position } from '../../domain/entities';
import type { Team } from '../team';
import { startOf } from './problem';
import { type KnownLeg, type KnownLegs, placeKey, positionOfKey } from './travel';

/** A leg that was asked for; `null` where there is no road. */
export interface AskedLeg {
  leg: KnownLeg | null;
  askedOn: Day;
}

/** Legs by where they begin, then by where they end; places as `placeKey` writes them. */
export type AskedLegs = Map<string, Map<string, AskedLeg>>;

/** Stops that follow each other are nearly always among the nearest. */
const nearest = 8;
/** A route may begin and end further away. */
const nearestToStart = 24;

export interface WantedLegs {
  from: string;
  to: string[];
}

/**
 * Legs between near neighbours of one rep, and from and to the start point, that nobody has asked for yet: the nearest
 * of everybody first, at most so many.
 */
export function wantedLegs(team: Team, asked: AskedLegs, limits: { today: Day; most: number }): WantedLegs[] {
  const ranked: { from: string; to: string; rank: number }[] = [];
  for (const places of placesByRep(team, limits.today)) {
    for (const leg of nearLegs(places)) {
      if (leg.from !== leg.to && !asked.get(leg.from)?.has(leg.to)) ranked.push(leg);
    }
  }
  ranked.sort((a, b) => a.rank - b.rank);
  const wanted = new Map<string, Set<string>>();
  let count = 0;
  for (const { from, to } of ranked) {
    const ends = wanted.get(from) ?? new Set();
    if (ends.has(to)) continue;
    if (count++ >= limits.most) break;
    wanted.set(from, ends.add(to));
  }
  return [...wanted].map(([from, to]) => ({ from, to: [...to] }));
}

interface RepPlaces {
  start: Position | null;
  customers: Position[];
}

/** The customers of each rep who may be visited in the coming weeks. */
function placesByRep(team: Team, today: Day): RepPlaces[] {
  const horizon = today + 7 * (team.settings.planWeeks + 1);
  const last = new Map<string, Day>();
  for (const { record } of team.visits) {
    if (record.status !== 'done') continue;
    last.set(record.customerId, Math.max(record.day, last.get(record.customerId) ?? record.day));
  }
  return [...team.reps.values()].map(({ record: rep }) => ({
    start: startOf(rep, team.settings, []),
    customers: [...team.customers.values()].flatMap(({ record }) => {
      const due = (last.get(record.id) ?? Number.NEGATIVE_INFINITY) + 0.7 * record.visitIntervalDays;
      const counts = record.repId === rep.id && record.status === 'active' && due <= horizon;
      return counts && record.position ? [record.position] : [];
    }),
  }));
}

function nearLegs({ start, customers }: RepPlaces): { from: string; to: string; rank: number }[] {
  const legs = customers.flatMap((from) =>
    nearestOf(from, customers, nearest + 1).map((to, rank) => ({
      from: placeKey(from),
      to: placeKey(to),
      rank,
    })),
  );
  if (!start) return legs;
  const home = placeKey(start);
  nearestOf(start, customers, nearestToStart).forEach((place, rank) => {
    legs.push({ from: home, to: placeKey(place), rank }, { from: placeKey(place), to: home, rank });
  });
  return legs;
}

/** The nearest places, nearest first, on a map that is flat around `from`. */
function nearestOf(from: Position, places: Position[], count: number): Position[] {
  const narrowing = Math.cos((from.lat * Math.PI) / 180) ** 2;
  const found: { place: Position; distance: number }[] = [];
  for (const place of places) {
    const distance = (place.lat - from.lat) ** 2 + narrowing * (place.lng - from.lng) ** 2;
    if (found.length === count && distance >= found[count - 1]!.distance) continue;
    let at = found.length;
    while (at > 0 && found[at - 1]!.distance > distance) at--;
    found.splice(at, 0, { place, distance });
    if (found.length > count) found.pop();
  }
  return found.map(({ place }) => place);
}

/** The body of a request for the legs from one place (https://developers.google.com/maps/documentation/routes/reference/rest/v2/TopLevel/computeRouteMatrix). */
export function matrixRequest({ from, to }: WantedLegs): object {
  const waypoint = (key: string): object => {
    const { lat, lng } = positionOfKey(key);
    return { waypoint: { location: { latLng: { latitude: lat, longitude: lng } } } };
  };
  return {
    origins: [waypoint(from)],
    destinations: to.map(waypoint),
    travelMode: 'DRIVE',
    routingPreference: 'TRAFFIC_UNAWARE',
  };
}

interface Element {
  destinationIndex?: unknown;
  status?: { code?: unknown };
  condition?: unknown;
  distanceMeters?: unknown;
  duration?: unknown;
}

/** Notes the elements of an answer; `false` when it is none. Zeros are left out of Google's JSON. */
export function noteAnswer(asked: AskedLegs, wanted: WantedLegs, answer: unknown, today: Day): boolean {
  if (!Array.isArray(answer)) return false;
  const legs = asked.get(wanted.from) ?? new Map<string, AskedLeg>();
  for (const element of answer as Element[]) {
    const to = wanted.to[Number(element.destinationIndex ?? 0)];
    if (to === undefined || element.status?.code) continue;
    const seconds = Number(/^(\d+(?:\.\d+)?)s$/.exec(String(element.duration ?? ''))?.[1] ?? Number.NaN);
    const exists = element.condition === 'ROUTE_EXISTS' && Number.isFinite(seconds);
    const leg = exists ? { seconds: Math.round(seconds), meters: Number(element.distanceMeters ?? 0) } : null;
    legs.set(to, { leg, askedOn: today });
  }
  asked.set(wanted.from, legs);
  return true;
}

/** The legs that have a road. */
export function knownLegsOf(asked: AskedLegs): KnownLegs {
  const known = new Map<string, Map<string, KnownLeg>>();
  for (const [from, legs] of asked) {
    const own = new Map<string, KnownLeg>();
    for (const [to, { leg }] of legs) if (leg) own.set(to, leg);
    if (own.size > 0) known.set(from, own);
  }
  return known;
}

/** One row of the memory: where the legs begin, and the legs as `to=seconds/meters@day`, `to=@day` without a road. */
export function rowOfLegs(from: string, legs: Map<string, AskedLeg>): [string, string] {
  const parts = [...legs].map(([to, { leg, askedOn }]) => {
    const known = leg ? `${leg.seconds}/${leg.meters}` : '';
    return `${to}=${known}@${askedOn}`;
  });
  return [from, parts.join(';')];
}

const legText = /^(-?[\d.]+,-?[\d.]+)=(?:(\d+)\/(\d+))?@(\d+)$/;

/** The legs of a row that are not older than `oldest`; what somebody has changed is left out. */
export function legsOfRow(text: string, oldest: Day): Map<string, AskedLeg> {
  const legs = new Map<string, AskedLeg>();
  for (const part of text.split(';')) {
    const [, to, seconds, meters, askedOn] = legText.exec(part) ?? [];
    if (to === undefined || Number(askedOn) < oldest) continue;
    const leg = seconds === undefined ? null : { seconds: Number(seconds), meters: Number(meters) };
    legs.set(to, { leg, askedOn: Number(askedOn) });
  }
  return legs;
}
