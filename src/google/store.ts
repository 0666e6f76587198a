// The hidden tab that holds what the last jobs replaced, so that 「元に戻す」 can put it back.
import * as z from 'zod/mini';
import type { GeneratedChange, TableChange } from '../jobs/changes';
import type { WritableCell } from '../tables/cell';
import type { Book } from './book';
import { once } from './once';

const storeName = '_meguri';
/** One row for each of the last ten jobs, used in turn. */
const slotCount = 10;
/** A cell takes 50,000 characters (https://support.google.com/drive/answer/37603); chunks stay below. */
const chunkLength = 45_000;
const columnCount = 24;

/** The generated tabs as Meguri last wrote them, by key: `week`, `today:R1`. */
export type CurrentTabs = Record<string, WritableCell[][]>;

/** What one row of a table held before a job, and how to know it again afterwards. */
export interface RowBefore {
  id: string;
  /** Cells by field before the job; `null` for a row that the job added. */
  before: Record<string, WritableCell> | null;
  /** Cells by field that the job wrote. */
  after: Record<string, WritableCell>;
  row: number;
}

export interface Snapshot {
  tables: { table: TableChange['table']; rows: RowBefore[] }[];
  generated: { tab: GeneratedChange['tab']; repId: string | null; before: WritableCell[][] }[];
}

const cellSchema = once(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.object({ day: z.number(), minutes: z.number() }),
    z.object({ formula: z.string() }),
  ]),
);
const rowsSchema = once(() => z.array(z.array(cellSchema())));
const currentSchema = once(() => z.record(z.string(), rowsSchema()));
const cellsSchema = once(() => z.record(z.string(), cellSchema()));
const snapshotSchema = once(() =>
  z.object({
    tables: z.array(
      z.object({
        table: z.enum(['customers', 'visits', 'orders', 'products', 'cases', 'reps', 'settings']),
        rows: z.array(
          z.object({
            id: z.string(),
            before: z.nullable(cellsSchema()),
            after: cellsSchema(),
            row: z.number(),
          }),
        ),
      }),
    ),
    generated: z.array(
      z.object({
        tab: z.enum(['week', 'today', 'due', 'atRisk', 'problems', 'reports']),
        repId: z.nullable(z.string()),
        before: rowsSchema(),
      }),
    ),
  }),
);

function storeSheet(book: Book): GoogleAppsScript.Spreadsheet.Sheet {
  const known = book.sheets.get(storeName);
  if (known) return known;
  const sheet = book.spreadsheet.insertSheet(storeName, book.sheets.size);
  sheet.getRange(1, 1, slotCount, columnCount).setNumberFormat('@');
  sheet.hideSheet();
  book.forgetSheets();
  return sheet;
}

/** Makes the hidden tab, if need be. */
export function prepareStore(book: Book): void {
  storeSheet(book);
}

/** What one job leaves behind: what it replaced, and the generated tabs as it wrote them. */
interface Entry {
  /** `null` when it was too large to keep. */
  snapshot: Snapshot | null;
  current: CurrentTabs;
}

const entrySchema = once(() =>
  z.object({ snapshot: z.nullable(snapshotSchema()), current: currentSchema() }),
);

const rowOf = (slot: number): number => (slot % slotCount) + 1;

/** The entry of a job; nothing for a job that left none, or one whose row somebody has changed. */
export function readEntry(book: Book, slot: number): Entry {
  const empty: Entry = { snapshot: null, current: {} };
  const sheet = book.sheets.get(storeName);
  if (!sheet || slot < 0) return empty;
  const [cells] = sheet.getRange(rowOf(slot), 1, 1, columnCount).getValues() as string[][];
  const parsed = z.safeParse(entrySchema(), parseJson((cells ?? []).map((cell) => cell.slice(1)).join('')));
  return parsed.success ? parsed.data : empty;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps an entry, in one write. Answers `false` when its snapshot had to be left out. */
export function writeEntry(book: Book, slot: number, entry: Entry): boolean {
  const whole = chunksOf(entry);
  const chunks = whole ?? chunksOf({ ...entry, snapshot: null }) ?? [];
  while (chunks.length < columnCount) chunks.push('');
  storeSheet(book).getRange(rowOf(slot), 1, 1, columnCount).setValues([chunks]);
  return whole !== null && entry.snapshot !== null;
}

/** Each chunk begins with a letter, so that none is taken for a formula or a number; `null` when the row is too short. */
function chunksOf(entry: Entry): string[] | null {
  const text = JSON.stringify(entry);
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += chunkLength) {
    chunks.push(`j${text.slice(start, start + chunkLength)}`);
  }
  return chunks.length <= columnCount ? chunks : null;
}
