// 注文票: one pad for each rep with the usual basket of every customer of the day, filled in on a phone.
import type { Day } from '../../domain/day';
import type { Customer, Rep } from '../../domain/entities';
import { expectedUse, replenishment } from '../../domain/replenishment';
import { messagesOf } from '../../messages';
import { type Cell, isMoment, type WritableCell } from '../../tables/cell';
import { textOf } from '../../tables/codecs';
import { generatedColumn, generatedTabs } from '../../tables/generated';
import type { Change, JobResult } from '../changes';
import { generatedHeader, generatedRow } from '../generatedRows';
import type { Knowledge } from '../planWeek';
import { dayRoutes } from '../routes';
import type { Team } from '../team';
import { shortDate } from '../words';
import { PriceList } from './pricing';
import { promisedDay } from './promise';

/** Products of a basket that are listed, and lines left free for others. */
const listedItems = 8;
const freeLines = 2;

/** One row of a pad as it stands. */
export interface PadRow {
  /** 1-based row of the sheet. */
  row: number;
  isHead: boolean;
  ticked: boolean;
  customerId: string;
  /** Empty in lines that are free for other products. */
  productId: string;
  /** What stands as the product's name. */
  item: string;
  usual: number | null;
  use: number | null;
  stock: number | null;
  quantity: number | null;
  unitPrice: number | null;
  delivery: Day | null;
  /** What became of the line: it begins with the ID of its order. */
  state: string;
  day: Day | null;
}

/** The pads of all reps who have visits on that day. `before` are the pads as they stand, by rep. */
export function makeOrderPads(
  knowledge: Knowledge,
  day: Day,
  before: ReadonlyMap<string, PadRow[]>,
): JobResult {
  const { team, messages } = knowledge;
  const prices = new PriceList(team);
  const visits = team.visits.map(({ record }) => record).filter((visit) => visit.day === day);
  const routes = dayRoutes(team, visits, { from: day, to: day });
  const changes = routes.map((route): Change => {
    const known = (before.get(route.rep.id) ?? []).filter((row) => row.day === day);
    // Whose visit has been moved since, but whose shelf was counted, stays on the pad.
    const entered = known.filter((row) => !row.isHead && isTouched(row));
    const stayed = entered.flatMap(({ customerId }) => team.customers.get(customerId)?.record ?? []);
    const customers = [...new Set([...route.stops.map(({ customer }) => customer), ...stayed])];
    const pad = { rep: route.rep, day, customers, known };
    return { kind: 'generated', tab: 'orderPad', repId: route.rep.id, rows: padRows(knowledge, prices, pad) };
  });
  return {
    changes,
    message: messages.office.padsMade(shortDate(messages, day), changes.length),
    details: [],
    figures: {},
  };
}

interface Pad {
  rep: Rep;
  day: Day;
  customers: Customer[];
  /** What was entered into the pad of the same day. */
  known: PadRow[];
}

function padRows(knowledge: Knowledge, prices: PriceList, pad: Pad): WritableCell[][] {
  const { team, messages } = knowledge;
  const title = messages.office.padTitle(shortDate(messages, pad.day), pad.rep.name);
  return [
    generatedRow('orderPad', { kind: 'title', item: title }),
    generatedHeader('orderPad', team.language),
    ...pad.customers.flatMap((customer) => customerRows(knowledge, prices, { pad, customer })),
  ];
}

const dayCell = (day: Day | null): WritableCell => (day === null ? '' : { day, minutes: 0 });

interface PadCustomer {
  pad: Pad;
  customer: Customer;
}

function customerRows(knowledge: Knowledge, prices: PriceList, on: PadCustomer): WritableCell[][] {
  const known = on.pad.known.filter((row) => row.customerId === on.customer.id);
  const items = itemsOf(knowledge, on, known);
  const extra = known.filter((row) => !row.isHead && row.productId === '');
  const free = Array.from({ length: Math.max(freeLines, extra.length) }, (_, index) => extra[index]);
  return [
    headRow(knowledge, on, { known, isEmpty: items.length === 0 }),
    ...items.map((item) => itemRow(knowledge.team, prices, { on, known, item })),
    ...free.map((entered) => freeRow(on, entered)),
  ];
}

interface PadItem {
  productId: string;
  quantity: number;
  /** 0 where nothing is known about the use. */
  intervalDays: number;
}

/** The usual basket, or the last order where there is none; and whatever somebody has entered for another product. */
function itemsOf(
  { team, book, histories }: Knowledge,
  { customer }: PadCustomer,
  known: readonly PadRow[],
): PadItem[] {
  const isSold = ({ productId }: { productId: string }): boolean => team.products.has(productId);
  const basket = (book.customer(customer.id)?.usualBasket ?? []).filter(isSold);
  const last = (histories.get(customer.id)?.lastOrder ?? []).filter(isSold);
  const usual: PadItem[] =
    basket.length > 0
      ? basket
      : last.map(({ productId, quantity }) => ({ productId, quantity, intervalDays: 0 }));
  const items = usual.slice(0, listedItems);
  const listed = new Set(items.map(({ productId }) => productId));
  const entered = known.filter((row) => isSold(row) && !listed.has(row.productId) && isTouched(row));
  const others = entered.map(({ productId, usual: quantity }) => ({
    productId,
    quantity: quantity ?? 0,
    intervalDays: 0,
  }));
  return [...items, ...others];
}

