import { describe, expect, it } from 'vitest';
import type { BlobService } from '../../src/local/services/blob';
import type { CacheStore } from '../../src/local/services/cache';
import type { HtmlOutputService, HtmlService } from '../../src/local/services/html';
import type { HeldLock } from '../../src/local/services/lock';
import type { MailService } from '../../src/local/services/mail';
import type { PropertiesStore } from '../../src/local/services/properties';
import type {
  ClockTriggerBuilderService,
  ScriptService,
  TriggerService,
} from '../../src/local/services/script';
import type { SessionService } from '../../src/local/services/session';
import type { SpreadsheetAppService } from '../../src/local/services/spreadsheet/app';
import type { EmbeddedChartBuilderService } from '../../src/local/services/spreadsheet/chart';
import type { ConditionalFormatRuleBuilderService } from '../../src/local/services/spreadsheet/conditionalFormat';
import type {
  FilterCriteriaBuilderService,
  FilterService,
} from '../../src/local/services/spreadsheet/filter';
import type {
  DeveloperMetadataService,
  MetadataFinderService,
} from '../../src/local/services/spreadsheet/metadata';
import type { PivotGroupService, PivotValueService } from '../../src/local/services/spreadsheet/pivotParts';
import type { PivotTableService } from '../../src/local/services/spreadsheet/pivotTable';
import type { ProtectionService } from '../../src/local/services/spreadsheet/protection';
import { RangeService } from '../../src/local/services/spreadsheet/range';
import { RangeListService } from '../../src/local/services/spreadsheet/rangeList';
import type {
  RichTextBuilderService,
  RichTextValueService,
} from '../../src/local/services/spreadsheet/richText';
import { SheetService } from '../../src/local/services/spreadsheet/sheet';
import { SpreadsheetService } from '../../src/local/services/spreadsheet/spreadsheet';
import type { DataValidationBuilderService } from '../../src/local/services/spreadsheet/validation';
import type { MenuService, UiService } from '../../src/local/services/ui';
import type { UtilitiesService } from '../../src/local/services/utilities';
import { errorOf, returned } from '../local/script';

type Methods<Service> = {
  [K in keyof Service]: Service[K] extends (...args: never) => unknown ? K : never;
}[keyof Service];

/** Methods of a service class that Google's interface does not have. */
type Surplus<Service, Google> = Exclude<Methods<Service>, keyof Google>;

/** The compiler refuses this file when a service class has a method that Google has not. */
type NothingBesidesGoogle = [
  Surplus<RangeService, GoogleAppsScript.Spreadsheet.Range>,
  Surplus<RangeListService, GoogleAppsScript.Spreadsheet.RangeList>,
  Surplus<SheetService, GoogleAppsScript.Spreadsheet.Sheet>,
  Surplus<SpreadsheetService, GoogleAppsScript.Spreadsheet.Spreadsheet>,
  Surplus<SpreadsheetAppService, GoogleAppsScript.Spreadsheet.SpreadsheetApp>,
  Surplus<DataValidationBuilderService, GoogleAppsScript.Spreadsheet.DataValidationBuilder>,
  Surplus<ConditionalFormatRuleBuilderService, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>,
  Surplus<FilterService, GoogleAppsScript.Spreadsheet.Filter>,
  Surplus<FilterCriteriaBuilderService, GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>,
  Surplus<ProtectionService, GoogleAppsScript.Spreadsheet.Protection>,
  Surplus<PivotTableService, GoogleAppsScript.Spreadsheet.PivotTable>,
  Surplus<PivotGroupService, GoogleAppsScript.Spreadsheet.PivotGroup>,
  Surplus<PivotValueService, GoogleAppsScript.Spreadsheet.PivotValue>,
  Surplus<DeveloperMetadataService, GoogleAppsScript.Spreadsheet.DeveloperMetadata>,
  Surplus<MetadataFinderService, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>,
  Surplus<RichTextValueService, GoogleAppsScript.Spreadsheet.RichTextValue>,
  Surplus<RichTextBuilderService, GoogleAppsScript.Spreadsheet.RichTextValueBuilder>,
  Surplus<
    EmbeddedChartBuilderService,
    GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder &
      GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder
  >,
  Surplus<UiService, GoogleAppsScript.Base.Ui>,
  Surplus<MenuService, GoogleAppsScript.Base.Menu>,
  Surplus<SessionService, GoogleAppsScript.Base.Session>,
  Surplus<BlobService, GoogleAppsScript.Base.Blob>,
  Surplus<MailService, GoogleAppsScript.Mail.MailApp>,
  Surplus<HeldLock, GoogleAppsScript.Lock.Lock>,
  Surplus<PropertiesStore, GoogleAppsScript.Properties.Properties>,
  Surplus<CacheStore, GoogleAppsScript.Cache.Cache>,
  Surplus<HtmlService, GoogleAppsScript.HTML.HtmlService>,
  Surplus<HtmlOutputService, GoogleAppsScript.HTML.HtmlOutput>,
  Surplus<ScriptService, GoogleAppsScript.Script.ScriptApp>,
  Surplus<TriggerService, GoogleAppsScript.Script.Trigger>,
  Surplus<ClockTriggerBuilderService, GoogleAppsScript.Script.ClockTriggerBuilder>,
  Surplus<UtilitiesService, GoogleAppsScript.Utilities.Utilities>,
];

