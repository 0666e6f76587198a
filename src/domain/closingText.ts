// Closing rules as people write them, in Japanese and English, and back.
import type { ClosingRule, DayPart } from './closing';
import { dayOf, formatIsoDay, type Weekday } from './day';
import { normalizeRanges } from './text';
import { formatWeekdays, parseWeekdays, weekdayFromName, weekdaySpan } from './workingTime';

export interface ClosingProblem {
  /** `irregular`: a word that names closed days which cannot be computed (不定休). */
  code: 'notUnderstood' | 'irregular';
  /** The part of the text that it is about. */
  part: string;
}

export interface ParsedClosing {
  rules: ClosingRule[];
  problems: ClosingProblem[];
}

type Reader = { pattern: RegExp; read: (match: RegExpExecArray) => ClosingRule[] | ClosingProblem | null };

const ja = '[月火水木金土日]';
const jaDay = `${ja}(?:曜日?)?`;
const en = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![a-z])';
const partWord = '\\s*(午前|午後|am\\b|pm\\b|mornings?|afternoons?)?';

const partOf = (word: string | undefined): DayPart => {
  if (!word) return 'day';
  return /^(午前|am|morning)/.test(word) ? 'morning' : 'afternoon';
};

const weekly = (weekdays: Weekday[] | null, part: DayPart): ClosingRule[] | null =>
  weekdays && weekdays.map((weekday) => ({ kind: 'weekly', weekday, part }));

function nthWeekdays(nths: number[], weekdays: Weekday[] | null, part: DayPart): ClosingRule[] | null {
  if (!weekdays || nths.length === 0) return null;
  return nths.flatMap((nth) => weekdays.map((weekday): ClosingRule => ({ kind: 'nthWeekday', nth, weekday, part })));
}

const numbersIn = (text: string): number[] => (text.match(/[1-5]/g) ?? []).map(Number);

function yearly(from: [number, number], to: [number, number]): ClosingRule[] | null {
  // 2028 is a leap year: 29 February is a date.
  const exists = ([month, date]: [number, number]): boolean => dayOf(2028, month, date) !== null;
  if (!exists(from) || !exists(to)) return null;
  return [
    { kind: 'yearly', from: { month: from[0], date: from[1] }, to: { month: to[0], date: to[1] } },
  ];
}

function dates(from: number | null, to: number | null): ClosingRule[] | null {
  return from === null || to === null || to < from ? null : [{ kind: 'dates', from, to }];
}

const number = (text: string | undefined): number => Number(text);

