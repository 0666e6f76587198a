/** Copying blocks of cells, tiled over the destination as Sheets does. */
import { intersection } from '../../workbook/address';
import {
  ALL_PARTS,
  type CellParts,
  type CellSnapshot,
  putCell,
  shiftedCell,
  takeCells,
} from '../../workbook/cells';
import type { BlockTarget } from './block';

export interface CopyManner {
  readonly parts: CellParts & { readonly valuesOnly?: boolean };
  readonly transposed: boolean;
}

const NONE: CellParts = { contents: false, formats: false, validations: false, notes: false };

/** The parts that copyTo's second argument asks for: options, a CopyPasteType, or nothing. */
export function partsOfPaste(how: unknown): CopyManner['parts'] {
  const options = how as { contentsOnly?: boolean; formatOnly?: boolean } | undefined;
  if (how === undefined) return ALL_PARTS;
  if (options?.contentsOnly === true) return { ...NONE, contents: true, valuesOnly: true };
  if (options?.formatOnly === true) return { ...NONE, formats: true };
  switch (String(how)) {
    case 'PASTE_VALUES':
      return { ...NONE, contents: true, valuesOnly: true };
    case 'PASTE_FORMULA':
      return { ...NONE, contents: true };
    case 'PASTE_FORMAT':
      return { ...NONE, formats: true };
    case 'PASTE_DATA_VALIDATION':
      return { ...NONE, validations: true };
    default:
      return ALL_PARTS;
  }
}

/** Copies the source over the target; a larger target is filled with whole repeats. */
export function copyCells(source: BlockTarget, target: BlockTarget, manner: CopyManner): void {
  const taken = takeCells(source.sheet, source.grid);
  const cells = manner.transposed ? transpose(taken) : taken;
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  const rows = Math.max(height, Math.floor(target.grid.numRows / height) * height);
  const columns = Math.max(width, Math.floor(target.grid.numColumns / width) * width);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[row % height]![column % width]!;
      const at = { row: target.grid.row + row, column: target.grid.column + column };
      const rowShift = at.row - source.grid.row - (row % height);
      const columnShift = at.column - source.grid.column - (column % width);
      putCell(target.sheet, at, pasted(cell, manner, { rowShift, columnShift }), manner.parts);
    }
  }
  announce(target, rows, columns);
  copyMerges(source, target, manner);
}

function pasted(
  cell: CellSnapshot,
  manner: CopyManner,
  shift: { rowShift: number; columnShift: number },
): CellSnapshot {
  if (manner.parts.valuesOnly === true) return { ...cell, extras: undefined };
  return shiftedCell(cell, shift.rowShift, shift.columnShift);
}

const transpose = <T>(rows: T[][]): T[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));

function announce({ sheet, grid }: BlockTarget, numRows: number, numColumns: number): void {
  const range = { row: grid.row, column: grid.column, numRows, numColumns };
  sheet.cellsChanged(range, 'values');
  sheet.cellsChanged(range, 'styles');
}

function copyMerges(source: BlockTarget, target: BlockTarget, manner: CopyManner): void {
  if (!manner.parts.formats || manner.transposed) return;
  for (const merge of source.sheet.merges.filter((range) => intersection(range, source.grid))) {
    const row = target.grid.row + merge.row - source.grid.row;
    const column = target.grid.column + merge.column - source.grid.column;
    const copy = { ...merge, row, column };
    if (!target.sheet.merges.some((other) => intersection(other, copy))) target.sheet.merges.push(copy);
  }
}
