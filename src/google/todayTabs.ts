// One 今日 tab for each rep: found, made and read.
import { generatedHeader } from '../jobs/generatedRows';
import type { Change } from '../jobs/changes';
import type { Team } from '../jobs/team';
import { readTodayEntries, type TodayEntry } from '../jobs/todayTab';
import { messagesOf } from '../messages';
import type { Book } from './book';
import { createGeneratedTab } from './createTabs';
import type { State } from './state';

export const todayKey = (repId: string): string => `today:${repId}`;

/** A tab name that Sheets takes: no control characters, at most 100 characters. */
const tabName = (name: string): string => name.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 90);

export interface TodayTab {
  repId: string;
  entries: TodayEntry[];
}

/** What stands in the 今日 tabs. */
export function readTodayTabs(book: Book, team: Team): TodayTab[] {
  return [...team.reps.keys()].flatMap((repId) => {
    const sheet = book.find(todayKey(repId), []);
    return sheet ? [{ repId, entries: readTodayEntries(book.readCells(sheet).values) }] : [];
  });
}

/** Makes the 今日 tabs that the changes write to and that are not there yet. */
export function ensureToday(book: Book, state: State, team: Team, changes: Change[]): void {
  const messages = messagesOf(team.language);
  for (const change of changes) {
    if (change.kind !== 'generated' || change.repId === undefined) continue;
    const key = todayKey(change.repId);
    if (book.find(key, [])) continue;
    const rep = team.reps.get(change.repId)?.record;
    const wanted = tabName(messages.today.tab(rep?.name ?? change.repId));
    const name = book.sheets.has(wanted) ? tabName(`${wanted} ${change.repId}`) : wanted;
    const sheet = createGeneratedTab(book, 'today', { name, language: team.language });
    sheet.getRange(2, 1, 1, generatedHeader('today', team.language).length).setFontWeight('bold');
    state.tabs[key] = sheet.getSheetId();
  }
}
