// Prices agreed with single customers.
import type { Day } from './day';

export interface CustomerPrice {
  customerId: string;
  productId: string;
  unitPrice: number;
  /** The first day it holds; null = always. */
  from: Day | null;
}

/** The agreed price in force on that day: of several, the one that began last; `null` when none was agreed. */
export function agreedPrice(
  prices: readonly CustomerPrice[],
  { customerId, productId, day }: { customerId: string; productId: string; day: Day },
): number | null {
  let best: CustomerPrice | null = null;
  for (const price of prices) {
    if (price.customerId !== customerId || price.productId !== productId) continue;
    if ((price.from ?? Number.NEGATIVE_INFINITY) > day) continue;
    if (!best || (price.from ?? Number.NEGATIVE_INFINITY) >= (best.from ?? Number.NEGATIVE_INFINITY)) {
      best = price;
    }
  }
  return best?.unitPrice ?? null;
}
