/** A1 notation and rectangles of cells, counted from 1 as Apps Script counts. */

/** A rectangle of cells: first row and column (from 1) and how many of each. */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

/** A parsed A1 text; a missing bound means the sheet's edge, a missing sheet the sheet at hand. */
export interface A1Reference {
  readonly sheetName?: string;
  readonly row?: number;
  readonly column?: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** 1 for "A", 27 for "AA"; letters of either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B3" or "B3:D9". */
export function a1Of(range: GridRange): string {
  const first = columnLetters(range.column) + range.row;
  if (range.numRows === 1 && range.numColumns === 1) return first;
  return `${first}:${columnLetters(lastColumnOf(range))}${lastRowOf(range)}`;
}

/** The sheet name as formulas write it: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export const lastRowOf = (range: GridRange): number => range.row + range.numRows - 1;
export const lastColumnOf = (range: GridRange): number => range.column + range.numColumns - 1;

const END = '\\$?([A-Za-z]{1,3})?\\$?(\\d+)?';
const PATTERN = new RegExp(`^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?${END}(?::${END})?$`);

/** Parses "A1", "B:B", "2:4", "A2:C", "'My sheet'!A1"; undefined when the text is no reference. */
export function parseA1(text: string): A1Reference | undefined {
  const match = PATTERN.exec(text.trim());
  if (match === null) return undefined;
  const [, quoted, plain, column, row, lastColumn, lastRow] = match;
  const isRange = text.lastIndexOf(':') > text.lastIndexOf('!');
  if (column === undefined && row === undefined) return undefined;
  if (!isRange && (column === undefined || row === undefined)) return undefined;
  if (isRange && lastColumn === undefined && lastRow === undefined) return undefined;
  const start = { row: numberOf(row), column: letterNumber(column) };
  const end = isRange ? { row: numberOf(lastRow), column: letterNumber(lastColumn) } : start;
  return orderedReference(quoted?.replace(/''/g, "'") ?? plain, start, end);
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const letterNumber = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : columnNumber(text);

function orderedReference(sheetName: string | undefined, start: Corner, end: Corner): A1Reference {
  const [row, lastRow] = ordered(start.row, end.row);
  const [column, lastColumn] = ordered(start.column, end.column);
  return {
    ...(sheetName === undefined ? {} : { sheetName }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(lastRow === undefined ? {} : { lastRow }),
    ...(lastColumn === undefined ? {} : { lastColumn }),
  };
}

function ordered(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  return a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
}

/** Fills open bounds from the size of the sheet. */
export function boundReference(
  reference: A1Reference,
  size: { maxRows: number; maxColumns: number },
): GridRange {
  const row = reference.row ?? 1;
  const column = reference.column ?? 1;
  const numRows = (reference.lastRow ?? size.maxRows) - row + 1;
  const numColumns = (reference.lastColumn ?? size.maxColumns) - column + 1;
  return { row, column, numRows, numColumns };
}

/** The cells two rectangles share, or undefined. */
export function intersection(a: GridRange, b: GridRange): GridRange | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const numRows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const numColumns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return numRows > 0 && numColumns > 0 ? { row, column, numRows, numColumns } : undefined;
}

/** Whether the inner rectangle lies wholly in the outer one. */
export function contains(outer: GridRange, inner: GridRange): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRowOf(inner) <= lastRowOf(outer) &&
    lastColumnOf(inner) <= lastColumnOf(outer)
  );
}

export const sameRange = (a: GridRange, b: GridRange): boolean => contains(a, b) && contains(b, a);
