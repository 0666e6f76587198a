// The edit trigger: a tick, a result or a note in 今日 or 訪問 is carried to the other, with time, status and next date.
// It is how a phone works: the Sheets app has neither menus nor sidebars.

import type { VisitInput } from '../jobs/recordVisit';
import type { Team, VisitEntry } from '../jobs/team';
import { applyInput, enteredInSpoiled } from '../jobs/todayEntries';
import { readTodayEntries, type TodayEntry } from '../jobs/todayTab';
import type { Cell } from '../tables/cell';
import { generatedColumn } from '../tables/generated';
import type { ColumnPlaces } from '../tables/read';
import { visitsTable } from '../tables/schemas';
import { type Block, type RowCells, toBlocks } from '../tables/write';
import { Book } from './book';
import { spreadsheetLock } from './lock';
import { deleteText, loadText, saveText } from './properties';
import { loadEdited } from './readRows';
import { contextNow } from './readTeam';
import { assertStandsStill, Moved } from './standStill';
import { peekState, type State } from './state';
import { todayKey } from './todayTabs';
import { writeBlock } from './writeChanges';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An edit waits so long for a running job before it leaves the cell to the hourly run, in milliseconds. */
const patience = 10_000;

/** The global function of that name: its code is evaluated at its first call. */
declare function officeEdit(event: EditEvent, key: string, state: State): void;

const isOfficeTab = (key: string): boolean =>
  ['quotes', 'orders', 'pickList', 'actions', 'proposals'].includes(key) || key.startsWith('orderPad:');

export function handleEdit(event: EditEvent): void {
  const state = peekState();
  const sheet = event.range.getSheet();
  const sheetId = sheet.getSheetId();
  const key = Object.keys(state.tabs).find((one) => state.tabs[one] === sheetId);
  if (key !== undefined && isOfficeTab(key)) officeEdit(event, key, state);
  if (key === undefined || (key !== 'visits' && !key.startsWith('today:'))) return;
  if (key !== 'visits' && covers(event, generatedColumn('today', 'proposalOutcome') + 1))
    officeEdit(event, key, state);
  const lock = spreadsheetLock();
  if (!lock.tryLock(patience)) return;
  try {
    const book = new Book(state);
    const rows = { first: event.range.getRow(), last: event.range.getLastRow() };
    if (key === 'visits') editedInVisits(book, event, rows);
    else editedInToday(book, sheet, event, rows);
    SpreadsheetApp.flush();
  } catch (error) {
    // The tab does not come to rest: the hourly run follows the edit up.
    if (!(error instanceof Moved)) throw error;
  } finally {
    lock.releaseLock();
  }
}

interface Rows {
  first: number;
  last: number;
}

const covers = (event: EditEvent, column: number): boolean =>
  column >= event.range.getColumn() && column <= event.range.getLastColumn();

/** Rows of 今日 that were edited: their visits follow. */
function editedInToday(book: Book, sheet: Sheet, event: EditEvent, rows: Rows): void {
  const edited = (name: string): boolean => covers(event, generatedColumn('today', name) + 1);
  if (!['done', 'result', 'note'].some(edited)) return;
  const entries = readTodayEntries(book.readCells(sheet).values).filter(
    (entry) => entry.row >= rows.first && entry.row <= rows.last,
  );
  if (entries.length === 0) return;
  const team = loadEdited(book, { visitIds: entries.map(({ visitId }) => visitId) });
  for (const entry of entries) {
    const visit = team?.visits.find(({ record }) => record.id === entry.visitId);
    if (!team || !visit) continue;
    const input: VisitInput = {};
    if (edited('done')) input.done = entry.done;
    if (edited('result')) input.result = entry.result;
    if (edited('note')) input.note = entry.note;
    follow(book, { team, visit, input }, () => showTick(book, sheet, entry, visit));
  }
  if (team) for (const row of enteredInSpoiled(team, [{ entries }])) writeStanding(book, team, row);
}

