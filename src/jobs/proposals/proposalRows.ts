// Rows of 提案: what is to be proposed at the coming visits, and what orders say about what was proposed.
import type { Day } from '../../domain/day';
import type { Proposal, Visit } from '../../domain/entities';
import type { ForecastBook, ProductMatch } from '../../forecasting';
import { messagesOf } from '../../messages';
import { proposalsTable } from '../../tables/officeSchemas';
import { layOutFields, type RowCells } from '../../tables/write';
import type { TableChange } from '../changes';
import { highestNumber, idOf } from '../newIds';
import type { Entry, Team } from '../team';
import { proposalsByCustomer, talkingPoints } from './talkingPoint';

/** An order that comes so long after a refusal has other reasons. */
const refusalDays = 180;

/** Products launched lately, the newest first. */
export function newProducts(team: Team, today: Day): { id: string; category: string }[] {
  const { newProductDays } = team.settings;
  return [...team.products.values()]
    .map(({ record }) => record)
    .filter(
      ({ launchedOn }) => launchedOn !== null && launchedOn <= today && launchedOn > today - newProductDays,
    )
    .sort((a, b) => b.launchedOn! - a.launchedOn!);
}

/** Changed fields of rows of 提案, gathered by row; `team.proposals` holds them at once. */
export class ProposalBook {
  private readonly changed = new Map<number, RowCells>();
  private highest: number;
  private nextRow: number;

  constructor(private readonly team: Team) {
    const table = team.tables.proposals;
    this.highest = highestNumber(table?.ids ?? [], proposalsTable.idPrefix);
    this.nextRow = Math.max(table?.lastRow ?? 1, table?.headerRow ?? 1) + 1;
  }

  /** Changes some fields of a row. */
  change({ row, record }: Entry<Proposal>, fields: Partial<Proposal>): void {
    Object.assign(record, fields);
    this.write(row, fields);
  }

  /** A new row, with the names that people read. */
  add(fields: Pick<Proposal, 'customerId' | 'productId'> & Partial<Proposal>): Entry<Proposal> {
    const { customerId } = fields;
    const record: Proposal = {
      id: idOf(proposalsTable.idPrefix, ++this.highest),
      day: null,
      repId: this.team.customers.get(customerId)?.record.repId ?? '',
      reason: '',
      outcome: null,
      outcomeDay: null,
      againOn: null,
      note: '',
      ...fields,
    };
    const entry = { row: this.nextRow++, record };
    this.team.proposals.push(entry);
    this.write(entry.row, { ...record, ...this.namesOf(record) });
    return entry;
  }

  /** What stands beside the IDs of a row. */
  namesOf({ customerId, productId }: Pick<Proposal, 'customerId' | 'productId'>): Record<string, string> {
    return {
      customerName: this.team.customers.get(customerId)?.record.name ?? '',
      productName: this.team.products.get(productId)?.record.name ?? '',
    };
  }

  nextId(): string {
    return idOf(proposalsTable.idPrefix, ++this.highest);
  }

  write(row: number, fields: Record<string, unknown>): void {
    const cells = layOutFields(proposalsTable, fields, this.team.language);
    this.changed.set(row, { row, cells: { ...this.changed.get(row)?.cells, ...cells } });
  }

  changes(): TableChange[] {
    const rows = [...this.changed.values()];
    return rows.length === 0 ? [] : [{ kind: 'table', table: 'proposals', rows }];
  }
}

/** What customers have ordered since it was put before them counts as ordered, whoever entered the order. @returns How many. */
export function settleByOrders(team: Team, book: ProposalBook): number {
  const waiting = team.proposals.filter(({ record }) => record.outcome !== 'ordered' && record.day !== null);
  if (waiting.length === 0) return 0;
  const keyOf = ({ customerId, productId }: { customerId: string; productId: string }): string =>
    `${customerId}\n${productId}`;
  const asked = new Map(waiting.map((entry) => [keyOf(entry.record), entry]));
  const first = new Map<Entry<Proposal>, Day>();
  for (const { record } of team.orders) {
    if (record.quantity <= 0) continue;
    const entry = asked.get(keyOf(record));
    if (!entry || !countsFor(entry.record, record.day)) continue;
    first.set(entry, Math.min(first.get(entry) ?? record.day, record.day));
  }
  for (const [entry, day] of first)
    book.change(entry, { outcome: 'ordered', outcomeDay: day, againOn: null });
  return first.size;
}

function countsFor({ day, outcome, outcomeDay }: Proposal, ordered: Day): boolean {
  if (day === null || ordered < day) return false;
  return outcome !== 'declined' || ordered <= (outcomeDay ?? day) + refusalDays;
}

/**
 * One row for each customer who is to be visited, where 提案 has nothing to say to them: the new product that those with the
 * same purchases buy. A row that Meguri made and nobody has used moves with the visit.
 */
export function proposeAtVisits(
  { team, forecasts, today }: { team: Team; forecasts: ForecastBook; today: Day },
  visits: readonly Visit[],
  book: ProposalBook,
): number {
  const products = newProducts(team, today);
  const matchesOf = products.length === 0 ? () => [] : forecasts.matcher(products);
  const pointOf = talkingPoints(team);
  const known = proposalsByCustomer(team);
  let made = 0;
  for (const [customerId, day] of nextVisitDays(visits, today)) {
    const point = pointOf(customerId, day);
    if (point) {
      const { record } = point.entry;
      const isUnused = record.outcome === null && record.reason !== '';
      if ((isUnused && record.day !== day) || record.day === null) book.change(point.entry, { day });
      continue;
    }
    const told = new Set((known.get(customerId) ?? []).map(({ record }) => record.productId));
    const match = matchesOf(customerId).find(({ productId }) => !told.has(productId));
    if (!match) continue;
    book.add({ customerId, productId: match.productId, day, reason: matchText(team, match) });
    made += 1;
  }
  return made;
}

function matchText(team: Team, { besideId, support, category, days }: ProductMatch): string {
  const { proposals } = messagesOf(team.language);
  if (besideId === '') return proposals.becauseKind(category, days);
  return proposals.becauseBeside(team.products.get(besideId)?.record.name ?? besideId, support);
}

/** The first visit to come of each customer. */
function nextVisitDays(visits: readonly Visit[], today: Day): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { customerId, day, status } of visits) {
    if (status !== 'planned' || day < today) continue;
    days.set(customerId, Math.min(days.get(customerId) ?? day, day));
  }
  return days;
}
