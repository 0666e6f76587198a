/** The host's clock in words, and the places it can go to. */
import { zoneOf } from '../time/zone';
import type { Language } from './protocol';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** 1970-01-05 was a Monday. */
const MONDAY_MS = 4 * DAY_MS;

/** "11/24(火) 8:00" or "Tue 24 Nov, 08:00". */
export function timeText(instantMs: number, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone,
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(instantMs);
}

/** The next Monday at eight in the morning, when the weekly mail has come, on the workbook's clock. */
export function nextMondayMorning(instantMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const local = zone.toLocal(instantMs);
  const offset = MONDAY_MS + 8 * HOUR_MS;
  const week = 7 * DAY_MS;
  return zone.toInstant((Math.floor((local - offset) / week) + 1) * week + offset);
}

export { DAY_MS, HOUR_MS };
