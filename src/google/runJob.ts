// How every job runs: lock, read, decide, remember what will be replaced, write, journal.
import { formatClock } from '../domain/minutes';
import type { Change, JobResult } from '../jobs/changes';
import type { JobContext } from '../jobs/context';
import type { JobName } from '../jobs/jobNames';
import type { Team } from '../jobs/team';
import type { JobOutcome } from '../jobs/views';
import { messagesOf } from '../messages';
import type { AnyTableKey, OfficeKey } from '../tables/column';
import { tables } from '../tables/schemas';
import { Book } from './book';
import { carryEntries } from './carryEntries';
import { ensureColumns, ensureGenerated, ensureTables, ensureWritten } from './ensureTabs';
import { thinkingTime, timeLeft, withRetries } from './execution';
import { saveFit } from './fits';
import { begin, conclude, needsCurrent, recover, stampOf, undertake } from './journal';
import { languageOf } from './language';
import { causeOf } from './limits';
import { Busy, currentUser, withLock } from './lock';
import { ensurePads } from './orderPads';
import { Cancelled, type Progress, unwatched } from './progress';
import { contextNow, loadTeam, MissingTab, type Reading } from './readTeam';
import { isAsSeen, seenTabs } from './seenTabs';
import { snapshotOf } from './snapshots';
import { spareOwnCells } from './spareOwnCells';
import { assertStandsStill, Moved } from './standStill';
import { initialState, loadState, NewerWorkbook, type State } from './state';
import { readCurrent } from './store';
import { ensureToday, readTodayTabs, standsInToday, type TodayTab, withEntries } from './todayTabs';
import { generatedKeyOf } from './writeChanges';

/** What a job works with once the workbook is read. */
export interface Desk {
  book: Book;
  state: State;
  team: Team;
  context: JobContext;
  user: string;
  /** 今日 as reps have filled it. */
  todayTabs: TodayTab[];
}

/** A refusal whose message is already in the user's words. */
export class Told extends Error {}

/** The state, or the reason in the user's words why this Meguri cannot use it. @throws {@link Told} */
export function stateInWords(): State {
  try {
    return loadState();
  } catch (error) {
    if (!(error instanceof NewerWorkbook)) throw error;
    throw new Told(messagesOf(languageOf(new Book(initialState()))).outcome.newerWorkbook);
  }
}

/** Tabs were never made. */
export class NotSetUp extends Error {
  constructor() {
    super('not set up');
  }
}

export interface JobRun {
  outcome: JobOutcome;
  /** It stopped for want of time, with something left to do. */
  outOfTime?: boolean;
  figures: JobResult['figures'];
}

export interface RunOptions extends Reading {
  /** The seven that every workbook has, unless given. */
  tables?: readonly AnyTableKey[];
  /** Tabs of the office that are made when they are not there. */
  makes?: readonly OfficeKey[];
  /** Columns that workbooks set up before they existed lack. */
  columns?: Partial<Record<AnyTableKey, string[]>>;
  progress?: Progress;
  /** The period of the schedule that the run counts for, once nothing of it is left to do. */
  period?: string;
  /** The tap in the sidebar that the run is for. */
  tapId?: string;
}

/** Runs a job that turns the tables into changes, and writes them. */
export function runJob(job: JobName, decide: (desk: Desk) => JobResult, options: RunOptions = {}): JobRun {
  return guarded(job, (state, user, book) => perform({ ...options, job, state, user, book }, decide));
}

interface Performing extends RunOptions {
  job: JobName;
  state: State;
  user: string;
  book: Book;
}

/** Jobs that only look at the visits: what reps have entered counts before they do. */
const lookingJobs: readonly JobName[] = ['buildReports', 'sendSummary', 'previewSummary'];

/** Reads, decides, writes: under a lock that is held already. */
export function perform(
  { job, state, user, book, tables: needed, progress = unwatched, ...options }: Performing,
  decide: (desk: Desk) => JobResult,
): JobResult {
  progress.at('read');
  ensureTables(book, options.makes ?? []);
  const team = loadTeam(book, needed, options);
  ensureColumns(book, team, options.columns ?? {});
  const context = { ...contextNow(book), isCancelled: progress.isCancelled };
  team.settings.plannerSeconds = Math.min(team.settings.plannerSeconds, thinkingTime() / 1000);
  if (lookingJobs.includes(job)) carryEntries(book, team, context);
  progress.at('decide');
  const desk = { book, state, team, context, user };
  const result = decide({
    ...desk,
    get todayTabs() {
      return readTodayTabs(book, team);
    },
  });
  saveFit();
  if (progress.isCancelled()) throw new Cancelled();
  if (result.calibration !== undefined) state.calibration = result.calibration;
  progress.at('write');
  const period = result.unfinished ? undefined : options.period;
  // What is left to do was asked for outside the schedule: the schedule goes on with it.
  if (result.unfinished && options.period === undefined) delete state.lastRuns[job];
  const news = result.changes.filter((change) => !isNoChange(book, change));
  const changes = spareOwnCells(book, desk.team, news);
  if (changes.length === 0) {
    if (period !== undefined) state.lastRuns[job] = period;
    return result;
  }
  const writing: Writing = { ...desk, job, period, tapId: options.tapId, late: options.late };
  if (carryOut(writing, changes)) return result;
  const { tooLargeToUndo } = messagesOf(team.language).outcome;
  return { ...result, details: [...result.details, tooLargeToUndo] };
}

