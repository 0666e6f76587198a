// Calendar days as whole numbers, so that weeks, gaps and holidays are plain arithmetic without time zones.

/** Days since 1970-01-01 in the proleptic Gregorian calendar. No time zone: the day that the user sees in the cell. */
export type Day = number;

/** 0 = Sunday … 6 = Saturday, as in `Date.prototype.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface CalendarDate {
  /** Four digits. */
  year: number;
  /** 1–12. */
  month: number;
  /** 1–31. */
  date: number;
}

const millisecondsPerDay = 86_400_000;

/** The day of a calendar date; a date that does not exist (2026-02-30) gives `null`. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const day = Math.round(Date.UTC(2000, month - 1, date) / millisecondsPerDay);
  const shifted = new Date(day * millisecondsPerDay);
  shifted.setUTCFullYear(year, month - 1, date);
  const exists = shifted.getUTCMonth() === month - 1 && shifted.getUTCDate() === date;
  return exists ? Math.round(shifted.getTime() / millisecondsPerDay) : null;
}

/** Year, month and date of a day. */
export function calendarDateOf(day: Day): CalendarDate {
  const instant = new Date(day * millisecondsPerDay);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

export function weekdayOf(day: Day): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

/** The Monday of the week (Monday to Sunday) that holds the day. */
export function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** `2026-11-24` to a day; anything else gives `null`. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A day as `2026-11-24`. */
export function formatIsoDay(day: Day): string {
  const { year, month, date } = calendarDateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
