// Each form of closed days against a plain walk through the calendar that shares no code with the rules.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedWindows, isClosed } from '../../src/domain/closing';
import { parseClosingRules } from '../../src/domain/closingText';
import { type Day, parseIsoDay } from '../../src/domain/day';
import { isJapaneseHoliday } from '../../src/domain/holidays';

const [from, to] = [parseIsoDay('2026-01-01')!, parseIsoDay('2027-12-31')!];
const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
const dateOf = (day: Day): Date => new Date(day * 86_400_000);
const iso = (day: Day): string => dateOf(day).toISOString().slice(0, 10);
const weekday = (day: Day): number => dateOf(day).getUTCDay();
const date = (day: Day): number => dateOf(day).getUTCDate();
const monthEnd = (day: Day): number =>
  new Date(Date.UTC(dateOf(day).getUTCFullYear(), dateOf(day).getUTCMonth() + 1, 0)).getUTCDate();
/** `1203` for 3 December. */
const monthDate = (day: Day): number => (dateOf(day).getUTCMonth() + 1) * 100 + date(day);
/** How many days of the same weekday the month has had, this one included. */
function count(day: Day): number {
  let found = 0;
  for (let other = day - date(day) + 1; other <= day; other++) if (weekday(other) === weekday(day)) found++;
  return found;
}
const holiday = isJapaneseHoliday;
const isWorkday = (day: Day): boolean => weekday(day) !== 0 && weekday(day) !== 6 && !holiday(day);
const months = new Map<string, Day[]>();
for (const day of days) months.set(iso(day).slice(0, 7), [...(months.get(iso(day).slice(0, 7)) ?? []), day]);
const sameMonth = (day: Day): Day[] => months.get(iso(day).slice(0, 7)) ?? [];

interface Form {
  /** All of them mean the same. */
  texts: string[];
  isShut: (day: Day) => boolean;
}

