/** Whether a value fits a cell's validation rule, and Google's refusal when it does not. */
import { a1Of } from '../../workbook/address';
import type { CellInput } from '../../workbook/enter';
import type { CriterionValue, ValidationRule } from '../../workbook/objects';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { ServiceError } from '../errors';

/** Throws when the rule of the cell rejects invalid data and the input is invalid. Formulas are not judged. */
export function refuseInvalid(
  workbook: Workbook,
  sheet: Sheet,
  at: { row: number; column: number },
  input: CellInput,
): void {
  const rule = sheet.validation(at.row, at.column);
  if (rule === undefined || rule.allowInvalid || fitsRule(workbook, rule, input)) return;
  const cell = a1Of({ ...at, numRows: 1, numColumns: 1 });
  throw new ServiceError(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  );
}

/** Whether the input fits the rule; criteria that need a formula engine are taken as met. */
export function fitsRule(workbook: Workbook, rule: ValidationRule, input: CellInput): boolean {
  if (input === null || input === '' || (typeof input === 'string' && input.startsWith('='))) return true;
  const value = typeof input === 'object' ? input.serial : input;
  const { criteria } = rule;
  if (criteria === 'VALUE_IN_LIST') return rule.values.some((allowed) => String(allowed) === String(value));
  if (criteria === 'VALUE_IN_RANGE') return rangeHolds(workbook, rule.values[0], value);
  if (criteria === 'CHECKBOX') return fitsCheckbox(rule, value);
  if (criteria.startsWith('NUMBER_'))
    return typeof value === 'number' && fitsNumber(criteria, rule.values, value);
  if (criteria.startsWith('TEXT_')) return fitsText(criteria, String(rule.values[0] ?? ''), String(value));
  if (criteria.startsWith('DATE_')) return fitsDate(criteria, rule.values, input);
  return true;
}

function fitsCheckbox(rule: ValidationRule, value: unknown): boolean {
  if (rule.values.length > 0) return rule.values.some((allowed) => allowed === value);
  return typeof value === 'boolean' || /^(true|false)$/i.test(String(value));
}

function rangeHolds(workbook: Workbook, place: CriterionValue | undefined, value: unknown): boolean {
  if (typeof place !== 'object') return true;
  const sheet = workbook.sheetById(place.range.sheetId);
  const { row, column, numRows, numColumns } = place.range;
  for (let r = row; r < row + numRows; r += 1) {
    for (let c = column; c < column + numColumns; c += 1) {
      const found = sheet?.value(r, c);
      if (found !== undefined && String(found) === String(value)) return true;
    }
  }
  return false;
}

function fitsNumber(criteria: string, values: readonly CriterionValue[], value: number): boolean {
  const [first = 0, second = 0] = values.map(Number);
  return COMPARISONS[criteria.replace(/^(NUMBER|DATE)_/, '')]?.(value, first, second) ?? true;
}

const COMPARISONS: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  BETWEEN: (value, first, second) => value >= first && value <= second,
  NOT_BETWEEN: (value, first, second) => value < first || value > second,
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => value > first,
  GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  LESS_THAN: (value, first) => value < first,
  LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  AFTER: (value, first) => value >= first + 1,
  ON_OR_AFTER: (value, first) => value >= first,
  BEFORE: (value, first) => value < first,
  ON_OR_BEFORE: (value, first) => value < first + 1,
};

function fitsDate(criteria: string, values: readonly CriterionValue[], input: CellInput): boolean {
  const serial = typeof input === 'object' && input !== null ? input.serial : input;
  if (typeof serial === 'string') return !Number.isNaN(Date.parse(serial));
  if (typeof serial !== 'number') return false;
  return criteria === 'DATE_IS_VALID_DATE' || fitsNumber(criteria, values, serial);
}

function fitsText(criteria: string, wanted: string, text: string): boolean {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s.]+\.[^\s]{2,}$/.test(text);
    default:
      return true;
  }
}
