// 「元に戻す」: the tabs as they were before the last job, or before any of the last ten. What people typed since stays.
import type { JobResult } from '../jobs/changes';
import { messagesOf } from '../messages';
import type { Book } from './book';
import { takeBack } from './journal';
import { languageOf } from './language';
import { showAllInToday } from './proposals';
import type { State } from './state';
import { listSnapshots, type SnapshotHead } from './store';

export function undo(state: State, book: Book): JobResult {
  const messages = messagesOf(languageOf(book));
  const last = state.lastJob;
  const kept = last && !last.undone ? takeBack(book, state, last.slot) : null;
  if (!last || kept === null) return done(messages.outcome.nothingToUndo);
  if (last.job === 'recordProposal') showAllInToday(book);
  const job = messages.jobNames[last.job];
  return done(kept > 0 ? messages.outcome.undoneExcept(job, kept) : messages.outcome.undone(job));
}

/** The jobs that can be taken back, the latest first; what came after the one chosen goes with it. */
export function restorePoints(state: State, book: Book): SnapshotHead[] {
  return listSnapshots(book).filter(({ slot, undone }) => !undone && slot < state.jobCount);
}

/** Takes back the jobs from the last to the one of the slot, each as undo would. */
export function restoreTo(state: State, book: Book, slot: number): JobResult {
  const messages = messagesOf(languageOf(book));
  const points = restorePoints(state, book).filter((point) => point.slot >= slot);
  const goal = points[points.length - 1];
  if (goal?.slot !== slot) return done(messages.outcome.nothingToUndo);
  const kept = points.reduce((sum, point) => sum + (takeBack(book, state, point.slot) ?? 0), 0);
  if (points.some(({ job }) => job === 'recordProposal')) showAllInToday(book);
  return done(messages.outcome.restored(messages.jobNames[goal.job], goal.at, points.length, kept));
}

const done = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
