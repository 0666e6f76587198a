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
}

/** Code and numbers of a reason; words are made in `messages`. */
export interface ForecastReason {
  code: string;
  numbers: Record<string, number>;
  /** A product or category that the reason is about. */
  name?: string;
}

export interface BasketItem {
  productId: string;
  /** Usual quantity of an order. */
  quantity: number;
  intervalDays: number;
  daysSinceLast: number;
  /** Days past the item's own interval; 0 when it is not due. */
  overdueDays: number;
}

/** An item that customers with the same purchases buy and this one never did. */
export interface Suggestion {
  productId: string;
  /** The customer's own item that it goes with. */
  besideId: string;
  /** Customers who buy both. */
  support: number;
  /** How many times more often than by chance. */
  lift: number;
}

/** Why a customer may want a product that is new to them. */
export interface ProductMatch {
  productId: string;
  /** Comparable among the products of one question. */
  score: number;
  /** The customer's own item that the product's buyers take too; empty where its kind speaks for it. */
  besideId: string;
  /** Customers who buy both. */
  support: number;
  /** The kind of which the customer buys more than others do, and on how many order days. */
  category: string;
  days: number;
}

export interface SalesRange {
  mean: number;
  /** 80 % range. */
  low: number;
  middle: number;
  high: number;
}

/** Sales of one customer, or of many together. */
export interface SalesOutlook extends SalesRange {
  /** Probability that at least so much is sold. */
  chanceOf(amount: number): number;
}

export type ReorderState = 'late' | 'thisWeek' | 'onTime' | 'unknown';

export interface CustomerForecast {
  customerId: string;
  orderDays: number;
  lastOrder: Day | null;
  daysSinceLast: number | null;
  medianGapDays: number | null;
  /** With an 80 % range; null where no order is in sight. */
  nextOrder: { expected: Day; earliest: Day; latest: Day } | null;
  probabilityWithin(days: number): number;
  expectedAmountWithin(days: number): SalesRange;
  typicalOrderAmount: number;
  usualBasket: BasketItem[];
  /** Items once bought often and not for long, while other orders went on. */
  droppedItems: BasketItem[];
  suggestions: Suggestion[];
  state: ReorderState;
  lapse: { probability: number; yearlyAmount: number; reasons: ForecastReason[] };
  reasons: ForecastReason[];
}

export interface ForecastBook {
  today: Day;
  customers: string[];
  customer(customerId: string): CustomerForecast | null;
  /** The orders that a customer's forecast rests on, ascending. */
  ordersOf(customerId: string): readonly { day: Day; amount: number }[];
  /** A function from customers to the products of these that they may want, the best first. */
  matcher(products: readonly { id: string; category: string }[]): (customerId: string) => ProductMatch[];
  /** Sales of these customers together in the next `days` days. */
  sales(customerIds: readonly string[], days: number): SalesOutlook;
}
