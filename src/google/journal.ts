// A job is all or nothing: the state says that it has begun, and before it writes, the hidden tab holds what it will replace.
// A run that finds both, whoever started it, first takes back what the one before it left half done.
import { formatIsoDay } from '../domain/day';
import { formatClock } from '../domain/minutes';
import type { Change, TableChange } from '../jobs/changes';
import type { WritableCell } from '../tables/cell';
import { generatedTabs } from '../tables/generated';
import type { ReadTable } from '../tables/read';
import type { Book } from './book';
import { carryEntries } from './carryEntries';
import { dressToday, nameMadeTab } from './createTabs';
import { withRetries } from './execution';
import { finishFollowing, finishRecording, hasUnfollowed } from './handleEdit';
import { loadEntries } from './loadVisits';
import { noteSettled } from './lock';
import { migrateStore } from './migrate';
import { widenTodayTabs } from './oldToday';
import { contextNow } from './readTeam';
import { seenTabs, withEntriesSince } from './seenTabs';
import { restoreTable, type Strictness } from './snapshots';
import { Moved } from './standStill';
import { type Running, type State, saveState } from './state';
import {
  type CurrentTabs,
  coversCurrent,
  markUndone,
  readCurrent,
  readLeft,
  readSnapshot,
  type Snapshot,
  type SnapshotHead,
  storeName,
  writeCurrent,
  writeJob,
} from './store';
import { asInVisits, readTodayTabs, type TodayTab } from './todayTabs';
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
  /** The generated tabs before, as they are kept; `null` where they need not be kept anew. */
  current: CurrentTabs | null;
  /** The generated tabs before, as the job knows them. */
  before: CurrentTabs;
  tables: TablePlaces;
  /** The schedule's period that the job counts for: noted with its end, so that none is done again for want of a note. */
  period: string | undefined;
  /** The tap in the sidebar that the job answers: noted with its end too. */
  tapId: string | undefined;
}

/** A tap is repeated within seconds or never. */
const tapsKept = 20;

/** Notes that a job has begun and who is at work: until its snapshot stands beside the mark, it has written nothing. */
export function begin(state: State, running: Running, recording: State['recording'] = null): void {
  state.running = running;
  state.recording = recording;
  state.pending = { kind: 'job', slot: state.jobCount, token: Date.now().toString(36), maxRows: {} };
  saveState(state);
}

/** Takes the note away after a job that had nothing to write, or has written it itself: it ends with this note. */
export function conclude(state: State): void {
  if (state.running === null) return;
  SpreadsheetApp.flush();
  state.running = null;
  state.recording = null;
  state.pending = null;
  noteEnd(state);
  noteSettled();
}

/**
 * Whether a job must know the generated tabs as they are kept: it writes some that it has not seen, or its snapshot takes the
 * place where they are kept. Of 注文票 what is kept tells the day.
 */
export const needsCurrent = (book: Book, changes: Change[]): boolean => {
  const seen = seenTabs(book);
  const isKept = (change: Change): boolean =>
    change.kind === 'generated' && (change.tab === 'orderPad' || !seen[generatedKeyOf(change)]);
  return changes.some(isKept) || coversCurrent(book.state, book.state.jobCount);
};

/**
 * Writes a job's changes so that a run that dies on the way leaves nothing for good.
 *
 * @returns Whether the job can be taken back: `false` where it replaced too much to be kept.
 */
export function undertake(
  book: Book,
  state: State,
  { head, changes, snapshot, current, before, tables, period, tapId }: Undertaking,
): boolean {
  const slot = state.jobCount;
  // Writes keep their order: when this one is lost, so is all that follows, and the slot does not tell of this job.
  const marks = { token: state.pending?.token, maxRows: rowsOf(book, changes) };
  const after = current && withChanges(current, changes);
  const kept = writeJob(book, { ...head, slot, undone: false, ...marks }, { snapshot, current: after });
  writeAll({ book, tables, changes }, before);
  SpreadsheetApp.flush();
  state.jobCount += 1;
  state.lastJob = { ...head, slot, undone: !kept };
  if (current) state.currentSlot = slot;
  state.pending = null;
  state.running = null;
  if (period !== undefined) state.lastRuns[head.job] = period;
  if (tapId !== undefined) state.taps = [...state.taps, { id: tapId, slot }].slice(-tapsKept);
  if (head.job === 'addSampleData') state.hasSampleData = true;
  if (head.job === 'removeSampleData') state.hasSampleData = false;
  noteEnd(state);
  noteSettled();
  return kept;
}

