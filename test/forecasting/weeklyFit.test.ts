import { describe, expect, test } from 'vitest';
import { mondayOf } from '../../src/domain/day';
import {
  type FitMemory,
  forecastCustomers,
  type PurchaseLine,
  type RhythmModel,
} from '../../src/forecasting';
import { linesOf, team } from './customers';

const monday = mondayOf(20_000);
const shifted = (lines: PurchaseLine[]): PurchaseLine[] =>
  lines.map((line) => ({ ...line, day: line.day + monday - 400 }));
/** More orders than a fit is made anew for every time. */
const lines = shifted(linesOf(team(160, { days: 400 })));

/** Keeps as a document does: as text. */
function memory(): FitMemory & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    find: (key) => (kept.has(key) ? (JSON.parse(kept.get(key)!) as RhythmModel) : null),
    keep: (key, model) => kept.set(key, JSON.stringify(model)),
  };
}

const answers = (today: number, fits: FitMemory | null, own = lines): unknown[] => {
  const book = forecastCustomers({ lines: own, today }, fits);
  return book.customers.map((id) => {
    const { nextOrder, probabilityWithin, expectedAmountWithin } = book.customer(id)!;
    return [nextOrder, probabilityWithin(7), expectedAmountWithin(28)];
  });
};

describe('the fit of the week', () => {
  const fits = memory();
  const plain = answers(monday + 2, null);
  const first = answers(monday + 2, fits);

  test('answers alike whether it was kept or not', () => {
    expect(first).toEqual(plain);
    expect(fits.kept.size).toBe(1);
    expect(answers(monday + 2, fits)).toEqual(plain);
    expect(fits.kept.size).toBe(1);
  });

  test('serves until the next Monday, whatever is ordered meanwhile', () => {
    const later = { ...lines[0]!, day: monday + 3 };
    answers(monday + 6, fits, [...lines, later]);
    expect(fits.kept.size).toBe(1);
    answers(monday + 7, fits, [...lines, later]);
    expect(fits.kept.size).toBe(2);
  });

  test('is made anew when an order of the past is entered, removed or put right', () => {
    const past = lines.findIndex(({ day }) => day === monday - 20);
    const others = [
      [...lines, { ...lines[past]!, customerId: 'C1', day: monday - 21 }],
      lines.filter((_, index) => index !== past),
      lines.map((line, index) => (index === past ? { ...line, amount: line.amount + 1 } : line)),
    ];
    for (const own of others) {
      const before = fits.kept.size;
      expect(answers(monday + 2, fits, own)).toEqual(answers(monday + 2, null, own));
      expect(fits.kept.size).toBe(before + 1);
    }
  });

  test('is short enough for the properties of a document', () => {
    for (const text of fits.kept.values()) expect(text.length).toBeLessThan(100_000);
  });

  test('of a small team is made each time', () => {
    const small = memory();
    answers(monday + 2, small, lines.slice(0, 500));
    expect(small.kept.size).toBe(0);
  });
});
