/** Size and shape of a sheet: inserting, deleting, moving, hiding and sizing rows and columns. */
import { editGrid } from '../../workbook/gridEdit';
import type { Sheet } from '../../workbook/sheet';
import type { Dimension, GridEdit } from '../../workbook/structure';
import type { Workbook } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import type { RangeBase } from './rangeBase';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** https://support.google.com/drive/answer/37603 */
export const MAX_WORKBOOK_CELLS = 10_000_000;

export abstract class SheetGrid extends ServiceObject implements Partial<GoogleSheet> {
  readonly serviceName = 'Sheet';

  constructor(
    run: Execution,
    readonly sheet: Sheet,
  ) {
    super(run);
  }

  getLastRow(): number {
    return this.sheet.lastRow;
  }

  getLastColumn(): number {
    return this.sheet.lastColumn;
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  insertRows(rowIndex: number, numRows = 1): void {
    insert(this, 'ROWS', rowIndex, numRows);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return insert(this, 'ROWS', beforePosition, howMany);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return insert(this, 'ROWS', afterPosition + 1, howMany);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return insert(this, 'ROWS', beforePosition, 1);
  }

  insertRowAfter(afterPosition: number): GoogleSheet {
    return insert(this, 'ROWS', afterPosition + 1, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    insert(this, 'COLUMNS', columnIndex, numColumns);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return insert(this, 'COLUMNS', beforePosition, howMany);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return insert(this, 'COLUMNS', afterPosition + 1, howMany);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return insert(this, 'COLUMNS', beforePosition, 1);
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return insert(this, 'COLUMNS', afterPosition + 1, 1);
  }

  deleteRow(rowPosition: number): GoogleSheet {
    return remove(this, 'ROWS', rowPosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    remove(this, 'ROWS', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    return remove(this, 'COLUMNS', columnPosition, 1);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    remove(this, 'COLUMNS', columnPosition, howMany);
  }

  moveRows(rowSpec: GoogleRange, destinationIndex: number): void {
    const { grid } = localOf<RangeBase>(rowSpec, 'Range');
    edit(this, {
      kind: 'move',
      dimension: 'ROWS',
      index: grid.row,
      count: grid.numRows,
      before: destinationIndex,
    });
  }

  moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    const { grid } = localOf<RangeBase>(columnSpec, 'Range');
    const { column: index, numColumns: count } = grid;
    edit(this, { kind: 'move', dimension: 'COLUMNS', index, count, before: destinationIndex });
  }

  getColumnWidth(columnPosition: number): number {
    return this.sheet.columnWidth(columnPosition);
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    return eachColumn(this, { index: startColumn, count: numColumns }, (column) => {
      this.sheet.columnAt(column).width = width;
    });
  }

  /** Widths are guessed from the texts: about 7 pixels a letter, 14 a full-width one. */
  autoResizeColumns(startColumn: number, numColumns: number): GoogleSheet {
    return eachColumn(this, { index: startColumn, count: numColumns }, (column) => {
      this.sheet.columnAt(column).width = fittingWidth(this.sheet, column);
    });
  }

  autoResizeColumn(columnPosition: number): GoogleSheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  getRowHeight(rowPosition: number): number {
    return this.sheet.rowHeight(rowPosition);
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    return eachRow(this, { index: startRow, count: numRows }, (row) => {
      this.sheet.rowAt(row).height = height;
    });
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    return this.setRowHeights(startRow, numRows, height);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    hideColumnsOf(this, { index: columnIndex, count: numColumns }, 'hide');
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    hideColumnsOf(this, { index: columnIndex, count: numColumns }, 'show');
  }

  hideColumn(column: GoogleRange): void {
    const { grid } = localOf<RangeBase>(column, 'Range');
    hideColumnsOf(this, { index: grid.column, count: grid.numColumns }, 'hide');
  }

  unhideColumn(column: GoogleRange): void {
    const { grid } = localOf<RangeBase>(column, 'Range');
    hideColumnsOf(this, { index: grid.column, count: grid.numColumns }, 'show');
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.sheet.columns[columnPosition - 1]?.hidden ?? false;
  }

  hideRows(rowIndex: number, numRows = 1): void {
    eachRow(this, { index: rowIndex, count: numRows }, (row) => {
      this.sheet.rowAt(row).hidden = true;
    });
  }

  showRows(rowIndex: number, numRows = 1): void {
    eachRow(this, { index: rowIndex, count: numRows }, (row) => {
      delete this.sheet.rowAt(row).hidden;
    });
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.sheet.rows[rowPosition - 1]?.hidden ?? false;
  }
}

interface Lines {
  readonly index: number;
  readonly count: number;
}

function eachColumn(target: SheetGrid, lines: Lines, change: (column: number) => void): GoogleSheet {
  assertLines(target.sheet, 'COLUMNS', lines);
  target.run.write(() => {
    for (let offset = 0; offset < lines.count; offset += 1) change(lines.index + offset);
    target.sheet.changed('properties');
  });
  return asGoogle<GoogleSheet>(target);
}

function eachRow(target: SheetGrid, lines: Lines, change: (row: number) => void): GoogleSheet {
  assertLines(target.sheet, 'ROWS', lines);
  target.run.write(() => {
    for (let offset = 0; offset < lines.count; offset += 1) change(lines.index + offset);
    target.sheet.changed('properties');
  });
  return asGoogle<GoogleSheet>(target);
}

function hideColumnsOf(target: SheetGrid, lines: Lines, what: 'hide' | 'show'): void {
  eachColumn(target, lines, (column) => {
    if (what === 'hide') target.sheet.columnAt(column).hidden = true;
    else delete target.sheet.columnAt(column).hidden;
  });
}

function fittingWidth(sheet: Sheet, column: number): number {
  const pixels = sheet.rows.map((row) => {
    const text = String(row?.values[column - 1] ?? '');
    return [...text].reduce((width, letter) => width + (letter > '\u00ff' ? 14 : 7), 0);
  });
  return Math.max(21, pixels.reduce((widest, width) => Math.max(widest, width), 0) + 10);
}

const sizeOf = (sheet: Sheet, dimension: Dimension): number =>
  dimension === 'ROWS' ? sheet.maxRows : sheet.maxColumns;

function assertLines(sheet: Sheet, dimension: Dimension, { index, count }: Lines): void {
  const last = sizeOf(sheet, dimension);
  if (index >= 1 && count >= 1 && index + count - 1 <= last) return;
  throw new ServiceError(
    dimension === 'ROWS' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.',
  );
}

/** https://support.google.com/drive/answer/37603 */
export function assertRoom(workbook: Workbook, added: number): void {
  const held = workbook.sheets.reduce((cells, { maxRows, maxColumns }) => cells + maxRows * maxColumns, 0);
  if (held + added <= MAX_WORKBOOK_CELLS) return;
  throw new ServiceError(
    `This action would increase the number of cells in the workbook above the limit of ${MAX_WORKBOOK_CELLS} cells.`,
  );
}

function insert(target: SheetGrid, dimension: Dimension, index: number, count: number): GoogleSheet {
  const { sheet, run } = target;
  assertLines(sheet, dimension, { index: Math.max(1, index - 1), count: 1 });
  assertRoom(run.state.workbook, count * (dimension === 'ROWS' ? sheet.maxColumns : sheet.maxRows));
  return edit(target, { kind: 'insert', dimension, index, count });
}

function remove(target: SheetGrid, dimension: Dimension, index: number, count: number): GoogleSheet {
  const { sheet } = target;
  assertLines(sheet, dimension, { index, count });
  const frozen = dimension === 'ROWS' ? sheet.properties.frozenRows : sheet.properties.frozenColumns;
  const left = sizeOf(sheet, dimension) - count;
  const word = dimension === 'ROWS' ? 'rows' : 'columns';
  if (left < 1) throw new ServiceError(`You can't delete all the ${word} on the sheet.`);
  if (left <= frozen && index + count - 1 > frozen) {
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${word}.`);
  }
  return edit(target, { kind: 'delete', dimension, index, count });
}

function edit(target: SheetGrid, change: GridEdit): GoogleSheet {
  target.run.settle();
  editGrid(target.run.state.workbook, target.sheet, change);
  return asGoogle<GoogleSheet>(target);
}
