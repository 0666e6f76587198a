// Who orders in the 7 days after each of the last 26 weekly cut-offs.
import type { Day } from '../../../src/domain/day';
import { type Interval, meanDifference } from './bootstrap';
import type { Fitted, Forecaster } from './forecaster';
import { byScore, calibrationError, logLoss, once, ranking, type Scored, topOfWeek } from './metrics';
import { calibrate } from './scoreProbability';
import { type Book, isRegular, type Known, knownOn } from './views';

export const weeks = 26;
const leastOrderDays = 3;
const mostSilentDays = 180;
const horizonDays = 7;

interface Question {
  customer: number;
  cutoff: Day;
  label: 0 | 1;
  regular: boolean;
}

/** The cut-offs of so many weeks, ascending; `weeksBack` = 0 ends with the last whole week. */
export function cutoffsOf(book: Book, weeksBack: number): Day[] {
  const cutoffs: Day[] = [];
  for (let week = weeks; week >= 1; week--) {
    const cutoff = book.lastDay - horizonDays * (week + weeksBack);
    if (cutoff > book.firstDay) cutoffs.push(cutoff);
  }
  return cutoffs;
}

function questionsOf(book: Book, known: Known, cutoff: Day): Question[] {
  const questions: Question[] = [];
  known.forEach(({ days }, customer) => {
    const count = days.length;
    if (count < leastOrderDays || cutoff - days[count - 1]! > mostSilentDays) return;
    const next = book.series[customer]!.days[count] ?? Number.POSITIVE_INFINITY;
    questions.push({
      customer,
      cutoff,
      label: next <= cutoff + horizonDays ? 1 : 0,
      regular: isRegular(days),
    });
  });
  return questions;
}

/** Every question on the cut-offs, with the forecaster's answer as score and as probability. */
function answersOf(book: Book, forecaster: Forecaster, cutoffs: readonly Day[]): (Scored & Question)[] {
  const answers: (Scored & Question)[] = [];
  let fitted: Fitted | null = null;
  let fittedOn = Number.NEGATIVE_INFINITY;
  for (const cutoff of cutoffs) {
    const known = knownOn(book.series, cutoff);
    if (fitted === null || cutoff - fittedOn >= forecaster.refitDays) {
      fitted = forecaster.fit(known, cutoff);
      fittedOn = cutoff;
    }
    const outlook = fitted.on(known, cutoff);
    for (const question of questionsOf(book, known, cutoff)) {
      const score = outlook.due(question.customer);
      answers.push({ ...question, score, probability: score });
    }
  }
  return answers;
}

/** Scores that are no probabilities are turned into them on the 26 weeks before the first cut-off. */
function withProbabilities(book: Book, forecaster: Forecaster): (Scored & Question)[] {
  const answers = answersOf(book, forecaster, cutoffsOf(book, 0));
  if (forecaster.isProbability) return answers;
  const probabilityOf = calibrate(answersOf(book, forecaster, cutoffsOf(book, weeks)));
  return answers.map((answer) => ({ ...answer, probability: probabilityOf(answer.score) }));
}

export const segments = ['all', 'regulars'] as const;
export type Segment = (typeof segments)[number];

export interface DueRow {
  task: 'due7';
  segment: Segment;
  model: string;
  auc: number | null;
  averagePrecision: number | null;
  precisionAt50: number | null;
  recallAt50: number | null;
  logLoss: number | null;
  ece: number | null;
  rows: number;
  positives: number;
  /** Differences to the best baseline of each figure, with 95 % bootstrap intervals; on the model's own row. */
  ahead?: Record<string, { baseline: string } & Interval> | undefined;
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

export function dueTask(book: Book, forecasters: readonly Forecaster[]): DueRow[] {
  const answers = forecasters.map((forecaster) => withProbabilities(book, forecaster));
  return segments.flatMap((segment) => {
    const parts = answers.map((rows) => rows.filter(({ regular }) => segment === 'all' || regular));
    const rows = parts.map((part, index) => rowOf(forecasters[index]!.name, segment, part));
    const ahead = aheadOfBest(rows, parts);
    return rows.map((row, index) => (index === 0 && ahead ? { ...row, ahead } : row));
  });
}

function rowOf(model: string, segment: Segment, rows: readonly Scored[]): DueRow {
  const { auc, averagePrecision } = ranking(byScore(rows), once);
  const { precisionAt50, recallAt50 } = topOfWeek(rows);
  return {
    task: 'due7',
    segment,
    model,
    auc: orNull(auc),
    averagePrecision: orNull(averagePrecision),
    precisionAt50: orNull(precisionAt50),
    recallAt50: orNull(recallAt50),
    logLoss: orNull(logLoss(rows, once)),
    ece: rows.length > 0 ? calibrationError(rows) : null,
    rows: rows.length,
    positives: rows.filter(({ label }) => label === 1).length,
  };
}

/** The first model against whichever of the others is best at each figure; better is positive. */
function aheadOfBest(rows: readonly DueRow[], parts: readonly Scored[][]): DueRow['ahead'] {
  const [own, ...others] = rows;
  if (!own || others.length === 0 || own.auc === null) return undefined;
  const sorted = parts.map(byScore);
  const bestBy = (better: (row: DueRow) => number): number =>
    1 + others.reduce((best, row, index) => (better(row) > better(others[best]!) ? index : best), 0);
  const figures = {
    auc: {
      best: bestBy((row) => row.auc ?? 0),
      value: (index: number, draw: (customer: number) => number) => ranking(sorted[index]!, draw).auc,
    },
    averagePrecision: {
      best: bestBy((row) => row.averagePrecision ?? 0),
      value: (index: number, draw: (customer: number) => number) =>
        ranking(sorted[index]!, draw).averagePrecision,
    },
    logLoss: {
      best: bestBy((row) => -(row.logLoss ?? Number.POSITIVE_INFINITY)),
      value: (index: number, draw: (customer: number) => number) => -logLoss(sorted[index]!, draw),
    },
  };
  return Object.fromEntries(
    Object.entries(figures).map(([name, { best, value }]) => {
      const interval = meanDifference(sorted[0]!, (draw) => value(0, draw) - value(best, draw));
      return [name, { baseline: rows[best]!.model, ...interval }];
    }),
  );
}
