// What is known of a customer's rhythm on a day, as numbers for the hazard model.
import type { Day } from '../domain/day';
import { type OrderSeries, type TeamCalendar, teamOrders } from './series';

/** What changes only when an order comes. */
export interface Rhythm {
  count: number;
  first: Day;
  last: Day;
  lastGap: number;
  gapBefore: number;
  /** Median of the last five gaps and of the last 25. */
  recentMedian: number;
  longMedian: number;
  longMean: number;
  /** The last 25 gaps in ascending order. */
  sortedGaps: Float64Array;
  /** Standard deviation of the last five gaps over their mean. */
  spread: number;
  /** The gap to expect, drawn to the team's. */
  interval: number;
  meanAmount: number;
  lastAmount: number;
  /** Orders on the day of the last one, with weights that fade over so many days. */
  fading: Float64Array;
}

/** A day looked at, from a day up to which orders are known; the two differ when looking ahead. */
export interface Moment {
  day: Day;
  knownUntil: Day;
}

export const horizonDays = 7;
/** So many gaps of the team's usual length are added to the customer's own. */
const priorGaps = 1.5;
/** Half a week: keeps ratios of short gaps from exploding. */
const soft = 3.5;
/** Shape of the log-logistic gap distribution that stands for "no data yet". */
const priorShape = 1.7;
/** What the customer's own gaps say, beside the log-logistic gap: small teams have nothing else to learn it from. */
const ownShare = 0.3;
const decayDays = [15, 30, 60, 120, 240];
/** What is older than so many spans has faded away. */
const fadedSpans = 6;

