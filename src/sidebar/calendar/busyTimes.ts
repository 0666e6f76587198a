// The busy times of a calendar file within some days: what repeats is written out, what was moved or cancelled counts as such.
import { Frequency, RRule } from 'rrule';
import { type IcsComponent, parseIcs, propertiesOf, propertyOf, textOf } from './icsText';
import { dayMilliseconds, type IcsTime, parseDuration, parseTime, type Wall, Zones } from './icsTime';

/** A busy time of one day in the spreadsheet's zone; `start` and `end` are `null` for the whole day. */
export interface BusySpan {
  /** `2026-11-24`. */
  day: string;
  start: string | null;
  end: string | null;
  title: string;
}

export interface BusyCalendar {
  /** What the calendar calls itself. */
  name: string;
  spans: BusySpan[];
  /** Events that could not be read, by title. */
  skipped: string[];
  /** Time zones that nothing explains. */
  unknownZones: string[];
}

export interface BusyAsk {
  text: string;
  /** First and last day, `2026-11-24`. */
  from: string;
  to: string;
  /** The spreadsheet's zone. */
  timeZone: string;
}

/** Meguri's own visits come back in exported calendars: they are no appointments of the rep's. */
const ownUid = /@meguri$/;
/** Days that an event may last: longer ones are slips. */
const longestDays = 400;

export function readBusyTimes({ text, from, to, timeZone }: BusyAsk): BusyCalendar {
  const calendars = parseIcs(text);
  const reader = new BusyReader(calendars, timeZone, {
    from: Date.parse(from),
    to: Date.parse(to) + dayMilliseconds,
  });
  for (const calendar of calendars) reader.read(calendar);
  const name = calendars.map((one) => propertyOf(one, 'X-WR-CALNAME')?.value).find(Boolean) ?? '';
  return {
    name: textOf(name),
    spans: reader.spans.sort((a, b) => (a.day + (a.start ?? '') < b.day + (b.start ?? '') ? -1 : 1)),
    skipped: reader.skipped,
    unknownZones: [...reader.zones.unknown],
  };
}

class BusyReader {
  readonly spans: BusySpan[] = [];
  readonly skipped: string[] = [];
  readonly zones: Zones;

  constructor(
    components: IcsComponent[],
    timeZone: string,
    private readonly range: { from: Wall; to: Wall },
  ) {
    this.zones = new Zones(components, timeZone);
  }

  read({ children }: IcsComponent): void {
    const events = children.filter(({ name }) => name === 'VEVENT');
    /** Single occurrences that stand for themselves, by series. */
    const moved = new Map<string, Set<Wall>>();
    for (const event of events) {
      const id = propertyOf(event, 'RECURRENCE-ID');
      const time = id && parseTime(id);
      const uid = propertyOf(event, 'UID')?.value ?? '';
      if (time) moved.set(uid, (moved.get(uid) ?? new Set()).add(this.zones.toHome(time)));
    }
    for (const event of events) {
      if (ownUid.test(propertyOf(event, 'UID')?.value ?? '')) continue;
      this.readEvent(event, moved);
    }
  }

