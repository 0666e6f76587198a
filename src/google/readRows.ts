// Some rows of a long tab: an edit of one visit needs that visit and its customer, not all of them.
import { normalizeText } from '../domain/text';
import type { Team } from '../jobs/team';
import type { Cell } from '../tables/cell';
import type { AnyTableKey } from '../tables/column';
import { allTables } from '../tables/officeSchemas';
import { findColumns, missingFields, type ReadTable, readTable } from '../tables/read';
import type { CustomerRow, VisitRow } from '../tables/schemas';
import type { Book } from './book';
import { loadPart } from './loadVisits';
import type { Rows } from './readTail';

/** Tabs of fewer cells are read whole: in a second, with fewer calls. */
const longTab = 100_000;

/** Headers are looked for in so many first rows. */
const headRows = 10;

/** What the key columns hold, by row of the sheet. */
type Keys = { row: number; texts: string[] }[];

interface Pick {
  /** Fields that tell which rows are meant. */
  fields: readonly string[];
  /** @returns The rows that are meant. */
  rows: (keys: Keys) => number[];
}

/**
 * The table as it is, or, where it is long, with only the rows that are meant, those between them and the one above, which
 * tells whether they have moved. `null` without the tab.
 */
function readRows(book: Book, key: AnyTableKey, { fields, rows }: Pick): ReadTable<unknown> | null {
  const sheet = book.findTable(key);
  if (!sheet || sheet.getMaxRows() * sheet.getMaxColumns() < longTab) return book.readTable(key);
  const schema = allTables[key];
  const read = (row: number, column: number, count: number, columns: number): Cell[][] =>
    (sheet.getRange(row, column, count, columns).getValues() as unknown[][]).map((cells) =>
      cells.map((cell) => book.toCell(cell)),
    );
  const width = sheet.getMaxColumns();
  const values = read(1, 1, headRows, width);
  const found = findColumns(schema, values);
  const known = book.state.columns[key] ?? [];
  const missing = missingFields(schema, found.places);
  // Renamed columns are found by other means, in all of the tab.
  if (missing.some((field) => known.includes(field) || fields.includes(field))) return book.readTable(key);
  const places = fields.map((field) => found.places[field]!);
  const left = Math.min(...places);
  const top = found.headerRow + 1;
  const cells = read(top, left + 1, sheet.getMaxRows() - found.headerRow, Math.max(...places) - left + 1);
  const keys = cells.map((row, index) => ({
    row: top + index,
    texts: places.map((place) => normalizeText(String(row[place - left] ?? ''))),
  }));
  const wanted = rows(keys);
  const last = wanted.reduce((most, row) => Math.max(most, row), found.headerRow);
  values.length = found.headerRow;
  while (values.length < last) values.push([]);
  if (wanted.length > 0) {
    const above = Math.max(top, wanted.reduce((least, row) => Math.min(least, row)) - 1);
    read(above, 1, last - above + 1, width).forEach((row, index) => {
      values[above - 1 + index] = row;
    });
  }
  return readTable(schema, { name: sheet.getName(), values }, found);
}

/** Rows with one of these keys: of several with one ID, the first counts, as when all are read. */
const rowsWith = (keys: Keys, wanted: ReadonlySet<string>): number[] =>
  keys.flatMap(({ row, texts }) => (texts.some((text) => text !== '' && wanted.has(text)) ? [row] : []));

/** What an edit of these visits needs: by ID, or by row of 訪問. `null` when a tab is gone. */
export function loadEdited(
  book: Book,
  edited: { visitIds: readonly string[] } | { rows: Rows },
): Team | null {
  const visits = readRows(book, 'visits', {
    fields: ['id'],
    rows: (keys) => {
      const isEdited = ({ row }: Keys[number]): boolean =>
        'rows' in edited && row >= edited.rows.first && row <= edited.rows.last;
      const ids =
        'rows' in edited
          ? keys.filter(isEdited).map(({ texts }) => texts[0]!)
          : edited.visitIds.map(normalizeText);
      return [...rowsWith(keys, new Set(ids)), ...keys.filter(isEdited).map(({ row }) => row)];
    },
  }) as ReadTable<VisitRow> | null;
  const customers = visits && customersOf(book, visits);
  if (!customers) return null;
  return loadPart(book, ['reps', 'settings'], { given: { visits, customers } });
}

function customersOf(book: Book, { rows, spoiled }: ReadTable<VisitRow>): ReadTable<CustomerRow> | null {
  const named = new Set(
    [...rows, ...spoiled].map(({ record }) => normalizeText(String(record.customerId ?? ''))),
  );
  const pick = { fields: ['id', 'name'], rows: (keys: Keys) => rowsWith(keys, named) };
  const found = readRows(book, 'customers', pick) as ReadTable<CustomerRow> | null;
  // One who was merged with another stands for that one.
  const isMerged = found?.rows.some(({ record }) => record.mergedInto) ?? false;
  return isMerged ? (book.readTable('customers') as ReadTable<CustomerRow> | null) : found;
}
