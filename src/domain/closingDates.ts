// Closed days that are named by their date: once, every year, every month.
import type { ClosingRule, MonthDate } from './closing';
import { at, type ClosingReader, type Groups } from './closingForm';
import { dayOf } from './day';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const suffix = '(?:st|nd|rd|th)?';

// 2028 is a leap year: 29 February is a date.
const exists = ({ month, date }: MonthDate): boolean => dayOf(2028, month, date) !== null;

export const yearly = (from: MonthDate, to: MonthDate): ClosingRule[] | null =>
  exists(from) && exists(to) ? [{ kind: 'yearly', from, to }] : null;

export const monthDate = (month: number | string, date: number | string): MonthDate => ({
  month: Number(month),
  date: Number(date),
});

function numericYearly([, month, date, lastMonth, lastDate]: Groups): ClosingRule[] | null {
  const from = monthDate(month!, date!);
  return yearly(from, lastDate === undefined ? from : monthDate(lastMonth ?? month!, lastDate));
}

/** 1/1,2,3. */
function listedYearly([, month, dates]: Groups): ClosingRule[] | null {
  const rules = dates!.split(/[,、・]/).map((date) => {
    const one = monthDate(month!, date);
    return yearly(one, one);
  });
  return rules.includes(null) ? null : rules.flatMap((rule) => rule ?? []);
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

/** A range without a second year may run into the next one: 2026/12/28-1/4. */
function exactDates([, year, month, date, lastYear, lastMonth, lastDate]: Groups): ClosingRule[] | null {
  const from = dayOf(Number(year), Number(month), Number(date));
  if (from === null) return null;
  if (lastDate === undefined) return [{ kind: 'dates', from, to: from }];
  const end = (inYear: number) => dayOf(inYear, Number(lastMonth ?? month), Number(lastDate));
  const sameYear = end(Number(lastYear ?? year));
  const isNext = lastYear === undefined && lastMonth !== undefined && sameYear !== null && sameYear < from;
  const to = isNext ? end(Number(year) + 1) : sameYear;
  return to === null || to < from ? null : [{ kind: 'dates', from, to }];
}

function monthDates(dates: readonly number[]): ClosingRule[] | null {
  const possible = dates.length > 0 && dates.every((date) => date >= 1 && date <= 31);
  return possible ? dates.map((date) => ({ kind: 'monthDate', date })) : null;
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** 5のつく日: 5, 15, 25. */
function datesEndingIn([, digits]: Groups): ClosingRule[] | null {
  const endings = numbersIn(digits!);
  if (endings.some((ending) => ending > 9)) return null;
  const all = Array.from({ length: 31 }, (_, index) => index + 1);
  return monthDates(all.filter((date) => endings.includes(date % 10)));
}

function monthDateRange([, from, to]: Groups): ClosingRule[] | null {
  const length = Number(to) - Number(from) + 1;
  return length < 1 ? null : monthDates(Array.from({ length }, (_, index) => Number(from) + index));
}

function monthEdge(edge: 'start' | 'end', ...counts: Groups): ClosingRule[] | null {
  const days = Number(counts.find((count) => count !== undefined) ?? 1);
  return days >= 1 && days <= 31 ? [{ kind: 'monthEdge', edge, days }] : null;
}

/** Dates of a year. */
export const yearDateReaders: readonly ClosingReader[] = [
  {
    pattern:
      /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
    read: exactDates,
  },
  { pattern: /(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y, read: listedYearly },
];

/** Dates of every year, which must not be taken for counted weekdays. */
export const everyYearReaders: readonly ClosingReader[] = [
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
    pattern: at(`(\\d{1,2})${suffix}-(\\d{1,2})${suffix}\\s+${monthName}`),
    read: ([, date, lastDate, month]) => namedYearly([month, date], [month, lastDate]),
  },
  {
    pattern: at(`(\\d{1,2})${suffix}\\s+${monthName}(?:-(\\d{1,2})${suffix}\\s+${monthName})?`),
    read: ([, date, month, lastDate, lastMonth]) => namedYearly([month, date], [lastMonth, lastDate]),
  },
];

/** Days that come back every month. */
export const monthReaders: readonly ClosingReader[] = [
  {
    pattern:
      /(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
    read: () => [{ kind: 'workday', edge: 'end' }],
  },
  {
    pattern:
      /(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
    read: () => [{ kind: 'workday', edge: 'start' }],
  },
  {
    pattern:
      /(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
    read: ([, japanese, english]) => monthEdge('end', japanese, english),
  },
  {
    pattern:
      /(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
    read: ([, japanese, english]) => monthEdge('start', japanese, english),
  },
  {
    pattern: /(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,
    read: () => [{ kind: 'gotobi' }],
  },
  {
    pattern: /(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,
    read: datesEndingIn,
  },
  { pattern: /(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y, read: monthDateRange },
  {
    pattern: /(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,
    read: ([, dates]) => monthDates(numbersIn(dates!)),
  },
  {
    pattern: /(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
    read: ([, date]) => monthDates([Number(date)]),
  },
];
