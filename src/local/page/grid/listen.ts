/** Turns what Univer did at the user's wish into edits for the host. */
import { type ICellData, ICommandService, type IRange, type IStyleData, type Nullable } from '@univerjs/core';
import type { EditedValue } from '../../userEdit';
import type { GridRange } from '../../workbook/address';
import type { BlockEdit, SheetEdit, StyleEdit } from '../protocol';
import { blocksOf } from './blocks';
import type { Grid } from './grid';
import { cellStylePatch } from './styles';

/** What the page hears of the grid. */
export interface GridListener {
  edited(blocks: readonly BlockEdit[], styles: readonly StyleEdit[]): void;
  sheetEdited(edit: SheetEdit): void;
  selected(sheetId: number, range: GridRange | null): void;
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
}

type Cells = Record<string, Record<string, Nullable<ICellData>>>;

export function listenToUser(grid: Grid, listener: GridListener): void {
  const commands = grid.made.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }, options) => {
    if (options?.fromHost === true || options?.fromFormula === true) return;
    if (id === 'sheet.mutation.set-range-values')
      cellsEdited(grid, listener, params as MutationParams & { cellValue?: Cells });
    else if (id === 'sheet.mutation.reorder-range') rangeEdited(grid, listener, params as MutationParams);
    else if (id === 'sheet.mutation.move-range') moved(grid, listener, params as unknown as MoveParams);
    else if (id === 'sheet.operation.set-selections')
      selected(grid, listener, params as unknown as SelectionParams);
    else frameEdited(grid, listener, id, params as MutationParams & Record<string, unknown>);
  });
}

function cellsEdited(
  grid: Grid,
  listener: GridListener,
  { subUnitId, cellValue }: MutationParams & { cellValue?: Cells },
): void {
  const sheetId = grid.hostId(subUnitId);
  if (sheetId === undefined || cellValue === undefined) return;
  const values: { row: number; column: number; value: EditedValue }[] = [];
  const styles: StyleEdit[] = [];
  for (const [rowText, cells] of Object.entries(cellValue)) {
    for (const [columnText, cell] of Object.entries(cells ?? {})) {
      const [row, column] = [Number(rowText) + 1, Number(columnText) + 1];
      grid.formulas.see(cell?.f);
      const value = editedValue(cell);
      if (value !== undefined) values.push({ row, column, value });
      const style = cell?.s;
      if (typeof style === 'object' && style !== null) {
        styles.push({ sheetId, row, column, patch: cellStylePatch(style as IStyleData) });
      }
    }
  }
  const blocks = blocksOf(values).map((block) => ({ sheetId, ...block }));
  if (blocks.length > 0 || styles.length > 0) listener.edited(blocks, styles);
}

/** What the user put into a cell; undefined when only its look changed. */
function editedValue(cell: Nullable<ICellData>): EditedValue | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  if (cell.p?.body !== undefined) return cell.p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (!('v' in cell)) return undefined;
  if (cell.v === null || cell.v === undefined) return cell.v === null ? null : undefined;
  if (cell.t === 3) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  if (cell.t === 4) return `'${String(cell.v)}`;
  return cell.v;
}

function rangeEdited(grid: Grid, listener: GridListener, { subUnitId, range }: MutationParams): void {
  const sheetId = grid.hostId(subUnitId);
  const sheet = grid.workbook?.getSheetBySheetId(subUnitId);
  if (sheetId === undefined || !sheet) return;
  const values: EditedValue[][] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const cells: EditedValue[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cell = sheet.getCellRaw(row, column);
      const formula = (cell?.custom as { formula?: string } | undefined)?.formula;
      cells.push(formula ?? editedValue(cell ?? null) ?? null);
    }
    values.push(cells);
  }
  listener.edited([{ sheetId, row: range.startRow + 1, column: range.startColumn + 1, values }], []);
}

interface MoveParams {
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
}

function moved(grid: Grid, listener: GridListener, { fromRange, toRange, from, to }: MoveParams): void {
  rangeEdited(grid, listener, { subUnitId: from.subUnitId, range: fromRange, ranges: [] });
  rangeEdited(grid, listener, { subUnitId: to.subUnitId, range: toRange, ranges: [] });
}

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

