// A rep's scores as the sidebar shows them.
import type { IsoDay } from './views';

/** A customer who was due and not visited, or is visited far more often than agreed. */
export interface CoverageView {
  customerId: string;
  customerName: string;
  /** Empty for never. */
  lastVisit: IsoDay;
  /** In eight weeks. */
  visits: number;
  intervalDays: number;
  /** Sales expected in the next four weeks. */
  expected: number;
}

/** A rep's last week, and four weeks of sales. Shares are 0–1, null where there is nothing to divide. */
export interface ScoreView {
  repId: string;
  planned: number;
  done: number;
  onTime: number | null;
  /** Share of the active customers whose last visit is not older than their interval. */
  coverage: number | null;
  kept: number | null;
  win: number | null;
  sales: number;
  /** As it was expected four weeks ago. */
  expected: number;
  topThree: number | null;
  due: CoverageView[];
  easy: CoverageView[];
}
