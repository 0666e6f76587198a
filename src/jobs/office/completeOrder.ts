// A row of 受注 that somebody types: customer, product and quantity are enough, the rest is filled in.
import type { Day } from '../../domain/day';
import { lineAmount } from '../../domain/money';
import { type OrderRow, ordersTable } from '../../tables/schemas';
import { layOutFields, type RowCells } from '../../tables/write';
import type { TableChange } from '../changes';
import { highestNumber, idOf } from '../newIds';
import { Directory } from '../references';
import type { Team } from '../team';
import { PriceList } from './pricing';
import { promisedDay } from './promise';

/** What the edited cell held before, when it was one cell. */
export interface EditedCell {
  field: string;
  before: number | null;
}

/** Fills empty cells of the rows that were read; an amount follows when its quantity or price is changed. */
export function completeOrders(team: Team, today: Day, edited: EditedCell | null): TableChange[] {
  const table = team.tables.orders;
  const customers = new Directory(team.tables.customers);
  const products = new Directory(team.tables.products);
  const prices = new PriceList(team);
  let highest = highestNumber(table.ids, ordersTable.idPrefix);
  const rows = [...table.rows, ...table.spoiled].flatMap(({ row, record }): RowCells[] => {
    const customer = customers.find(record.customerId ?? '');
    const product = products.find(record.productId ?? '');
    if (!('id' in customer) || typeof record.quantity !== 'number') return [];
    const productId = 'id' in product ? product.id : '';
    const at = { customerId: customer.id, productId, day: record.day ?? today };
    const filled = filledFields(team, { record, at, today, edited }, prices);
    if (!record.id) filled.id = idOf(ordersTable.idPrefix, ++highest);
    const cells = layOutFields(ordersTable, filled, team.language);
    return Object.keys(cells).length > 0 ? [{ row, cells }] : [];
  });
  return rows.length > 0 ? [{ kind: 'table', table: 'orders', rows }] : [];
}

interface TypedRow {
  record: Partial<OrderRow>;
  at: { customerId: string; productId: string; day: Day };
  today: Day;
  edited: EditedCell | null;
}

function filledFields(team: Team, typed: TypedRow, prices: PriceList): Record<string, unknown> {
  const { record, at, today } = typed;
  const filled: Record<string, unknown> = {};
  if (record.day === undefined || record.day === null) filled['day'] = at.day;
  const known = at.productId === '' ? null : prices.priceOf(at);
  const unitPrice = record.unitPrice ?? known;
  if (record.unitPrice === undefined || record.unitPrice === null) {
    if (known !== null) filled['unitPrice'] = known;
  }
  const taxRate = team.products.get(at.productId)?.record.taxRate;
  if (record.taxRate === null && taxRate !== undefined) filled['taxRate'] = taxRate;
  if (unitPrice !== null && isStale(typed, unitPrice)) {
    filled['amount'] = lineAmount(record.quantity!, unitPrice);
  }
  // Orders of the past that somebody copies in were delivered long ago.
  const isNew = record.deliveryDay === null && at.day >= today && record.delivered === false;
  if (isNew && record.quantity! > 0) filled['deliveryDay'] = promisedDay(team, at);
  return filled;
}

/** An amount that is missing, or that was quantity x price until one of them was changed. */
function isStale({ record, edited }: TypedRow, unitPrice: number): boolean {
  if (record.amount === null || record.amount === undefined) return record.amount === null;
  if (!edited || edited.before === null) return false;
  if (edited.field === 'quantity') return record.amount === lineAmount(edited.before, unitPrice);
  return edited.field === 'unitPrice' && record.amount === lineAmount(record.quantity!, edited.before);
}
