/** A user's typing or pasting, carried out on the workbook. */
import type { UserEdit } from './editEvents';
import { isProtectedFrom } from './services/spreadsheet/editable';
import { fitsRule } from './services/spreadsheet/validationCheck';
import type { HostState } from './services/state';
import { boundReference, type GridRange, parseA1 } from './workbook/address';
import { type CellValue, isCellError } from './workbook/cell';
import { type CellInput, enterValue, entryContext } from './workbook/enter';
import { eachCell, type Sheet } from './workbook/sheet';

/** As typed; null empties the cell. */
export type EditedValue = string | number | boolean | null;

export interface UserEditRequest {
  readonly sheetName: string;
  readonly a1: string;
  readonly value: EditedValue | readonly (readonly EditedValue[])[];
  /** Who edits; the host's user unless given. */
  readonly user?: string;
}

export type AppliedEdit =
  | { readonly accepted: true; readonly edit: UserEdit }
  | { readonly accepted: false; readonly message: string };

/** Changes the cells, unless a validation rule that rejects input refuses one of them. */
export function applyUserEdit(state: HostState, request: UserEditRequest): AppliedEdit {
  const { sheet, grid, values } = placed(state, request);
  const user = request.user ?? state.user;
  if (isProtectedFrom(user, state.workbook, { sheet, grid })) return { accepted: false, message: PROTECTED };
  const refused = refusedCell(state, { sheet, grid, values });
  if (refused !== undefined) return { accepted: false, message: refused };
  const single = grid.numRows === 1 && grid.numColumns === 1;
  const oldValue = single ? eventText(sheet.value(grid.row, grid.column)) : undefined;
  enterAll(state, { sheet, grid, values });
  const value = single ? eventText(sheet.value(grid.row, grid.column)) : undefined;
  const texts = {
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
  return { accepted: true, edit: { sheet, grid, user, ...texts } };
}

const PROTECTED = 'You are trying to edit a protected cell or object.';

interface Placed {
  readonly sheet: Sheet;
  readonly grid: GridRange;
  readonly values: readonly (readonly CellInput[])[];
}

function placed(state: HostState, { sheetName, a1, value }: UserEditRequest): Placed {
  const sheet = state.workbook.sheetByName(sheetName);
  const reference = parseA1(a1);
  if (sheet === undefined) throw new Error(`Host.edit: no sheet ${sheetName}`);
  if (reference === undefined) throw new Error(`Host.edit: ${a1} is no cell`);
  const target = boundReference(reference, sheet);
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly EditedValue[])[];
    return {
      sheet,
      grid: { ...target, numRows: rows.length, numColumns: rows[0]?.length ?? 1 },
      values: rows,
    };
  }
  const row = Array.from({ length: target.numColumns }, () => value as EditedValue);
  return { sheet, grid: target, values: Array.from({ length: target.numRows }, () => row) };
}

function enterAll(state: HostState, { sheet, grid, values }: Placed): void {
  const context = entryContext(state.workbook, state.now());
  sheet.maxRows = Math.max(sheet.maxRows, grid.row + grid.numRows - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, grid.column + grid.numColumns - 1);
  eachCell(grid, (row, column) => {
    enterValue(sheet, { row, column }, values[row - grid.row]![column - grid.column]!, context);
  });
  sheet.cellsChanged(grid, 'values');
}

function refusedCell(state: HostState, { sheet, grid, values }: Placed): string | undefined {
  for (let row = 0; row < grid.numRows; row += 1) {
    for (let column = 0; column < grid.numColumns; column += 1) {
      const rule = sheet.validation(grid.row + row, grid.column + column);
      if (rule === undefined || rule.allowInvalid || fitsRule(state.workbook, rule, values[row]![column]!))
        continue;
      return rule.helpText ?? 'The data you entered violates the data validation rules set on this cell.';
    }
  }
  return undefined;
}

/** Values in edit events are texts: TRUE for a ticked box, the serial for a date. */
function eventText(value: CellValue): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
