// The forms in which people write closed days, Japanese and English: one reader for each form, tried in order.
import type { ClosingRule } from './closing';
import { everyYearReaders, monthReaders, yearDateReaders } from './closingDates';
import {
  at,
  type ClosingProblem,
  type ClosingReader,
  dayPart,
  everyDayPart,
  type Groups,
  holiday,
  oneEnglish,
  oneJapanese,
  partOf,
  weekly,
} from './closingForm';
import {
  holidayReaders,
  irregularReader,
  labelReader,
  modifierReaders,
  noneReader,
  seasonReaders,
} from './closingNamed';
import { dayOf, weekdayOf } from './day';
import { parseWeekdays, weekdayFromName, weekdaySpan } from './workingTime';

const ordinal = '(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b';

function span([, from, to, word]: Groups): ClosingRule[] | null {
  const [first, last] = [weekdayFromName(from!), weekdayFromName(to!)];
  return first === null || last === null ? null : weekly(weekdaySpan(first, last), word);
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
  if (!weekdays || part === null) return null;
  return countsIn(counts!).flatMap((nth) =>
    weekdays.map((weekday): ClosingRule => ({ kind: 'nthWeekday', nth, weekday, part })),
  );
}

/** 土日祝, 日祝午後: weekdays and perhaps holidays, sharing a half day. */
function weekdaySequence([, days, holidays, word]: Groups): ClosingRule[] | null {
  const rules = weekly(parseWeekdays(days!), word);
  return rules && (holidays ? [...rules, ...(holiday(0, word) ?? [])] : rules);
}

/** 隔週水 needs one of its days, or the date from which it counts, to be known. */
function fortnightly([whole, day, word, year, month, date]: Groups): ClosingRule[] | ClosingProblem | null {
  const weekday = weekdayFromName(day!);
  const part = partOf(word);
  if (weekday === null || part === null) return null;
  if (year === undefined) return { code: 'needsStart', part: whole! };
  const from = dayOf(Number(year), Number(month), Number(date));
  if (from === null) return null;
  return [{ kind: 'fortnightly', anchor: from + ((weekday - weekdayOf(from) + 7) % 7), part }];
}

/** 月-金のみ営業: closed on the others. */
function onlyOpenOn([, days]: Groups): ClosingRule[] | null {
  const open = parseWeekdays(days!.replace(/\b(?:and|to)\b/gi, (word) => (/to/i.test(word) ? '-' : ',')));
  if (!open) return null;
  return weekly(
    ([1, 2, 3, 4, 5, 6, 0] as const).filter((day) => !open.includes(day)),
    undefined,
  );
}

const japaneseDays = `(?:平日|${oneJapanese})(?:[・,、-]?${oneJapanese})*`;
const englishDays = `(?:weekdays?|weekends?|${oneEnglish})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|to)\\s+)${oneEnglish})*`;
const startDate = '(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?';
const englishStart =
  '(?:[\\s(]*(?:from|since|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?';
const fortnight = '(?:every (?:other|second|2nd)|alternate|biweekly|fortnightly)';

const weekdayReaders: readonly ClosingReader[] = [
  {
    pattern: at(`(${japaneseDays})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${japaneseDays})`),
    read: (match) => onlyOpenOn([match[0], match[1] ?? match.groups?.['days']]),
  },
  {
    pattern: at(`(?:only open|open)(?: only)?(?: on)? (${englishDays})(?: only\\b)?`),
    read: onlyOpenOn,
  },
  // Open or closed on these days only: both are meant by it.
  { pattern: at(`${englishDays} only\\b`), read: ([part]) => ({ code: 'notUnderstood', part }) },
  { pattern: at(`隔週の?(${oneJapanese})${dayPart}${startDate}`), read: fortnightly },
  { pattern: at(`${fortnight} (${oneEnglish})${dayPart}${englishStart}`), read: fortnightly },
  {
    pattern: at(
      `(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${oneJapanese})+)${dayPart}`,
    ),
    read: nthWeekdays,
  },
  {
    pattern: at(`([1-5](?:[・,][1-5])*)((?:[火水木金土](?:曜日?)?|[月日]曜日?)+)${dayPart}`),
    read: nthWeekdays,
  },
  {
    pattern: at(
      `(?:every\\s+)?((?:${ordinal}[\\s,&/]*(?:and\\s+)?(?:the\\s+)?)+)(${oneEnglish})(?: of (?:the |each |every )?month)?${dayPart}`,
    ),
    read: nthWeekdays,
  },
  { pattern: at(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${oneEnglish})${dayPart}`), read: nthWeekdays },
];

const weekReaders: readonly ClosingReader[] = [
  { pattern: at(`(?:毎週の?)?(${oneJapanese})-(${oneJapanese})${dayPart}`), read: span },
  {
    pattern: at(`(?:every\\s+)?(${oneEnglish})(?:-|\\s+(?:to|through)\\s+)(${oneEnglish})${dayPart}`),
    read: span,
  },
  { pattern: at(`(?:毎週の?)?((?:${oneJapanese})+)(祝日?)?${dayPart}`), read: weekdaySequence },
  { pattern: at(`(?:平日|weekdays?\\b)${dayPart}`), read: ([, word]) => weekly([1, 2, 3, 4, 5], word) },
  { pattern: at(`(?:週末|weekends?\\b)${dayPart}`), read: ([, word]) => weekly([6, 0], word) },
  {
    pattern: at(`(?:(?:every|each)\\s+)?(${oneEnglish})${dayPart}`),
    read: ([, day, word]) => weekly(parseWeekdays(day!), word),
  },
  {
    // Hours without a day (9:00-17:00) may well be when the shop is open: they count with 毎日 before them only.
    pattern: at(
      `(?:毎日の?|(?:daily|every day)\\s+)${everyDayPart}|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`,
    ),
    read: ([whole, word]) => {
      const part = partOf(word ?? whole);
      return part === null ? null : [{ kind: 'everyDay', part }];
    },
  },
  { pattern: /(?:毎日|daily\b|every day\b)/iy, read: () => [{ kind: 'everyDay', part: 'day' }] },
];

/** Tried in order at each place of the text; the first that makes sense is taken. */
export const closingReaders: readonly ClosingReader[] = [
  labelReader,
  noneReader,
  irregularReader,
  ...yearDateReaders,
  ...weekdayReaders,
  ...everyYearReaders,
  ...modifierReaders,
  ...holidayReaders,
  ...seasonReaders,
  ...monthReaders,
  ...weekReaders,
];
