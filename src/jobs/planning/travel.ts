// Driving times and distances from coordinates and the team's settings.
import type { Position } from '../../domain/entities';
import { haversineMeters, travelMinutes } from '../../domain/position';
import type { Settings } from '../settings';

/** Legs up to this length count as town driving, in metres by road. */
const townMeters = 3_000;

/** Whole minutes for a leg of so many metres in a straight line, rounded up; 0 for the same place. */
export function driveMinutes(straightMeters: number, settings: Settings): number {
  const exact = travelMinutes(straightMeters, {
    detourFactor: settings.detourFactor,
    speedsByDistance: [
      { upToMeters: townMeters, kilometersPerHour: settings.townSpeedKmh },
      { upToMeters: Number.POSITIVE_INFINITY, kilometersPerHour: settings.roadSpeedKmh },
    ],
  });
  // Half a metre of rounding in coordinates must not cost a minute.
  return Math.max(0, Math.ceil(exact - 0.01));
}

/** Kilometres by road through the places in order. */
export function routeKilometres(places: Position[], settings: Settings): number {
  let meters = 0;
  for (let index = 1; index < places.length; index++) {
    meters += haversineMeters(places[index - 1]!, places[index]!) * settings.detourFactor;
  }
  return meters / 1000;
}
