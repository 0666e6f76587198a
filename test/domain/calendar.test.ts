import { describe, expect, it } from 'vitest';
import { parseClosingRules } from '../../src/domain/closingText';
import { parseIsoDay, weekdayOf } from '../../src/domain/day';
import { holidayName, isJapaneseHoliday, withCompanyHolidays } from '../../src/domain/holidays';
import { formatWeekdays, parseWeekdays, workingWindows } from '../../src/domain/workingTime';

const day = (text: string): number => parseIsoDay(text)!;

describe('Japanese holidays', () => {
  it("names holidays, substitutes and the citizens' holiday between two others", () => {
    expect(holidayName(day('2026-11-23'))).toBe('勤労感謝の日');
    expect(holidayName(day('2026-05-06'))).toBe('振替休日');
    expect(holidayName(day('2026-09-22'))).toBe('休日');
    expect(holidayName(day('2021-07-23'))).toBe('スポーツの日');
    expect(holidayName(day('2026-11-24'))).toBeNull();
  });
  it('knows every year from 2019 to 2035 and none beyond', () => {
    const counts = Array.from({ length: 19 }, (_, index) => {
      const first = day(`${2018 + index}-01-01`);
      return Array.from({ length: 365 }, (_, offset) => first + offset).filter(isJapaneseHoliday).length;
    });
    expect(counts[0]).toBe(0);
    expect(counts[18]).toBe(0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(308);
    expect(Math.min(...counts.slice(1, 18))).toBeGreaterThanOrEqual(16);
  });
  it('gives a substitute for every holiday on a Sunday', () => {
    for (let at = day('2019-01-01'); at < day('2035-12-25'); at++) {
      if (weekdayOf(at) !== 0 || !isJapaneseHoliday(at)) continue;
      expect([1, 2, 3].some((offset) => holidayName(at + offset) === '振替休日')).toBe(true);
    }
  });
  it("joins the company's own days to the public holidays", () => {
    const isDayOff = withCompanyHolidays(isJapaneseHoliday, parseClosingRules('12/29-1/3').rules);
    expect([day('2026-12-28'), day('2026-12-29'), day('2026-11-23')].map(isDayOff)).toEqual([
      false,
      true,
      true,
    ]);
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
  it('leaves out lunch, days off and holidays', () => {
    const rep = {
      workingWeekdays: [1, 2, 3, 4, 5],
      workingHours: { start: 540, end: 1080 },
      lunch: { start: 720, end: 780 },
    };
    const on = (text: string) => workingWindows(rep, day(text), isJapaneseHoliday);
    expect(on('2026-11-24')).toEqual([
      { start: 540, end: 720 },
      { start: 780, end: 1080 },
    ]);
    expect(on('2026-11-23')).toEqual([]);
    expect(on('2026-11-28')).toEqual([]);
    expect(workingWindows({ ...rep, lunch: null }, day('2026-11-24'), isJapaneseHoliday)).toEqual([
      { start: 540, end: 1080 },
    ]);
    expect(
      workingWindows({ ...rep, lunch: { start: 1020, end: 1080 } }, day('2026-11-24'), isJapaneseHoliday),
    ).toEqual([{ start: 540, end: 1020 }]);
  });
});
