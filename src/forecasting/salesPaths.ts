// Sales to come, as many equally likely courses of events: orders drawn from the curves, amounts from the customer's own.
import { type CurvePlace, withinDays } from './curve';
import type { OrderSeries, TeamCalendar } from './series';
import { teamOrders } from './series';
import type { SalesOutlook, SalesRange } from './types';
import { uniformAt } from './uniform';

export const pathCount = 200;
/** Amounts drawn from. */
const recentOrders = 8;
/** An amount so many times the customer's median happens, but is no habit. */
const mostTimes = 4;

export interface Course {
  place: CurvePlace;
  /** Weekly hazards from today, and after an order. */
  first: Float64Array;
  next: Float64Array;
  series: OrderSeries;
  /** Makes the draws of one customer differ from another's. */
  seed: number;
  /** What the time of the year makes of the amounts. */
  season: number;
}

/** Sales within `days` on each path. */
export function salesPaths({ place, first, next, series, seed, season }: Course, days: number): Float64Array {
  const paths = new Float64Array(pathCount);
  const toFirst = dailyWithin(first, place, days);
  const toNext = dailyWithin(next, place, days);
  const amounts = drawnAmounts(series);
  // Each customer meets the paths in another order: no path is everybody's lucky one.
  const shift = Math.floor(uniformAt(seed + 3, 0) * pathCount);
  for (let path = 0; path < pathCount; path++) {
    // Stratified: the first order comes on its share of the paths, not by luck.
    const share = ((path * 77 + shift) % pathCount) + uniformAt(seed, path);
    let day = dayOfShare(toFirst, share / pathCount);
    for (let order = 0; day <= days; order++) {
      paths[path]! += amounts[Math.floor(uniformAt(seed + 1, path * 64 + order) * amounts.length)] ?? 0;
      day += dayOfShare(toNext, uniformAt(seed + 2, path * 64 + order));
    }
  }
  return paths.map((amount) => amount * season);
}

function dailyWithin(hazards: Float64Array, place: CurvePlace, days: number): Float64Array {
  return Float64Array.from({ length: days + 1 }, (_, day) => withinDays(hazards, place, day));
}

/** The first day by which so much of the curve has passed; past the end when it has not. */
function dayOfShare(within: Float64Array, share: number): number {
  let low = 1;
  let high = within.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (within[middle]! >= share) high = middle;
    else low = middle + 1;
  }
  return low;
}

function drawnAmounts({ amounts }: OrderSeries): Float64Array {
  const recent = amounts.slice(Math.max(0, amounts.length - recentOrders));
  const sorted = recent.slice().sort();
  const most = mostTimes * (sorted[sorted.length >> 1] ?? 0);
  return recent.map((amount) => Math.max(0, Math.min(amount, most)));
}

/** One past year shows a season and its accidents alike: half of what it shows is believed. */
const seasonTrust = 0.5;
const leastSeasonOrders = 50;
const seasonSpan = 56;
const mostSeason = 1.5;

/** What the same weeks brought a year ago against the eight before them, as a factor; 1 where there is too little to tell. */
export function seasonFactor(team: TeamCalendar, days: number): number {
  const then = team.lastDay - team.yearDays;
  if (then - seasonSpan < team.firstDay) return 1;
  const ahead = teamOrders(team, then, then + days) / days;
  const before = teamOrders(team, then - seasonSpan, then) / seasonSpan;
  if (Math.min(ahead * days, before * seasonSpan) < leastSeasonOrders) return 1;
  return Math.min(mostSeason, Math.max(1 / mostSeason, (ahead / before) ** seasonTrust));
}

/** How much four weeks of the whole team differ from what the weeks before promised, as a standard deviation. */
export function teamShock(team: TeamCalendar): number {
  const logs: number[] = [];
  for (let until = team.lastDay; until - 84 >= Math.max(team.firstDay, team.lastDay - 728); until -= 14) {
    const now = teamOrders(team, until - 28, until);
    const before = teamOrders(team, until - 84, until - 28) / 2;
    if (now >= 10 && before >= 10) logs.push(Math.log(now / before) ** 2 - 1 / now - 0.5 / before);
  }
  if (logs.length < 6) return usualShock;
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  return Math.min(mostShock, Math.sqrt(Math.max(leastShock ** 2, mean)));
}

const usualShock = 0.15;
const leastShock = 0.05;
const mostShock = 0.3;

/** The sum over customers, each path with a fate of its own that all share. */
export function pooledPaths(all: readonly Float64Array[], shock: number): Float64Array {
  const pooled = new Float64Array(pathCount);
  for (const paths of all) for (let path = 0; path < pathCount; path++) pooled[path]! += paths[path]!;
  return pooled.map((sum, path) => sum * Math.exp(shock * normalAt(path) - shock ** 2 / 2));
}

/** Standard normal values, evenly spread over the paths in an order unlike that of the first orders (Tocher's approximation). */
function normalAt(path: number): number {
  const share = (((path * 61) % pathCount) + 0.5) / pathCount;
  return Math.log(share / (1 - share)) / 1.702;
}

export function outlookOf(paths: Float64Array): SalesOutlook {
  const sorted = paths.slice().sort();
  const range = rangeOf(sorted);
  return { ...range, chanceOf: (amount) => shareFrom(sorted, amount) };
}

export function rangeOf(sorted: Float64Array): SalesRange {
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  return { mean, low: at(0.1), middle: at(0.5), high: at(0.9) };
}

function shareFrom(sorted: Float64Array, amount: number): number {
  let passed = 0;
  for (let path = 0; path < sorted.length; path++) if (sorted[path]! >= amount) passed++;
  return passed / Math.max(1, sorted.length);
}
