import type { CellPlace } from '../jobs/views';

/** Selects a cell; a tab that is gone, or a cell outside it, is left alone. */
export function selectCell(place: CellPlace): void {
  const sheet = SpreadsheetApp.getActive().getSheetByName(place.tab);
  if (!sheet || place.row > sheet.getMaxRows() || place.column > sheet.getMaxColumns()) return;
  sheet.getRange(place.row, place.column).activate();
}
