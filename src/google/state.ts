// What Meguri remembers about one spreadsheet: which tab is which, what ran last, what is running.
import * as z from 'zod/mini';
import { jobNames } from '../jobs/jobNames';
import { once } from './once';

const stateSchema = once(() =>
  z.object({
    /** Layout version of this object. */
    version: z.literal(1),
    /** Sheet IDs by table key, generated tab, or `today:REP`. */
    tabs: z.record(z.string(), z.number()),
    /** Fields that had a column of their own at set-up, by table: one that is missing now was renamed or deleted. */
    columns: z.record(z.string(), z.array(z.string())),
    /** Jobs run so far; the undo slot is this number modulo ten. */
    jobCount: z.number(),
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
    /** Mails sent, by the key of their period, so that none is sent twice. */
    mailed: z.array(z.string()),
    /** What the last plan learned about driving. */
    calibration: z.optional(
      z.nullable(z.object({ addedMinutes: z.number(), factor: z.number(), legs: z.number() })),
    ),
    hasSampleData: z.boolean(),
  }),
);

export type State = z.infer<ReturnType<typeof stateSchema>>;

const propertyKey = 'meguri.state';
const runningKey = 'meguri.running';

export const initialState = (): State => ({
  version: 1,
  tabs: {},
  columns: {},
  jobCount: 0,
  lastRuns: {},
  lastJob: null,
  mailed: [],
  hasSampleData: false,
});

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** The remembered state; what cannot be read counts as a spreadsheet that was never set up. */
export function loadState(): State {
  const stored = properties().getProperty(propertyKey);
  if (stored === null) return initialState();
  const parsed = z.safeParse(stateSchema(), safeJson(stored));
  return parsed.success ? parsed.data : initialState();
}

export function saveState(state: State): void {
  properties().setProperty(propertyKey, JSON.stringify(state));
}

/** Forgets everything: after uninstalling. */
export function deleteState(): void {
  properties().deleteProperty(propertyKey);
  properties().deleteProperty(runningKey);
}

const runningSchema = once(() => z.object({ job: z.enum(jobNames), by: z.string(), since: z.string() }));

export type Running = z.infer<ReturnType<typeof runningSchema>>;

/** Who runs what, since when. */
export function loadRunning(): Running | null {
  const stored = properties().getProperty(runningKey);
  if (stored === null) return null;
  const parsed = z.safeParse(runningSchema(), safeJson(stored));
  return parsed.success ? parsed.data : null;
}

export function saveRunning(running: Running): void {
  properties().setProperty(runningKey, JSON.stringify(running));
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
