import type { TableKey } from '../tables/column';
import { findColumns, type ReadTable, readTable } from '../tables/read';
import { tables } from '../tables/schemas';

/** A table that was not read and may well hold what others refer to: every reference to it is believed. */
export const unreadTable = (key: TableKey): ReadTable<unknown> => ({ ...emptyTable(key), places: {} });

/** A table with headers and no rows. */
export function emptyTable(key: TableKey): ReadTable<unknown> {
  const schema = tables[key];
  const values = [Object.values(schema.columns).map((column) => column.header.ja)];
  return readTable(schema, { name: schema.tab.ja, values }, findColumns(schema, values));
}
