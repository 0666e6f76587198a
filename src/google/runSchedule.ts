// The hourly dispatcher: looks the schedule up in 設定, runs what is due, catches up on what was missed, keeps a journal.
import { parseIsoDay } from '../domain/day';
import type { JobResult } from '../jobs/changes';
import { planWeek } from '../jobs/planWeek';
import { refreshDue } from '../jobs/refreshDue';
import { type DueJob, jobsDue, plannedWeekOf } from '../jobs/schedule';
import { readSettings } from '../jobs/settings';
import { enteredInToday } from '../jobs/todayEntries';
import type { ReadTable } from '../tables/read';
import type { SettingRow } from '../tables/schemas';
import { Book } from './book';
import { buildReports } from './buildReports';
import { loadVisits } from './loadVisits';
import { contextNow, visitFormulas } from './readTeam';
import { type Desk, guarded, runJob, writeAll } from './runJob';
import { sendSummary } from './sendSummary';
import { loadState, saveState } from './state';
import { readTodayTabs } from './todayTabs';

/** Runs what is due. One job that fails does not keep the others from running; it is tried again in an hour. */
export function runSchedule(): void {
  const state = loadState();
  if (state.tabs['settings'] === undefined) return;
  const book = new Book(state);
  const table = book.readTable('settings') as ReadTable<SettingRow> | null;
  const due = jobsDue(readSettings(table).settings, contextNow(book), state.lastRuns);
  for (const one of due) {
    const { outcome } = runJob(one.job, (desk) => decide(one, desk));
    if (outcome.ok) noteRun(one);
    console.log(`${one.job} ${one.period}: ${outcome.message}`);
  }
  if (due.length === 0) catchUpOnEdits();
}

function decide(one: DueJob, desk: Desk): JobResult {
  const { team, context, book } = desk;
  switch (one.job) {
    case 'planWeek': {
      const input = { team, context, visitFormulas: visitFormulas(book, team) };
      return planWeek(input, plannedWeekOf(parseIsoDay(one.period)!));
    }
    case 'refreshDue':
      return refreshDue(team, context);
    case 'buildReports':
      return buildReports(desk);
    case 'sendSummary':
      return sendSummary(desk);
  }
}

function noteRun({ job, period }: DueJob): void {
  const state = loadState();
  state.lastRuns = { ...state.lastRuns, [job]: period };
  saveState(state);
}

/** Ticks and notes in 今日 that outran the edit trigger reach 訪問 within the hour. */
function catchUpOnEdits(): void {
  guarded('checkData', (_state, _user, book) => {
    const team = loadVisits(book);
    const entered = team ? enteredInToday(team, readTodayTabs(book, team), contextNow(book)) : [];
    // No job of its own: it neither takes the place of the last one nor is it undone.
    if (team) writeAll({ book, team }, {}, entered);
    return { changes: [], message: '', details: [], figures: {} };
  });
}
