/** Sorting the rows of a block, as Range.sort and Filter.sort do: numbers, texts, truth values, then empty cells. */
import type { GridRange } from '../../workbook/address';
import { ALL_PARTS, type CellSnapshot, putCell, shiftedCell, takeCells } from '../../workbook/cells';
import { compareCellValues } from '../../workbook/order';
import type { Sheet } from '../../workbook/sheet';
import { ServiceError } from '../errors';

interface SortKey {
  /** Column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts by a column number, `{column, ascending}`, or a list of either. */
export function sortRange(sheet: Sheet, grid: GridRange, specification: unknown): void {
  const keys = (Array.isArray(specification) ? specification : [specification]).map(sortKey);
  for (const { column } of keys) {
    if (column < grid.column || column >= grid.column + grid.numColumns) {
      throw new ServiceError('The sort column is outside of the range.');
    }
  }
  const rows = takeCells(sheet, grid).map((cells, index) => ({ cells, index }));
  rows.sort((a, b) => compareRows(a.cells, b.cells, keys, grid.column) || a.index - b.index);
  rows.forEach(({ cells, index }, position) => {
    cells.forEach((cell, offset) => {
      const at = { row: grid.row + position, column: grid.column + offset };
      putCell(sheet, at, shiftedCell(cell, position - index, 0), ALL_PARTS);
    });
  });
  sheet.cellsChanged(grid, 'values');
  sheet.cellsChanged(grid, 'styles');
}

function sortKey(specification: unknown): SortKey {
  if (typeof specification === 'number') return { column: specification, ascending: true };
  const { column, ascending } = specification as { column: number; ascending?: boolean };
  return { column, ascending: ascending ?? true };
}

function compareRows(
  a: CellSnapshot[],
  b: CellSnapshot[],
  keys: readonly SortKey[],
  firstColumn: number,
): number {
  for (const { column, ascending } of keys) {
    const order = compareCellValues(
      a[column - firstColumn]!.value,
      b[column - firstColumn]!.value,
      ascending,
    );
    if (order !== 0) return order;
  }
  return 0;
}
