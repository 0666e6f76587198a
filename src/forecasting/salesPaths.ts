// Sales to come, as many equally likely courses of events: orders drawn from the curves and the customer's own gaps, amounts
// from the customer's own.
import { type CurvePlace, survival } from './curve';
import { toOpen } from './openDays';
import type { OrderSeries } from './series';
import type { SalesOutlook, SalesRange } from './types';
import { uniformAt } from './uniform';

export const pathCount = 200;
/** Amounts and gaps drawn from. */
const recentOrders = 16;
/** After an order the next comes as after one of the customer's own, or as after so many of the curve's. */
const curveGaps = 1.5;
/** The first order comes as after one of the own gaps that outlast the silence, or as after so many of the curve's: it knows more. */
const curveFirsts = 6;
/** An amount so many times the customer's median happens, but is no habit; a lower limit would cost the mean of usual amounts. */
const mostTimes = 20;

/** How far off a rate may be that a single order tells, as a deviation of its logarithm; less with more of them. */
const rateDoubt = 1;

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
  const openDays = Math.max(0, toOpen(place.calendar, place.today + days) - place.openToday);
  const toFirst = dailyWithin(first, openDays);
  const toNext = dailyWithin(next, openDays);
  const amounts = drawnAmounts(series);
  const gaps = drawnGaps(series);
  const silent = place.openToday - (series.days[series.days.length - 1] ?? place.openToday);
  const lasted = gaps
    .filter((gap) => gap > silent)
    .map((gap) => gap - silent)
    .sort();
  // Each customer meets the paths in another order: no path is everybody's lucky one.
  const shift = Math.floor(uniformAt(seed + 3, 0) * pathCount);
  for (let path = 0; path < pathCount; path++) {
    // Stratified: the first order comes on its share of the paths, not by luck.
    const share = ((path * 77 + shift) % pathCount) + uniformAt(seed, path);
    let day = firstOfShare(lasted, toFirst, share / pathCount);
    for (let order = 0; day <= openDays; order++) {
      paths[path]! += amounts[Math.floor(uniformAt(seed + 1, path * 64 + order) * amounts.length)] ?? 0;
      day += gapOfShare(gaps, toNext, uniformAt(seed + 2, path * 64 + order));
    }
  }
  const doubt = rateDoubt / Math.sqrt(amounts.length + 1);
  return paths.map(
    (amount, path) =>
      amount * season * Math.exp(doubt * normalOf(uniformAt(seed + 3, path + 1)) - doubt ** 2 / 2),
  );
}

/** Probability of an order by each of the coming open days. */
function dailyWithin(hazards: Float64Array, openDays: number): Float64Array {
  return Float64Array.from({ length: openDays + 1 }, (_, day) => 1 - survival(hazards, day));
}

/** Quantile of the mixture of the curve and of the own gaps that outlast the silence. */
function firstOfShare(lasted: Int32Array, within: Float64Array, share: number): number {
  if (lasted.length === 0) return dayOfShare(within, share);
  const own = lasted.length / (lasted.length + curveFirsts);
  for (let day = 1, ended = 0; day < within.length; day++) {
    while (ended < lasted.length && lasted[ended]! <= day) ended++;
    if ((1 - own) * within[day]! + (own * ended) / lasted.length >= share) return day;
  }
  return within.length;
}

/** One of the customer's own gaps, or one of the curve's. */
function gapOfShare(gaps: Int32Array, within: Float64Array, share: number): number {
  const place = share * (gaps.length + curveGaps);
  return place < gaps.length
    ? gaps[Math.floor(place)]!
    : dayOfShare(within, (place - gaps.length) / curveGaps);
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

function drawnGaps({ days }: OrderSeries): Int32Array {
  const from = Math.max(1, days.length - recentOrders);
  return Int32Array.from({ length: Math.max(0, days.length - from) }, (_, index) =>
    Math.max(1, days[from + index]! - days[from + index - 1]!),
  );
}

function drawnAmounts({ amounts }: OrderSeries): Float64Array {
  const recent = amounts.slice(Math.max(0, amounts.length - recentOrders));
  const sorted = recent.slice().sort();
  const most = mostTimes * (sorted[sorted.length >> 1] ?? 0);
  return recent.map((amount) => Math.max(0, Math.min(amount, most)));
}

const leastShock = 0.03;

/** The sum over customers; `deviation` is that of the whole, of which a part lies in the paths already and the rest is a fate that all share. */
export function pooledPaths(all: readonly Float64Array[], deviation: number): Float64Array {
  const pooled = new Float64Array(pathCount);
  for (const paths of all) for (let path = 0; path < pathCount; path++) pooled[path]! += paths[path]!;
  const shock = Math.sqrt(Math.max(leastShock ** 2, deviation ** 2 - relativeVariance(pooled)));
  return pooled.map((sum, path) => sum * Math.exp(shock * normalAt(path) - shock ** 2 / 2));
}

function relativeVariance(paths: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (const value of paths) {
    sum += value;
    squares += value * value;
  }
  return sum > 0 ? (squares * paths.length) / sum ** 2 - 1 : 0;
}

/** Standard normal values, evenly spread over the paths in an order unlike that of the first orders. */
const normalAt = (path: number): number => normalOf((((path * 61) % pathCount) + 0.5) / pathCount);

/** Tocher's approximation. */
const normalOf = (share: number): number => Math.log((share + 1e-9) / (1 - share)) / 1.702;

export function outlookOf(paths: Float64Array): SalesOutlook {
  const sorted = paths.slice().sort();
  const range = rangeOf(sorted);
  return { ...range, chanceOf: (amount) => shareFrom(sorted, amount) };
}

export function rangeOf(sorted: Float64Array): SalesRange {
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  const low = at(0.1);
  // Nothing lies below no sales at all: the eight of ten cases begin there.
  return { mean, low, middle: at(0.5), high: at(low > 0 ? 0.9 : 0.8) };
}

function shareFrom(sorted: Float64Array, amount: number): number {
  let passed = 0;
  for (let path = 0; path < sorted.length; path++) if (sorted[path]! >= amount) passed++;
  return passed / Math.max(1, sorted.length);
}
