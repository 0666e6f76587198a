// A product delivered to a customer for the first time is asked after some days later: one case for customer and day.
import { type Day, formatIsoDay } from '../../domain/day';
import { messagesOf } from '../../messages';
import type { ReadTable } from '../../tables/read';
import { casesTable, type ProductRow } from '../../tables/schemas';
import { layOutFields, type RowCells } from '../../tables/write';
import type { TableChange } from '../changes';
import { Directory } from '../references';
import type { Team } from '../team';

/** Deliveries further back than the follow-up and so many days are not asked after any more. */
const graceDays = 3;
/** Orders must reach so far back before anything counts as a first: an import of one month has nothing but firsts. */
const knownDays = 60;

interface First {
  customerId: string;
  day: Day;
  productIds: string[];
}

/**
 * New cases for first deliveries; their IDs tell customer and day, so that none is made twice, closed or not. 受注 may name a
 * product by ID or by name: only where there is something to ask, 商品 tells which are one.
 */
export function followUpCases(
  team: Team,
  today: Day,
  products: () => ReadTable<ProductRow> | null,
): TableChange[] {
  if (team.settings.followUpDays === 0) return [];
  const named = firstDeliveries(team, today, (productId) => productId);
  const table = caseRows(team, today, { firsts: named, names: new Map() }).length > 0 ? products() : null;
  if (!table) return [];
  const directory = new Directory(table);
  const ids = new Map<string, string>();
  const firsts = firstDeliveries(team, today, (name) => {
    const found = ids.get(name) ?? idIn(directory, name);
    ids.set(name, found);
    return found;
  });
  const names = new Map(table.rows.map(({ record }) => [record.id, record.name]));
  const rows = caseRows(team, today, { firsts, names });
  return rows.length > 0 ? [{ kind: 'table', table: 'cases', rows }] : [];
}

function idIn(directory: Directory, name: string): string {
  const found = directory.find(name);
  return 'id' in found ? found.id : '';
}

interface Asking {
  firsts: First[];
  /** Names of products by ID. */
  names: ReadonlyMap<string, string>;
}

function caseRows(team: Team, today: Day, { firsts, names }: Asking): RowCells[] {
  const messages = messagesOf(team.language);
  const table = team.tables.cases;
  const { followUpDays } = team.settings;
  // One question at a time: a customer with an open follow-up gets no second.
  const asked = new Set(
    team.cases
      .filter(({ record }) => record.kind === 'followUp' && record.status === 'open')
      .map(({ record }) => record.customerId),
  );
  let next = Math.max(table.lastRow, table.headerRow) + 1;
  return firsts.flatMap(({ customerId, day, productIds }): RowCells[] => {
    const id = `KF-${customerId}-${formatIsoDay(day)}`;
    if (table.ids.has(id) || asked.has(customerId)) return [];
    asked.add(customerId);
    const asking = productIds.map((one) => names.get(one) ?? one);
    const record = {
      id,
      opened: today,
      customerId,
      kind: 'followUp' as const,
      text: messages.office.followUp(messages.format.list(asking)),
      due: day + followUpDays,
      status: 'open' as const,
    };
    return [{ row: next++, cells: layOutFields(casesTable, record, team.language) }];
  });
}

/** `idOf` an unknown product is empty: nobody asks after that. */
function firstDeliveries(team: Team, today: Day, idOf: (name: string) => string): First[] {
  const since = today - team.settings.followUpDays - graceDays;
  const firstDay = new Map<string, Day>();
  let earliest = Number.POSITIVE_INFINITY;
  for (const { record } of team.orders) {
    const { customerId, quantity, day } = record;
    const productId = idOf(record.productId);
    earliest = Math.min(earliest, day);
    if (productId === '' || quantity <= 0) continue;
    const key = `${customerId}\n${productId}`;
    const delivered = record.delivered ? (record.deliveryDay ?? day) : Number.POSITIVE_INFINITY;
    firstDay.set(key, Math.min(firstDay.get(key) ?? Number.POSITIVE_INFINITY, delivered));
  }
  const firsts = new Map<string, First>();
  for (const [key, day] of firstDay) {
    if (day < since || day > today || day - earliest < knownDays) continue;
    const [customerId, productId] = key.split('\n') as [string, string];
    const first = firsts.get(`${customerId}\n${day}`) ?? { customerId, day, productIds: [] };
    first.productIds.push(productId);
    firsts.set(`${customerId}\n${day}`, first);
  }
  return [...firsts.values()].sort((a, b) => a.day - b.day);
}
