/** Cells and sheets of the host's workbook as the grid gets them. */

import type { GridRange } from '../../workbook/address';
import { type CellExtras, isCellError, type Row } from '../../workbook/cell';
import { displayValue } from '../../workbook/display';
import type { ChartModel, ConditionalLook } from '../../workbook/objects';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { CellView, ChartView, RowView, SheetFrame, SizeView, ValidationView } from '../snapshot';
import { isByFormula } from './conditional';

/** The cells of a row, without the empty ones at its end. */
export function rowView(
  row: Row | undefined,
  looks: readonly (ConditionalLook | undefined)[] = [],
): RowView | undefined {
  if (row === undefined) return undefined;
  const width = Math.max(row.values.length, row.styles?.length ?? 0, row.extras?.length ?? 0, looks.length);
  const cells: RowView = [];
  for (let column = 0; column < width; column += 1) {
    const cell = cellView(row, column, looks[column]);
    if (cell !== undefined) cells[column] = cell;
  }
  return cells.length === 0 ? undefined : cells;
}

function cellView(row: Row, column: number, look: ConditionalLook | undefined): CellView | undefined {
  const value = row.values[column];
  const style = row.styles?.[column] ?? 0;
  const extras = row.extras?.[column];
  if (value === undefined && style === 0 && extras === undefined && look === undefined) return undefined;
  return {
    ...(value === undefined ? {} : { value }),
    ...(style === 0 ? {} : { style }),
    ...(extras === undefined ? {} : extrasView(extras, value)),
    ...(look === undefined ? {} : { look }),
  };
}

function extrasView(extras: CellExtras, value: Row['values'][number]): Partial<CellView> {
  const { formula, note } = extras;
  const link = linkOf(extras);
  const unknown = value === undefined || (isCellError(value) && value.error === '#NAME?');
  return {
    ...(formula === undefined ? {} : { formula }),
    ...(formula !== undefined && extras.scripted !== true && unknown ? { computedByGrid: true } : {}),
    ...(note === undefined ? {} : { note }),
    ...(link === undefined ? {} : { link }),
  };
}

function linkOf({ formula, runs }: CellExtras): string | undefined {
  const written = runs?.find((run) => run.link !== undefined)?.link;
  const found = written ?? /^=HYPERLINK\("([^"]+)"/i.exec(formula ?? '')?.[1];
  return found !== undefined && /^(https?|mailto):/i.test(found) ? found : undefined;
}

/** Everything of a sheet but its cells. */
export function sheetFrame(workbook: Workbook, sheet: Sheet): SheetFrame {
  return {
    id: sheet.id,
    properties: { ...sheet.properties },
    rowCount: sheet.maxRows,
    columnCount: sheet.maxColumns,
    rowSizes: sizes(sheet.rows, (row) => row.height),
    columnSizes: sizes(sheet.columns, (column) => column.width),
    merges: [...sheet.merges],
    filterRange: sheet.filter?.range ?? null,
    conditionalFormats: sheet.conditionalFormats.filter((format) => !isByFormula(format)),
    validations: validations(sheet),
    charts: sheet.charts.map((chart) => chartView(workbook, chart)),
  };
}

function sizes<T extends { hidden?: boolean }>(
  items: readonly (T | undefined)[],
  sizeOf: (item: T) => number | undefined,
): [number, SizeView][] {
  return items.flatMap((item, index): [number, SizeView][] => {
    const size = item && sizeOf(item);
    if (item === undefined || (size === undefined && item.hidden !== true)) return [];
    return [[index, { ...(size === undefined ? {} : { size }), ...(item.hidden ? { hidden: true } : {}) }]];
  });
}

/** Rules with the column-wise runs of cells that carry them. */
function validations(sheet: Sheet): ValidationView[] {
  const ranges = new Map<number, GridRange[]>();
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.validations?.length ?? 0), 0);
  for (let column = 0; column < width; column += 1) {
    eachRun(sheet, column, (rule, row, numRows) => {
      const list = ranges.get(rule) ?? [];
      list.push({ row, column: column + 1, numRows, numColumns: 1 });
      ranges.set(rule, list);
    });
  }
  return [...ranges.values()].map((list) => ({
    rule: sheet.validation(list[0]!.row, list[0]!.column)!,
    ranges: list,
  }));
}

function eachRun(
  sheet: Sheet,
  column: number,
  take: (rule: number, row: number, count: number) => void,
): void {
  let start = 0;
  let rule = 0;
  for (let index = 0; index <= sheet.rows.length; index += 1) {
    const here = sheet.rows[index]?.validations?.[column] ?? 0;
    if (here === rule) continue;
    if (rule !== 0) take(rule, start + 1, index - start);
    start = index;
    rule = here;
  }
}

function chartView(workbook: Workbook, chart: ChartModel): ChartView {
  const { title } = chart.options as { title?: unknown };
  return {
    id: chart.id,
    type: chart.type,
    title: typeof title === 'string' ? title : '',
    table: chartTable(workbook, chart),
    anchorRow: chart.anchorRow - 1,
    anchorColumn: chart.anchorColumn - 1,
  };
}

/** The ranges side by side, as far down as any has values. */
function chartTable(workbook: Workbook, chart: ChartModel): (string | number)[][] {
  const table: (string | number)[][] = [];
  for (const range of chart.ranges) {
    const sheet = workbook.sheetById(range.sheetId);
    if (sheet === undefined) continue;
    const last = Math.min(range.numRows, sheet.lastRow - range.row + 1);
    for (let row = 0; row < last; row += 1) {
      const cells = Array.from({ length: range.numColumns }, (_, column) => {
        const value = sheet.value(range.row + row, range.column + column);
        const format = sheet.style(range.row + row, range.column + column).numberFormat;
        return typeof value === 'number' && !/[ymd]/i.test(format ?? '')
          ? value
          : displayValue(value, format, workbook.locale);
      });
      table[row] = [...(table[row] ?? []), ...cells];
    }
  }
  return table;
}
