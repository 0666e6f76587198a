/** The summaries a pivot table offers. */
import type { CellValue } from './cell';

type Summary = (numbers: number[], values: CellValue[]) => CellValue;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
const filled = (values: readonly CellValue[]): CellValue[] =>
  values.filter((value) => value !== undefined && value !== '');

/** Sum of squared distances from the mean. */
const spread = (numbers: readonly number[]): number => {
  const middle = mean(numbers);
  return sum(numbers.map((number) => (number - middle) ** 2));
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const needs =
  (count: number, summary: (numbers: number[]) => number): Summary =>
  (numbers) =>
    numbers.length < count ? { error: '#DIV/0!' } : summary(numbers);

const SUMMARIES: Readonly<Record<string, Summary>> = {
  SUM: (numbers) => sum(numbers),
  COUNTA: (_, values) => filled(values).length,
  COUNT: (numbers) => numbers.length,
  COUNTUNIQUE: (_, values) => new Set(filled(values)).size,
  AVERAGE: needs(1, mean),
  MAX: (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0),
  MIN: (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0),
  MEDIAN: needs(1, median),
  PRODUCT: (numbers) => numbers.reduce((product, number) => product * number, 1),
  STDEV: needs(2, (numbers) => Math.sqrt(spread(numbers) / (numbers.length - 1))),
  STDEVP: needs(1, (numbers) => Math.sqrt(spread(numbers) / numbers.length)),
  VAR: needs(2, (numbers) => spread(numbers) / (numbers.length - 1)),
  VARP: needs(1, (numbers) => spread(numbers) / numbers.length),
};

/** Summarises the values of one cell of the table; a custom formula shows nothing here. */
export function summarize(name: string, values: CellValue[]): CellValue {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return SUMMARIES[name]?.(numbers, values);
}
