/** What one cell holds. */

/** A formula's failed result as it shows in the cell, with the words of its tooltip. */
export interface CellError {
  readonly error: '#ERROR!' | '#REF!' | '#NAME?' | '#VALUE!' | '#DIV/0!' | '#N/A' | '#NUM!' | '#NULL!';
  readonly message?: string;
}

/** Dates and times are numbers (serials); their number format makes them dates. `undefined` is an empty cell. */
export type CellValue = string | number | boolean | CellError | undefined;

/** A run of rich text: from this offset on, this link and look. */
export interface TextRun {
  readonly start: number;
  readonly link?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
}

/** The rarer parts of a cell. */
export interface CellExtras {
  formula?: string;
  /** The formula calls a function of the script: its value is the script's, and no other program can compute it. */
  scripted?: boolean;
  note?: string;
  /** Rich text: present only when the text has links or mixed looks. */
  runs?: readonly TextRun[];
  /** How many further cells the formula fills. */
  spills?: number;
  /** Set on cells that show part of a formula's array or of a pivot table: the cell that computes them. */
  spilledFrom?: string;
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/**
 * One row of a sheet. All planes are indexed by column from 0 and may be shorter than the sheet is wide, so that
 * moving a row moves everything and a sheet of numbers costs little more than its numbers.
 */
export interface Row {
  values: CellValue[];
  /** Style numbers; missing or 0 is the default look. */
  styles?: number[];
  /** Validation rule numbers; missing or 0 is no rule. */
  validations?: number[];
  extras?: (CellExtras | undefined)[];
  /** Pixels; missing is the default of 21. */
  height?: number;
  hidden?: boolean;
}

export interface Column {
  /** Pixels; missing is the default of 100. */
  width?: number;
  hidden?: boolean;
}

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** Rows are made when first written to. */
export function emptyRow(): Row {
  return { values: [] };
}

/** Whether a row shows anything: a value or a formula. */
export function lastFilledColumn(row: Row | undefined): number {
  if (row === undefined) return 0;
  for (let index = Math.max(row.values.length, row.extras?.length ?? 0) - 1; index >= 0; index -= 1) {
    if (isFilled(row.values[index]) || row.extras?.[index]?.formula !== undefined) return index + 1;
  }
  return 0;
}

const isFilled = (value: CellValue): boolean => value !== undefined && value !== '';
