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

/** How long a search may take, as the planner asks for it. */
export interface SearchTime {
  /** True once the time is over, or the job was called off. */
  shouldStop: () => boolean;
  /** The share of the time that is spent, 0 … 1. */
  progress: () => number;
}

/** So many seconds from now. */
export function searchTime(
  { clock, isCancelled }: Pick<JobContext, 'clock' | 'isCancelled'>,
  seconds: number,
): SearchTime {
  const start = clock();
  const progress = (): number => (seconds > 0 ? Math.min(1, (clock() - start) / (seconds * 1000)) : 1);
  return { progress, shouldStop: () => progress() >= 1 || isCancelled() };
}
