// An order taken on a pad.
import type { Day } from '../../domain/day';
import { messagesOf } from '../../messages';
import type { JobResult } from '../changes';
import { Directory } from '../references';
import type { Team } from '../team';
import { type PadRow, stateOf, tickedLines } from './orderPad';
import { type NewOrderLine, orderChange, orderedText, orderLines } from './orderRows';
import type { PriceList } from './pricing';
import type { Refusal } from './refusal';

export interface PadOrder {
  result: JobResult;
  /** What to write into the pad, by row: the state of each line that was ordered. */
  states: Map<number, string>;
}

interface Ticks {
  rows: PadRow[];
  edited: PadRow[];
  today: Day;
  /** IDs of the lines when these very ticks were made an order before: it is told again, and nothing is added. */
  known: string[] | null;
}

/** The order that ticks in a pad stand for. */
export function orderFromPad(
  team: Team,
  prices: PriceList,
  { rows, edited, today, known }: Ticks,
): PadOrder | Refusal {
  const words = messagesOf(team.language).office;
  const wanted = tickedLines(team, rows, edited);
  if (wanted.length === 0) return { refusal: words.nothingToOrder };
  const products = new Directory(team.tables.products);
  const states = new Map<number, string>();
  const all: NewOrderLine[] = [];
  const messages: string[] = [];
  for (const customerId of new Set(wanted.map((row) => row.customerId))) {
    const own = wanted.filter((row) => row.customerId === customerId);
    const found = own.map((row) => products.find(row.productId || row.item));
    const unknown = own.find((_row, index) => !('id' in found[index]!));
    if (unknown) return { refusal: words.unknownProduct(unknown.item) };
    const lines = own.map((row, index) => ({
      productId: (found[index] as { id: string }).id,
      quantity: row.quantity!,
      unitPrice: row.unitPrice,
      deliveryDay: row.delivery,
      note: row.stock === null ? '' : words.stockNote(row.stock),
    }));
    const unpriced = lines.find(
      ({ productId, unitPrice }) =>
        unitPrice === null && prices.priceOf({ customerId, productId, day: today }) === null,
    );
    if (unpriced) return { refusal: words.noPrice(nameOf(team, unpriced.productId)) };
    const added = orderLines(team, prices, { customerId, day: today, lines, after: all.length });
    const ordered = added.map((line, index) => ({ ...line, id: known?.[all.length + index] ?? line.id }));
    own.forEach(({ row }, index) => {
      states.set(row, stateOf(team, ordered[index]!));
    });
    all.push(...ordered);
    messages.push(orderedText(team, customerId, ordered));
  }
  const changes = known ? [] : [orderChange(team, all)];
  return { result: { changes, message: messages.join('\n'), details: [], figures: {} }, states };
}

const nameOf = (team: Team, productId: string): string =>
  team.products.get(productId)?.record.name ?? productId;
