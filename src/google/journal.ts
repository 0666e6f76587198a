// A job is all or nothing: before it writes, the hidden tab holds what it will replace and the state says that it has begun.
// A run that finds such a mark, whoever started it, first takes back what the one before it left half done.
import { formatIsoDay } from '../domain/day';
import { formatClock } from '../domain/minutes';
import type { Change, TableChange } from '../jobs/changes';
import type { ReadTable } from '../tables/read';
import type { Book } from './book';
import { noteSettled } from './lock';
import { migrateStore } from './migrate';
import { restoreTable, type Strictness } from './snapshots';
import { type State, saveState } from './state';
import {
  type CurrentTabs,
  markUndone,
  readCurrent,
  readSnapshot,
  type Snapshot,
  type SnapshotHead,
  storeName,
  writeCurrent,
  writeSnapshot,
} from './store';
import { dressRows, type Extent, generatedKeyOf, insertLost, writeChanges } from './writeChanges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetOf = (book: Book, change: Change): Sheet | null => {
  if (change.kind === 'table') return book.findTable(change.table);
  if (change.repId === undefined) return book.findGenerated(change.tab);
  return book.find(generatedKeyOf(change), []);
};

type TablePlaces = Partial<Record<TableChange['table'], Pick<ReadTable<unknown>, 'places'>>>;

/** Writes changes over what stands there, with no memory of it: `current` tells how far generated tabs reach. */
function writeAll(
  { book, tables, changes }: { book: Book; tables: TablePlaces; changes: Change[] },
  current: CurrentTabs,
  certainty: Pick<Extent, 'uncertain'> = {},
): void {
  writeChanges(book, changes, {
    sheetOf: (change) => sheetOf(book, change),
    placesOf: (change) => tables[change.table]?.places ?? {},
    extentOf: (change) => {
      const known = current[generatedKeyOf(change)];
      const before = known ?? [];
      const extent = { rows: before.length, columns: before[0]?.length ?? 0, ...certainty };
      return known ? { ...extent, before: known } : extent;
    },
  });
}

/** What the generated tabs hold after the changes. */
export function withChanges(current: CurrentTabs, changes: Change[]): CurrentTabs {
  const next = { ...current };
  for (const change of changes) if (change.kind === 'generated') next[generatedKeyOf(change)] = change.rows;
  return next;
}

export interface Undertaking {
  head: Omit<SnapshotHead, 'slot' | 'undone'>;
  changes: Change[];
  snapshot: Snapshot;
  current: CurrentTabs;
  tables: TablePlaces;
  /** The schedule's period that the job counts for: noted with its end, so that none is done again for want of a note. */
  period: string | undefined;
}

/** Writes a job's changes so that a run that dies on the way leaves nothing for good. */
export function undertake(
  book: Book,
  state: State,
  { head, changes, snapshot, current, tables, period }: Undertaking,
): void {
  const slot = state.jobCount;
  // Writes keep their order: when this one is lost, so is all that follows, and the slot does not tell of this job.
  const kept = writeSnapshot(book, { ...head, slot, undone: false }, snapshot);
  if (kept) state.pending = { kind: 'job', slot, maxRows: rowsOf(book, changes) };
  saveState(state);
  writeCurrent(book, withChanges(current, changes));
  writeAll({ book, tables, changes }, current);
  SpreadsheetApp.flush();
  state.jobCount += 1;
  state.lastJob = { ...head, slot, undone: !kept };
  state.pending = null;
  if (period !== undefined) state.lastRuns[head.job] = period;
  if (head.job === 'addSampleData') state.hasSampleData = true;
  if (head.job === 'removeSampleData') state.hasSampleData = false;
  saveState(state);
  noteSettled();
}

function rowsOf(book: Book, changes: Change[]): Record<string, number> {
  const sheets = changes.flatMap((change) => sheetOf(book, change) ?? []);
  return Object.fromEntries(sheets.map((sheet) => [String(sheet.getSheetId()), sheet.getMaxRows()]));
}

