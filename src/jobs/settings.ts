// The 設定 tab: what a team can set, what stands when it does not, and how each value is read.
import type { ClosingRule } from '../domain/closing';
import type { Position } from '../domain/entities';
import { parseTimeWindows } from '../domain/hours';
import type { Minutes, TimeWindow } from '../domain/minutes';
import type { TaxRounding } from '../domain/money';
import type { SpeedBand } from '../domain/position';
import { parseRegistrationNumber } from '../domain/registrationNumber';
import { normalizeText } from '../domain/text';
import { parseWeekdays } from '../domain/workingTime';
import { type Language, messagesOf } from '../messages';
import type { Cell } from '../tables/cell';
import { closingRules } from '../tables/codecs';
import type { Problem, ProblemCode } from '../tables/problem';
import type { ReadTable } from '../tables/read';
import type { SettingRow } from '../tables/schemas';
import { parseSpeedBands } from './speedBands';

/** When a scheduled job runs: on that weekday (0 = Sunday) or that day of the month, from that hour on. */
export interface WeeklyTime {
  weekday: number;
  hour: number;
}

export interface MonthlyTime {
  dayOfMonth: number;
  hour: number;
}

export interface Settings {
  language: Language;
  workingHours: TimeWindow;
  workingWeekdays: number[];
  lunch: TimeWindow | null;
  companyHolidays: ClosingRule[];
  usualIntervalDays: number;
  usualVisitMinutes: Minutes;
  startAddress: string;
  startPosition: Position | null;
  managerEmail: string;
  plannerSeconds: number;
  /** How many weeks one plan covers. */
  planWeeks: number;
  detourFactor: number;
  /** Ascending; the last band has no end. */
  speedBands: SpeedBand[];
  /** Driving times are corrected by what visits record. */
  learnsTravel: boolean;
  /** Driving times are asked from Google's Routes API, where there is a key. */
  googleTravel: boolean;
  planWeekAt: WeeklyTime;
  refreshDueAt: number;
  summaryAt: WeeklyTime;
  reportsAt: MonthlyTime;
  companyName: string;
  companyAddress: string;
  companyPhone: string;
  registrationNumber: string;
  taxRounding: TaxRounding;
  quotePrefix: string;
  quoteValidDays: number;
  quoteTerms: string;
  leadDays: number;
  followUpDays: number;
  claimDays: number;
  nudgeFactor: number;
  voiceTags: string;
  dailyReportAt: number;
  /** So many days after its launch a product is new. */
  newProductDays: number;
  /** So many weeks after 「また後で」 a product is brought up again. */
  proposalLaterWeeks: number;
}

export type SettingKey = keyof Settings;

type Read<Value> = (text: string) => Value | ProblemCode;

interface Definition<Value> {
  initial: string;
  /** Where English writes it differently. */
  initialEnglish?: string;
  read: Read<Value>;
  /** What of a text that is used could not be read. */
  doubt?: (text: string) => Doubt | null;
  /** An empty cell is an answer of its own. */
  mayBeEmpty?: true;
}

interface Doubt {
  code: ProblemCode;
  /** The part that it is about. */
  detail: string;
}

const numberBetween =
  (low: number, high: number): Read<number> =>
  (text) => {
    const value = Number(normalizeText(text).trim());
    if (!Number.isFinite(value) || text.trim() === '') return 'notANumber';
    return value >= low && value <= high ? value : 'outOfBounds';
  };

const wholeNumberBetween =
  (low: number, high: number): Read<number> =>
  (text) => {
    const value = numberBetween(low, high)(text);
    return typeof value === 'string' || Number.isInteger(value) ? value : 'notAWholeNumber';
  };

const words: Read<string> = (text) => text.trim();

/** A registration number in its usual form. A check digit that does not fit is told where it is printed. */
const registration: Read<string> = (text) => {
  if (text.trim() === '') return '';
  return parseRegistrationNumber(text).number ?? 'registrationMalformed';
};

const roundingWords: Record<string, TaxRounding> = {
  切り捨て: 'floor',
  切捨て: 'floor',
  切捨: 'floor',
  down: 'floor',
  四捨五入: 'halfUp',
  nearest: 'halfUp',
  切り上げ: 'ceiling',
  切上げ: 'ceiling',
  切上: 'ceiling',
  up: 'ceiling',
};

const rounding: Read<TaxRounding> = (text) =>
  roundingWords[normalizeText(text).toLowerCase()] ?? 'unknownChoice';

const oneWord: Read<string> = (text) => (text.trim().length <= 10 ? text.trim() : 'outOfBounds');

const oneWindow: Read<TimeWindow> = (text) => {
  const { windows, problems } = parseTimeWindows(text);
  if (problems.some((problem) => problem.code === 'endBeforeStart')) return 'endBeforeStart';
  return windows.length === 1 && problems.length === 0 ? windows[0]! : 'timeNotUnderstood';
};

const maybeWindow: Read<TimeWindow | null> = (text) => (text.trim() === '' ? null : oneWindow(text));

