// Order days and baskets of each customer, in one pass over the lines.
import type { Day } from '../domain/day';
import type { OrderSeries } from './series';
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
  /** Last day and number of order days of each category. */
  categories: Map<string, { last: Day; days: number }>;
}

/** Lines after `today` are not looked at. */
export function purchaseHistories(lines: readonly PurchaseLine[], today: Day): Map<string, CustomerHistory> {
  const histories = new Map<string, CustomerHistory>();
  const past = lines.filter((line) => line.day <= today && line.quantity > 0);
  for (const line of past.sort((a, b) => a.day - b.day)) {
    let history = histories.get(line.customerId);
    if (!history) {
      history = { orderDays: [], products: new Map(), categories: new Map() };
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
  if (line.category) addCategory(history, line.category, line.day);
  if (line.productId !== '') addProduct(history, line);
}

function addCategory({ categories }: CustomerHistory, category: string, day: Day): void {
  const known = categories.get(category);
  if (!known) categories.set(category, { last: day, days: 1 });
  else if (known.last !== day) {
    known.last = day;
    known.days++;
  }
}

/** Several lines of an item on a day are one purchase. */
function addProduct({ products }: CustomerHistory, { productId, day, quantity }: PurchaseLine): void {
  const known = products.get(productId);
  if (!known) {
    products.set(productId, { days: [day], quantities: [quantity] });
    return;
  }
  const last = known.days.length - 1;
  if (known.days[last] === day) known.quantities[last]! += quantity;
  else {
    known.days.push(day);
    known.quantities.push(quantity);
  }
}

export function seriesOf({ orderDays }: CustomerHistory): OrderSeries {
  return {
    days: Int32Array.from(orderDays, ({ day }) => day),
    amounts: Float64Array.from(orderDays, ({ amount }) => amount),
  };
}

/** Days from each order day to the next. */
export function gapsOf(days: readonly Day[]): number[] {
  return days.slice(1).map((day, index) => day - days[index]!);
}
