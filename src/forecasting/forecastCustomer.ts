// One customer's forecast from the median of the last five gaps and a Croston interval.
import type { Day } from '../domain/day';
import { type CustomerHistory, gapsOf, median } from './history';
import type { BasketItem, CustomerForecast, ForecastReason } from './types';

/** Smoothing of Croston's interval (Croston 1972); 0.2 is his middle value. */
const smoothing = 0.2;
/** A gap's spread around its expectation where a customer has too few gaps to tell. */
const usualSpread = 0.5;
/** Quiet for so many of their usual gaps makes a customer a risk. */
const quietGaps = 2;
const basketSize = 5;

/** The smoothed interval between orders, in days. */
export function crostonInterval(gaps: readonly number[]): number | null {
  let interval: number | null = null;
  for (const gap of gaps) interval = interval === null ? gap : interval + smoothing * (gap - interval);
  return interval;
}

export function forecastCustomer(customerId: string, history: CustomerHistory, today: Day): CustomerForecast {
  const days = history.orderDays.map((order) => order.day);
  const gaps = gapsOf(days);
  const recent = gaps.slice(-5);
  const medianGap = median(recent);
  const interval = crostonInterval(gaps.slice(-12));
  const lastOrder = days[days.length - 1] ?? null;
  const since = lastOrder === null ? null : today - lastOrder;
  const spread = spreadOf(recent);
  const alive = aliveProbability(since, interval, gaps.length);
  const amounts = history.orderDays.slice(-8).map((order) => order.amount);
  const typical = median(amounts) ?? 0;
  const within = (ahead: number): number => orderWithin({ since, interval, spread, alive }, ahead);
  const next = nextOrder(lastOrder, { interval, spread }, today);
  return {
    customerId,
    orderDays: days.length,
    lastOrder,
    daysSinceLast: since,
    medianGapDays: medianGap,
    nextOrder: next,
    probabilityWithin: within,
    expectedAmountWithin: (ahead) => {
      const orders = interval ? Math.max(within(ahead), (alive * ahead) / interval) : 0;
      return { mean: orders * typical, low: 0, high: Math.ceil(orders * 2) * typical };
    },
    typicalOrderAmount: typical,
    usualBasket: usualBasket(history, today),
    suggestions: [],
    state: stateOf(next?.expected ?? null, today),
    lapse: {
      probability: 1 - alive,
      yearlyAmount: yearlyAmount(history, today),
      reasons: lapseReasons(since, medianGap),
    },
    reason: orderReason(medianGap, since),
  };
}

/** Spread of the last gaps around their median, as a share of it. */
function spreadOf(gaps: number[]): number {
  const middle = median(gaps);
  if (middle === null || gaps.length < 3) return usualSpread;
  const deviation = median(gaps.map((gap) => Math.abs(gap - middle))) ?? 0;
  return Math.min(1, Math.max(0.15, (1.4826 * deviation) / middle));
}

interface Rhythm {
  since: number | null;
  interval: number | null;
  spread: number;
  alive: number;
}

/** Logistic gap distribution around the interval, given that it has already lasted `since` days. */
function orderWithin({ since, interval, spread, alive }: Rhythm, ahead: number): number {
  if (since === null || interval === null || ahead <= 0) return 0;
  const scale = Math.max(1, (spread * interval) / 1.8138);
  const passed = (day: number): number => 1 / (1 + Math.exp(-(day - interval) / scale));
  const left = 1 - passed(since);
  const hazard = left < 1e-6 ? 1 - Math.exp(-ahead / scale) : (passed(since + ahead) - passed(since)) / left;
  return alive * Math.min(1, Math.max(0, hazard));
}

/** Falls from 1 as the silence outgrows the usual interval. */
function aliveProbability(since: number | null, interval: number | null, gapCount: number): number {
  if (since === null || interval === null) return gapCount > 0 ? 0.5 : 0;
  return 1 / (1 + Math.exp(1.6 * (since / interval - 2.6)));
}

function nextOrder(
  last: Day | null,
  { interval, spread }: { interval: number | null; spread: number },
  today: Day,
): CustomerForecast['nextOrder'] {
  if (last === null || interval === null) return null;
  // 80 % of a logistic distribution lies within 2.197 scales of its middle.
  const reach = Math.round((2.197 * spread * interval) / 1.8138);
  const expected = Math.max(today, Math.round(last + interval));
  return {
    expected,
    earliest: Math.max(today, Math.round(last + interval) - reach),
    latest: Math.max(expected, Math.round(last + interval) + reach),
  };
}

function stateOf(expected: Day | null, today: Day): CustomerForecast['state'] {
  if (expected === null) return 'unknown';
  if (expected <= today) return 'late';
  return expected < today + 7 ? 'thisWeek' : 'onTime';
}

function yearlyAmount(history: CustomerHistory, today: Day): number {
  return history.orderDays
    .filter((order) => order.day > today - 365)
    .reduce((sum, order) => sum + order.amount, 0);
}

function orderReason(medianGap: number | null, since: number | null): ForecastReason {
  if (medianGap === null || since === null) return { code: 'fewOrders', numbers: {} };
  return { code: 'rhythm', numbers: { gapDays: Math.round(medianGap), sinceDays: since } };
}

function lapseReasons(since: number | null, medianGap: number | null): ForecastReason[] {
  if (since === null || medianGap === null) return [];
  return [
    {
      code: 'quiet',
      numbers: { sinceDays: since, gapDays: Math.round(medianGap), times: since / medianGap },
    },
  ];
}

/** The items bought most often, with their usual quantity and how overdue each is. */
function usualBasket(history: CustomerHistory, today: Day): BasketItem[] {
  return [...history.products]
    .filter(([, product]) => product.days.length >= 2)
    .sort(([, a], [, b]) => b.days.length - a.days.length)
    .slice(0, basketSize)
    .map(([productId, product]) => {
      const intervalDays = median(gapsOf(product.days).slice(-5)) ?? 0;
      const last = product.days[product.days.length - 1]!;
      return {
        productId,
        quantity: median(product.quantities.slice(-5)) ?? 0,
        intervalDays,
        overdueDays: intervalDays > 0 ? Math.max(0, today - last - Math.round(intervalDays)) : 0,
      };
    });
}

/** Quiet for long, and bought enough before for it to mean something. */
export function isAtRisk(forecast: CustomerForecast): boolean {
  const { daysSinceLast, medianGapDays, orderDays } = forecast;
  if (daysSinceLast === null || medianGapDays === null || orderDays < 4) return false;
  return daysSinceLast > quietGaps * medianGapDays && daysSinceLast > 21 && forecast.lapse.yearlyAmount > 0;
}
