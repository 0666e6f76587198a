// What every form of closed days is made of: the pieces of the patterns, and what a reader answers.
import type { ClosingRule, DayPart, HolidayInstead } from './closing';
import type { Weekday } from './day';
import { parseTimeWindows } from './hours';

export interface ClosingProblem {
  /**
   * `irregular`: a word that names closed days which cannot be computed (不定休). `needsStart`: every second week of
   * which nobody knows which (隔週水).
   */
  code: 'notUnderstood' | 'irregular' | 'needsStart';
  /** The part of the text that it is about. */
  part: string;
}

/** Changes the weekday rules before it: 祝日の場合は翌日. A weekday stands for the next one of that name. */
export interface ClosingModifier {
  instead: HolidayInstead | { weekday: Weekday };
}

/** A form: where it fits, `read` gives its rules, or `null` when it fits but makes no sense (2/30). */
export interface ClosingReader {
  pattern: RegExp;
  read: (match: RegExpExecArray) => ClosingRule[] | ClosingProblem | ClosingModifier | null;
}

export type Groups = readonly (string | undefined)[];

export const oneJapanese = '[月火水木金土日](?:曜日?)?';
export const oneEnglish = '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![a-z])\\.?';
const clock = '(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)';
const hours = `${clock}(?:-(?:${clock})?|以降|以後|から|まで|以前)|-${clock}|(?:after|from|until|till|before) ${clock}`;
const half = '午前中?|午後|am\\b|pm\\b|mornings?\\b|afternoons?\\b';
/** A half day or hours behind a rule; one group. */
export const dayPart = `(?:(?:のみ|だけ|[の\\s(])*(${hours}|${half})\\)?)?`;
export const everyDayPart = `(${hours}|${half})`;

/** Sticky and without regard to case. */
export const at = (source: string): RegExp => new RegExp(source, 'iy');

/** The part of the day from its words; `null` for hours that end before they begin. */
export function partOf(word: string | undefined): DayPart | null {
  if (!word) return 'day';
  if (/^(?:午前中?|am|mornings?)$/i.test(word)) return 'morning';
  if (/^(?:午後|pm|afternoons?)$/i.test(word)) return 'afternoon';
  const text = word
    .replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i, '$1$2-')
    .replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i, '-$1$2');
  return parseTimeWindows(text).windows[0] ?? null;
}

export function weekly(weekdays: readonly Weekday[] | null, word: string | undefined): ClosingRule[] | null {
  const part = partOf(word);
  if (!weekdays || part === null) return null;
  return weekdays.map((weekday) => ({ kind: 'weekly', weekday, part }));
}

export function holiday(offset: -1 | 0 | 1, word: string | undefined): ClosingRule[] | null {
  const part = partOf(word);
  return part === null ? null : [{ kind: 'holiday', offset, part }];
}
