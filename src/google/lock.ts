// One lock per workbook for jobs; whoever comes second is told who is at work, and since when.
import { forgetSeen, isMoved, isMovedUnderLock } from './properties';
import { loadRunning, type Running } from './state';

/** A second run waits so long before it gives up, in milliseconds. */
const patience = 3_000;

/** Everything that was written has been flushed already. */
let settled = false;

/** A job has flushed its last write: it need not be done again when the lock is released. */
export function noteSettled(): void {
  settled = true;
}

/**
 * The spreadsheet's one lock. There is no document's lock in a web app, so that a script whose web app is deployed takes
 * its own on both sides (https://developers.google.com/apps-script/reference/lock/lock-service#getDocumentLock()).
 */
export function spreadsheetLock(): GoogleAppsScript.Lock.Lock {
  const own = isMoved() ? null : LockService.getDocumentLock();
  return own ?? LockService.getScriptLock();
}

export class Busy extends Error {
  constructor(readonly running: Running | null) {
    super('another job is running');
  }
}

/**
 * Runs `work` while holding the document's lock. Writes are flushed before the lock is released, as Google advises
 * (https://developers.google.com/apps-script/reference/lock/lock#releaselock).
 *
 * @throws {@link Busy} when somebody else holds the lock.
 */
export function withLock<Result>(work: () => Result): Result {
  const locks = heldLocks();
  try {
    settled = false;
    return work();
  } finally {
    try {
      if (!settled) SpreadsheetApp.flush();
    } finally {
      forgetSeen();
      if (!(settled && endsHere)) for (const lock of locks) release(lock);
    }
  }
}

let endsHere = false;

/**
 * The script ends with the job that it runs: its lock goes with it
 * (https://developers.google.com/apps-script/reference/lock/lock#releaselock()), one trip less.
 */
export function noteLastJob(): void {
  endsHere = true;
}

/** The document's lock, and the script's where the web app works under that one; on a failure none is kept. */
function heldLocks(): GoogleAppsScript.Lock.Lock[] {
  const own = LockService.getDocumentLock();
  if (own && !own.tryLock(patience)) throw new Busy(loadRunning());
  try {
    if (own && !isMovedUnderLock()) return [own];
    const shared = LockService.getScriptLock();
    if (!shared.tryLock(patience)) throw new Busy(loadRunning());
    return own ? [shared, own] : [shared];
  } catch (error) {
    if (own) release(own);
    throw error;
  }
}

/** What could not be released ends with the script: the work is done all the same. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.error(error);
  }
}

/** Who holds the lock at this moment; `null` when nobody does. */
export function runningElsewhere(): Running | null {
  const lock = spreadsheetLock();
  if (!lock.tryLock(0)) return loadRunning();
  lock.releaseLock();
  return null;
}

/** The user's e-mail, or nothing where Google does not tell (consumer accounts in others' sheets). */
export function currentUser(): string {
  return Session.getActiveUser().getEmail();
}
