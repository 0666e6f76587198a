// Beside the grid in Sheets, or a page of its own on a phone.
import type { CellPlace, SidebarState } from '../jobs/views';

/** The page that doGet serves has no grid beside it. */
export const isOnPhone = (): boolean => document.body.dataset['surface'] === 'phone';

/** The address of a cell in the spreadsheet; null for a tab that is gone. */
export function cellUrl({ spreadsheet }: SidebarState, place: CellPlace): string | null {
  const id = spreadsheet.tabIds[place.tab];
  if (id === undefined) return null;
  return `${spreadsheet.url}#gid=${id}&range=${lettersOf(place.column)}${place.row}`;
}

/** 1 is A. */
function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
