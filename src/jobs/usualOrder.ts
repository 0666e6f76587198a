// 「いつもの注文」: what a customer usually orders, at today's prices, and the rows of 受注 that it becomes.

import type { OrderLine } from '../domain/entities';
import type { CustomerForecast } from '../forecasting';
import type { JobResult } from './changes';
import { orderChange, orderedText, orderLines } from './office/orderRows';
import { PriceList } from './office/pricing';
import type { Team } from './team';
import type { UsualLine } from './views';

/** The usual basket, or the last order where there is none; only what is still among the products. */
export function usualLines(
  team: Team,
  forecast: CustomerForecast | null,
  { customerId, lastOrder, today }: { customerId: string; lastOrder: OrderLine[]; today: number },
): UsualLine[] {
  const prices = new PriceList(team);
  const basket = forecast?.usualBasket ?? [];
  const items: { productId: string; quantity: number }[] = basket.length > 0 ? basket : lastOrder;
  return items.flatMap(({ productId, quantity }) => {
    const product = team.products.get(productId)?.record;
    if (!product || quantity <= 0) return [];
    const { name, unit } = product;
    const unitPrice = prices.priceOf({ customerId, productId, day: today }) ?? 0;
    return [{ productId, name, unit, quantity, unitPrice }];
  });
}

export interface OrderInput {
  customerId: string;
  lines: { productId: string; quantity: number }[];
}

/** One row for each line, below the last; `null` when customer or products are not known. */
export function takeOrder(team: Team, today: number, { customerId, lines }: OrderInput): JobResult | null {
  const isKnown = lines.every(({ productId }) => team.products.has(productId));
  if (!team.customers.has(customerId) || !isKnown) return null;
  const ordered = orderLines(team, new PriceList(team), { customerId, day: today, lines });
  return {
    changes: [orderChange(team, ordered)],
    message: orderedText(team, customerId, ordered),
    details: [],
    figures: {},
  };
}
