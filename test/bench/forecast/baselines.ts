// The methods to beat: due dates from one interval per customer, and two models of repeat buying.
import type { Day } from '../../../src/domain/day';
import { fitLife, lifeOf, type Purchases } from '../../../src/forecasting/buyTillYouDie';
import type { OrderSeries } from '../../../src/forecasting/series';
import { bgOutlook, fitBgNbd } from './bgNbd';
import type { Forecaster, Range } from './forecaster';
import { gapsOf, type Known, medianOf } from './views';

/** Gaps are looked at no further than this: nothing longer counts in the task. */
export const longestGap = 120;
const smoothing = 0.2;

type Interval = (gaps: readonly number[], usualGap: number) => number;

const latest = (gaps: readonly number[], count: number): readonly number[] => gaps.slice(-count);

function crostonOf(gaps: readonly number[]): number {
  return gaps.reduce((interval, gap) => interval + smoothing * (gap - interval), gaps[0]!);
}

const intervals: Record<string, Interval> = {
  globalMedian: (_, usualGap) => usualGap,
  lastGap: (gaps) => gaps[gaps.length - 1]!,
  median: medianOf,
  medianLast5: (gaps) => medianOf(latest(gaps, 5)),
  croston: crostonOf,
};

const allGaps = (known: Known): number[] => known.flatMap(({ days }) => gapsOf(days));

/** Due date = last order + interval; the nearer it is to the middle of the coming week, the likelier an order. */
function dueDate(name: string, interval: Interval): Forecaster {
  return {
    name,
    isProbability: false,
    refitDays: 28,
    fit(known, day) {
      const usualGap = medianOf(allGaps(known).concat(28));
      const spread = ratioSpread(known, day, (gaps) => interval(gaps, usualGap));
      return {
        on: (now, today) => {
          const gapOf = (customer: number): number => interval(gapsOf(now[customer]!.days), usualGap);
          return {
            due: (customer) => -Math.abs(lastOf(now[customer]!) + gapOf(customer) - (today + 3.5)),
            nextGap: (customer) => {
              const middle = gapOf(customer);
              return { low: middle * spread.low, middle, high: middle * spread.high };
            },
          };
        },
      };
    },
  };
}

const lastOf = ({ days }: OrderSeries): Day => days[days.length - 1]!;

/** How far gaps fell from the interval on earlier origins: their tenths from below and above, as ratios. */
function ratioSpread(
  known: Known,
  day: Day,
  interval: (gaps: readonly number[]) => number,
): { low: number; high: number } {
  const ratios: number[] = [];
  for (const { days } of known) {
    const gaps = gapsOf(days);
    for (let origin = 3; origin < days.length && days[origin]! <= day - longestGap; origin++) {
      const gap = Math.min(longestGap, gaps[origin] ?? longestGap);
      ratios.push(gap / Math.max(0.5, interval(gaps.slice(0, origin))));
    }
  }
  ratios.sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.floor(share * (ratios.length - 1))] ?? 1;
  return { low: at(0.1), high: at(0.9) };
}

/** "Most overdue first": how many usual gaps have passed since the last order. */
const overdueRatio: Forecaster = {
  name: 'overdueRatio',
  isProbability: false,
  refitDays: 28,
  fit: () => ({
    on: (known, day) => ({
      due: (customer) => (day - lastOf(known[customer]!)) / (medianOf(gapsOf(known[customer]!.days)) + 1),
      nextGap: null,
    }),
  }),
};

export function purchasesOf({ days }: OrderSeries, day: Day): Purchases {
  const first = days[0]!;
  let logGaps = 0;
  for (let index = 1; index < days.length; index++)
    logGaps += Math.log((days[index]! - days[index - 1]!) / 7);
  return {
    repeats: days.length - 1,
    lastWeek: (lastOf({ days, amounts: new Float64Array() }) - first) / 7,
    ageWeeks: (day - first) / 7,
    logGaps,
  };
}

type Buys = (customer: Purchases, weeks: number) => number;

function repeatBuying(name: string, learn: (customers: Purchases[]) => Buys): Forecaster {
  return {
    name,
    isProbability: true,
    refitDays: 28,
    fit(known, day) {
      const buys = learn(known.filter(({ days }) => days.length > 0).map((own) => purchasesOf(own, day)));
      return {
        on: (now, today) => ({
          due: (customer) => buys(purchasesOf(now[customer]!, today), 1),
          nextGap: (customer) => quantilesOf((days) => buys(purchasesOf(now[customer]!, today), days / 7)),
        }),
      };
    },
  };
}

function quantilesOf(within: (days: number) => number): Range {
  const at = (share: number): number => {
    let [low, high] = [0, longestGap];
    while (high - low > 0.25) {
      const middle = (low + high) / 2;
      if (within(middle) < share) low = middle;
      else high = middle;
    }
    return high;
  };
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

export const baselines: Forecaster[] = [
  ...Object.entries(intervals).map(([name, interval]) => dueDate(name, interval)),
  overdueRatio,
  repeatBuying('bgNbd', (customers) => {
    const model = fitBgNbd(customers);
    return (customer, weeks) => bgOutlook(model, customer, weeks).buys;
  }),
  repeatBuying('mbgCnbd2', (customers) => {
    const model = fitLife(customers, [2]);
    return (customer, weeks) => lifeOf(model, customer, weeks).buys;
  }),
];
