// Closed days and half days: what they are, and on which days they hold. Parsing is in closingText.ts.
import { calendarDateOf, type Day, dayOf, type Weekday, weekdayOf } from './day';
import type { HolidayCalendar } from './holidays';
import { mergeWindows } from './hours';
import type { TimeWindow } from './minutes';

/** Which part of the day is closed: all of it, a half, or certain hours (水15:00以降). */
export type DayPart = 'day' | 'morning' | 'afternoon' | TimeWindow;

/** Rules that hold on certain weekdays. */
export type WeekdayRule =
  | { kind: 'weekly'; weekday: Weekday; part: DayPart }
  /** `nth` 1–5, or -1 for the last of the month. */
  | { kind: 'nthWeekday'; nth: number; weekday: Weekday; part: DayPart };

/** What a weekday rule gives way to when its day is a holiday: nothing, so many days later, the next weekday. */
export type HolidayInstead = 'open' | 'nextWorkday' | number;

export type ClosingRule =
  | { kind: 'everyDay'; part: DayPart }
  | WeekdayRule
  /** 月（祝日の場合は翌日）. */
  | { kind: 'movable'; rule: WeekdayRule; instead: HolidayInstead }
  /** 隔週: every second week, `anchor` being one of the days. */
  | { kind: 'fortnightly'; anchor: Day; part: DayPart }
  /** `offset` 0 = the holiday itself, -1 = the day before, 1 = the day after. */
  | { kind: 'holiday'; offset: -1 | 0 | 1; part: DayPart }
  /** Every year, both ends included; may cross the end of the year. */
  | { kind: 'yearly'; from: MonthDate; to: MonthDate }
  /** Once, both ends included. */
  | { kind: 'dates'; from: Day; to: Day }
  /** Every month on that date. */
  | { kind: 'monthDate'; date: number }
  /** The first or last so many days of every month. */
  | { kind: 'monthEdge'; edge: 'start' | 'end'; days: number }
  /** 最終営業日: the first or last day of the month that is neither holiday nor weekend. */
  | { kind: 'workday'; edge: 'start' | 'end' }
  /** 五十日: 5, 10, 15, 20, 25, 30 and the last day of the month, when payments fall due and roads are full. */
  | { kind: 'gotobi' };

export interface MonthDate {
  month: number;
  date: number;
}

const midday = 720;
const wholeDay: TimeWindow = { start: 0, end: 1440 };
const partWindow = {
  day: wholeDay,
  morning: { start: 0, end: midday },
  afternoon: { start: midday, end: 1440 },
};

/** True when the whole day is closed, be it by two half days. */
export function isClosed(rules: readonly ClosingRule[], day: Day, isHoliday: HolidayCalendar): boolean {
  const [first] = closedWindows(rules, day, isHoliday);
  return first !== undefined && first.start <= 0 && first.end >= wholeDay.end;
}

/** The hours of the day that are closed, minutes from midnight; the whole day on a closed day. */
export function closedWindows(
  rules: readonly ClosingRule[],
  day: Day,
  isHoliday: HolidayCalendar,
): TimeWindow[] {
  const windows: TimeWindow[] = [];
  for (const rule of rules) {
    if (!holdsOn(rule, day, isHoliday)) continue;
    const part = partOf(rule);
    if (part === 'day') return [wholeDay];
    windows.push(typeof part === 'string' ? partWindow[part] : part);
  }
  return mergeWindows(windows);
}

function partOf(rule: ClosingRule): DayPart {
  if (rule.kind === 'movable') return rule.rule.part;
  return 'part' in rule ? rule.part : 'day';
}

/** True on days to which the rule applies, for the part of the day that it names. */
export function holdsOn(rule: ClosingRule, day: Day, isHoliday: HolidayCalendar): boolean {
  switch (rule.kind) {
    case 'everyDay':
      return true;
    case 'weekly':
      return weekdayOf(day) === rule.weekday;
    case 'nthWeekday':
      return weekdayOf(day) === rule.weekday && isNth(rule.nth, day);
    case 'movable':
      return isMovedTo(rule, day, isHoliday);
    case 'fortnightly':
      return (day - rule.anchor) % 14 === 0;
    case 'holiday':
      return isHoliday(day - rule.offset);
    case 'yearly':
      return isWithinYearly(rule, day);
    case 'dates':
      return day >= rule.from && day <= rule.to;
    case 'monthDate':
      return calendarDateOf(day).date === rule.date;
    case 'monthEdge':
      return rule.edge === 'start'
        ? calendarDateOf(day).date <= rule.days
        : calendarDateOf(day).date > lastDateOfMonth(day) - rule.days;
    case 'workday':
      return isEdgeWorkday(rule.edge, day, isHoliday);
    case 'gotobi':
      return isGotobi(day);
  }
}

/** Days without a workday in a row, at most: a calendar without workdays must end too. */
const longestRest = 31;

type Movable = Extract<ClosingRule, { kind: 'movable' }>;

function isMovedTo({ rule, instead }: Movable, day: Day, isHoliday: HolidayCalendar): boolean {
  const isOnHoliday = (other: Day): boolean => isHoliday(other) && holdsOn(rule, other, isHoliday);
  if (holdsOn(rule, day, isHoliday) && !isHoliday(day)) return true;
  if (instead === 'open') return false;
  if (instead !== 'nextWorkday') return isOnHoliday(day - instead);
  if (!isWorkday(day, isHoliday)) return false;
  for (let before = day - 1; before > day - longestRest && !isWorkday(before, isHoliday); before--) {
    if (isOnHoliday(before)) return true;
  }
  return false;
}

const isWorkday = (day: Day, isHoliday: HolidayCalendar): boolean =>
  weekdayOf(day) % 6 !== 0 && !isHoliday(day);

function isEdgeWorkday(edge: 'start' | 'end', day: Day, isHoliday: HolidayCalendar): boolean {
  const step = edge === 'start' ? -1 : 1;
  const { month } = calendarDateOf(day);
  let other = day + step;
  while (calendarDateOf(other).month === month && !isWorkday(other, isHoliday)) other += step;
  return isWorkday(day, isHoliday) && calendarDateOf(other).month !== month;
}

function isNth(nth: number, day: Day): boolean {
  const { date } = calendarDateOf(day);
  return nth === -1 ? date > lastDateOfMonth(day) - 7 : Math.ceil(date / 7) === nth;
}

function lastDateOfMonth(day: Day): number {
  const { year, month } = calendarDateOf(day);
  const firstOfNext = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1)!;
  return calendarDateOf(firstOfNext - 1).date;
}

function isWithinYearly({ from, to }: { from: MonthDate; to: MonthDate }, day: Day): boolean {
  const { month, date } = calendarDateOf(day);
  const at = month * 100 + date;
  const first = from.month * 100 + from.date;
  const last = to.month * 100 + to.date;
  return first <= last ? at >= first && at <= last : at >= first || at <= last;
}

function isGotobi(day: Day): boolean {
  const { date } = calendarDateOf(day);
  return date % 5 === 0 || date === lastDateOfMonth(day);
}
