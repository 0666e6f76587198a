// Nothing stops people from typing while a job thinks: what it read is looked at again before it writes.
import type { Change, TableChange } from '../jobs/changes';
import type { Team } from '../jobs/team';
import { type Cell, isEmptyCell, sameCell } from '../tables/cell';
import type { ColumnPlaces, ReadTable } from '../tables/read';
import type { Book } from './book';

/** Rows that a job is about to write are no longer what it read. */
export class Moved extends Error {
  constructor(readonly tab: string) {
    super(`${tab} was changed meanwhile`);
  }
}

/** @throws {@link Moved} when somebody has changed, sorted, inserted or deleted what the changes are about to replace. */
export function assertStandsStill(book: Book, team: Team, changes: Change[]): void {
  for (const change of changes) if (change.kind === 'table') assertRows(book, team, change);
}

function assertRows(book: Book, team: Team, change: TableChange): void {
  const table = team.tables[change.table];
  const sheet = book.findTable(change.table);
  if (!table || !sheet || change.rows.length === 0) return;
  const lowest = change.rows.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const highest = change.rows.reduce((most, { row }) => Math.max(most, row), 0);
  // The row above the first: what was inserted or deleted before it has moved it.
  const first = Math.max(1, lowest - 1);
  const last = Math.min(highest, sheet.getMaxRows());
  const width = table.values[0]?.length ?? 0;
  if (width === 0) return;
  if (width > sheet.getMaxColumns()) throw new Moved(table.tab);
  const places = placesWritten(change, table.places);
  const becoming = rowsBecomingOthers(change, table);
  const ours: ReadonlySet<unknown> = new Set(Object.values(table.places));
  /** Somebody has typed into a column of their own beside a row that is about to become another. */
  const isTypedBeside = (row: number, cells: unknown[]): boolean =>
    becoming.has(row) &&
    cells.some(
      (cell, place) =>
        !ours.has(place) &&
        isEmptyCell(table.values[row - 1]?.[place] ?? '') &&
        !isEmptyCell(book.toCell(cell)),
    );
  const isStill = (row: number, count: number): boolean =>
    count < 1 ||
    sheet
      .getRange(row, 1, count, width)
      .getValues()
      .every((cells, index) => {
        const read = table.values[row - 1 + index];
        // Of the row above a tab's end, only what tells it from others may have been read.
        const known = read && row + index < lowest ? places.filter((place) => place in read) : places;
        if (isTypedBeside(row + index, cells)) return false;
        return known.every((place) => alike(book.toCell(cells[place]), read?.[place] ?? ''));
      });
  // Where nothing stands in the row above, moved columns would not show: the headers tell.
  const above = table.values[first - 1] ?? [];
  const tells = first <= table.headerRow || places.some((place) => !isEmptyCell(above[place] ?? ''));
  if (!isStill(first, last - first + 1) || (!tells && !isStill(table.headerRow, 1)))
    throw new Moved(table.tab);
}

/** Rows that get another ID, or none. */
function rowsBecomingOthers(change: TableChange, { places, values }: ReadTable<unknown>): Set<number> {
  const place = places['id'] ?? places['key'];
  const becoming = change.rows.filter(({ row, cells }) => {
    const id = cells['id'] ?? cells['key'];
    const before = place === undefined ? '' : (values[row - 1]?.[place] ?? '');
    return id !== undefined && !isEmptyCell(before) && before !== id;
  });
  return new Set(becoming.map(({ row }) => row));
}

/** Columns that are written, and the one that tells rows apart; formulas of the users' own change at will. */
function placesWritten(change: TableChange, places: ColumnPlaces): number[] {
  const fields = new Set(['id', 'key', ...change.rows.flatMap(({ cells }) => Object.keys(cells))]);
  return [...fields].flatMap((field) => places[field] ?? []);
}

const alike = (now: Cell, read: Cell): boolean =>
  sameCell(now, read) || (isEmptyCell(now) && isEmptyCell(read));
