// The whole workbook read once: the seven tables, and the 今日 tabs with what reps entered there.
import type { JobContext } from '../jobs/context';
import { type Memory, noMemory, type ReadTables, readTeam, type Team } from '../jobs/team';
import { ownColumns } from '../tables/cell';
import type { AnyTableKey, OfficeKey, TableKey } from '../tables/column';
import { officeTables } from '../tables/officeSchemas';
import type { ReadTable } from '../tables/read';
import { tables } from '../tables/schemas';
import type { Book } from './book';
import { emptyTable, unreadTable } from './emptyTable';
import { fitMemory } from './fits';
import { languageOf } from './language';
import { once } from './once';
import { placeFromMemory } from './places';
import { readColumns } from './readColumns';
import { type Rows, readTail } from './readTail';
import { driveFromMemory } from './roads';

/** A tab that a job cannot do without is gone. */
export class MissingTab extends Error {
  constructor(readonly tab: string) {
    super(`missing tab ${tab}`);
  }
}

/** What earlier jobs found out. */
export function memoryOf(book: Book): Memory {
  return { ...noMemory, calibration: book.state.calibration ?? null, fits: fitMemory };
}

const coreTables = Object.keys(tables) as TableKey[];
const officeKeys = Object.keys(officeTables) as (keyof typeof officeTables)[];

/** What plans rest on: the seven tables, and, where those tabs are kept, when reps are busy and what to propose. */
const usualTables: readonly AnyTableKey[] = [...coreTables, 'busyTimes', 'proposals'];

/** Everything that a workbook may have, the tabs of the office included. */
export const everyTable: readonly AnyTableKey[] = [...coreTables, ...officeKeys];

export interface Reading {
  /** Long tabs of which only headers, IDs and, when given, these rows are read. */
  tails?: Partial<Record<AnyTableKey, Rows | null>> | undefined;
  /** Tables that were read already. */
  given?: Partial<ReadTables> | undefined;
  /** Long tabs of which no more than these columns is needed. */
  onlyColumns?: Partial<Record<AnyTableKey, readonly string[]>> | undefined;
  /** Tables that are not read, but referred to: what refers to them is taken as it stands. */
  believed?: readonly TableKey[] | undefined;
  /** Tabs of the office that are read when they are first looked at, which is right before they are written. */
  late?: readonly OfficeKey[] | undefined;
}

/**
 * Reads the tables that are needed; the others count as empty. Tabs of the office are read where there are any.
 *
 * @throws {@link MissingTab} naming the first needed tab that is not there.
 */
export function loadTeam(
  book: Book,
  needed: readonly AnyTableKey[] = usualTables,
  { tails = {}, given = {}, onlyColumns = {}, believed = [], late = [] }: Reading = {},
): Team {
  const read = (key: AnyTableKey) => {
    if (given[key]) return given[key];
    const rows = tails[key];
    if (rows !== undefined) return readTail(book, key, rows);
    if (!needed.includes(key)) return undefined;
    const fields = onlyColumns[key];
    return fields ? readColumns(book, key, fields) : book.readTable(key);
  };
  const found: Partial<Record<AnyTableKey, ReadTable<unknown>>> = {};
  // Where a long tab ends is looked at last: as little as can be is written there meanwhile.
  for (const key of [...coreTables].sort((a, b) => Number(a in tails) - Number(b in tails))) {
    const table = read(key);
    if (table === null) throw new MissingTab(tables[key].tab[languageOf(book)]);
    found[key] = table ?? (believed.includes(key) ? unreadTable(key) : emptyTable(key));
  }
  for (const key of officeKeys) {
    const table = read(key);
    if (table) found[key] = table;
  }
  for (const key of late) {
    const table = once(() => book.readTable(key) ?? undefined);
    Object.defineProperty(found, key, { get: table });
  }
  const team = readTeam(found as unknown as ReadTables, book.sheetIds(), memoryOf(book));
  const { today } = contextNow(book);
  placeFromMemory(book, team, today);
  driveFromMemory(book, team, today);
  return team;
}

/** Formulas of 訪問, only where it has columns of the users' own with something in them. */
export function visitFormulas(book: Book, team: Team): string[][] | null {
  const { places, values, headerRow } = team.tables.visits;
  const ours = new Set(Object.values(places));
  const hasOwn = values.slice(headerRow).some((cells) => ownColumns(cells, ours).length > 0);
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
