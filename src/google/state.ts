// What Meguri remembers about one spreadsheet: which tab is which, what ran last, what is running.
import * as z from 'zod/mini';
import { jobNames } from '../jobs/jobNames';
import { once } from './once';
import { deleteText, fitKey, loadText, restKey, saveText, stateKey } from './properties';

/** Layout version of the state. 1: Meguri 0.1.0. 2: a store by columns, and a journal. 3: what a job remembers is one write. */
export const stateVersion = 3;

const runningSchema = once(() => z.object({ job: z.enum(jobNames), by: z.string(), since: z.string() }));

export type Running = z.infer<ReturnType<typeof runningSchema>>;

const stateSchema = once(() =>
  z.object({
    version: z.number(),
    /** Layout of the hidden tab. */
    storeLayout: z.number(),
    /** Layout of the 今日 tabs. 1: without proposals. */
    todayLayout: z.number(),
    /** Sheet IDs by table key, generated tab, or `today:REP`. */
    tabs: z.record(z.string(), z.number()),
    /** Fields that had a column of their own at set-up, by table: one that is missing now was renamed or deleted. */
    columns: z.record(z.string(), z.array(z.string())),
    /** Columns that set-up is adding to a tab of the users' own: dressed again when it did not end. */
    adopting: z.record(z.string(), z.array(z.string())),
    /** An import of a whole workbook has begun and not ended: it may go on in a workbook that is no longer empty. */
    importing: z.boolean(),
    /** Jobs run so far; the undo slot is this number modulo ten. */
    jobCount: z.number(),
    /** The job beside whose snapshot the generated tabs are kept. */
    currentSlot: z.nullable(z.number()),
    /** Who is at work, since when; true only while the lock is held. */
    running: z.nullable(runningSchema()),
    /** Last completed run of each scheduled job, as `2026-11-30T15`. */
    lastRuns: z.record(z.string(), z.string()),
    lastJob: z.nullable(
      z.object({
        job: z.enum(jobNames),
        at: z.string(),
        by: z.string(),
        slot: z.number(),
        undone: z.boolean(),
      }),
    ),
    /** A job, or its undoing, that has begun: what is found here by the next run did not end. */
    pending: z.nullable(
      z.object({
        kind: z.enum(['job', 'undo']),
        slot: z.number(),
        /** The run's own mark on its snapshot: a job has written nothing unless that is in the store. */
        token: z.optional(z.string()),
        /** Rows that the tabs had before, by sheet ID: those inserted since are dressed again. */
        maxRows: z.record(z.string(), z.number()),
      }),
    ),
    /** A tab that is whole but for its name: it gets it when the run that made it died before it could. */
    making: z.nullable(z.object({ id: z.number(), name: z.string() })),
    /** What somebody is recording in the sidebar: the next run finishes a row in which only the tick has arrived. */
    recording: z.nullable(
      z.object({
        visitId: z.string(),
        status: z.enum(['planned', 'done', 'missed', 'cancelled']),
        result: z.optional(z.string()),
        note: z.optional(z.string()),
      }),
    ),
    /** Taps in the sidebar that became orders, with the job that took each: a tap sent twice makes no second order. */
    taps: z.array(z.object({ id: z.string(), slot: z.number() })),
    /** Mails sent, by the key of their period, so that none is sent twice. */
    mailed: z.array(z.string()),
    /** What the last plan learned about driving. */
    calibration: z.optional(
      z.nullable(z.object({ addedMinutes: z.number(), factor: z.number(), legs: z.number() })),
    ),
    /** A mail handed over and not known to have gone. */
    mailing: z.nullable(z.string()),
    hasSampleData: z.boolean(),
  }),
);

export type State = z.infer<ReturnType<typeof stateSchema>>;

/** The workbook was last written by a newer Meguri: this one would not understand all of it. */
export class NewerWorkbook extends Error {
  constructor(readonly version: number) {
    super(`workbook version ${version}`);
  }
}

/** Where older versions noted who is at work. */
const oldRunningKey = 'meguri.running';

export const initialState = (): State => ({
  version: stateVersion,
  storeLayout: 3,
  todayLayout: 2,
  tabs: {},
  columns: {},
  adopting: {},
  importing: false,
  jobCount: 0,
  currentSlot: null,
  running: null,
  lastRuns: {},
  lastJob: null,
  pending: null,
  making: null,
  recording: null,
  taps: [],
  mailed: [],
  mailing: null,
  hasSampleData: false,
});

/**
 * The remembered state; what cannot be read counts as a spreadsheet that was never set up.
 *
 * @throws {@link NewerWorkbook} for the state of a later version.
 */
export function loadState(): State {
  return readState(loadText(stateKey));
}

/** The state in a text, brought up to this version. @throws {@link NewerWorkbook} */
export function readState(stored: string | null): State {
  const found = stored === null ? null : safeJson(stored);
  if (typeof found !== 'object' || found === null) return initialState();
  const { version } = found as { version?: unknown };
  if (typeof version === 'number' && version > stateVersion) throw new NewerWorkbook(version);
  const storeLayout = version === 1 ? 1 : stateVersion;
  const parsed = z.safeParse(stateSchema(), {
    ...initialState(),
    storeLayout,
    todayLayout: 1,
    ...found,
    version: stateVersion,
  });
  return parsed.success ? parsed.data : initialState();
}

/** The state for those who only look: nothing where a newer Meguri has been at work. */
export function peekState(): State {
  try {
    return loadState();
  } catch (error) {
    if (error instanceof NewerWorkbook) return initialState();
    throw error;
  }
}

export function saveState(state: State): void {
  saveText(stateKey, JSON.stringify(state));
}

/** Forgets everything: after uninstalling. */
export function deleteState(): void {
  deleteText(stateKey);
  deleteText(oldRunningKey);
  deleteText(fitKey);
  deleteText(restKey);
}

/** Who runs what, since when. */
export const loadRunning = (): Running | null => peekState().running;

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
