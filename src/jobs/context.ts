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
  /** True once the user has called the job off: what it finds then is thrown away. */
  isCancelled: () => boolean;
}

/** Answers true once so many seconds have passed, or the job was called off. */
export function stopAfter(
  { clock, isCancelled }: Pick<JobContext, 'clock' | 'isCancelled'>,
  seconds: number,
) {
  const end = clock() + seconds * 1000;
  return (): boolean => clock() >= end || isCancelled();
}
