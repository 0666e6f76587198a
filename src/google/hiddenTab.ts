import type { Book } from './book';

/** A hidden tab by name, made when it is not there; its first columns keep text as text. */
export function hiddenTab(book: Book, name: string, textColumns: number): GoogleAppsScript.Spreadsheet.Sheet {
  const known = book.sheets.get(name);
  // A run that was stopped may have left it in sight.
  if (known && !known.isSheetHidden()) known.hideSheet();
  if (known) return known;
  const sheet = book.spreadsheet.insertSheet(name, book.sheets.size);
  sheet.hideSheet();
  sheet.getRange(1, 1, sheet.getMaxRows(), textColumns).setNumberFormat('@');
  book.forgetSheets();
  return sheet;
}
