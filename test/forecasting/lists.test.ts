import { describe, expect, test } from 'vitest';
import { atRiskList, dueList, forecastCustomers, type PurchaseLine } from '../../src/forecasting';
import { linesOf, rhythmicLines, team } from './customers';

const today = 500;
const book = (lines: PurchaseLine[]) => forecastCustomers({ lines: [...lines], today });

describe('due and at risk', () => {
  const quiet = rhythmicLines('quiet', { gap: 10, first: 0, until: today - 70 });
  const lively = rhythmicLines('lively', { gap: 7, first: 0, until: today - 6 });
  const made = book([...linesOf(team(60, { days: today })), ...quiet, ...lively]);
  const due = dueList(made, 7).map(({ customerId }) => customerId);
  const atRisk = atRiskList(made).map(({ customerId }) => customerId);

  test('share no customer', () => {
    expect(due.filter((id) => atRisk.includes(id))).toEqual([]);
    expect(due).toContain('lively');
    expect(atRisk).toContain('quiet');
  });

  test('a risk says for how many usual gaps it has been quiet, and what a year was worth', () => {
    const { lapse, daysSinceLast } = made.customer('quiet')!;
    const reason = lapse.reasons.find(({ code }) => code === 'quiet')!;
    expect(reason.numbers['sinceDays']).toBe(daysSinceLast);
    expect(reason.numbers['times']).toBeGreaterThan(5);
    expect(lapse.yearlyAmount).toBeGreaterThan(3000);
    expect(lapse.probability).toBeGreaterThan(0.7);
  });

  test('lines after today change nothing', () => {
    const later = { customerId: 'quiet', day: today + 3, productId: '', quantity: 1, amount: 5 };
    const again = book([...linesOf(team(60, { days: today })), ...quiet, ...lively, later]);
    expect(again.customer('quiet')!.probabilityWithin(7)).toBe(made.customer('quiet')!.probabilityWithin(7));
  });
});

describe('sales to come', () => {
  const made = book(linesOf(team(50, { days: today })));

  test('are what the rhythm of the team brings', () => {
    const perDay = [7, 14, 21, 28, 42].reduce((sum, gap) => sum + (10 * 100) / gap, 0);
    const { mean, low, high } = made.sales(made.customers, 28);
    expect(mean).toBeGreaterThan(0.8 * 28 * perDay);
    expect(mean).toBeLessThan(1.2 * 28 * perDay);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
  });

  test('reach a small target surely, a huge one never, and any the less likely the higher it is', () => {
    const outlook = made.sales(made.customers, 28);
    expect(outlook.chanceOf(0)).toBe(1);
    expect(outlook.chanceOf(outlook.mean * 10)).toBe(0);
    expect(outlook.chanceOf(outlook.low)).toBeGreaterThan(outlook.chanceOf(outlook.high));
  });

  test('of more days are no less', () => {
    for (const customerId of made.customers.slice(0, 10)) {
      const forecast = made.customer(customerId)!;
      expect(forecast.expectedAmountWithin(91).mean).toBeGreaterThan(forecast.expectedAmountWithin(28).mean);
    }
  });
});

describe('products', () => {
  const line = (customerId: string, day: number, productId: string, quantity = 12): PurchaseLine => ({
    customerId,
    day,
    productId,
    quantity,
    amount: 100,
    category: productId.slice(0, 3),
  });
  const every = (customerId: string, productId: string, { gap, until }: { gap: number; until: number }) =>
    Array.from({ length: 8 }, (_, order) => line(customerId, until - gap * (7 - order), productId));

  test('an item past its own interval is overdue, with its usual quantity', () => {
    const made = book([
      ...every('a', 'tea', { gap: 21, until: today - 35 }),
      ...every('a', 'cup', { gap: 21, until: today - 7 }),
    ]);
    const tea = made.customer('a')!.usualBasket.find(({ productId }) => productId === 'tea')!;
    expect(tea).toMatchObject({ quantity: 12, intervalDays: 21, daysSinceLast: 35, overdueDays: 14 });
  });

  test('the usual quantity is one that was bought, never half a piece', () => {
    const made = book([3, 4, 3, 4].map((quantity, at) => line('a', today - 7 * (5 - at), 'tea', quantity)));
    expect(made.customer('a')!.usualBasket[0]!.quantity).toBe(3);
  });

  test('an item that other orders went on without is dropped, not overdue', () => {
    const made = book([
      ...every('a', 'tea', { gap: 14, until: today - 140 }),
      ...every('a', 'cup', { gap: 14, until: today - 7 }),
    ]);
    const { usualBasket, droppedItems, lapse } = made.customer('a')!;
    expect(usualBasket.map(({ productId }) => productId)).toEqual(['cup']);
    expect(droppedItems.map(({ productId }) => productId)).toEqual(['tea']);
    expect(lapse.reasons).toContainEqual({
      code: 'droppedCategory',
      numbers: { sinceDays: 140 },
      name: 'tea',
    });
  });

  test('what buyers of the same items take besides is suggested, with its support and lift', () => {
    const lines = Array.from({ length: 30 }, (_, customer) => {
      const id = `C${customer}`;
      return customer < 12
        ? [line(id, today - 20, 'tea'), line(id, today - 10, 'pot')]
        : [line(id, today - 20, 'nail'), line(id, today - 9, 'saw')];
    }).flat();
    const made = book([...lines, line('new', today - 5, 'tea')]);
    const [first] = made.customer('new')!.suggestions;
    // 12 of 31 customers buy both; tea has 13 buyers and 3 imagined ones.
    expect(first).toMatchObject({ productId: 'pot', besideId: 'tea', support: 12 });
    expect(first!.lift).toBeCloseTo((12 * 31) / (16 * 12), 6);
    expect(made.customer('new')!.suggestions.map(({ productId }) => productId)).not.toContain('saw');
  });
});
