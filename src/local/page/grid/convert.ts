/** The neutral snapshot as a workbook of Univer. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { isCellError } from '../../workbook/cell';
import type { CellStyle } from '../../workbook/style';
import type { BookView, CellView, RowView, SheetFrame, SheetView } from '../snapshot';
import { rowHeights } from './heights';
import { conditionalRules, conditionStyle, type SheetNames, univerRange, validationRules } from './rules';
import { univerStyle } from './styles';

/** What the page keeps on a cell besides what Univer knows: shown on hovering, and while editing. */
export interface CellExtra {
  readonly formula?: string;
  readonly note?: string;
  readonly link?: string;
  readonly error?: string;
  /** What a conditional format lays over the cell, in Univer's form. */
  readonly look?: IStyleData;
}

export const UNIT_ID = 'meguri';

/** Sheet ids of the grid; sheets that the user adds in the grid keep the id that Univer gave them. */
export const gridIdOf = (sheetId: number): string => `s${sheetId}`;

const LINK_LOOK: IStyleData = { cl: { rgb: '#1155cc' }, ul: { s: 1 } };

/** Styles by number, in Univer's form, made when first asked for. */
export class StyleTable {
  private readonly made: IStyleData[] = [];
  private readonly styles: CellStyle[];

  constructor(styles: readonly CellStyle[]) {
    this.styles = [...styles];
  }

  add(first: number, styles: readonly CellStyle[]): void {
    styles.forEach((style, index) => {
      this.styles[first + index] = style;
    });
  }

  get(number: number): IStyleData {
    const known = this.made[number];
    if (known !== undefined) return known;
    const style = univerStyle(this.styles[number] ?? {});
    this.made[number] = style;
    return style;
  }

  isWrapped(number: number | undefined): boolean {
    return number !== undefined && this.styles[number]?.wrap === 'WRAP';
  }
}

/** One cell. `style` turns a look into what the cell carries: the object itself or its number in the workbook. */
export function univerCell(
  cell: CellView,
  style: (cell: CellView) => IStyleData | string | undefined,
): ICellData {
  const { value } = cell;
  const look = style(cell);
  const extra = extraOf(cell);
  return {
    ...valueParts(value),
    ...(look === undefined ? {} : { s: look }),
    ...(cell.computedByGrid === true ? { f: cell.formula! } : {}),
    ...(extra === undefined ? {} : { custom: extra as Record<string, unknown> }),
  };
}

/** Kinds of values: 1 text, 2 number, 3 truth value. */
function valueParts(value: CellView['value']): ICellData {
  if (value === undefined) return {};
  if (isCellError(value)) return { v: value.error, t: 1 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === 'number' ? 2 : 1 };
}

function extraOf({ formula, computedByGrid, note, link, look, value }: CellView): CellExtra | undefined {
  const error = isCellError(value) ? value.message : undefined;
  const own = formula !== undefined && computedByGrid !== true;
  if (!own && note === undefined && link === undefined && error === undefined && look === undefined) {
    return undefined;
  }
  return {
    ...(own ? { formula } : {}),
    ...(note === undefined ? {} : { note }),
    ...(link === undefined ? {} : { link }),
    ...(error === undefined ? {} : { error }),
    ...(look === undefined ? {} : { look: conditionStyle(look) }),
  };
}

/** The look of a cell as an object: its style, and that of a link over it. */
export function lookOf(cell: CellView, styles: StyleTable): IStyleData | undefined {
  const base = cell.style === undefined ? undefined : styles.get(cell.style);
  if (cell.link === undefined) return base;
  return { ...base, ...LINK_LOOK };
}

/** The whole workbook for Univer. */
export function univerWorkbook(book: BookView, styles: StyleTable, locale: string): Partial<IWorkbookData> {
  const names: SheetNames = new Map(book.sheets.map(({ frame }) => [frame.id, frame.properties.name]));
  const frames = book.sheets.map(({ frame }) => frame);
  const bySheet = <T>(make: (frame: SheetFrame) => T): string =>
    JSON.stringify(Object.fromEntries(frames.map((frame) => [gridIdOf(frame.id), make(frame)])));
  const filters = frames.flatMap(({ id, filterRange }) =>
    filterRange === null ? [] : [[gridIdOf(id), { ref: univerRange(filterRange) }]],
  );
  return {
    id: UNIT_ID,
    name: book.name,
    appVersion: '0.25.1',
    locale: locale as IWorkbookData['locale'],
    styles: Object.fromEntries(book.styles.map((_, number) => [String(number), styles.get(number)])),
    sheetOrder: frames.map(({ id }) => gridIdOf(id)),
    sheets: Object.fromEntries(
      book.sheets.map((sheet) => [gridIdOf(sheet.frame.id), univerSheet(sheet, styles)]),
    ),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet((frame) => validationRules(frame, names)) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: bySheet(conditionalRules) },
      { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify(Object.fromEntries(filters)) },
    ],
  };
}

/** One sheet for Univer, rules left out. */
export function univerSheet({ frame, rows }: SheetView, styles: StyleTable): Partial<IWorksheetData> {
  const { properties } = frame;
  return {
    id: gridIdOf(frame.id),
    name: properties.name,
    hidden: properties.hidden ? 1 : 0,
    tabColor: properties.tabColor ?? '',
    freeze: freezeOf(frame),
    rowCount: frame.rowCount,
    columnCount: frame.columnCount,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
    showGridlines: properties.hiddenGridlines ? 0 : 1,
    rightToLeft: properties.rightToLeft ? 1 : 0,
    mergeData: frame.merges.map(univerRange),
    columnData: columnData(frame),
    rowData: rowData(frame, rows, styles),
    cellData: cellData(rows, styles),
  } as Partial<IWorksheetData>;
}

export function freezeOf({ properties }: SheetFrame): IWorksheetData['freeze'] {
  const { frozenRows, frozenColumns } = properties;
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

export function columnData({ columnSizes }: SheetFrame): NonNullable<IWorksheetData['columnData']> {
  return Object.fromEntries(
    columnSizes.map(([index, { size, hidden }]) => [
      index,
      { ...(size ? { w: size } : {}), hd: hidden ? 1 : 0 },
    ]),
  );
}

export function rowData(
  frame: SheetFrame,
  rows: readonly (RowView | undefined)[],
  styles: StyleTable,
): NonNullable<IWorksheetData['rowData']> {
  const data: NonNullable<IWorksheetData['rowData']> = {};
  for (const [index, height] of rowHeights(frame, rows, styles))
    data[index] = { h: height, ah: height, ia: 1 };
  for (const [index, { size, hidden }] of frame.rowSizes) {
    data[index] = { ...data[index], ...(size ? { h: size, ia: 0 } : {}), hd: hidden ? 1 : 0 };
  }
  return data;
}

function cellData(rows: readonly (RowView | undefined)[], styles: StyleTable): IWorksheetData['cellData'] {
  const data: Record<number, Record<number, ICellData>> = {};
  const style = (cell: CellView): IStyleData | string | undefined =>
    cell.link === undefined ? cell.style?.toString() : lookOf(cell, styles);
  rows.forEach((row, index) => {
    if (row === undefined) return;
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      if (cell !== undefined) cells[column] = univerCell(cell, style);
    });
    data[index] = cells;
  });
  return data;
}
