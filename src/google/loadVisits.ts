// What an edit needs: visits, customers, reps and settings, without the long tables.
import { type ReadTables, readTeam, type Team } from '../jobs/team';
import type { TableKey } from '../tables/column';
import type { ReadTable } from '../tables/read';
import { findColumns, readTable } from '../tables/read';
import { tables } from '../tables/schemas';
import type { Book } from './book';
import { memoryOf } from './readTeam';

const neededForVisits: readonly TableKey[] = ['visits', 'customers', 'reps', 'settings'];

/** A team of only the tables named; the others count as empty. `null` when one of those named is gone. */
export function loadPart(book: Book, needed: readonly TableKey[]): Team | null {
  const read: Partial<Record<TableKey, ReadTable<unknown>>> = {};
  for (const key of Object.keys(tables) as TableKey[]) {
    const table = needed.includes(key) ? book.readTable(key) : emptyTable(key);
    if (!table) return null;
    read[key] = table;
  }
  return readTeam(read as unknown as ReadTables, new Map(), memoryOf(book));
}

export const loadVisits = (book: Book): Team | null => loadPart(book, neededForVisits);

/** A table with headers and no rows. */
export function emptyTable(key: TableKey): ReadTable<unknown> {
  const schema = tables[key];
  const values = [Object.values(schema.columns).map((column) => column.header.ja)];
  return readTable(schema, { name: schema.tab.ja, values }, findColumns(schema, values));
}
