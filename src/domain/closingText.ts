// Closing rules from the text of a cell, and back to text.
import type { ClosingRule, DayPart, HolidayInstead, WeekdayRule } from './closing';
import type { ClosingModifier, ClosingProblem } from './closingForm';
import { closingReaders } from './closingReaders';
import { formatIsoDay, weekdayOf } from './day';
import { formatTimeWindows } from './hours';
import { normalizeRanges } from './text';
import { formatWeekdays } from './workingTime';

export interface ParsedClosing {
  rules: ClosingRule[];
  problems: ClosingProblem[];
}

/** Between rules, and words that say no more than "closed". */
const separator =
  /(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy;
/** Longer texts are no list of closed days, and reading them would take long. */
const longestText = 1000;
const separatorSign = /[,、・/;&。|+\s()[\]【】]/;

/**
 * Reads `水`, `月・火`, `土日祝`, `第2・第3火`, `最終金`, `月（祝日の場合は翌日）`, `祝前日`, `年末年始`, `お盆`, `12/29-1/3`, `月末`, `五十日`,
 * `10日`, `水午後`, `水15:00以降`, `隔週水(2026-11-25から)`, `平日のみ営業`, `Wed`, `2nd & 4th Tue`, `last Fri`, `holidays`, `month end` …
 * in any combination. What is not understood is a problem, and the rest counts. Equal rules are given once. What is
 * said of holidays (祝日の場合は翌日) holds for the weekdays before it, as far back as the last semicolon.
 */
export function parseClosingRules(input: string): ParsedClosing {
  if (input.length > longestText) {
    return { rules: [], problems: [{ code: 'notUnderstood', part: `${input.slice(0, 40)}…` }] };
  }
  const reading: Reading = { text: prepared(input), rules: [], problems: [], scope: 0 };
  for (let at = 0; at < reading.text.length; ) {
    at = skipSeparators(reading, at);
    if (at < reading.text.length) at = readChunk(reading, at);
  }
  return { rules: withoutRepeats(reading.rules), problems: reading.problems };
}

interface Reading extends ParsedClosing {
  text: string;
  /** Index of the first rule that a modifier reaches. */
  scope: number;
}

/** Brings spellings to one: ranges, years of an era, blanks that mean nothing, exceptions from "never closed". */
function prepared(input: string): string {
  const text = normalizeRanges(input)
    .replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi, (_, year) =>
      String(2018 + (year === '元' ? 1 : Number(year))),
    )
    .replace(/毎([月週日])\s+/g, '毎$1')
    .replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g, '$1-')
    .replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi, '$1-')
    .replace(/-翌年?の?(?=\d)/g, '-')
    .replace(/([日月曜]|\/\d{1,2})まで/g, '$1');
  const neverClosed = /年中無休|^無休|^open (?:daily|every ?day|all year)/i;
  if (!neverClosed.test(text)) return text;
  return text.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi, ',');
}

function skipSeparators(reading: Reading, start: number): number {
  const match = matchAt(separator, reading.text, start);
  if (!match) return start;
  if (match[0].includes(';')) reading.scope = reading.rules.length;
  return start + match[0].length;
}

/**
 * Reads what stands between two separators: one rule or several in a row (月火祝). A chunk that begins like a rule and
 * goes on as something else (水産) is a problem as a whole, not half a rule.
 */
function readChunk(reading: Reading, start: number): number {
  const { text } = reading;
  const chunk: Reading = { text, rules: [...reading.rules], problems: [], scope: reading.scope };
  let at = start;
  while (at < text.length && (at === start || !matchAt(separator, text, at))) {
    const length = readRule(chunk, at);
    if (length === 0) {
      const part = unreadable(text, start, at);
      reading.problems.push({ code: 'notUnderstood', part });
      return start + part.length;
    }
    at += length;
  }
  reading.rules = chunk.rules;
  reading.problems.push(...chunk.problems);
  return at;
}

