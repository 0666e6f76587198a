/** What a grid needs to show a workbook: plain data, free of any grid library. Rows and columns count from 0. */

import type { GridRange } from '../workbook/address';
import type { CellValue } from '../workbook/cell';
import type { ConditionalFormat, ConditionalLook, ValidationRule } from '../workbook/objects';
import type { SheetProperties } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';

/** One cell: `value` as stored (dates are serials), everything else only where there is some. */
export interface CellView {
  readonly value?: CellValue;
  readonly style?: number;
  readonly formula?: string;
  /** The grid may compute the formula itself: the host could not. */
  readonly computedByGrid?: boolean;
  readonly note?: string;
  readonly link?: string;
  /** What a conditional format lays over the style. */
  readonly look?: ConditionalLook;
}

/** Cells of one row by column; holes are empty cells. */
export type RowView = (CellView | undefined)[];

export interface SizeView {
  readonly size?: number;
  readonly hidden?: boolean;
}

/** A validation rule and where it holds. */
export interface ValidationView {
  readonly rule: ValidationRule;
  readonly ranges: readonly GridRange[];
}

/** A chart with its numbers: the first row names the series. */
export interface ChartView {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly table: readonly (readonly (string | number)[])[];
  readonly anchorRow: number;
  readonly anchorColumn: number;
}

/** All of a sheet that is no cell. */
export interface SheetFrame {
  readonly id: number;
  readonly properties: SheetProperties;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowSizes: readonly (readonly [number, SizeView])[];
  readonly columnSizes: readonly (readonly [number, SizeView])[];
  readonly merges: readonly GridRange[];
  readonly filterRange: GridRange | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly ValidationView[];
  readonly charts: readonly ChartView[];
}

export interface SheetView {
  readonly frame: SheetFrame;
  readonly rows: readonly (RowView | undefined)[];
}

/** The whole workbook. `styles` are by number, 0 is the default look. */
export interface BookView {
  readonly name: string;
  readonly locale: string;
  readonly activeSheetId: number;
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetView[];
}

/** A cell that changed; without `cell` it is empty now. */
export type CellChange = readonly [row: number, column: number, cell: CellView | null];

/** What changed in a sheet since the view was last told. */
export interface SheetPatch {
  readonly id: number;
  readonly cells: readonly CellChange[];
  /** Only when something in it changed. */
  readonly frame?: SheetFrame;
}

export interface BookPatch {
  /** Styles with numbers from `firstStyle` on. */
  readonly firstStyle: number;
  readonly styles: readonly CellStyle[];
  /** The sheets in order, when sheets were added, removed or moved. */
  readonly order?: readonly number[];
  readonly added: readonly SheetView[];
  readonly removed: readonly number[];
  readonly sheets: readonly SheetPatch[];
}
