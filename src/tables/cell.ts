// What one cell holds, free of Google's Date objects and time zones.
import type { Day } from '../domain/day';
import type { Minutes } from '../domain/minutes';

/** A date cell (`minutes` 0), a date-time cell, or a time cell (`day` = 1899-12-30). */
export interface Moment {
  day: Day;
  minutes: Minutes;
}

/** A formula that Meguri itself wrote, beginning with `=`. Text from users never becomes one. */
export interface Formula {
  formula: string;
}

/** The empty cell is `''`, as in `Range.getValues`. */
export type Cell = string | number | boolean | Moment;

/** What a job may put into a cell. */
export type WritableCell = Cell | Formula;

export function isMoment(cell: WritableCell): cell is Moment {
  return typeof cell === 'object' && 'day' in cell;
}

export function isFormula(cell: WritableCell): cell is Formula {
  return typeof cell === 'object' && 'formula' in cell;
}

export function isEmptyCell(cell: WritableCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Empty cells and unticked boxes are the same to a reader. */
export const isBlank = (cell: WritableCell | undefined): boolean => isEmptyCell(cell) || cell === false;

/** The columns, from 0, in which a row holds something of the users' own: of these `ours` has none. */
export const ownColumns = (cells: readonly Cell[], ours: ReadonlySet<unknown>): number[] =>
  cells.flatMap((cell, column) => (ours.has(column) || isBlank(cell) ? [] : [column]));

/** Equality of contents; a time zone never plays a part. */
export function sameCell(left: WritableCell, right: WritableCell): boolean {
  if (isMoment(left) && isMoment(right)) return left.day === right.day && left.minutes === right.minutes;
  if (isFormula(left) && isFormula(right)) return left.formula === right.formula;
  return left === right;
}
