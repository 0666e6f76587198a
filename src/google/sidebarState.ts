// Everything the sidebar shows, gathered from the tabs as they stand: visits and customers for the routes, the generated
// tabs for what was forecast.
import { type Day, formatIsoDay, mondayOf } from '../domain/day';
import { formatClock } from '../domain/minutes';
import { readSettings, settingKeys, settingOfLabel } from '../jobs/settings';
import { type GeneratedTabs, generatedLists } from '../jobs/sidebarLists';
import { routeViews } from '../jobs/sidebarRoutes';
import type { Team } from '../jobs/team';
import type { SettingView, SidebarState } from '../jobs/views';
import { messagesOf } from '../messages';
import type { AnyTableKey } from '../tables/column';
import type { GeneratedKey } from '../tables/generated';
import type { ReadTable } from '../tables/read';
import type { SettingRow } from '../tables/schemas';
import { Book } from './book';
import { languageOf } from './language';
import { loadPart } from './loadVisits';
import { currentUser, runningElsewhere } from './lock';
import { phoneUrl, shareWithPhone } from './phonePage';
import { contextNow } from './readTeam';
import { stateInWords } from './runJob';
import { findAdoptable } from './setUp';
import type { State } from './state';
import { todayKey } from './todayTabs';

const shownTabs: GeneratedKey[] = ['week', 'due', 'atRisk', 'problems'];

export function loadSidebarState(): SidebarState {
  const state = stateInWords();
  const book = new Book(state);
  const team = state.tabs['customers'] === undefined ? null : loadSidebarTeam(book, state);
  return team ? fullState(book, state, team) : stateBeforeSetUp(book, state);
}

function loadSidebarTeam(book: Book, { tabs }: State): Team | null {
  const proposed: AnyTableKey[] = tabs['proposals'] === undefined ? [] : ['products', 'proposals'];
  return loadPart(book, ['visits', 'customers', 'reps', 'cases', 'settings', ...proposed]);
}

function stateBeforeSetUp(book: Book, state: State): SidebarState {
  const context = contextNow(book);
  return {
    language: languageOf(book),
    setUp: false,
    adoptableTabs: [...findAdoptable(book, state).values()].map((sheet) => sheet.getName()),
    hasSampleData: false,
    today: formatIsoDay(context.today),
    now: formatClock(context.now),
    ownRepId: null,
    reps: [],
    weeks: [],
    unplanned: [],
    due: [],
    atRisk: [],
    problems: [],
    settings: [],
    lastJob: null,
    ...placesOf(book),
    running: null,
  };
}

function fullState(book: Book, state: State, team: Team): SidebarState {
  const context = contextNow(book);
  const user = currentUser();
  const reps = [...team.reps.values()].map((entry) => entry.record);
  const tabs = readGenerated(
    book,
    reps.map((rep) => rep.id),
  );
  return {
    ...stateOf(context.today, team, tabs),
    language: team.language,
    setUp: true,
    adoptableTabs: [],
    hasSampleData: state.hasSampleData,
    today: formatIsoDay(context.today),
    now: formatClock(context.now),
    ownRepId: reps.find((rep) => user !== '' && rep.email === user)?.id ?? null,
    reps: reps.map(({ id, name }) => ({ id, name })),
    settings: settingViews(team),
    lastJob: lastJobOf(state),
    ...placesOf(book),
    running: runningElsewhere(),
  };
}

function placesOf(book: Book): Pick<SidebarState, 'spreadsheet' | 'phoneUrl'> {
  const url = phoneUrl();
  shareWithPhone(url);
  const tabIds = Object.fromEntries(book.sheetIds());
  return { spreadsheet: { url: book.spreadsheet.getUrl(), tabIds }, phoneUrl: url };
}

/** Weeks shown: this one and the next two. */
const weeksShown = 3;

function stateOf(today: Day, team: Team, tabs: GeneratedTabs) {
  const monday = mondayOf(today);
  const weeks = Array.from({ length: weeksShown }, (_, index) => monday + index * 7)
    .map((from) => ({ monday: formatIsoDay(from), routes: routeViews(team, tabs, { from, to: from + 6 }) }))
    .filter((week) => week.routes.length > 0);
  return { weeks, ...generatedLists(team, tabs, today) };
}

function readGenerated(book: Book, repIds: string[]): GeneratedTabs {
  const today = repIds.flatMap((repId) => {
    const sheet = book.find(todayKey(repId), []);
    return sheet ? book.readCells(sheet).values : [];
  });
  const tabs: GeneratedTabs = { today };
  for (const key of shownTabs) {
    const sheet = book.findGenerated(key);
    if (sheet) tabs[key] = book.readCells(sheet).values;
  }
  return tabs;
}

function settingViews(team: Team): SettingView[] {
  const table: ReadTable<SettingRow> = team.tables.settings;
  const messages = messagesOf(team.language);
  const values = new Map(table.rows.map(({ record }) => [settingOfLabel(record.key), record.value]));
  const { settings } = readSettings(table);
  return settingKeys.map((key) => ({
    key,
    label: messages.settings[key].label,
    value: values.get(key) ?? (typeof settings[key] === 'object' ? '' : String(settings[key])),
    meaning: messages.settings[key].meaning,
  }));
}

function lastJobOf(state: State): SidebarState['lastJob'] {
  const { lastJob } = state;
  return lastJob && { job: lastJob.job, at: lastJob.at, by: lastJob.by, canUndo: !lastJob.undone };
}
