// 「いつもの注文」: what a customer usually orders, at today's prices, and the rows of 受注 that it becomes.

import type { OrderLine } from '../domain/entities';
import { lineAmount, sumAmounts } from '../domain/money';
import type { CustomerForecast } from '../forecasting';
import { messagesOf } from '../messages';
import { ordersTable } from '../tables/schemas';
import { layOutFields } from '../tables/write';
import type { JobResult } from './changes';
import { highestNumber, idOf } from './newIds';
import type { Team } from './team';
import type { UsualLine } from './views';

/** The usual basket, or the last order where there is none; only what is still among the products. */
export function usualLines(
  team: Team,
  forecast: CustomerForecast | null,
  lastOrder: OrderLine[],
): UsualLine[] {
  const basket = forecast?.usualBasket ?? [];
  const items: { productId: string; quantity: number }[] = basket.length > 0 ? basket : lastOrder;
  return items.flatMap(({ productId, quantity }) => {
    const product = team.products.get(productId)?.record;
    if (!product || quantity <= 0) return [];
    const { name, unit, unitPrice } = product;
    const paid = lastOrder.find((line) => line.productId === productId)?.unitPrice ?? 0;
    return [{ productId, name, unit, quantity, unitPrice: unitPrice || paid }];
  });
}

export interface OrderInput {
  customerId: string;
  lines: { productId: string; quantity: number }[];
}

/** IDs of the rows that an order of so many lines becomes. */
export function orderIds(team: Team, count: number): string[] {
  const highest = highestNumber(team.tables.orders.ids, ordersTable.idPrefix);
  return Array.from({ length: count }, (_, index) => idOf(ordersTable.idPrefix, highest + 1 + index));
}

/** One row for each line, below the last; `null` when customer or products are not known. */
export function takeOrder(team: Team, today: number, { customerId, lines }: OrderInput): JobResult | null {
  const customer = team.customers.get(customerId)?.record;
  const records = orderIds(team, lines.length).flatMap((id, index) => {
    const { productId, quantity } = lines[index]!;
    const product = team.products.get(productId)?.record;
    if (!product) return [];
    const unitPrice = product.unitPrice || lastPrice(team, customerId, productId);
    const amount = lineAmount(quantity, unitPrice);
    const { taxRate } = product;
    return [
      { id, day: today, customerId, productId, quantity, unitPrice, taxRate, amount, delivered: false },
    ];
  });
  if (!customer || records.length < lines.length) return null;
  const { lastRow, headerRow } = team.tables.orders;
  const first = Math.max(lastRow, headerRow) + 1;
  const rows = records.map((record, index) => ({
    row: first + index,
    cells: layOutFields(ordersTable, record, team.language),
  }));
  const messages = messagesOf(team.language);
  const total = messages.format.yen(sumAmounts(records.map(({ amount }) => amount)));
  return {
    changes: [{ kind: 'table', table: 'orders', rows }],
    message: messages.outcome.orderTaken(customer.name, rows.length, total),
    details: [],
    figures: {},
  };
}

/** What the customer paid last, where 商品 has no price. */
function lastPrice(team: Team, customerId: string, productId: string): number {
  const paid = team.orders
    .map(({ record }) => record)
    .filter((line) => line.customerId === customerId && line.productId === productId)
    .sort((a, b) => a.day - b.day);
  return paid[paid.length - 1]?.unitPrice ?? 0;
}
