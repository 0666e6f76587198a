// How every job runs: lock, read, decide, remember what will be replaced, write, journal.
import { formatIsoDay } from '../domain/day';
import { formatClock } from '../domain/minutes';
import type { Change, JobResult } from '../jobs/changes';
import type { JobContext } from '../jobs/context';
import type { JobName } from '../jobs/jobNames';
import type { Team } from '../jobs/team';
import { enteredInToday } from '../jobs/todayEntries';
import type { JobOutcome } from '../jobs/views';
import { type Language, messagesOf } from '../messages';
import type { TableKey } from '../tables/column';
import type { ColumnPlaces } from '../tables/read';
import { Book } from './book';
import { languageOf } from './language';
import { Busy, currentUser, runningNow, withLock } from './lock';
import { Cancelled, type Progress, unwatched } from './progress';
import { contextNow, loadTeam, MissingTab } from './readTeam';
import { snapshotOf } from './snapshots';
import { loadState, type State, saveState } from './state';
import { type CurrentTabs, readEntry, writeEntry } from './store';
import { ensureToday, readTodayTabs, type TodayTab, todayKey, withEntries } from './todayTabs';
import { generatedKeyOf, writeChanges } from './writeChanges';

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

/** Tabs were never made. */
export class NotSetUp extends Error {
  constructor() {
    super('not set up');
  }
}

export interface JobRun {
  outcome: JobOutcome;
  figures: JobResult['figures'];
}

export interface RunOptions {
  /** All of them unless given. */
  tables?: readonly TableKey[];
  progress?: Progress;
}

/** Runs a job that turns the tables into changes, and writes them. */
export function runJob(
  job: JobName,
  decide: (desk: Desk) => JobResult,
  { tables, progress = unwatched }: RunOptions = {},
): JobRun {
  return guarded(job, (state, user, book) => {
    progress.at('read');
    const team = loadTeam(book, tables);
    const context = { ...contextNow(book), isCancelled: progress.isCancelled };
    const readsVisits = tables?.includes('visits') ?? true;
    const todayTabs = readsVisits ? readTodayTabs(book, team) : [];
    const entered = enteredInToday(team, todayTabs, context);
    progress.at('decide');
    const desk = { book, state, team, context, user, todayTabs };
    const result = decide(desk);
    if (progress.isCancelled()) throw new Cancelled();
    if (result.calibration !== undefined) state.calibration = result.calibration;
    progress.at('write');
    const changes = [...entered, ...result.changes];
    if (changes.length > 0) carryOut({ ...desk, job }, changes);
    return result;
  });
}

/** Runs `work` under the lock; what goes wrong becomes an outcome in words. */
export function guarded(job: JobName, work: (state: State, user: string, book: Book) => JobResult): JobRun {
  const state = loadState();
  const book = new Book(state);
  const user = currentUser();
  const context = contextNow(book);
  const since = formatClock(context.now);
  try {
    const result = withLock(runningNow(job, user, since), () => work(state, user, book));
    return {
      outcome: { job, ok: true, message: result.message, details: result.details },
      figures: result.figures,
    };
  } catch (error) {
    const outcome = { job, ok: false, message: failureWords(languageOf(book), job, error), details: [] };
    if (
      !(
        error instanceof Busy ||
        error instanceof Cancelled ||
        error instanceof Told ||
        error instanceof MissingTab ||
        error instanceof NotSetUp
      )
    ) {
      console.error(error);
    }
    return { outcome, figures: {} };
  }
}

function failureWords(language: Language, job: JobName, error: unknown): string {
  const messages = messagesOf(language);
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
  const cause = error instanceof Error ? error.message : String(error);
  return messages.outcome.failed(messages.jobNames[job], cause);
}

interface Writing extends Desk {
  job: JobName;
}

/** Remembers what the changes replace, writes them, and notes the job in the journal. */
export function carryOut(desk: Writing, changes: Change[]): void {
  const { book, state, team } = desk;
  ensureToday(book, state, team, changes);
  const slot = state.jobCount;
  const current = withEntries(readEntry(book, slot - 1).current, desk.todayTabs);
  const snapshot = snapshotOf(team, current, changes);
  const kept = writeEntry(book, slot, { snapshot, current: withChanges(current, changes) });
  writeAll(desk, current, changes);
  state.jobCount += 1;
  const at = `${formatIsoDay(desk.context.today)} ${formatClock(desk.context.now)}`;
  state.lastJob = { job: desk.job, at, by: desk.user, slot, undone: !kept };
  saveState(state);
}

export function writeAll(
  { book, team }: Pick<Desk, 'book' | 'team'>,
  current: CurrentTabs,
  changes: Change[],
): void {
  writeChanges(book, changes, {
    sheetOf: (change) => {
      if (change.kind === 'table') return book.findTable(change.table);
      if (change.repId === undefined) return book.findGenerated(change.tab);
      return book.find(todayKey(change.repId), []);
    },
    placesOf: (change): ColumnPlaces => team.tables[change.table].places,
    extentOf: (change) => {
      const before = current[generatedKeyOf(change)] ?? [];
      return { rows: before.length, columns: before[0]?.length ?? 0 };
    },
  });
}

/** What the generated tabs hold after the changes. */
export function withChanges(current: CurrentTabs, changes: Change[]): CurrentTabs {
  const next = { ...current };
  for (const change of changes) {
    if (change.kind === 'generated') next[generatedKeyOf(change)] = change.rows;
  }
  return next;
}