function selected(grid: Grid, listener: GridListener, { subUnitId, selections }: SelectionParams): void {
  const sheetId = grid.hostId(subUnitId);
  const range = selections[selections.length - 1]?.range;
  if (sheetId === undefined || range === undefined) return;
  const whole = [range.startRow, range.startColumn, range.endRow, range.endColumn].some(
    (edge) => !Number.isFinite(edge),
  );
  listener.selected(
    sheetId,
    whole
      ? null
      : {
          row: range.startRow + 1,
          column: range.startColumn + 1,
          numRows: range.endRow - range.startRow + 1,
          numColumns: range.endColumn - range.startColumn + 1,
        },
  );
}

const GRID_EDITS: Readonly<Record<string, readonly ['insert' | 'delete', 'ROWS' | 'COLUMNS']>> = {
  'sheet.mutation.insert-row': ['insert', 'ROWS'],
  'sheet.mutation.insert-col': ['insert', 'COLUMNS'],
  'sheet.mutation.remove-rows': ['delete', 'ROWS'],
  'sheet.mutation.remove-col': ['delete', 'COLUMNS'],
};

function frameEdited(
  grid: Grid,
  listener: GridListener,
  id: string,
  params: MutationParams & Record<string, unknown>,
): void {
  if (id === 'sheet.mutation.insert-sheet') {
    const { index, sheet } = params as unknown as { index: number; sheet: { id: string; name: string } };
    listener.sheetEdited({ kind: 'add', name: sheet.name, position: index, gridId: sheet.id });
    return;
  }
  const sheetId = params?.subUnitId === undefined ? undefined : grid.hostId(params.subUnitId);
  if (sheetId === undefined) return;
  const shape = GRID_EDITS[id];
  if (shape !== undefined)
    listener.sheetEdited({ kind: 'grid', sheetId, edit: gridEdit(shape, params.range) });
  else if (id.startsWith('sheet.mutation.move-')) {
    const { sourceRange, targetRange } = params as unknown as { sourceRange: IRange; targetRange: IRange };
    listener.sheetEdited({ kind: 'grid', sheetId, edit: moveEdit(id, sourceRange, targetRange) });
  } else {
    const edit = sheetEdit(id, sheetId, params);
    if (edit !== undefined) listener.sheetEdited(edit);
  }
}

function gridEdit([kind, dimension]: readonly ['insert' | 'delete', 'ROWS' | 'COLUMNS'], range: IRange) {
  const [first, last] =
    dimension === 'ROWS' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { kind, dimension, index: first + 1, count: last - first + 1 } as const;
}

function moveEdit(id: string, source: IRange, target: IRange) {
  const rows = id.endsWith('rows');
  const [first, last] = rows ? [source.startRow, source.endRow] : [source.startColumn, source.endColumn];
  return {
    kind: 'move',
    dimension: rows ? 'ROWS' : 'COLUMNS',
    index: first + 1,
    count: last - first + 1,
    before: (rows ? target.startRow : target.startColumn) + 1,
  } as const;
}

function sheetEdit(
  id: string,
  sheetId: number,
  params: MutationParams & Record<string, unknown>,
): SheetEdit | undefined {
  switch (id) {
    case 'sheet.mutation.remove-sheet':
      return { kind: 'remove', sheetId };
    case 'sheet.mutation.set-worksheet-name':
      return { kind: 'rename', sheetId, name: String(params.name) };
    case 'sheet.mutation.set-worksheet-order':
      return { kind: 'move', sheetId, position: Number(params.toOrder) };
    case 'sheet.mutation.set-worksheet-hidden':
      return { kind: 'hide', sheetId, hidden: params.hidden === 1 };
    case 'sheet.mutation.set-worksheet-col-width':
      return typeof params.colWidth === 'number'
        ? { kind: 'columns', sheetId, columns: columnsOf(params.ranges), width: params.colWidth }
        : undefined;
    case 'sheet.mutation.set-col-hidden':
      return { kind: 'columns', sheetId, columns: columnsOf(params.ranges), hidden: true };
    case 'sheet.mutation.set-col-visible':
      return { kind: 'columns', sheetId, columns: columnsOf(params.ranges), hidden: false };
    default:
      return undefined;
  }
}

function columnsOf(ranges: readonly IRange[]): number[] {
  return ranges.flatMap(({ startColumn, endColumn }) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, offset) => startColumn + offset),
  );
}
