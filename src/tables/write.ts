// From records to cells, and from changed rows to as few rectangular blocks as possible.
import type { WritableCell } from './cell';
import type { Column, Language } from './column';
import type { ColumnPlaces } from './read';

/** A rectangle of cells to write. `row` and `column` count from 1. */
export interface Block {
  row: number;
  column: number;
  values: WritableCell[][];
}

interface Schema {
  columns: Record<string, Column<never> | Column<unknown>>;
}

/** The header cells of a new tab. */
export function headerCells(schema: Schema, language: Language): string[] {
  return Object.values(schema.columns).map((column) => column.header[language]);
}

/** Cells of the given fields; fields that the record lacks are left out. */
export function layOutFields(
  schema: Schema,
  record: Record<string, unknown>,
  language: Language,
): Record<string, WritableCell> {
  const cells: Record<string, WritableCell> = {};
  for (const [field, column] of Object.entries(schema.columns)) {
    if (record[field] === undefined) continue;
    cells[field] = (column as Column<unknown>).codec.layOut(record[field], language);
  }
  return cells;
}

/** Cells of a whole new row in the schema's own column order. */
export function layOutRow(
  schema: Schema,
  record: Record<string, unknown>,
  language: Language,
): WritableCell[] {
  const cells = layOutFields(schema, record, language);
  return Object.keys(schema.columns).map((field) => cells[field] ?? '');
}

/** New contents of some fields of one sheet row. */
export interface RowCells {
  /** 1-based. */
  row: number;
  cells: Record<string, WritableCell>;
  /** The row holds them already: it is written along, so that those above and below it go out in one block. */
  isAlong?: true;
}

/**
 * Groups changed cells into rectangles that touch nothing else: neighbouring rows with the same set of neighbouring
 * columns become one block.
 */
export function toBlocks(changes: RowCells[], places: ColumnPlaces): Block[] {
  const blocks: Block[] = [];
  const open = new Map<string, Block>();
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const runs = columnRuns(change.cells, places);
    for (const run of runs) {
      const key = `${run.column}:${run.values.length}`;
      const block = open.get(key);
      if (block && block.row + block.values.length === change.row) {
        block.values.push(run.values);
      } else {
        const started = { row: change.row, column: run.column, values: [run.values] };
        blocks.push(started);
        open.set(key, started);
      }
    }
  }
  return blocks;
}

function columnRuns(
  cells: Record<string, WritableCell>,
  places: ColumnPlaces,
): { column: number; values: WritableCell[] }[] {
  const placed = Object.entries(cells)
    .flatMap(([field, value]) => {
      const place = places[field];
      return place === undefined ? [] : [{ place, value }];
    })
    .sort((a, b) => a.place - b.place);
  const runs: { column: number; values: WritableCell[] }[] = [];
  for (const { place, value } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.values.length === place + 1) last.values.push(value);
    else runs.push({ column: place + 1, values: [value] });
  }
  return runs;
}
