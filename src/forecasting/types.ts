// What goes into a forecast and what comes out.
import type { Day } from '../domain/day';

/** One order line; several lines and orders of a day count as one order day. Returns have a negative quantity. */
export interface PurchaseLine {
  customerId: string;
  day: Day;
  productId: string;
  quantity: number;
  amount: number;
  category?: string;
}

export interface ForecastInput {
  lines: PurchaseLine[];
  /** The last day that counts as past. */
  today: Day;
  isHoliday: (day: Day) => boolean;
}

/** Code and numbers of a reason; words are made in `messages`. */
export interface ForecastReason {
  code: string;
  numbers: Record<string, number>;
}

export interface BasketItem {
  productId: string;
  /** Usual quantity of an order. */
  quantity: number;
  intervalDays: number;
  /** Days past the item's own interval; 0 when it is not due. */
  overdueDays: number;
}

export interface Suggestion {
  productId: string;
  support: number;
  lift: number;
}

export interface CustomerForecast {
  customerId: string;
  orderDays: number;
  lastOrder: Day | null;
  daysSinceLast: number | null;
  medianGapDays: number | null;
  /** With an 80 % range. */
  nextOrder: { expected: Day; earliest: Day; latest: Day } | null;
  probabilityWithin(days: number): number;
  expectedAmountWithin(days: number): { mean: number; low: number; high: number };
  typicalOrderAmount: number;
  usualBasket: BasketItem[];
  suggestions: Suggestion[];
  state: 'late' | 'thisWeek' | 'onTime' | 'unknown';
  lapse: { probability: number; yearlyAmount: number; reasons: ForecastReason[] };
  reason: ForecastReason;
}

export interface ForecastBook {
  customers: string[];
  customer(customerId: string): CustomerForecast | null;
}
