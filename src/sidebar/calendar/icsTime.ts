// Times of an iCalendar file: wall clocks of named zones, and where these stand in the spreadsheet's zone.
import { RRule } from 'rrule';
import { type IcsComponent, type IcsProperty, propertyOf } from './icsText';

/** A wall-clock time as milliseconds, as if the clock were UTC's: what recurrence rules count in. */
export type Wall = number;

export interface IcsTime {
  wall: Wall;
  /** A day without a time. */
  isDate: boolean;
  /** `UTC`, a TZID, or empty for a time that is the same on every clock. */
  zone: string;
}

export const dayMilliseconds = 86_400_000;

export function parseTime({ value, parameters }: Pick<IcsProperty, 'value' | 'parameters'>): IcsTime | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(value.trim());
  if (!match) return null;
  const [, year, month, date, hour, minute, second, utc] = match;
  const wall = Date.UTC(+year!, +month! - 1, +date!, +(hour ?? 0), +(minute ?? 0), +(second ?? 0));
  return { wall, isDate: hour === undefined, zone: utc ? 'UTC' : (parameters['TZID'] ?? '') };
}

/** `P1D`, `PT1H30M`, `P1W` in milliseconds; `null` for anything else. */
export function parseDuration(text: string): number | null {
  const match = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text.trim());
  if (!match || match[1] === '-') return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  return (((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes!) * 60_000 + seconds! * 1000;
}

/** Milliseconds that a zone's clock is ahead of UTC at an instant. */
type OffsetAt = (instant: number) => number;

/** Turns wall clocks of the file's zones into wall clocks of the spreadsheet's. */
export class Zones {
  private readonly known = new Map<string, OffsetAt | null>();
  /** Zones that neither the browser nor the file explains: their times are taken as they stand. */
  readonly unknown = new Set<string>();

  constructor(
    private readonly components: IcsComponent[],
    private readonly home: string,
  ) {}

  toHome({ wall, zone, isDate }: IcsTime): Wall {
    if (isDate || zone === '') return wall;
    const offset = this.offsetOf(zone);
    if (!offset) return wall;
    const instant = instantOf(wall, offset);
    const homeOffset = this.offsetOf(this.home);
    return instant + (homeOffset?.(instant) ?? 0);
  }

  /** The wall clock that a zone shows at another's time: UNTIL is written in UTC. */
  toZone(time: IcsTime, zone: string): Wall {
    if (time.isDate || time.zone === zone || zone === '' || time.zone === '') return time.wall;
    const from = this.offsetOf(time.zone);
    const to = this.offsetOf(zone);
    if (!from || !to) return time.wall;
    const instant = instantOf(time.wall, from);
    return instant + to(instant);
  }

  private offsetOf(zone: string): OffsetAt | null {
    const known = this.known.get(zone);
    if (known !== undefined) return known;
    const found = zone === 'UTC' ? () => 0 : (namedZone(zone) ?? this.describedZone(zone));
    if (!found) this.unknown.add(zone);
    this.known.set(zone, found);
    return found;
  }

  /** Outlook's "Tokyo Standard Time" is no name that browsers know: the file says what it means (RFC 5545, 3.6.5). */
  private describedZone(zone: string): OffsetAt | null {
    const described = this.components
      .flatMap(({ children }) => children)
      .find((one) => one.name === 'VTIMEZONE' && propertyOf(one, 'TZID')?.value === zone);
    if (!described) return null;
    const location = propertyOf(described, 'X-LIC-LOCATION')?.value;
    const named = location ? namedZone(location) : null;
    return named ?? observances(described);
  }
}

/** Twice, because near a change of clocks the first guess may be an hour off. */
function instantOf(wall: Wall, offset: OffsetAt): number {
  const guess = wall - offset(wall);
  return wall - offset(guess);
}

function namedZone(zone: string): OffsetAt | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  return (instant) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(new Date(instant))) parts[type] = Number(value);
    const { year, month, day, hour, minute, second } = parts;
    const wall = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
    return wall - Math.floor(instant / 1000) * 1000;
  };
}

/** The observance that began last, each by its own rule. */
function observances(described: IcsComponent): OffsetAt | null {
  const found = described.children.flatMap((one) => {
    const start = propertyOf(one, 'DTSTART');
    const time = start && parseTime(start);
    const offset = parseOffset(propertyOf(one, 'TZOFFSETTO')?.value);
    const before = parseOffset(propertyOf(one, 'TZOFFSETFROM')?.value) ?? offset;
    if (!time || offset === null || before === null) return [];
    const text = propertyOf(one, 'RRULE')?.value;
    const rule = text ? new RRule({ ...RRule.parseString(text), dtstart: new Date(time.wall) }) : null;
    const beganBefore = (instant: number): number | null => {
      const wall = new Date(instant + before);
      const began = rule
        ? rule.before(wall, true)?.getTime()
        : time.wall <= wall.getTime()
          ? time.wall
          : undefined;
      return began === undefined ? null : began - before;
    };
    return [{ offset, beganBefore }];
  });
  if (found.length === 0) return null;
  return (instant) => {
    let best = { began: Number.NEGATIVE_INFINITY, offset: found[0]!.offset };
    for (const { offset, beganBefore } of found) {
      const began = beganBefore(instant);
      if (began !== null && began > best.began) best = { began, offset };
    }
    return best.offset;
  };
}

function parseOffset(text: string | undefined): number | null {
  const match = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(text?.trim() ?? '');
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}
