// When the next order comes, asked on every order of the second half of the history.
import type { Day } from '../../../src/domain/day';
import { longestGap } from './baselines';
import { type Interval, meanDifference } from './bootstrap';
import { type Segment, segments } from './dueTask';
import type { Fitted, Forecaster, Range } from './forecaster';
import { type Book, isRegular, knownOn } from './views';

const leastGaps = 3;
const close = 7;

interface Origin {
  customer: number;
  day: Day;
  gap: number;
  regular: boolean;
}

interface Answer extends Origin, Range {
  error: number;
}

export interface NextDateRow {
  task: 'nextDate';
  segment: Segment;
  model: string;
  maeDays: number | null;
  within7Days: number | null;
  coverage80: number | null;
  width80Days: number | null;
  origins: number;
  /** Days of error fewer than the best baseline, with its 95 % bootstrap interval; on the model's own row. */
  ahead?: { maeDays: Interval & { baseline: string } } | undefined;
}

/** Gaps count up to 120 days, and every origin lies so far before the end that this much of its gap is known. */
function originsOf({ series, firstDay, lastDay }: Book): Origin[] {
  const half = firstDay + (lastDay - firstDay) / 2;
  const origins: Origin[] = [];
  series.forEach(({ days }, customer) => {
    for (let order = leastGaps; order < days.length; order++) {
      const day = days[order]!;
      if (day < half || day > lastDay - longestGap) continue;
      const gap = Math.min(longestGap, (days[order + 1] ?? Number.POSITIVE_INFINITY) - day);
      origins.push({ customer, day, gap, regular: isRegular(days.slice(0, order + 1)) });
    }
  });
  return origins.sort((a, b) => a.day - b.day);
}

export function nextDateTask(book: Book, forecasters: readonly Forecaster[]): NextDateRow[] {
  const origins = originsOf(book);
  const answers = forecasters.map((forecaster) => answersOf(book, forecaster, origins));
  const asked = forecasters.flatMap((forecaster, index) => {
    const own = answers[index];
    return own ? [{ name: forecaster.name, own }] : [];
  });
  return segments.flatMap((segment) => {
    const parts = asked.map(({ own }) => own.filter(({ regular }) => segment === 'all' || regular));
    const rows = parts.map((part, index) => rowOf(asked[index]!.name, segment, part));
    return rows.map((row, index) =>
      index === 0 && row.origins > 0 && rows.length > 1 ? { ...row, ahead: aheadOf(rows, parts) } : row,
    );
  });
}

/** Null where the method knows no dates. */
function answersOf(book: Book, forecaster: Forecaster, origins: readonly Origin[]): Answer[] | null {
  const answers: Answer[] = [];
  let fitted: Fitted | null = null;
  let fittedOn = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < origins.length; ) {
    const day = origins[start]!.day;
    const known = knownOn(book.series, day);
    if (fitted === null || day - fittedOn >= forecaster.refitDays) {
      // The day before: whoever is asked about today must not have taught the model.
      fitted = forecaster.fit(knownOn(book.series, day - 1), day - 1);
      fittedOn = day;
    }
    const { nextGap } = fitted.on(known, day);
    if (!nextGap) return null;
    for (; start < origins.length && origins[start]!.day === day; start++) {
      const origin = origins[start]!;
      const range = nextGap(origin.customer);
      answers.push({ ...origin, ...range, error: Math.abs(Math.min(longestGap, range.middle) - origin.gap) });
    }
  }
  return answers;
}

function rowOf(model: string, segment: Segment, part: readonly Answer[]): NextDateRow {
  const mean = (value: (answer: Answer) => number): number | null =>
    part.length > 0 ? part.reduce((sum, answer) => sum + value(answer), 0) / part.length : null;
  return {
    task: 'nextDate',
    segment,
    model,
    maeDays: mean(({ error }) => error),
    within7Days: mean(({ error }) => (error <= close ? 1 : 0)),
    coverage80: mean((answer) => (isCovered(answer) ? 1 : 0)),
    width80Days: mean(({ low, high }) => Math.min(longestGap, high) - Math.min(longestGap, low)),
    origins: part.length,
  };
}

/** Days are whole: a bound of 12.4 stands for day 12. */
const isCovered = ({ gap, low, high }: Answer): boolean =>
  gap >= Math.min(longestGap, Math.round(low)) && gap <= Math.round(high);

function aheadOf(rows: readonly NextDateRow[], parts: readonly Answer[][]): NextDateRow['ahead'] {
  let best = 1;
  rows.forEach((row, index) => {
    if (index > 0 && (row.maeDays ?? Infinity) < (rows[best]!.maeDays ?? Infinity)) best = index;
  });
  const own = parts[0]!;
  const other = parts[best]!;
  const interval = meanDifference(own, (draw) => {
    let [sum, total] = [0, 0];
    own.forEach(({ customer, error }, index) => {
      sum += draw(customer) * (other[index]!.error - error);
      total += draw(customer);
    });
    return sum / total;
  });
  return { maeDays: { baseline: rows[best]!.model, ...interval } };
}
