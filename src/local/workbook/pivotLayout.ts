/** Computes a pivot table and lays its cells out as Sheets shows them. */
import type { GridRange } from './address';
import type { CellValue } from './cell';
import { displayValue } from './display';
import type { PivotModel, PivotValueModel } from './objects';
import { type Axis, buildAxis, groupsOf, type Member, type SourceRow } from './pivotAxis';
import { summarize } from './pivotSummaries';
import { eachCell, type Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Takes the table's cells away. */
export function clearPivot(_workbook: Workbook, sheet: Sheet, pivot: PivotModel): void {
  if (pivot.laidOut === undefined) return;
  eachCell(pivot.laidOut, (row, column) => sheet.putValue(row, column, undefined));
  sheet.cellsChanged(pivot.laidOut, 'values');
  delete pivot.laidOut;
}

/** Lays the table out anew at its anchor; the sheet grows where it must. */
export function layOutPivot(workbook: Workbook, sheet: Sheet, pivot: PivotModel): void {
  clearPivot(workbook, sheet, pivot);
  const source = workbook.sheetById(pivot.source.sheetId);
  if (source === undefined) return;
  const cells = pivotCells(pivot, readSource(source, pivot, workbook.locale));
  const numColumns = Math.max(...cells.map((row) => row.length), 0);
  if (cells.length === 0 || numColumns === 0) return;
  const area = { row: pivot.anchor.row, column: pivot.anchor.column, numRows: cells.length, numColumns };
  grow(sheet, area);
  cells.forEach((row, rowOffset) => {
    row.forEach((cell, offset) => {
      const at = { row: area.row + rowOffset, column: area.column + offset };
      sheet.putValue(at.row, at.column, cell?.value);
      if (cell !== undefined) sheet.patchStyle(at.row, at.column, { numberFormat: cell.format });
    });
  });
  pivot.laidOut = area;
  sheet.cellsChanged(area, 'values');
}

function grow(sheet: Sheet, area: GridRange): void {
  sheet.maxRows = Math.max(sheet.maxRows, area.row + area.numRows - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, area.column + area.numColumns - 1);
}

interface Source {
  readonly headers: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Number format of each column's first value. */
  readonly formats: readonly (string | undefined)[];
}

function readSource(sheet: Sheet, pivot: PivotModel, locale: string): Source {
  const { row, column, numRows, numColumns } = pivot.source;
  const columns = Array.from({ length: numColumns }, (_, offset) => column + offset);
  const shown = (at: number, in_: number): string =>
    displayValue(sheet.value(at, in_), sheet.style(at, in_).numberFormat, locale);
  const rows: SourceRow[] = [];
  for (let at = row + 1; at < Math.min(row + numRows, sheet.rows.length + 1); at += 1) {
    const values = columns.map((in_) => sheet.value(at, in_));
    if (values.every((value) => value === undefined || value === '')) continue;
    rows.push({ values, shown: columns.map((in_) => shown(at, in_)) });
  }
  return {
    headers: columns.map((in_) => shown(row, in_)),
    rows: rows.filter((candidate) => passesFilters(pivot, candidate)),
    formats: columns.map((in_) => sheet.style(row + 1, in_).numberFormat),
  };
}

function passesFilters(pivot: PivotModel, row: SourceRow): boolean {
  return pivot.filters.every(({ sourceColumn, criteria }) => {
    const text = row.shown[sourceColumn - 1] ?? '';
    if (criteria.visibleValues !== undefined && !criteria.visibleValues.includes(text)) return false;
    if (criteria.hiddenValues.includes(text)) return false;
    return criteria.criteria !== 'CELL_NOT_EMPTY' || text !== '';
  });
}

interface PivotCell {
  readonly value: CellValue;
  readonly format: string | undefined;
}

type Line = (PivotCell | undefined)[];

/**
 * The table as rows of cells: a title row when there are column groups, one row of labels per column group, then the
 * groups with subtotals and the grand total.
 */
function pivotCells(pivot: PivotModel, source: Source): Line[] {
  if (pivot.values.length === 0 && pivot.rows.length === 0 && pivot.columns.length === 0) return [];
  const rowAxis = buildAxis(groupsOf(pivot.rows, source), source.rows, pivot.values);
  const columnAxis = buildAxis(groupsOf(pivot.columns, source), source.rows, pivot.values);
  const lines = headerLines(pivot, source, columnAxis);
  const labels = labelsKept();
  for (const member of rowAxis.members) {
    const label = rowLabels(pivot, source, member, labels);
    lines.push([
      ...label,
      ...columnAxis.members.flatMap((across) => valueCells(pivot, source, member, across)),
    ]);
  }
  return lines;
}

function valueCells(pivot: PivotModel, source: Source, down: Member, across: Member): Line {
  const rows = across.rows === undefined ? down.list : down.list.filter((row) => across.rows!.has(row));
  return pivot.values.map((value) => {
    if (rows.length === 0) return undefined;
    return {
      value: summarize(value.summarize, columnValues(rows, value)),
      format: valueFormat(value, source),
    };
  });
}

const columnValues = (rows: readonly SourceRow[], value: PivotValueModel): CellValue[] =>
  rows.map((row) => row.values[value.sourceColumn - 1]);

function valueFormat(value: PivotValueModel, source: Source): string | undefined {
  return value.summarize.startsWith('COUNT') ? undefined : source.formats[value.sourceColumn - 1];
}

const text = (value: CellValue): PivotCell => ({ value, format: undefined });

/** The name of a value column: as given, or "SUM of Amount". */
function valueName(value: PivotValueModel, source: Source): string {
  return value.displayName ?? `${value.summarize} of ${source.headers[value.sourceColumn - 1] ?? ''}`;
}

function headerLines(pivot: PivotModel, source: Source, columnAxis: Axis): Line[] {
  const rowNames = pivot.rows.map((group) =>
    text(group.displayName ?? source.headers[group.sourceColumn - 1]),
  );
  const valueNames = pivot.values.map((value) => text(valueName(value, source)));
  if (pivot.columns.length === 0) return [[...rowNames, ...valueNames]];
  const blank = rowNames.map(() => undefined);
  const single = pivot.values.length === 1 ? valueNames[0] : undefined;
  const columnNames = pivot.columns.map((group) =>
    text(group.displayName ?? source.headers[group.sourceColumn - 1]),
  );
  const lines: Line[] = [[single, ...blank.slice(1), ...columnNames]];
  pivot.columns.forEach((_, level) => {
    const first = level === pivot.columns.length - 1 ? rowNames : blank;
    lines.push([
      ...first,
      ...columnAxis.members.flatMap((member) => columnLabels(member, level, pivot.values.length)),
    ]);
  });
  if (pivot.values.length > 1) lines.push([...blank, ...columnAxis.members.flatMap(() => valueNames)]);
  return lines;
}

function columnLabels(member: Member, level: number, width: number): Line {
  const total = member.path.length === level + 1 ? '' : undefined;
  const label = level < member.path.length ? member.path[level]! : undefined;
  const name = member.total && (total === '' || (member.path.length === 0 && level === 0));
  const own: PivotCell | undefined =
    label === undefined && !name
      ? undefined
      : { value: member.total && name ? totalName(member) : label?.value, format: label?.format };
  return [own, ...Array.from({ length: width - 1 }, () => undefined)];
}

function totalName(member: Member): string {
  const last = member.path[member.path.length - 1];
  return last === undefined ? 'Grand Total' : `${last.shown} Total`;
}

function labelsKept(): { path: string[] } {
  return { path: [] };
}

/** A label stands once, above the rows that share it, unless labels are repeated. */
function rowLabels(pivot: PivotModel, _source: Source, member: Member, kept: { path: string[] }): Line {
  const line: Line = pivot.rows.map((group, level) => {
    const label = member.path[level];
    if (label === undefined) return undefined;
    const same =
      kept.path.slice(0, level + 1).join('\u0000') ===
      shownPath(member)
        .slice(0, level + 1)
        .join('\u0000');
    const repeated = same && level < member.path.length - 1;
    return repeated && !group.repeatLabels ? undefined : { value: label.value, format: label.format };
  });
  kept.path = shownPath(member);
  if (member.total) {
    const level = Math.max(0, member.path.length - 1);
    line[level] = text(totalName(member));
  }
  return line;
}

const shownPath = (member: Member): string[] => member.path.map((label) => label.shown);
