/** A copy of a sheet inside its workbook. */
import { ALL_PARTS, putCell, takeCell } from '../../workbook/cells';
import { eachCell, type Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';

/** Copies cells, sizes, formats and rules, not charts, pivots, names or metadata. The name must be free. */
export function copySheet(workbook: Workbook, source: Sheet, name: string, position?: number): Sheet {
  const copy = workbook.addSheet(name, position);
  copy.maxRows = source.maxRows;
  copy.maxColumns = source.maxColumns;
  Object.assign(copy.properties, { ...source.properties, name });
  copy.columns = source.columns.map((column) => (column === undefined ? undefined : { ...column }));
  copy.merges = [...source.merges];
  copy.conditionalFormats = [...source.conditionalFormats];
  const width = source.rows.reduce(
    (widest, row) =>
      Math.max(widest, row?.values.length ?? 0, row?.styles?.length ?? 0, row?.extras?.length ?? 0),
    0,
  );
  eachCell({ row: 1, column: 1, numRows: source.rows.length, numColumns: width }, (row, column) => {
    if (source.rows[row - 1] !== undefined)
      putCell(copy, { row, column }, takeCell(source, row, column), ALL_PARTS);
  });
  return copy;
}
