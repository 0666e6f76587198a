import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClosingRule,
  closedDays,
  closedWindows,
  isClosed,
  type WeekdayRule,
} from '../../src/domain/closing';
import { formatClosingRules, parseClosingRules } from '../../src/domain/closingText';
import { type Day, formatIsoDay, parseIsoDay } from '../../src/domain/day';
import { isJapaneseHoliday } from '../../src/domain/holidays';
import type { TimeWindow } from '../../src/domain/minutes';

const day = (text: string): Day => parseIsoDay(text)!;

/** Closed days of December 2026 (it begins on a Tuesday) and of the first week of January 2027, as `12-01`. */
function closedIn(text: string, from = '2026-12-01', to = '2027-01-07'): string[] {
  const { rules } = parseClosingRules(text);
  return closedDays(rules, { from: day(from), to: day(to) }, isJapaneseHoliday).map((closed) =>
    formatIsoDay(closed).slice(5),
  );
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
  it('never throws and always ends, whatever stands in the cell', () => {
    const pieces = fc.constantFrom(
      '第',
      '2',
      '・',
      '火',
      '日',
      '月',
      '/',
      '-',
      '~',
      '12/',
      '祝',
      '末',
      '曜',
      ' ',
      ',',
      '(',
      'last',
      'Wed',
      '休',
      'ー',
      '年',
      '毎',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const { rules, problems } = parseClosingRules(input);
        expect(rules.length + problems.length).toBeLessThanOrEqual(31 * (input.length + 1));
      }),
    );
  });
});

const hours = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([start, end]) => start < end)
  .map(([start, end]) => ({ start, end }));
const part = fc.oneof(
  fc.constantFrom('day' as const, 'morning' as const, 'afternoon' as const),
  fc.constantFrom('day' as const),
  hours,
);
const weekday = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<0 | 1 | 2 | 3 | 4 | 5 | 6>;
const monthDate = fc
  .date({ min: new Date('2028-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => ({ month: date.getUTCMonth() + 1, date: date.getUTCDate() }));
const someDay = fc.integer({ min: day('2024-01-01'), max: day('2030-12-31') });
const edge = fc.constantFrom('start' as const, 'end' as const);
const weekdayRule: fc.Arbitrary<WeekdayRule> = fc.oneof(
  fc.record({ kind: fc.constant('weekly' as const), weekday, part }),
  fc.record({
    kind: fc.constant('nthWeekday' as const),
    nth: fc.constantFrom(1, 2, 3, 4, 5, -1),
    weekday,
    part,
  }),
);
const instead = fc.oneof(
  fc.constantFrom('open' as const, 'nextWorkday' as const),
  fc.integer({ min: 1, max: 7 }),
);
const anyRule: fc.Arbitrary<ClosingRule> = fc.oneof(
  fc.record({ kind: fc.constant('everyDay' as const), part }),
  weekdayRule,
  fc.record({ kind: fc.constant('movable' as const), rule: weekdayRule, instead }),
  fc.record({ kind: fc.constant('fortnightly' as const), anchor: someDay, part }),
  fc.record({ kind: fc.constant('workday' as const), edge }),
  fc.record({
    kind: fc.constant('holiday' as const),
    offset: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    part,
  }),
  fc.record({ kind: fc.constant('yearly' as const), from: monthDate, to: monthDate }),
  fc
    .tuple(someDay, fc.integer({ min: 0, max: 40 }))
    .map(([from, length]) => ({ kind: 'dates' as const, from, to: from + length })),
  fc.record({ kind: fc.constant('monthDate' as const), date: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ kind: fc.constant('monthEdge' as const), edge, days: fc.integer({ min: 1, max: 31 }) }),
  fc.constant({ kind: 'gotobi' as const }),
);

/** Walks the month with JavaScript's own calendar: no code shared with the rules. */
function matchesPlainly(rule: ClosingRule, at: Day): boolean {
  const date = new Date(at * 86_400_000);
  const sameMonth = Array.from(
    { length: 31 },
    (_, index) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), index + 1)),
  ).filter((other) => other.getUTCMonth() === date.getUTCMonth());
  const last = sameMonth.length;
  const onDate = date.getUTCDate();
  switch (rule.kind) {
    case 'everyDay':
      return true;
    case 'weekly':
      return date.getUTCDay() === rule.weekday;
    case 'nthWeekday': {
      const all = sameMonth
        .filter((other) => other.getUTCDay() === rule.weekday)
        .map((other) => other.getUTCDate());
      return (rule.nth === -1 ? all[all.length - 1] : all[rule.nth - 1]) === onDate;
    }
    case 'movable':
      return movedPlainly(rule, at);
    case 'fortnightly':
      return Math.abs(at - rule.anchor) % 14 === 0;
    case 'workday': {
      const workdays = sameMonth.filter((other) => isWorkday(other.getTime() / 86_400_000));
      const wanted = rule.edge === 'start' ? workdays[0] : workdays[workdays.length - 1];
      return wanted?.getUTCDate() === onDate;
    }
    case 'holiday':
      return isJapaneseHoliday(at - rule.offset);
    case 'yearly':
      return yearlyDates(rule).has(`${date.getUTCMonth() + 1}/${onDate}`);
    case 'dates':
      return Array.from({ length: rule.to - rule.from + 1 }, (_, index) => rule.from + index).includes(at);
    case 'monthDate':
      return onDate === rule.date;
    case 'monthEdge':
      return rule.edge === 'start' ? onDate <= rule.days : last - onDate < rule.days;
    case 'gotobi':
      return [5, 10, 15, 20, 25, 30, last].includes(onDate);
  }
}

