// Days as the views carry them (`2026-11-24`), in words.
import { calendarDateOf, formatIsoDay, mondayOf, parseIsoDay, weekdayOf } from '../domain/day';
import type { IsoDay } from '../jobs/views';
import type { Words } from './words';

/** `11/24(火)`; text that is no day stays as it is. */
export function dateText(words: Words, isoDay: IsoDay): string {
  const day = parseIsoDay(isoDay);
  return day === null ? isoDay : words.date({ ...calendarDateOf(day), weekday: weekdayOf(day) });
}

/** `11/24`. */
export function shortDateText(words: Words, isoDay: IsoDay): string {
  const day = parseIsoDay(isoDay);
  return day === null ? isoDay : words.dateOnly({ ...calendarDateOf(day), weekday: weekdayOf(day) });
}

export function spanText(words: Words, monday: IsoDay): string {
  return words.span(shortDateText(words, monday), shortDateText(words, addDays(monday, 6)));
}

/** 0 = Sunday. */
export function weekdayOfIso(isoDay: IsoDay): number {
  return weekdayOf(parseIsoDay(isoDay) ?? 0);
}

export function addDays(isoDay: IsoDay, days: number): IsoDay {
  const day = parseIsoDay(isoDay);
  return day === null ? isoDay : formatIsoDay(day + days);
}

export function mondayOfIso(isoDay: IsoDay): IsoDay {
  const day = parseIsoDay(isoDay);
  return day === null ? isoDay : formatIsoDay(mondayOf(day));
}