const forms: Form[] = [
  {
    texts: ['水', '水曜日', '毎週 水曜', 'Wed', 'every Wednesday', '定休日：水'],
    isShut: (day) => weekday(day) === 3,
  },
  {
    texts: [
      '第2・第4水',
      '第2第4水曜',
      '2・4水',
      '第二と第四水曜日',
      '2nd & 4th Wed',
      'the 2nd and 4th Wednesday of each month',
    ],
    isShut: (day) => weekday(day) === 3 && [2, 4].includes(count(day)),
  },
  {
    texts: ['祝前日', '祝祭日の前日', 'day before holidays', 'eve of holidays'],
    isShut: (day) => holiday(day + 1),
  },
  {
    texts: [
      '年末年始',
      '年末年始休業',
      '12/29-1/3',
      '12月29日から翌年1月3日まで',
      'Dec 29 to Jan 3',
      'new year holidays',
    ],
    isShut: (day) => monthDate(day) >= 1229 || monthDate(day) <= 103,
  },
  {
    texts: ['年末年始（12/30～1/4）', '正月休み 12/30-1/4', '12月30日～1月4日'],
    isShut: (day) => monthDate(day) >= 1230 || monthDate(day) <= 104,
  },
  { texts: ['正月三が日', '三が日', '1/1,2,3', '1/1~3'], isShut: (day) => monthDate(day) <= 103 },
  {
    texts: ['お盆', 'お盆休み', 'お盆期間', 'Obon'],
    isShut: (day) => monthDate(day) >= 813 && monthDate(day) <= 816,
  },
  {
    texts: ['お盆(8/11-15)', '夏季休業 8/11～8/15', '夏休み：8月11日から15日', 'summer holidays 8/11-8/15'],
    isShut: (day) => monthDate(day) >= 811 && monthDate(day) <= 815,
  },
  { texts: ['月末', '毎月末日', '毎月末', 'end of the month'], isShut: (day) => date(day) === monthEnd(day) },
  {
    texts: ['五十日', 'ごとび', 'ゴトー日', 'gotobi'],
    isShut: (day) => date(day) % 5 === 0 || date(day) === monthEnd(day),
  },
  { texts: ['毎月10日', '10日', '毎月 10日', '10th of the month'], isShut: (day) => date(day) === 10 },
  { texts: ['5のつく日', '5の日', '5日・15日・25日'], isShut: (day) => [5, 15, 25].includes(date(day)) },
  {
    texts: ['最終営業日', '月末営業日', 'last business day of the month'],
    isShut: (day) => day === sameMonth(day).filter(isWorkday).at(-1),
  },
  {
    texts: ['月初営業日', 'first working day'],
    isShut: (day) => day === sameMonth(day).filter(isWorkday)[0],
  },
  {
    texts: [
      '月（祝日の場合は翌日）',
      '月曜定休（祝日の場合は火曜）',
      '月曜、祝日と重なる場合は翌日',
      'Mon (next day if holiday)',
    ],
    isShut: (day) => (weekday(day) === 1 && !holiday(day)) || (weekday(day) === 2 && holiday(day - 1)),
  },
  {
    texts: ['月（祝日の場合は翌平日）', 'Mondays (following business day if a holiday)'],
    isShut: (day) => {
      if (weekday(day) === 1 && !holiday(day)) return true;
      const monday = day - ((weekday(day) + 6) % 7);
      const next = [1, 2, 3, 4, 5, 6, 7, 8].map((later) => monday + later).find(isWorkday);
      return holiday(monday) && day === next;
    },
  },
  {
    texts: ['水曜日（祝日は営業）', '水、祝日を除く', 'Wednesdays except public holidays'],
    isShut: (day) => weekday(day) === 3 && !holiday(day),
  },
  {
    texts: ['隔週水(2026/11/25から)', '隔週水曜 2026-11-23起点', 'every other Wed from 2026-11-25'],
    isShut: (day) => weekday(day) === 3 && (day - parseIsoDay('2026-11-25')!) % 14 === 0,
  },
  {
    texts: ['平日のみ営業', '月-金だけ営業', '営業日：月～金', 'open weekdays only', 'only open Mon-Fri'],
    isShut: (day) => weekday(day) === 0 || weekday(day) === 6,
  },
  {
    texts: ['年中無休（年末年始を除く）', '年末年始を除き年中無休', 'open daily except new year holidays'],
    isShut: (day) => monthDate(day) >= 1229 || monthDate(day) <= 103,
  },
  {
    texts: ['12/24-26', 'Dec 24th–26th', '24-26 Dec', '12月24日から26日'],
    isShut: (day) => monthDate(day) >= 1224 && monthDate(day) <= 1226,
  },
  {
    texts: ['2026/12/28～1/4', '令和8年12月28日から令和9年1月4日', '2026-12-28~2027-01-04'],
    isShut: (day) => iso(day) >= '2026-12-28' && iso(day) <= '2027-01-04',
  },
  {
    texts: ['年中無休', '特になし', 'N/A', 'open every day', '24時間営業', 'no holidays'],
    isShut: () => false,
  },
];

const shutBy = (text: string): string[] => {
  const { rules } = parseClosingRules(text);
  return days.filter((day) => isClosed(rules, day, isJapaneseHoliday)).map(iso);
};

