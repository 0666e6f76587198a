/** Makes service objects for one execution; the seam that keeps the service classes from importing each other. */
import type { GridRange } from '../workbook/address';
import type { ConditionalFormat, MetadataModel, PivotModel, ValidationRule } from '../workbook/objects';
import type { Sheet } from '../workbook/sheet';
import type { UserService } from './session';
import type { EmbeddedChartBuilderService } from './spreadsheet/chart';
import type { ConditionalFormatRuleService } from './spreadsheet/conditionalFormat';
import type { FilterService } from './spreadsheet/filter';
import type { DeveloperMetadataService, MetadataFinderService, MetadataScope } from './spreadsheet/metadata';
import type { NamedRangeService } from './spreadsheet/namedRange';
import type { PivotTableService } from './spreadsheet/pivotTable';
import type { ProtectionService } from './spreadsheet/protection';
import type { RangeService } from './spreadsheet/range';
import type { RangeListService } from './spreadsheet/rangeList';
import type { SelectionService } from './spreadsheet/selection';
import type { SheetService } from './spreadsheet/sheet';
import type { SpreadsheetService } from './spreadsheet/spreadsheet';
import type { DataValidationService } from './spreadsheet/validation';
import type { UiService } from './ui';

export interface Factory {
  spreadsheet(): SpreadsheetService;
  sheet(sheet: Sheet): SheetService;
  range(sheet: Sheet, grid: GridRange): RangeService;
  rangeList(ranges: readonly RangeService[]): RangeListService;
  validation(rule: ValidationRule): DataValidationService;
  conditionalFormat(sheet: Sheet, format: ConditionalFormat): ConditionalFormatRuleService;
  protection(sheet: Sheet, id: number): ProtectionService;
  filter(sheet: Sheet): FilterService;
  pivotTable(sheet: Sheet, pivot: PivotModel): PivotTableService;
  chartBuilder(sheet: Sheet): EmbeddedChartBuilderService;
  namedRange(name: string): NamedRangeService;
  metadata(entry: MetadataModel): DeveloperMetadataService;
  metadataFinder(scope: MetadataScope): MetadataFinderService;
  selection(): SelectionService;
  ui(): UiService;
  user(email: string): UserService;
}
