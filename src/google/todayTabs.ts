// One 今日 tab for each rep: found, made and read.
import type { Change } from '../jobs/changes';
import { generatedHeader } from '../jobs/generatedRows';
import type { Team } from '../jobs/team';
import { readTodayEntries, type TodayEntry } from '../jobs/todayTab';
import { messagesOf } from '../messages';
import { type Cell, isEmptyCell, isFormula, sameCell, type WritableCell } from '../tables/cell';
import { type GeneratedKey, generatedColumn, generatedTabs } from '../tables/generated';
import type { Book } from './book';
import { createGeneratedTab } from './createTabs';
import type { State } from './state';
import type { CurrentTabs } from './store';

export const todayKey = (repId: string): string => `today:${repId}`;

/** A tab name that Sheets takes: no control characters, at most 100 characters. */
export const tabName = (name: string): string =>
  Array.from(name, (character) => (character < ' ' || character === '\u007f' ? ' ' : character))
    .join('')
    .slice(0, 90);

export interface TodayTab {
  repId: string;
  entries: TodayEntry[];
  /** All cells, from A1. */
  values: Cell[][];
}

/** What stands in the 今日 tabs. */
export function readTodayTabs(book: Book, team: Team): TodayTab[] {
  return [...team.reps.keys()].flatMap((repId) => {
    const sheet = book.find(todayKey(repId), []);
    if (!sheet) return [];
    const { values } = book.readCells(sheet);
    return [{ repId, entries: readTodayEntries(values), values }];
  });
}

/** Makes the 今日 tabs that the changes write to and that are not there yet. */
export function ensureToday(book: Book, state: State, team: Team, changes: Change[]): void {
  const repIds = changes.flatMap((change) =>
    change.kind === 'generated' && change.tab === 'today' ? (change.repId ?? []) : [],
  );
  createTodayTabs(book, state, { team, repIds });
}

/** Makes a 今日 tab for each of the reps who has none. @returns How many were made. */
export function createTodayTabs(
  book: Book,
  state: State,
  { team, repIds }: { team: Team; repIds: string[] },
): number {
  const messages = messagesOf(team.language);
  const missing = repIds.filter((repId) => !book.find(todayKey(repId), []));
  // A new tab comes to the front: whoever looked at another one goes on looking at it.
  const inView = missing.length > 0 ? book.spreadsheet.getActiveSheet() : null;
  let made = 0;
  for (const repId of missing) {
    const wanted = tabName(messages.today.tab(team.reps.get(repId)?.record.name ?? repId));
    const name = book.sheets.has(wanted) ? tabName(`${wanted} ${repId}`) : wanted;
    const left = leftBehind(book, state, { key: 'today', names: [wanted, name] });
    if (!left) made += 1;
    const wish = { name, language: team.language, part: todayKey(repId) };
    const sheet = left ?? createGeneratedTab(book, 'today', wish);
    state.tabs[todayKey(repId)] = sheet.getSheetId();
  }
  inView?.activate();
  return made;
}

/** A generated tab that a run made which died before it could note so. */
export function leftBehind(
  book: Book,
  state: State,
  { key, names }: { key: GeneratedKey; names: string[] },
): GoogleAppsScript.Spreadsheet.Sheet | null {
  const known = new Set(Object.values(state.tabs));
  const { headerRow } = generatedTabs[key];
  const width = Object.keys(generatedTabs[key].columns).length;
  for (const name of names) {
    const sheet = book.sheets.get(name);
    if (!sheet || known.has(sheet.getSheetId()) || sheet.getLastRow() < headerRow) continue;
    const [headers] = sheet.getRange(headerRow, 1, 1, width).getValues();
    const isOurs = (['ja', 'en'] as const).some(
      (language) => JSON.stringify(headers) === JSON.stringify(generatedHeader(key, language)),
    );
    if (isOurs) return sheet;
  }
  return null;
}

/** The stored 今日 tabs with what reps entered since they were written, so that undo does not take it back. */
export function withEntries(current: CurrentTabs, tabs: TodayTab[]): CurrentTabs {
  const next = { ...current };
  for (const { repId, entries } of tabs) {
    const byVisit = new Map(entries.map((entry) => [entry.visitId, entry]));
    const stored = current[todayKey(repId)];
    if (!stored) continue;
    next[todayKey(repId)] = stored.map((row) => {
      const entry = byVisit.get(String(row[generatedColumn('today', 'visitId')] ?? ''));
      if (!entry) return row;
      const { done, result, note, proposalOutcome } = entry;
      return enteredRow(row, { done, result, note, proposalOutcome });
    });
  }
  return next;
}

/**
 * Whether a change would write into a 今日 tab what Meguri wrote there last and what still stands there. `tabs` as they were
 * read a moment ago, `kept` with what was entered there.
 */
export function standsInToday(change: Change, tabs: readonly TodayTab[], kept: CurrentTabs): boolean {
  if (change.kind !== 'generated' || change.tab !== 'today' || change.repId === undefined) return false;
  const { repId, rows } = change;
  const written = kept[todayKey(repId)] ?? [];
  const values = tabs.find((tab) => tab.repId === repId)?.values ?? [];
  const width = Math.max(rows[0]?.length ?? 0, written[0]?.length ?? 0);
  return (
    rows.length === written.length &&
    values.slice(rows.length).every((cells) => cells.slice(0, width).every(isBlank)) &&
    rows.every((cells, row) =>
      Array.from({ length: width }, (_, column) => column).every((column) => {
        const cell = cells[column] ?? '';
        if (!alike(cell, written[row]?.[column] ?? '')) return false;
        const now = values[row]?.[column] ?? '';
        // What a formula shows is not what it says.
        return isFormula(cell) ? !isBlank(now) : alike(cell, now);
      }),
    )
  );
}

const isBlank = (cell: WritableCell): boolean => isEmptyCell(cell) || cell === false;

const alike = (left: WritableCell, right: WritableCell): boolean =>
  sameCell(left, right) || (isBlank(left) && isBlank(right));

/** Rows of a 今日 tab with what 訪問 says of their visits: an older tick would be taken for a new one. */
export function asInVisits(team: Team, rows: WritableCell[][]): WritableCell[][] {
  const byId = new Map(team.visits.map(({ record }) => [record.id, record]));
  return rows.map((row) => {
    const visit = byId.get(String(row[generatedColumn('today', 'visitId')] ?? ''));
    if (!visit) return row;
    const { status, result, note } = visit;
    return enteredRow(row, { done: status === 'done', result, note });
  });
}

type Entered = Pick<TodayEntry, 'done' | 'result' | 'note'> & { proposalOutcome?: string };

function enteredRow(row: WritableCell[], entry: Entered): WritableCell[] {
  const entered = [...row];
  for (const [name, cell] of Object.entries(entry) as [keyof Entered, string | boolean][])
    entered[generatedColumn('today', name)] = cell;
  return entered;
}
