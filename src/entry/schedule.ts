import { continueSchedule as goOn, runSchedule as run } from '../google/runSchedule';

/**
 * Runs what is due by the schedule in 設定. The clock calls it every hour.
 */
export function runSchedule(): void {
  run();
}

/**
 * Goes on with what had no time left. The clock calls it once, a minute later.
 */
export function continueSchedule(): void {
  goOn();
}
