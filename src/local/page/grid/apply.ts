/** Lays a patch over the grid, as Univer's own mutations. */
import { type ICellData, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { BookPatch, CellChange, CellView, SheetFrame, SheetPatch } from '../snapshot';
import { columnData, freezeOf, lookOf, univerCell, univerSheet } from './convert';
import type { Grid } from './grid';
import { rowHeights } from './heights';
import { conditionalRules, univerRange, validationRules } from './rules';

type Matrix = Record<number, Record<number, ICellData | null>>;

export function applyPatch(grid: Grid, patch: BookPatch): void {
  grid.styles.add(patch.firstStyle, patch.styles);
  patch.added.forEach((sheet) => {
    const index = patch.order?.indexOf(sheet.frame.id) ?? 0;
    grid.mutate('sheet.mutation.insert-sheet', { index, sheet: inlineSheet(grid, sheet) });
    grid.frames.set(sheet.frame.id, sheet.frame);
    replaceRules(grid, sheet.frame, undefined);
  });
  // Last, for a workbook must never be without a sheet.
  for (const id of patch.removed) removeSheet(grid, id);
  if (patch.order !== undefined) applyOrder(grid, patch.order);
  for (const sheet of patch.sheets) applySheet(grid, sheet);
}

/** Style numbers of later styles are unknown to Univer: the looks themselves go along. */
function inlineSheet(grid: Grid, sheet: BookPatch['added'][number]): object {
  const made = mergeWorksheetSnapshotWithDefault(univerSheet(sheet, grid.styles));
  for (const row of Object.values(made.cellData ?? {})) {
    for (const cell of Object.values(row as Record<number, ICellData>)) {
      if (typeof cell.s === 'string') cell.s = grid.styles.get(Number(cell.s));
    }
  }
  return made;
}

function removeSheet(grid: Grid, id: number): void {
  const sheetId = grid.gridId(id);
  grid.frames.delete(id);
  if (grid.workbook?.getSheetBySheetId(sheetId) === null) return;
  const active = grid.workbook?.getActiveSheet()?.getSheetId() === sheetId;
  const other = [...grid.frames.values()].find((frame) => !frame.properties.hidden);
  if (active && other !== undefined) grid.activate(other.id, null);
  grid.mutate('sheet.mutation.remove-sheet', { subUnitId: sheetId, subUnitName: '' });
}

function applyOrder(grid: Grid, order: readonly number[]): void {
  order.forEach((id, index) => {
    const subUnitId = grid.gridId(id);
    const fromOrder = grid.workbook?.getSheetOrders().indexOf(subUnitId) ?? -1;
    if (fromOrder < 0 || fromOrder === index) return;
    grid.mutate('sheet.mutation.set-worksheet-order', { subUnitId, fromOrder, toOrder: index });
  });
}

function applySheet(grid: Grid, { id, cells, frame }: SheetPatch): void {
  const before = grid.frames.get(id);
  if (frame !== undefined) {
    grid.frames.set(id, frame);
    applySize(grid, frame, before);
  }
  applyCells(grid, id, cells);
  if (frame !== undefined) applyFrame(grid, frame, before);
}

/** Each cell is emptied first: Univer lays new parts over old ones. */
function applyCells(grid: Grid, id: number, cells: readonly CellChange[]): void {
  if (cells.length === 0) return;
  const emptied: Matrix = {};
  const filled: Matrix = {};
  for (const [row, column, cell] of cells) {
    emptied[row] ??= {};
    emptied[row][column] = null;
    if (cell === null) continue;
    filled[row] ??= {};
    filled[row][column] = univerCell(cell, (view) => lookOf(view, grid.styles));
  }
  const subUnitId = grid.gridId(id);
  grid.mutate('sheet.mutation.set-range-values', { subUnitId, cellValue: emptied });
  if (Object.keys(filled).length > 0) {
    grid.mutate('sheet.mutation.set-range-values', { subUnitId, cellValue: filled });
  }
  fitRows(grid, id, cells);
}

function fitRows(grid: Grid, id: number, cells: readonly CellChange[]): void {
  const frame = grid.frames.get(id);
  if (frame === undefined) return;
  const rows: (CellView | undefined)[][] = [];
  for (const [row, column, cell] of cells) {
    rows[row] ??= [];
    rows[row][column] = cell ?? undefined;
  }
  const fixed = new Set(frame.rowSizes.map(([row]) => row));
  const rowData = Object.fromEntries(
    [...rowHeights(frame, rows, grid.styles)]
      .filter(([row]) => !fixed.has(row))
      .map(([row, height]) => [row, { h: height, ah: height, ia: 1 }]),
  );
  if (Object.keys(rowData).length === 0) return;
  grid.mutate('sheet.mutation.set-row-data', { subUnitId: grid.gridId(id), rowData });
}

function applySize(grid: Grid, frame: SheetFrame, before: SheetFrame | undefined): void {
  const subUnitId = grid.gridId(frame.id);
  if (frame.rowCount !== before?.rowCount) {
    grid.mutate('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: frame.rowCount });
  }
  if (frame.columnCount !== before?.columnCount) {
    grid.mutate('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: frame.columnCount });
  }
}

/** Only what became different: most patches change cells alone. */
function applyFrame(grid: Grid, frame: SheetFrame, before: SheetFrame | undefined): void {
  const subUnitId = grid.gridId(frame.id);
  const differs = (part: (frame: SheetFrame) => unknown): boolean =>
    before === undefined || JSON.stringify(part(frame)) !== JSON.stringify(part(before));
  const { properties } = frame;
  if (differs((one) => one.properties.name)) {
    grid.mutate('sheet.mutation.set-worksheet-name', { subUnitId, name: properties.name });
  }
  if (differs((one) => one.properties.hidden)) {
    grid.mutate('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden: properties.hidden ? 1 : 0 });
  }
  if (differs((one) => one.properties.tabColor)) {
    grid.mutate('sheet.mutation.set-tab-color', { subUnitId, color: properties.tabColor ?? '' });
  }
  if (differs(freezeOf)) grid.mutate('sheet.mutation.set-frozen', { subUnitId, ...freezeOf(frame) });
  if (differs((one) => one.columnSizes)) {
    grid.mutate('sheet.mutation.set-col-data', { subUnitId, columnData: columnDataOver(frame, before) });
  }
  if (differs((one) => one.rowSizes)) {
    const rowData = Object.fromEntries(
      frame.rowSizes.map(([row, { size, hidden }]) => [
        row,
        { ...(size ? { h: size } : {}), hd: hidden ? 1 : 0 },
      ]),
    );
    grid.mutate('sheet.mutation.set-row-data', { subUnitId, rowData });
  }
  if (differs((one) => one.merges)) applyMerges(grid, frame, before);
  replaceRules(grid, frame, before);
}

function columnDataOver(frame: SheetFrame, before: SheetFrame | undefined): object {
  const reset = Object.fromEntries(
    (before?.columnSizes ?? []).map(([column]) => [column, { w: 100, hd: 0 }]),
  );
  return { ...reset, ...columnData(frame) };
}

function applyMerges(grid: Grid, frame: SheetFrame, before: SheetFrame | undefined): void {
  const subUnitId = grid.gridId(frame.id);
  if (before !== undefined && before.merges.length > 0) {
    grid.mutate('sheet.mutation.remove-worksheet-merge', {
      subUnitId,
      ranges: before.merges.map(univerRange),
    });
  }
  if (frame.merges.length > 0) {
    grid.mutate('sheet.mutation.add-worksheet-merge', { subUnitId, ranges: frame.merges.map(univerRange) });
  }
}

function replaceRules(grid: Grid, frame: SheetFrame, before: SheetFrame | undefined): void {
  const subUnitId = grid.gridId(frame.id);
  const names = new Map([...grid.frames.values()].map((one) => [one.id, one.properties.name]));
  const [rules, oldRules] = [validationRules(frame, names), before ? validationRules(before, names) : []];
  if (JSON.stringify(rules) !== JSON.stringify(oldRules)) {
    const ruleId = oldRules.map(({ uid }) => uid);
    if (ruleId.length > 0) grid.mutate('data-validation.mutation.removeRule', { subUnitId, ruleId });
    if (rules.length > 0) grid.mutate('data-validation.mutation.addRule', { subUnitId, rule: rules });
  }
  const [formats, oldFormats] = [conditionalRules(frame), before ? conditionalRules(before) : []];
  if (JSON.stringify(formats) === JSON.stringify(oldFormats)) return;
  for (const { cfId } of oldFormats)
    grid.mutate('sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
  // Univer puts each new rule first.
  for (const rule of [...formats].reverse())
    grid.mutate('sheet.mutation.add-conditional-rule', { subUnitId, rule });
}
