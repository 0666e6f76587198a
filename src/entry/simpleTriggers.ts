import { handleEdit } from '../google/handleEdit';
import { buildMenu } from '../google/menu';

/**
 * Builds the menu when the spreadsheet is opened.
 */
export function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  buildMenu(event);
}

/**
 * Builds the menu when the add-on is installed.
 */
export function onInstall(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  buildMenu(event);
}

/**
 * Carries a tick, a result or a note between 今日 and 訪問. Google calls it at every edit, on phones too.
 */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  handleEdit(event);
}
