// A calendar without the team's closed spells: over the year-end nobody orders, and no silence counts.
import { calendarDateOf, type Day, dayOf } from '../domain/day';
import type { OrderSeries } from './series';

/** Days on which the team was, or will be, closed: inclusive, ascending, apart. */
export interface ClosedSpell {
  from: Day;
  to: Day;
}

/** Counts only days outside closed spells; in step with `Day` before the first of them. */
export interface OpenCalendar {
  spells: readonly ClosedSpell[];
}

/** Weekends and single holidays are part of everybody's gaps; only longer spells are taken out. */
const leastDays = 4;
/** Orders that would have come in a spell at the usual rate: fewer, and it may be chance. */
const leastMissing = 12;
const usualSpan = 42;

/** Spells that the history shows, and those of the last year again for the year to come. */
export function openCalendar(series: readonly OrderSeries[], today: Day): OpenCalendar {
  let first = today;
  for (const { days } of series) if (days.length > 0) first = Math.min(first, days[0]!);
  const perDay = new Float64Array(today - first + 1);
  for (const { days } of series) {
    for (let index = 0; index < days.length && days[index]! <= today; index++)
      perDay[days[index]! - first]! += 1;
  }
  const spells = closedSpells(perDay, first);
  return { spells: [...spells, ...repeatedNextYear(spells, today)] };
}

function closedSpells(perDay: Float64Array, first: Day): ClosedSpell[] {
  const spells: ClosedSpell[] = [];
  for (let start = 0; start < perDay.length; start++) {
    if (perDay[start] !== 0) continue;
    let end = start;
    while (end + 1 < perDay.length && perDay[end + 1] === 0) end++;
    const length = end - start + 1;
    if (length >= leastDays && length * usualRate(perDay, start, end) >= leastMissing) {
      spells.push({ from: first + start, to: first + end });
    }
    start = end;
  }
  return spells;
}

/** Orders a day in the six weeks before and after. */
function usualRate(perDay: Float64Array, start: number, end: number): number {
  const from = Math.max(0, start - usualSpan);
  const to = Math.min(perDay.length, end + 1 + usualSpan);
  let orders = 0;
  for (let index = from; index < to; index++) orders += perDay[index]!;
  return orders / Math.max(usualSpan, to - from - (end - start + 1));
}

/** The same dates a year later, where that is still to come. */
function repeatedNextYear(spells: readonly ClosedSpell[], today: Day): ClosedSpell[] {
  const later = (day: Day): Day => {
    const { year, month, date } = calendarDateOf(day);
    return dayOf(year + 1, month, date) ?? day + 365;
  };
  return spells
    .map(({ from, to }) => ({ from: Math.max(today + 1, later(from)), to: later(to) }))
    .filter(({ from, to }) => from <= to);
}

/** Open days up to a day; a closed day counts as the last open one before it. */
export function toOpen({ spells }: OpenCalendar, day: Day): number {
  let closed = 0;
  for (const { from, to } of spells) {
    if (from > day) break;
    closed += Math.min(day, to) - from + 1;
  }
  return day - closed;
}

/** The day that `toOpen` answers with `open`; of several, the first. Fractions stay. */
export function fromOpen({ spells }: OpenCalendar, open: number): number {
  let day = open;
  for (const { from, to } of spells) {
    if (from > day) break;
    day += to - from + 1;
  }
  return day;
}

export function openSeries(series: readonly OrderSeries[], calendar: OpenCalendar): OrderSeries[] {
  if (calendar.spells.length === 0) return [...series];
  return series.map(({ days, amounts }) => ({ days: days.map((day) => toOpen(calendar, day)), amounts }));
}
