import type { AnyTableKey, Column, Language, TableKey } from '../tables/column';
import { allTables } from '../tables/officeSchemas';
import { findColumns, type ReadTable, readTable } from '../tables/read';

/** A table that was not read and may well hold what others refer to: every reference to it is believed. */
export const unreadTable = (key: TableKey): ReadTable<unknown> => ({ ...emptyTable(key), places: {} });

/** A table with headers and no rows, as its tab is when it is made. */
export function emptyTable(key: AnyTableKey, language: Language = 'ja'): ReadTable<unknown> {
  const schema = allTables[key];
  const columns: Column<never>[] = Object.values(schema.columns);
  const values = [columns.map(({ header }) => header[language])];
  return readTable(schema, { name: schema.tab[language], values }, findColumns(schema, values));
}
