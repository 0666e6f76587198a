// Jobs by name, as the menu and the sidebar ask for them.
import { parseIsoDay } from '../domain/day';
import type { JobResult } from '../jobs/changes';
import type { JobName } from '../jobs/jobNames';
import { planWeek } from '../jobs/planWeek';
import { problemsChange } from '../jobs/problemsTab';
import { refreshDue } from '../jobs/refreshDue';
import { replan } from '../jobs/replan';
import type { JobOutcome, SetUpAnswers } from '../jobs/views';
import { messagesOf } from '../messages';
import { askForPlaces } from './askForPlaces';
import type { Book } from './book';
import { buildReports } from './buildReports';
import { noteLastJob } from './lock';
import { officeJobs, settled } from './officeJobs';
import { freshPlanningInput, planningInput } from './planningInput';
import { unwatched, watched } from './progress';
import { everyTable } from './readTeam';
import { type Desk, guarded, type JobRun, NotSetUp, perform, runJob } from './runJob';
import { addSampleData, removeSampleData } from './sample';
import { buildScorecard } from './scorecard';
import { previewSummary, sendSummary } from './sendSummary';
import { setUp } from './setUp';
import type { State } from './state';
import { undo } from './undo';
import { uninstall } from './uninstall';

export interface JobOptions {
  /** Any day of the week to plan. */
  weekOf?: string | undefined;
  /** How many weeks to plan, 1 to 4; as in the settings when left out. */
  weeks?: number | undefined;
  repId?: string | undefined;
  /** Names the run for those who ask how far it is. */
  token?: string | undefined;
  /** A day that the user names, as typed. */
  day?: string | undefined;
  /** A customer's ID or name. */
  customer?: string | undefined;
}

type Decision = (desk: Desk, options: JobOptions) => JobResult;
type BookWork = (state: State, book: Book) => JobResult;

/** Jobs that turn the tables into changes. */
const decisions: Partial<Record<JobName, Decision>> = {
  planWeek: (desk, { weekOf, weeks }) =>
    planWeek(freshPlanningInput(desk), { weekOf: weekOf ? parseIsoDay(weekOf) : null, weeks: weeks ?? null }),
  replan: (desk) => replan(planningInput(desk)),
  refreshDue: ({ team, context }) => refreshDue(team, context),
  buildReports,
  buildScorecard,
  sendSummary,
  previewSummary,
  checkData,
  addSampleData,
  removeSampleData,
};

/** Jobs that work on the spreadsheet itself. */
const bookWorks: Partial<Record<JobName, BookWork>> = { undo, uninstall };

function checkData({ book, team, context }: Desk): JobResult {
  const details = askForPlaces(book, team, context.today);
  return {
    changes: [problemsChange(team)],
    message: messagesOf(team.language).outcome.checked(team.problems.length),
    details,
    figures: { problems: team.problems.length },
  };
}

/** Runs one job under the lock. Set-up has its own way: it needs answers. */
export function runNamed(job: JobName, options: JobOptions): JobRun {
  const decision = decisions[job];
  const { token } = options;
  const progress = token === undefined ? unwatched : watched(token);
  // A check looks at everything, the tabs of the office included, and so does who clears the sample away.
  const read =
    job === 'checkData' || job === 'removeSampleData' ? { tables: everyTable, progress } : { progress };
  if (decision) return runJob(job, (desk) => decision(desk, options), read);
  const office = officeJobs[job];
  if (office)
    return runJob(job, (desk) => settled(office.decide(desk, options)), { ...office.options, progress });
  const work = bookWorks[job];
  return guarded(job, (state, _user, book) => {
    if (!work || !book.findTable('customers')) throw new NotSetUp();
    return work(state, book);
  });
}

export function runFromSidebar(job: JobName, options: JobOptions): JobOutcome {
  noteLastJob();
  const { outcome, figures } = runNamed(job, options);
  noteFigures(job, outcome, figures);
  return outcome;
}

export function setUpFromSidebar(answers: SetUpAnswers): JobOutcome {
  return guarded('setUp', (state, user, book) => {
    // Whoever sets up does not go on with an import that died.
    state.importing = false;
    const result = setUp(state, book, answers);
    if (!answers.withSampleData) return result;
    const sample = perform({ job: 'addSampleData', state, user, book }, addSampleData);
    return { ...result, details: [...result.details, sample.message] };
  }).outcome;
}

/** One line in the execution log, with the figures of the job. */
export function noteFigures(job: JobName, outcome: JobOutcome, figures: JobRun['figures']): void {
  console.log(JSON.stringify({ job, ok: outcome.ok, message: outcome.message, ...figures }));
}
