import type { Position } from '../domain/entities';

/** Japan's outermost points, in degrees: what lies outside in this order and inside the other way round was swapped. */
const japan = { latLow: 20, latHigh: 46, lngLow: 122, lngHigh: 154 };

/**
 * A position from two cells.
 *
 * @returns `none` when a coordinate is missing, `impossible` outside ±90/±180 or at 0, 0, `swapped` when latitude and
 *   longitude clearly stand in each other's column.
 */
export function positionOf(
  lat: number | null,
  lng: number | null,
): Position | 'none' | 'impossible' | 'swapped' {
  if (lat === null || lng === null) return 'none';
  const looksSwapped =
    lng >= japan.latLow && lng <= japan.latHigh && lat >= japan.lngLow && lat <= japan.lngHigh;
  if (looksSwapped) return 'swapped';
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180 || (lat === 0 && lng === 0)) return 'impossible';
  return { lat, lng };
}
