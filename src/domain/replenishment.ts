// How much to order when the shelf has been counted.

export interface Consumption {
  /** Usual quantity of an order. */
  quantity: number;
  /** Days that such an order usually lasts. */
  intervalDays: number;
}

/** What is used up in so many days, in whole units: half a carton cannot be ordered. */
export function expectedUse({ quantity, intervalDays }: Consumption, days: number): number {
  if (intervalDays <= 0) return Math.ceil(quantity);
  // A quantity that comes out whole but for rounding errors stays what it is.
  return Math.ceil((quantity / intervalDays) * days - 1e-9);
}

/** What to order so that the stock lasts until then; never less than nothing. */
export function replenishment(stock: number, use: number): number {
  return Math.max(0, Math.ceil(use - stock - 1e-9));
}
