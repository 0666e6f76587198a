// One customer's forecast, worked out from the team's model when it is asked for.
import type { Day } from '../domain/day';
import { median } from '../domain/median';
import { basketOf } from './baskets';
import { type PairTable, suggestionsFor } from './crossSell';
import { type DayRange, withinDays } from './curve';
import { type CustomerHistory, gapsOf } from './history';
import { lapseReasons, orderReasons } from './reasons';
import {
  aliveProbability,
  expectedOrder,
  hazardsAfterOrder,
  type KnownTeam,
  type RhythmModel,
  weekHazards,
} from './rhythmModel';
import { pooledPaths, rangeOf, salesPaths } from './salesPaths';
import { seasonFactor, yearFactor } from './seasons';
import type { CustomerForecast, ReorderState, SalesRange } from './types';

/** An order within the days asked for is likely enough to stand on the due list. */
export const dueProbability = 0.3;
/** Late: the silence has outlasted so many usual gaps. */
const lateGaps = 1.5;
const recentGaps = 5;
const recentAmounts = 8;
const yearDays = 365;

/** What all forecasts of a team share. */
export interface TeamForecast {
  known: KnownTeam;
  /** Fitted at the first question. */
  model(): RhythmModel;
  pairs(): PairTable;
}

export interface CustomerPlace {
  customerId: string;
  /** Place among the team's series. */
  index: number;
  history: CustomerHistory;
}

export function forecastCustomer(shared: TeamForecast, place: CustomerPlace): CustomerForecast {
  const { known } = shared;
  const { customerId, history, index } = place;
  const days = history.orderDays.map(({ day }) => day);
  const last = days[days.length - 1]!;
  const since = known.today - last;
  const usualGap = median(gapsOf(days).slice(-recentGaps));
  const hazards = weekHazards(shared.model(), known, index);
  const next = expectedOrder(shared.model(), known, { customer: index, hazards });
  const within = (ahead: number): number => withinDays(hazards, known, ahead);
  const basket = basketOf(history, known.today);
  const silence = { since, usualGap };
  return {
    customerId,
    orderDays: days.length,
    lastOrder: last,
    daysSinceLast: since,
    medianGapDays: usualGap,
    nextOrder: nextOrderOf(next, known.today),
    probabilityWithin: within,
    expectedAmountWithin: (ahead) => expectedAmount(shared, index, ahead),
    typicalOrderAmount: median(history.orderDays.slice(-recentAmounts).map(({ amount }) => amount)) ?? 0,
    usualBasket: basket.usual,
    droppedItems: basket.dropped,
    get suggestions() {
      return suggestionsFor(history, shared.pairs(), known.today);
    },
    state: stateOf({ usualGap, since, next, soon: within(7) }),
    lapse: {
      probability: 1 - aliveProbability(shared.model(), known, index),
      yearlyAmount: yearlyAmount(history, last),
      reasons: lapseReasons(history, silence, { today: known.today, dropped: basket.dropped }),
    },
    reasons: orderReasons(history, silence),
  };
}

/** Beyond this no date is named. */
const farthestDays = 182;

function nextOrderOf({ low, middle, high }: DayRange, today: Day): CustomerForecast['nextOrder'] {
  if (middle > farthestDays) return null;
  return {
    expected: today + middle,
    earliest: today + low,
    latest: today + Math.min(high, 2 * farthestDays),
  };
}

/** Sales of these customers together on each of the equally likely courses of the next `days` days. */
export function pathsOf(
  { known, model }: TeamForecast,
  indices: readonly number[],
  days: number,
): Float64Array {
  const fitted = model();
  const season = seasonFactor(known.team, days);
  const all = indices.map((index) =>
    salesPaths(
      {
        place: known,
        first: weekHazards(fitted, known, index),
        next: hazardsAfterOrder(fitted, known, index),
        series: known.open[index]!,
        seed: index * 4,
        season,
      },
      days,
    ),
  );
  const paths = indices.length === 1 ? all[0]! : pooledPaths(all, known.totals.deviation);
  const mean = paths.reduce((sum, value) => sum + value, 0) / paths.length;
  const own = indices.map((index) => known.open[index]!);
  const factor = yearFactor(own, known.team, { days, mean, growthTrust: known.totals.growthTrust });
  return paths.map((value) => value * factor);
}

const expectedAmount = (shared: TeamForecast, index: number, days: number): SalesRange =>
  rangeOf(pathsOf(shared, [index], days).sort());

function stateOf(standing: {
  usualGap: number | null;
  since: number;
  next: DayRange;
  soon: number;
}): ReorderState {
  const { usualGap, since, next, soon } = standing;
  if (usualGap === null) return 'unknown';
  if (since > Math.max(7, lateGaps * usualGap)) return 'late';
  return next.middle <= 7 || soon >= 0.5 ? 'thisWeek' : 'onTime';
}

/** Sales of the year that ended with the last order: what is lost if the customer is. */
function yearlyAmount({ orderDays }: CustomerHistory, last: Day): number {
  return orderDays.reduce((sum, { day, amount }) => (day > last - yearDays ? sum + amount : sum), 0);
}

/** Silence that makes a customer a risk whatever the model says, in usual gaps and in days. */
const quietGaps = 2;
const quietDays = 21;
const riskProbability = 0.5;
const leastOrders = 3;

/** Quiet for long or probably gone, and bought enough before for it to mean something. */
export function isAtRisk({ daysSinceLast, medianGapDays, orderDays, lapse }: CustomerForecast): boolean {
  if (daysSinceLast === null || medianGapDays === null || orderDays < leastOrders) return false;
  if (lapse.yearlyAmount <= 0 || daysSinceLast <= quietDays) return false;
  return daysSinceLast > quietGaps * medianGapDays || lapse.probability >= riskProbability;
}
