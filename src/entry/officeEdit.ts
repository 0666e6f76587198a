import { editOffice } from '../google/editOffice';

/**
 * What an edit in a tab of the office leads to. `onEdit` calls it, so that other edits load none of it.
 */
export function officeEdit(event: GoogleAppsScript.Events.SheetsOnEdit, key: string): void {
  editOffice(event, key);
}
