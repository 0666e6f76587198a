// The hidden tab: what the last ten jobs replaced, so that 「元に戻す」 can put it back, and the generated tabs as written.
//
// Layout 3: one column for each of the last ten jobs, used in turn. Its upper half holds what the job replaced, its lower half
// the generated tabs after it: both go out in one write, and the halves that older jobs have left stay whole until then. A
// half begins with a head that names the content and its hash; the content follows in chunks, row by row.
import type { GeneratedChange, TableChange } from '../jobs/changes';
import { type JobName, jobNames } from '../jobs/jobNames';
import { hashText } from '../jobs/planning/planMark';
import type { WritableCell } from '../tables/cell';
import type { Book } from './book';
import { widenedToday } from './oldToday';
import { type Packed, packRows, packSnapshot, unpackRows, unpackSnapshot } from './pack';
import type { State } from './state';
import { makeRoom } from './writeChanges';

export const storeName = '_meguri';
/** Jobs that can be taken back. */
export const slotCount = 10;
/** A cell takes 50,000 characters (https://support.google.com/drive/answer/37603); chunks stay below. */
const chunkLength = 45_000;
/** 4.5 million characters: what a job replaces in a team of 5,000 customers needs less than half of it. */
const chunkCount = 100;
export const halfRows = chunkCount + 1;

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

/** What only a run that takes back a dead one needs to know of it. */
interface RunMarks {
  token?: string | undefined;
  /** Rows that the tabs had before, by sheet ID. */
  maxRows?: Record<string, number>;
}

type Head = Partial<SnapshotHead> & RunMarks & { layout: 2; length: number; hash: string };

export function storeSheet(book: Book): GoogleAppsScript.Spreadsheet.Sheet {
  const known = book.sheets.get(storeName);
  if (known) {
    // A run that was stopped may have left it in sight.
    if (!known.isSheetHidden()) known.hideSheet();
    makeRoom(known, 2 * halfRows, slotCount);
    return known;
  }
  const sheet = book.spreadsheet.insertSheet(storeName, book.sheets.size);
  sheet.hideSheet();
  makeRoom(sheet, 2 * halfRows, slotCount);
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
  const found = slot < 0 ? null : readHalf(book, { column: columnOf(slot), row: 1 });
  return found?.head.slot === slot ? snapshotIn(found) : null;
}

function snapshotIn({ text }: Half): Snapshot | null {
  const snapshot = text === '' ? null : unpackSnapshot(parseJson(text));
  for (const tab of snapshot?.generated ?? []) if (tab.tab === 'today') tab.before = widenedToday(tab.before);
  return snapshot;
}

/** What a run that died has left: what it was about to replace, and the tabs as it would have made them. */
export interface LeftBehind {
  snapshot: Snapshot | null;
  current: CurrentTabs;
  maxRows: Record<string, number>;
}

/** What the job of the slot left under its mark; `null` when it died before it wrote anything. */
export function readLeft(book: Book, slot: number, token: string | undefined): LeftBehind | null {
  const cells = readCells(book, { column: columnOf(slot), row: 1, rows: 2 * halfRows });
  const found = halfIn(cells.slice(0, halfRows));
  if (found?.head.slot !== slot || found.head.token !== token) return null;
  const current = currentIn(halfIn(cells.slice(halfRows)));
  return { snapshot: snapshotIn(found), current, maxRows: found.head.maxRows ?? {} };
}

/** The generated tabs before and after a job. */
interface Kept {
  snapshot: Snapshot;
  current: CurrentTabs | null;
}

/**
 * Keeps what a job replaces and, unless they stay as they are, the generated tabs after it, in one write.
 *
 * @returns `false` when the snapshot was too large.
 */
