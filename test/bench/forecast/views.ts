// What was known on a day: the order days of every customer, cut off after it.
import type { Day } from '../../../src/domain/day';
import { countUpTo, type OrderSeries } from '../../../src/forecasting/series';

export interface Book {
  customerIds: string[];
  series: OrderSeries[];
  firstDay: Day;
  lastDay: Day;
  orders: number;
}

/** Customers by their place in the book; whoever had not ordered yet has an empty series. */
export type Known = readonly OrderSeries[];

export function knownOn(series: readonly OrderSeries[], day: Day): OrderSeries[] {
  return series.map((own) => cutAfter(own, day));
}

export function cutAfter({ days, amounts }: OrderSeries, day: Day): OrderSeries {
  const count = countUpTo(days, day);
  // Copies: nothing can reach behind the cut.
  return { days: days.slice(0, count), amounts: amounts.slice(0, count) };
}

export const gapsOf = (days: Int32Array): number[] =>
  Array.from(days.subarray(1), (day, index) => day - days[index]!);

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** At least five gaps, and the median of the last five no longer than 35 days. */
export function isRegular(days: Int32Array): boolean {
  return days.length >= 6 && medianOf(gapsOf(days.subarray(days.length - 6))) <= 35;
}
