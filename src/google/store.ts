// The hidden tab: what the last ten jobs replaced, so that 「元に戻す」 can put it back, and the generated tabs as written.
//
// Layout 2: one column for each of the last ten jobs, used in turn, and one for the generated tabs. Row 1 holds a head that
// names the content and its hash; the content follows in chunks, row by row. A column is one block: it is written whole.
import type { GeneratedChange, TableChange } from '../jobs/changes';
import { type JobName, jobNames } from '../jobs/jobNames';
import { hashText } from '../jobs/planning/planMark';
import type { WritableCell } from '../tables/cell';
import type { Book } from './book';
import { type Packed, packRows, packSnapshot, unpackRows, unpackSnapshot } from './pack';

export const storeName = '_meguri';
/** Jobs that can be taken back. */
export const slotCount = 10;
const currentColumn = slotCount + 1;
/** A cell takes 50,000 characters (https://support.google.com/drive/answer/37603); chunks stay below. */
const chunkLength = 45_000;
/** 4.5 million characters: what a job replaces in a team of 5,000 customers needs less than half of it. */
const chunkCount = 100;

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

/** What stands above a snapshot. */
export interface SnapshotHead {
  slot: number;
  job: JobName;
  at: string;
  by: string;
  undone: boolean;
}

type Head = Partial<SnapshotHead> & { layout: 2; length: number; hash: string };

export function storeSheet(book: Book): GoogleAppsScript.Spreadsheet.Sheet {
  const known = book.sheets.get(storeName);
  if (known) {
    // A run that was stopped may have left it in sight.
    if (!known.isSheetHidden()) known.hideSheet();
    return known;
  }
  const sheet = book.spreadsheet.insertSheet(storeName, book.sheets.size);
  sheet.hideSheet();
  book.forgetSheets();
  return sheet;
}

/** Makes the hidden tab, if need be. */
export function prepareStore(book: Book): void {
  storeSheet(book);
}

const columnOf = (slot: number): number => (slot % slotCount) + 1;

/** What a job replaced; nothing for a job that left none, or one whose cells somebody has changed. */
export function readSnapshot(book: Book, slot: number): Snapshot | null {
  const found = slot < 0 ? null : readColumn(book, columnOf(slot));
  return found && found.head.slot === slot ? unpackSnapshot(parseJson(found.text)) : null;
}

/** Keeps a snapshot, in one write. Answers `false` when it was too large. */
export function writeSnapshot(book: Book, head: SnapshotHead, snapshot: Snapshot): boolean {
  return writeColumn(book, columnOf(head.slot), { head, text: JSON.stringify(packSnapshot(snapshot)) });
}

/** The jobs that can be taken back, the latest first. */
export function listSnapshots(book: Book): SnapshotHead[] {
  const sheet = book.sheets.get(storeName);
  if (!sheet) return [];
  const [heads] = sheet.getRange(1, 1, 1, slotCount).getValues() as string[][];
  return (heads ?? [])
    .flatMap((cell, index) => {
      const head = readHead(cell);
      return head && isSnapshotHead(head) && columnOf(head.slot) === index + 1 && head.length > 0
        ? [head]
        : [];
    })
    .map(({ slot, job, at, by, undone }) => ({ slot, job, at, by, undone }))
    .sort((a, b) => b.slot - a.slot);
}

const isSnapshotHead = (head: Head): head is Head & SnapshotHead =>
  typeof head.slot === 'number' && jobNames.includes(head.job as JobName) && typeof head.at === 'string';

/** Notes that a job was taken back: it is not taken back twice. */
export function markUndone(book: Book, slot: number): void {
  const sheet = book.sheets.get(storeName);
  const cell = sheet?.getRange(1, columnOf(slot), 1, 1);
  const head = readHead(String((cell?.getValues() as string[][] | undefined)?.[0]?.[0] ?? ''));
  if (cell && head?.slot === slot) cell.setValues([[JSON.stringify({ ...head, undone: true })]]);
}

/** The generated tabs as they were last written. */
export function readCurrent(book: Book): CurrentTabs {
  const packed = parseJson(readColumn(book, currentColumn)?.text ?? '');
  if (typeof packed !== 'object' || packed === null) return {};
  return Object.fromEntries(
    Object.entries(packed as Record<string, Packed[][]>).map(([key, rows]) => [key, unpackRows(rows)]),
  );
}

/** Keeps the generated tabs; of those too large to keep, only how far they reach. */
export function writeCurrent(book: Book, current: CurrentTabs): void {
  const packed = Object.entries(current).map(([key, rows]) => [key, packRows(rows)] as const);
  const whole = JSON.stringify(Object.fromEntries(packed));
  if (writeColumn(book, currentColumn, { head: {}, text: whole })) return;
  const extents = packed.map(([key, rows]) => [key, rows.map((row) => row.map(() => ''))]);
  writeColumn(book, currentColumn, { head: {}, text: JSON.stringify(Object.fromEntries(extents)) });
}

/** The content of a column whose hash fits its head. */
function readColumn(book: Book, column: number): { head: Head; text: string } | null {
  const sheet = book.sheets.get(storeName);
  if (!sheet) return null;
  const cells = sheet.getRange(1, column, chunkCount + 1, 1).getValues() as string[][];
  const head = readHead(String(cells[0]?.[0] ?? ''));
  const text = cells
    .slice(1)
    .map(([cell]) => String(cell).slice(1))
    .join('');
  return head && head.length === text.length && head.hash === hashText(text) ? { head, text } : null;
}

function readHead(cell: string): Head | null {
  const head = parseJson(cell) as Head | null;
  return typeof head === 'object' && head !== null && head.layout === 2 ? head : null;
}

function writeColumn(
  book: Book,
  column: number,
  { head, text }: { head: Partial<SnapshotHead>; text: string },
): boolean {
  const fits = text.length <= chunkCount * chunkLength;
  const kept = fits ? text : '';
  const full: Head = { layout: 2, ...head, length: kept.length, hash: hashText(kept) };
  storeSheet(book)
    .getRange(1, column, chunkCount + 1, 1)
    .setValues([JSON.stringify(full), ...chunksOf(kept)].map((cell) => [cell]));
  return fits;
}

/** Each chunk begins with a letter, so that none is taken for a formula or a number. */
function chunksOf(text: string): string[] {
  return Array.from({ length: chunkCount }, (_, index) => {
    const chunk = text.slice(index * chunkLength, (index + 1) * chunkLength);
    return chunk === '' ? '' : `j${chunk}`;
  });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
