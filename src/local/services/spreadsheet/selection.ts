/** What the user has selected. */
import { asGoogle, ServiceObject } from '../gate';

type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SelectionService extends ServiceObject implements Partial<GoogleSelection> {
  readonly serviceName = 'Selection';

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return asGoogle(this.run.factory.sheet(this.run.state.workbook.activeSheet));
  }

  getActiveRange(): GoogleRange | null {
    const { workbook } = this.run.state;
    const { activeSheet, selection } = workbook;
    if (selection === null || selection.sheetId !== activeSheet.id) {
      return asGoogle(this.run.factory.range(activeSheet, { row: 1, column: 1, numRows: 1, numColumns: 1 }));
    }
    const { sheetId: _sheet, ...grid } = selection;
    return asGoogle(this.run.factory.range(activeSheet, grid));
  }

  getCurrentCell(): GoogleRange | null {
    const range = this.getActiveRange();
    return range === null ? null : range.getCell(1, 1);
  }
}