/** Somebody has counted, changed or ordered. */
const isTouched = ({ ticked, stock, state, quantity, usual }: PadRow): boolean =>
  ticked || stock !== null || state !== '' || quantity !== usual;

function headRow(
  { messages }: Knowledge,
  { pad, customer }: PadCustomer,
  { known, isEmpty }: { known: readonly PadRow[]; isEmpty: boolean },
): WritableCell[] {
  const head = known.find((row) => row.isHead);
  return generatedRow('orderPad', {
    kind: 'head',
    order: head?.ticked ?? false,
    item: customer.name,
    state: head?.state ?? (isEmpty ? messages.week.noPurchase : ''),
    customerId: customer.id,
    day: dayCell(pad.day),
  });
}

interface ItemLine {
  on: PadCustomer;
  known: readonly PadRow[];
  item: PadItem;
}

function itemRow(team: Team, prices: PriceList, { on, known, item }: ItemLine): WritableCell[] {
  const { customer } = on;
  const { day } = on.pad;
  const { productId, quantity, intervalDays } = item;
  const product = team.products.get(productId)!.record;
  const at = { customerId: customer.id, productId, day };
  const delivery = promisedDay(team, at);
  // What is ordered today has to last until the delivery after the next visit.
  const days = customer.visitIntervalDays + (delivery === null ? 0 : delivery - day);
  const entered = known.find((row) => row.productId === productId);
  return generatedRow('orderPad', {
    kind: 'line',
    order: entered?.ticked ?? false,
    item: product.name,
    usual: quantity,
    use: (intervalDays === 0 ? entered?.use : null) ?? expectedUse({ quantity, intervalDays }, days),
    stock: entered?.stock ?? '',
    quantity: entered ? (entered.quantity ?? '') : quantity,
    unit: product.unit,
    unitPrice: entered?.unitPrice ?? prices.priceOf(at) ?? '',
    delivery: dayCell(entered?.delivery ?? delivery),
    state: entered?.state ?? '',
    customerId: customer.id,
    productId,
    day: dayCell(day),
  });
}

/** A line for a product that is not in the basket. */
function freeRow({ pad, customer }: PadCustomer, entered: PadRow | undefined): WritableCell[] {
  return generatedRow('orderPad', {
    kind: 'line',
    order: entered?.ticked ?? false,
    item: entered?.item ?? '',
    quantity: entered?.quantity ?? '',
    unitPrice: entered?.unitPrice ?? '',
    delivery: dayCell(entered?.delivery ?? null),
    state: entered?.state ?? '',
    customerId: customer.id,
    day: dayCell(pad.day),
  });
}

/** The rows of a pad. */
export function readPad(values: Cell[][]): PadRow[] {
  return values.flatMap((cells, index) => {
    const cellOf = (name: string): Cell => cells[generatedColumn('orderPad', name)] ?? '';
    const numberOf = (name: string): number | null => {
      const cell = cellOf(name);
      return typeof cell === 'number' ? cell : null;
    };
    const dayOf = (name: string): Day | null => {
      const cell = cellOf(name);
      return isMoment(cell) ? cell.day : null;
    };
    const customerId = String(cellOf('customerId'));
    if (index < generatedTabs.orderPad.headerRow || customerId === '') return [];
    return [
      {
        row: index + 1,
        isHead: cellOf('kind') === 'head',
        ticked: cellOf('order') === true,
        customerId,
        productId: String(cellOf('productId')),
        item: textOf(cellOf('item')),
        usual: numberOf('usual'),
        use: numberOf('use'),
        stock: numberOf('stock'),
        quantity: numberOf('quantity'),
        unitPrice: numberOf('unitPrice'),
        delivery: dayOf('delivery'),
        state: String(cellOf('state')),
        day: dayOf('day'),
      },
    ];
  });
}

/** What to order once the stock was counted; `null` where nothing is known about the use. */
export const proposedQuantity = ({ stock, use }: PadRow): number | null =>
  stock === null || use === null ? null : replenishment(stock, use);

/** The order ID at the beginning of a state. */
export const orderIdOf = (state: string): string => /^\S+/.exec(state)?.[0] ?? '';

/** The lines that the ticks of the edited rows order: a customer's tick stands for all of its lines. */
export function tickedLines(team: Team, rows: PadRow[], edited: PadRow[]): PadRow[] {
  const heads = new Set(edited.filter((row) => row.isHead && row.ticked).map((row) => row.customerId));
  return rows.filter((row) => {
    if (row.isHead || row.quantity === null || row.quantity === 0) return false;
    // A line that was ordered counts again only when its order is gone: undone, or deleted.
    if (row.state !== '' && team.tables.orders.ids.has(orderIdOf(row.state))) return false;
    return heads.has(row.customerId) || (row.ticked && edited.some((one) => one.row === row.row));
  });
}

export const stateOf = (team: Team, line: { id: string; deliveryDay: Day | null }): string => {
  const messages = messagesOf(team.language);
  const day = line.deliveryDay === null ? '' : shortDate(messages, line.deliveryDay);
  return messages.office.padState(line.id, day);
};
