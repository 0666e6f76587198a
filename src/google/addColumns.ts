// Columns that an older workbook does not have, added to the right of everything when a job first needs them.
import type { Language } from '../messages';
import type { AnyTableKey, Column } from '../tables/column';
import { allTables } from '../tables/officeSchemas';
import type { ReadTable } from '../tables/read';
import type { Book } from './book';
import { dressTable } from './createTabs';
import type { State } from './state';
import { writeBlock } from './writeChanges';

/** Adds the missing ones of these fields, and notes their places in the table as read. */
export function addColumns(
  book: Book,
  state: State,
  { table, fields, language }: { table: ReadTable<unknown>; fields: string[]; language: Language },
): void {
  const key: AnyTableKey = table.key;
  const sheet = book.findTable(key);
  const missing = fields.filter((field) => table.places[field] === undefined);
  if (!sheet || missing.length === 0) return;
  const columns = allTables[key].columns as Record<string, Column<unknown>>;
  const first = sheet.getLastColumn() + 1;
  const headers = missing.map((field) => columns[field]!.header[language]);
  writeBlock(book, sheet, { row: table.headerRow, column: first, values: [headers] });
  const added = Object.fromEntries(missing.map((field, index) => [field, first - 1 + index]));
  dressTable(sheet, key, { language, places: added, headerRow: table.headerRow });
  Object.assign(table.places, added);
  state.columns[key] = [...new Set([...(state.columns[key] ?? []), ...missing])];
}
