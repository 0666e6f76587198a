// Tabs that Meguri makes and people fill in: what stands there is read before it is written again, and counts for undo.
import { type Cell, isEmptyCell, isMoment, sameCell, type WritableCell } from '../tables/cell';
import { type GeneratedKey, generatedColumn, generatedTabs } from '../tables/generated';
import type { Book } from './book';
import type { CurrentTabs } from './store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FilledKey = Extract<GeneratedKey, 'actions' | 'care' | 'targets' | 'orderPad'>;

/** Columns that tell which matter a row is about, and those that people fill in. */
const filledTabs: Record<FilledKey, { keys: string[]; entered: string[] }> = {
  actions: { keys: ['job'], entered: ['run', 'given', 'outcome'] },
  care: { keys: ['key'], entered: ['done', 'memo'] },
  targets: { keys: ['repId'], entered: ['memo'] },
  orderPad: {
    keys: ['customerId', 'productId', 'day', 'kind'],
    entered: ['order', 'item', 'stock', 'quantity', 'unitPrice', 'delivery', 'state'],
  },
};

const isFilled = (tab: GeneratedKey): tab is FilledKey => tab in filledTabs;

const seen = new WeakMap<Book, CurrentTabs>();

/** The tabs that this run has read, by key, as far as Meguri has written them. */
export const seenTabs = (book: Book): CurrentTabs => seen.get(book) ?? {};

/** All cells of a tab that people fill in; nothing where it was never made. `part` is its key in the state. */
export function lookAt(book: Book, tab: FilledKey, part: string = tab): Cell[][] {
  const sheet = book.find(part, []);
  if (!sheet) return [];
  const { values } = book.readCells(sheet);
  const own = ownPart(tab, values);
  // Of a tab that was made and not filled yet, nothing is known.
  if (own.length > generatedTabs[tab].headerRow) seen.set(book, { ...seenTabs(book), [part]: own });
  return values;
}

/** Without what users keep below or beside. */
function ownPart(tab: FilledKey, values: Cell[][]): Cell[][] {
  const { columns, headerRow } = generatedTabs[tab];
  const width = Object.keys(columns).length;
  const key = generatedColumn(tab, filledTabs[tab].keys[0]!);
  let height = values.length;
  while (height > headerRow && isEmptyCell(values[height - 1]![key])) height -= 1;
  return values.slice(0, height).map((cells) => cells.slice(0, width));
}

/** Nothing would change. */
export const isAsSeen = (seenRows: WritableCell[][] | undefined, rows: WritableCell[][]): boolean =>
  seenRows?.length === rows.length &&
  rows.every((cells, row) => cells.every((cell, column) => sameCell(cell, seenRows[row]![column] ?? '')));

export interface Restored {
  rows: WritableCell[][];
  /** The tab as it is now. */
  standing: WritableCell[][];
}

/** Rows that are to come back, with what people have entered since; `null` for tabs that nobody fills in. */
export function withEntriesSince(
  book: Book,
  sheet: Sheet | null,
  { tab, rows }: { tab: GeneratedKey; rows: WritableCell[][] },
): Restored | null {
  if (!sheet || !isFilled(tab)) return null;
  const standing = ownPart(tab, book.readCells(sheet).values);
  const { headerRow } = generatedTabs[tab];
  const entries = new Map(keyed(tab, standing.slice(headerRow)));
  const lines = keyed(tab, rows.slice(headerRow));
  const restored = lines.map(([key, cells]) => entered(tab, cells, entries.get(key)));
  return { standing, rows: [...rows.slice(0, headerRow), ...restored] };
}

function entered(tab: FilledKey, cells: WritableCell[], now: WritableCell[] | undefined): WritableCell[] {
  if (!now) return cells;
  const result = [...cells];
  for (const name of filledTabs[tab].entered) {
    const column = generatedColumn(tab, name);
    result[column] = now[column] ?? '';
  }
  return result;
}

/** Each row with what tells it from the others; rows about the same are told apart by their order. */
function keyed(tab: FilledKey, rows: WritableCell[][]): [string, WritableCell[]][] {
  const times = new Map<string, number>();
  return rows.map((cells) => {
    const parts = filledTabs[tab].keys.map((name) => cells[generatedColumn(tab, name)] ?? '');
    const key = JSON.stringify(parts.map((part) => (isMoment(part) ? part.day : part)));
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return [`${key} ${time}`, cells];
  });
}