function middleOf(sorted: Float64Array, fallback: number): number {
  if (sorted.length === 0) return fallback;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function gapsBetween(days: Int32Array, from: number, count: number): Float64Array {
  const gaps = new Float64Array(Math.max(0, count - 1 - from));
  for (let index = 0; index < gaps.length; index++)
    gaps[index] = days[from + index + 1]! - days[from + index]!;
  return gaps;
}

function meanOf(values: Float64Array, fallback: number): number {
  if (values.length === 0) return fallback;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum / values.length;
}

/** The rhythm after the first `count` orders; at least one. */
export function rhythmOf({ days, amounts }: OrderSeries, count: number, usualGapDays: number): Rhythm {
  const recent = gapsBetween(days, Math.max(0, count - 6), count);
  const mean = meanOf(recent, usualGapDays);
  let variance = 0;
  for (const gap of recent) variance += (gap - mean) ** 2 / recent.length;
  const sortedGaps = gapsBetween(days, Math.max(0, count - 26), count).sort();
  const recentMedian = middleOf(Float64Array.from(recent).sort(), usualGapDays);
  const lastAmounts = amounts.subarray(Math.max(0, count - 6), count);
  return {
    count,
    first: days[0]!,
    last: days[count - 1]!,
    lastGap: recent[recent.length - 1] ?? usualGapDays,
    gapBefore: recent[recent.length - 2] ?? recentMedian,
    recentMedian,
    longMedian: middleOf(sortedGaps, usualGapDays),
    longMean: meanOf(gapsBetween(days, Math.max(0, count - 13), count), usualGapDays),
    sortedGaps,
    spread: recent.length > 1 ? Math.sqrt(variance) / (mean + 1) : 0.5,
    interval:
      (mean * recent.length + recentMedian + priorGaps * usualGapDays) / (recent.length + 1 + priorGaps),
    meanAmount: Math.max(0, meanOf(lastAmounts, 0)),
    lastAmount: Math.max(0, amounts[count - 1]!),
    fading: fadingOf(days, count),
  };
}

function fadingOf(days: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(decayDays.length);
  for (let place = 0; place < sums.length; place++) {
    const span = decayDays[place]!;
    let sum = 0;
    for (let order = count - 1; order >= 0; order--) {
      const age = days[count - 1]! - days[order]!;
      if (age > fadedSpans * span) break;
      sum += Math.exp(-age / span);
    }
    sums[place] = sum;
  }
  return sums;
}

/** Log-odds of an order in the next 7 days from a log-logistic gap around the interval. */
function priorLogOdds(interval: number, recency: number): number {
  const survival = (gap: number): number => 1 / (1 + (gap / interval) ** priorShape);
  return logit(1 - survival(recency + horizonDays) / survival(recency));
}

const logit = (probability: number): number => {
  const bounded = Math.min(0.99, Math.max(0.002, probability));
  return Math.log(bounded / (1 - bounded));
};

/** Share of the own gaps that end within the next week, of those that lasted so long; drawn to the pooled share. */
function ownHazard(gaps: Float64Array, recency: number, pooled: number): number {
  let lasted = 3;
  let ended = 3 * pooled;
  for (let index = gaps.length - 1; index >= 0 && gaps[index]! > recency; index--) {
    lasted++;
    if (gaps[index]! <= recency + horizonDays) ended++;
  }
  return ended / lasted;
}

const ratio = (one: number, other: number): number => Math.log((one + soft) / (other + soft));

/** Names in the order of the vector, for reports. The first is the prior. */
export const featureNames = [
  'prior',
  'ownHazard',
  'recency',
  'recencyToRecentMedian',
  'recencyToLongMedian',
  'recencyToMean',
  'recencyToLongest',
  'overdueShare',
  'recentMedian',
  'lastGap',
  'lastGapToMedian',
  'gapBefore',
  'spread',
  'count',
  'rate',
  'age',
  'decay15',
  'decay30',
  'decay60',
  'decay120',
  'decay240',
  'orders28',
  'orders91',
  'orders364',
  'weekYearAgo',
  'monthYearAgo',
  'teamTrend',
  'meanAmount',
  'lastAmount',
] as const;

export const featureCount = featureNames.length;

/** Fills `out` (length `featureCount`) for a customer with at least one order. */
export function fillFeatures(
  series: OrderSeries,
  rhythm: Rhythm,
  { moment, team, out }: { moment: Moment; team: TeamCalendar; out: Float64Array },
): void {
  const { day } = moment;
  const recency = day - rhythm.last;
  const age = day - rhythm.first;
  const { count, recentMedian, longMedian, lastGap, sortedGaps } = rhythm;
  const prior = priorLogOdds(rhythm.interval, recency);
  const own = logit(ownHazard(sortedGaps, recency, 1 / (1 + Math.exp(-prior))));
  out[0] = (1 - ownShare) * prior + ownShare * own;
  out[1] = own;
  out[2] = Math.log(1 + recency);
  out[3] = ratio(recency, recentMedian);
  out[4] = ratio(recency, longMedian);
  out[5] = ratio(recency, rhythm.longMean);
  out[6] = ratio(recency, sortedGaps[sortedGaps.length - 1] ?? team.usualGapDays);
  out[7] = Math.min(3, recency / (longMedian + 1));
  out[8] = Math.log(recentMedian + soft);
  out[9] = Math.log(lastGap + soft);
  out[10] = ratio(lastGap, longMedian);
  out[11] = Math.log(rhythm.gapBefore + soft);
  out[12] = Math.log(1 + rhythm.spread);
  out[13] = Math.log(count);
  out[14] = Math.log((count - 0.5) / (age + 14));
  out[15] = Math.log(1 + age);
  fillDecays(rhythm, recency, out);
  const orders = (after: number, until: number): number =>
    countIn(series.days, count, [day - after, day - until]);
  out[21] = Math.log(1 + orders(28, 0));
  out[22] = Math.log(1 + orders(91, 0));
  out[23] = Math.log(1 + orders(364, 0));
  const { yearDays } = team;
  out[24] = age > yearDays - 7 ? orders(yearDays + 3, yearDays - 10) : 0.2;
  out[25] = age > yearDays ? orders(yearDays + 7, yearDays - 21) : 0.8;
  fillTeam(team, moment, out);
  out[27] = Math.log(1 + rhythm.meanAmount);
  out[28] = Math.log((1 + rhythm.lastAmount) / (1 + rhythm.meanAmount));
}

/** Faded orders per day: how brisk the customer is now, and was. */
function fillDecays({ fading }: Rhythm, recency: number, out: Float64Array): void {
  for (let place = 0; place < decayDays.length; place++) {
    const span = decayDays[place]!;
    out[16 + place] = Math.log((fading[place]! * Math.exp(-recency / span)) / span + 0.002);
  }
}

/** Order days in (after, until]. */
function countIn(days: Int32Array, count: number, [after, until]: [Day, Day]): number {
  let found = 0;
  for (let index = count - 1; index >= 0 && days[index]! > after; index--) if (days[index]! <= until) found++;
  return found;
}

/** The team's recent trend. */
function fillTeam(team: TeamCalendar, { knownUntil }: Moment, out: Float64Array): void {
  const perDay = (span: number): number => teamOrders(team, knownUntil - span, knownUntil) / span;
  const knownDays = knownUntil - team.firstDay + 1;
  // A difference in units of the team's usual day: a ratio would make much of quiet times.
  out[26] =
    knownDays > 35
      ? (perDay(14) - perDay(Math.min(91, knownDays))) / (perDay(Math.min(364, knownDays)) + 0.1)
      : 0;
}
