// How each kind of cell is read and written. Parsers accept what people type; they answer with a problem, never throw.
import type { ClosingRule } from '../domain/closing';
import { formatClosingRules, parseClosingRules } from '../domain/closingText';
import { type Day, formatIsoDay } from '../domain/day';
import { parseDayText } from '../domain/dayText';
import { formatTimeWindows, parseTimeWindows } from '../domain/hours';
import { formatClock, type Minutes, parseClock, type TimeWindow } from '../domain/minutes';
import { normalizeText } from '../domain/text';
import { formatWeekdays, parseWeekdays } from '../domain/workingTime';
import { type Cell, isEmptyCell, isMoment, type Moment } from './cell';
import type { Bilingual, CellCodec, Language, Parsed } from './column';

/** What a formula that failed leaves in `getValues`: `#N/A`, `#REF!`, … */
const errorValue = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** 1899-12-30: the day of a cell that holds a time alone. */
const timeOnlyDay = -25_569;

/** Sheets turns much that is typed into dates: an ID 1-2, a name 3/4. */
export function momentText({ day, minutes }: Moment): string {
  if (day === timeOnlyDay) return formatClock(minutes);
  return formatIsoDay(day) + (minutes === 0 ? '' : ` ${formatClock(minutes)}`);
}

/** What a cell says, also one that Sheets has made a date or a number of. */
export function textOf(cell: Cell): string {
  return isMoment(cell) ? momentText(cell) : String(cell);
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

/** Beyond it, amounts are slips of the keyboard, and sums of them no numbers any more. */
const largestNumber = 1e12;

/** A comma counts between groups of three digits only: `1,5` may well mean one and a half. */
function parseNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Math.abs(cell) <= largestNumber ? cell : null;
  if (typeof cell !== 'string') return null;
  const digits = normalizeText(cell)
    .replace(/^([+-]?)[¥$] ?/, '$1')
    .replace(/ ?[円%]$/, '');
  if (!/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.test(digits)) return null;
  return parseNumber(Number(digits.replace(/,/g, '')));
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
const positiveWhole = (value: number): Parsed<number> => {
  if (value > 9999) return { problem: 'outOfBounds', detail: String(value) };
  return Number.isInteger(value) && value > 0
    ? { value }
    : { problem: 'notAWholeNumber', detail: String(value) };
};
/** A cell that shows 8% holds 0.08. */
const wholePercent = (value: number): Parsed<number> => {
  if (value > 100) return { problem: 'outOfBounds', detail: String(value) };
  return notNegative(value < 1 ? Math.round(value * 1e6) / 1e4 : value);
};

export const decimal = numberCodec('0.######', anyNumber);
export const quantity = numberCodec('#,##0.###', anyNumber);
export const money = numberCodec('#,##0', anyNumber);
export const minutesLength = numberCodec('0', notNegative);
export const wholeDays = numberCodec('0', positiveWhole);
/** Whole days, none included. */
export const daysOrNone = numberCodec('0', (value) => (value === 0 ? { value } : positiveWhole(value)));
export const sequence = numberCodec('0', positiveWhole);
export const percent = numberCodec('0', wholePercent);

/** 1950-01-01 and 2200-01-01: times, lengths and slips of the keyboard under a date format lie outside. */
const [firstDay, endOfDays] = [-7305, 84_006];

function dayOfCell(cell: Cell): Day | null {
  if (isMoment(cell)) return cell.day;
  if (typeof cell === 'string') return parseDayText(cell);
  if (typeof cell !== 'number') return null;
  // A date that lost its format is a serial; 20261124 was typed without signs.
  return cell > 1e7 ? parseDayText(String(cell)) : Math.floor(cell) + timeOnlyDay;
}

/** A calendar day: a date cell, or a date as people write it. */
export const day: CellCodec<Day | null> = {
  format: 'yyyy-mm-dd',
  parse: optional((cell) => {
    const value = dayOfCell(cell);
    const isPossible = value !== null && value >= firstDay && value < endOfDays;
    return isPossible ? { value } : { problem: 'notADate', detail: textOf(cell) };
  }),
  layOut: (value) => (value === null ? '' : { day: value, minutes: 0 }),
};

const parseClockCell = optional<Minutes>((cell) => {
  // A date alone is no time, not even midnight.
  const isTime = isMoment(cell) && (cell.minutes > 0 || cell.day === timeOnlyDay);
  if (isTime) return { value: cell.minutes };
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

const closingCodes = {
  notUnderstood: 'closingNotUnderstood',
  irregular: 'closingIrregular',
  needsStart: 'closingNeedsStart',
} as const;

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
    return { value: rules, warning: { code: closingCodes[first.code], detail: first.part } };
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
