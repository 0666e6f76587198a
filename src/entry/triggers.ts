import { handleEdit } from '../google/handleEdit';
import { runSchedule as run } from '../google/runSchedule';

/**
 * Carries a tick, a result or a note between 今日 and 訪問. Google calls it at every edit, on phones too.
 */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  handleEdit(event);
}

/**
 * Runs what is due by the schedule in 設定. The clock calls it every hour.
 */
export function runSchedule(): void {
  run();
}
