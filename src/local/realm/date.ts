/** A Date for a realm whose clock and local time zone are those of the script, not of the machine. */
import type { Zone } from '../time/zone';

/** Milliseconds since the epoch. */
type Now = () => number;

const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/**
 * Changes the realm's Date.prototype and returns the constructor that shall be the realm's global `Date`. The realm
 * is the script's alone, so that nothing else sees the change.
 */
export function installScriptDate(NativeDate: DateConstructor, zone: Zone, now: Now): DateConstructor {
  const ScriptDate = scriptConstructor(NativeDate, zone, now);
  installGetters(NativeDate, zone);
  installSetters(NativeDate, zone);
  installTexts(NativeDate, zone);
  define(NativeDate.prototype, 'constructor', ScriptDate);
  return ScriptDate;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

function scriptConstructor(NativeDate: DateConstructor, zone: Zone, now: Now): DateConstructor {
  function ScriptDate(...parts: unknown[]): unknown {
    if (new.target === undefined) return new NativeDate(now()).toString();
    return Reflect.construct(NativeDate, [instantOf(NativeDate, zone, now, parts)], new.target);
  }
  define(ScriptDate, 'name', 'Date');
  ScriptDate.prototype = NativeDate.prototype;
  define(ScriptDate, 'now', now);
  define(ScriptDate, 'UTC', NativeDate.UTC);
  define(ScriptDate, 'parse', (text: string) => parseLocal(NativeDate, zone, String(text)));
  return ScriptDate as unknown as DateConstructor;
}

function instantOf(NativeDate: DateConstructor, zone: Zone, now: Now, parts: unknown[]): number {
  if (parts.length === 0) return now();
  const [first] = parts;
  if (parts.length > 1) {
    const local = NativeDate.UTC(...(parts.map(Number) as [number, number]));
    return Number.isNaN(local) ? local : zone.toInstant(local);
  }
  if (typeof first === 'string') return parseLocal(NativeDate, zone, first);
  return first instanceof NativeDate ? first.getTime() : Number(first);
}

/** Texts that name no zone are on the script's clock; a date alone in ISO form is UTC by the language's rule. */
function parseLocal(NativeDate: DateConstructor, zone: Zone, text: string): number {
  const namesZone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})(?:\s*\(.*\))?\s*$/i.test(text);
  if (namesZone || /^\s*[+-]?\d{4,6}(-\d{2}(-\d{2})?)?\s*$/.test(text)) return NativeDate.parse(text);
  const local = NativeDate.parse(/T\d/.test(text) ? `${text.trim()}Z` : `${text} UTC`);
  return Number.isNaN(local) ? NativeDate.parse(text) : zone.toInstant(local);
}

function localDate(NativeDate: DateConstructor, zone: Zone, date: Date): Date {
  const instant = NativeDate.prototype.getTime.call(date);
  return new NativeDate(Number.isNaN(instant) ? instant : zone.toLocal(instant));
}

function installGetters(NativeDate: DateConstructor, zone: Zone): void {
  for (const part of [...PARTS, 'Day'] as const) {
    define(NativeDate.prototype, `get${part}`, function (this: Date) {
      return localDate(NativeDate, zone, this)[`getUTC${part}`]();
    });
  }
  define(NativeDate.prototype, 'getTimezoneOffset', function (this: Date) {
    return -zone.offsetAt(this.getTime()) / 60_000;
  });
}

function installSetters(NativeDate: DateConstructor, zone: Zone): void {
  for (const part of PARTS) {
    define(NativeDate.prototype, `set${part}`, function (this: Date, ...values: [number]) {
      const local = localDate(NativeDate, zone, this);
      local[`setUTC${part}`](...values);
      return this.setTime(zone.toInstant(local.getTime()));
    });
  }
}

function installTexts(NativeDate: DateConstructor, zone: Zone): void {
  const { prototype } = NativeDate;
  const intl = (options: Intl.DateTimeFormatOptions) =>
    function (this: Date, locales?: string | string[], own?: Intl.DateTimeFormatOptions): string {
      const asked = own !== undefined && Object.keys(own).some((key) => !/zone|hour12/i.test(key));
      return new Intl.DateTimeFormat(locales, {
        timeZone: zone.name,
        ...(asked ? {} : options),
        ...own,
      }).format(this);
    };
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'numeric', day: 'numeric' };
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: 'numeric', second: 'numeric' };
  define(prototype, 'toLocaleString', intl({ ...day, ...time }));
  define(prototype, 'toLocaleDateString', intl(day));
  define(prototype, 'toLocaleTimeString', intl(time));
  const dayText = (date: Date): string =>
    localDate(NativeDate, zone, date)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, '$1 $3 $2 $4');
  const timeText = (date: Date): string =>
    clockText(localDate(NativeDate, zone, date), zone.offsetAt(date.getTime()));
  define(prototype, 'toDateString', function (this: Date) {
    return isInvalid(this) ? 'Invalid Date' : dayText(this);
  });
  define(prototype, 'toTimeString', function (this: Date) {
    return isInvalid(this) ? 'Invalid Date' : timeText(this);
  });
  define(prototype, 'toString', function (this: Date) {
    return isInvalid(this) ? 'Invalid Date' : `${dayText(this)} ${timeText(this)}`;
  });
}

const isInvalid = (date: Date): boolean => Number.isNaN(date.getTime());

function clockText(local: Date, offsetMs: number): string {
  const minutes = Math.abs(Math.trunc(offsetMs / 60_000));
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  const sign = offsetMs < 0 ? '-' : '+';
  return `${local.toISOString().slice(11, 19)} GMT${sign}${two(minutes / 60)}${two(minutes % 60)}`;
}
