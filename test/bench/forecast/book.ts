// Order lines to the order days of each customer, as the bench asks about them.
import type { Day } from '../../../src/domain/day';
import type { PurchaseLine } from '../../../src/forecasting';
import type { Book } from './views';

/** Several orders of a day count once, with their amounts added up. */
export function bookOf(lines: readonly PurchaseLine[]): Book {
  const byCustomer = new Map<string, Map<Day, number>>();
  for (const { customerId, day, amount } of lines) {
    const days = byCustomer.get(customerId) ?? new Map<Day, number>();
    days.set(day, (days.get(day) ?? 0) + amount);
    byCustomer.set(customerId, days);
  }
  const series = [...byCustomer.values()].map((orders) => {
    const days = Int32Array.from(orders.keys()).sort();
    return { days, amounts: Float64Array.from(days, (day) => orders.get(day)!) };
  });
  const ends = series.map(({ days }) => days[days.length - 1]!);
  return {
    customerIds: [...byCustomer.keys()],
    series,
    firstDay: series.reduce((first, { days }) => Math.min(first, days[0]!), Number.POSITIVE_INFINITY),
    lastDay: ends.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY),
    orders: series.reduce((sum, { days }) => sum + days.length, 0),
  };
}
