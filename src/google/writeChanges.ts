// Carries out what a job asks to be written, each block in one call.
import type { Change, GeneratedChange, TableChange } from '../jobs/changes';
import { columnLetters } from '../jobs/problemsTab';
import { isFormula, isMoment, type WritableCell } from '../tables/cell';
import { generatedTabs } from '../tables/generated';
import type { ColumnPlaces } from '../tables/read';
import { type Block, toBlocks } from '../tables/write';
import type { Book } from './book';
import { fitForm, isForm } from './createForm';

/**
 * Text that Sheets, or a program that opens an export, might take for a formula: an apostrophe before it keeps it text.
 * White space and control characters before the sign may be dropped, full-width signs may be taken for narrow ones, and an
 * apostrophe of the user's own would be taken for such a mark (https://owasp.org/www-community/attacks/CSV_Injection).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const formulaLike = /^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;

/** A cell as `setValues` takes it. Only Meguri's own formulas begin with `=`. */
export function toGoogle(book: Book, cell: WritableCell): string | number | boolean | Date {
  if (isFormula(cell)) return cell.formula;
  if (isMoment(cell)) return book.dates.toDate(cell);
  if (typeof cell === 'string' && formulaLike.test(cell)) return `'${cell}`;
  return cell;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows inserted at least, so that not every week needs new ones. */
const spareRows = 300;

/** Makes room for a block: rows and columns beyond the sheet's edge are inserted, rows dressed like the last one. */
export function makeRoom(sheet: Sheet, lastRow: number, lastColumn: number): void {
  const columns = sheet.getMaxColumns();
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
  const rows = sheet.getMaxRows();
  if (lastRow <= rows) return;
  const count = Math.max(lastRow - rows, spareRows);
  sheet.insertRowsAfter(rows, count);
  dressRows(sheet, rows);
}

/** Columns beyond Meguri's own in a tab that it makes: for the users' own. */
export const spareColumns = 6;

/**
 * Leaves so many columns of a tab: Google makes 26, and all of their cells count among the ten million of a spreadsheet,
 * the empty ones too.
 */
export function cutColumns(sheet: Sheet, count: number): void {
  const columns = sheet.getMaxColumns();
  if (columns > count) sheet.deleteColumns(count + 1, columns - count);
}

/** Gives all rows below one its formats and dropdowns. */
export function dressRows(sheet: Sheet, row: number): void {
  dressLike(sheet, row, { first: row + 1, count: sheet.getMaxRows() - row });
}

/** Puts rows back that a run which died has deleted: before the last one, so that ranges over the rows grow with them. */
export function insertLost(sheet: Sheet, count: number): void {
  const last = sheet.getMaxRows();
  sheet.insertRowsBefore(last, count);
  dressLike(sheet, last + count, { first: last, count });
}

function dressLike(sheet: Sheet, row: number, { first, count }: { first: number; count: number }): void {
  const width = sheet.getMaxColumns();
  const model = sheet.getRange(row, 1, 1, width);
  const added = sheet.getRange(first, 1, count, width);
  // Whether new rows inherit formats and dropdowns is not documented; text columns must not turn 09:05 into a time.
  model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
}

export function writeBlock(book: Book, sheet: Sheet, block: Block): void {
  const width = block.values[0]?.length ?? 0;
  if (width === 0) return;
  makeRoom(sheet, block.row + block.values.length - 1, block.column + width - 1);
  const values = block.values.map((row) => row.map((cell) => toGoogle(book, cell)));
  sheet.getRange(block.row, block.column, values.length, width).setValues(values);
}

/** One value for many places of a column. */
interface Repeated {
  value: WritableCell;
  ranges: string[];
}

/** Writes each block in one call, or, where that takes fewer calls, each value that stands in many places. */
function writeBlocks(book: Book, sheet: Sheet, blocks: Block[]): void {
  const even = blocks.filter(({ values }) =>
    values.every((row) => JSON.stringify(row) === JSON.stringify(values[0])),
  );
  const repeated = repeatedValues(even);
  if (repeated.length >= even.length) {
    for (const block of blocks) writeBlock(book, sheet, block);
    return;
  }
  const repeating = new Set(even);
  for (const block of blocks) if (!repeating.has(block)) writeBlock(book, sheet, block);
  const bottom = even.reduce((most, { row, values }) => Math.max(most, row + values.length - 1), 1);
  const right = even.reduce((most, { column, values }) => Math.max(most, column + values[0]!.length - 1), 1);
  makeRoom(sheet, bottom, right);
  for (const { value, ranges } of repeated) sheet.getRangeList(ranges).setValue(toGoogle(book, value));
}

function repeatedValues(blocks: Block[]): Repeated[] {
  const found = new Map<string, Repeated>();
  for (const { row, column, values } of blocks) {
    values[0]?.forEach((value, index) => {
      const letters = columnLetters(column + index);
      const key = `${letters} ${JSON.stringify(value)}`;
      const repeated = found.get(key) ?? { value, ranges: [] };
      repeated.ranges.push(`${letters}${row}:${letters}${row + values.length - 1}`);
      found.set(key, repeated);
    });
  }
  return [...found.values()];
}

/** How far a generated tab reaches before a change. */
export interface Extent {
  rows: number;
  columns: number;
  /** What Meguri last wrote there, where that is known. */
  before?: readonly (readonly WritableCell[])[];
  /** A run died over the tab: its checkboxes may be anywhere. */
  uncertain?: true;
}

export const generatedKeyOf = (change: GeneratedChange): string =>
  change.repId === undefined ? change.tab : `${change.tab}:${change.repId}`;

export interface WriteTargets {
  sheetOf: (change: Change) => Sheet | null;
  placesOf: (change: TableChange) => ColumnPlaces;
  /** Rows and columns that hold anything now. */
  extentOf: (change: GeneratedChange) => Extent;
}

export function writeChanges(book: Book, changes: Change[], targets: WriteTargets): void {
  for (const change of changes) {
    const sheet = targets.sheetOf(change);
    if (!sheet) continue;
    if (change.kind === 'table' && change.removed) {
      removeRows(
        sheet,
        change.rows.map(({ row }) => row),
      );
    } else if (change.kind === 'table') {
      writeBlocks(book, sheet, toBlocks(change.rows, targets.placesOf(change)));
    } else {
      writeGenerated(book, sheet, change, targets.extentOf(change));
    }
  }
}

/** From the bottom up, run by run, so that rows above keep their numbers. */
function removeRows(sheet: Sheet, numbers: number[]): void {
  const rows = [...numbers].sort((a, b) => a - b);
  let index = rows.length - 1;
  while (index >= 0) {
    let first = index;
    while (first > 0 && rows[first - 1] === rows[first]! - 1) first -= 1;
    const count = index - first + 1;
    const frozen = sheet.getFrozenRows();
    // Sheets refuses to delete all rows that are not frozen.
    if (sheet.getMaxRows() - frozen <= count) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.deleteRows(rows[first]!, count);
    index = first - 1;
  }
}

/** One `setValues` for the whole tab: rows and columns left over from before are written empty. */
function writeGenerated(book: Book, sheet: Sheet, change: GeneratedChange, extent: Extent): void {
  const width = change.rows.reduce((most, row) => Math.max(most, row.length), extent.columns);
  const height = Math.max(extent.rows, change.rows.length);
  const values: WritableCell[][] = [];
  for (let row = 0; row < height; row++) {
    const cells = [...(change.rows[row] ?? [])];
    while (cells.length < width) cells.push('');
    values.push(cells);
  }
  writeBlock(book, sheet, { row: 1, column: 1, values });
  if (isForm(change.tab)) fitForm(sheet, change.rows, extent.uncertain ? undefined : extent.before);
  else setCheckboxes(sheet, change, extent);
}

/** Checkboxes stand in the rows that have a stop, and in no other. */
function setCheckboxes(sheet: Sheet, change: GeneratedChange, extent: Extent): void {
  const tab = generatedTabs[change.tab];
  const columns = Object.values(tab.columns).flatMap(({ checkbox }, index) => (checkbox ? [index + 1] : []));
  if (columns.length === 0) return;
  if (change.tab !== 'today') boxWhereTrueOrFalse(sheet, change, { columns, extent });
  else if (change.rows.length !== extent.rows || extent.uncertain) {
    boxBelow(sheet, change, { column: columns[0]!, extent });
  }
}

function boxBelow(
  sheet: Sheet,
  change: GeneratedChange,
  { column, extent }: { column: number; extent: Extent },
): void {
  const tab = generatedTabs[change.tab];
  const first = tab.headerRow + 1;
  const before = Math.max(0, extent.rows - tab.headerRow);
  const now = Math.max(0, change.rows.length - tab.headerRow);
  if (before > now) sheet.getRange(first + now, column, before - now).clearDataValidations();
  const from = extent.uncertain ? 0 : before;
  if (now > from) sheet.getRange(first + from, column, now - from).insertCheckboxes();
}

/**
 * Rows whose cell is true or false get a box, the others none: in one call over all columns that have boxes, and none when
 * the boxes stand where they stood. Values stay: a rule does not touch them.
 */
function boxWhereTrueOrFalse(
  sheet: Sheet,
  { tab, rows }: GeneratedChange,
  { columns, extent }: { columns: number[]; extent: Extent },
): void {
  const first = generatedTabs[tab].headerRow + 1;
  const count = Math.max(rows.length, extent.rows) - first + 1;
  if (count <= 0) return;
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const boxesOf = (cells: readonly (readonly WritableCell[])[]): boolean[][] =>
    Array.from({ length: count }, (_, index) =>
      Array.from(
        { length: width },
        (_none, column) => typeof cells[first - 1 + index]?.[left - 1 + column] === 'boolean',
      ),
    );
  const wanted = boxesOf(rows);
  const isSame =
    extent.before !== undefined && JSON.stringify(boxesOf(extent.before)) === JSON.stringify(wanted);
  if (isSame && !extent.uncertain) return;
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const rules = wanted.map((row) => row.map((isBox) => (isBox ? box : null)));
  sheet.getRange(first, left, count, width).setDataValidations(rules);
}
