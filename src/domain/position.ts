// Distances and driving times on the globe.
import type { Position } from './entities';

/** Mean radius of the earth in metres, as in the routing benchmarks. */
const earthRadiusMeters = 6_371_000;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres (haversine formula). */
export function haversineMeters(a: Position, b: Position): number {
  const latitude = Math.sin(radians(b.lat - a.lat) / 2);
  const longitude = Math.sin(radians(b.lng - a.lng) / 2);
  const chord = latitude * latitude + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * longitude * longitude;
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
