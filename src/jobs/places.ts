// Positions from addresses: whose is missing, what a geocoder's answer means, and putting what was found in place.
import type { Day } from '../domain/day';
import type { Position } from '../domain/entities';
import { haversineMeters, isPlausiblePosition } from '../domain/position';
import { normalizeText } from '../domain/text';
import type { ProblemCode } from '../tables/problem';
import { problemAt } from './references';
import type { Team } from './team';

/** found: one place. notFound: none. vague: several, or only the town. */
export type PlaceState = 'found' | 'notFound' | 'vague';

export interface Place {
  state: PlaceState;
  /** `null` unless found. */
  position: Position | null;
}

export interface KnownPlace extends Place {
  askedOn: Day;
}

/** Places by address, as `addressKey` writes it. */
export type Places = ReadonlyMap<string, KnownPlace>;

export const addressKey = (address: string): string => normalizeText(address).trim();

const isBlank = (record: { lat: number | null; lng: number | null }): boolean =>
  record.lat === null && record.lng === null;

/** Addresses that stand for a position: of the team's start, of reps, of customers who are visited; each once. */
export function missingAddresses(team: Team): string[] {
  const { settings, tables } = team;
  const addresses = [
    settings.startPosition === null ? settings.startAddress : '',
    ...tables.reps.rows.map(({ record }) =>
      isBlank({ lat: record.startLat, lng: record.startLng }) ? record.startAddress : '',
    ),
    ...tables.customers.rows.map(({ record }) => {
      const isVisited = team.customers.get(record.id)?.record.status === 'active';
      return isVisited && isBlank(record) ? record.address : '';
    }),
  ];
  return [...new Set(addresses.map(addressKey).filter((address) => address !== ''))];
}

/** Gives positions to those who have none in the sheet; addresses that lead nowhere are listed instead. */
export function placeByAddress(team: Team, places: Places): void {
  if (places.size === 0) return;
  const found = (address: string): Position | null => places.get(addressKey(address))?.position ?? null;
  const { settings, tables } = team;
  settings.startPosition ??= found(settings.startAddress);
  for (const { record } of tables.reps.rows) {
    const rep = team.reps.get(record.id)?.record;
    const isOpen = rep && isBlank({ lat: record.startLat, lng: record.startLng });
    if (isOpen) rep.startPosition = found(record.startAddress) ?? settings.startPosition;
  }
  const wrong = new Map<number, { code: ProblemCode; address: string } | null>();
  for (const { row, record } of tables.customers.rows) {
    const customer = team.customers.get(record.id)?.record;
    const place = isBlank(record) ? places.get(addressKey(record.address)) : undefined;
    if (!customer || !place) continue;
    customer.position = place.position;
    if (place.state === 'found') wrong.set(row, null);
    else {
      const code = place.state === 'notFound' ? 'addressNotFound' : 'addressVague';
      wrong.set(row, { code, address: record.address });
    }
  }
  relist(team, wrong);
}

const placeCodes: readonly ProblemCode[] = ['noPosition', 'addressNotFound', 'addressVague'];

/** What was listed as a missing position is settled, or is now told at the address. */
function relist(team: Team, wrong: Map<number, { code: ProblemCode; address: string } | null>): void {
  const table = team.tables.customers;
  team.problems = team.problems.filter(
    ({ tab, row, code }) => tab !== table.tab || !placeCodes.includes(code) || !wrong.has(row),
  );
  for (const [row, entry] of wrong) {
    if (!entry) continue;
    const problem = { code: entry.code, detail: entry.address, rowLeftOut: false };
    team.problems.push(problemAt(table, { row, field: 'address' }, problem));
  }
}

/** Results further apart than this are different places. */
const sameMeters = 300;
/** Kinds of results that name an area, not a place. */
const areas = /^(country|administrative_area_level_\d|locality|colloquial_area|postal_code|political)$/;

interface Result {
  geometry?: { location?: { lat?: unknown; lng?: unknown } };
  types?: unknown;
  partial_match?: unknown;
}

/**
 * What a geocoder's answer means (https://developers.google.com/maps/documentation/geocoding/requests-geocoding#GeocodingResponses);
 * `null` when it did not answer the question: no quota left, or refused.
 */
export function placeOfAnswer(answer: unknown): Place | null {
  const { status, results } = (answer ?? {}) as { status?: unknown; results?: unknown };
  if (status === 'ZERO_RESULTS') return { state: 'notFound', position: null };
  if (status !== 'OK' || !Array.isArray(results)) return null;
  const positions = (results as Result[]).map(({ geometry }) => ({
    lat: Number(geometry?.location?.lat),
    lng: Number(geometry?.location?.lng),
  }));
  const [first] = positions;
  if (!first || !isPlausiblePosition(first)) return { state: 'notFound', position: null };
  const { partial_match: isPartial, types } = results[0] as Result;
  const isArea = Array.isArray(types) && types.length > 0 && types.every((type) => areas.test(String(type)));
  const isOne = positions.every((position) => haversineMeters(first, position) <= sameMeters);
  return isPartial === true || isArea || !isOne
    ? { state: 'vague', position: null }
    : { state: 'found', position: first };
}
