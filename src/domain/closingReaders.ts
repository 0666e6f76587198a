// The forms in which people write closed days, Japanese and English: one reader for each form, tried in order.
import type { ClosingRule, DayPart } from './closing';
import { dayOf, type Weekday } from './day';
import { parseWeekdays, weekdayFromName, weekdaySpan } from './workingTime';

export interface ClosingProblem {
  /** `irregular`: a word that names closed days which cannot be computed (不定休, 隔週水). */
  code: 'notUnderstood' | 'irregular';
  /** The part of the text that it is about. */
  part: string;
}

/** A form: where it fits, `read` gives its rules, a problem, or `null` when it fits but makes no sense (2/30). */
export interface ClosingReader {
  pattern: RegExp;
  read: (match: RegExpExecArray) => ClosingRule[] | ClosingProblem | null;
}

type Groups = readonly (string | undefined)[];

const oneJapanese = '[月火水木金土日](?:曜日?)?';
const oneEnglish = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![a-z])\\.?';
const halfDay = '(?:[の\\s(]*(午前中?|午後|am\\b|pm\\b|mornings?\\b|afternoons?\\b)\\)?)?';
const ordinal = '(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b';
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const suffix = '(?:st|nd|rd|th)?';

/** Sticky and without regard to case. */
const at = (source: string): RegExp => new RegExp(source, 'iy');

function partOf(word: string | undefined): DayPart {
  if (!word) return 'day';
  return /^(午前|am|morning)/i.test(word) ? 'morning' : 'afternoon';
}

const weekly = (weekdays: readonly Weekday[] | null, part: DayPart): ClosingRule[] | null =>
  weekdays?.map((weekday) => ({ kind: 'weekly', weekday, part })) ?? null;

const holiday = (offset: -1 | 0 | 1, word: string | undefined): ClosingRule[] => [
  { kind: 'holiday', offset, part: partOf(word) },
];

function span([, from, to, word]: Groups): ClosingRule[] | null {
  const [first, last] = [weekdayFromName(from!), weekdayFromName(to!)];
  return first === null || last === null ? null : weekly(weekdaySpan(first, last), partOf(word));
}

const countWords: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  最終: -1,
  last: -1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
};

function countsIn(text: string): number[] {
  const words =
    text.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g) ?? [];
  return words.map((word) => countWords[word] ?? Number(word));
}

function nthWeekdays([, counts, days, word]: Groups): ClosingRule[] | null {
  const weekdays = parseWeekdays(days!);
  const part = partOf(word);
  return (
    weekdays &&
    countsIn(counts!).flatMap((nth) =>
      weekdays.map((weekday): ClosingRule => ({ kind: 'nthWeekday', nth, weekday, part })),
    )
  );
}

interface MonthDate {
  month: number;
  date: number;
}

// 2028 is a leap year: 29 February is a date.
const exists = ({ month, date }: MonthDate): boolean => dayOf(2028, month, date) !== null;

const yearly = (from: MonthDate, to: MonthDate): ClosingRule[] | null =>
  exists(from) && exists(to) ? [{ kind: 'yearly', from, to }] : null;

const monthDate = (month: number | string, date: number | string): MonthDate => ({
  month: Number(month),
  date: Number(date),
});

function numericYearly([, month, date, lastMonth, lastDate]: Groups): ClosingRule[] | null {
  const from = monthDate(month!, date!);
  return yearly(from, lastDate === undefined ? from : monthDate(lastMonth ?? month!, lastDate));
}

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function namedYearly(from: Groups, to: Groups): ClosingRule[] | null {
  const [month, date] = from;
  const [lastMonth, lastDate] = to;
  const first = monthDate(monthOf(month!), date!);
  return yearly(first, lastDate === undefined ? first : monthDate(monthOf(lastMonth ?? month!), lastDate));
}

const thirds: Record<string, readonly [number, number]> = {
  上旬: [1, 10],
  初旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
};

