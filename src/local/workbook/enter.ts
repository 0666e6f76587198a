/** Putting values into cells as Sheets does when somebody types or a script calls setValue. */
import { zoneOf } from '../time/zone';
import type { CellValue } from './cell';
import { formatKind } from './formatTokens';
import { currentYearOf, formatForSerial, parseInput } from './input';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What may be entered: an instant comes as the serial it is on the spreadsheet's clock. */
export type CellInput = string | number | boolean | { readonly serial: number } | null;

export interface EntryContext {
  readonly locale: string;
  readonly currentYear: number;
}

/** Locale and year of a workbook at an instant, for reading what is typed. */
export function entryContext(workbook: Workbook, instantMs: number): EntryContext {
  const localMs = zoneOf(workbook.timeZone).toLocal(instantMs);
  return { locale: workbook.locale, currentYear: currentYearOf(localMs) };
}

/** Enters one value. Text that reads as number, date or truth value becomes one, unless the format is plain text. */
export function enterValue(
  sheet: Sheet,
  at: { row: number; column: number },
  input: CellInput,
  context: EntryContext,
): void {
  const { row, column } = at;
  if (typeof input === 'string') enterText(sheet, at, input, context);
  else if (typeof input === 'object' && input !== null) {
    sheet.putValue(row, column, input.serial);
    if (formatKind(sheet.style(row, column).numberFormat) === 'general') {
      sheet.patchStyle(row, column, { numberFormat: formatForSerial(input.serial, context.locale) });
    }
  } else sheet.putValue(row, column, plainValue(input));
}

function plainValue(input: number | boolean | null): CellValue {
  if (input === null) return undefined;
  if (typeof input === 'number' && !Number.isFinite(input)) return { error: '#NUM!' };
  return input;
}

function enterText(
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  text: string,
  context: EntryContext,
): void {
  if (text.startsWith('=') && text.length > 1) {
    enterFormula(sheet, row, column, text);
    return;
  }
  const { numberFormat } = sheet.style(row, column);
  if (text === '' || formatKind(numberFormat) === 'text') {
    sheet.putValue(row, column, text === '' ? undefined : text.replace(/^'/, ''));
    return;
  }
  const parsed = parseInput(text, context);
  sheet.putValue(row, column, parsed.value === '' ? undefined : parsed.value);
  if (parsed.format !== undefined && formatKind(numberFormat) === 'general') {
    sheet.patchStyle(row, column, { numberFormat: parsed.format });
  }
}

/** Puts a formula into a cell; its value is computed later. */
export function enterFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  sheet.putValue(row, column, undefined);
  if (formula !== '')
    sheet.patchExtras(row, column, { formula: formula.startsWith('=') ? formula : `=${formula}` });
}
