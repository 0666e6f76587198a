// Closing rules from the text of a cell, and back to text.
import type { ClosingRule } from './closing';
import { type ClosingProblem, closingReaders } from './closingReaders';
import { formatIsoDay } from './day';
import { normalizeRanges } from './text';
import { formatWeekdays } from './workingTime';

export interface ParsedClosing {
  rules: ClosingRule[];
  problems: ClosingProblem[];
}

/** Between rules, and words that say no more than "closed". */
const separator =
  /(?:[,、・/;&。\s()]|および|及び|と|and\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy;
/** Longer texts are no list of closed days, and reading them would take long. */
const longestText = 1000;
const separatorSign = /[,、・/;&。\s()]/;

/**
 * Reads `水`, `月・火`, `土日祝`, `第2・第3火`, `最終金`, `祝前日`, `年末年始`, `お盆`, `12/29-1/3`, `月末`, `五十日`, `10日`, `水午後`, `Wed`,
 * `2nd & 4th Tue`, `last Fri`, `holidays`, `month end` … in any combination. What is not understood is a problem, and
 * the rest counts. Equal rules are given once.
 */
export function parseClosingRules(input: string): ParsedClosing {
  if (input.length > longestText) {
    return { rules: [], problems: [{ code: 'notUnderstood', part: `${input.slice(0, 40)}…` }] };
  }
  const text = normalizeRanges(input);
  const parsed: ParsedClosing = { rules: [], problems: [] };
  let at = 0;
  while (at < text.length) {
    at += matchAt(separator, text, at)?.[0].length ?? 0;
    if (at < text.length) at = readChunk(text, at, parsed);
  }
  parsed.rules = withoutRepeats(parsed.rules);
  return parsed;
}

/**
 * Reads what stands between two separators: one rule or several in a row (月火祝). A chunk that begins like a rule and
 * goes on as something else (水産) is a problem as a whole, not half a rule.
 */
function readChunk(text: string, start: number, parsed: ParsedClosing): number {
  const rules: ClosingRule[] = [];
  const problems: ClosingProblem[] = [];
  let at = start;
  while (at < text.length && (at === start || !matchAt(separator, text, at))) {
    const length = readRule(text, at, { rules, problems });
    if (length === 0) {
      const part = unreadable(text, start, at);
      parsed.problems.push({ code: 'notUnderstood', part });
      return start + part.length;
    }
    at += length;
  }
  parsed.rules.push(...rules);
  parsed.problems.push(...problems);
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
function readRule(text: string, at: number, parsed: ParsedClosing): number {
  for (const { pattern, read } of closingReaders) {
    const match = matchAt(pattern, text, at);
    const result = match && read(match);
    if (!match || !result) continue;
    if (Array.isArray(result)) parsed.rules.push(...result);
    else parsed.problems.push(result);
    return match[0].length;
  }
  return 0;
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
  const parts: string[] = [];
  for (let index = 0; index < rules.length; ) {
    const run = nthRun(rules, index);
    parts.push(run.length > 0 ? formatNth(run, language) : formatRule(rules[index]!, language));
    index += Math.max(1, run.length);
  }
  return parts.join(', ');
}

/** Rules from `index` on that differ only in their count: 第2・第3火. */
function nthRun(rules: readonly ClosingRule[], index: number): NthWeekday[] {
  const first = rules[index];
  const run: NthWeekday[] = [];
  for (const rule of rules.slice(index)) {
    if (first?.kind !== 'nthWeekday' || rule.kind !== 'nthWeekday') break;
    if (rule.weekday !== first.weekday || rule.part !== first.part) break;
    run.push(rule);
  }
  return run;
}

function formatNth(run: NthWeekday[], language: Language): string {
  const word = words[language];
  const { weekday, part } = run[0]!;
  const counts = run.map((rule) => word.nth(rule.nth)).join(word.nthJoint);
  return counts + word.beforeWeekday + formatWeekdays([weekday], language) + word.part[part];
}

function formatRule(rule: ClosingRule, language: Language): string {
  const word = words[language];
  switch (rule.kind) {
    case 'everyDay':
      return word.day[rule.part];
    case 'weekly':
      return formatWeekdays([rule.weekday], language) + word.part[rule.part];
    case 'nthWeekday':
      return formatNth([rule], language);
    case 'holiday':
      return word.holiday[`${rule.offset}`] + word.part[rule.part];
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
    case 'gotobi':
      return word.gotobi;
  }
}
