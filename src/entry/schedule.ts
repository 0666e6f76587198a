import { runSchedule as run } from '../google/runSchedule';

/**
 * Runs what is due by the schedule in 設定. The clock calls it every hour.
 */
export function runSchedule(): void {
  run();
}
