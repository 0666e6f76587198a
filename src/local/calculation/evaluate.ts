/** Computes the value of a parsed formula of standard functions and operators. */
import { boundReference } from '../workbook/address';
import { type CellValue, isCellError } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import {
  type CalculationMoment,
  FormulaError,
  isBlock,
  numberOf,
  type Operand,
  STANDARD_FUNCTIONS,
  single,
  textOf,
} from './functions';
import type { Expression } from './parse';

export interface Scope extends CalculationMoment {
  readonly workbook: Workbook;
  /** The sheet the formula stands on. */
  readonly sheet: Sheet;
}

/** Whether the host can compute the formula: every function of it is one of the standard ones. */
export function isStandard(expression: Expression): boolean {
  if (
    expression.kind === 'call' &&
    STANDARD_FUNCTIONS[expression.name] === undefined &&
    expression.name !== 'IFERROR'
  )
    return false;
  return expression.kind === 'call' || expression.kind === 'operation'
    ? expression.args.every(isStandard)
    : true;
}

/** A value for the cell; failures become errors. */
export function computeCell(expression: Expression, scope: Scope): CellValue {
  try {
    const value = single(evaluate(expression, scope));
    return value === undefined ? 0 : value;
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.code, message: error.message };
    throw error;
  }
}

/** The value of an argument: one value, or the block of a range. */
export function evaluate(expression: Expression, scope: Scope): Operand {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'reference':
      return readReference(expression, scope);
    case 'call':
      return call(expression, scope);
    case 'operation':
      return operate(
        expression.operator,
        expression.args.map((arg) => single(evaluate(arg, scope))),
      );
  }
}

function readReference(
  { reference }: Expression & { kind: 'reference' },
  { workbook, sheet }: Scope,
): Operand {
  const target = reference.sheetName === undefined ? sheet : workbook.sheetByName(reference.sheetName);
  if (target === undefined)
    throw new FormulaError('#REF!', `Unresolved sheet name '${reference.sheetName}'.`);
  const grid = boundReference(reference, target);
  if (grid.numRows === 1 && grid.numColumns === 1) return target.value(grid.row, grid.column);
  return Array.from({ length: grid.numRows }, (_, row) =>
    Array.from({ length: grid.numColumns }, (_cell, column) =>
      target.value(grid.row + row, grid.column + column),
    ),
  );
}

function call({ name, args }: Expression & { kind: 'call' }, scope: Scope): Operand {
  if (name === 'IFERROR') return ifError(args, scope);
  const standard = STANDARD_FUNCTIONS[name];
  if (standard === undefined) throw new FormulaError('#NAME?', `Unknown function: '${name}'.`);
  return standard(
    args.map((arg) => evaluate(arg, scope)),
    scope,
  );
}

function ifError(args: readonly Expression[], scope: Scope): Operand {
  try {
    const value = args[0] === undefined ? undefined : evaluate(args[0], scope);
    if (value === undefined || isBlock(value) || !isCellError(value)) return value;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
  }
  return args[1] === undefined ? '' : evaluate(args[1], scope);
}

function operate(operator: string, values: readonly CellValue[]): CellValue {
  const [left, right] = values;
  if (values.length === 1) {
    return operator === '%' ? numberOf(left) / 100 : operator === '-' ? -numberOf(left) : numberOf(left);
  }
  if (operator === '&') return textOf(left) + textOf(right);
  if (STRICT.test(operator)) return compare(operator, left, right);
  return arithmetic(operator, numberOf(left), numberOf(right));
}

const STRICT = /^(=|<>|<|>|<=|>=)$/;

function arithmetic(operator: string, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '^':
      return left ** right;
    default:
      if (right === 0) throw new FormulaError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
      return left / right;
  }
}

/** Texts compare without regard to case; an empty cell equals "" and 0. */
function compare(operator: string, left: CellValue, right: CellValue): boolean {
  const order = orderOf(comparable(left, right), comparable(right, left));
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function comparable(value: CellValue, other: CellValue): string | number | boolean {
  if (isCellError(value)) throw new FormulaError(value.error, value.message ?? '');
  if (value === undefined) return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function orderOf(left: string | number | boolean, right: string | number | boolean): number {
  const rank = (value: unknown): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (typeof left !== typeof right) return rank(left) - rank(right);
  return left < right ? -1 : left > right ? 1 : 0;
}
