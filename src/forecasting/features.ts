// What is known of a customer's rhythm on a day, as numbers for the hazard model.
import type { Day } from '../domain/day';

/** Order days of one customer, ascending and distinct, with the amount of each. */
export interface OrderSeries {
  days: Int32Array;
  amounts: Float64Array;
}

/** What the whole team shows: how busy each day was, up to a day. */
export interface TeamCalendar {
  firstDay: Day;
  lastDay: Day;
  /** Order days of all customers up to and including `firstDay + index`. */
  cumulative: Float64Array;
  /** Median of the last gaps of all customers, in days. */
  usualGapDays: number;
}

/** A day looked at, from a day up to which orders are known. */
export interface Moment {
  day: Day;
  /** Orders after it are unknown; `day` when nothing is rolled forward. */
  knownUntil: Day;
  /** Orders of the series up to `knownUntil`. */
  count: number;
}

export const featureCount = 30;
/** Shape of the log-logistic gap distribution that stands for "no data yet". */
const priorShape = 1.7;
/** So many gaps of the team's usual length are added to the customer's own. */
const priorGaps = 1.5;
const horizonDays = 7;

function sortedGaps(days: Int32Array, from: number, count: number): Float64Array {
  const gaps = new Float64Array(Math.max(0, count - 1 - from));
  for (let index = 0; index < gaps.length; index++)
    gaps[index] = days[from + index + 1]! - days[from + index]!;
  return gaps.sort();
}

const middleOf = (sorted: Float64Array, fallback: number): number => {
  if (sorted.length === 0) return fallback;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

function ordersBetween({ firstDay, cumulative }: TeamCalendar, after: Day, until: Day): number {
  const at = (day: Day): number =>
    day < firstDay ? 0 : (cumulative[Math.min(day - firstDay, cumulative.length - 1)] ?? 0);
  return at(until) - at(after);
}

/** Order days in (after, until]. */
function countBetween(series: OrderSeries, { count }: { count: number }, [after, until]: [Day, Day]): number {
  let found = 0;
  for (let index = count - 1; index >= 0 && series.days[index]! > after; index--) {
    if (series.days[index]! <= until) found++;
  }
  return found;
}

/** Log-odds of an order in the next 7 days from a log-logistic gap around the customer's own, mixed with the team's. */
export function priorLogOdds(interval: number, recency: number): number {
  const survival = (gap: number): number => 1 / (1 + (gap / interval) ** priorShape);
  const probability = 1 - survival(recency + horizonDays) / survival(recency);
  const bounded = Math.min(0.98, Math.max(0.001, probability));
  return Math.log(bounded / (1 - bounded));
}

/** Share of the own gaps that end within the next week, of those that lasted so long; drawn to the pooled share. */
function ownHazard(gaps: Float64Array, recency: number, pooled: number): number {
  let lasted = 3 * 1;
  let ended = 3 * pooled;
  for (let index = 0; index < gaps.length; index++) {
    if (gaps[index]! <= recency) continue;
    lasted++;
    if (gaps[index]! <= recency + horizonDays) ended++;
  }
  return ended / lasted;
}

const logit = (probability: number): number => {
  const bounded = Math.min(0.99, Math.max(0.005, probability));
  return Math.log(bounded / (1 - bounded));
};

/** Fills `out` and returns the prior's log-odds. The series must have at least one order up to `knownUntil`. */
export function rhythmFeatures(
  series: OrderSeries,
  moment: Moment,
  { team, out }: { team: TeamCalendar; out: Float64Array },
): number {
  const { day, count } = moment;
  const { days } = series;
  const last = days[count - 1]!;
  const recency = day - last;
  const usual = team.usualGapDays;
  const recentGaps = sortedGaps(days, Math.max(0, count - 6), count);
  const gaps = sortedGaps(days, Math.max(0, count - 26), count);
  const middle = middleOf(recentGaps, usual);
  const longMiddle = middleOf(gaps, usual);
  let interval = usual;
  let smoothed = usual;
  for (let index = Math.max(1, count - 8); index < count; index++) {
    const gap = days[index]! - days[index - 1]!;
    smoothed += 0.3 * (gap - smoothed);
  }
  let sum = 0;
  for (const gap of recentGaps) sum += gap;
  interval = (sum + middle + priorGaps * usual) / (recentGaps.length + 1 + priorGaps);
  const prior = priorLogOdds(interval, recency);
  const lastGap = count > 1 ? last - days[count - 2]! : usual;
  const spread =
    recentGaps.length > 2 ? (recentGaps[recentGaps.length - 1]! - recentGaps[0]!) / (middle + 3) : 1.5;
  const age = day - days[0]!;
  let at = 0;
  const put = (value: number): void => {
    out[at++] = value;
  };
  put(prior);
  put(logit(ownHazard(gaps, recency, 1 / (1 + Math.exp(-prior)))));
  put(Math.log(1 + recency));
  put(Math.log((recency + 3.5) / (middle + 3.5)));
  put(Math.log((recency + 3.5) / (longMiddle + 3.5)));
  put(Math.log((recency + 3.5) / (lastGap + 3.5)));
  put(Math.log(middle + 3.5));
  put(Math.log(smoothed + 3.5));
  put(Math.log(lastGap + 3.5));
  put(Math.log((lastGap + 3.5) / (longMiddle + 3.5)));
  put(Math.log(1 + spread));
  put(Math.log(count));
  put(Math.log((count - 0.5) / (age + 14)));
  for (const window of [14, 28, 56, 91, 182, 364]) {
    put(Math.log(1 + countBetween(series, moment, [day - window, day])));
  }
  put(Math.log(1 + age));
  put(countBetween(series, moment, [day - 367, day - 354]));
  putTeam(put, { day, known: moment.knownUntil, team });
  putAmounts(put, series, count);
  put(Math.log((recency + 3.5) / ((recentGaps[recentGaps.length - 1] ?? usual) + 3.5)));
  put(Math.min(3, recency / (middle + 1)));
  put(recentGaps.length > 2 ? Math.log((recentGaps[0]! + 2) / (middle + 2)) : -0.5);
  return prior;
}

function putTeam(
  put: (value: number) => void,
  { day, known, team }: { day: Day; known: Day; team: TeamCalendar },
): void {
  const rate = (after: Day, until: Day): number =>
    (ordersBetween(team, after, until) * 7) / (until - after) + 2;
  const yearAgo = day - 364;
  const hasYear = yearAgo - 56 >= team.firstDay;
  const yearRate = hasYear ? rate(yearAgo - 56, yearAgo + 56) : 1;
  put(hasYear ? Math.log(rate(yearAgo, yearAgo + 7) / yearRate) : 0);
  put(hasYear ? Math.log(rate(yearAgo - 7, yearAgo + 21) / yearRate) : 0);
  const longAgo = Math.max(team.firstDay - 1, known - 91);
  put(known - longAgo > 35 ? Math.log(rate(known - 14, known) / rate(longAgo, known)) : 0);
}

function putAmounts(put: (value: number) => void, { amounts }: OrderSeries, count: number): void {
  let mean = 0;
  const from = Math.max(0, count - 6);
  for (let index = from; index < count; index++) mean += Math.max(0, amounts[index]!);
  mean /= count - from;
  put(Math.log(1 + mean));
  put(Math.log((1 + Math.max(0, amounts[count - 1]!)) / (1 + mean)));
}
