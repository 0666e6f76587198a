// The hourly dispatcher: looks the schedule up in 設定, runs what is due, catches up on what was missed, keeps a journal.
import { parseIsoDay } from '../domain/day';
import type { JobResult } from '../jobs/changes';
import { planWeek } from '../jobs/planWeek';
import { refreshDue } from '../jobs/refreshDue';
import { type DailyOfficeJob, type DueJob, dailyOfficeJobs, jobsDue, plannedWeekOf } from '../jobs/schedule';
import { readSettings } from '../jobs/settings';
import { messagesOf } from '../messages';
import type { ReadTable } from '../tables/read';
import type { SettingRow } from '../tables/schemas';
import { Book } from './book';
import { buildReports } from './buildReports';
import { carryEntries, hasEntries } from './carryEntries';
import { timeLeft } from './execution';
import { hasUnfollowed } from './handleEdit';
import { isLeftBehind } from './journal';
import { languageOf } from './language';
import { loadEntries } from './loadVisits';
import { officeJobs, settled } from './officeJobs';
import { freshPlanningInput } from './planningInput';
import { loadText, restKey, saveText } from './properties';
import { contextNow } from './readTeam';
import { type Desk, guarded, runJob } from './runJob';
import { sendSummary } from './sendSummary';
import { peekState, type State } from './state';
import { installContinuation, removeContinuation } from './triggers';

/** Runs what is due. One job that fails does not keep the others from running; it is tried again in an hour. */
export function runSchedule(): void {
  runDue(null);
}

/** Goes on with the jobs that had no time left. */
export function continueSchedule(): void {
  const rest = loadText(restKey);
  runDue(rest === null ? null : (JSON.parse(rest) as string[]));
}

/** @param only Jobs to run of those that are due; all of them when `null`. */
function runDue(only: readonly string[] | null): void {
  removeContinuation();
  const state = peekState();
  if (state.tabs['settings'] === undefined) return;
  const book = new Book(state);
  const table = book.readTable('settings') as ReadTable<SettingRow> | null;
  const all = jobsDue(readSettings(table).settings, contextNow(book), state.lastRuns, officeKept(state));
  const due = all.filter(({ job }) => only?.includes(job) ?? true);
  // A report of the day tells of every visit that was ticked.
  if (due.some(({ job }) => job === 'dailyReports')) catchUpOnEdits();
  for (const [index, one] of due.entries()) {
    // The first may take all the time there is; the next begins only with time enough.
    if (index > 0 && timeLeft() < jobTime) {
      continueLater(due.slice(index));
      return;
    }
    const options = officeJobs[one.job]?.options ?? {};
    const run = runJob(one.job, (desk) => decide(one, desk), { ...options, period: one.period });
    console.log(`${one.job} ${one.period}: ${run.outcome.message}`);
    if (run.outOfTime) {
      continueLater(due.slice(index));
      return;
    }
  }
  // Jobs that ran may have carried over what was left, and made tabs.
  const now = due.length === 0 ? book : new Book(peekState());
  if (timeLeft() > jobTime / 2 && isAnythingLeft(now, table)) catchUpOnEdits();
}

/** The jobs whose tabs somebody has made: what nobody uses is not refreshed. */
function officeKept({ tabs }: State): DailyOfficeJob[] {
  return dailyOfficeJobs.filter((job) =>
    job === 'orderPads' ? Object.keys(tabs).some((key) => key.startsWith('orderPad:')) : job in tabs,
  );
}

/** What a job of a large team may take, in milliseconds. */
const jobTime = 240_000;

/** The rest goes on in a minute by a trigger of its own; where Google allows no more, with the next hour. */
function continueLater(due: DueJob[]): void {
  const { outcome, jobNames } = messagesOf(languageOf(new Book(peekState())));
  for (const { job, period } of due) console.log(`${job} ${period}: ${outcome.outOfTime(jobNames[job])}`);
  try {
    // Only these: a job that failed is not to be tried every minute.
    saveText(restKey, JSON.stringify(due.map(({ job }) => job)));
    installContinuation();
  } catch (error) {
    console.error(error);
  }
}

function decide(one: DueJob, desk: Desk): JobResult {
  const { team, context } = desk;
  switch (one.job) {
    case 'planWeek':
      return planWeek(freshPlanningInput(desk), {
        weekOf: plannedWeekOf(parseIsoDay(one.period)!),
        weeks: null,
      });
    case 'refreshDue':
      return refreshDue(team, context);
    case 'buildReports':
      return buildReports(desk);
    case 'sendSummary':
      return sendSummary(desk);
    case 'dailyReports':
      return settled(officeJobs[one.job]!.decide(desk, { day: one.period }));
    default:
      return settled(officeJobs[one.job]!.decide(desk, {}));
  }
}

const nothing: JobResult = { changes: [], message: '', details: [], figures: {} };

/** Most hours nothing is: who only looks keeps nobody waiting, and notes nothing. */
function isAnythingLeft(book: Book, settings: ReadTable<SettingRow> | null): boolean {
  if (isLeftBehind(book.state) || hasUnfollowed()) return true;
  const team = loadEntries(book, settings ? { given: { settings } } : {});
  return team !== null && hasEntries(book, team, contextNow(book));
}

/** Ticks and notes that outran the edit trigger, or that a run died over, reach the other tab within the hour. */
function catchUpOnEdits(): void {
  guarded('checkData', (_state, _user, book) => {
    const team = loadEntries(book);
    if (!team) return nothing;
    carryEntries(book, team, contextNow(book));
    return nothing;
  });
}
