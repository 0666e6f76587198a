// Driving times and distances: from coordinates and the team's settings, better where they are known from elsewhere.
import type { Position } from '../../domain/entities';
import { haversineMeters, travelMinutes } from '../../domain/position';
import type { Settings } from '../settings';

/** How real drives differ from computed ones: so many minutes more for each, and so many times as long. */
export interface Calibration {
  addedMinutes: number;
  factor: number;
  /** Drives it was learned from. */
  legs: number;
}

/** One leg as a road service knows it. */
export interface KnownLeg {
  seconds: number;
  meters: number;
}

/** Legs by where they begin, then by where they end; places as `placeKey` writes them. */
export type KnownLegs = ReadonlyMap<string, ReadonlyMap<string, KnownLeg>>;

/** Everything that a team's driving times are made of. */
export interface Travel {
  settings: Pick<Settings, 'detourFactor' | 'speedBands'>;
  /** `null`: too few drives on record, or not wished. */
  calibration: Calibration | null;
  knownLegs: KnownLegs;
  /** What computed minutes are multiplied by where the road service knows legs nearby, but not this one. */
  knownFactor: number;
}

/** About a metre: cells that differ by less are the same place. */
export const placeKey = ({ lat, lng }: Position): string => `${lat.toFixed(5)},${lng.toFixed(5)}`;

export function positionOfKey(key: string): Position {
  const [lat, lng] = key.split(',').map(Number) as [number, number];
  return { lat, lng };
}

const computedMinutes = (straightMeters: number, { settings }: Pick<Travel, 'settings'>): number =>
  travelMinutes(straightMeters, {
    detourFactor: settings.detourFactor,
    speedsByDistance: settings.speedBands,
  });

export function travelOf(
  settings: Settings,
  { calibration, knownLegs }: { calibration: Calibration | null; knownLegs: KnownLegs },
): Travel {
  const travel: Travel = { settings, calibration: null, knownLegs, knownFactor: 1 };
  travel.knownFactor = factorOfKnown(travel);
  travel.calibration = settings.learnsTravel ? calibration : null;
  return travel;
}

/** Legs that a ratio must rest on before it is used for others. */
const tellingLegs = 10;

/** The middle of known over computed minutes; 1 when few are known. */
function factorOfKnown(travel: Travel): number {
  const ratios: number[] = [];
  for (const [from, legs] of travel.knownLegs) {
    for (const [to, { seconds }] of legs) {
      const computed = computedMinutes(haversineMeters(positionOfKey(from), positionOfKey(to)), travel);
      if (computed >= 1) ratios.push(seconds / 60 / computed);
    }
  }
  if (ratios.length < tellingLegs) return 1;
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!;
}

const knownLeg = (travel: Travel, from: Position, to: Position): KnownLeg | undefined =>
  travel.knownLegs.size === 0 ? undefined : travel.knownLegs.get(placeKey(from))?.get(placeKey(to));

/** Minutes before the correction by recorded drives. */
export function baseMinutes(travel: Travel, from: Position, to: Position): number {
  const known = knownLeg(travel, from, to);
  if (known) return known.seconds / 60;
  return computedMinutes(haversineMeters(from, to), travel) * travel.knownFactor;
}

/** Whole minutes, rounded up; 0 for the same place. */
export function driveMinutes(travel: Travel, from: Position, to: Position): number {
  return corrected(travel, baseMinutes(travel, from, to));
}

function corrected({ calibration }: Travel, base: number): number {
  // Half a metre of rounding in coordinates must not cost a minute.
  if (base <= 0.01) return 0;
  const exact = calibration ? calibration.addedMinutes + calibration.factor * base : base;
  return Math.max(0, Math.ceil(exact - 0.01));
}

/** Whole minutes between all places, row-major, so that every planned time is one that a cell can show. */
export function travelMatrix(travel: Travel, positions: Position[]): Float64Array {
  const count = positions.length;
  const matrix = new Float64Array(count * count);
  for (let from = 0; from < count; from++) {
    for (let to = from + 1; to < count; to++) {
      const straight = haversineMeters(positions[from]!, positions[to]!);
      const minutes = corrected(travel, computedMinutes(straight, travel) * travel.knownFactor);
      matrix[from * count + to] = minutes;
      matrix[to * count + from] = minutes;
    }
  }
  if (travel.knownLegs.size > 0) enterKnown(travel, positions, matrix);
  return matrix;
}

function enterKnown(travel: Travel, positions: Position[], matrix: Float64Array): void {
  const places = new Map<string, number[]>();
  positions.forEach((position, index) => {
    const key = placeKey(position);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  for (const [from, starts] of places) {
    for (const [to, { seconds }] of travel.knownLegs.get(from) ?? []) {
      for (const start of starts) {
        for (const end of places.get(to) ?? [])
          matrix[start * positions.length + end] = corrected(travel, seconds / 60);
      }
    }
  }
}

/** Kilometres by road through the places in order. */
export function routeKilometres(travel: Travel, places: Position[]): number {
  let meters = 0;
  for (let index = 1; index < places.length; index++) {
    const [from, to] = [places[index - 1]!, places[index]!];
    const known = knownLeg(travel, from, to);
    meters += known ? known.meters : haversineMeters(from, to) * travel.settings.detourFactor;
  }
  return meters / 1000;
}
