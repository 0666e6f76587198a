// Birthdays as people note them, with or without a year.
import { calendarDateOf, type Day, dayOf } from './day';
import { parseDayText } from './dayText';
import { normalizeText } from './text';

export interface MonthAndDate {
  month: number;
  date: number;
}

/** `3/14`, `3月14日`, `1975-03-14`; `null` for what is no date. */
export function parseBirthday(input: string): MonthAndDate | null {
  const text = normalizeText(input);
  const match = /^(\d{1,2})\s*[/\-.月]\s*(\d{1,2})日?$/.exec(text);
  if (!match) {
    const day = parseDayText(text);
    return day === null ? null : { month: calendarDateOf(day).month, date: calendarDateOf(day).date };
  }
  const [month, date] = [Number(match[1]), Number(match[2])];
  // 29 February is a birthday too: a leap year tells whether the date exists.
  return dayOf(2000, month, date) === null ? null : { month, date };
}

/** The next such day from `from` on; in years without 29 February, 28 February. */
export function nextAnniversary({ month, date }: MonthAndDate, from: Day): Day {
  const { year } = calendarDateOf(from);
  for (const one of [year, year + 1]) {
    const day = dayOf(one, month, date) ?? dayOf(one, month, date - 1)!;
    if (day >= from) return day;
  }
  throw new Error(`nextAnniversary: no ${month}/${date} after ${from}`);
}
