/**
 * What Sheets makes of a text that a user types or a script passes to setValue: numbers, percentages, money, dates,
 * times and truth values are read as such, everything else stays text.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption (USER_ENTERED)
 */
import { serialOfDate } from '../time/serial';
import type { CellValue } from './cell';

/** The value and the number format that Sheets gives a cell which has none. */
export interface ParsedInput {
  readonly value: CellValue;
  readonly format?: string;
}

export interface InputContext {
  /** As Apps Script writes it: ja_JP. Decides whether 1/2/2026 is in January or February. */
  readonly locale: string;
  /** Year that a date without one belongs to. */
  readonly currentYear: number;
}

const NUMBER = /^([+-]?)(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/** The typed text as a value; a formula is the caller's business. */
export function parseInput(text: string, context: InputContext): ParsedInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (!/^[\d+\-.(¥$€£￥]|^(true|false)$/i.test(trimmed)) return { value: text };
  return parseTruth(trimmed) ?? parseNumber(trimmed) ?? parseDateTime(trimmed, context) ?? { value: text };
}

function parseTruth(text: string): ParsedInput | undefined {
  return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : undefined;
}

function parseNumber(text: string): ParsedInput | undefined {
  const percent = /^(.*\d\.?)\s*%$/.exec(text);
  const money = /^([+-]?)([¥$€£￥])\s*(.*)$/.exec(text);
  const digits = percent?.[1] ?? (money === null ? text : money[1]! + money[3]!);
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return undefined;
  const number = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(number)) return undefined;
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent !== null) return { value: Number((number / 100).toPrecision(15)), format: `0${decimals}%` };
  if (money !== null) return { value: number, format: `"${money[2]!}"#,##0${decimals}` };
  return { value: number, ...(digits.includes(',') ? { format: `#,##0${decimals}` } : {}) };
}

const TIME = /^(\d{1,3}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?\s*([ap]m)?$/i;

function parseDateTime(text: string, context: InputContext): ParsedInput | undefined {
  const time = parseTime(text);
  if (time !== undefined) return time;
  const [dateText = '', timeText] = text.split(/[T\s]+(?=\d{1,2}:)/);
  const date = parseDate(dateText, context);
  if (date === undefined) return undefined;
  if (timeText === undefined) return { value: date, format: dateFormat(dateText, context.locale) };
  const clock = parseTime(timeText);
  if (clock === undefined || (clock.value as number) >= 1) return undefined;
  return { value: date + (clock.value as number), format: `${dateFormat(dateText, context.locale)} h:mm:ss` };
}

function parseTime(text: string): ParsedInput | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, hourText, minutes, seconds = '0', fraction = '', half] = match;
  const hours = half === undefined ? Number(hourText) : (Number(hourText) % 12) + (/p/i.test(half) ? 12 : 0);
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const value = (hours * 3600 + Number(minutes) * 60 + Number(seconds + fraction)) / 86_400;
  if (hours >= 24) return { value, format: '[h]:mm:ss' };
  return {
    value,
    format: `${match[3] === undefined ? 'h:mm' : 'h:mm:ss'}${half === undefined ? '' : ' am/pm'}`,
  };
}

function parseDate(text: string, context: InputContext): number | undefined {
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (yearFirst !== null)
    return serialOfDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast !== null) {
    return dayAndMonth([Number(yearLast[1]), Number(yearLast[3])], Number(yearLast[4]), context.locale);
  }
  const noYear = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (noYear === null) return undefined;
  return dayAndMonth([Number(noYear[1]), Number(noYear[2])], context.currentYear, context.locale);
}

const dayFirst = (locale: string): boolean => !/^(ja|zh|ko|hu|lt|en_US|en_PH|sv)/.test(locale);

function dayAndMonth([a, b]: [number, number], year: number, locale: string): number | undefined {
  return dayFirst(locale) ? serialOfDate(year, b, a) : serialOfDate(year, a, b);
}

function dateFormat(text: string, locale: string): string {
  if (text.includes('年')) return 'yyyy"年"m"月"d"日"';
  if (text.includes('-')) return 'yyyy-mm-dd';
  return text.includes('月') ? 'm"月"d"日"' : defaultDateFormat(locale);
}

/** The format Sheets gives to a date in a cell that has no format. */
export function defaultDateFormat(locale: string): string {
  if (/^(ja|zh)/.test(locale)) return 'yyyy/mm/dd';
  if (/^en_US/.test(locale)) return 'm/d/yyyy';
  if (/^de/.test(locale)) return 'dd.mm.yyyy';
  return dayFirst(locale) ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
}

/** The format of an instant that a script writes as a Date: the day alone when the clock stands at midnight. */
export function formatForSerial(serial: number, locale: string): string {
  if (serial >= 0 && serial < 1) return 'h:mm:ss';
  return Number.isInteger(serial) ? defaultDateFormat(locale) : `${defaultDateFormat(locale)} h:mm:ss`;
}

/** The serial of today's date on the spreadsheet's clock, from local ms. */
export function currentYearOf(localMs: number): number {
  return new Date(localMs).getUTCFullYear();
}
