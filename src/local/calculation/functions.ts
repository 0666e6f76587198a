/**
 * The standard functions that the host computes: SUM, AVERAGE, COUNT, COUNTA, MIN, MAX, ROUND, ABS, INT, IF, AND, OR,
 * NOT, IFERROR, LEN, CONCATENATE, TODAY, NOW, HYPERLINK, COUNTIF, SUMIF. Any other formula keeps its text and has no
 * value here; in the playground the grid's own engine computes it.
 */
import { type CellError, type CellValue, isCellError } from '../workbook/cell';

/** One value, or the values of a range row by row. */
export type Operand = CellValue | readonly (readonly CellValue[])[];

export interface CalculationMoment {
  /** Now as a serial on the spreadsheet's clock. */
  readonly nowSerial: number;
}

type Standard = (args: readonly Operand[], moment: CalculationMoment) => CellValue;

/** A failed computation; becomes the cell's error. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(
    readonly code: CellError['error'],
    message: string,
  ) {
    super(message);
  }
}

export const isBlock = (operand: Operand): operand is readonly (readonly CellValue[])[] =>
  Array.isArray(operand);

/** The single value of an operand; a range of several cells has none. */
export function single(operand: Operand | undefined): CellValue {
  if (operand === undefined || !isBlock(operand)) return operand;
  if (operand.length === 1 && operand[0]!.length === 1) return operand[0]![0];
  throw new FormulaError('#VALUE!', 'An array value could not be found.');
}

const all = (args: readonly Operand[]): CellValue[] =>
  args.flatMap((arg) => (isBlock(arg) ? arg.flat() : [arg]));

function firstError(values: readonly CellValue[]): void {
  const error = values.find(isCellError);
  if (error !== undefined) throw new FormulaError(error.error, error.message ?? '');
}

function numbersOf(args: readonly Operand[]): number[] {
  firstError(all(args));
  return args.flatMap((arg) =>
    isBlock(arg) ? arg.flat().filter((value): value is number => typeof value === 'number') : [numberOf(arg)],
  );
}

/** A value as a number; throws #VALUE! for a text that is none. */
export function numberOf(value: CellValue): number {
  if (isCellError(value)) throw new FormulaError(value.error, value.message ?? '');
  if (value === undefined || value === '') return 0;
  const number = Number(value);
  if (Number.isNaN(number))
    throw new FormulaError('#VALUE!', `'${String(value)}' is a text and cannot be coerced to a number.`);
  return number;
}

/** A value as text, as & and CONCATENATE see it. */
export function textOf(value: CellValue): string {
  if (isCellError(value)) throw new FormulaError(value.error, value.message ?? '');
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value === undefined ? '' : String(value);
}

function truthOf(value: CellValue): boolean {
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return typeof value === 'boolean' ? value : numberOf(value) !== 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function average(args: readonly Operand[]): number {
  const numbers = numbersOf(args);
  if (numbers.length === 0)
    throw new FormulaError('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
  return sum(numbers) / numbers.length;
}

function rounded(value: number, places: number): number {
  const factor = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(Number((value * factor).toPrecision(15))))) / factor;
}

/** Criteria of COUNTIF and SUMIF: ">=5", "<>x", or a value to equal. */
function criterion(condition: CellValue): (value: CellValue) => boolean {
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(textOf(condition))!;
  const [, operator = '=', wanted = ''] = match;
  const number = wanted === '' ? Number.NaN : Number(wanted);
  if (operator === '=' || operator === '<>') {
    const equal = (value: CellValue): boolean =>
      Number.isNaN(number) ? textOf(value).toLowerCase() === wanted.toLowerCase() : value === number;
    return operator === '=' ? equal : (value) => !equal(value);
  }
  return (value) => typeof value === 'number' && compareNumbers(value, operator, number);
}

function compareNumbers(value: number, operator: string, other: number): boolean {
  if (operator === '<') return value < other;
  if (operator === '>') return value > other;
  return operator === '<=' ? value <= other : value >= other;
}

const cellsOf = (operand: Operand | undefined): CellValue[] => (operand === undefined ? [] : all([operand]));

export const STANDARD_FUNCTIONS: Readonly<Record<string, Standard>> = {
  SUM: (args) => sum(numbersOf(args)),
  AVERAGE: average,
  COUNT: (args) => all(args).filter((value) => typeof value === 'number').length,
  COUNTA: (args) => all(args).filter((value) => value !== undefined).length,
  MIN: (args) => numbersOf(args).reduce((a, b) => Math.min(a, b), numbersOf(args)[0] ?? 0),
  MAX: (args) => numbersOf(args).reduce((a, b) => Math.max(a, b), numbersOf(args)[0] ?? 0),
  ROUND: (args) => rounded(numberOf(single(args[0])), numberOf(single(args[1]))),
  ABS: (args) => Math.abs(numberOf(single(args[0]))),
  INT: (args) => Math.floor(numberOf(single(args[0]))),
  IF: (args) => (truthOf(single(args[0])) ? single(args[1]) : args.length > 2 ? single(args[2]) : false),
  AND: (args) => all(args).every(truthOf),
  OR: (args) => all(args).some(truthOf),
  NOT: (args) => !truthOf(single(args[0])),
  LEN: (args) => textOf(single(args[0])).length,
  CONCATENATE: (args) => all(args).map(textOf).join(''),
  TODAY: (_, moment) => Math.floor(moment.nowSerial),
  NOW: (_, moment) => moment.nowSerial,
  HYPERLINK: (args) => single(args[1] ?? args[0]),
  COUNTIF: (args) => cellsOf(args[0]).filter(criterion(single(args[1]))).length,
  SUMIF: (args) => {
    const fits = criterion(single(args[1]));
    const summed = cellsOf(args[2] ?? args[0]);
    return sum(
      cellsOf(args[0]).map((value, index) => (fits(value) ? (numbersOf([[[summed[index]]]])[0] ?? 0) : 0)),
    );
  },
};
