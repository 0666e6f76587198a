/** Whole cells taken up and put down again: for copying, moving, sorting and clearing. */
import type { GridRange } from './address';
import type { CellExtras, CellValue } from './cell';
import type { ValidationRule } from './objects';
import { shiftFormula } from './references';
import { eachCell, type Sheet } from './sheet';
import type { CellStyle } from './style';

/** Everything one cell holds. */
export interface CellSnapshot {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly validation: ValidationRule | undefined;
  readonly extras: CellExtras | undefined;
}

/** Which parts of a cell are meant. */
export interface CellParts {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly validations: boolean;
  readonly notes: boolean;
}

export const ALL_PARTS: CellParts = { contents: true, formats: true, validations: true, notes: true };

export function takeCell(sheet: Sheet, row: number, column: number): CellSnapshot {
  return {
    value: sheet.value(row, column),
    style: sheet.style(row, column),
    validation: sheet.validation(row, column),
    extras: sheet.extras(row, column),
  };
}

/** Takes up a block of cells, row by row. */
export function takeCells(sheet: Sheet, range: GridRange): CellSnapshot[][] {
  return Array.from({ length: range.numRows }, (_, rowOffset) =>
    Array.from({ length: range.numColumns }, (_cell, columnOffset) =>
      takeCell(sheet, range.row + rowOffset, range.column + columnOffset),
    ),
  );
}

/** Puts the chosen parts of a cell down. A formula goes as it stands. */
export function putCell(
  sheet: Sheet,
  at: { row: number; column: number },
  cell: CellSnapshot,
  parts: CellParts,
): void {
  const { row, column } = at;
  if (parts.contents) {
    sheet.putValue(row, column, cell.value);
    const { formula, runs } = cell.extras ?? {};
    if (formula !== undefined || runs !== undefined) sheet.patchExtras(row, column, { formula, runs });
  }
  if (parts.formats) sheet.putStyle(row, column, cell.style);
  if (parts.validations) sheet.putValidation(row, column, cell.validation);
  if (parts.notes && (cell.extras?.note !== undefined || sheet.extras(row, column)?.note !== undefined)) {
    sheet.patchExtras(row, column, { note: cell.extras?.note });
  }
}

/** The snapshot with its formula as it reads some rows and columns further on. */
export function shiftedCell(cell: CellSnapshot, rows: number, columns: number): CellSnapshot {
  const formula = cell.extras?.formula;
  if (formula === undefined) return cell;
  return { ...cell, extras: { ...cell.extras, formula: shiftFormula(formula, rows, columns) } };
}

/** Empties the chosen parts of every cell of the range. */
export function clearCells(sheet: Sheet, range: GridRange, parts: CellParts): void {
  eachCell(range, (row, column) => {
    const record = sheet.rows[row - 1];
    if (record === undefined) return;
    if (parts.contents) sheet.putValue(row, column, undefined);
    if (parts.formats && record.styles?.[column - 1]) sheet.putStyle(row, column, {});
    if (parts.validations && record.validations?.[column - 1]) sheet.putValidation(row, column, undefined);
    if (parts.notes && record.extras?.[column - 1]?.note !== undefined) {
      sheet.patchExtras(row, column, { note: undefined });
    }
  });
  if (parts.contents) sheet.cellsChanged(range, 'values');
  if (parts.formats) sheet.cellsChanged(range, 'styles');
  if (parts.validations) sheet.cellsChanged(range, 'validations');
  if (parts.notes) sheet.cellsChanged(range, 'notes');
}
