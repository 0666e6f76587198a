// Sales of the next four weeks, per customer and in total, on the last 26 cut-offs that leave four weeks to look at.
import type { Day } from '../../../src/domain/day';
import type { OrderSeries } from '../../../src/forecasting/series';
import { cutoffsOf, type Segment, segments } from './dueTask';
import { type Book, isRegular, type Known, knownOn } from './views';

const horizonDays = 28;
const leastOrderDays = 3;
const mostSilentDays = 180;

export interface Sales {
  /** What is expected: sums of it are meant. */
  mean: number;
  /** As likely to be passed as missed. */
  middle: number;
  low: number;
  high: number;
}

/** Sales of each customer asked for, and of all of them together. */
export interface SalesForecast {
  customers: Sales[];
  total: Sales;
}

export type SalesForecaster = {
  name: string;
  refitDays: number;
  fit(known: Known, day: Day): (known: Known, day: Day, asked: readonly number[]) => SalesForecast;
};

export interface OutlookRow {
  task: 'outlook';
  segment: Segment;
  model: string;
  /** Mean absolute error of the total, and that as a share of the mean total. */
  mae: number | null;
  maeShare: number | null;
  maePerCustomer: number | null;
  coverage80: number | null;
  coverage80Total: number | null;
  cutoffs: number;
}

function salesIn({ days, amounts }: OrderSeries, after: Day, until: Day): number {
  let sum = 0;
  for (let order = 0; order < days.length; order++) {
    if (days[order]! > after && days[order]! <= until) sum += amounts[order]!;
  }
  return sum;
}

const withoutRange = (customers: number[]): SalesForecast => {
  const plain = (value: number): Sales => ({ mean: value, middle: value, low: Number.NaN, high: Number.NaN });
  return { customers: customers.map(plain), total: plain(customers.reduce((sum, value) => sum + value, 0)) };
};

const sameAs = (name: string, daysBack: number): SalesForecaster => ({
  name,
  refitDays: Number.POSITIVE_INFINITY,
  fit: () => (known, day, asked) =>
    withoutRange(
      asked.map((customer) => salesIn(known[customer]!, day - daysBack, day - daysBack + horizonDays)),
    ),
});

/** The last four weeks again, and the same four weeks of a year ago. */
export const salesBaselines = [sameAs('naive', horizonDays), sameAs('seasonalNaive', 364)];

interface Tally {
  cutoffs: number;
  customers: number;
  totalError: number;
  actual: number;
  customerError: number;
  covered: number;
  totalCovered: number;
  hasRange: boolean;
}

export function outlookTask(book: Book, forecasters: readonly SalesForecaster[]): OutlookRow[] {
  const cutoffs = cutoffsOf(book, 3);
  return segments.flatMap((segment) =>
    forecasters.map((forecaster) =>
      rowOf(forecaster.name, segment, tallyOf(book, forecaster, { segment, cutoffs })),
    ),
  );
}

function tallyOf(
  book: Book,
  forecaster: SalesForecaster,
  { segment, cutoffs }: { segment: Segment; cutoffs: readonly Day[] },
): Tally {
  const tally: Tally = {
    cutoffs: 0,
    customers: 0,
    totalError: 0,
    actual: 0,
    customerError: 0,
    covered: 0,
    totalCovered: 0,
    hasRange: false,
  };
  let fitted: ReturnType<SalesForecaster['fit']> | null = null;
  let fittedOn = Number.NEGATIVE_INFINITY;
  for (const cutoff of cutoffs) {
    const known = knownOn(book.series, cutoff);
    if (fitted === null || cutoff - fittedOn >= forecaster.refitDays) {
      fitted = forecaster.fit(known, cutoff);
      fittedOn = cutoff;
    }
    const asked = askedOn(known, cutoff, segment);
    if (asked.length === 0) continue;
    const actual = asked.map((customer) => salesIn(book.series[customer]!, cutoff, cutoff + horizonDays));
    count(tally, fitted(known, cutoff, asked), actual);
  }
  return tally;
}

function askedOn(known: Known, cutoff: Day, segment: Segment): number[] {
  return known.flatMap(({ days }, customer) => {
    const isKnown = days.length >= leastOrderDays && cutoff - days[days.length - 1]! <= mostSilentDays;
    return isKnown && (segment === 'all' || isRegular(days)) ? [customer] : [];
  });
}

function count(tally: Tally, forecast: SalesForecast, actual: readonly number[]): void {
  const within = ({ low, high }: Sales, value: number): boolean =>
    value >= low - 0.005 && value <= high + 0.005;
  const sum = actual.reduce((total, value) => total + value, 0);
  tally.cutoffs++;
  tally.customers += actual.length;
  tally.actual += sum;
  tally.totalError += Math.abs(forecast.total.mean - sum);
  tally.hasRange = !Number.isNaN(forecast.total.low);
  if (within(forecast.total, sum)) tally.totalCovered++;
  forecast.customers.forEach((sales, index) => {
    tally.customerError += Math.abs(sales.middle - actual[index]!);
    if (within(sales, actual[index]!)) tally.covered++;
  });
}

function rowOf(model: string, segment: Segment, tally: Tally): OutlookRow {
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  return {
    task: 'outlook',
    segment,
    model,
    mae: share(tally.totalError, tally.cutoffs),
    maeShare: share(tally.totalError, tally.actual),
    maePerCustomer: share(tally.customerError, tally.customers),
    coverage80: tally.hasRange ? share(tally.covered, tally.customers) : null,
    coverage80Total: tally.hasRange ? share(tally.totalCovered, tally.cutoffs) : null,
    cutoffs: tally.cutoffs,
  };
}