describe('the forms of closed days', () => {
  it.each(forms.flatMap(({ texts, isShut }) => texts.map((text) => ({ text, isShut }))))(
    'shuts on "$text" exactly the days that a walk through two years finds',
    ({ text, isShut }) => {
      expect(parseClosingRules(text).problems).toEqual([]);
      expect(shutBy(text)).toEqual(days.filter(isShut).map(iso));
    },
  );

  it('reads any list of them, with any separator, as all of them', () => {
    const pick = fc.tuple(fc.constantFrom(...forms), fc.nat()).map(([form, index]) => ({
      text: form.texts[index % form.texts.length]!,
      isShut: form.isShut,
    }));
    // 無休 and 除く speak of the whole list, and 祝日は営業 of what stands before it: semicolons keep them apart.
    const plain = pick.filter(({ text }) => !/無休|open daily/.test(text));
    const separator = fc.constantFrom('; ', '；');
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 4 }), separator, (parts, sign) => {
        const text = parts.map((part) => part.text).join(sign);
        expect(parseClosingRules(text).problems, text).toEqual([]);
        expect(shutBy(text), text).toEqual(
          days.filter((day) => parts.some((part) => part.isShut(day))).map(iso),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('lets commas and conjunctions part those that stand for themselves', () => {
    const simple = forms.slice(0, 4);
    for (const sign of ['、', ', ', '・', ' ', '/', '，', ' & ', '＋']) {
      const text = simple.map(({ texts }) => texts[0]).join(sign);
      expect(parseClosingRules(text).problems, text).toEqual([]);
      const isShut = (day: Day): boolean => simple.some((form) => form.isShut(day));
      expect(shutBy(text), text).toEqual(days.filter(isShut).map(iso));
    }
  });
});

describe('hours that are closed', () => {
  const windows = (text: string, on: string) =>
    closedWindows(parseClosingRules(text).rules, parseIsoDay(on)!, isJapaneseHoliday);

  it('takes hours behind a weekday for the part of that day', () => {
    for (const text of [
      '水15:00以降',
      '水曜日15時から',
      '水 15:00-',
      'Wed after 15:00',
      'Wed from 3pm',
      '水午後3時以降',
    ]) {
      expect(parseClosingRules(text).problems, text).toEqual([]);
      expect(windows(text, '2026-12-02'), text).toEqual([{ start: 900, end: 1440 }]);
      expect(windows(text, '2026-12-03'), text).toEqual([]);
    }
    expect(windows('水12時まで', '2026-12-02')).toEqual([{ start: 0, end: 720 }]);
    expect(windows('第1月曜午前', '2026-12-07')).toEqual([{ start: 0, end: 720 }]);
    expect(windows('毎日12:00-13:00', '2026-12-02')).toEqual([{ start: 720, end: 780 }]);
  });
  it('joins hours of several rules, and knows when they fill the day', () => {
    expect(windows('水10:00-12:00、水午後', '2026-12-02')).toEqual([{ start: 600, end: 1440 }]);
    const { rules } = parseClosingRules('水12:00まで、水12:00以降');
    expect(isClosed(rules, parseIsoDay('2026-12-02')!, isJapaneseHoliday)).toBe(true);
  });
  it('does not take opening hours for closed ones', () => {
    expect(parseClosingRules('10:00-18:00').rules).toEqual([]);
    expect(parseClosingRules('10:00-18:00').problems).not.toEqual([]);
  });
});

describe('what cannot be known', () => {
  it('asks for the week from which every second one counts', () => {
    for (const text of [
      '隔週水',
      '隔週の水曜日',
      'every other Wed',
      'biweekly Wed',
      'alternate Wednesdays',
    ]) {
      expect(parseClosingRules(text)).toEqual({ rules: [], problems: [{ code: 'needsStart', part: text }] });
    }
  });
  it('names seasons whose dates each company sets', () => {
    for (const text of [
      '夏季休業',
      '冬休み',
      '不定休',
      '月2回不定休',
      '他不定休',
      '臨時休業あり',
      'Easter',
    ]) {
      expect(parseClosingRules(text).problems, text).toEqual([{ code: 'irregular', part: text }]);
    }
  });
  it('closes nobody on days of which the text may say that they are open', () => {
    for (const text of [
      '平日のみ',
      '土日営業',
      'Mon-Fri only',
      'Sundays only',
      '水曜日または木曜日',
      '8月は無休',
    ]) {
      const parsed = parseClosingRules(text);
      expect(parsed.rules, text).toEqual([]);
      expect(parsed.problems, text).toHaveLength(1);
    }
  });
  it('says of holidays nothing about weekdays that there are not', () => {
    expect(parseClosingRules('祝日の場合は翌日')).toEqual({
      rules: [],
      problems: [{ code: 'notUnderstood', part: '祝日の場合は翌日' }],
    });
  });
});

// Closed days of the shops of Yaizu as they write them: yaizu-city/opendata, digital coupon shops, CC BY 4.0.
const yaizu =
  '日|水|月|火|月火|木|土日|日水|水木|日月|火日|水、第２第３火|月火水|日、第2火|日、第二火|日、第三月|火水|月、第二・第四火|日火、第二・第四月|第3月|日、第4土|木、第3水|月火水木金土日|日火|日木水|木月|土|土、第2、第4土|月火日|月、第2・第3火';

describe('the closed days of a real town', () => {
  it('are understood, all of them', () => {
    const texts = yaizu.split('|');
    expect(texts.filter((text) => parseClosingRules(text).problems.length > 0)).toEqual([]);
    const open = texts.filter((text) => shutBy(text).length < days.length);
    expect(open).toEqual(texts.filter((text) => text !== '月火水木金土日'));
  });
});
