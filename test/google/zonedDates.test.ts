import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/day';
import { ZonedDates } from '../../src/google/zonedDates';

/** Summer time begins at two, at midnight east and west of Greenwich, by half an hour, and not at all. */
const zones = [
  'America/New_York',
  'Europe/Berlin',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Tokyo',
];

const wallClock = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);

const year = Array.from({ length: 366 }, (_, index) => dayOf(2026, 1, 1)! + index);
const leapDays = [dayOf(2028, 2, 28)!, dayOf(2028, 2, 29)!, dayOf(2028, 3, 1)!, dayOf(2026, 12, 31)!];

describe.each(zones)('dates in %s', (zone) => {
  const dates = new ZonedDates(zone);

  it('keep their day, whatever the clock does on it', () => {
    const moved = [...year, ...leapDays].filter(
      (day) => dates.toMoment(dates.toDate({ day, minutes: 0 })).day !== day,
    );
    expect(moved).toEqual([]);
  });

  it('come back as they went, but for the hour that spring skips', () => {
    const odd: string[] = [];
    for (const day of [...year, ...leapDays]) {
      for (const minutes of [0, 30, 90, 150, 190, 720, 1439]) {
        const instant = dates.toDate({ day, minutes });
        const back = dates.toMoment(instant);
        if (back.day === day && back.minutes === minutes) continue;
        // Later on the same day, by as much as the clock jumps.
        const later = back.day === day && back.minutes > minutes && back.minutes - minutes <= 60;
        odd.push(later ? 'skipped' : `${day} ${minutes} became ${back.day} ${back.minutes}`);
      }
    }
    expect(odd.filter((words) => words !== 'skipped')).toEqual([]);
    expect(odd.length).toBeLessThanOrEqual(2);
  });

  it('agree with the wall clock', () => {
    for (const day of [...leapDays, dayOf(2026, 3, 8)!, dayOf(2026, 10, 25)!, dayOf(2026, 11, 1)!]) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(wallClock(dates.toDate({ day, minutes: 720 }).getTime(), zone)).toBe(`${iso} 12:00:00`);
    }
  });
});

describe('the last minute of a day', () => {
  it('is not the next day', () => {
    const dates = new ZonedDates('Asia/Tokyo');
    expect(dates.toMoment(new Date('2026-12-31T23:59:45+09:00'))).toEqual({
      day: dayOf(2026, 12, 31),
      minutes: 1439,
    });
  });

  it('counts a serial that is a hair short of its minute as that minute', () => {
    const dates = new ZonedDates('Europe/Berlin');
    const instant = new Date(Date.parse('2026-10-25T08:30:00+01:00') - 0.4);
    expect(dates.toMoment(instant)).toEqual({ day: dayOf(2026, 10, 25), minutes: 510 });
  });
});
