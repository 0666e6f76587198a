// Rows of a foreign list by field, with their cells cleaned.
import { evenWidth } from '../../domain/width';
import { type Cell, isEmptyCell } from '../../tables/cell';
import type { ProblemCode } from '../../tables/problem';
import type { SourceColumns } from './mapColumns';
import { remembered } from './remembered';

/** One cell of a row, under its header. */
export interface SourceCell {
  header: string;
  cell: Cell;
}

export interface SourceRow {
  /** 1-based row of the list. */
  row: number;
  cells: Cell[];
  /** The filled cells of a field, in the order of their columns. */
  all(field: string): SourceCell[];
}

/** A row that cannot be taken, and why. */
export interface Refusal {
  row: number;
  header: string;
  code: ProblemCode;
  detail: string;
}

/** Longer texts than a cell takes are cut by nobody: they are refused. */
export const longestCell = 49_000;

/** The rows below the headers that hold anything. */
export function sourceRows(rows: Cell[][], { headerRow, headers, mapping }: SourceColumns): SourceRow[] {
  const columns = new Map<string, number[]>();
  mapping.forEach((field, column) => {
    if (field !== null) columns.set(field, [...(columns.get(field) ?? []), column]);
  });
  const evenly = remembered(evenWidth);
  const clean = (cell: Cell): Cell => (typeof cell === 'string' ? evenly(cell) : cell);
  return rows.slice(headerRow).flatMap((cells, index) => {
    if (cells.every((cell) => isEmptyCell(cell) || cell === false)) return [];
    const all = (field: string): SourceCell[] =>
      (columns.get(field) ?? []).flatMap((column) => {
        const cell = clean(cells[column] ?? '');
        return isEmptyCell(cell) ? [] : [{ header: headers[column] ?? '', cell }];
      });
    return [{ row: headerRow + index + 1, cells, all }];
  });
}

/** The one cell of a field; empty when there is none. */
export function oneCell(source: SourceRow, field: string): SourceCell {
  return source.all(field)[0] ?? { header: '', cell: '' };
}
