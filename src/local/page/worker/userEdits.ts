/** What the user did in the grid, carried out on the workbook; triggers fire as in Sheets. */

import type { EditedValue } from '../../userEdit';
import { a1Of } from '../../workbook/address';
import { editGrid } from '../../workbook/gridEdit';
import type { Sheet } from '../../workbook/sheet';
import type { StylePatch } from '../../workbook/style';
import type { BlockEdit, EditView, SheetEdit, StyleEdit } from '../protocol';
import type { Session } from './session';

/** Blocks fire the edit triggers one by one; looks fire nothing. */
export function applyEdits(
  session: Session,
  blocks: readonly BlockEdit[],
  styles: readonly StyleEdit[],
): EditView {
  for (const style of styles) applyStyle(session, style);
  const refused: string[] = [];
  for (const block of blocks) {
    const message = applyBlock(session, block);
    if (message !== undefined) refused.push(message);
  }
  return { refused };
}

function applyBlock(session: Session, block: BlockEdit): string | undefined {
  const { host, mirror } = session;
  const sheet = host.workbook.sheetById(block.sheetId);
  if (sheet === undefined) return undefined;
  const values = block.values.map((row, r) =>
    row.map((value, c) => asStored(sheet, block.row + r, block.column + c, value)),
  );
  block.values.forEach((row, r) => {
    row.forEach((_, c) => {
      mirror.forget(sheet.id, block.row + r - 1, block.column + c - 1);
    });
  });
  const numRows = values.length;
  const numColumns = values[0]?.length ?? 1;
  const a1 = a1Of({ row: block.row, column: block.column, numRows, numColumns });
  const result = host.edit(sheet.name, a1, values);
  session.record(result.runs);
  return result.accepted ? undefined : (result.message ?? '');
}

/** The grid's checkboxes hold 1 and 0. */
function asStored(sheet: Sheet, row: number, column: number, value: EditedValue): EditedValue {
  const isCheckbox = sheet.validation(row, column)?.criteria === 'CHECKBOX';
  return isCheckbox && (value === 1 || value === 0) ? value === 1 : value;
}

function applyStyle({ host, mirror }: Session, { sheetId, row, column, patch }: StyleEdit): void {
  const sheet = host.workbook.sheetById(sheetId);
  if (sheet === undefined) return;
  const changes = Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, value ?? undefined]));
  sheet.patchStyle(row, column, changes as StylePatch);
  sheet.cellsChanged({ row, column, numRows: 1, numColumns: 1 }, 'styles');
  mirror.forget(sheetId, row - 1, column - 1);
}

/** Changes of sheets; the answer names the sheet that was made. */
export function applySheetEdit(session: Session, edit: SheetEdit): { sheetId?: number } {
  const { host, mirror } = session;
  const { workbook } = host;
  if (edit.kind === 'add') {
    const added = workbook.addSheet(freeName(session, edit.name), edit.position);
    mirror.adopt(added);
    return { sheetId: added.id };
  }
  const sheet = workbook.sheetById(edit.sheetId);
  if (sheet === undefined) return {};
  if (edit.kind === 'grid') {
    editGrid(workbook, sheet, edit.edit);
    mirror.follow(sheet.id, edit.edit);
    host.calculate();
    if (edit.edit.kind !== 'move') {
      const what = `${edit.edit.kind === 'insert' ? 'INSERT' : 'REMOVE'}_${edit.edit.dimension === 'ROWS' ? 'ROW' : 'COLUMN'}`;
      session.record(host.fireChange(what));
    }
  } else applyFrameEdit(session, sheet, edit);
  return { sheetId: sheet.id };
}

function applyFrameEdit(
  { host: { workbook } }: Session,
  sheet: Sheet,
  edit: Exclude<SheetEdit, { kind: 'add' } | { kind: 'grid' }>,
): void {
  if (edit.kind === 'remove' && workbook.sheets.length > 1) workbook.removeSheet(sheet);
  else if (edit.kind === 'rename' && workbook.sheetByName(edit.name) === undefined)
    workbook.renameSheet(sheet, edit.name);
  else if (edit.kind === 'move') workbook.moveSheet(sheet, edit.position);
  else if (edit.kind === 'hide') {
    sheet.properties.hidden = edit.hidden;
    sheet.changed('properties');
  } else if (edit.kind === 'columns') {
    for (const column of edit.columns) {
      const record = sheet.columnAt(column + 1);
      if (edit.width !== undefined) record.width = edit.width;
      if (edit.hidden !== undefined) record.hidden = edit.hidden;
    }
    sheet.changed('properties');
  }
}

function freeName({ host: { workbook } }: Session, wanted: string): string {
  let name = wanted;
  for (let count = 2; workbook.sheetByName(name) !== undefined; count += 1) name = `${wanted} ${count}`;
  return name;
}