interface Following {
  team: Team;
  visit: VisitEntry;
  input: VisitInput;
  texts?: Text[];
}

/**
 * Writes what follows from the input into the visit's row, after the 今日 tab: a run that dies in between leaves an entry
 * in 今日 that the hourly run carries over.
 */
function follow(book: Book, { team, visit, input, texts }: Following, showFirst: () => void): void {
  const cells = applyInput(team, visit, input, contextNow(book));
  if (cells) saveText(followingKey, JSON.stringify({ id: visit.record.id, cells, texts }));
  showFirst();
  if (!cells) return;
  writeWherever(book, team, visit, cells);
  SpreadsheetApp.flush();
  deleteText(followingKey);
}

/** Looks for the row once more when somebody has moved it meanwhile. */
function writeWherever(book: Book, team: Team, visit: VisitEntry, cells: RowCells['cells']): void {
  try {
    writeStanding(book, team, { row: visit.row, cells });
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    const now = loadEdited(book, { visitIds: [visit.record.id] });
    const moved = now?.visits.find(({ record }) => record.id === visit.record.id);
    if (now && moved) writeStanding(book, now, { row: moved.row, cells });
  }
}

type Recording = NonNullable<State['recording']>;

interface Followed {
  id: string;
  cells: RowCells['cells'];
  /** Edited in 訪問, to be shown in 今日. */
  texts?: Text[];
}

/** What an edit is about to change in a visit: found by the hourly run when the trigger died over it. */
const followingKey = 'meguri.following';

/** The tick, and of the texts that 訪問 got those that 今日 lacks: others may have been typed there since. */
function showDone(book: Book, { record }: VisitEntry, texts: readonly Text[]): void {
  const shown = todayRowOf(book, record);
  if (!shown) return;
  const { entry, show } = shown;
  if (!entry.done && record.status === 'done') show('done', true);
  for (const text of texts) if (entry[text] === '' && record[text] !== '') show(text, record[text]);
}

/** Whether a trigger died over an edit. */
export const hasUnfollowed = (): boolean => loadText(followingKey) !== null;

/** Writes what a trigger that died had still to write, unless somebody has set another status since. */
export function finishFollowing(book: Book, team: Team): void {
  const stored = loadText(followingKey);
  if (stored === null) return;
  const { id, cells, texts = [] } = JSON.parse(stored) as Followed;
  const visit = team.visits.find(({ record }) => record.id === id);
  const { status, done } = visitsTable.columns;
  const set = status.codec.parse((cells['status'] ?? '') as Cell, team.language);
  const wanted = 'value' in set ? set.value : null;
  // The tick that asked for it stood in 訪問 itself, and somebody has taken it back.
  const isTakenBack = wanted === 'done' && cells['done'] === undefined && !visit?.ticked;
  const isFree = wanted === null || wanted === visit?.record.status || visit?.record.status === 'planned';
  if (visit && isFree && !isTakenBack) {
    writeStanding(book, team, { row: visit.row, cells });
    if (wanted !== null) visit.record.status = wanted;
    if (cells['done'] !== undefined) visit.ticked = cells['done'] === done.codec.layOut(true, team.language);
    showDone(book, visit, texts);
  }
  deleteText(followingKey);
}

/** Writes the rest of what was recorded in the sidebar, where the tick has arrived and the status has not. */
export function finishRecording(book: Book, team: Team, { visitId, ...input }: Recording): void {
  const visit = team.visits.find(({ record }) => record.id === visitId);
  if (!visit?.ticked || visit.record.status !== 'planned') return;
  const cells = applyInput(team, visit, input as VisitInput, contextNow(book));
  if (cells) writeStanding(book, team, { row: visit.row, cells });
}

/**
 * Writes a visit's row if it is still where it was read.
 *
 * @throws {@link Moved}
 */
