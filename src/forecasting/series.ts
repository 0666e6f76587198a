// Order days as typed arrays, and what the whole team's orders say about a day.
import type { Day } from '../domain/day';
import { median } from '../domain/median';

/** Order days of one customer, ascending and distinct, with the amount of each. */
export interface OrderSeries {
  days: Int32Array;
  amounts: Float64Array;
}

/** How busy each day was for the team. */
export interface TeamCalendar {
  firstDay: Day;
  /** Last day whose orders are known. */
  lastDay: Day;
  /** Order days of all customers up to and including `firstDay + index`. */
  cumulative: Float64Array;
  /** Median over customers of the mean gap, in days. */
  usualGapDays: number;
  /** 52 weeks, less the days on which the team was closed. */
  yearDays: number;
}

/** Before anything is known, customers are taken to order every four weeks. */
const fallbackGapDays = 28;
export const daysOfYear = 364;

/** Orders after `today` are not looked at. */
export function teamCalendar(
  series: readonly OrderSeries[],
  today: Day,
  yearDays: number = daysOfYear,
): TeamCalendar {
  let firstDay = today;
  for (const { days } of series) if (days.length > 0) firstDay = Math.min(firstDay, days[0]!);
  const cumulative = new Float64Array(today - firstDay + 1);
  const gaps: number[] = [];
  for (const { days } of series) {
    const known = countUpTo(days, today);
    for (let index = 0; index < known; index++) cumulative[days[index]! - firstDay]! += 1;
    if (known > 1) gaps.push((days[known - 1]! - days[0]!) / (known - 1));
  }
  for (let index = 1; index < cumulative.length; index++) cumulative[index]! += cumulative[index - 1]!;
  return {
    firstDay,
    lastDay: today,
    cumulative,
    usualGapDays: Math.max(1, median(gaps) ?? fallbackGapDays),
    yearDays,
  };
}

/** Order days of the whole team in (after, until]. */
export function teamOrders({ firstDay, cumulative }: TeamCalendar, after: Day, until: Day): number {
  const at = (day: Day): number =>
    day < firstDay ? 0 : (cumulative[Math.min(day - firstDay, cumulative.length - 1)] ?? 0);
  return at(until) - at(after);
}

/** How many of the ascending days are not after `day`. */
export function countUpTo(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
