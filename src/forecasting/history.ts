// Order days and baskets of each customer, in one pass over the lines.
import type { Day } from '../domain/day';
import type { PurchaseLine } from './types';

export interface OrderDay {
  day: Day;
  amount: number;
}

export interface ProductHistory {
  days: Day[];
  quantities: number[];
}

export interface CustomerHistory {
  /** Ascending; days whose lines are all returns do not count. */
  orderDays: OrderDay[];
  products: Map<string, ProductHistory>;
}

/** Lines after `today` are not looked at. */
export function purchaseHistories(lines: PurchaseLine[], today: Day): Map<string, CustomerHistory> {
  const histories = new Map<string, CustomerHistory>();
  const past = lines.filter((line) => line.day <= today && line.quantity > 0);
  for (const line of past.sort((a, b) => a.day - b.day)) {
    let history = histories.get(line.customerId);
    if (!history) {
      history = { orderDays: [], products: new Map() };
      histories.set(line.customerId, history);
    }
    addLine(history, line);
  }
  return histories;
}

function addLine(history: CustomerHistory, line: PurchaseLine): void {
  const last = history.orderDays[history.orderDays.length - 1];
  if (last?.day === line.day) last.amount += line.amount;
  else history.orderDays.push({ day: line.day, amount: line.amount });
  if (line.productId === '') return;
  const product = history.products.get(line.productId);
  if (!product) {
    history.products.set(line.productId, { days: [line.day], quantities: [line.quantity] });
    return;
  }
  product.days.push(line.day);
  product.quantities.push(line.quantity);
}

/** Days from each order day to the next. */
export function gapsOf(days: readonly Day[]): number[] {
  const gaps: number[] = [];
  for (let index = 1; index < days.length; index++) {
    const gap = days[index]! - days[index - 1]!;
    if (gap > 0) gaps.push(gap);
  }
  return gaps;
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
