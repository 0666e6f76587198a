import { describe, expect, it } from 'vitest';
import { closedWindows, isClosed } from '../../src/domain/closing';
import { formatClosingRules, parseClosingRules } from '../../src/domain/closingText';
import { type Day, formatIsoDay, parseIsoDay } from '../../src/domain/day';
import { isJapaneseHoliday } from '../../src/domain/holidays';

const day = (text: string): Day => parseIsoDay(text)!;

/** Closed days of December 2026 (it begins on a Tuesday) and of the first week of January 2027, as `12-01`. */
function closedIn(text: string, from = '2026-12-01', to = '2027-01-07'): string[] {
  const { rules } = parseClosingRules(text);
  const days = Array.from({ length: day(to) - day(from) + 1 }, (_, index) => day(from) + index);
  const closed = days.filter((one) => isClosed(rules, one, isJapaneseHoliday));
  return closed.map((one) => formatIsoDay(one).slice(5));
}

const same = (texts: string[], days: string[]): void => {
  for (const text of texts) {
    expect(parseClosingRules(text).problems, text).toEqual([]);
    expect(closedIn(text, '2026-12-01', '2026-12-31'), text).toEqual(days);
  }
};

describe('closing rules as people write them', () => {
  it('reads one weekday in many spellings', () => {
    const spellings = [
      '水',
      '水曜',
      '水曜日',
      '毎週水',
      '毎週の水曜日',
      '水曜定休',
      '定休日：水',
      '㈬',
      'Wed',
      'Wednesdays',
      'every Wed.',
    ];
    same([...spellings, 'closed on Wednesdays', 'WED'], ['12-02', '12-09', '12-16', '12-23', '12-30']);
  });
  it('reads several weekdays with any separator or none', () => {
    const spellings = [
      '月火',
      '月・火',
      '月、火',
      '月，火',
      '月/火',
      '月 火',
      '月曜火曜',
      '月ー火',
      '月～火',
      '月曜日と火曜日',
    ];
    same(
      [...spellings, 'Mon, Tue', 'Mon-Tue', 'Mon – Tue', 'Mondays and Tuesdays', 'Mon to Tue'],
      ['12-01', '12-07', '12-08', '12-14', '12-15', '12-21', '12-22', '12-28', '12-29'],
    );
  });
  it('counts the weekdays of a month', () => {
    const spellings = [
      '第2・第3火',
      '第２第３火',
      '第2、第3火曜日',
      '第2・3火曜',
      '第二・第三火',
      '毎月第2・第3火曜日',
      '2,3火曜',
    ];
    same([...spellings, '2nd & 3rd Tue', 'second and third Tuesdays', '2,3 Tue'], ['12-08', '12-15']);
    same(['最終金', '最終週の金曜', 'last Fri', 'last Friday of the month'], ['12-25']);
    same(['第5木', '5th Thu'], ['12-31']);
    same(['第1・最終月'], ['12-07', '12-28']);
  });
  it('knows holidays and the days around them', () => {
    expect(closedIn('祝', '2026-09-18', '2026-09-24')).toEqual(['09-21', '09-22', '09-23']);
    expect(closedIn('祝前日', '2026-09-18', '2026-09-24')).toEqual(['09-20', '09-21', '09-22']);
    expect(closedIn('祝日の翌日', '2026-09-18', '2026-09-24')).toEqual(['09-22', '09-23', '09-24']);
    expect(closedIn('土日祝', '2026-11-20', '2026-11-24')).toEqual(['11-21', '11-22', '11-23']);
    expect(closedIn('Sat, Sun & public holidays', '2026-11-20', '2026-11-24')).toEqual([
      '11-21',
      '11-22',
      '11-23',
    ]);
  });
  it('follows a range across the end of the year', () => {
    const newYear = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'];
    for (const text of [
      '年末年始',
      '12/29-1/3',
      '12/29～1/3',
      '12月29日から1月3日'.replace('から', '~'),
      'Dec 29 - Jan 3',
      '年末年始（12/29〜1/3）',
    ]) {
      expect(closedIn(text), text).toEqual(newYear);
    }
  });
  it('reads dates, months and parts of months', () => {
    expect(closedIn('お盆', '2026-08-01', '2026-08-31')).toEqual(['08-13', '08-14', '08-15', '08-16']);
    expect(closedIn('8月13日~16日', '2026-08-01', '2026-08-31')).toEqual([
      '08-13',
      '08-14',
      '08-15',
      '08-16',
    ]);
    expect(closedIn('GW', '2026-04-01', '2026-05-31')).toHaveLength(7);
    same(['12/24-12/26', '12/24-26', 'Dec 24-26', '24 Dec - 26 Dec'], ['12-24', '12-25', '12-26']);
    same(['2026-12-28', '2026/12/28', '2026年12月28日'], ['12-28']);
    same(['2026-12-28~2027-01-04', '2026/12/28～2027/1/4'], ['12-28', '12-29', '12-30', '12-31']);
    same(
      ['12月下旬'],
      ['12-21', '12-22', '12-23', '12-24', '12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'],
    );
    expect(closedIn('2月', '2027-01-30', '2027-03-02')).toHaveLength(28);
  });
  it('reads days that come back every month', () => {
    same(['月末', '末日', 'month end', 'end of the month'], ['12-31']);
    same(['月末3日', '月末の3日間', 'last 3 days of the month'], ['12-29', '12-30', '12-31']);
    same(['月初', 'month start'], ['12-01']);
    same(['10日,20日', '10日・20日', '毎月10・20日', '10th, 20th'], ['12-10', '12-20']);
    same(['五十日', 'ごとおび', 'gotobi'], ['12-05', '12-10', '12-15', '12-20', '12-25', '12-30', '12-31']);
    expect(closedIn('月末', '2027-02-01', '2027-02-28')).toEqual(['02-28']);
    expect(closedIn('五十日', '2027-02-24', '2027-03-01')).toEqual(['02-25', '02-28']);
  });
  it('closes half days only for their half', () => {
    const windows = (text: string, on: string) =>
      closedWindows(parseClosingRules(text).rules, day(on), isJapaneseHoliday);
    expect(windows('水午後', '2026-12-02')).toEqual([{ start: 720, end: 1440 }]);
    expect(windows('水（午後）', '2026-12-02')).toEqual([{ start: 720, end: 1440 }]);
    expect(windows('土午前', '2026-12-05')).toEqual([{ start: 0, end: 720 }]);
    expect(windows('午後休', '2026-12-03')).toEqual([{ start: 720, end: 1440 }]);
    expect(windows('Wed pm', '2026-12-03')).toEqual([]);
    expect(windows('Saturday afternoons', '2026-12-05')).toEqual([{ start: 720, end: 1440 }]);
    expect(windows('水', '2026-12-02')).toEqual([{ start: 0, end: 1440 }]);
    expect(closedIn('水午後', '2026-12-01', '2026-12-31')).toEqual([]);
  });
  it('takes two half days for a closed day', () => {
    expect(closedIn('水午前, 水午後', '2026-12-01', '2026-12-08')).toEqual(['12-02']);
  });
  it('takes words for "no closed days" as no rule and no problem', () => {
    for (const text of ['年中無休', '無休', 'なし', 'none', '-', '', '　']) {
      expect(parseClosingRules(text), text).toEqual({ rules: [], problems: [] });
    }
  });
  it('names closed days that cannot be computed, and uses the rest', () => {
    const parsed = parseClosingRules('水、不定休');
    expect(parsed.problems).toEqual([{ code: 'irregular', part: '不定休' }]);
    expect(formatClosingRules(parsed.rules, 'ja')).toBe('水');
  });
  it('names the part that it does not understand, and uses the rest', () => {
    const cases: [string, string, string][] = [
      ['水, ほにゃらら, 祝', 'ほにゃらら', '水, 祝'],
      ['水産, 火', '水産', '火'],
      ['2/30、月', '2/30', '月'],
      ['13/1', '13/1', ''],
      ['火（8月は無休）', '8月は無休', '火'],
      ['Wed, whenever', 'whenever', '水'],
      ['2026-12-28~2026-12-24', '2026-12-28-2026-12-24', ''],
    ];
    for (const [text, part, rest] of cases) {
      const parsed = parseClosingRules(text);
      expect(parsed.problems, text).toEqual([{ code: 'notUnderstood', part }]);
      expect(formatClosingRules(parsed.rules, 'ja'), text).toBe(rest);
    }
  });
  it('tells the fifth of the month from the fifth Sunday', () => {
    expect(closedIn('5日', '2026-11-01', '2026-11-30')).toEqual(['11-05']);
    expect(closedIn('第5日', '2026-11-01', '2026-11-30')).toEqual(['11-29']);
    expect(closedIn('5日曜', '2026-11-01', '2026-11-30')).toEqual(['11-29']);
  });
  it('leaves a text of pages alone', () => {
    const parsed = parseClosingRules('月・'.repeat(5000));
    expect(parsed.rules).toEqual([]);
    expect(parsed.problems).toHaveLength(1);
  });
});