const surplus: NothingBesidesGoogle[number] extends never ? 'none' : NothingBesidesGoogle[number] = 'none';

/** What the add-on and its later parts may count on. */
const NEEDED: [abstract new (...args: never[]) => object, string][] = [
  [
    SpreadsheetService,
    'getSheetByName getSheets insertSheet deleteSheet getId getUrl getName getSpreadsheetTimeZone getSpreadsheetLocale toast createDeveloperMetadataFinder setActiveSheet getActiveSheet getRange getRangeByName setNamedRange getOwner getEditors moveActiveSheet',
  ],
  [
    SheetService,
    'getName setName getSheetId getDataRange getRange getRangeList getLastRow getLastColumn getMaxRows getMaxColumns insertRowsAfter insertRowsBefore insertColumnsAfter insertColumnsBefore deleteRow deleteRows deleteColumn deleteColumns setFrozenRows setFrozenColumns setColumnWidth setColumnWidths setRowHeight setRowHeights hideColumns showColumns hideSheet showSheet isSheetHidden clear clearContents clearFormats clearConditionalFormatRules getConditionalFormatRules setConditionalFormatRules protect getProtections setTabColor newChart insertChart getCharts removeChart updateChart getPivotTables activate appendRow setHiddenGridlines createDeveloperMetadataFinder addDeveloperMetadata getParent getIndex copyTo setRightToLeft getFilter autoResizeColumns getColumnWidth',
  ],
  [
    RangeService,
    'getValues setValues getValue setValue getFormulas getFormula setFormula setFormulas getDisplayValue getDisplayValues getNumberFormat getNumberFormats setNumberFormat setNumberFormats getBackground getBackgrounds setBackground setBackgrounds setFontWeight setFontWeights setFontColor setFontColors setFontSize setFontSizes setFontLine setFontStyle setFontFamily setWrap setWrapStrategy setVerticalAlignment setHorizontalAlignment setHorizontalAlignments setBorder setNote setNotes getNote getNotes getDataValidation getDataValidations setDataValidation setDataValidations clearDataValidations clear clearContent clearFormat clearNote merge mergeAcross breakApart isPartOfMerge insertCheckboxes removeCheckboxes isChecked check uncheck getRow getColumn getLastRow getLastColumn getNumRows getNumColumns getSheet getA1Notation createPivotTable protect setRichTextValue setRichTextValues getRichTextValue getRichTextValues activate getCell offset copyTo moveTo sort addDeveloperMetadata createFilter isBlank getGridId trimWhitespace',
  ],
  [
    RangeListService,
    'clearContent setBackground setFontWeight setNumberFormat setValue setFontColor getRanges clear setNote setWrap insertCheckboxes clearDataValidations',
  ],
];

describe('service objects', () => {
  it('have no method that Google has not', () => {
    expect(surplus).toBe('none');
  });

  it.each(NEEDED)('%o has every method the add-on may use', (service, names) => {
    const missing = names.split(' ').filter((name) => !(name in service.prototype));
    expect(missing).toEqual([]);
  });

  it('throw by name for what the host lacks', () => {
    expect(errorOf('sheet.getRange(1, 1).splitTextToColumns();')).toBe(
      'Range.splitTextToColumns is not available in the local host',
    );
    expect(errorOf('SpreadsheetApp.create("x");')).toBe(
      'SpreadsheetApp.create is not available in the local host',
    );
  });

  it('let no internals of the host through', () => {
    expect(errorOf('sheet.getRange(1, 1).run;')).toContain('Range.run is not available');
    expect(errorOf('sheet.getRange(1, 1).sheet;')).toContain('Range.sheet is not available');
    expect(returned('return Object.keys(sheet.getRange(1, 1));')).toEqual([]);
  });

  it('print as their class name', () => {
    expect(
      returned(
        'return [String(sheet), String(sheet.getRange(1, 1)), String(SpreadsheetApp.Dimension.ROWS)];',
      ),
    ).toEqual(['Sheet', 'Range', 'ROWS']);
  });
});
