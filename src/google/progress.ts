// A long job tells how far it is, and hears when it is no longer wanted. Both go through the cache: a job holds the
// document's lock, and what it would write into the sheet nobody sees before it has ended.
import { type JobStep, jobSteps } from '../jobs/views';

export interface Progress {
  at(step: JobStep): void;
  isCancelled(): boolean;
}

/** The user has called a job off before it wrote anything. */
export class Cancelled extends Error {}

/** Nobody watches: menus and triggers. */
export const unwatched: Progress = { at: () => undefined, isCancelled: () => false };

/** Longer than any execution may last. */
const keptSeconds = 420;
/** The search asks thousands of times a second; the cache is asked once in so many milliseconds. */
const askedEvery = 700;

const stepKey = (token: string): string => `meguri.step.${token}`;
const cancelKey = (token: string): string => `meguri.cancel.${token}`;

/** There is no document cache in a web app: https://developers.google.com/apps-script/reference/cache/cache-service#getdocumentcache */
export const sharedCache = (): GoogleAppsScript.Cache.Cache =>
  CacheService.getDocumentCache() ?? CacheService.getScriptCache();

/** The run that the sidebar has given this token. */
export function watched(token: string): Progress {
  const cache = sharedCache();
  let askedAt = 0;
  let cancelled = false;
  return {
    at: (step) => {
      cache.put(stepKey(token), step, keptSeconds);
      // The step before took its time: the next question is not to wait.
      askedAt = 0;
    },
    isCancelled: () => {
      const now = Date.now();
      if (cancelled || now - askedAt < askedEvery) return cancelled;
      askedAt = now;
      cancelled = cache.get(cancelKey(token)) !== null;
      return cancelled;
    },
  };
}

export function stepOf(token: string): JobStep | null {
  const step = sharedCache().get(stepKey(token));
  return jobSteps.find((one) => one === step) ?? null;
}

export function cancel(token: string): void {
  sharedCache().put(cancelKey(token), 'yes', keptSeconds);
}
