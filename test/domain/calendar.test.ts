import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay, weekdayOf } from '../../src/domain/day';
import { holidayName, isJapaneseHoliday } from '../../src/domain/holidays';
import { formatWeekdays, parseWeekdays } from '../../src/domain/workingTime';
import { holidayTable } from './holidayTable';

const day = (text: string): number => parseIsoDay(text)!;

describe('Japanese holidays', () => {
  it("names holidays, substitutes and the citizens' holiday between two others", () => {
    expect(holidayName(day('2026-11-23'))).toBe('勤労感謝の日');
    expect(holidayName(day('2026-05-06'))).toBe('振替休日');
    expect(holidayName(day('2026-09-22'))).toBe('休日');
    expect(holidayName(day('2021-07-23'))).toBe('スポーツの日');
    expect(holidayName(day('2026-11-24'))).toBeNull();
  });
  it('are those that others count, from 2019 to 2035', () => {
    const counted = holidayTable();
    expect(counted.size).toBe(308);
    for (let at = day('2018-12-01'); at <= day('2035-12-31'); at++) {
      expect(holidayName(at), formatIsoDay(at)).toBe(counted.get(at) ?? null);
    }
  });
  it('go on beyond: equinoxes by the remainder of the year by four, five days in a row when both fall together', () => {
    for (let year = 2036; year <= 2050; year++) {
      const spring = year % 4 === 3 ? 21 : 20;
      const autumn = year % 4 === 0 || (year > 2044 && year % 4 === 1) ? 22 : 23;
      expect(holidayName(day(`${year}-03-${spring}`)), `${year}`).toBe('春分の日');
      expect(holidayName(day(`${year}-09-${autumn}`)), `${year}`).toBe('秋分の日');
    }
    const between = ['2037-09-22', '2043-09-22', '2049-09-21'].map((text) => holidayName(day(text)));
    expect(between).toEqual(['休日', '休日', '休日']);
    expect(isJapaneseHoliday(day('2099-01-01'))).toBe(true);
    expect(isJapaneseHoliday(day('2018-01-01')) || isJapaneseHoliday(day('2100-01-01'))).toBe(false);
  });
  it('gives a substitute for every holiday on a Sunday', () => {
    for (let at = day('2019-01-01'); at < day('2099-12-25'); at++) {
      if (weekdayOf(at) !== 0 || !isJapaneseHoliday(at)) continue;
      expect([1, 2, 3].some((offset) => holidayName(at + offset) === '振替休日')).toBe(true);
    }
  });
});

describe('working time', () => {
  it('reads working days as people write them', () => {
    for (const text of [
      '月-金',
      '月〜金',
      '月ー金',
      '月曜日から金曜日'.replace('から', '～'),
      'Mon-Fri',
      'Mon - Fri',
      '平日',
      'weekdays',
      '月火水木金',
      '月・火・水・木・金',
    ]) {
      expect(parseWeekdays(text), text).toEqual([1, 2, 3, 4, 5]);
    }
    expect(parseWeekdays('月〜土')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(parseWeekdays('土-月')).toEqual([1, 6, 0]);
    expect(parseWeekdays('月の金')).toBeNull();
    expect(parseWeekdays('')).toBeNull();
  });
  it('reads back every set of weekdays it wrote', () => {
    for (let bits = 1; bits < 128; bits++) {
      const weekdays = [1, 2, 3, 4, 5, 6, 0].filter((weekday) => (bits >> weekday) % 2 === 1);
      for (const language of ['ja', 'en'] as const) {
        expect(parseWeekdays(formatWeekdays(weekdays, language))).toEqual(weekdays);
      }
    }
  });
});
