import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDateOf, dayOf, formatIsoDay, mondayOf, parseIsoDay, weekdayOf } from '../../src/domain/day';
import { parseDayText } from '../../src/domain/dayText';
import { formatClock, parseClock } from '../../src/domain/minutes';

const anyDay = fc.integer({ min: -200_000, max: 200_000 });

describe('days', () => {
  it('count from 1970-01-01, a Thursday', () => {
    expect([dayOf(1970, 1, 1), weekdayOf(0), dayOf(2026, 11, 24), weekdayOf(dayOf(2026, 11, 24)!)]).toEqual([
      0, 4, 20781, 2,
    ]);
  });
  it('go to calendar dates and text and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = calendarDateOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(new Date(day * 86_400_000).getUTCDay()).toBe(weekdayOf(day));
        if (year >= 1000 && year <= 9999) expect(parseIsoDay(formatIsoDay(day))).toBe(day);
      }),
    );
  });
  it('belong to the week of the Monday before them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });
  it('do not exist beyond the end of a month', () => {
    expect([dayOf(2026, 2, 29), dayOf(2026, 13, 1), dayOf(2026, 4, 31), dayOf(2028, 2, 29) !== null]).toEqual(
      [null, null, null, true],
    );
  });
});

describe('dates as people write them', () => {
  it('are read in every form that names the year first, by era, or names the month', () => {
    const forms = [
      '2026-11-24',
      '2026/11/24',
      '2026.11.24',
      '20261124',
      '2026年11月24日',
      '2026年11月24日(火)',
      '２０２６／１１／２４',
      '令和8年11月24日',
      'R8.11.24',
      '2026/11/24(火) 10:00',
      '2026年11月24日（火）10:00',
      '2026年11月24日 9時30分',
    ];
    for (const text of [...forms, '24 Nov 2026', 'Nov 24, 2026', 'November 24th, 2026', '2026-11-24 09:30']) {
      expect(parseDayText(text), text).toBe(20781);
    }
    expect(parseDayText('令和元年5月1日')).toBe(dayOf(2019, 5, 1));
  });
  it('are not guessed where countries differ, nor where there is none', () => {
    for (const text of ['11/24/2026', '24/11/2026', '2026-02-30', '', '火曜', '13 Foo 2026'])
      expect(parseDayText(text), text).toBeNull();
  });
});

describe('times of day', () => {
  it('go to text and back', () => {
    for (let minutes = 0; minutes <= 1440; minutes++) expect(parseClock(formatClock(minutes))).toBe(minutes);
  });
  it('end at midnight', () => {
    expect([parseClock('24:00'), parseClock('24:01'), parseClock('9:5'), parseClock('9:60')]).toEqual([
      1440,
      null,
      null,
      null,
    ]);
  });
});
