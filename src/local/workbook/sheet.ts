/** One sheet: a grid of cells that knows nothing of Apps Script. */
import type { GridRange } from './address';
import {
  type CellExtras,
  type CellValue,
  type Column,
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  emptyRow,
  lastFilledColumn,
  type Row,
} from './cell';
import type { CellAspect, SheetChange, WorkbookChange } from './events';
import type {
  ChartModel,
  ConditionalFormat,
  FilterModel,
  PivotModel,
  ProtectionModel,
  ValidationRule,
} from './objects';
import type { CellStyle, Interned, StylePatch, Styles } from './style';

/** What all sheets of a workbook share. */
export interface SharedTables {
  readonly styles: Styles;
  readonly validations: Interned<ValidationRule | Record<string, never>>;
  emit(change: WorkbookChange): void;
}

/** The parts of a sheet that are plain settings. */
export interface SheetProperties {
  name: string;
  hidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  rightToLeft: boolean;
  hiddenGridlines: boolean;
}

const NO_RULE = 0;

export class Sheet {
  readonly properties: SheetProperties;
  rows: (Row | undefined)[] = [];
  columns: (Column | undefined)[] = [];
  merges: GridRange[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  protections: ProtectionModel[] = [];
  filter: FilterModel | null = null;
  charts: ChartModel[] = [];
  pivots: PivotModel[] = [];

  constructor(
    readonly id: number,
    name: string,
    readonly shared: SharedTables,
    public maxRows = 1000,
    public maxColumns = 26,
  ) {
    this.properties = {
      name,
      hidden: false,
      tabColor: null,
      frozenRows: 0,
      frozenColumns: 0,
      rightToLeft: false,
      hiddenGridlines: false,
    };
  }

  get name(): string {
    return this.properties.name;
  }

  /** Last row with a value or formula; 0 for an empty sheet. */
  get lastRow(): number {
    for (let index = this.rows.length - 1; index >= 0; index -= 1) {
      if (lastFilledColumn(this.rows[index]) > 0) return index + 1;
    }
    return 0;
  }

  /** Last column with a value or formula; 0 for an empty sheet. */
  get lastColumn(): number {
    return this.rows.reduce((last, row) => Math.max(last, lastFilledColumn(row)), 0);
  }

  get wholeGrid(): GridRange {
    return { row: 1, column: 1, numRows: this.maxRows, numColumns: this.maxColumns };
  }

  value(row: number, column: number): CellValue {
    return this.rows[row - 1]?.values[column - 1];
  }

  extras(row: number, column: number): CellExtras | undefined {
    return this.rows[row - 1]?.extras?.[column - 1];
  }

  formula(row: number, column: number): string | undefined {
    return this.extras(row, column)?.formula;
  }

  style(row: number, column: number): CellStyle {
    return this.shared.styles.get(this.rows[row - 1]?.styles?.[column - 1] ?? 0);
  }

  validation(row: number, column: number): ValidationRule | undefined {
    const number = this.rows[row - 1]?.validations?.[column - 1] ?? NO_RULE;
    return number === NO_RULE ? undefined : (this.shared.validations.get(number) as ValidationRule);
  }

  /** The row's record, made if it has none yet. */
  rowAt(row: number): Row {
    const found = this.rows[row - 1];
    if (found !== undefined) return found;
    while (this.rows.length < row - 1) this.rows.push(undefined);
    const made = emptyRow();
    this.rows[row - 1] = made;
    return made;
  }

  /** Puts a value in place of what the cell held, formula and rich text included. Emits nothing. */
  putValue(row: number, column: number, value: CellValue): void {
    const record = this.rowAt(row);
    setAt(record.values, column - 1, value);
    const extras = record.extras?.[column - 1];
    if (extras === undefined) return;
    delete extras.formula;
    delete extras.scripted;
    delete extras.spills;
    delete extras.runs;
    delete extras.spilledFrom;
    if (Object.keys(extras).length === 0) record.extras![column - 1] = undefined;
  }

  /** Puts a computed value in place; the formula that computed it stays. Emits nothing. */
  putComputed(row: number, column: number, value: CellValue): void {
    setAt(this.rowAt(row).values, column - 1, value);
  }

  /** Changes the rarer parts of a cell; an `undefined` part is taken away. */
  patchExtras(
    row: number,
    column: number,
    patch: { [K in keyof CellExtras]?: CellExtras[K] | undefined },
  ): void {
    const record = this.rowAt(row);
    record.extras ??= [];
    const extras: Record<string, unknown> = { ...record.extras[column - 1] };
    for (const [key, value] of Object.entries(patch)) {
      if (value === undefined) delete extras[key];
      else extras[key] = value;
    }
    setAt(record.extras, column - 1, Object.keys(extras).length === 0 ? undefined : (extras as CellExtras));
  }

  /** Lays the patch over the style of one cell. */
  patchStyle(row: number, column: number, patch: StylePatch): void {
    const record = this.rowAt(row);
    record.styles ??= [];
    const number = record.styles[column - 1] ?? 0;
    setAt(record.styles, column - 1, this.shared.styles.patchedNumber(number, patch), 0);
  }

  putStyle(row: number, column: number, style: CellStyle): void {
    this.putStyleNumber(row, column, this.shared.styles.numberOf(style));
  }

  /** The style by its number in the shared table. */
  putStyleNumber(row: number, column: number, number: number): void {
    const record = this.rowAt(row);
    record.styles ??= [];
    setAt(record.styles, column - 1, number, 0);
  }

  putValidation(row: number, column: number, rule: ValidationRule | undefined): void {
    const record = this.rowAt(row);
    record.validations ??= [];
    const number = rule === undefined ? NO_RULE : this.shared.validations.numberOf(rule);
    setAt(record.validations, column - 1, number, NO_RULE);
  }

  rowHeight(row: number): number {
    return this.rows[row - 1]?.height ?? DEFAULT_ROW_HEIGHT;
  }

  columnWidth(column: number): number {
    return this.columns[column - 1]?.width ?? DEFAULT_COLUMN_WIDTH;
  }

  columnAt(column: number): Column {
    while (this.columns.length < column) this.columns.push(undefined);
    const found = this.columns[column - 1] ?? {};
    this.columns[column - 1] = found;
    return found;
  }

  changed(change: SheetChange): void {
    this.shared.emit({ type: 'sheet', sheetId: this.id, change });
  }

  cellsChanged(range: GridRange, aspect: CellAspect): void {
    this.shared.emit({ type: 'cells', sheetId: this.id, range, aspect });
  }
}

/** Sets an element and fills the gap before it, so that the array stays dense. */
function setAt<T>(items: (T | undefined)[], index: number, value: T | undefined, filler?: T): void {
  while (items.length < index) items.push(filler);
  items[index] = value;
}

/** Calls back for every cell of a range, row by row. */
export function eachCell(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.numRows; row += 1) {
    for (let column = range.column; column < range.column + range.numColumns; column += 1) visit(row, column);
  }
}
