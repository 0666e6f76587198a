// A cell as a case file keeps it: plain JSON, and how it is put into a sheet.
import type { CellExtras, CellValue } from '../../src/local/workbook/cell';
import type { Sheet } from '../../src/local/workbook/sheet';
import type { Workbook } from '../../src/local/workbook/workbook';

/**
 * What somebody typed. A `serial` has its own number format: dates and times are numbers that a format shows as such. A
 * `formula` shows its `value` and the host does not compute it.
 */
export type CellSpec =
  | null
  | string
  | number
  | boolean
  | { serial: number; format: string }
  | { formula: string; value?: string | number | { error: string } }
  | { repeat: string; times: number };

/** Serial of 1970-01-01. */
export const serialOfEpoch = 25_569;

export const dateCell = (day: number): CellSpec => ({ serial: day + serialOfEpoch, format: 'yyyy-mm-dd' });
/** A formula that the host cannot compute, with what it shows. */
export const formulaCell = (value: string | number | { error: string }): CellSpec => ({
  formula: '=XLOOKUP(1,2,3)',
  value,
});

export const isBlankCell = (cell: CellSpec | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** The cell's text as Meguri should read an ID or a name; `null` when it shows an error. */
export function textOfCell(cell: CellSpec | undefined): string | null {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell).trim();
  if ('repeat' in cell) return cell.repeat.repeat(cell.times).trim();
  if ('serial' in cell) return isoDay(cell.serial);
  return typeof cell.value === 'object' ? null : String(cell.value ?? '').trim();
}

function isoDay(serial: number): string {
  return new Date((serial - serialOfEpoch) * 86_400_000).toISOString().slice(0, 10);
}

/** Puts cells into the sheets of one workbook. */
export class CellWriter {
  private readonly styles = new Map<string, number>();

  constructor(private readonly workbook: Workbook) {}

  put(sheet: Sheet, at: { row: number; column: number }, cell: CellSpec, format: string): void {
    const { row, column } = at;
    if (cell === null) {
      sheet.putStyleNumber(row, column, this.styleOf(format));
      return;
    }
    const { value, extras } = contentOf(cell);
    sheet.putValue(row, column, value);
    if (extras) sheet.patchExtras(row, column, extras);
    sheet.putStyleNumber(row, column, this.styleOf(formatFor(cell, format)));
  }

  private styleOf(format: string): number {
    const known = this.styles.get(format);
    if (known !== undefined) return known;
    const number = this.workbook.styles.numberOf({ numberFormat: format });
    this.styles.set(format, number);
    return number;
  }
}

function contentOf(cell: Exclude<CellSpec, null>): { value: CellValue; extras?: CellExtras } {
  if (typeof cell !== 'object') return { value: cell };
  if ('repeat' in cell) return { value: cell.repeat.repeat(cell.times) };
  if ('serial' in cell) return { value: cell.serial };
  return { value: cell.value as CellValue, extras: { formula: cell.formula } };
}

/** A plain number under a date format would be a date. */
function formatFor(cell: CellSpec, format: string): string {
  if (typeof cell === 'number') return /[ymdh]/.test(format) ? '0' : format;
  return typeof cell === 'object' && cell !== null && 'serial' in cell ? cell.format : format;
}
