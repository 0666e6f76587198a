/** Sheet, put together: its name, its ranges, its data and the objects that lie on it. */
import { boundReference, type GridRange, parseA1 } from '../../workbook/address';
import { clearCells } from '../../workbook/cells';
import { enterValue, entryContext } from '../../workbook/enter';
import type { SheetProperties } from '../../workbook/sheet';
import { memberOf, SPREADSHEET_ENUMS } from '../enums';
import { ServiceError } from '../errors';
import { asGoogle, behind, localOf } from '../gate';
import { readBlock } from './block';
import { copySheet } from './copySheet';
import { cssColor } from './looks';
import { assertOnSheet } from './rangeBase';
import type { GoogleSheet } from './sheetGrid';
import { assertFreeName } from './sheetNames';
import { SheetObjects } from './sheetObjects';
import { cellForScript, cellInput } from './values';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class SheetService extends SheetObjects implements Partial<GoogleSheet> {
  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): GoogleSheet {
    const { workbook } = this.run.state;
    if (name !== this.sheet.name) assertFreeName(workbook, name);
    this.run.settle();
    workbook.renameSheet(this.sheet, String(name));
    return asGoogle(this);
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.run.state.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): GoogleSpreadsheet {
    return asGoogle(this.run.factory.spreadsheet());
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return memberOf(SPREADSHEET_ENUMS.SheetType, 'GRID');
  }

  getRange(first: number | string, column?: number, numRows = 1, numColumns = 1): GoogleRange {
    const grid =
      typeof first === 'string'
        ? gridOfA1(this, first)
        : { row: first, column: column!, numRows, numColumns };
    assertOnSheet(this.sheet, grid);
    return asGoogle(this.run.factory.range(this.sheet, grid));
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = a1Notations.map((text) => {
      const grid = gridOfA1(this, text);
      assertOnSheet(this.sheet, grid);
      return this.run.factory.range(this.sheet, grid);
    });
    return asGoogle(this.run.factory.rangeList(ranges));
  }

  /** From A1 to the last cell with content; A1 alone on an empty sheet. */
  getDataRange(): GoogleRange {
    this.run.settle();
    const numRows = Math.max(1, this.sheet.lastRow);
    const numColumns = Math.max(1, this.sheet.lastColumn);
    return asGoogle(this.run.factory.range(this.sheet, { row: 1, column: 1, numRows, numColumns }));
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const grid = { row: startRow, column: startColumn, numRows, numColumns };
    assertOnSheet(this.sheet, grid);
    return readBlock({ run: this.run, sheet: this.sheet, grid }, (row, column) =>
      cellForScript(this.run, this.sheet, row, column),
    );
  }

  /** Atomic in Google: it takes effect at once. */
  appendRow(rowContents: unknown[]): GoogleSheet {
    const inputs = rowContents.map((value) => cellInput(this.run, value));
    this.run.carry('write', inputs.length);
    const row = this.sheet.lastRow + 1;
    this.sheet.maxRows = Math.max(this.sheet.maxRows, row);
    this.sheet.maxColumns = Math.max(this.sheet.maxColumns, inputs.length);
    const context = entryContext(this.run.state.workbook, this.run.now());
    inputs.forEach((input, offset) => {
      enterValue(this.sheet, { row, column: offset + 1 }, input, context);
    });
    this.sheet.cellsChanged({ row, column: 1, numRows: 1, numColumns: inputs.length }, 'values');
    return asGoogle(this);
  }

  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): GoogleSheet {
    const both = options?.formatOnly !== true && options?.contentsOnly !== true;
    return clearSheet(this, {
      contents: both || options?.contentsOnly === true,
      formats: both || options?.formatOnly === true,
    });
  }

  clearContents(): GoogleSheet {
    return clearSheet(this, { contents: true, formats: false });
  }

  clearFormats(): GoogleSheet {
    return clearSheet(this, { contents: false, formats: true });
  }

  clearNotes(): GoogleSheet {
    this.run.write(() =>
      clearCells(this.sheet, usedGrid(this), {
        contents: false,
        formats: false,
        validations: false,
        notes: true,
      }),
    );
    return asGoogle(this);
  }

  activate(): GoogleSheet {
    const { workbook } = this.run.state;
    workbook.activeSheetId = this.sheet.id;
    workbook.emit({ type: 'workbook' });
    return asGoogle(this);
  }

  getActiveRange(): GoogleRange | null {
    return this.run.factory.selection().getActiveRange();
  }

  getActiveCell(): GoogleRange {
    return this.run.factory.selection().getCurrentCell()!;
  }

  getCurrentCell(): GoogleRange | null {
    return this.run.factory.selection().getCurrentCell();
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return asGoogle(this.run.factory.selection());
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return localOf<import('./range').RangeService>(range, 'Range').activate();
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    const target = behind(range);
    return this.setActiveRange(target === undefined ? this.getRange(String(range)) : asGoogle(target));
  }

  hideSheet(): GoogleSheet {
    const shown = this.run.state.workbook.sheets.filter((sheet) => !sheet.properties.hidden);
    if (shown.length === 1 && shown[0] === this.sheet) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    return setShown(this, 'hidden');
  }

  showSheet(): GoogleSheet {
    return setShown(this, 'shown');
  }

  isSheetHidden(): boolean {
    return this.sheet.properties.hidden;
  }

  getTabColor(): string | null {
    return this.sheet.properties.tabColor;
  }

  setTabColor(color: string | null): GoogleSheet {
    return setProperty(this, { tabColor: cssColor(color) });
  }

  getFrozenRows(): number {
    return this.sheet.properties.frozenRows;
  }

  setFrozenRows(rows: number): void {
    assertFrozen(rows, this.sheet.maxRows, 'rows');
    setProperty(this, { frozenRows: rows });
  }

  getFrozenColumns(): number {
    return this.sheet.properties.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    assertFrozen(columns, this.sheet.maxColumns, 'columns');
    setProperty(this, { frozenColumns: columns });
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.properties.hiddenGridlines;
  }

  setHiddenGridlines(hiddenGridlines: boolean): GoogleSheet {
    return setProperty(this, { hiddenGridlines });
  }

  isRightToLeft(): boolean {
    return this.sheet.properties.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): GoogleSheet {
    return setProperty(this, { rightToLeft });
  }

  copyTo(_spreadsheet: GoogleSpreadsheet): GoogleSheet {
    const { workbook } = this.run.state;
    const copy = copySheet(workbook, this.sheet, `Copy of ${this.sheet.name}`);
    return asGoogle(this.run.factory.sheet(copy));
  }

  sort(columnPosition: number, ascending = true): GoogleSheet {
    const row = this.sheet.properties.frozenRows + 1;
    const numRows = this.sheet.lastRow - row + 1;
    if (numRows < 1) return asGoogle(this);
    const grid = { row, column: 1, numRows, numColumns: this.sheet.lastColumn };
    this.run.factory.range(this.sheet, grid).sort({ column: columnPosition, ascending });
    return asGoogle(this);
  }
}

