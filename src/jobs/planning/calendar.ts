// Which days reps work and when a customer can be visited.
import { type BusyTimes, subtractWindow } from '../../domain/busyTimes';
import { closedWindows, isClosed } from '../../domain/closing';
import { type Day, weekdayOf } from '../../domain/day';
import type { Customer, Rep } from '../../domain/entities';
import { isJapaneseHoliday } from '../../domain/holidays';
import type { TimeWindow } from '../../domain/minutes';
import type { Settings } from '../settings';

/** The rep's hours of that day, or `null` on a day off. */
export function shiftHours(rep: Rep, day: Day, settings: Settings): TimeWindow | null {
  const weekdays = rep.workingWeekdays.length > 0 ? rep.workingWeekdays : settings.workingWeekdays;
  if (!weekdays.includes(weekdayOf(day))) return null;
  if (isClosed(settings.companyHolidays, day, isJapaneseHoliday)) return null;
  return rep.workingHours ?? settings.workingHours;
}

/** Less time between two appointments is no time to visit anybody. */
const shortestMinutes = 15;

/** The rep's hours of that day without what else they have to do; none on days off. */
export function freeHours(
  { busy, settings }: { busy: BusyTimes; settings: Settings },
  rep: Rep,
  day: Day,
): TimeWindow[] {
  const hours = shiftHours(rep, day, settings);
  if (!hours) return [];
  return busy
    .on(rep.id, day)
    .reduce<TimeWindow[]>(subtractWindow, [hours])
    .filter(({ start, end }) => end - start >= shortestMinutes);
}

/** True when the rep can visit anybody on that day. */
export function worksOn(team: { busy: BusyTimes; settings: Settings }, rep: Rep, day: Day): boolean {
  return freeHours(team, rep, day).length > 0;
}

/** The rep's lunch hours; `null` when none is kept. */
export function lunchHours(rep: Rep, settings: Settings): TimeWindow | null {
  return rep.lunch ?? settings.lunch;
}

/** True when closing rules or busy periods rule the day out altogether. */
export function isOffLimits(customer: Customer, day: Day): boolean {
  return isClosed(customer.closed, day, isJapaneseHoliday) || isClosed(customer.busy, day, isJapaneseHoliday);
}

/** When the customer can be visited on that day within the given hours: visit hours minus closings. */
export function openWindows(customer: Customer, day: Day, hours: TimeWindow): TimeWindow[] {
  if (isOffLimits(customer, day)) return [];
  const welcome = customer.visitHours.length > 0 ? customer.visitHours : [hours];
  const shut = [
    ...closedWindows(customer.closed, day, isJapaneseHoliday),
    ...closedWindows(customer.busy, day, isJapaneseHoliday),
  ];
  return shut.reduce<TimeWindow[]>(
    subtractWindow,
    welcome.map((window) => intersect(window, hours)).filter(isProper),
  );
}

const isProper = (window: TimeWindow): boolean => window.start < window.end;

const intersect = (a: TimeWindow, b: TimeWindow): TimeWindow => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});