const position: Read<Position | null> = (text) => {
  if (text.trim() === '') return null;
  const match = /^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(normalizeText(text).trim());
  if (!match) return 'impossiblePosition';
  const [lat, lng] = [Number(match[1]), Number(match[2])];
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : 'impossiblePosition';
};

const speedBands: Read<SpeedBand[]> = (text) => parseSpeedBands(text) ?? 'speedsNotUnderstood';

const weekdayList: Read<number[]> = (text) => parseWeekdays(text) ?? 'weekdaysNotUnderstood';

const closingDoubt = (text: string): Doubt | null => {
  const parsed = closingRules.parse(text, 'ja');
  return 'value' in parsed ? (parsed.warning ?? null) : null;
};

/** What can be read counts; a text of which nothing can is refused. */
const closing: Read<ClosingRule[]> = (text) => {
  const parsed = closingRules.parse(text, 'ja');
  if ('problem' in parsed) return parsed.problem;
  return parsed.value.length === 0 && parsed.warning ? parsed.warning.code : parsed.value;
};

const hourOf = (text: string): number | null => {
  const match = /^(\d{1,2})(?::00|時)?$/.exec(text);
  const hour = match ? Number(match[1]) : Number.NaN;
  return hour >= 0 && hour <= 23 ? hour : null;
};

const dailyHour: Read<number> = (text) => hourOf(normalizeText(text).trim()) ?? 'timeNotUnderstood';

/** `金 17:00`, `Fri 17:00`. */
const weeklyTime: Read<WeeklyTime> = (text) => {
  const [dayPart, hourPart] = normalizeText(text).trim().split(/\s+/);
  const weekdays = parseWeekdays(dayPart ?? '');
  const hour = hourOf(hourPart ?? '');
  return weekdays?.length === 1 && hour !== null ? { weekday: weekdays[0]!, hour } : 'timeNotUnderstood';
};

/** `1日 6:00`, `1 6:00`. */
const monthlyTime: Read<MonthlyTime> = (text) => {
  const [dayPart, hourPart] = normalizeText(text).trim().split(/\s+/);
  const dayOfMonth = Number((dayPart ?? '').replace(/日$|st$|nd$|rd$|th$/, ''));
  const hour = hourOf(hourPart ?? '');
  const valid = Number.isInteger(dayOfMonth) && dayOfMonth >= 1 && dayOfMonth <= 31 && hour !== null;
  return valid ? { dayOfMonth, hour } : 'timeNotUnderstood';
};

const language: Read<Language> = (text) => {
  const word = normalizeText(text).trim().toLowerCase();
  if (['日本語', 'ja', 'japanese'].includes(word)) return 'ja';
  return ['english', 'en', '英語'].includes(word) ? 'en' : 'unknownChoice';
};

const yesOrNo: Read<boolean> = (text) => {
  const word = normalizeText(text).trim().toLowerCase();
  if (['する', 'はい', 'yes', 'on', 'true'].includes(word)) return true;
  return ['しない', 'いいえ', 'no', 'off', 'false'].includes(word) ? false : 'unknownChoice';
};

export const settingDefinitions: { [Key in SettingKey]: Definition<Settings[Key]> } = {
  language: { initial: '日本語', initialEnglish: 'English', read: language },
  workingHours: { initial: '09:00-18:00', read: oneWindow },
  workingWeekdays: { initial: '月-金', initialEnglish: 'Mon-Fri', read: weekdayList },
  lunch: { initial: '12:00-13:00', read: maybeWindow, mayBeEmpty: true },
  companyHolidays: {
    initial: '祝, 年末年始',
    initialEnglish: 'holidays, 12/29-1/3',
    read: closing,
    doubt: closingDoubt,
  },
  usualIntervalDays: { initial: '14', read: wholeNumberBetween(1, 366) },
  usualVisitMinutes: { initial: '20', read: numberBetween(1, 600) },
  startAddress: { initial: '', read: words },
  startPosition: { initial: '', read: position },
  managerEmail: { initial: '', read: words },
  plannerSeconds: { initial: '10', read: numberBetween(0.1, 120) },
  planWeeks: { initial: '1', read: wholeNumberBetween(1, 4) },
  detourFactor: { initial: '1.35', read: numberBetween(1, 5) },
  speedBands: {
    initial: '3kmまで22, 10kmまで30, 以遠40',
    initialEnglish: 'to 3 km 22, to 10 km 30, beyond 40',
    read: speedBands,
  },
  learnsTravel: { initial: 'する', initialEnglish: 'yes', read: yesOrNo },
  googleTravel: { initial: 'しない', initialEnglish: 'no', read: yesOrNo },
  planWeekAt: { initial: '金 15:00', initialEnglish: 'Fri 15:00', read: weeklyTime },
  refreshDueAt: { initial: '6:00', read: dailyHour },
  summaryAt: { initial: '月 7:00', initialEnglish: 'Mon 7:00', read: weeklyTime },
  reportsAt: { initial: '1日 6:00', initialEnglish: '1 6:00', read: monthlyTime },
  companyName: { initial: '', read: words },
  companyAddress: { initial: '', read: words },
  companyPhone: { initial: '', read: words },
  registrationNumber: { initial: '', read: registration },
  taxRounding: { initial: '切り捨て', initialEnglish: 'down', read: rounding },
  quotePrefix: { initial: 'Q', read: oneWord },
  quoteValidDays: { initial: '30', read: wholeNumberBetween(1, 366) },
  quoteTerms: { initial: '', read: words },
  leadDays: { initial: '1', read: wholeNumberBetween(0, 60) },
  followUpDays: { initial: '7', read: wholeNumberBetween(0, 90) },
  claimDays: { initial: '3', read: wholeNumberBetween(1, 90) },
  nudgeFactor: { initial: '1.5', read: numberBetween(1, 10) },
  voiceTags: {
    initial:
      '要望: 要望, 希望, ほしい, 欲しい, 困って / 市場情報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店',
    initialEnglish:
      'wish: wish, would like, want, request / market: competitor, price rise, cheaper, new shop, closing down',
    read: words,
  },
  dailyReportAt: { initial: '18:00', read: dailyHour },
  newProductDays: { initial: '90', read: wholeNumberBetween(0, 1000) },
  proposalLaterWeeks: { initial: '4', read: wholeNumberBetween(1, 52) },
};

