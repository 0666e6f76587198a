import type { Position } from '../domain/entities';
import { isPlausiblePosition, looksSwapped } from '../domain/position';

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
  const position = { lat, lng };
  if (looksSwapped(position)) return 'swapped';
  return isPlausiblePosition(position) ? position : 'impossible';
}
