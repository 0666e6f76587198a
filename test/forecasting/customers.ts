// Order histories with a rhythm that the test knows.
import type { PurchaseLine } from '../../src/forecasting';
import type { OrderSeries } from '../../src/forecasting/series';
import { uniformAt } from '../../src/forecasting/uniform';

export const seriesOn = (days: readonly number[], amount = 100): OrderSeries => ({
  days: Int32Array.from(days),
  amounts: Float64Array.from(days, () => amount),
});

/** Orders every `gap` days or so, from `first` up to `until`. */
export function rhythmic(
  seed: number,
  { gap, first, until }: { gap: number; first: number; until: number },
): number[] {
  const days: number[] = [];
  let day = first;
  for (let order = 0; day <= until; order++) {
    days.push(day);
    day += Math.max(1, Math.round(gap * (0.7 + 0.6 * uniformAt(seed, order))));
  }
  return days;
}

/** A team whose customers order every one to six weeks. */
export function team(
  size: number,
  { days, gaps = [7, 14, 21, 28, 42] }: { days: number; gaps?: number[] },
): OrderSeries[] {
  return Array.from({ length: size }, (_, customer) =>
    seriesOn(
      rhythmic(customer, {
        gap: gaps[customer % gaps.length]!,
        first: Math.floor(60 * uniformAt(customer, 999)),
        until: days,
      }),
    ),
  );
}

export const linesOf = (series: readonly OrderSeries[]): PurchaseLine[] =>
  series.flatMap(({ days, amounts }, customer) =>
    Array.from(days, (day, order) => ({
      customerId: `C${customer}`,
      day,
      productId: '',
      quantity: 1,
      amount: amounts[order]!,
    })),
  );

export const rhythmicLines = (
  customerId: string,
  rhythm: { gap: number; first: number; until: number },
): PurchaseLine[] =>
  rhythmic(customerId.length, rhythm).map((day) => ({
    customerId,
    day,
    productId: '',
    quantity: 1,
    amount: 100,
  }));
