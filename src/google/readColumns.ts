// Some columns of a long tab: the largest team's orders, read whole, would take a custom function past its thirty seconds.
import type { AnyTableKey } from '../tables/column';
import { allTables } from '../tables/officeSchemas';
import { findColumns, type ReadTable, readTable } from '../tables/read';
import type { Book } from './book';

/** Tabs of fewer cells are read whole, in some ten seconds at most. */
const longTab = 1_000_000;

/** Headers are looked for in so many first rows. */
const headRows = 10;

/**
 * The table as it is, or, where it is long, with only these columns and those between them: what stands in the others
 * counts as empty. `null` without the tab.
 */
export function readColumns(
  book: Book,
  key: AnyTableKey,
  fields: readonly string[],
): ReadTable<unknown> | null {
  const sheet = book.findTable(key);
  if (!sheet || sheet.getMaxRows() * sheet.getMaxColumns() < longTab) return book.readTable(key);
  const schema = allTables[key];
  const head = (sheet.getRange(1, 1, headRows, sheet.getMaxColumns()).getValues() as unknown[][]).map((row) =>
    row.map((cell) => book.toCell(cell)),
  );
  const found = findColumns(schema, head);
  const places = fields.flatMap((field) => found.places[field] ?? []);
  // A column that somebody has renamed is looked for with all the others.
  if (places.length < fields.length) return book.readTable(key);
  const first = Math.min(...places);
  const count = Math.max(...places) - first + 1;
  const left = Array.from({ length: first }, () => '');
  const rows = sheet.getRange(1, first + 1, sheet.getMaxRows(), count).getValues() as unknown[][];
  const values = rows.map((row) => [...left, ...row.map((cell) => book.toCell(cell))]);
  values[found.headerRow - 1] = head[found.headerRow - 1]!;
  return readTable(schema, { name: sheet.getName(), values }, found);
}
