// What a job is given beside the tables: the time, and how long it may take.
import type { Day } from '../domain/day';
import type { Minutes } from '../domain/minutes';

export interface JobContext {
  /** Today and the time of day in the spreadsheet's time zone. */
  today: Day;
  now: Minutes;
  /** Milliseconds since any fixed instant; grows while the job works. */
  clock: () => number;
  seed: number;
}

/** Answers true once so many seconds have passed. */
export function stopAfter(clock: () => number, seconds: number): () => boolean {
  const end = clock() + seconds * 1000;
  return () => clock() >= end;
}