export function writeStanding(book: Book, team: Team, change: RowCells): void {
  assertStandsStill(book, team, [{ kind: 'table', table: 'visits', rows: [change] }]);
  const sheet = book.findTable('visits');
  if (sheet) writeVisit(book, sheet, change, team.tables.visits.places);
}

/** The status goes last: it is what tells a later run that all the rest was written. */
export function writeVisit(book: Book, sheet: Sheet, change: RowCells, places: ColumnPlaces): void {
  const status = (places['status'] ?? -1) + 1;
  const holdsStatus = ({ column, values }: Block): boolean =>
    column <= status && status < column + (values[0]?.length ?? 0);
  const blocks = toBlocks([change], places);
  for (const block of blocks) if (!holdsStatus(block)) writeBlock(book, sheet, block);
  for (const block of blocks) if (holdsStatus(block)) writeBlock(book, sheet, block);
}

/** A result other than 不在 means that the visit was made: the tick shows it. */
function showTick(book: Book, sheet: Sheet, entry: TodayEntry, visit: VisitEntry): void {
  const done = visit.record.status === 'done';
  if (entry.done === done) return;
  const column = generatedColumn('today', 'done') + 1;
  writeBlock(book, sheet, { row: entry.row, column, values: [[done]] });
}

/** Rows of 訪問 that were edited: the rep's 今日 follows. */
function editedInVisits(book: Book, event: EditEvent, rows: Rows): void {
  const team = loadEdited(book, { rows });
  if (!team) return;
  const { places } = team.tables.visits;
  const edited = (field: string): boolean => places[field] !== undefined && covers(event, places[field] + 1);
  if (!['done', 'status', 'result', 'note'].some(edited)) return;
  for (const visit of team.visits) {
    if (visit.row < rows.first || visit.row > rows.last) continue;
    const texts = (['result', 'note'] as const).filter(edited);
    const input = inputFromRow(visit, edited);
    follow(book, { team, visit, input, texts }, () => showInToday(book, visit, texts));
  }
}

/** What an edited row of 訪問 says. Its record already holds the new cells; a status just set to done was not done before. */
function inputFromRow(visit: VisitEntry, edited: (field: string) => boolean): VisitInput {
  if (edited('status')) {
    const { status } = visit.record;
    if (status === 'done') visit.record.status = 'planned';
    return { status };
  }
  if (edited('done')) return { done: visit.ticked };
  return edited('result') ? { result: visit.record.result } : {};
}

/** What reps type into a row of 今日 beside the tick. */
export type Text = 'result' | 'note';

export const textsOf = (cells: Readonly<Record<string, unknown>>): Text[] =>
  (['result', 'note'] as const).filter((field) => cells[field] !== undefined);

/**
 * Shows a visit in its row of its rep's 今日 tab: the tick, and those of the texts that were changed. What the others say may
 * have been typed there a moment ago.
 */
export function showInToday(book: Book, { record }: VisitEntry, texts: readonly Text[]): void {
  const shown = todayRowOf(book, record);
  if (!shown) return;
  const { entry, show } = shown;
  const done = record.status === 'done';
  if (entry.done !== done) show('done', done);
  for (const text of texts) if (entry[text] !== record[text]) show(text, record[text]);
}

interface TodayRow {
  entry: TodayEntry;
  show: (name: Text | 'done', value: string | boolean) => void;
}

/** A visit's row in its rep's 今日 tab, as it is now; `null` where it is not shown. */
function todayRowOf(book: Book, { id, repId }: VisitEntry['record']): TodayRow | null {
  const sheet = book.find(todayKey(repId), []);
  if (!sheet) return null;
  const entry = readTodayEntries(book.readCells(sheet).values).find(({ visitId }) => visitId === id);
  if (!entry) return null;
  const show = (name: Text | 'done', value: string | boolean): void =>
    writeBlock(book, sheet, {
      row: entry.row,
      column: generatedColumn('today', name) + 1,
      values: [[value]],
    });
  return { entry, show };
}