/** Tried in order at each place of the text; the first that fits is taken. */
const readers: Reader[] = [
  { pattern: /(?:年中無休|無休|定休日?なし|なし|none\b|no closing days\b|never\b)/iy, read: () => [] },
  {
    pattern: /(?:不定休|不定期|irregular)/iy,
    read: ([word]) => ({ code: 'irregular', part: word }),
  },
  {
    pattern: /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?)?/y,
    read: ([, y1, m1, d1, y2, m2, d2]) => {
      const from = dayOf(number(y1), number(m1), number(d1));
      return dates(from, m2 === undefined ? from : dayOf(number(y2 ?? y1), number(m2), number(d2)));
    },
  },
  {
    pattern: /(\d{1,2})(?:\/|月)(\d{1,2})日?(?:-(?:(\d{1,2})(?:\/|月))?(\d{1,2})日?)?(?![\d/])/y,
    read: ([, m1, d1, m2, d2]) => {
      const from: [number, number] = [number(m1), number(d1)];
      return yearly(from, d2 === undefined ? from : [number(m2 ?? m1), number(d2)]);
    },
  },
  {
    pattern: new RegExp(`(?:毎月)?((?:第\\s*[1-5](?:[・,、&]?\\s*[1-5](?![\\d/日月]))*週?[・,、&\\s]*)+)の?((?:${jaDay})+)${partWord}`, 'y'),
    read: ([, nths, days, part]) => nthWeekdays(numbersIn(nths!), parseWeekdays(days!), partOf(part)),
  },
  {
    pattern: new RegExp(`(?:毎月)?最終週?の?((?:${jaDay})+)${partWord}`, 'y'),
    read: ([, days, part]) => nthWeekdays([-1], parseWeekdays(days!), partOf(part)),
  },
  {
    pattern: new RegExp(`((?:[1-5](?:st|nd|rd|th)\\s*(?:,|&|and)?\\s*)+|last\\s+)(${en})${partWord}`, 'iy'),
    read: ([, nths, day, part]) => {
      const weekday = weekdayFromName(day!);
      const counted = /^last/i.test(nths!) ? [-1] : numbersIn(nths!);
      return nthWeekdays(counted, weekday === null ? null : [weekday], partOf(part));
    },
  },
  { pattern: /(?:祝日?の?前日|day before (?:public )?holidays?)/iy, read: () => [{ kind: 'holiday', offset: -1, part: 'day' }] },
  { pattern: /(?:祝日?の?翌日|day after (?:public )?holidays?)/iy, read: () => [{ kind: 'holiday', offset: 1, part: 'day' }] },
  { pattern: /(?:祝祭日|祝日|祝|(?:public |national )?holidays?\b)/iy, read: () => [{ kind: 'holiday', offset: 0, part: 'day' }] },
  { pattern: /(?:年末年始|new year(?:'s)?(?: holidays?)?)/iy, read: () => yearly([12, 29], [1, 3]) },
  { pattern: /(?:お盆|盆休み?|盆|obon\b)/iy, read: () => yearly([8, 13], [8, 16]) },
  { pattern: /(?:GW|ゴールデンウ[ィイ]ーク|golden week)/iy, read: () => yearly([4, 29], [5, 5]) },
  {
    pattern: /(?:月末(?:の?(\d{1,2})日間?)?|(?:last (\d{1,2}) days of (?:the )?month)|month[- ]end|end of (?:the )?month)/iy,
    read: ([, count, counted]) => monthEdge('end', number(count ?? counted ?? '1')),
  },
  {
    pattern: /(?:月初め?(?:の?(\d{1,2})日間?)?|(?:first (\d{1,2}) days of (?:the )?month)|month[- ]start|start of (?:the )?month)/iy,
    read: ([, count, counted]) => monthEdge('start', number(count ?? counted ?? '1')),
  },
  { pattern: /(?:五十日|ごとおび|ゴトウ日|5・?10日|gotobi\b)/iy, read: () => [{ kind: 'gotobi' }] },
  {
    pattern: /(?:毎月)?(\d{1,2})日/y,
    read: ([, date]) => (number(date) >= 1 && number(date) <= 31 ? [{ kind: 'monthDate', date: number(date) }] : null),
  },
  {
    pattern: new RegExp(`(?:毎週)?(${jaDay})-(${jaDay})${partWord}`, 'y'),
    read: ([, from, to, part]) => span(from!, to!, partOf(part)),
  },
  {
    pattern: new RegExp(`(?:every\\s+)?(${en})-(${en})${partWord}`, 'iy'),
    read: ([, from, to, part]) => span(from!, to!, partOf(part)),
  },
  {
    pattern: new RegExp(`(?:毎週)?((?:${jaDay})+)${partWord}`, 'y'),
    read: ([, days, part]) => weekly(parseWeekdays(days!), partOf(part)),
  },
  { pattern: /(?:平日|weekdays\b)/iy, read: () => weekly([1, 2, 3, 4, 5], 'day') },
  { pattern: /(?:週末|weekends?\b)/iy, read: () => weekly([6, 0], 'day') },
  {
    pattern: new RegExp(`(?:every\\s+)?(${en})${partWord}`, 'iy'),
    read: ([, day, part]) => weekly(parseWeekdays(day!), partOf(part)),
  },
  {
    pattern: /(午前|午後|mornings?\b|afternoons?\b)/iy,
    read: ([, part]) => [{ kind: 'everyDay', part: partOf(part) }],
  },
];

function monthEdge(edge: 'start' | 'end', days: number): ClosingRule[] | null {
  return days >= 1 && days <= 31 ? [{ kind: 'monthEdge', edge, days }] : null;
}

function span(from: string, to: string, part: DayPart): ClosingRule[] | null {
  const [first, last] = [weekdayFromName(from), weekdayFromName(to)];
  return first === null || last === null ? null : weekly(weekdaySpan(first, last), part);
}

const separator = /(?:[,、，・/／;&。\s]|および|と(?!\S*曜)|and\b|定休日?|休業日?|休館日?|休み|休|closed(?: on)?\b|:)+/iy;

/**
 * Reads `水`, `月・火`, `土日祝`, `第2・第3火`, `最終金`, `祝前日`, `年末年始`, `お盆`, `12/29-1/3`, `月末`, `五十日`, `10日`, `水午後`, `Wed`,
 * `2nd & 4th Tue`, `last Fri`, `holidays`, `month end` … in any combination. What is not understood is a problem, and
 * the rest counts.
 */
export function parseClosingRules(input: string): ParsedClosing {
  const text = normalizeRanges(input);
  const parsed: ParsedClosing = { rules: [], problems: [] };
  let at = 0;
  while (at < text.length) {
    const skipped = matchAt(separator, text, at);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    at += readAt(text, at, parsed);
  }
  return parsed;
}

/** Reads one rule; answers how many characters it took. */
function readAt(text: string, at: number, parsed: ParsedClosing): number {
  for (const { pattern, read } of readers) {
    const match = matchAt(pattern, text, at);
    if (!match || match[0] === '') continue;
    const result = read(match);
    if (result === null) continue;
    if (Array.isArray(result)) parsed.rules.push(...result);
    else parsed.problems.push(result);
    return match[0].length;
  }
  const part = /^[^,、，・/／;&\s]+/.exec(text.slice(at))?.[0] ?? text.slice(at);
  parsed.problems.push({ code: 'notUnderstood', part });
  return part.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const words = {
  ja: { morning: '午前', afternoon: '午後', holiday: { '-1': '祝前日', '0': '祝', '1': '祝翌日' }, last: '最終', gotobi: '五十日' },
  en: {
    morning: ' am',
    afternoon: ' pm',
    holiday: { '-1': 'day before holidays', '0': 'holidays', '1': 'day after holidays' },
    last: 'last ',
    gotobi: 'gotobi',
  },
};

const ordinals = ['', '1st', '2nd', '3rd', '4th', '5th'];

/** Rules as text that {@link parseClosingRules} reads back. */
export function formatClosingRules(rules: ClosingRule[], language: 'ja' | 'en'): string {
  return rules.map((rule) => formatRule(rule, language)).join(', ');
}

function formatRule(rule: ClosingRule, language: 'ja' | 'en'): string {
  const word = words[language];
  const part = 'part' in rule && rule.part !== 'day' ? word[rule.part] : '';
  switch (rule.kind) {
    case 'everyDay':
      return language === 'ja' ? part : rule.part === 'morning' ? 'mornings' : 'afternoons';
    case 'weekly':
      return formatWeekdays([rule.weekday], language) + part;
    case 'nthWeekday': {
      const nth = rule.nth === -1 ? word.last : language === 'ja' ? `第${rule.nth}` : `${ordinals[rule.nth]} `;
      return nth + formatWeekdays([rule.weekday], language) + part;
    }
    case 'holiday':
      return word.holiday[`${rule.offset}`];
    case 'yearly':
      return `${rule.from.month}/${rule.from.date}-${rule.to.month}/${rule.to.date}`;
    case 'dates':
      return rule.from === rule.to ? formatIsoDay(rule.from) : `${formatIsoDay(rule.from)}-${formatIsoDay(rule.to)}`;
    case 'monthDate':
      return `${rule.date}日`;
    case 'monthEdge':
      return edgeText(rule, language);
    case 'gotobi':
      return word.gotobi;
  }
}

function edgeText({ edge, days }: { edge: 'start' | 'end'; days: number }, language: 'ja' | 'en'): string {
  if (language === 'ja') return edge === 'end' ? `月末${days}日` : `月初${days}日`;
  return edge === 'end' ? `last ${days} days of month` : `first ${days} days of month`;
}