  private readEvent(event: IcsComponent, moved: Map<string, Set<Wall>>): void {
    const title = textOf(propertyOf(event, 'SUMMARY')?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const isFree =
      propertyOf(event, 'STATUS')?.value.toUpperCase() === 'CANCELLED' ||
      propertyOf(event, 'TRANSP')?.value.toUpperCase() === 'TRANSPARENT';
    if (isFree) return;
    const startProperty = propertyOf(event, 'DTSTART');
    const start = startProperty && parseTime(startProperty);
    const length = start ? this.lengthOf(event, start) : null;
    if (!start || length === null || length > longestDays * dayMilliseconds) {
      this.skipped.push(title);
      return;
    }
    const isSingle = propertyOf(event, 'RECURRENCE-ID') !== undefined;
    const gone = isSingle ? undefined : moved.get(propertyOf(event, 'UID')?.value ?? '');
    const starts = isSingle ? [start.wall] : this.startsOf(event, start, length);
    if (starts === null) {
      this.skipped.push(title);
      return;
    }
    for (const wall of starts) {
      const at = this.zones.toHome({ ...start, wall });
      if (!gone?.has(at)) this.add(at, length, start.isDate, title);
    }
  }

  /** Milliseconds from start to end; a day without an end is one day long. */
  private lengthOf(event: IcsComponent, start: IcsTime): number | null {
    const endProperty = propertyOf(event, 'DTEND');
    const end = endProperty && parseTime(endProperty);
    if (end) return Math.max(0, this.zones.toZone(end, start.zone) - start.wall);
    const duration = propertyOf(event, 'DURATION');
    if (duration) return parseDuration(duration.value);
    return start.isDate ? dayMilliseconds : 0;
  }

  /** Starts near the range, on the wall clock of the event's own zone; `null` for a rule that cannot be followed. */
  private startsOf(event: IcsComponent, start: IcsTime, length: number): Wall[] | null {
    const walls = new Set<Wall>();
    const [first, last] = [
      this.range.from - length - 2 * dayMilliseconds,
      this.range.to + 2 * dayMilliseconds,
    ];
    const rules = propertiesOf(event, 'RRULE');
    if (rules.length === 0) walls.add(start.wall);
    for (const { value } of rules) {
      const rule = this.ruleOf(value, start);
      if (!rule) return null;
      for (const date of rule.between(new Date(first), new Date(last), true)) walls.add(date.getTime());
    }
    for (const time of this.timesOf(event, 'RDATE')) walls.add(this.zones.toZone(time, start.zone));
    for (const time of this.timesOf(event, 'EXDATE')) {
      const gone = this.zones.toZone(time, start.zone);
      walls.delete(gone);
      // Some programs leave the time out of exceptions.
      if (time.isDate)
        for (const wall of walls)
          if (Math.floor(wall / dayMilliseconds) * dayMilliseconds === gone) walls.delete(wall);
    }
    return [...walls].filter((wall) => wall >= first && wall <= last);
  }

  private ruleOf(text: string, start: IcsTime): RRule | null {
    try {
      const options = RRule.parseString(
        text.replace(/UNTIL=([^;]*)/, (_, until: string) => `UNTIL=${until.trim()}`),
      );
      // Seconds and minutes are no appointments, and writing them out would take for ever.
      if (options.freq === undefined || options.freq > Frequency.HOURLY) return null;
      const until = /UNTIL=([^;]+)/.exec(text)?.[1];
      const time = until === undefined ? null : parseTime({ value: until, parameters: {} });
      if (until !== undefined && !time) return null;
      if (time) {
        const wall = this.zones.toZone(time, start.zone);
        options.until = new Date(time.isDate ? wall + dayMilliseconds - 1 : wall);
      }
      return new RRule({ ...options, dtstart: new Date(start.wall), tzid: null });
    } catch {
      return null;
    }
  }

  private timesOf(event: IcsComponent, name: string): IcsTime[] {
    return propertiesOf(event, name).flatMap(({ value, parameters }) =>
      value.split(',').flatMap((one) => parseTime({ value: one.split('/')[0]!, parameters }) ?? []),
    );
  }

  /** Parts an event at midnight, and cuts it to the range. */
  private add(at: Wall, length: number, isDate: boolean, title: string): void {
    if (length === 0) return;
    const end = at + length;
    for (let day = Math.floor(at / dayMilliseconds) * dayMilliseconds; day < end; day += dayMilliseconds) {
      if (day < this.range.from || day >= this.range.to) continue;
      const from = Math.max(at, day);
      const to = Math.min(end, day + dayMilliseconds);
      const isWhole = isDate || to - from === dayMilliseconds;
      this.spans.push({
        day: new Date(day).toISOString().slice(0, 10),
        start: isWhole ? null : clockOf(from - day),
        end: isWhole ? null : clockOf(to - day),
        title,
      });
    }
  }
}

const clockOf = (milliseconds: number): string => {
  const minutes = Math.round(milliseconds / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
