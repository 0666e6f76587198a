import { editOffice } from '../google/editOffice';
import type { State } from '../google/state';

/**
 * What an edit in a tab of the office leads to. `onEdit` calls it, so that other edits load none of it.
 */
export function officeEdit(event: GoogleAppsScript.Events.SheetsOnEdit, key: string, state: State): void {
  editOffice(event, key, state);
}