/**
 * The end of a job. An error may come back from a note that was taken all the same: the job would be run once more, and an
 * order be entered twice. Taking the same note again does no harm.
 */
const noteEnd = (state: State): void => withRetries(() => saveState(state));

function rowsOf(book: Book, changes: Change[]): Record<string, number> {
  const sheets = changes.flatMap((change) => sheetOf(book, change) ?? []);
  return Object.fromEntries(sheets.map((sheet) => [String(sheet.getSheetId()), sheet.getMaxRows()]));
}

/** Whether a run that died, or an older Meguri, has left something for the next run to put right. */
export const isLeftBehind = ({ storeLayout, todayLayout, making, pending, recording }: State): boolean =>
  storeLayout < 3 || todayLayout < 2 || making !== null || pending !== null || recording !== null;

/**
 * Takes back, or ends undoing, what a run that died has left, and writes the rest of what somebody has entered; brings an
 * old hidden tab into today's layout.
 */
export function recover(book: Book, state: State): void {
  if (state.storeLayout < 3) {
    migrateStore(book, state);
    saveState(state);
  }
  if (state.todayLayout < 2) {
    widenTodayTabs(book, dressToday);
    state.todayLayout = 2;
    saveState(state);
  }
  if (state.making) nameMadeTab(book);
  if (state.pending) takeBackLeft(book, state, state.pending);
  const isEntryLeft = state.recording !== null || hasUnfollowed();
  const team = isEntryLeft ? loadEntries(book) : null;
  if (team) finishFollowing(book, team);
  if (team && state.recording) finishRecording(book, team, state.recording);
  if (team) SpreadsheetApp.flush();
}

function takeBackLeft(book: Book, state: State, pending: NonNullable<State['pending']>): void {
  const { slot } = pending;
  if (pending.kind === 'undo') {
    putBackRows(book, pending.maxRows);
    const snapshot = readSnapshot(book, slot);
    if (snapshot) putBack(book, snapshot, { slot, strictness: 'rows', left: {} });
    noteUndone(book, state, slot);
  } else {
    const left = readLeft(book, slot, pending.token);
    if (!left) return;
    putBackRows(book, { ...pending.maxRows, ...left.maxRows });
    if (left.snapshot) putBack(book, left.snapshot, { slot, strictness: 'cells', left: left.current });
  }
  SpreadsheetApp.flush();
}

/** Rows that a run inserted before it died are dressed, those that it deleted come back. */
function putBackRows(book: Book, maxRows: Record<string, number>): void {
  for (const sheet of book.sheets.values()) {
    const rows = maxRows[String(sheet.getSheetId())] ?? sheet.getMaxRows();
    if (sheet.getMaxRows() > rows) dressRows(sheet, rows);
    if (sheet.getMaxRows() < rows) insertLost(sheet, rows - sheet.getMaxRows());
  }
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
  const kept = putBack(book, snapshot, { slot, strictness: 'rows', left: {} });
  noteUndone(book, state, slot);
  SpreadsheetApp.flush();
  state.pending = null;
  return kept;
}

const attempts = 3;

/** Writes back what a snapshot holds, with what reps enter in 今日 until then. @returns Rows left as they are. */
function putBack(book: Book, snapshot: Snapshot, restoring: Restoring): number {
  for (let attempt = 1; ; attempt++) {
    try {
      return restore(book, snapshot, { ...restoring, ...keepEntries(book, snapshot, restoring.left) });
    } catch (error) {
      if (!(error instanceof Moved) || attempt === attempts) throw error;
    }
  }
}

