/** Contents of cells between the workbook and Excel. */
import type { CellErrorValue, CellValue as ExcelValue, RichText } from 'exceljs';
import { serialOfLocalMs } from '../time/serial';
import type { CellExtras, CellValue, TextRun } from '../workbook/cell';
import { isCellError } from '../workbook/cell';
import { argbOf, colorOf } from './colors';

/** Serial of the UTC date that exceljs makes of a date cell; rounded to the millisecond it knows. */
export const serialOfExcelDate = (date: Date): number => serialOfLocalMs(date.getTime());

/** What a cell of a worksheet holds. */
export interface ReadContent {
  readonly value: CellValue;
  readonly extras?: CellExtras;
}

/** The content of an exceljs cell; `formula` is its formula with shared formulas already translated. */
export function contentOf(value: ExcelValue, formula: string | undefined): ReadContent {
  if (formula !== undefined && formula !== '') {
    return { value: resultOf(value), extras: { formula: `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}` } };
  }
  if (value === null || value === undefined) return { value: undefined };
  if (value instanceof Date) return { value: serialOfExcelDate(value) };
  if (typeof value !== 'object') return { value: value === '' ? undefined : value };
  if ('richText' in value) return richContent(value.richText);
  if ('hyperlink' in value) return linkContent(value.text, value.hyperlink);
  if ('error' in value) return { value: errorOf(value) };
  return { value: resultOf(value) };
}

function resultOf(value: ExcelValue): CellValue {
  const { result } = (value ?? {}) as { result?: ExcelValue };
  if (result === undefined || result === null) return undefined;
  if (result instanceof Date) return serialOfExcelDate(result);
  if (typeof result === 'object') return 'error' in result ? errorOf(result) : undefined;
  return result;
}

const errorOf = (value: CellErrorValue): CellValue => ({ error: value.error });

function richContent(parts: readonly RichText[]): ReadContent {
  const value = parts.map((part) => part.text).join('');
  let start = 0;
  const runs = parts.map((part): TextRun => {
    const run = { start, ...lookOf(part) };
    start += part.text.length;
    return run;
  });
  return { value, ...(runs.some((run) => Object.keys(run).length > 1) ? { extras: { runs } } : {}) };
}

function lookOf({ font }: RichText): Omit<TextRun, 'start'> {
  const color = colorOf(font?.color);
  return {
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strike === true ? { strikethrough: true } : {}),
    ...(color === undefined || color === '#000000' ? {} : { fontColor: color }),
  };
}

/** exceljs gives rich text where it promises a text. */
function linkContent(text: unknown, link: string): ReadContent {
  const rich = (text as { richText?: RichText[] } | null)?.richText;
  const value = rich === undefined ? String(text ?? link) : rich.map((part) => part.text).join('');
  return { value, extras: { runs: [{ start: 0, link }] } };
}

/** The value for an exceljs cell. A formula goes without its result, which LibreOffice would take for true. */
export function excelValue(value: CellValue, extras: CellExtras | undefined): ExcelValue {
  const formula = extras?.formula;
  if (formula !== undefined) return formulaValue(formula, value, extras?.scripted === true);
  if (value === undefined) return null;
  if (isCellError(value)) return value.error === '#ERROR!' ? value.error : { error: value.error };
  if (typeof value === 'string' && extras?.runs !== undefined) return richValue(value, extras.runs);
  return typeof value === 'string' ? printable(value) : value;
}

/** Results of the script's own functions are kept: no other program can compute them. */
function formulaValue(formula: string, value: CellValue, scripted: boolean): ExcelValue {
  const text = formula.slice(1);
  if (!scripted || value === undefined) return { formula: text };
  if (isCellError(value))
    return { formula: text, result: { error: value.error === '#ERROR!' ? '#VALUE!' : value.error } };
  return { formula: text, result: value };
}

function richValue(text: string, runs: readonly TextRun[]): ExcelValue {
  const link = runs.find((run) => run.link !== undefined)?.link;
  if (link !== undefined) return { text: printable(text), hyperlink: link };
  return {
    richText: runs.map((run, index) => ({
      text: printable(text.slice(run.start, runs[index + 1]?.start)),
      font: {
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italic: true } : {}),
        ...(run.underline ? { underline: true } : {}),
        ...(run.strikethrough ? { strike: true } : {}),
        ...(run.fontColor === undefined ? {} : { color: { argb: argbOf(run.fontColor) } }),
      },
    })),
  };
}

/**
 * XML 1.0 has no control characters and no lone surrogates; the rest of the text is kept. `_x0041_` would be read as an
 * escaped letter, so that its first mark is escaped itself (ECMA-376 part 1, 22.9.2.19).
 */
export function printable(text: string): string {
  if (/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/.test(text) && !text.includes('_x')) return text;
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return Array.from(escaped, (letter) => {
    const point = letter.codePointAt(0)!;
    if (point >= 0xd800 && point <= 0xdfff) return '\ufffd';
    const isControl = point < 32 && letter !== '\t' && letter !== '\n' && letter !== '\r';
    return isControl || point === 0xfffe || point === 0xffff ? '' : letter;
  }).join('');
}
