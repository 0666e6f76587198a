// What the bench asks of a way to forecast, Meguri's own and the baselines alike.
import type { Day } from '../../../src/domain/day';
import type { Known } from './views';

export interface Range {
  low: number;
  middle: number;
  high: number;
}

/** Answers for the customers of one day, by their place in the book; nothing after that day is known to it. */
export interface Outlook {
  /** Higher for whoever is likelier to order within 7 days. */
  due(customer: number): number;
  /** Days from the last order to the next, with an 80 % range; null where the method knows no date. */
  nextGap: ((customer: number) => Range) | null;
}

export interface Fitted {
  on(known: Known, day: Day): Outlook;
}

export interface Forecaster {
  name: string;
  /** Scores of `due` are probabilities; otherwise the bench makes probabilities of them, on earlier weeks. */
  isProbability: boolean;
  /** Days after which the bench fits anew, on what is known by then. */
  refitDays: number;
  fit(known: Known, day: Day): Fitted;
}