interface Kept {
  /** A last look. @throws {@link Moved} when more has been entered in 今日 meanwhile. */
  look: () => void;
  /** The rows of a 今日 tab with what has been entered. */
  entered: (rows: WritableCell[][]) => WritableCell[][];
}

/** What reps entered in 今日 and no trigger has carried over goes into 訪問 before 今日 is put back. */
function keepEntries(book: Book, { generated }: Snapshot, left: CurrentTabs): Kept {
  const team = generated.some(({ tab }) => tab === 'today') ? loadEntries(book) : null;
  if (!team) return { look: () => {}, entered: (rows) => rows };
  const { tabs, carried } = carryEntries(book, team, contextNow(book), left);
  const entriesOf = (read: TodayTab[]): string => JSON.stringify(read.map(({ entries }) => entries));
  const seen = entriesOf(carried > 0 ? readTodayTabs(book, team) : tabs);
  const look = (): void => {
    if (entriesOf(readTodayTabs(book, team)) !== seen)
      throw new Moved(generatedTabs.today.tab[team.language]);
  };
  return { look, entered: (rows) => asInVisits(team, rows) };
}

function noteUndone(book: Book, state: State, slot: number): void {
  markUndone(book, slot);
  // The order is gone: the same tap may bring it back.
  state.taps = state.taps.filter((tap) => tap.slot !== slot);
  if (state.lastJob?.slot !== slot) return;
  state.lastJob = { ...state.lastJob, undone: true };
  if (state.lastJob.job === 'addSampleData') state.hasSampleData = false;
  if (state.lastJob.job === 'removeSampleData') state.hasSampleData = true;
}

interface Restoring {
  slot: number;
  strictness: Strictness;
  /** The generated tabs as a run that died would have made them. */
  left: CurrentTabs;
}

/** Writes back what a snapshot holds. @returns Rows that somebody has changed since, left as they are. */
function restore(
  book: Book,
  snapshot: Snapshot,
  { slot, strictness, left, look, entered }: Restoring & Kept,
): number {
  const undoes = strictness === 'rows';
  const current = readCurrent(book);
  look();
  const tables: Partial<Record<TableChange['table'], ReadTable<unknown>>> = {};
  const changes: Change[] = [];
  let kept = 0;
  for (const { table, rows } of snapshot.tables) {
    const read = tables[table] ?? book.readTable(table);
    // A tab that somebody has deleted takes its rows with it.
    if (!read) continue;
    tables[table] = read;
    const formulas = (): string[][] => book.findTable(table)?.getDataRange().getFormulas() ?? [];
    const restored = restoreTable(read, rows, { strictness, formulas });
    changes.push({ kind: 'table', table, rows: restored.rows });
    kept += restored.kept;
  }
  const standing: CurrentTabs = {};
  for (const { tab, repId, before } of snapshot.generated) {
    const rows = tab === 'today' ? entered(before) : before;
    const change = { kind: 'generated' as const, tab, rows, ...(repId === null ? {} : { repId }) };
    const filled = withEntriesSince(book, sheetOf(book, change), change);
    if (filled) standing[generatedKeyOf(change)] = filled.standing;
    changes.push({ ...change, rows: filled?.rows ?? rows });
  }
  writeAll({ book, tables, changes }, reaching([current, left, standing], changes), { uncertain: true });
  // A job that died has left the tabs of before as they were kept, unless its own went over them.
  if (undoes || coversCurrent(book.state, slot)) writeCurrent(book, withChanges(current, changes));
  return kept;
}

/** A run that died may have written the tabs before or after it noted what they hold: the largest extent counts. */
function reaching(known: CurrentTabs[], changes: Change[]): CurrentTabs {
  const wide: CurrentTabs = {};
  for (const change of changes) {
    if (change.kind !== 'generated') continue;
    const key = generatedKeyOf(change);
    const all = [...known.map((tabs) => tabs[key] ?? []), change.rows];
    wide[key] = all.reduce((longest, rows) => (rows.length > longest.length ? rows : longest));
  }
  return wide;
}

/** When a job ran, for people to read. */
export const stampOf = ({ today, now }: { today: number; now: number }): string =>
  `${formatIsoDay(today)} ${formatClock(now)}`;
