/** A range's place on its sheet: everything that needs no look at the data. */
import { a1Of, type GridRange, lastColumnOf, lastRowOf } from '../../workbook/address';
import type { Sheet } from '../../workbook/sheet';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, ServiceObject } from '../gate';
import { isProtectedFrom } from './editable';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const OUT_OF_BOUNDS = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Throws as Google does when a range does not lie on the sheet. */
export function assertOnSheet(sheet: Sheet, grid: GridRange): void {
  const { row, column, numRows, numColumns } = grid;
  if (![row, column, numRows, numColumns].every(Number.isFinite)) {
    throw new ServiceError(
      `The parameters (${[row, column, numRows, numColumns].map((value) => typeof value).join(',')}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  }
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (numRows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (numColumns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (lastRowOf(grid) > sheet.maxRows || lastColumnOf(grid) > sheet.maxColumns)
    throw new ServiceError(OUT_OF_BOUNDS);
}

export abstract class RangeBase extends ServiceObject implements Partial<GoogleRange> {
  readonly serviceName = 'Range';

  constructor(
    run: Execution,
    readonly sheet: Sheet,
    readonly grid: GridRange,
  ) {
    super(run);
  }

  getRow(): number {
    return this.grid.row;
  }

  getRowIndex(): number {
    return this.grid.row;
  }

  getColumn(): number {
    return this.grid.column;
  }

  getLastRow(): number {
    return lastRowOf(this.grid);
  }

  getLastColumn(): number {
    return lastColumnOf(this.grid);
  }

  getNumRows(): number {
    return this.grid.numRows;
  }

  getNumColumns(): number {
    return this.grid.numColumns;
  }

  getHeight(): number {
    return this.grid.numRows;
  }

  getWidth(): number {
    return this.grid.numColumns;
  }

  getA1Notation(): string {
    return a1Of(this.grid);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return asGoogle(this.run.factory.sheet(this.sheet));
  }

  /** Row and column count within the range, from 1; the cell may lie outside of it. */
  getCell(row: number, column: number): GoogleRange {
    return partOf(this, {
      row: this.grid.row + row - 1,
      column: this.grid.column + column - 1,
      numRows: 1,
      numColumns: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GoogleRange {
    return partOf(this, {
      row: this.grid.row + rowOffset,
      column: this.grid.column + columnOffset,
      numRows: numRows ?? this.grid.numRows,
      numColumns: numColumns ?? this.grid.numColumns,
    });
  }

  canEdit(): boolean {
    const { user, workbook } = this.run.state;
    return !isProtectedFrom(user, workbook, this);
  }

  get cellCount(): number {
    return this.grid.numRows * this.grid.numColumns;
  }
}

/** Another range of the same sheet; throws when it does not lie on it. */
export function partOf(range: RangeBase, grid: GridRange): GoogleRange {
  assertOnSheet(range.sheet, grid);
  return asGoogle(range.run.factory.range(range.sheet, grid));
}
