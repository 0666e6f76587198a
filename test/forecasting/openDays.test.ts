import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/domain/day';
import { fromOpen, openCalendar, toOpen } from '../../src/forecasting/openDays';
import { seriesOn } from './customers';

const first = dayOf(2025, 6, 1)!;
const newYear = { from: dayOf(2025, 12, 28)!, to: dayOf(2026, 1, 4)! };
const isClosed = (day: number): boolean => day >= newYear.from && day <= newYear.to;

/** Thirty customers, of whom a few order every day but on Sundays and over the year-end. */
function busyTeam(until: number) {
  return Array.from({ length: 30 }, (_, customer) => {
    const days = Array.from({ length: until - first + 1 }, (_, index) => first + index);
    return seriesOn(days.filter((day) => day % 6 === customer % 6 && day % 7 !== 3 && !isClosed(day)));
  });
}

describe('the calendar of open days', () => {
  const today = dayOf(2026, 6, 30)!;
  const calendar = openCalendar(busyTeam(today), today);

  test('finds the year-end and expects it again a year later', () => {
    expect(calendar.spells).toEqual([newYear, { from: dayOf(2026, 12, 28), to: dayOf(2027, 1, 4) }]);
  });

  test('counts no closed day', () => {
    expect(toOpen(calendar, newYear.to + 3) - toOpen(calendar, newYear.from - 1)).toBe(3);
    expect(toOpen(calendar, newYear.from + 2)).toBe(toOpen(calendar, newYear.from - 1));
  });

  test('leads back to every open day', () => {
    for (let day = first; day <= today + 400; day++) {
      const closed = calendar.spells.some(({ from, to }) => day >= from && day <= to);
      if (!closed) expect(fromOpen(calendar, toOpen(calendar, day))).toBe(day);
    }
  });

  test('takes the quiet days of a small team for chance', () => {
    const few = [seriesOn([0, 30, 62]), seriesOn([5, 33])];
    expect(openCalendar(few, 70).spells).toEqual([]);
  });
});