/** Runs `work` under the lock; what passes is tried again, what goes wrong for good becomes an outcome in words. */
export function guarded(
  job: JobName,
  work: (state: State, user: string, book: Book) => JobResult,
  recording: State['recording'] = null,
): JobRun {
  try {
    const result = withRetries(() => attempt(job, work, recording));
    return {
      outcome: { job, ok: true, message: result.message, details: result.details },
      figures: result.figures,
      outOfTime: result.unfinished === 'time',
    };
  } catch (error) {
    if (!isToldInWords(error)) console.error(error);
    return {
      outcome: { job, ok: false, message: failureWords(job, error), details: [] },
      figures: {},
    };
  }
}

/** What a failed job has written is taken back at once, if Google lets us; else the next run does. */
function isUntouched(job: JobName): boolean {
  try {
    attempt(job, () => ({ changes: [], message: '', details: [], figures: {} }));
    return true;
  } catch {
    return false;
  }
}

function attempt(
  job: JobName,
  work: (state: State, user: string, book: Book) => JobResult,
  recording: State['recording'] = null,
): JobResult {
  const user = currentUser();
  const { now } = contextNow(new Book(initialState()));
  return withLock(() => {
    // Read under the lock: whoever held it before has changed it.
    const state = loadState();
    const book = new Book(state);
    recover(book, state);
    begin(state, { job, by: user, since: formatClock(now) }, recording);
    try {
      const result = work(state, user, book);
      conclude(state);
      return result;
    } catch (error) {
      // Refusals come before anything is written.
      if (isToldInWords(error)) conclude(state);
      throw error;
    }
  });
}

const isToldInWords = (error: unknown): boolean =>
  error instanceof Busy ||
  error instanceof Cancelled ||
  error instanceof Told ||
  error instanceof MissingTab ||
  error instanceof NotSetUp ||
  error instanceof NewerWorkbook ||
  error instanceof Moved;

function failureWords(job: JobName, error: unknown): string {
  const messages = messagesOf(languageOf(new Book(initialState())));
  if (error instanceof Busy) {
    const { running } = error;
    if (!running) return messages.outcome.lockedUnknown;
    const by = running.by === '' ? messages.outcome.nobody : running.by;
    return messages.outcome.locked(by, messages.jobNames[running.job], running.since);
  }
  if (error instanceof Cancelled) return messages.outcome.cancelled(messages.jobNames[job]);
  if (error instanceof Told) return error.message;
  if (error instanceof MissingTab) return messages.outcome.missingTab(error.tab);
  if (error instanceof NotSetUp) return messages.outcome.notSetUp;
  if (error instanceof NewerWorkbook) return messages.outcome.newerWorkbook;
  if (error instanceof Moved) return messages.outcome.movedMeanwhile(messages.jobNames[job]);
  const cause = causeOf(messages, error);
  const words = isUntouched(job) ? messages.outcome.failed : messages.outcome.failedHalfway;
  return words(messages.jobNames[job], cause);
}

interface Writing extends Omit<Desk, 'todayTabs'> {
  job: JobName;
  period: string | undefined;
  late: Reading['late'];
  tapId: string | undefined;
}

/** A tab that people fill in, and would get what stands there. */
const isNoChange = (book: Book, change: Change): boolean =>
  change.kind === 'generated' && isAsSeen(seenTabs(book)[generatedKeyOf(change)], change.rows);

/** A tab that was read when all else was decided need not be looked at again. */
const isReadLate = (change: Change, late: Reading['late'] = []): boolean =>
  change.kind === 'table' && late.some((key) => key === change.table);

/** What reps entered in 今日 must be in 訪問 before either is written. */
const writesVisits = (changes: Change[]): boolean =>
  changes.some((change) => (change.kind === 'table' ? change.table === 'visits' : change.tab === 'today'));

/** A job that has less left does not begin to write, in milliseconds. */
const leastWritingTime = 20_000;

/**
 * Remembers what the changes replace, writes them but for 今日 tabs that say so already, and notes the job in the journal.
 *
 * @returns Whether the job can be undone.
 */
function carryOut(desk: Writing, asked: Change[]): boolean {
  const { book, state, team, context } = desk;
  if (timeLeft() < leastWritingTime) {
    const { outcome, jobNames } = messagesOf(team.language);
    throw new Told(outcome.noTimeToWrite(jobNames[desk.job]));
  }
  const needs = needsCurrent(book, asked);
  ensureWritten(book, asked);
  ensureToday(book, state, team, asked);
  ensureGenerated(book, asked, team.language);
  ensurePads(book, team, asked);
  const written = needs ? readCurrent(book) : null;
  // The last look, as late as can be: reps go on ticking while a job thinks. No other call comes before the writes.
  const carried = writesVisits(asked) ? carryEntries(book, team, context) : null;
  if (carried && carried.carried > 0) throw new Moved(tables.visits.tab[team.language]);
  assertStandsStill(
    book,
    team,
    asked.filter((change) => !isReadLate(change, desk.late)),
  );
  const current = needs && written ? withEntries(written, carried?.tabs ?? []) : null;
  const changes = asked.filter((change) => !standsInToday(change, carried?.tabs ?? [], current ?? {}));
  const before = { ...current, ...seenTabs(book) };
  return undertake(book, state, {
    head: { job: desk.job, at: stampOf(context), by: desk.user },
    changes,
    snapshot: snapshotOf(team, before, changes),
    current,
    before,
    tables: team.tables,
    period: desk.period,
    tapId: desk.tapId,
  });
}
