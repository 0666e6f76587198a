/** Spreadsheet serials: days since 1899-12-30 on the spreadsheet's wall clock, the fraction being the time. */
import type { Zone } from './zone';

const DAY_MS = 86_400_000;
/** Serial of 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/** Serial of an instant (ms since the epoch) as the zone's clock shows it. */
export function serialOf(instantMs: number, zone: Zone): number {
  return serialOfLocalMs(zone.toLocal(instantMs));
}

/** One division, so that every way to the same moment gives the same number. */
export function serialOfLocalMs(localMs: number): number {
  return (localMs + EPOCH_SERIAL * DAY_MS) / DAY_MS;
}

/** Instant of a serial. A plain time (serial below 1) falls on 1899-12-30, as in Apps Script. */
export function instantOf(serial: number, zone: Zone): number {
  return zone.toInstant(localMsOf(serial));
}

/** Local ms (as if the zone were UTC) of a serial, to the millisecond. */
export function localMsOf(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY_MS);
}

/** Serial of a wall-clock date and time; month 1 to 12. */
export function serialOfParts(parts: { year: number; month: number; day: number; seconds?: number }): number {
  const localMs = Date.UTC(parts.year, parts.month - 1, parts.day) + (parts.seconds ?? 0) * 1000;
  return serialOfLocalMs(localMs);
}

/** Serial of a calendar date, or undefined when there is no such day (30 February). */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? serialOfParts({ year, month, day }) : undefined;
}
