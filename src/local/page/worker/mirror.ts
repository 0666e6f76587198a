/** Remembers what the grid was last told and finds what it has to be told now. */

import { serialOf } from '../../time/serial';
import { zoneOf } from '../../time/zone';
import type { Sheet } from '../../workbook/sheet';
import type { GridEdit } from '../../workbook/structure';
import { editArray } from '../../workbook/structure';
import type { Workbook } from '../../workbook/workbook';
import type { BookPatch, BookView, CellChange, CellView, RowView, SheetPatch, SheetView } from '../snapshot';
import { rowView, sheetFrame } from './cellView';
import { conditionalLooks, type Looks } from './conditional';

interface Told {
  rows: (RowView | undefined)[];
  frame: string;
}

/** Put in the place of a cell whose look in the grid is not known. */
const UNKNOWN: CellView = { note: '\u0000' };

export class Mirror {
  private readonly told = new Map<number, Told>();
  private readonly touched = new Set<number>();
  private order = '';
  private stylesTold = 0;
  private readonly end: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly now: () => number,
  ) {
    this.end = workbook.subscribe((change) => {
      if (change.type !== 'workbook') this.touched.add(change.sheetId);
    });
  }

  close(): void {
    this.end();
  }

  /** Everything; from here on patches say what became different. */
  view(): BookView {
    const { workbook } = this;
    const sheets = workbook.sheets.map((sheet) => this.sheetView(sheet));
    this.touched.clear();
    this.order = orderOf(workbook);
    this.stylesTold = workbook.styles.all().length;
    return {
      name: workbook.name,
      locale: workbook.locale,
      activeSheetId: workbook.activeSheet.id,
      styles: workbook.styles.all(),
      sheets,
    };
  }

  /** The grid itself changed this cell: what it shows there is to be told anew. */
  forget(sheetId: number, row: number, column: number): void {
    const rows = this.told.get(sheetId)?.rows;
    if (rows === undefined) return;
    const cells = rows[row] ?? [];
    cells[column] = UNKNOWN;
    rows[row] = cells;
    this.touched.add(sheetId);
  }

  /** The grid made this sheet itself and shows it. */
  adopt(sheet: Sheet): void {
    this.sheetView(sheet);
  }

  /** The grid inserted, deleted or moved rows or columns itself. */
  follow(sheetId: number, edit: GridEdit): void {
    const told = this.told.get(sheetId);
    if (told === undefined) return;
    if (edit.dimension === 'ROWS') editArray(told.rows, edit, () => undefined);
    else for (const row of told.rows) if (row !== undefined) editArray(row, edit, () => undefined);
    this.touched.add(sheetId);
  }

  /** What the grid does not show yet; undefined when it is up to date. */
  patch(): BookPatch | undefined {
    const { workbook } = this;
    const order = orderOf(workbook);
    if (this.touched.size === 0 && order === this.order) return undefined;
    const removed = [...this.told.keys()].filter((id) => workbook.sheetById(id) === undefined);
    for (const id of removed) this.told.delete(id);
    const added = workbook.sheets
      .filter((sheet) => !this.told.has(sheet.id))
      .map((sheet) => this.sheetView(sheet));
    const isNew = new Set(added.map(({ frame }) => frame.id));
    const known = workbook.sheets.filter((sheet) => this.touched.has(sheet.id) && !isNew.has(sheet.id));
    const sheets = known.map((sheet) => this.sheetPatch(sheet)).filter((patch) => patch !== undefined);
    const firstStyle = this.stylesTold;
    const styles = workbook.styles.all().slice(firstStyle);
    this.stylesTold += styles.length;
    this.touched.clear();
    const moved = order !== this.order;
    this.order = order;
    if (!moved && sheets.length === 0) return undefined;
    const ids = workbook.sheets.map((sheet) => sheet.id);
    return { firstStyle, styles, ...(moved ? { order: ids } : {}), added, removed, sheets };
  }

  private looks(sheet: Sheet): Looks {
    const { workbook } = this;
    const nowSerial = serialOf(this.now(), zoneOf(workbook.timeZone));
    return conditionalLooks({ workbook, sheet, nowSerial });
  }

  private sheetView(sheet: Sheet): SheetView {
    const frame = sheetFrame(this.workbook, sheet);
    const looks = this.looks(sheet);
    const rows = sheet.rows.map((row, index) => rowView(row, looks.get(index)));
    this.told.set(sheet.id, { rows: rows.map((row) => row && [...row]), frame: JSON.stringify(frame) });
    return { frame, rows };
  }

  private sheetPatch(sheet: Sheet): SheetPatch | undefined {
    const told = this.told.get(sheet.id)!;
    const frame = sheetFrame(this.workbook, sheet);
    const frameText = JSON.stringify(frame);
    const cells = changedCells(told, sheet, this.looks(sheet));
    const changed = frameText !== told.frame;
    told.frame = frameText;
    if (cells.length === 0 && !changed) return undefined;
    return { id: sheet.id, cells, ...(changed ? { frame } : {}) };
  }
}

const orderOf = (workbook: Workbook): string => workbook.sheets.map((sheet) => sheet.id).join(' ');

/** Compares row by row and remembers the new rows. */
function changedCells(told: Told, sheet: Sheet, looks: Looks): CellChange[] {
  const changes: CellChange[] = [];
  const height = Math.max(told.rows.length, sheet.rows.length);
  for (let row = 0; row < height; row += 1) {
    const before = told.rows[row];
    const after = rowView(sheet.rows[row], looks.get(row));
    if (before === undefined && after === undefined) continue;
    const width = Math.max(before?.length ?? 0, after?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const cell = after?.[column];
      if (!sameCell(before?.[column], cell)) changes.push([row, column, cell ?? null]);
    }
    told.rows[row] = after;
  }
  told.rows.length = sheet.rows.length;
  return changes;
}

function sameCell(a: CellView | undefined, b: CellView | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.style === b.style &&
    a.formula === b.formula &&
    a.note === b.note &&
    a.link === b.link &&
    sameLook(a.look, b.look) &&
    a.computedByGrid === b.computedByGrid &&
    sameValue(a.value, b.value)
  );
}

function sameLook(a: CellView['look'], b: CellView['look']): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameValue(a: CellView['value'], b: CellView['value']): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return a.error === b.error && a.message === b.message;
}
