// Rows that leave take nothing along that somebody wrote into a column of their own.
import type { Change, TableChange } from '../jobs/changes';
import type { Team } from '../jobs/team';
import { ownColumns } from '../tables/cell';
import type { Book } from './book';

/** A row that was to be removed, but holds a cell of the users' own, loses Meguri's cells only. Formulas do not count. */
export function spareOwnCells(book: Book, team: Team, changes: readonly Change[]): Change[] {
  return changes.flatMap((change) =>
    change.kind === 'table' && change.removed ? parted(book, team, change) : [change],
  );
}

function parted(book: Book, team: Team, change: TableChange): TableChange[] {
  const { removed: _, ...emptied } = change;
  const spared = rowsWithOwnCells(book, team, change);
  if (spared.size === 0) return [change];
  const [stay, leave] = [true, false].map((own) => change.rows.filter(({ row }) => spared.has(row) === own));
  return [{ ...emptied, rows: stay! }, ...(leave!.length > 0 ? [{ ...change, rows: leave! }] : [])];
}

function rowsWithOwnCells(book: Book, team: Team, { table, rows }: TableChange): Set<number> {
  const { places, values } = team.tables[table]!;
  const ours = new Set(Object.values(places));
  const own = rows.flatMap(({ row }) =>
    ownColumns(values[row - 1] ?? [], ours).map((column) => ({ row, column })),
  );
  // Most often there are none, which costs no look at the formulas.
  const formulas = own.length > 0 ? (book.findTable(table)?.getDataRange().getFormulas() ?? []) : [];
  return new Set(own.flatMap(({ row, column }) => (formulas[row - 1]?.[column] ? [] : [row])));
}
