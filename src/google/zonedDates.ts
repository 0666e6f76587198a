// Google's Date objects to days and minutes in the spreadsheet's time zone, and back.
import type { Moment } from '../tables/cell';

const millisecondsPerMinute = 60_000;
const millisecondsPerHour = 3_600_000;
const millisecondsPerDay = 86_400_000;

/** Converts between instants and wall-clock moments of one IANA time zone. */
export class ZonedDates {
  private readonly format: Intl.DateTimeFormat;
  /** Offsets change on the hour or half hour only, so one look-up serves a quarter of an hour. */
  private readonly offsetByQuarter = new Map<number, number>();

  constructor(readonly timeZone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The wall-clock moment of an instant, to the minute that has begun; serials may be a hair short of their second. */
  toMoment(date: Date): Moment {
    const local = date.getTime() + this.offsetAt(date.getTime());
    const seconds = Math.round(local / 1000);
    const minutes = Math.floor(seconds / 60);
    const day = Math.floor(minutes / 1440);
    return { day, minutes: minutes - day * 1440 };
  }

  /**
   * The instant of a wall-clock moment: of two, the first; in the hour that spring skips, as much later as the clock jumps,
   * so that a day on which midnight is skipped keeps its date.
   */
  toDate(moment: Moment): Date {
    const local = moment.day * millisecondsPerDay + moment.minutes * millisecondsPerMinute;
    // No clock is a day away from UTC, and none changes twice within two days.
    const [before, after] = [
      this.offsetAt(local - millisecondsPerDay),
      this.offsetAt(local + millisecondsPerDay),
    ];
    if (before === after) return new Date(local - before);
    const standing = [local - before, local - after].filter((time) => time + this.offsetAt(time) === local);
    return new Date(standing.length > 0 ? Math.min(...standing) : local - before);
  }

  /** Milliseconds to add to UTC at an instant. */
  private offsetAt(time: number): number {
    const quarter = Math.floor(time / (millisecondsPerHour / 4));
    const known = this.offsetByQuarter.get(quarter);
    if (known !== undefined) return known;
    const parts: Record<string, number> = {};
    for (const { type, value } of this.format.formatToParts(new Date(time))) parts[type] = Number(value);
    const wall = Date.UTC(
      parts['year'] ?? 0,
      (parts['month'] ?? 1) - 1,
      parts['day'] ?? 1,
      parts['hour'] ?? 0,
      parts['minute'] ?? 0,
      parts['second'] ?? 0,
    );
    const offset = wall - Math.floor(time / 1000) * 1000;
    this.offsetByQuarter.set(quarter, offset);
    return offset;
  }
}
