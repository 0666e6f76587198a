/** Lays the result of a custom function out: one value, or an array that spills to the right and below. */
import { a1Of } from '../workbook/address';
import { type CellValue, isCellError } from '../workbook/cell';
import { formatKind } from '../workbook/formatTokens';
import type { Sheet } from '../workbook/sheet';
import { FormulaError } from './functions';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A value with the format an unformatted cell gets for it: dates come so. */
export interface FormattedValue {
  readonly value: CellValue;
  readonly format?: string;
}

export const placeName = ({ row, column }: Place): string => a1Of({ row, column, numRows: 1, numColumns: 1 });

/**
 * `refused`: a filled neighbour is never written over. `adopted`: neighbours that hold just what the formula would put
 * there are its own; so they come out of a file, which does not say where a value came from.
 */
export type FilledNeighbours = 'refused' | 'adopted';

/** Fills the cells; says whether anything changed. Throws #REF! when a neighbour is in the way. */
export function spill(sheet: Sheet, at: Place, result: unknown, neighbours: FilledNeighbours): boolean {
  const rows = rowsOf(result);
  const before = snapshot(sheet, at, rows);
  clearSpill(sheet, at);
  const width = Math.max(...rows.map((row) => row.length), 1);
  sheet.maxRows = Math.max(sheet.maxRows, at.row + rows.length - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, at.column + width - 1);
  const blocked =
    neighbours === 'adopted' && holdsAll(sheet, at, rows) ? undefined : blockedCell(sheet, at, rows);
  if (blocked !== undefined) {
    throw new FormulaError(
      '#REF!',
      `Array result was not expanded because it would overwrite data in ${blocked}.`,
    );
  }
  eachPlace(at, rows, (place, item) => {
    sheet.putComputed(place.row, place.column, item.value);
    if (
      item.format !== undefined &&
      formatKind(sheet.style(place.row, place.column).numberFormat) === 'general'
    ) {
      sheet.patchStyle(place.row, place.column, { numberFormat: item.format });
    }
    if (place.row > at.row || place.column > at.column) {
      sheet.patchExtras(place.row, place.column, { spilledFrom: placeName(at) });
    }
  });
  const count = rows.reduce((total, row) => total + row.length, 0) - 1;
  sheet.patchExtras(at.row, at.column, { spills: count === 0 ? undefined : count });
  sheet.cellsChanged({ row: at.row, column: at.column, numRows: rows.length, numColumns: width }, 'values');
  return before !== snapshot(sheet, at, rows);
}

function snapshot(sheet: Sheet, at: Place, rows: readonly FormattedValue[][]): string {
  const values: unknown[] = [];
  eachPlace(at, rows, ({ row, column }) => values.push(sheet.value(row, column) ?? null));
  return JSON.stringify(values);
}

function eachPlace(
  at: Place,
  rows: readonly FormattedValue[][],
  visit: (place: Place, item: FormattedValue) => void,
): void {
  rows.forEach((row, rowOffset) => {
    row.forEach((item, offset) => {
      visit({ row: at.row + rowOffset, column: at.column + offset }, item);
    });
  });
}

/** Takes away what the formula spilled before. */
export function clearSpill(sheet: Sheet, at: Place): void {
  if (sheet.extras(at.row, at.column)?.spills === undefined) return;
  eachSpilled(sheet, (place, source) => {
    if (source === placeName(at)) sheet.putValue(place.row, place.column, undefined);
  });
}

/** Takes away spilled cells whose formula is gone or stands elsewhere now. */
export function clearOrphans(sheet: Sheet): void {
  const sources = new Set<string>();
  sheet.rows.forEach((row, rowIndex) => {
    row?.extras?.forEach((extras, index) => {
      if (extras?.spills !== undefined) sources.add(placeName({ row: rowIndex + 1, column: index + 1 }));
    });
  });
  eachSpilled(sheet, (place, source) => {
    if (!sources.has(source)) sheet.putValue(place.row, place.column, undefined);
  });
}

function eachSpilled(sheet: Sheet, visit: (place: Place, source: string) => void): void {
  sheet.rows.forEach((row, rowIndex) => {
    row?.extras?.forEach((extras, index) => {
      if (extras?.spilledFrom !== undefined)
        visit({ row: rowIndex + 1, column: index + 1 }, extras.spilledFrom);
    });
  });
}

/**
 * Whether the formula has to be laid out again: it found its cells filled, or somebody wrote into them since. The
 * cells that are left of a spill then lie apart from the formula, or fewer than it counted.
 */
export function isSpillBroken(sheet: Sheet, at: Place): boolean {
  const value = sheet.value(at.row, at.column);
  if (isCellError(value) && value.error === '#REF!') return true;
  const expected = sheet.extras(at.row, at.column)?.spills ?? 0;
  if (expected === 0) return false;
  let found = 0;
  eachSpilled(sheet, (_, source) => {
    if (source === placeName(at)) found += 1;
  });
  return found !== expected;
}

function blockedCell(sheet: Sheet, at: Place, rows: readonly FormattedValue[][]): string | undefined {
  let blocked: string | undefined;
  eachPlace(at, rows, (place) => {
    if (blocked !== undefined || (place.row === at.row && place.column === at.column)) return;
    const filled =
      sheet.value(place.row, place.column) !== undefined ||
      sheet.formula(place.row, place.column) !== undefined;
    if (filled) blocked = placeName(place);
  });
  return blocked;
}

function holdsAll(sheet: Sheet, at: Place, rows: readonly FormattedValue[][]): boolean {
  let all = true;
  eachPlace(at, rows, ({ row, column }, item) => {
    if (row === at.row && column === at.column) return;
    const same = JSON.stringify(sheet.value(row, column)) === JSON.stringify(item.value);
    if (!same || sheet.formula(row, column) !== undefined) all = false;
  });
  return all;
}

/** A list is one row, a list of lists is rows. */
function rowsOf(result: unknown): FormattedValue[][] {
  if (!Array.isArray(result)) return [[itemOf(result)]];
  if (result.length === 0) return [[{ value: undefined }]];
  if (!result.some(Array.isArray)) return [Array.from(result, itemOf)];
  return Array.from(result, (row: unknown) => (Array.isArray(row) ? Array.from(row, itemOf) : [itemOf(row)]));
}

function itemOf(value: unknown): FormattedValue {
  if (value === null || value === undefined || value === '') return { value: undefined };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : { error: '#NUM!' } };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'object' && 'value' in value) return value as FormattedValue;
  return { value: { error: '#ERROR!', message: 'The result is neither a value nor an array of values.' } };
}
