// What the closing rules of the test workbooks mean, worked out from their text without the product's parser.

interface Window {
  from: number;
  to: number;
}

const allDay: Window = { from: 0, to: 1440 };

/** National holidays from the autumn of 2026 to the spring of 2027 (Cabinet Office, 国民の祝日). */
const publicHolidays = [
  '2026-11-03',
  '2026-11-23',
  '2027-01-01',
  '2027-01-11',
  '2027-02-11',
  '2027-02-23',
  '2027-03-21',
  '2027-03-22',
];

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

export const isPublicHoliday = (day: number): boolean => publicHolidays.includes(isoOf(day));

/** One part of a rule: is the day shut by it, and when? */
type Reader = (part: string, date: CalendarDate) => Window | null | undefined;

interface CalendarDate {
  day: number;
  month: number;
  date: number;
  weekday: number;
  daysInMonth: number;
}

function calendarDate(day: number): CalendarDate {
  const at = new Date(day * 86_400_000);
  const daysInMonth = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  return {
    day,
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
    daysInMonth,
  };
}

const shutIf = (condition: boolean): Window | null => (condition ? allDay : null);
const englishDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const readers: Reader[] = [
  (part, { day }) => (/^(祝|holidays)$/.test(part) ? shutIf(isPublicHoliday(day)) : undefined),
  (part, { month, date }) =>
    part === '年末年始' ? shutIf((month === 12 && date >= 29) || (month === 1 && date <= 3)) : undefined,
  (part, { date, daysInMonth }) =>
    // The last five days are what a "month end" is taken for.
    /^(月末|month end)$/.test(part) ? shutIf(date === daysInMonth) : undefined,
  (part, { date, daysInMonth }) =>
    /^(五十日|gotobi)$/.test(part)
      ? shutIf((date % 5 === 0 && date <= 30) || (date === daysInMonth && date < 30))
      : undefined,
  (part, at) => {
    const found = /^(\d+)\/(\d+)-(\d+)\/(\d+)$/.exec(part)?.slice(1).map(Number);
    if (!found) return undefined;
    const [from, to, now] = [
      found[0]! * 100 + found[1]!,
      found[2]! * 100 + found[3]!,
      at.month * 100 + at.date,
    ];
    return shutIf(from <= to ? now >= from && now <= to : now >= from || now <= to);
  },
  (part, at) => {
    const [, month, from, to] = /^([a-z]{3}) (\d+)-(\d+)$/.exec(part) ?? [];
    if (month === undefined) return undefined;
    return shutIf(months[at.month - 1] === month && at.date >= Number(from) && at.date <= Number(to));
  },
  (part, { date }) =>
    /^\d+(st|nd|rd|th)$/.test(part) ? shutIf(date === Number.parseInt(part, 10)) : undefined,
  // 第2第3火, 第2・第3火, 第二・第四火, 2nd & 4th tue, last fri
  (part, { weekday, date, daysInMonth }) => {
    const japanese = /^((?:第[1-5一二三四五](?:、|・)?)+)([日月火水木金土])$/.exec(part);
    const english = /^((?:\d(?:st|nd|rd|th)(?: & )?)+) (sun|mon|tue|wed|thu|fri|sat)$/.exec(part);
    const last = /^last (sun|mon|tue|wed|thu|fri|sat)$/.exec(part);
    if (last) return shutIf(englishDays[weekday] === last[1] && date > daysInMonth - 7);
    if (!japanese && !english) return undefined;
    const ordinals = [...(japanese ?? english)![1]!.matchAll(/[1-5一二三四五]/g)].map(
      ([sign]) => '一二三四五'.indexOf(sign) + 1 || Number(sign),
    );
    const wanted = japanese ? '日月火水木金土'.indexOf(japanese[2]!) : englishDays.indexOf(english![2]!);
    return shutIf(weekday === wanted && ordinals.includes(Math.ceil(date / 7)));
  },
  (part, { weekday }) => {
    const [, day, half] = /^(sun|mon|tue|wed|thu|fri|sat)( am| pm)?$/.exec(part) ?? [];
    if (day === undefined) return undefined;
    if (englishDays[weekday] !== day) return null;
    if (half === undefined) return allDay;
    return half === ' am' ? { from: 0, to: 720 } : { from: 720, to: 1440 };
  },
  (part, { weekday }) => {
    const [, from, to] = /^(sun|mon|tue|wed|thu|fri|sat)-(sun|mon|tue|wed|thu|fri|sat)$/.exec(part) ?? [];
    if (from === undefined || to === undefined) return undefined;
    const first = englishDays.indexOf(from);
    return shutIf((weekday - first + 7) % 7 <= (englishDays.indexOf(to) - first + 7) % 7);
  },
  (part, { weekday }) =>
    /^[日月火水木金土]+$/.test(part) ? shutIf(part.includes('日月火水木金土'[weekday]!)) : undefined,
];

/** The hours of the day that the rules shut. @throws Error for a rule that this reader does not know. */
export function closedMinutes(text: string, day: number): Window[] {
  const date = calendarDate(day);
  const normal = text.normalize('NFKC').toLowerCase();
  // 「第2、第4土」 is one rule although a comma stands in it.
  const joined = normal.replace(/第(\d)、第/g, '第$1・第');
  return joined
    .split(/[,、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      for (const reader of readers) {
        const window = reader(part, date);
        if (window !== undefined) return window === null ? [] : [window];
      }
      throw new Error(`checker: no meaning for "${part}" in "${text}"`);
    });
}