export function writeJob(book: Book, head: SnapshotHead & RunMarks, { snapshot, current }: Kept): boolean {
  const upper = halfOf(head, JSON.stringify(packSnapshot(snapshot)));
  const cells = current === null ? upper.cells : [...upper.cells, ...currentHalf(current)];
  if (current !== null) currentRead.delete(book);
  writeCells(book, { column: columnOf(head.slot), row: 1 }, cells);
  return upper.fits;
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

/** What was read once: nobody writes there but the run that holds the lock. */
const currentRead = new WeakMap<Book, CurrentTabs>();

/** The generated tabs as they were last written. */
export function readCurrent(book: Book): CurrentTabs {
  const { currentSlot } = book.state;
  if (currentSlot === null) return {};
  const known = currentRead.get(book);
  if (known) return known;
  const current = currentIn(readHalf(book, { column: columnOf(currentSlot), row: halfRows + 1 }));
  currentRead.set(book, current);
  return current;
}

/** Whether a job of the slot writes over the generated tabs as they are kept. */
export const coversCurrent = ({ currentSlot }: State, slot: number): boolean =>
  currentSlot !== null && columnOf(currentSlot) === columnOf(slot);

/** Keeps the generated tabs in the place of those that were kept. */
export function writeCurrent(book: Book, current: CurrentTabs): void {
  const { currentSlot } = book.state;
  if (currentSlot === null) return;
  currentRead.delete(book);
  writeCells(book, { column: columnOf(currentSlot), row: halfRows + 1 }, currentHalf(current));
}

function currentIn(half: Half | null): CurrentTabs {
  const packed = parseJson(half?.text ?? '');
  if (typeof packed !== 'object' || packed === null) return {};
  return Object.fromEntries(
    Object.entries(packed as Record<string, Packed[][]>).map(([key, rows]) => [
      key,
      key.startsWith('today:') ? widenedToday(unpackRows(rows)) : unpackRows(rows),
    ]),
  );
}

/** Of tabs too large to keep, only how far they reach. */
function currentHalf(current: CurrentTabs): string[] {
  const packed = Object.entries(current).map(([key, rows]) => [key, packRows(rows)] as const);
  const whole = halfOf({}, JSON.stringify(Object.fromEntries(packed)));
  if (whole.fits) return whole.cells;
  const extents = packed.map(([key, rows]) => [key, rows.map((row) => row.map(() => ''))]);
  return halfOf({}, JSON.stringify(Object.fromEntries(extents))).cells;
}

/** A head and the content whose hash fits it. */
interface Half {
  head: Head;
  text: string;
}

interface Place {
  column: number;
  row: number;
}

function readCells(book: Book, { column, row, rows }: Place & { rows: number }): string[] {
  const sheet = book.sheets.get(storeName);
  if (!sheet) return [];
  // Somebody may have deleted rows of the hidden tab.
  const there = Math.min(rows, sheet.getMaxRows() - row + 1);
  if (there < 1) return [];
  return sheet
    .getRange(row, column, there, 1)
    .getValues()
    .map(([cell]) => String(cell));
}

const readHalf = (book: Book, place: Place): Half | null =>
  halfIn(readCells(book, { ...place, rows: halfRows }));

function halfIn(cells: string[]): Half | null {
  const head = readHead(cells[0] ?? '');
  const text = cells
    .slice(1)
    .map((cell) => cell.slice(1))
    .join('');
  return head && head.length === text.length && head.hash === hashText(text) ? { head, text } : null;
}

function readHead(cell: string): Head | null {
  const head = parseJson(cell) as Head | null;
  return typeof head === 'object' && head !== null && head.layout === 2 ? head : null;
}

/** The cells of a half; the head alone where the text is too long. */
function halfOf(head: Partial<SnapshotHead> & RunMarks, text: string): { cells: string[]; fits: boolean } {
  const fits = text.length <= chunkCount * chunkLength;
  const kept = fits ? text : '';
  const full: Head = { layout: 2, ...head, length: kept.length, hash: hashText(kept) };
  return { cells: [JSON.stringify(full), ...chunksOf(kept)], fits };
}

function writeCells(book: Book, { column, row }: Place, cells: string[]): void {
  storeSheet(book)
    .getRange(row, column, cells.length, 1)
    .setValues(cells.map((cell) => [cell]));
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
