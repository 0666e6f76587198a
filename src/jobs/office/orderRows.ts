// An order as rows of 受注: priced, taxed, with a day of delivery.
import type { Day } from '../../domain/day';
import type { OrderLine } from '../../domain/entities';
import { lineAmount, sumAmounts } from '../../domain/money';
import { messagesOf } from '../../messages';
import { ordersTable } from '../../tables/schemas';
import { layOutFields } from '../../tables/write';
import type { TableChange } from '../changes';
import { highestNumber, idOf } from '../newIds';
import type { Team } from '../team';
import type { PriceList } from './pricing';
import { promisedDay } from './promise';
import { datesText } from './wordsOf';

export interface WantedLine {
  productId: string;
  /** Less than nothing for goods that come back. */
  quantity: number;
  /** Without one, the customer's price. */
  unitPrice?: number | null;
  taxRate?: number | null;
  note?: string;
  /** Without one, the first day that works. */
  deliveryDay?: Day | null;
}

export interface Ordering {
  customerId: string;
  day: Day;
  lines: WantedLine[];
  /** Lines of the same job that were given IDs already. */
  after?: number;
}

export type NewOrderLine = Omit<OrderLine, 'deliveredQuantity'>;

/** The lines as they will stand in 受注, with IDs that count on. */
export function orderLines(team: Team, prices: PriceList, ordering: Ordering): NewOrderLine[] {
  const highest = highestNumber(team.tables.orders.ids, ordersTable.idPrefix);
  const { customerId, day } = ordering;
  return ordering.lines.map((wanted, index) => {
    const { productId, quantity } = wanted;
    const at = { customerId, productId, day };
    const unitPrice = wanted.unitPrice ?? prices.priceOf(at) ?? 0;
    // Goods that come back are taken along at once: there is nothing to deliver.
    const isReturn = quantity < 0;
    return {
      id: idOf(ordersTable.idPrefix, highest + 1 + (ordering.after ?? 0) + index),
      day,
      customerId,
      productId,
      quantity,
      unitPrice,
      taxRate: wanted.taxRate ?? team.products.get(productId)?.record.taxRate ?? 10,
      amount: lineAmount(quantity, unitPrice),
      deliveryDay: isReturn ? null : (wanted.deliveryDay ?? promisedDay(team, at)),
      delivered: isReturn,
      note: wanted.note ?? '',
    };
  });
}

/** The lines below the last row of 受注. */
export function orderChange(team: Team, lines: NewOrderLine[]): TableChange {
  const { lastRow, headerRow } = team.tables.orders;
  const first = Math.max(lastRow, headerRow) + 1;
  const rows = lines.map((line, index) => ({
    row: first + index,
    cells: layOutFields(ordersTable, { ...line }, team.language),
  }));
  return { kind: 'table', table: 'orders', rows };
}

/** Customer, lines, total without tax and days of delivery, in a line. */
export function orderedText(team: Team, customerId: string, lines: NewOrderLine[]): string {
  const messages = messagesOf(team.language);
  return messages.office.ordered({
    customer: team.customers.get(customerId)?.record.name ?? customerId,
    lines: lines.length,
    total: messages.format.yen(totalOf(lines)),
    delivery: datesText(messages, deliveryDays(lines)),
  });
}

const totalOf = (lines: readonly { amount: number }[]): number =>
  sumAmounts(lines.map(({ amount }) => amount));

/** The days on which the lines are delivered, each once. */
function deliveryDays(lines: readonly { deliveryDay: Day | null }[]): Day[] {
  const days = lines.flatMap(({ deliveryDay }) => (deliveryDay === null ? [] : [deliveryDay]));
  return [...new Set(days)].sort((a, b) => a - b);
}