/** 12月, 12月下旬, 12月下旬-1月上旬. */
function wholeMonths([, month, third, lastMonth, lastThird]: Groups): ClosingRule[] | null {
  const end = Number(lastMonth ?? month);
  if (Number(month) < 1 || Number(month) > 12 || end < 1 || end > 12) return null;
  const [first] = thirds[third ?? ''] ?? [1, 31];
  const [, last] = thirds[(lastMonth ? lastThird : third) ?? ''] ?? [1, 31];
  const daysInMonth = end === 2 ? 29 : [4, 6, 9, 11].includes(end) ? 30 : 31;
  return yearly(monthDate(Number(month), first), monthDate(end, Math.min(last, daysInMonth)));
}

function exactDates([, year, month, date, lastYear, lastMonth, lastDate]: Groups): ClosingRule[] | null {
  const from = dayOf(Number(year), Number(month), Number(date));
  const to =
    lastDate === undefined ? from : dayOf(Number(lastYear ?? year), Number(lastMonth), Number(lastDate));
  return from === null || to === null || to < from ? null : [{ kind: 'dates', from, to }];
}

function monthDates(dates: readonly number[]): ClosingRule[] | null {
  const possible = dates.length > 0 && dates.every((date) => date >= 1 && date <= 31);
  return possible ? dates.map((date) => ({ kind: 'monthDate', date })) : null;
}

function monthDateRange([, from, to]: Groups): ClosingRule[] | null {
  const length = Number(to) - Number(from) + 1;
  return length < 1 ? null : monthDates(Array.from({ length }, (_, index) => Number(from) + index));
}

function monthEdge(edge: 'start' | 'end', ...counts: Groups): ClosingRule[] | null {
  const days = Number(counts.find((count) => count !== undefined) ?? 1);
  return days >= 1 && days <= 31 ? [{ kind: 'monthEdge', edge, days }] : null;
}

/** 土日祝, 日祝午後: weekdays and perhaps holidays, sharing a half day. */
function weekdaySequence([, days, holidays, word]: Groups): ClosingRule[] | null {
  const rules = weekly(parseWeekdays(days!), partOf(word));
  return rules && (holidays ? [...rules, ...holiday(0, word)] : rules);
}

