import { describe, expect, test } from 'vitest';
import { forecastCustomers, type PurchaseLine } from '../../src/forecasting';
import { rangeOf } from '../../src/forecasting/salesPaths';
import { learnTotals, seasonFactor, yearFactor } from '../../src/forecasting/seasons';
import { type OrderSeries, teamCalendar } from '../../src/forecasting/series';
import { uniformAt } from '../../src/forecasting/uniform';
import { linesOf, team } from './customers';

const today = 800;
const line = (customerId: string, day: number, amount: number): PurchaseLine => ({
  customerId,
  day,
  productId: '',
  quantity: 1,
  amount,
});

/** Every seventh day, the last one `ago` days ago. */
const weekly = (customerId: string, ago: number): PurchaseLine[] =>
  Array.from({ length: 50 }, (_, week) => line(customerId, today - ago - 7 * week, 1000));

describe('a customer who orders for 1,000 every week', () => {
  const others = linesOf(team(60, { days: today }));
  test.each([0, 3, 6])('is expected at about 4,000 in four weeks, the last order %i days ago', (ago) => {
    // Alone, nothing tells but the customer: what is usual elsewhere counts for more.
    for (const { beside, off } of [
      { beside: [], off: 600 },
      { beside: others, off: 400 },
    ]) {
      const book = forecastCustomers({ lines: [...weekly('W', ago), ...beside], today });
      const { mean, low, high } = book.customer('W')!.expectedAmountWithin(28);
      expect(Math.abs(mean - 4000)).toBeLessThan(off);
      expect(low).toBeLessThanOrEqual(4000);
      expect(high).toBeGreaterThanOrEqual(4000);
    }
  });
});

describe('amounts that differ widely', () => {
  /** Log-normal with a deviation of 1: the mean is 1.65 times the median. */
  const amount = (one: number, other: number): number => {
    const share = 0.002 + 0.996 * uniformAt(one, other);
    return Math.round(1000 * (share / (1 - share)) ** (1 / 1.702));
  };
  const steady = Array.from({ length: 40 }, (_, customer) =>
    Array.from({ length: 90 }, (_, order) =>
      line(
        `C${customer}`,
        today - (customer % 8) - 8 * order - ((order * 5 + customer) % 3),
        amount(customer, order),
      ),
    ),
  ).flat();
  const book = forecastCustomers({ lines: steady, today });
  const usual = steady.filter(({ day }) => day > today - 280).reduce((sum, one) => sum + one.amount, 0) / 10;

  test('are expected at their mean, not at their median', () => {
    const { mean, low, high } = book.sales(book.customers, 28);
    expect(mean / usual).toBeGreaterThan(0.9);
    expect(mean / usual).toBeLessThan(1.1);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
  });

  test('leave the whole surer than its parts', () => {
    const width = ({ mean, low, high }: { mean: number; low: number; high: number }) => (high - low) / mean;
    const whole = width(book.sales(book.customers, 28));
    const parts = book.customers.map((id) => width(book.customer(id)!.expectedAmountWithin(28)));
    expect(whole).toBeLessThan(Math.min(...parts));
  });

  test('an order of a hundred times the usual is no habit', () => {
    const once = [...steady, line('C1', today - 30, 400_000)];
    const { mean } = forecastCustomers({ lines: once, today }).customer('C1')!.expectedAmountWithin(28);
    expect(mean).toBeLessThan(4 * book.customer('C1')!.expectedAmountWithin(28).mean);
  });
});

test('eight of ten courses lie in a range that begins with no sales', () => {
  const quiet = Float64Array.from({ length: 200 }, (_, path) => (path < 60 ? 0 : path));
  expect(rangeOf(quiet)).toMatchObject({ low: 0, high: 159 });
  const busy = Float64Array.from({ length: 200 }, (_, path) => path + 1);
  expect(rangeOf(busy)).toMatchObject({ low: 21, high: 180 });
});

describe('the year before', () => {
  /** One order a day for all but the busy days, which bring more; each for the year's amount. */
  const series = (isBusy: (day: number) => boolean, amountOf: (day: number) => number): OrderSeries[] =>
    [0, 1, 2].map((customer) => {
      const days = Array.from({ length: today + 1 }, (_, day) => day).filter(
        (day) => isBusy(day) || day % 3 === customer,
      );
      return { days: Int32Array.from(days), amounts: Float64Array.from(days, amountOf) };
    });
  const then = today - 364;
  const busy = series(
    (day) => day > then && day <= then + 28,
    () => 100,
  );
  const grown = series(
    () => false,
    (day) => (day > then ? 200 : 100),
  );
  const flat = series(
    () => false,
    () => 100,
  );
  const calendar = (own: OrderSeries[]) => teamCalendar(own, today);

  test('raises what is expected where its weeks were busy, by part of that', () => {
    expect(seasonFactor(calendar(busy), 28)).toBeCloseTo(Math.sqrt(3), 1);
    expect(seasonFactor(calendar(flat), 28)).toBeCloseTo(1, 1);
    const sales = { days: 28, mean: 2800, growthTrust: 0.5 };
    expect(yearFactor(busy, calendar(busy), sales)).toBeGreaterThan(1.3);
    expect(yearFactor(flat, calendar(flat), sales)).toBeCloseTo(1, 1);
  });

  test('says nothing to a team that had not begun', () => {
    const young = flat.map(({ days, amounts }) => ({ days: days.slice(-100), amounts: amounts.slice(-100) }));
    expect(seasonFactor(calendar(young), 28)).toBe(1);
    expect(yearFactor(young, calendar(young), { days: 28, mean: 1, growthTrust: 0.5 })).toBe(1);
  });

  test('counts with its growth where the past has shown that growth goes on', () => {
    const { growthTrust } = learnTotals(grown, calendar(grown));
    expect(growthTrust).toBeGreaterThan(0.5);
    const sales = { days: 28, mean: 5600, growthTrust };
    expect(yearFactor(grown, calendar(grown), sales)).toBeGreaterThan(0.9);
  });

  test('was the less certain the more the weeks differed', () => {
    const wild = series(
      () => false,
      (day) => (Math.floor(day / 28) % 2 === 0 ? 50 : 150),
    );
    const [still, moved] = [flat, wild].map((own) => learnTotals(own, calendar(own)).deviation);
    expect(still!).toBeLessThan(0.1);
    expect(moved!).toBeGreaterThan(2 * still!);
  });
});
