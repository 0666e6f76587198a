/** Utilities.formatDate: patterns of Java's SimpleDateFormat in any time zone. */
import type { Zone } from './zone';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/** English names, as Apps Script prints whatever the locale. */
export function formatDate(instantMs: number, zone: Zone, pattern: string): string {
  const local = new Date(zone.toLocal(instantMs));
  const offsetMinutes = Math.round(zone.offsetAt(instantMs) / 60_000);
  return pattern.replace(TOKEN, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return piece(token, { local, instantMs, offsetMinutes, zone });
  });
}

interface Moment {
  readonly local: Date;
  readonly instantMs: number;
  readonly offsetMinutes: number;
  readonly zone: Zone;
}

type Piece = (moment: Moment, width: number) => string;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function name(local: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(local);
}

const year = (value: number, width: number): string =>
  width === 2 ? pad(value % 100, 2) : pad(value, width);

/** By pattern letter; https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html */
const PIECES: Readonly<Record<string, Piece>> = {
  G: ({ local }) => (local.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ local }, width) => year(local.getUTCFullYear(), width),
  Y: ({ local }, width) => year(weekOf(local, 0, 1).year, width),
  M: monthPiece,
  L: monthPiece,
  w: ({ local }, width) => pad(weekOf(local, 0, 1).week, width),
  D: ({ local }, width) => pad(dayOfYear(local), width),
  d: ({ local }, width) => pad(local.getUTCDate(), width),
  F: ({ local }, width) => pad(Math.ceil(local.getUTCDate() / 7), width),
  E: ({ local }, width) => name(local, { weekday: width > 3 ? 'long' : 'short' }),
  u: ({ local }, width) => pad(local.getUTCDay() || 7, width),
  a: ({ local }) => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ local }, width) => pad(local.getUTCHours(), width),
  k: ({ local }, width) => pad(local.getUTCHours() || 24, width),
  K: ({ local }, width) => pad(local.getUTCHours() % 12, width),
  h: ({ local }, width) => pad(local.getUTCHours() % 12 || 12, width),
  m: ({ local }, width) => pad(local.getUTCMinutes(), width),
  s: ({ local }, width) => pad(local.getUTCSeconds(), width),
  S: ({ local }, width) => pad(local.getUTCMilliseconds(), width),
  z: zoneName,
  Z: ({ offsetMinutes }) => offsetText(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) => isoOffset(offsetMinutes, width),
};

function piece(token: string, moment: Moment): string {
  const letter = PIECES[token[0]!];
  if (letter === undefined) throw new RangeError(`Illegal pattern character '${token[0]!}'`);
  return letter(moment, token.length);
}

function monthPiece({ local }: Moment, width: number): string {
  if (width <= 2) return pad(local.getUTCMonth() + 1, width);
  return name(local, { month: width === 3 ? 'short' : 'long' });
}

function zoneName({ instantMs, zone }: Moment, width: number): string {
  const timeZoneName = width > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone.name, timeZoneName }).formatToParts(
    instantMs,
  );
  const shown = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone.name;
  return SHORT_NAMES[shown === 'GMT+9' && width <= 3 ? zone.name : ''] ?? shown;
}

/** Intl writes GMT+9 where Java has a short name. */
const SHORT_NAMES: Readonly<Record<string, string>> = { 'Asia/Tokyo': 'JST', 'Asia/Seoul': 'KST' };

function offsetText(offsetMinutes: number, separator: string): string {
  const minutes = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}

function isoOffset(offsetMinutes: number, width: number): string {
  if (offsetMinutes === 0) return 'Z';
  if (width === 1) return offsetText(offsetMinutes, '').slice(0, 3);
  return offsetText(offsetMinutes, width === 2 ? '' : ':');
}

const DAY_MS = 86_400_000;

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Week number and week year; Java's default week starts on Sunday and the first holds 1 January. */
function weekOf(local: Date, firstWeekday: number, minimalDays: number): { year: number; week: number } {
  const of = (candidate: number): number => {
    const start = new Date(Date.UTC(candidate, 0, 1));
    const lead = (start.getUTCDay() - firstWeekday + 7) % 7;
    return start.getTime() - lead * DAY_MS + (7 - lead < minimalDays ? 7 * DAY_MS : 0);
  };
  const own = local.getUTCFullYear();
  const weekYear = local.getTime() >= of(own + 1) ? own + 1 : local.getTime() < of(own) ? own - 1 : own;
  return { year: weekYear, week: Math.floor((local.getTime() - of(weekYear)) / (7 * DAY_MS)) + 1 };
}