/** Tried in order at each place of the text; the first that makes sense is taken. */
export const closingReaders: readonly ClosingReader[] = [
  {
    pattern:
      /(?:年中無休|無休|定休日?[な無]し|[な無]し|none\b|no clos(?:ing|ed) days?\b|never\b|open daily\b|-+(?=$|[,、\s]))/iy,
    read: () => [],
  },
  {
    pattern: /(?:不定休|不定期|シフト制|irregular(?:ly)?\b|varies\b|(?:隔週|every other )\s*[^\s,、・/;]*)/iy,
    read: ([part]) => ({ code: 'irregular', part }),
  },
  {
    pattern:
      /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?)?(?!\d)/y,
    read: exactDates,
  },
  {
    pattern: at(
      `(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|[月日]\\d|日(?!曜)))*週?[・,、&/\\s]*)+)の?((?:${oneJapanese})+)${halfDay}`,
    ),
    read: nthWeekdays,
  },
  {
    pattern: at(`([1-5](?:[・,][1-5])*)((?:[火水木金土](?:曜日?)?|[月日]曜日?)+)${halfDay}`),
    read: nthWeekdays,
  },
  {
    pattern: at(
      `(?:every\\s+)?((?:${ordinal}[\\s,&/]*(?:and\\s+)?)+)(${oneEnglish})(?: of (?:the |each |every )?month)?${halfDay}`,
    ),
    read: nthWeekdays,
  },
  { pattern: at(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${oneEnglish})${halfDay}`), read: nthWeekdays },
  {
    pattern: /(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
    read: numericYearly,
  },
  {
    pattern:
      /(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
    read: wholeMonths,
  },
  {
    pattern: at(`${monthName}\\s*(\\d{1,2})${suffix}(?:-(?:${monthName}\\s*)?(\\d{1,2})${suffix})?(?!\\d)`),
    read: ([, month, date, lastMonth, lastDate]) => namedYearly([month, date], [lastMonth, lastDate]),
  },
  {
    pattern: at(`(\\d{1,2})${suffix}\\s+${monthName}(?:-(\\d{1,2})${suffix}\\s+${monthName})?`),
    read: ([, date, month, lastDate, lastMonth]) => namedYearly([month, date], [lastMonth, lastDate]),
  },
  {
    pattern: at(
      `(?:祝日?の?前日?|祝日?前日|(?:holiday eves?|day before (?:a |public )?holidays?)\\b)${halfDay}`,
    ),
    read: ([, word]) => holiday(-1, word),
  },
  {
    pattern: at(`(?:祝日?の?翌日|day after (?:a |public )?holidays?\\b)${halfDay}`),
    read: ([, word]) => holiday(1, word),
  },
  {
    pattern: at(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${halfDay}`),
    read: ([, word]) => holiday(0, word),
  },
  {
    pattern: /(?:年末・?年始|お?正月(?:休み)?|new year(?:'?s)?(?: holidays?)?\b|year[- ]end\b)/iy,
    read: () => yearly(monthDate(12, 29), monthDate(1, 3)),
  },
  {
    pattern: /(?:お盆(?:休み)?|盆休み?|盆|obon\b)/iy,
    read: () => yearly(monthDate(8, 13), monthDate(8, 16)),
  },
  {
    pattern: /(?:gw|ゴールデンウ[ィイ]ーク|golden week)/iy,
    read: () => yearly(monthDate(4, 29), monthDate(5, 5)),
  },
  {
    pattern:
      /(?:月末(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
    read: ([, japanese, english]) => monthEdge('end', japanese, english),
  },
  {
    pattern:
      /(?:月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
    read: ([, japanese, english]) => monthEdge('start', japanese, english),
  },
  { pattern: /(?:五・?十日|ご?ごとおび|ゴトウ?[ビ日]|gotobi\b)/iy, read: () => [{ kind: 'gotobi' }] },
  { pattern: /(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y, read: monthDateRange },
  {
    pattern: /(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,
    read: ([, dates]) => monthDates((dates!.match(/\d+/g) ?? []).map(Number)),
  },
  {
    pattern: /(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
    read: ([, date]) => monthDates([Number(date)]),
  },
  { pattern: at(`(?:毎週の?)?(${oneJapanese})-(${oneJapanese})${halfDay}`), read: span },
  {
    pattern: at(`(?:every\\s+)?(${oneEnglish})(?:-|\\s+(?:to|through)\\s+)(${oneEnglish})${halfDay}`),
    read: span,
  },
  { pattern: at(`(?:毎週の?)?((?:${oneJapanese})+)(祝日?)?${halfDay}`), read: weekdaySequence },
  {
    pattern: at(`(?:平日|weekdays\\b)${halfDay}`),
    read: ([, word]) => weekly([1, 2, 3, 4, 5], partOf(word)),
  },
  { pattern: at(`(?:週末|weekends?\\b)${halfDay}`), read: ([, word]) => weekly([6, 0], partOf(word)) },
  {
    pattern: at(`(?:(?:every|each)\\s+)?(${oneEnglish})${halfDay}`),
    read: ([, day, word]) => weekly(parseWeekdays(day!), partOf(word)),
  },
  {
    pattern: /(?:毎日|daily\b)?(午前中?|午後|mornings?\b|afternoons?\b|am\b|pm\b)/iy,
    read: ([, word]) => [{ kind: 'everyDay', part: partOf(word) }],
  },
  { pattern: /(?:毎日|daily\b|every day\b)/iy, read: () => [{ kind: 'everyDay', part: 'day' }] },
];