/** From `start` to the next separator after `at`; a date that does not exist (2/30) stays in one piece. */
function unreadable(text: string, start: number, at: number): string {
  const date = /^\d[\d/.月日-]*/.exec(text.slice(start))?.[0];
  if (date !== undefined && at === start) return date;
  const length = text.slice(at).search(separatorSign);
  return length < 0 ? text.slice(start) : text.slice(start, at + length);
}

/** Reads one rule; answers how many characters it took, 0 when none fits. */
function readRule(chunk: Reading, at: number): number {
  for (const { pattern, read } of closingReaders) {
    const match = matchAt(pattern, chunk.text, at);
    const result = match && read(match);
    if (!match || !result) continue;
    if (Array.isArray(result)) chunk.rules.push(...result);
    else if ('code' in result) chunk.problems.push(result);
    else if (!modify(chunk, result)) continue;
    return match[0].length;
  }
  return 0;
}

const isWeekdayRule = (rule: ClosingRule | undefined): rule is WeekdayRule =>
  rule?.kind === 'weekly' || rule?.kind === 'nthWeekday';

/** Makes the weekday rules within reach give way to holidays; answers `false` when there are none to move. */
function modify(chunk: Reading, { instead }: ClosingModifier): boolean {
  const reached = chunk.rules.slice(chunk.scope);
  if (instead !== 'open' && !reached.some(isWeekdayRule)) return false;
  const moved = reached.map((rule): ClosingRule => {
    if (!isWeekdayRule(rule)) return rule;
    const days = typeof instead === 'object' ? (instead.weekday - rule.weekday + 7) % 7 || 7 : instead;
    return { kind: 'movable', rule, instead: days };
  });
  chunk.rules = [...chunk.rules.slice(0, chunk.scope), ...moved];
  return true;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function withoutRepeats(rules: ClosingRule[]): ClosingRule[] {
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const key = JSON.stringify(rule);
    return !seen.has(key) && seen.add(key);
  });
}

type Language = 'ja' | 'en';
type NthWeekday = Extract<ClosingRule, { kind: 'nthWeekday' }>;

const words = {
  ja: {
    day: { morning: '午前', afternoon: '午後', day: '毎日' },
    part: { morning: '午前', afternoon: '午後', day: '' },
    open: '(祝日は営業)',
    nextWorkday: '(祝日の場合は翌平日)',
    later: (weekday: string, days: number): string => `(祝日の場合は翌${days === 1 ? '日' : `${weekday}曜`})`,
    fortnightly: (weekday: string, from: string): string => `隔週${weekday}(${from}から)`,
    workday: { start: '月初営業日', end: '最終営業日' },
    holiday: { '-1': '祝前日', '0': '祝', '1': '祝翌日' },
    nth: (nth: number): string => (nth === -1 ? '最終' : `第${nth}`),
    nthJoint: '・',
    beforeWeekday: '',
    monthDate: (date: number): string => `${date}日`,
    start: (days: number): string => (days === 1 ? '月初' : `月初${days}日`),
    end: (days: number): string => (days === 1 ? '月末' : `月末${days}日`),
    gotobi: '五十日',
  },
  en: {
    day: { morning: 'mornings', afternoon: 'afternoons', day: 'daily' },
    part: { morning: ' am', afternoon: ' pm', day: '' },
    open: ' (except holidays)',
    nextWorkday: ' (next weekday if holiday)',
    later: (weekday: string, days: number): string =>
      days === 1 ? ' (next day if holiday)' : ` (following ${weekday} if holiday)`,
    fortnightly: (weekday: string, from: string): string => `every other ${weekday} from ${from}`,
    workday: { start: 'first working day', end: 'last working day' },
    holiday: { '-1': 'day before holidays', '0': 'holidays', '1': 'day after holidays' },
    nth: (nth: number): string => (nth === -1 ? 'last' : withSuffix(nth)),
    nthJoint: ' & ',
    beforeWeekday: ' ',
    monthDate: (date: number): string => `${withSuffix(date)} of month`,
    start: (days: number): string => (days === 1 ? 'month start' : `first ${days} days of month`),
    end: (days: number): string => (days === 1 ? 'month end' : `last ${days} days of month`),
    gotobi: 'gotobi',
  },
};

