// Snapshots as short JSON: fields named once for many rows, dates as numbers in brackets.

import { isFormula, isMoment, type WritableCell } from '../tables/cell';
import type { AnyTableKey } from '../tables/column';
import type { RowBefore, Snapshot } from './store';

/** `[day]`, `[day, minutes]`, `["=…"]`, or the cell itself. */
export type Packed = string | number | boolean | [number] | [number, number] | [string];

const packCell = (cell: WritableCell): Packed => {
  if (isFormula(cell)) return [cell.formula];
  if (!isMoment(cell)) return cell;
  return cell.minutes === 0 ? [cell.day] : [cell.day, cell.minutes];
};

function unpackCell(packed: Packed): WritableCell {
  if (!Array.isArray(packed)) return packed;
  const [first, minutes] = packed;
  return typeof first === 'string' ? { formula: first } : { day: first, minutes: minutes ?? 0 };
}

export const packRows = (rows: WritableCell[][]): Packed[][] => rows.map((row) => row.map(packCell));
export const unpackRows = (rows: Packed[][]): WritableCell[][] => rows.map((row) => row.map(unpackCell));

/** Rows of one table that name the same fields. */
interface PackedRows {
  table: AnyTableKey;
  fields: string[];
  /** Row number, ID, cells before (0 for a new row), cells after. */
  rows: [number, string, Packed[] | 0, Packed[]][];
}

interface PackedSnapshot {
  tables: PackedRows[];
  generated: { tab: string; repId: string | null; before: Packed[][] }[];
}

export function packSnapshot(snapshot: Snapshot): PackedSnapshot {
  const tables: PackedRows[] = [];
  for (const { table, rows } of snapshot.tables) {
    for (const row of rows) {
      const fields = Object.keys(row.after);
      let group = tables[tables.length - 1];
      if (group?.table !== table || group.fields.join() !== fields.join()) {
        group = { table, fields, rows: [] };
        tables.push(group);
      }
      group.rows.push(packRow(row, fields));
    }
  }
  const generated = snapshot.generated.map((one) => ({ ...one, before: packRows(one.before) }));
  return { tables, generated };
}

function packRow({ row, id, before, after }: RowBefore, fields: string[]): PackedRows['rows'][number] {
  const cells = (of: Record<string, WritableCell>): Packed[] =>
    fields.map((field) => packCell(of[field] ?? ''));
  return [row, id, before ? cells(before) : 0, cells(after)];
}

/** What was packed; its hash has told already that it is ours and whole. */
export function unpackSnapshot(packed: unknown): Snapshot | null {
  if (typeof packed !== 'object' || packed === null) return null;
  const { tables, generated } = packed as PackedSnapshot;
  return {
    tables: tables.map(({ table, fields, rows }) => ({
      table,
      rows: rows.map(([row, id, before, after]) => ({
        row,
        id,
        before: before === 0 ? null : named(fields, before),
        after: named(fields, after),
      })),
    })),
    generated: generated.map((one) => ({ ...one, before: unpackRows(one.before) })) as Snapshot['generated'],
  };
}

const named = (fields: string[], cells: Packed[]): Record<string, WritableCell> =>
  Object.fromEntries(fields.map((field, index) => [field, unpackCell(cells[index] ?? '')]));