const isWorkday = (at: Day): boolean =>
  ![0, 6].includes(new Date(at * 86_400_000).getUTCDay()) && !isJapaneseHoliday(at);

/** Looks at every day of the rule nearby, and where it goes. */
function movedPlainly({ rule, instead }: Extract<ClosingRule, { kind: 'movable' }>, at: Day): boolean {
  for (let origin = at - 20; origin <= at; origin++) {
    if (!matchesPlainly(rule, origin)) continue;
    let goal = origin;
    if (isJapaneseHoliday(origin)) {
      if (instead === 'open') continue;
      if (instead === 'nextWorkday') while (!isWorkday(goal)) goal++;
      else goal += instead;
    }
    if (goal === at) return true;
  }
  return false;
}

/** The hours of a rule, `null` for the whole day. */
function partOf(rule: ClosingRule): TimeWindow | null {
  const part = rule.kind === 'movable' ? rule.rule.part : 'part' in rule ? rule.part : 'day';
  if (part === 'day') return null;
  if (part === 'morning') return { start: 0, end: 720 };
  return part === 'afternoon' ? { start: 720, end: 1440 } : part;
}

/** Every date from one to the other, walked through a leap year and on into the next. */
function yearlyDates({
  from,
  to,
}: {
  from: { month: number; date: number };
  to: { month: number; date: number };
}): Set<string> {
  const dates = new Set<string>();
  for (let time = Date.UTC(2028, from.month - 1, from.date); dates.size < 366; time += 86_400_000) {
    const date = new Date(time);
    const text = `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
    // The year after 2028 lacks 29 February, which the next leap year has.
    if (date.getUTCFullYear() > 2028 && text === '3/1' && to.month * 100 + to.date >= 229) dates.add('2/29');
    dates.add(text);
    if (
      text === `${to.month}/${to.date}` ||
      (to.month === 2 && to.date === 29 && text === '3/1' && date.getUTCFullYear() > 2028)
    ) {
      if (text === '3/1' && to.date === 29) dates.delete('3/1');
      break;
    }
  }
  return dates;
}

describe('closing rules, any of them', () => {
  it('agrees with a plain enumeration of the calendar', () => {
    fc.assert(
      fc.property(anyRule, someDay, (rule, from) => {
        for (let at = from; at < from + 400; at += 7) {
          const halves = closedWindows([rule], at, isJapaneseHoliday);
          const hours = partOf(rule) ?? { start: 0, end: 1440 };
          expect(halves).toEqual(matchesPlainly(rule, at) ? [hours] : []);
          const isWhole = JSON.stringify(hours) === '{"start":0,"end":1440}';
          expect(isClosed([rule], at, isJapaneseHoliday)).toBe(isWhole && halves.length > 0);
        }
      }),
      { numRuns: 150 },
    );
  });
  it('reads back what it wrote, in both languages', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRule, { maxLength: 6, selector: (rule) => JSON.stringify(rule) }),
        (rules) => {
          for (const language of ['ja', 'en'] as const) {
            const text = formatClosingRules(rules, language);
            expect(parseClosingRules(text), text).toEqual({ rules, problems: [] });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it('closes exactly the days that one of its rules closes, when no rule is for half a day', () => {
    const whole = anyRule.filter((rule) => partOf(rule) === null);
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 4 }), someDay, (rules, at) => {
        const single = rules.some((rule) => isClosed([rule], at, isJapaneseHoliday));
        expect(isClosed(rules, at, isJapaneseHoliday)).toBe(single);
      }),
    );
  });
});
