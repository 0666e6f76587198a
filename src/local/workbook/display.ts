/** What a cell shows: its value through its number format. */
import { localMsOf } from '../time/serial';
import { type CellValue, isCellError } from './cell';
import { type FormatToken, formatKind, sectionsOf, tokensOf } from './formatTokens';

/** The text a cell shows. `locale` as Apps Script writes it (ja_JP). */
export function displayValue(value: CellValue, format: string | undefined, locale: string): string {
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return displayText(value, format);
  return displayNumber(value, format, locale);
}

function displayText(text: string, format: string | undefined): string {
  const section = format === undefined ? undefined : sectionsOf(format)[3];
  if (section === undefined) return text;
  return tokensOf(section)
    .map((token) => (token.text === '@' && !token.literal ? text : token.text))
    .join('');
}

function displayNumber(value: number, format: string | undefined, locale: string): string {
  const kind = formatKind(format);
  if (kind === 'general' || kind === 'text') return generalNumber(value);
  const sections = sectionsOf(format!);
  if (kind === 'date') return displayDate(value, tokensOf(sections[0]!), locale);
  const [positive = '', negative, zero] = sections;
  if (value === 0 && zero !== undefined) return patternNumber(0, tokensOf(zero));
  if (value < 0 && negative !== undefined) return patternNumber(-value, tokensOf(negative));
  return (value < 0 ? '-' : '') + patternNumber(Math.abs(value), tokensOf(positive));
}

/** Sheets' automatic format: ten significant digits for fractions, exponents beyond 15 digits. */
function generalNumber(value: number): string {
  if (Math.abs(value) >= 1e15) return value.toExponential().replace('e+', 'E+');
  if (Number.isInteger(value)) return String(value);
  const rounded = Number(value.toPrecision(10));
  return Math.abs(rounded) < 1e-6 ? rounded.toExponential().replace('e', 'E') : String(rounded);
}

function patternNumber(value: number, tokens: readonly FormatToken[]): string {
  const isDigits = (token: FormatToken): boolean => !token.literal && /^[0#?.,]+$/.test(token.text);
  const percents = tokens.filter((token) => !token.literal && token.text === '%').length;
  const pattern = tokens
    .filter(isDigits)
    .map((token) => token.text)
    .join('');
  const exponent = tokens.findIndex((token) => !token.literal && /^e[+-]$/i.test(token.text));
  if (exponent >= 0) return exponentNumber(value, pattern);
  const number = digitsOf(value * 100 ** percents, pattern);
  let written = false;
  const pieces = tokens.map((token) => {
    if (!isDigits(token)) return /^general$/i.test(token.text) ? generalNumber(value) : token.text;
    const piece = written ? '' : number;
    written = true;
    return piece;
  });
  return pieces.join('');
}

function exponentNumber(value: number, pattern: string): string {
  const decimals = (pattern.split('.')[1] ?? '').replace(/[^0#?]/g, '').length;
  const [mantissa, power] = value.toExponential(Math.max(0, decimals - 2)).split('e');
  return `${mantissa}E${power!.startsWith('-') ? '-' : '+'}${power!.slice(1).padStart(2, '0')}`;
}

function digitsOf(value: number, pattern: string): string {
  const [wholePattern = '', fractionPattern = ''] = pattern.split('.');
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  const scaled = value / 1000 ** thousands;
  const places = fractionPattern.replace(/,/g, '').length;
  const needed = (fractionPattern.match(/0/g) ?? []).length;
  const [whole = '0', fraction = ''] = roundHalfUp(scaled, places).split('.');
  const kept = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, '');
  const padded = whole.padStart((wholePattern.match(/0/g) ?? []).length, '0');
  const leading = padded === '0' && !wholePattern.includes('0') ? '' : padded;
  const grouped = /,(?=.*[0#?])/.test(wholePattern) ? leading.replace(/\B(?=(\d{3})+$)/g, ',') : leading;
  return kept === '' && needed === 0 ? grouped : `${grouped}.${kept}`;
}

/** As people round: 2.675 to two places is 2.68, whatever its binary form. */
function roundHalfUp(value: number, places: number): string {
  if (value >= 1e15) return value.toFixed(places);
  const shifted = Number(`${Number(value.toPrecision(15))}e${places}`);
  return (Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${places}`) : value).toFixed(places);
}

interface DateParts {
  readonly date: Date;
  readonly serial: number;
  readonly hours: number;
  readonly twelveHours: boolean;
  readonly locale: string;
}

function displayDate(serial: number, tokens: readonly FormatToken[], locale: string): string {
  const date = new Date(localMsOf(serial));
  const marks = tokens.map((token) => (token.literal ? '' : token.text.toLowerCase()));
  const parts: DateParts = {
    date,
    serial,
    hours: date.getUTCHours(),
    twelveHours: marks.some((mark) => mark === 'am/pm' || mark === 'a/p'),
    locale: locale.replace('_', '-'),
  };
  return tokens
    .map((token, index) =>
      token.literal ? token.text : datePiece(marks[index]!, isMinutes(marks, index), parts),
    )
    .join('');
}

/** `m` means minutes right after hours or right before seconds, months elsewhere. */
function isMinutes(marks: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/.test(marks[index]!)) return false;
  const before = marks
    .slice(0, index)
    .filter((mark) => /^\[?[ymdhs]/.test(mark))
    .pop();
  const after = marks.slice(index + 1).find((mark) => /^\[?[ymdhs]/.test(mark));
  return /^\[?h/.test(before ?? '') || /^\[?s/.test(after ?? '');
}

function datePiece(mark: string, minutes: boolean, parts: DateParts): string {
  const { date } = parts;
  if (minutes) return padded(date.getUTCMinutes(), mark.length);
  if (mark.startsWith('[')) return elapsed(mark, parts.serial);
  switch (mark[0]) {
    case 'y':
      return mark.length <= 2 ? padded(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
    case 'm':
      return monthPiece(mark, parts);
    case 'd':
      return mark.length <= 2 ? padded(date.getUTCDate(), mark.length) : named(parts, weekday(mark));
    case 'h':
      return padded(parts.twelveHours ? parts.hours % 12 || 12 : parts.hours, mark.length);
    case 's':
      return secondsPiece(mark, date);
    case 'a':
      return parts.hours < 12 ? mark.split('/')[0]!.toUpperCase() : mark.split('/')[1]!.toUpperCase();
    default:
      return mark;
  }
}

const weekday = (mark: string): Intl.DateTimeFormatOptions => ({
  weekday: mark.length === 3 ? 'short' : 'long',
});

function monthPiece(mark: string, parts: DateParts): string {
  if (mark.length <= 2) return padded(parts.date.getUTCMonth() + 1, mark.length);
  const month = mark.length === 3 ? 'short' : mark.length === 4 ? 'long' : 'narrow';
  return named(parts, { month });
}

function secondsPiece(mark: string, date: Date): string {
  const [digits = '', fraction] = mark.split('.');
  const seconds = padded(date.getUTCSeconds(), digits.length);
  if (fraction === undefined) return seconds;
  return `${seconds}.${padded(date.getUTCMilliseconds(), 3).slice(0, fraction.length)}`;
}

function elapsed(mark: string, serial: number): string {
  const unit = { h: 24, m: 1440, s: 86400 }[mark[1] as 'h' | 'm' | 's'];
  return padded(Math.floor(serial * unit + 1e-9), mark.length - 2);
}

function named({ date, locale }: DateParts, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
