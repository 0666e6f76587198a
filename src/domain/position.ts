// Distances and driving times on the globe.
import type { Position } from './entities';

/** Mean radius of the earth in metres, as in the routing benchmarks. */
const earthRadiusMeters = 6_371_000;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres (haversine formula). */
export function haversineMeters(a: Position, b: Position): number {
  const latitude = Math.sin(radians(b.lat - a.lat) / 2);
  const longitude = Math.sin(radians(b.lng - a.lng) / 2);
  const chord =
    latitude * latitude + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * longitude * longitude;
  return 2 * earthRadiusMeters * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** How fast one drives on the part of a leg up to so many metres. */
export interface SpeedBand {
  upToMeters: number;
  kilometersPerHour: number;
}

export interface TravelModel {
  /** Road distance over straight distance, at least 1. */
  detourFactor: number;
  /** Ascending; the last band has no end. */
  speedsByDistance: SpeedBand[];
}

/**
 * Driving minutes for a straight distance: the road's metres are driven band by band, the first ones at town speed, so
 * that a longer leg never takes less time.
 */
export function travelMinutes(straightMeters: number, model: TravelModel): number {
  let left = straightMeters * model.detourFactor;
  let driven = 0;
  let minutes = 0;
  for (const band of model.speedsByDistance) {
    const part = Math.min(left, band.upToMeters - driven);
    minutes += (part / 1000 / band.kilometersPerHour) * 60;
    left -= part;
    driven = band.upToMeters;
    if (left <= 0) break;
  }
  return minutes;
}

/**
 * What one drives in a Japanese town and around it: the first 3 km by road at 22 km/h, the next 7 km at 30, what is
 * beyond at 40. Roads are 1.35 times the straight line. An assumption to be set to one's own region, of the size that
 * road surveys give for daytime in towns outside the great cities (混雑時平均旅行速度, 国土交通省 全国道路・街路交通情勢調査).
 */
export const usualTravelModel: TravelModel = {
  detourFactor: 1.35,
  speedsByDistance: [
    { upToMeters: 3_000, kilometersPerHour: 22 },
    { upToMeters: 10_000, kilometersPerHour: 30 },
    { upToMeters: Number.POSITIVE_INFINITY, kilometersPerHour: 40 },
  ],
};

/** False outside ±90°/±180°, for 0, 0 (an empty cell read as a number) and for what is no number. */
export function isPlausiblePosition({ lat, lng }: Position): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && !(lat === 0 && lng === 0);
}

/** Japan's outermost points, in degrees. */
const japan = { south: 20, north: 46, west: 122, east: 154 };

const isInJapan = ({ lat, lng }: Position): boolean =>
  lat >= japan.south && lat <= japan.north && lng >= japan.west && lng <= japan.east;

/** True when the position lies in Japan only with latitude and longitude exchanged. */
export function looksSwapped(position: Position): boolean {
  return !isInJapan(position) && isInJapan({ lat: position.lng, lng: position.lat });
}
