// How the forecast does for small teams: customers drawn at random, each draw a team of its own.
import { uniformAt } from '../../../src/forecasting/uniform';
import { baselines } from './baselines';
import { dueTask, type Segment, segments } from './dueTask';
import { meguri } from './meguri';
import type { Book } from './views';

const draws = 20;
/** Customers who ordered too seldom to be asked about make no team. */
const leastOrderDays = 6;

export interface SmallTeamsRow {
  task: 'smallTeams';
  segment: Segment;
  model: string;
  customers: number;
  draws: number;
  /** Mean over the draws. */
  averagePrecision: number;
  auc: number;
  logLoss: number;
}

export function smallTeams(book: Book, size: number): SmallTeamsRow[] {
  const forecasters = [meguri, ...baselines.filter(({ name }) => name === 'median' || name === 'mbgCnbd2')];
  const rows = Array.from({ length: draws }, (_, draw) =>
    dueTask(drawn(book, size, draw), forecasters),
  ).flat();
  return segments.flatMap((segment) =>
    forecasters.map(({ name }) => {
      const own = rows.filter((row) => row.segment === segment && row.model === name && row.auc !== null);
      const mean = (value: (row: (typeof own)[number]) => number | null): number =>
        own.reduce((sum, row) => sum + (value(row) ?? 0), 0) / own.length;
      return {
        task: 'smallTeams',
        segment,
        model: name,
        customers: size,
        draws: own.length,
        averagePrecision: mean((row) => row.averagePrecision),
        auc: mean((row) => row.auc),
        logLoss: mean((row) => row.logLoss),
      };
    }),
  );
}

function drawn(book: Book, size: number, draw: number): Book {
  const rank = new Map(book.series.map((own, customer) => [own, uniformAt(customer, 5000 + draw)]));
  const series = book.series
    .filter(({ days }) => days.length >= leastOrderDays)
    .sort((a, b) => rank.get(a)! - rank.get(b)!)
    .slice(0, size);
  return { ...book, series, customerIds: series.map((_, place) => String(place)) };
}
