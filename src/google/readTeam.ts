// The whole workbook read once: the seven tables, and the 今日 tabs with what reps entered there.
import type { JobContext } from '../jobs/context';
import { type Memory, noMemory, type ReadTables, readTeam, type Team } from '../jobs/team';
import type { TableKey } from '../tables/column';
import { findColumns, type ReadTable, readTable } from '../tables/read';
import { tables } from '../tables/schemas';
import type { Book } from './book';

/** A tab that a job cannot do without is gone. */
export class MissingTab extends Error {
  constructor(readonly tab: string) {
    super(`missing tab ${tab}`);
  }
}

/** What earlier jobs found out about driving. */
export function memoryOf(book: Book): Memory {
  return { ...noMemory, calibration: book.state.calibration ?? null };
}

const allTables = Object.keys(tables) as TableKey[];

/**
 * Reads the tables that are needed; the others count as empty.
 *
 * @throws {@link MissingTab} naming the first needed tab that is not there.
 */
export function loadTeam(book: Book, needed: readonly TableKey[] = allTables): Team {
  const read: Partial<Record<TableKey, ReadTable<unknown>>> = {};
  for (const key of allTables) {
    const table = needed.includes(key) ? book.readTable(key) : emptyTable(key);
    if (!table) throw new MissingTab(tables[key].tab.ja);
    read[key] = table;
  }
  return readTeam(read as unknown as ReadTables, book.sheetIds(), memoryOf(book));
}

/** A table with headers and no rows. */
function emptyTable(key: TableKey): ReadTable<unknown> {
  const schema = tables[key];
  const values = [Object.values(schema.columns).map((column) => column.header.ja)];
  return readTable(schema, { name: schema.tab.ja, values }, findColumns(schema, values));
}

/** Formulas of 訪問, only where it has columns of the users' own with something in them. */
export function visitFormulas(book: Book, team: Team): string[][] | null {
  const { places, values, headerRow } = team.tables.visits;
  const ours = new Set(Object.values(places));
  const hasOwn = values
    .slice(headerRow)
    .some((cells) => cells.some((cell, column) => !ours.has(column) && cell !== '' && cell !== false));
  if (!hasOwn) return null;
  return book.findTable('visits')?.getDataRange().getFormulas() ?? null;
}

/** The time in the spreadsheet's time zone; `todayOverride` for a day that the user names. */
export function contextNow(book: Book): JobContext {
  const moment = book.dates.toMoment(new Date());
  return {
    today: moment.day,
    now: moment.minutes,
    clock: () => Date.now(),
    seed: moment.day,
    isCancelled: () => false,
  };
}
