// How each kind of cell is read and written. Parsers accept what people type; they answer with a problem, never throw.
import type { ClosingRule } from '../domain/closing';
import { formatClosingRules, parseClosingRules } from '../domain/closingText';
import type { Day } from '../domain/day';
import { parseDayText } from '../domain/dayText';
import { formatTimeWindows, parseTimeWindows } from '../domain/hours';
import { formatClock, type Minutes, parseClock, type TimeWindow } from '../domain/minutes';
import { normalizeText } from '../domain/text';
import { formatWeekdays, parseWeekdays } from '../domain/workingTime';
import { type Cell, isEmptyCell, isMoment } from './cell';
import type { Bilingual, CellCodec, Language, Parsed } from './column';

/** What a formula that failed leaves in `getValues`: `#N/A`, `#REF!`, … */
const errorValue = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

function textOf(cell: Cell): string {
  if (isMoment(cell)) return '';
  return typeof cell === 'string' ? cell : String(cell);
}

/** Wraps a parser: empty cells give `null`, failed formulas a problem. */
function optional<Value>(
  parse: (cell: Cell, language: Language) => Parsed<Value>,
): (cell: Cell, language: Language) => Parsed<Value | null> {
  return (cell, language) => {
    if (isEmptyCell(cell)) return { value: null };
    if (typeof cell === 'string' && errorValue.test(cell)) return { problem: 'errorValue', detail: cell };
    return parse(cell, language);
  };
}

/** Free text; numbers that stand in a text column are taken as their digits. */
export const text: CellCodec<string> = {
  format: '@',
  parse(cell) {
    const value = textOf(cell).trim();
    return errorValue.test(value) ? { problem: 'errorValue', detail: value } : { value };
  },
  layOut: (value) => value,
};

function parseNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const digits = normalizeText(cell).replace(/[,\s¥￥円$%]/g, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits)) return null;
  return Number(digits);
}

function numberCodec(format: string, check: (value: number) => Parsed<number>): CellCodec<number | null> {
  return {
    format,
    parse: optional((cell) => {
      const value = parseNumber(cell);
      return value === null ? { problem: 'notANumber', detail: textOf(cell) } : check(value);
    }),
    layOut: (value) => value ?? '',
  };
}

const anyNumber = (value: number): Parsed<number> => ({ value });
const notNegative = (value: number): Parsed<number> =>
  value < 0 ? { problem: 'negative', detail: String(value) } : { value };
const positiveWhole = (value: number): Parsed<number> =>
  Number.isInteger(value) && value > 0 ? { value } : { problem: 'notAWholeNumber', detail: String(value) };

export const decimal = numberCodec('0.######', anyNumber);
export const quantity = numberCodec('#,##0.###', anyNumber);
export const money = numberCodec('#,##0', anyNumber);
export const minutesLength = numberCodec('0', notNegative);
export const wholeDays = numberCodec('0', positiveWhole);
export const sequence = numberCodec('0', positiveWhole);
export const percent = numberCodec('0', notNegative);

/** A calendar day: a date cell, or a date as people write it. */
export const day: CellCodec<Day | null> = {
  format: 'yyyy-mm-dd',
  parse: optional((cell) => {
    const value = isMoment(cell) ? cell.day : typeof cell === 'string' ? parseDayText(cell) : null;
    return value === null ? { problem: 'notADate', detail: textOf(cell) } : { value };
  }),
  layOut: (value) => (value === null ? '' : { day: value, minutes: 0 }),
};

const parseClockCell = optional<Minutes>((cell) => {
  if (isMoment(cell)) return { value: cell.minutes };
  // A time that lost its format is a fraction of a day.
  if (typeof cell === 'number' && cell >= 0 && cell < 1) return { value: Math.round(cell * 1440) };
  const value = typeof cell === 'string' ? parseClock(normalizeText(cell).trim()) : null;
  return value === null ? { problem: 'notATime', detail: textOf(cell) } : { value };
});

/** A time of day, kept as text `09:05` so that no time zone can shift it. */
export const clock: CellCodec<Minutes | null> = {
  format: '@',
  parse: parseClockCell,
  layOut: (value) => (value === null ? '' : formatClock(value)),
};

export const checkbox: CellCodec<boolean> = {
  format: 'General',
  checkbox: true,
  parse(cell) {
    if (typeof cell === 'boolean') return { value: cell };
    if (isEmptyCell(cell)) return { value: false };
    const word = normalizeText(textOf(cell)).trim().toLowerCase();
    if (['true', 'yes', '1', '✓', '○', '◯', '済', 'はい'].includes(word)) return { value: true };
    if (['false', 'no', '0', '×', '未', 'いいえ', '-'].includes(word)) return { value: false };
    return { problem: 'notACheckbox', detail: textOf(cell) };
  },
  layOut: (value) => value,
};

/** One of a few words; either language is understood, and the code itself. */
export function choice<Value extends string>(words: Record<Value, Bilingual>): CellCodec<Value | null> {
  const codes = Object.keys(words) as Value[];
  const spoken = new Map<string, Value>();
  for (const code of codes) {
    for (const word of [code, words[code].ja, words[code].en]) spoken.set(word.toLowerCase(), code);
  }
  return {
    format: '@',
    parse: optional((cell) => {
      const value = spoken.get(normalizeText(textOf(cell)).trim().toLowerCase());
      return value === undefined ? { problem: 'unknownChoice', detail: textOf(cell) } : { value };
    }),
    layOut: (value, language) => (value === null ? '' : words[value][language]),
    choices: (language) => codes.map((code) => words[code][language]),
  };
}

/** `09:00-12:00, 14:00-17:00`. */
export const timeWindows: CellCodec<TimeWindow[]> = {
  format: '@',
  parse(cell) {
    if (isEmptyCell(cell)) return { value: [] };
    const { windows, problems } = parseTimeWindows(textOf(cell));
    const first = problems.find((problem) => problem.code !== 'pastMidnight');
    if (!first) return { value: windows };
    const problem = first.code === 'endBeforeStart' ? 'endBeforeStart' : 'timeNotUnderstood';
    return { problem, detail: textOf(cell) };
  },
  layOut: (value) => formatTimeWindows(value),
};

/** `水, 第2・第3火, 祝`: closed days and half days; what is not understood is listed, the rest holds. */
export const closingRules: CellCodec<ClosingRule[]> = {
  format: '@',
  parse(cell) {
    if (isEmptyCell(cell)) return { value: [] };
    // Sheets turns a typed 12/24 into a date cell: that one day is meant.
    if (isMoment(cell)) return { value: [{ kind: 'dates', from: cell.day, to: cell.day }] };
    const { rules, problems } = parseClosingRules(textOf(cell));
    const first = problems[0];
    if (!first) return { value: rules };
    const code = first.code === 'irregular' ? 'closingIrregular' : 'closingNotUnderstood';
    return { value: rules, warning: { code, detail: first.part } };
  },
  layOut: (value, language) => formatClosingRules(value, language),
};

/** `月-金`, `Mon-Fri`: weekdays, 0 = Sunday. */
export const weekdays: CellCodec<number[]> = {
  format: '@',
  parse(cell) {
    if (isEmptyCell(cell)) return { value: [] };
    const value = parseWeekdays(textOf(cell));
    return value === null ? { problem: 'weekdaysNotUnderstood', detail: textOf(cell) } : { value };
  },
  layOut: (value, language) => formatWeekdays(value, language),
};
