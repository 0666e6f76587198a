/** Gathers edited cells into full rectangles, so that a paste is one edit as in Sheets. */
import type { EditedValue } from '../../userEdit';
import type { BlockEdit } from '../protocol';

interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly value: EditedValue;
}

/** One rectangle when the cells fill it; otherwise the runs of each row. */
export function blocksOf(cells: readonly EditedCell[]): Omit<BlockEdit, 'sheetId'>[] {
  if (cells.length === 0) return [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs = runsOf(sorted);
  const [first] = runs;
  const isBlock = runs.every(
    (run, index) =>
      run.row === first!.row + index &&
      run.column === first!.column &&
      run.values.length === first!.values.length,
  );
  const rows = isBlock ? [{ ...first!, values: runs.map((run) => run.values) }] : undefined;
  return rows ?? runs.map((run) => ({ ...run, values: [run.values] }));
}

function runsOf(sorted: readonly EditedCell[]): { row: number; column: number; values: EditedValue[] }[] {
  const runs: { row: number; column: number; values: EditedValue[] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.values.length === column)
      last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs;
}
