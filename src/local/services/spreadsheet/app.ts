/** SpreadsheetApp. */
import { SPREADSHEET_ENUMS } from '../enums';
import { ServiceError } from '../errors';
import { asGoogle, localOf, ServiceObject } from '../gate';
import { ConditionalFormatRuleBuilderService } from './conditionalFormat';
import { FilterCriteriaBuilderService } from './filter';
import type { RangeService } from './range';
import { RichTextBuilderService } from './richText';
import type { SheetService } from './sheet';
import { TextStyleBuilderService } from './textStyle';
import { DataValidationBuilderService } from './validation';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type EnumsOfApp = keyof typeof SPREADSHEET_ENUMS;

export class SpreadsheetAppService extends ServiceObject implements Omit<Partial<GoogleApp>, EnumsOfApp> {
  readonly serviceName = 'SpreadsheetApp';
  override readonly constants = SPREADSHEET_ENUMS;

  flush(): void {
    this.run.settle();
  }

  getActive(): GoogleSpreadsheet {
    return asGoogle(this.run.factory.spreadsheet());
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.getActive();
  }

  getActiveSheet(): GoogleSheet {
    return asGoogle(this.run.factory.sheet(this.run.state.workbook.activeSheet));
  }

  getActiveRange(): GoogleRange {
    return this.run.factory.selection().getActiveRange()!;
  }

  getCurrentCell(): GoogleRange {
    return this.run.factory.selection().getCurrentCell()!;
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return asGoogle(this.run.factory.selection());
  }

  setActiveSheet(sheet: GoogleSheet, _restoreSelection?: boolean): GoogleSheet {
    return localOf<SheetService>(sheet, 'Sheet').activate();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return localOf<RangeService>(range, 'Range').activate();
  }

  /** The bound spreadsheet by its own id; the scope `spreadsheets.currentonly` opens no other. */
  openById(id: string): GoogleSpreadsheet {
    if (id !== this.run.state.workbook.id) {
      throw new ServiceError(
        'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
      );
    }
    return this.getActive();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.run.options.attended)
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return asGoogle(this.run.factory.ui());
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return asGoogle(new DataValidationBuilderService(this.run));
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return asGoogle(new ConditionalFormatRuleBuilderService(this.run));
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return asGoogle(new FilterCriteriaBuilderService(this.run));
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return asGoogle(new RichTextBuilderService(this.run));
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return asGoogle(new TextStyleBuilderService(this.run));
  }
}
