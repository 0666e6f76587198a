// The hidden tab that holds what the last jobs replaced, so that 「元に戻す」 can put it back.
import * as z from 'zod/mini';
import type { GeneratedChange, TableChange } from '../jobs/changes';
import type { WritableCell } from '../tables/cell';
import type { Book } from './book';

const storeName = '_meguri';
/** Row 1 holds the generated tabs as last written; rows 2 to 11 the snapshots, used in turn. */
const currentRow = 1;
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

const cellSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ day: z.number(), minutes: z.number() }),
  z.object({ formula: z.string() }),
]);
const rowsSchema = z.array(z.array(cellSchema));
const currentSchema = z.record(z.string(), rowsSchema);
const cellsSchema = z.record(z.string(), cellSchema);
const snapshotSchema = z.object({
  tables: z.array(
    z.object({
      table: z.enum(['customers', 'visits', 'orders', 'products', 'cases', 'reps', 'settings']),
      rows: z.array(
        z.object({ id: z.string(), before: z.nullable(cellsSchema), after: cellsSchema, row: z.number() }),
      ),
    }),
  ),
  generated: z.array(
    z.object({
      tab: z.enum(['week', 'today', 'due', 'atRisk', 'problems', 'reports']),
      repId: z.nullable(z.string()),
      before: rowsSchema,
    }),
  ),
});

function storeSheet(book: Book): GoogleAppsScript.Spreadsheet.Sheet {
  const known = book.sheets.get(storeName);
  if (known) return known;
  const sheet = book.spreadsheet.insertSheet(storeName, book.sheets.size);
  sheet.getRange(1, 1, slotCount + 1, columnCount).setNumberFormat('@');
  sheet.hideSheet();
  book.forgetSheets();
  return sheet;
}

/** Makes the hidden tab, if need be. */
export function prepareStore(book: Book): void {
  storeSheet(book);
}

function readJson(book: Book, row: number): unknown {
  const sheet = book.sheets.get(storeName);
  if (!sheet) return null;
  const [cells] = sheet.getRange(row, 1, 1, columnCount).getValues() as string[][];
  try {
    return JSON.parse((cells ?? []).join(''));
  } catch {
    return null;
  }
}

/** One write; what is longer than the row takes is answered with `false` and not kept. */
function writeJson(book: Book, row: number, value: unknown): boolean {
  const text = JSON.stringify(value);
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += chunkLength) {
    chunks.push(text.slice(start, start + chunkLength));
  }
  const fits = chunks.length <= columnCount;
  if (!fits) chunks.length = 0;
  while (chunks.length < columnCount) chunks.push('');
  storeSheet(book).getRange(row, 1, 1, columnCount).setValues([chunks]);
  return fits;
}

export function readCurrent(book: Book): CurrentTabs {
  const parsed = z.safeParse(currentSchema, readJson(book, currentRow));
  return parsed.success ? parsed.data : {};
}

export function writeCurrent(book: Book, current: CurrentTabs): void {
  writeJson(book, currentRow, current);
}

const slotRow = (slot: number): number => currentRow + 1 + (slot % slotCount);

/** Answers `false` when the snapshot was too large to keep. */
export function writeSnapshot(book: Book, slot: number, snapshot: Snapshot): boolean {
  return writeJson(book, slotRow(slot), snapshot);
}

export function readSnapshot(book: Book, slot: number): Snapshot | null {
  const parsed = z.safeParse(snapshotSchema, readJson(book, slotRow(slot)));
  return parsed.success ? parsed.data : null;
}