function withSuffix(count: number): string {
  const isTeen = count > 10 && count < 14;
  return `${count}${(isTeen ? null : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th'}`;
}

/** Rules as text that {@link parseClosingRules} reads back to the same rules. */
export function formatClosingRules(rules: readonly ClosingRule[], language: Language): string {
  let text = '';
  let scope = 0;
  for (let index = 0; index < rules.length; ) {
    const run = nthRun(rules, index);
    const rule = rules[index]!;
    // What is said of holidays must not reach the weekdays before.
    const apart = rule.kind === 'movable' && rules.slice(scope, index).some(isWeekdayRule);
    if (apart) scope = index;
    if (index > 0) text += apart ? '; ' : ', ';
    text += run.length > 0 ? formatNth(run, language) : formatRule(rule, language);
    index += Math.max(1, run.length);
  }
  return text;
}

/** Rules from `index` on that differ only in their count: 第2・第3火. */
function nthRun(rules: readonly ClosingRule[], index: number): NthWeekday[] {
  const first = rules[index];
  const run: NthWeekday[] = [];
  for (const rule of rules.slice(index)) {
    if (first?.kind !== 'nthWeekday' || rule.kind !== 'nthWeekday') break;
    if (rule.weekday !== first.weekday || !samePart(rule.part, first.part)) break;
    run.push(rule);
  }
  return run;
}

const samePart = (one: DayPart, other: DayPart): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Hours stand behind the weekday as they are. */
function partWords(part: DayPart, language: Language): string {
  if (typeof part === 'string') return words[language].part[part];
  return (language === 'en' ? ' ' : '') + formatTimeWindows([part]);
}

function formatMovable(rule: WeekdayRule, instead: HolidayInstead, language: Language): string {
  const word = words[language];
  const base = formatRule(rule, language);
  if (typeof instead === 'string') return base + word[instead];
  return base + word.later(formatWeekdays([(rule.weekday + instead) % 7], language), instead);
}

function formatNth(run: NthWeekday[], language: Language): string {
  const word = words[language];
  const { weekday, part } = run[0]!;
  const counts = run.map((rule) => word.nth(rule.nth)).join(word.nthJoint);
  return counts + word.beforeWeekday + formatWeekdays([weekday], language) + partWords(part, language);
}

function formatFortnightly(
  { anchor, part }: Extract<ClosingRule, { kind: 'fortnightly' }>,
  language: Language,
): string {
  const weekday = formatWeekdays([weekdayOf(anchor)], language) + partWords(part, language);
  return words[language].fortnightly(weekday, formatIsoDay(anchor));
}

function formatRule(rule: ClosingRule, language: Language): string {
  const word = words[language];
  switch (rule.kind) {
    case 'everyDay':
      if (typeof rule.part === 'string') return word.day[rule.part];
      return word.day.day + partWords(rule.part, language);
    case 'weekly':
      return formatWeekdays([rule.weekday], language) + partWords(rule.part, language);
    case 'nthWeekday':
      return formatNth([rule], language);
    case 'holiday':
      return word.holiday[`${rule.offset}`] + partWords(rule.part, language);
    case 'yearly': {
      const [from, to] = [`${rule.from.month}/${rule.from.date}`, `${rule.to.month}/${rule.to.date}`];
      return from === to ? from : `${from}-${to}`;
    }
    case 'dates':
      return rule.from === rule.to
        ? formatIsoDay(rule.from)
        : `${formatIsoDay(rule.from)}~${formatIsoDay(rule.to)}`;
    case 'monthDate':
      return word.monthDate(rule.date);
    case 'monthEdge':
      return word[rule.edge](rule.days);
    case 'movable':
      return formatMovable(rule.rule, rule.instead, language);
    case 'fortnightly':
      return formatFortnightly(rule, language);
    case 'workday':
      return word.workday[rule.edge];
    case 'gotobi':
      return word.gotobi;
  }
}
