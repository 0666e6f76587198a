// What a visit is worth by how late it is: nothing before 70 % of the interval, steep past 100 %.
import type { Rank } from '../domain/entities';

export interface VisitTiming {
  /** Days from the last contact to the end of the period. */
  daysSinceLast: number;
  /** Wished days between visits. */
  intervalDays: number;
  rank: Rank | null;
  /** How much intervals stretch under overload, before rank; 1 = as wished. */
  stretch: number;
}

const earliestShare = 0.7;
const rankWeight = { A: 1.5, B: 1, C: 0.75 };
/** How much of an overload each rank bears: A's intervals stretch least. */
const rankBurden = { A: 0.6, B: 1, C: 1.25 };
/** Prize at 100 % of the interval, in minutes of driving, for rank B. */
const duePrize = 40;
/** From here on, in intervals as wished, a customer goes before everything that is not as late. */
const starvingShare = 1.2;
/** Past this, the longer somebody waits, the less anything else counts. */
const lastShare = 1.4;
/** Past this, a day more hardly counts. */
const hopelessShare = 2;
/** Nobody should wait longer than this, in intervals as wished. */
const limitShare = 1.6;
/** What passing it within a period costs, in minutes of driving. */
const limitMinutes = 600;
/** What waiting for an interval longer costs within a period, in minutes of driving. */
const delayMinutes = 150;

/** Factor by which a customer's own interval stretches. */
export function rankStretch(rank: Rank | null, stretch: number): number {
  return 1 + Math.max(0, stretch - 1) * rankBurden[rank ?? 'B'];
}

/** In minutes of driving that the visit is worth; 0 when it is too early. */
export function visitPrize(timing: VisitTiming): number {
  const wished = Math.max(1, timing.intervalDays);
  const share = timing.daysSinceLast / (wished * rankStretch(timing.rank, timing.stretch));
  if (share < earliestShare) return 0;
  const weight = rankWeight[timing.rank ?? 'B'];
  const early = (share - earliestShare) / (1 - earliestShare);
  const lateness = share <= 1 ? duePrize * early * early : duePrize * share ** 4;
  return weight * lateness + starvation(timing.daysSinceLast / wished);
}

/** Rank no longer counts when somebody is about to be forgotten. */
function starvation(share: number): number {
  // Whoever has waited that long is first in any case.
  const counted = Math.min(share, hopelessShare) + 0.05 * Math.max(0, share - hopelessShare);
  const hungry = counted <= starvingShare ? 0 : 800 * (counted - starvingShare) * counted;
  return counted <= lastShare ? hungry : hungry + 60_000 * (counted - lastShare) ** 2;
}

/**
 * What it costs to come later within a period, in minutes of driving, for `VisitRequest.shiftCost`: 0 on the first day,
 * a little more each day for those who have waited long, and much for a day on which they would pass the limit. Whoever
 * is past helping waits for the day that suits the route.
 */
export function waitingCost(timing: {
  daysSinceLast: number;
  daysSinceLastOnFirstDay: number;
  intervalDays: number;
}): number {
  const wished = Math.max(1, timing.intervalDays);
  const now = timing.daysSinceLast / wished;
  const first = timing.daysSinceLastOnFirstDay / wished;
  const excess = (share: number): number => Math.min(Math.max(share, lastShare), hopelessShare);
  const passesLimit = first <= limitShare && now > limitShare;
  return delayMinutes * (excess(now) - excess(first)) + (passesLimit ? limitMinutes : 0);
}

/** One customer's share of the work. */
export interface VisitWork {
  rank: Rank | null;
  intervalDays: number;
  /** Visit and the way to it. */
  minutesPerVisit: number;
}

/**
 * The stretch at which the work fits the time: 1 when it does as wished, otherwise every interval grows,
 * by rank, until visits a day take no more minutes than there are.
 */
export function stretchIntervals(work: readonly VisitWork[], availableMinutesPerDay: number): number {
  const needed = (stretch: number): number =>
    work.reduce(
      (sum, item) => sum + item.minutesPerVisit / (item.intervalDays * rankStretch(item.rank, stretch)),
      0,
    );
  if (needed(1) <= availableMinutesPerDay) return 1;
  let low = 1;
  let high = 10;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (needed(middle) > availableMinutesPerDay) low = middle;
    else high = middle;
  }
  return high;
}
