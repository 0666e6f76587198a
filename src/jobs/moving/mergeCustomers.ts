// Two rows of 顧客 that are one customer: everything points to the one kept, whose blanks the other fills.
import { normalizeText } from '../../domain/text';
import { messagesOf } from '../../messages';
import { type Cell, isEmptyCell, type WritableCell } from '../../tables/cell';
import type { Column } from '../../tables/column';
import type { ReadRow, ReadTable } from '../../tables/read';
import { customersTable, type VisitRow } from '../../tables/schemas';
import type { RowCells } from '../../tables/write';
import type { JobResult, TableChange } from '../changes';
import { planMarkOf } from '../planning/planMark';
import type { Team } from '../team';

export interface Merge {
  keepId: string;
  dropId: string;
}

/** `null` when one of the two is not there, or was merged before. */
export function mergeCustomers(team: Team, { keepId, dropId }: Merge): JobResult | null {
  const [keep, drop] = [customerRow(team, keepId), customerRow(team, dropId)];
  if (!keep || !drop || keep === drop) return null;
  const pointed = Object.values(team.tables).flatMap((table) => repoint(team, table, { keep, drop }));
  const changes: TableChange[] = [
    { kind: 'table', table: 'customers', rows: [filledRow(team, keep, drop), droppedRow(team, keep, drop)] },
    ...pointed,
  ];
  const count = pointed.reduce((sum, change) => sum + change.rows.length, 0);
  return {
    changes: changes.map((change) => ({
      ...change,
      rows: change.rows.filter(({ cells }) => Object.keys(cells).length > 0),
    })),
    message: messagesOf(team.language).moving.merged(
      drop.record.name ?? dropId,
      keep.record.name ?? keepId,
      count,
    ),
    details: [],
    figures: {},
  };
}

type CustomerSource = ReadRow<Partial<import('../../tables/schemas').CustomerRow>>;

function customerRow(team: Team, id: string): CustomerSource | undefined {
  const { rows, spoiled } = team.tables.customers;
  return [...rows, ...spoiled].find(({ record }) => record.id === id && record.status !== 'merged');
}

/** What the other knows and this one does not. */
function filledRow(team: Team, keep: CustomerSource, drop: CustomerSource): RowCells {
  const { places } = team.tables.customers;
  const cells: Record<string, WritableCell> = {};
  for (const [field, column] of Object.entries(customersTable.columns) as [string, Column][]) {
    const place = places[field];
    if (place === undefined || column.computed || field === 'id') continue;
    const [own, other] = [keep.cells[place], drop.cells[place]];
    if (isEmptyCell(own) && !isEmptyCell(other)) cells[field] = other as Cell;
  }
  return { row: keep.row, cells };
}

function droppedRow(team: Team, keep: CustomerSource, drop: CustomerSource): RowCells {
  const status = customersTable.columns.status.codec.layOut('merged', team.language);
  return { row: drop.row, cells: { status, mergedInto: keep.record.id ?? '' } };
}

interface Pair {
  keep: CustomerSource;
  drop: CustomerSource;
}

/** Rows of any table whose customer is the one dropped, be it by ID or by a name that nobody else has. */
function repoint(team: Team, table: ReadTable<unknown>, { keep, drop }: Pair): TableChange[] {
  if (table.places['customerId'] === undefined) return [];
  const id = normalizeText(drop.record.id ?? '');
  const name = normalizeText(drop.record.name ?? '');
  const isShared = normalizeText(keep.record.name ?? '') === name;
  const rows: RowCells[] = [];
  for (const source of [...table.rows, ...table.spoiled] as ReadRow<Partial<VisitRow>>[]) {
    const text = normalizeText(source.record.customerId ?? '');
    if (text === '' || !(text === id || (text === name && !isShared))) continue;
    rows.push({ row: source.row, cells: pointedCells(team, source, { table, keep }) });
  }
  return rows.length > 0 ? [{ kind: 'table', table: table.key, rows }] : [];
}

function pointedCells(
  team: Team,
  { record, row }: ReadRow<Partial<VisitRow>>,
  { table, keep }: { table: ReadTable<unknown>; keep: CustomerSource },
): Record<string, WritableCell> {
  const customerId = keep.record.id ?? '';
  if (table.key !== 'visits') return { customerId };
  const cells: Record<string, WritableCell> = { customerId, customerName: keep.record.name ?? '' };
  const visit = team.visits.find((entry) => entry.row === row)?.source.record;
  // A planned visit that nobody has touched stays one that the planner may move.
  const isOurs = visit !== undefined && record.planMark === planMarkOf(visit) && record.planMark !== '';
  if (isOurs) cells['planMark'] = planMarkOf({ ...visit, customerId });
  return cells;
}
