// When a sample customer can be visited.
import { isClosed } from '../../../domain/closing';
import { parseClosingRules } from '../../../domain/closingText';
import { weekdayOf } from '../../../domain/day';
import { isJapaneseHoliday } from '../../../domain/holidays';
import { parseTimeWindows } from '../../../domain/hours';
import type { TimeWindow } from '../../../domain/minutes';
import type { SampleCustomer } from './team';

/** The reps' working hours and lunch. */
export const workday = { start: 540, end: 1080 };
export const lunch = { start: 720, end: 780 };

/** True on working days on which the customer is open and not busy. */
export function canVisit(customer: SampleCustomer, day: number): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6 || isJapaneseHoliday(day)) return false;
  return [customer.closedJa, customer.busyJa].every(
    (text) => !isClosed(parseClosingRules(text).rules, day, isJapaneseHoliday),
  );
}

/** The first day from `wished` on, within `within` days, on which the customer can be visited. */
export function openDay(customer: SampleCustomer, wished: number, within = 60): number | null {
  for (let day = wished; day < wished + within; day++) if (canVisit(customer, day)) return day;
  return null;
}

/** The customer's hours within the working day, before and after lunch. */
export function visitWindows(customer: SampleCustomer): TimeWindow[] {
  const hours = parseTimeWindows(customer.hours).windows;
  const halves = [
    { start: workday.start, end: lunch.start },
    { start: lunch.end, end: workday.end },
  ];
  return (hours.length > 0 ? hours : [workday]).flatMap((window) =>
    halves
      .map((half) => ({ start: Math.max(window.start, half.start), end: Math.min(window.end, half.end) }))
      .filter(({ start, end }) => end > start),
  );
}
