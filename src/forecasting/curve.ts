// From weekly hazards to the probability of an order by any day, and to the day to expect.
import type { Day } from '../domain/day';
import { fromOpen, type OpenCalendar, toOpen } from './openDays';

export interface CurvePlace {
  calendar: OpenCalendar;
  today: Day;
  openToday: number;
}

/** Days from today, with an 80 % range; infinite where the curve does not get that far. */
export interface DayRange {
  low: number;
  middle: number;
  high: number;
}

/** Probability of no order in so many open days; the orders of a week fall evenly on its days. */
export function survival(hazards: Float64Array, openDays: number): number {
  let left = 1;
  const whole = Math.floor(openDays / 7);
  for (let week = 0; week < whole; week++) left *= 1 - (hazards[Math.min(week, hazards.length - 1)] ?? 0);
  const rest = openDays - 7 * whole;
  const hazard = hazards[Math.min(whole, hazards.length - 1)] ?? 0;
  return left * (1 - (hazard * rest) / 7);
}

/** Probability of an order in the next `days` days; closed days bring none. */
export function withinDays(
  hazards: Float64Array,
  { calendar, today, openToday }: CurvePlace,
  days: number,
): number {
  return 1 - survival(hazards, Math.max(0, toOpen(calendar, today + days) - openToday));
}

/** Open days by which an order has come with this probability. */
function openQuantile(hazards: Float64Array, probability: number): number {
  let left = 1;
  for (let week = 0; week < hazards.length; week++) {
    const next = left * (1 - hazards[week]!);
    if (1 - next >= probability) {
      return 7 * (week + (probability - 1 + left) / (left - next));
    }
    left = next;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The day to expect. The curve's median is drawn towards the smoothed interval (Croston's) while that is still to come:
 * the two err in different places. The range moves along; `width` draws it together or apart, in logarithms.
 */
export function expectedDays(
  hazards: Float64Array,
  place: CurvePlace,
  { interval, recency, width = 1 }: { interval: number; recency: number; width?: number },
): DayRange {
  const middle = openQuantile(hazards, 0.5);
  if (middle === Number.POSITIVE_INFINITY) return { low: middle, middle, high: middle };
  const trust = interval > recency ? 0.5 * (1 - recency / interval) : 0;
  const drawn = middle ** (1 - trust) * Math.max(0.5, interval - recency) ** trust;
  const real = (openDays: number): number =>
    openDays === Number.POSITIVE_INFINITY
      ? openDays
      : fromOpen(place.calendar, place.openToday + openDays) - place.today;
  const bound = (probability: number): number =>
    drawn * (openQuantile(hazards, probability) / middle) ** width;
  // Day d stands for everything between d - 1 and d of the continuous curve.
  return {
    low: real(Math.round(bound(0.1)) + 1),
    middle: real(Math.round(drawn + 0.5)),
    high: real(Math.max(1, Math.round(bound(0.9)))),
  };
}
