/** The things of a workbook that lie on ranges: they move, grow and shrink with rows and columns. */
import type { GridRange } from './address';

/** A range on a named sheet, by the sheet's id. */
export interface SheetRange extends GridRange {
  readonly sheetId: number;
}

/** A criterion's argument. Dates are serials; a range is kept by place so that it moves with its cells. */
export type CriterionValue = string | number | boolean | { readonly range: SheetRange };

/** A data validation rule; `criteria` is the name in SpreadsheetApp.DataValidationCriteria. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly CriterionValue[];
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly helpText?: string;
}

/** One end or the middle of a colour scale; `type` is the name in SpreadsheetApp.InterpolationType. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** What a conditional format puts on cells that fit. */
export interface ConditionalLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface ConditionalFormat {
  readonly ranges: readonly GridRange[];
  readonly condition?: {
    readonly criteria: string;
    readonly values: readonly CriterionValue[];
    readonly look: ConditionalLook;
  };
  readonly gradient?: {
    readonly min: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max: GradientPoint;
  };
}

export interface ProtectionModel {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  range: GridRange;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: GridRange[];
  rangeName?: string;
}

export interface FilterCriteriaModel {
  readonly criteria?: string;
  readonly values: readonly CriterionValue[];
  readonly hiddenValues: readonly string[];
  readonly visibleValues?: readonly string[];
}

export interface FilterModel {
  range: GridRange;
  /** By column of the sheet, from 1. */
  criteria: { column: number; criteria: FilterCriteriaModel }[];
}

export interface ChartModel {
  readonly id: number;
  /** Name in Charts.ChartType. */
  type: string;
  ranges: SheetRange[];
  options: Record<string, unknown>;
  numHeaders: number;
  transposed: boolean;
  mergeStrategy: string;
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
}

export interface PivotGroupModel {
  /** Column of the source range, from 1 within it. */
  sourceColumn: number;
  ascending: boolean;
  showTotals: boolean;
  repeatLabels: boolean;
  displayName?: string;
  /** Sort by this value's total instead of by label. */
  sortByValue?: number;
}

export interface PivotValueModel {
  sourceColumn: number;
  /** Name in SpreadsheetApp.PivotTableSummarizeFunction. */
  summarize: string;
  displayName?: string;
  formula?: string;
  /** Name in SpreadsheetApp.PivotValueDisplayType. */
  displayType: string;
}

export interface PivotFilterModel {
  sourceColumn: number;
  criteria: FilterCriteriaModel;
}

export interface PivotModel {
  readonly id: number;
  /** Where the table starts: a range of one cell. */
  anchor: GridRange;
  source: SheetRange;
  rows: PivotGroupModel[];
  columns: PivotGroupModel[];
  values: PivotValueModel[];
  filters: PivotFilterModel[];
  orientation: 'COLUMNS' | 'ROWS';
  /** The cells last laid out; missing before the first layout. */
  laidOut?: GridRange;
}

export interface NamedRangeModel {
  name: string;
  range: SheetRange;
}

export interface MetadataModel {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: MetadataLocation;
}

export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };
