/** When clock triggers fire. */
import { zoneOf } from '../time/zone';
import type { ClockSchedule } from './state';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The first firing after an instant. A one-off trigger has its instant already and none after it. */
export function nextFiring(schedule: ClockSchedule, afterMs: number): number | undefined {
  switch (schedule.every) {
    case 'once':
      return undefined;
    case 'minutes':
      return afterMs + schedule.interval * MINUTE_MS;
    case 'hours':
      return afterMs + schedule.interval * 60 * MINUTE_MS;
    default:
      return nextOnCalendar(schedule, afterMs);
  }
}

type Calendar = Extract<ClockSchedule, { every: 'days' | 'weeks' | 'month' }>;

function nextOnCalendar(schedule: Calendar, afterMs: number): number {
  const zone = zoneOf(schedule.zone);
  const today = Math.floor(zone.toLocal(afterMs) / DAY_MS);
  const timeMs = (schedule.hour * 60 + schedule.minute) * MINUTE_MS;
  for (let day = today; ; day += 1) {
    const instant = zone.toInstant(day * DAY_MS + timeMs);
    if (instant > afterMs && fits(schedule, day)) return instant;
  }
}

function fits(schedule: Calendar, day: number): boolean {
  if (schedule.every === 'days') return true;
  const date = new Date(day * DAY_MS);
  return schedule.every === 'weeks'
    ? date.getUTCDay() === schedule.weekday
    : date.getUTCDate() === schedule.day;
}

/** The firing after one that was due: intervals of several days or weeks are counted from it. */
export function followingFiring(schedule: ClockSchedule, firedMs: number): number | undefined {
  const next = nextFiring(schedule, firedMs);
  if (next === undefined || !('interval' in schedule) || schedule.interval === 1) return next;
  const skippedDays = schedule.every === 'days' ? schedule.interval - 1 : (schedule.interval - 1) * 7;
  return schedule.every === 'days' || schedule.every === 'weeks' ? next + skippedDays * DAY_MS : next;
}
