/** Values between cells and scripts: Dates out of serials, serials out of Dates. */
import { instantOf, serialOf } from '../../time/serial';
import { type CellValue, isCellError } from '../../workbook/cell';
import type { CellInput } from '../../workbook/enter';
import { formatKind } from '../../workbook/formatTokens';
import type { Sheet } from '../../workbook/sheet';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';

/** https://support.google.com/drive/answer/37603 */
export const MAX_CELL_CHARACTERS = 50_000;

/** What a script gets for a cell: a Date of its own realm for date formats, "" for an empty cell. */
export function scriptValue(run: Execution, value: CellValue, format: string | undefined): unknown {
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number' || format === undefined || formatKind(format) !== 'date') return value;
  return new run.realm.intrinsics.Date(instantOf(value, run.spreadsheetZone));
}

/** The value of a cell as a script gets it. */
export function cellForScript(run: Execution, sheet: Sheet, row: number, column: number): unknown {
  const value = sheet.value(row, column);
  return typeof value === 'number'
    ? scriptValue(run, value, sheet.style(row, column).numberFormat)
    : scriptValue(run, value, undefined);
}

/** What a script hands over, as it goes into a cell. */
export function cellInput(run: Execution, value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return dateInput(run, value);
  const text = String(value);
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  return text;
}

function dateInput(run: Execution, date: Date): CellInput {
  const instant = Date.prototype.getTime.call(date);
  return Number.isNaN(instant) ? '#NUM!' : { serial: serialOf(instant, run.spreadsheetZone) };
}

/** A Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
