import type { Book } from './book';
import { cutColumns } from './writeChanges';

interface Shape {
  columns: number;
  /** The first ones keep text as text. */
  textColumns: number;
}

/** A hidden tab by name, made when it is not there, with no more columns than it needs. */
export function hiddenTab(
  book: Book,
  name: string,
  { columns, textColumns }: Shape,
): GoogleAppsScript.Spreadsheet.Sheet {
  const known = book.sheets.get(name);
  const sheet = known ?? book.spreadsheet.insertSheet(name, book.sheets.size);
  // A run that was stopped may have left it in sight, or wide.
  if (!known?.isSheetHidden()) sheet.hideSheet();
  cutColumns(sheet, columns);
  if (known) return known;
  sheet.getRange(1, 1, sheet.getMaxRows(), textColumns).setNumberFormat('@');
  book.forgetSheets();
  return sheet;
}