/** Takes back, or ends undoing, what a run that died has left; brings an old hidden tab into today's layout. */
export function recover(book: Book, state: State): void {
  if (state.storeLayout < 2) {
    migrateStore(book, state);
    state.storeLayout = 2;
    saveState(state);
  }
  const { pending } = state;
  if (!pending) return;
  const snapshot = readSnapshot(book, pending.slot);
  for (const sheet of book.sheets.values()) {
    const rows = pending.maxRows[String(sheet.getSheetId())] ?? sheet.getMaxRows();
    if (sheet.getMaxRows() > rows) dressRows(sheet, rows);
    if (sheet.getMaxRows() < rows) insertLost(sheet, rows - sheet.getMaxRows());
  }
  if (snapshot) restore(book, snapshot, pending.kind === 'job' ? 'cells' : 'rows');
  if (pending.kind === 'undo') noteUndone(book, state, pending.slot);
  SpreadsheetApp.flush();
  state.pending = null;
  saveState(state);
}

/** Puts the tabs back as they were before the job of a slot. @returns Rows left alone; `null` when nothing is known. */
export function takeBack(book: Book, state: State, slot: number): number | null {
  const snapshot = readSnapshot(book, slot);
  if (!snapshot) return null;
  const sheets = book.sheets;
  state.pending = { kind: 'undo', slot, maxRows: {} };
  for (const sheet of sheets.values())
    if (sheet.getName() !== storeName) state.pending.maxRows[String(sheet.getSheetId())] = sheet.getMaxRows();
  saveState(state);
  const kept = restore(book, snapshot, 'rows');
  noteUndone(book, state, slot);
  SpreadsheetApp.flush();
  state.pending = null;
  saveState(state);
  return kept;
}

function noteUndone(book: Book, state: State, slot: number): void {
  markUndone(book, slot);
  if (state.lastJob?.slot !== slot) return;
  state.lastJob = { ...state.lastJob, undone: true };
  if (state.lastJob.job === 'addSampleData') state.hasSampleData = false;
  if (state.lastJob.job === 'removeSampleData') state.hasSampleData = true;
}

/** Writes back what a snapshot holds. @returns Rows that somebody has changed since, left as they are. */
function restore(book: Book, snapshot: Snapshot, strictness: Strictness): number {
  const tables: Partial<Record<TableChange['table'], ReadTable<unknown>>> = {};
  const changes: Change[] = [];
  let kept = 0;
  for (const { table, rows } of snapshot.tables) {
    const read = tables[table] ?? book.readTable(table);
    // A tab that somebody has deleted takes its rows with it.
    if (!read) continue;
    tables[table] = read;
    const restored = restoreTable(read, rows, strictness);
    changes.push({ kind: 'table', table, rows: restored.rows });
    kept += restored.kept;
  }
  for (const { tab, repId, before } of snapshot.generated)
    changes.push({ kind: 'generated', tab, rows: before, ...(repId === null ? {} : { repId }) });
  const current = readCurrent(book);
  writeAll({ book, tables, changes }, reaching(current, changes), { uncertain: true });
  writeCurrent(book, withChanges(current, changes));
  return kept;
}

/** A run that died may have written the tabs before or after it noted what they hold: the larger extent counts. */
function reaching(current: CurrentTabs, changes: Change[]): CurrentTabs {
  const wide = { ...current };
  for (const change of changes) {
    if (change.kind !== 'generated') continue;
    const now = current[generatedKeyOf(change)] ?? [];
    if (now.length < change.rows.length) wide[generatedKeyOf(change)] = change.rows;
  }
  return wide;
}

/** When a job ran, for people to read. */
export const stampOf = ({ today, now }: { today: number; now: number }): string =>
  `${formatIsoDay(today)} ${formatClock(now)}`;
