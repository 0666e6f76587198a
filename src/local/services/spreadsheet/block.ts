/** Reading and writing rectangles of one thing per cell. */
import type { GridRange } from '../../workbook/address';
import type { CellAspect } from '../../workbook/events';
import type { Sheet } from '../../workbook/sheet';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';

/** Where a block lies, and for whom. */
export interface BlockTarget {
  readonly run: Execution;
  readonly sheet: Sheet;
  readonly grid: GridRange;
}

/** One thing of every cell, as rows of the script's own arrays. */
export function readBlock<T>(target: BlockTarget, read: (row: number, column: number) => T): T[][] {
  const { grid, run } = target;
  run.carry('read', grid.numRows * grid.numColumns);
  const ScriptArray = run.realm.intrinsics.Array;
  const rows: T[][] = new ScriptArray<T[]>(grid.numRows);
  for (let rowOffset = 0; rowOffset < grid.numRows; rowOffset += 1) {
    const items: T[] = new ScriptArray<T>(grid.numColumns);
    for (let offset = 0; offset < grid.numColumns; offset += 1) {
      items[offset] = read(grid.row + rowOffset, grid.column + offset);
    }
    rows[rowOffset] = items;
  }
  return rows;
}

/** One thing of the first cell. */
export function readFirst<T>(target: BlockTarget, read: (row: number, column: number) => T): T {
  target.run.carry('read', 1);
  return read(target.grid.row, target.grid.column);
}

/** Queues a write of one item per cell, after checking that the rows fit the range. */
export function writeBlock<T>(
  target: BlockTarget,
  items: readonly (readonly T[])[],
  change: { aspect: CellAspect; put: (row: number, column: number, item: T) => void },
): void {
  const { grid, run, sheet } = target;
  assertSameShape(grid, items);
  run.carry('write', grid.numRows * grid.numColumns);
  run.write(() => {
    for (let rowOffset = 0; rowOffset < grid.numRows; rowOffset += 1) {
      const row = items[rowOffset]!;
      for (let offset = 0; offset < grid.numColumns; offset += 1) {
        change.put(grid.row + rowOffset, grid.column + offset, row[offset]!);
      }
    }
    sheet.cellsChanged(grid, change.aspect);
  });
}

/** Queues the same change of every cell. */
export function writeEvery(
  target: BlockTarget,
  change: { aspect: CellAspect; put: (row: number, column: number) => void },
): void {
  const { grid, run, sheet } = target;
  run.reach(grid.numRows * grid.numColumns);
  run.write(() => {
    for (let row = grid.row; row < grid.row + grid.numRows; row += 1) {
      for (let column = grid.column; column < grid.column + grid.numColumns; column += 1)
        change.put(row, column);
    }
    sheet.cellsChanged(grid, change.aspect);
  });
}

/** Throws in Google's words when the data is not as many rows and columns as the range. */
export function assertSameShape(grid: GridRange, items: readonly (readonly unknown[])[]): void {
  if (!Array.isArray(items) || !items.every(Array.isArray)) {
    throw new ServiceError(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  }
  if (items.length !== grid.numRows) throw new ServiceError(mismatch('rows', items.length, grid.numRows));
  const uneven = items.find((row) => row.length !== grid.numColumns);
  if (uneven !== undefined) throw new ServiceError(mismatch('columns', uneven.length, grid.numColumns));
}

function mismatch(what: string, given: number, wanted: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`;
}
