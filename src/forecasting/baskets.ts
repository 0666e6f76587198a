// What a customer usually takes, what is overdue among it, and what was dropped.
import type { Day } from '../domain/day';
import { lowerMedian, median } from '../domain/median';
import { type CustomerHistory, gapsOf, type ProductHistory } from './history';
import type { BasketItem } from './types';

const basketSize = 8;
const leastPurchases = 2;
const recentPurchases = 5;
/** Silent for so many of its own intervals while other orders went on: dropped, not forgotten. */
const droppedIntervals = 3;
const droppedPurchases = 3;
const droppedDays = 56;
const ordersWithout = 3;

function itemOf(productId: string, { days, quantities }: ProductHistory, today: Day): BasketItem {
  const intervalDays = median(gapsOf(days).slice(-recentPurchases)) ?? 0;
  const daysSinceLast = today - days[days.length - 1]!;
  return {
    productId,
    quantity: lowerMedian(quantities.slice(-recentPurchases)) ?? 0,
    intervalDays,
    daysSinceLast,
    overdueDays: intervalDays > 0 ? Math.max(0, daysSinceLast - Math.round(intervalDays)) : 0,
  };
}

/** The items still bought, the most frequent first; and those that stopped. */
export function basketOf(
  history: CustomerHistory,
  today: Day,
): { usual: BasketItem[]; dropped: BasketItem[] } {
  const repeated = [...history.products]
    .filter(([, { days }]) => days.length >= leastPurchases)
    .sort(([, a], [, b]) => b.days.length - a.days.length);
  const usual: BasketItem[] = [];
  const dropped: BasketItem[] = [];
  for (const [productId, product] of repeated) {
    const item = itemOf(productId, product, today);
    if (!isDropped(item, product, history)) usual.push(item);
    else if (product.days.length >= droppedPurchases) dropped.push(item);
  }
  return { usual: usual.slice(0, basketSize), dropped: dropped.slice(0, basketSize) };
}

function isDropped(item: BasketItem, { days }: ProductHistory, { orderDays }: CustomerHistory): boolean {
  const last = days[days.length - 1]!;
  const since = orderDays.filter(({ day }) => day > last).length;
  const limit = Math.max(droppedDays, droppedIntervals * item.intervalDays);
  return item.daysSinceLast > limit && since >= ordersWithout;
}
