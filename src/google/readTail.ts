// The end of a long tab: its headers, IDs and last row, and the rows asked for, without the rest.
import type { Cell } from '../tables/cell';
import type { AnyTableKey } from '../tables/column';
import { allTables } from '../tables/officeSchemas';
import { findColumns, type ReadTable, readTable } from '../tables/read';
import type { Book } from './book';

/** Headers are looked for in so many first rows. */
const headRows = 10;

/** Columns that tell a row which holds something: whoever fills a row fills one of them. */
const telling = ['id', 'day', 'customerId'];

export interface Rows {
  first: number;
  last: number;
}

/** The table with only the rows asked for in it; `ids` and `lastRow` are those of the whole tab. `null` without the tab. */
export function readTail(book: Book, key: AnyTableKey, rows: Rows | null): ReadTable<unknown> | null {
  const sheet = book.findTable(key);
  if (!sheet) return null;
  const schema = allTables[key];
  // Boxes stand in every row: the last row with anything in it tells no more, and asking for it is a trip of its own.
  const lastRow = sheet.getMaxRows();
  const width = sheet.getMaxColumns();
  const read = (first: number, count: number, column = 1, columns = width): Cell[][] =>
    count <= 0
      ? []
      : (sheet.getRange(first, column, count, columns).getValues() as unknown[][]).map((cells) =>
          cells.map((cell) => book.toCell(cell)),
        );
  const values = read(1, Math.min(headRows, Math.max(1, lastRow)));
  const found = findColumns(schema, values);
  values.length = Math.min(values.length, found.headerRow);
  const keys = keyColumns(found.places);
  const keyCells = keys
    ? read(found.headerRow + 1, lastRow - found.headerRow, keys.first + 1, keys.count)
    : [];
  for (let row = found.headerRow + 1; row <= lastRow; row++) values.push([]);
  if (rows) {
    const first = Math.max(rows.first, found.headerRow + 1);
    read(first, Math.min(rows.last, lastRow) - first + 1).forEach((cells, index) => {
      values[first - 1 + index] = cells;
    });
  }
  const table = readTable(schema, { name: sheet.getName(), values }, found);
  noteKeys(table, keyCells, keys?.first ?? 0);
  // Rows above those that will be written tell whether anybody has moved them meanwhile.
  for (const row of rows ? new Set([table.lastRow, rows.first - 1]) : []) {
    if (row > table.headerRow && values[row - 1]?.length === 0) values[row - 1] = read(row, 1)[0] ?? [];
  }
  if (!rows && table.lastRow > table.headerRow) {
    // New rows go below the last one, of which its keys are known: what was not read stays out.
    const last: Cell[] = [];
    keyCells[table.lastRow - table.headerRow - 1]?.forEach((cell, index) => {
      last[(keys?.first ?? 0) + index] = cell;
    });
    values[table.lastRow - 1] = last;
  }
  return table;
}

function keyColumns(places: ReadTable<unknown>['places']): { first: number; count: number } | null {
  const known = telling.flatMap((field) => places[field] ?? []);
  if (known.length === 0) return null;
  const first = Math.min(...known);
  return { first, count: Math.max(...known) - first + 1 };
}

function noteKeys(table: ReadTable<unknown>, keyCells: Cell[][], offset: number): void {
  const idPlace = table.places['id'];
  keyCells.forEach((cells, index) => {
    const isFilled = telling.some((field) => {
      const place = table.places[field];
      const cell = place === undefined ? '' : (cells[place - offset] ?? '');
      return cell !== '' && cell !== false;
    });
    if (isFilled) table.lastRow = Math.max(table.lastRow, table.headerRow + 1 + index);
    const id = idPlace === undefined ? '' : String(cells[idPlace - offset] ?? '');
    if (id !== '') table.ids.add(id);
  });
}
