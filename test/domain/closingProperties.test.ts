import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosingRule, closedWindows, isClosed, type WeekdayRule } from '../../src/domain/closing';
import { formatClosingRules, parseClosingRules } from '../../src/domain/closingText';
import { type Day, parseIsoDay } from '../../src/domain/day';
import { isJapaneseHoliday } from '../../src/domain/holidays';
import type { TimeWindow } from '../../src/domain/minutes';

const day = (text: string): Day => parseIsoDay(text)!;

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
