/** Range, put together: what moves, merges, copies or lies on cells. */
import { contains, type GridRange, intersection, sameRange } from '../../workbook/address';
import { ALL_PARTS, type CellParts, clearCells, putCell, takeCells } from '../../workbook/cells';
import { eachCell } from '../../workbook/sheet';
import { ServiceError } from '../errors';
import { asGoogle, localOf } from '../gate';
import { putBorders } from './borders';
import { copyCells, partsOfPaste } from './copying';
import { assertEditable } from './editable';
import { metadataArguments } from './metadataArguments';
import { createPivot } from './pivotTable';
import { createProtection } from './protection';
import { type GoogleRange, partOf } from './rangeBase';
import { RangeNotes } from './rangeNotes';
import { sortRange } from './sorting';

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
}

export class RangeService extends RangeNotes implements Partial<GoogleRange> {
  activate(): GoogleRange {
    const { workbook } = this.run.state;
    workbook.activeSheetId = this.sheet.id;
    workbook.selection = { ...this.grid, sheetId: this.sheet.id };
    workbook.emit({ type: 'workbook' });
    return asGoogle(this);
  }

  activateAsCurrentCell(): GoogleRange {
    return this.activate();
  }

  clear(options?: ClearOptions): GoogleRange {
    assertEditable(this);
    this.run.reach(this.cellCount);
    this.run.write(() => {
      clearCells(this.sheet, this.grid, partsToClear(options));
      if (options?.contentsOnly !== true && options?.commentsOnly !== true) breakMerges(this);
    });
    return asGoogle(this);
  }

  clearFormat(): GoogleRange {
    return this.clear({ formatOnly: true });
  }

  merge(): GoogleRange {
    return mergeAll(this, [this.grid]);
  }

  mergeAcross(): GoogleRange {
    const { row, numRows } = this.grid;
    return mergeAll(
      this,
      Array.from({ length: numRows }, (_, offset) => ({ ...this.grid, row: row + offset, numRows: 1 })),
    );
  }

  mergeVertically(): GoogleRange {
    const { column, numColumns } = this.grid;
    return mergeAll(
      this,
      Array.from({ length: numColumns }, (_, offset) => ({
        ...this.grid,
        column: column + offset,
        numColumns: 1,
      })),
    );
  }

  breakApart(): GoogleRange {
    this.run.write(() => breakMerges(this));
    return asGoogle(this);
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => intersection(merge, this.grid) !== undefined);
  }

  getMergedRanges(): GoogleRange[] {
    return this.sheet.merges
      .filter((merge) => intersection(merge, this.grid) !== undefined)
      .map((merge) => partOf(this, merge));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GoogleRange {
    return putBorders(this, { top, left, bottom, right, vertical, horizontal }, { color, style });
  }

  copyTo(destination: GoogleRange, how?: unknown, transposed?: boolean): void {
    const target = localOf<RangeService>(destination, 'Range');
    assertEditable(target);
    this.run.reach(this.cellCount);
    this.run.write(() =>
      copyCells(this, target, { parts: partsOfPaste(how), transposed: transposed ?? false }),
    );
  }

  moveTo(target: GoogleRange): void {
    const to = localOf<RangeService>(target, 'Range');
    const cells = takeCells(this.sheet, this.grid);
    clearCells(this.sheet, this.grid, ALL_PARTS);
    const grid = { ...to.grid, numRows: this.grid.numRows, numColumns: this.grid.numColumns };
    eachCell(grid, (row, column) => {
      putCell(to.sheet, { row, column }, cells[row - grid.row]![column - grid.column]!, ALL_PARTS);
    });
    to.sheet.cellsChanged(grid, 'values');
    to.sheet.cellsChanged(grid, 'styles');
  }

  sort(specification: unknown): GoogleRange {
    assertEditable(this);
    sortRange(this.sheet, this.grid, specification);
    return asGoogle(this);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleRange {
    const { workbook } = this.run.state;
    const location = lineOf(this);
    const id = workbook.takeNumber();
    this.run.write(() => workbook.metadata.push({ id, key, ...metadataArguments(rest), location }));
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const wanted = JSON.stringify(lineOf(this));
    return this.run.state.workbook.metadata
      .filter((entry) => JSON.stringify(entry.location) === wanted)
      .map((entry) => asGoogle(this.run.factory.metadata(entry)));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(this.run.factory.metadataFinder({ location: lineOf(this) }));
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    if (this.sheet.filter !== null)
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    this.sheet.filter = { range: this.grid, criteria: [] };
    this.sheet.changed('objects');
    return asGoogle(this.run.factory.filter(this.sheet));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { filter } = this.sheet;
    const meets = filter !== null && intersection(filter.range, this.grid) !== undefined;
    return meets ? asGoogle(this.run.factory.filter(this.sheet)) : null;
  }

  createPivotTable(sourceData: GoogleRange): GoogleAppsScript.Spreadsheet.PivotTable {
    return asGoogle(createPivot(this, localOf<RangeService>(sourceData, 'Range')));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return asGoogle(createProtection(this, 'RANGE'));
  }
}

function partsToClear(options: ClearOptions | undefined): CellParts {
  const chosen = {
    contents: options?.contentsOnly === true,
    formats: options?.formatOnly === true,
    validations: options?.validationsOnly === true,
    notes: options?.commentsOnly === true,
  };
  if (Object.values(chosen).some(Boolean)) return chosen;
  // Without options contents and formats go; with options that choose nothing, everything does.
  const everything = options !== undefined;
  return { contents: true, formats: true, validations: everything, notes: everything };
}

/** Columns or rows carry metadata only when the range is exactly one of them, from edge to edge. */
function lineOf(range: RangeService): { type: 'ROW' | 'COLUMN'; sheetId: number; index: number } {
  const { sheet, grid } = range;
  const sheetId = sheet.id;
  if (grid.numColumns === 1 && grid.row === 1 && grid.numRows === sheet.maxRows) {
    return { type: 'COLUMN', sheetId, index: grid.column };
  }
  if (grid.numRows === 1 && grid.column === 1 && grid.numColumns === sheet.maxColumns) {
    return { type: 'ROW', sheetId, index: grid.row };
  }
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function mergeAll(range: RangeService, grids: readonly GridRange[]): GoogleRange {
  range.run.write(() => {
    breakMerges(range);
    for (const grid of grids) if (grid.numRows * grid.numColumns > 1) mergeOne(range, grid);
    range.sheet.cellsChanged(range.grid, 'merges');
  });
  return asGoogle<GoogleRange>(range);
}

/** Only the first cell keeps its content. */
function mergeOne({ sheet }: RangeService, grid: GridRange): void {
  const kept = takeCells(sheet, { ...grid, numRows: 1, numColumns: 1 })[0]![0]!;
  clearCells(sheet, grid, { contents: true, formats: false, validations: false, notes: false });
  putCell(sheet, grid, kept, ALL_PARTS);
  sheet.merges.push(grid);
}

function breakMerges({ sheet, grid }: RangeService): void {
  const partly = sheet.merges.find((merge) => intersection(merge, grid) && !contains(grid, merge));
  if (partly !== undefined && !sameRange(partly, grid)) {
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }
  const before = sheet.merges.length;
  sheet.merges = sheet.merges.filter((merge) => !contains(grid, merge));
  if (sheet.merges.length !== before) sheet.cellsChanged(grid, 'merges');
}