export const settingKeys = Object.keys(settingDefinitions) as SettingKey[];

/** The initial value as it is written into the tab. */
export function initialText(key: SettingKey, spoken: Language): string {
  const definition: Definition<unknown> = settingDefinitions[key];
  return spoken === 'en' ? (definition.initialEnglish ?? definition.initial) : definition.initial;
}

/** What stands where the team has set nothing. */
export function initialSettings(): Settings {
  return Object.fromEntries(
    settingKeys.map((key) => [key, settingDefinitions[key].read(settingDefinitions[key].initial)]),
  ) as unknown as Settings;
}

/** Reads a setting as typed; a problem code when it cannot be used, a doubt when part of it cannot. */
export function readSetting(
  key: SettingKey,
  text: string,
): { value: unknown; doubt: Doubt | null } | { problem: ProblemCode } {
  const { read, doubt } = settingDefinitions[key];
  const value = read(text);
  if (typeof value === 'string' && isProblemCode(key, value)) return { problem: value };
  return { value, doubt: doubt?.(text) ?? null };
}

/** Settings whose values are strings themselves; those that can also be refused name their own values. */
const freeTexts: readonly SettingKey[] = [
  'startAddress',
  'managerEmail',
  'companyName',
  'companyAddress',
  'companyPhone',
  'quoteTerms',
  'voiceTags',
];
const refusals: readonly string[] = ['unknownChoice', 'registrationMalformed', 'outOfBounds'];

/** Text settings, choices and the language give strings of their own; every other string is a problem code. */
function isProblemCode(key: SettingKey, value: string): value is ProblemCode {
  if (freeTexts.includes(key)) return false;
  const isWord = ['language', 'taxRounding', 'registrationNumber', 'quotePrefix'].includes(key);
  return !isWord || refusals.includes(value);
}

/** The setting that a row's label means, in either language. */
export function settingOfLabel(label: string): SettingKey | null {
  const wanted = label.trim();
  for (const key of settingKeys) {
    const named = (['ja', 'en'] as const).some((spoken) => messagesOf(spoken).settings[key].label === wanted);
    if (named || key === wanted) return key;
  }
  return null;
}

/** All settings; rows that cannot be used are problems, and the initial value stands for them. */
export function readSettings(table: ReadTable<SettingRow> | null): {
  settings: Settings;
  problems: Problem[];
} {
  const settings = initialSettings();
  const problems: Problem[] = [];
  if (!table) return { settings, problems };
  settings.language = table.language;
  const seen = new Set<SettingKey>();
  const list = (row: number, field: 'key' | 'value', code: ProblemCode, detail: string): void => {
    const column = (table.places[field] ?? 0) + 1;
    const header = String((table.values[table.headerRow - 1] as Cell[])[column - 1] ?? '');
    problems.push({ tab: table.tab, row, column, header, code, detail, rowLeftOut: false });
  };
  for (const { row, record } of table.rows) {
    const key = settingOfLabel(record.key);
    if (key === null) continue;
    if (seen.has(key)) {
      list(row, 'key', 'duplicateId', record.key);
      continue;
    }
    seen.add(key);
    const { initial, mayBeEmpty } = settingDefinitions[key];
    if (record.value === '' && initial !== '' && !mayBeEmpty) continue;
    const result = readSetting(key, record.value);
    if ('problem' in result) {
      list(row, 'value', result.problem, record.value);
      continue;
    }
    Object.assign(settings, { [key]: result.value });
    if (result.doubt) list(row, 'value', result.doubt.code, result.doubt.detail);
  }
  return { settings, problems };
}