function gridOfA1({ sheet, run }: SheetService, text: string): GridRange {
  const reference = parseA1(text);
  if (reference === undefined) {
    const named = run.state.workbook.namedRanges.find(
      ({ name, range }) => name === text && range.sheetId === sheet.id,
    );
    if (named !== undefined) return named.range;
    throw new ServiceError('Range not found');
  }
  if (reference.sheetName !== undefined && reference.sheetName !== sheet.name) {
    throw new ServiceError(`Range not found: ${text}`);
  }
  return boundReference(reference, sheet);
}

function usedGrid({ sheet }: SheetService): GridRange {
  const width = sheet.rows.reduce(
    (widest, row) =>
      Math.max(widest, row?.values.length ?? 0, row?.styles?.length ?? 0, row?.extras?.length ?? 0),
    1,
  );
  return { row: 1, column: 1, numRows: Math.max(1, sheet.rows.length), numColumns: width };
}

function clearSheet(target: SheetService, what: { contents: boolean; formats: boolean }): GoogleSheet {
  target.run.write(() => {
    clearCells(target.sheet, usedGrid(target), { ...what, validations: false, notes: false });
    if (!what.formats) return;
    target.sheet.conditionalFormats = [];
    target.sheet.merges = [];
    target.sheet.changed('objects');
  });
  return asGoogle<GoogleSheet>(target);
}

/** At once: a script that asks whether a tab is hidden sees what it has done itself. */
function setShown(target: SheetService, look: 'hidden' | 'shown'): GoogleSheet {
  target.sheet.properties.hidden = look === 'hidden';
  target.sheet.changed('properties');
  return asGoogle<GoogleSheet>(target);
}

function setProperty(target: SheetService, patch: Partial<SheetProperties>): GoogleSheet {
  target.run.write(() => {
    Object.assign(target.sheet.properties, patch);
    target.sheet.changed('properties');
  });
  return asGoogle<GoogleSheet>(target);
}

function assertFrozen(count: number, size: number, word: string): void {
  if (count < 0) throw new ServiceError(`The number of frozen ${word} must not be negative.`);
  if (count >= size) throw new ServiceError(`Sorry, you can't freeze all visible ${word} on the sheet.`);
}
