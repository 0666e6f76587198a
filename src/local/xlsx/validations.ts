/** Data validation between the workbook and Excel. */
import type { DataValidation, DataValidationOperator } from 'exceljs';
import { localMsOf, serialOfLocalMs } from '../time/serial';
import { a1Of, boundReference, type GridRange, parseA1, quoteSheetName } from '../workbook/address';
import type { CriterionValue, ValidationRule } from '../workbook/objects';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** Excel keeps a list inside the rule up to this length; longer ones, or items with commas, need cells. */
const MAX_INLINE_LIST = 255;

/** Puts a long list into cells somewhere and gives the formula for them. */
export type PlaceList = (items: readonly string[]) => string;

/** The rule as Excel has it, or undefined when it has none like it. */
export function excelValidation(
  workbook: Workbook,
  rule: ValidationRule,
  placeList: PlaceList,
): DataValidation | undefined {
  const shape = excelShape(workbook, rule, placeList);
  if (shape === undefined) return undefined;
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.helpText === undefined ? {} : { showInputMessage: true, prompt: rule.helpText.slice(0, 255) }),
    ...shape,
  };
}

type Shape = Pick<DataValidation, 'type' | 'formulae' | 'operator'>;

function excelShape(workbook: Workbook, rule: ValidationRule, placeList: PlaceList): Shape | undefined {
  const { criteria, values } = rule;
  const [kind, condition] = splitCriteria(criteria);
  if (criteria === 'CHECKBOX') return { type: 'list', formulae: ['"TRUE,FALSE"'] };
  if (criteria === 'VALUE_IN_LIST')
    return { type: 'list', formulae: [listFormula(values.map(String), placeList)] };
  if (criteria === 'VALUE_IN_RANGE') return { type: 'list', formulae: [rangeFormula(workbook, values[0])] };
  if (criteria === 'CUSTOM_FORMULA')
    return { type: 'custom', formulae: [String(values[0]).replace(/^=/, '')] };
  if (criteria === 'DATE_IS_VALID_DATE')
    return { type: 'date', operator: 'greaterThan', formulae: [excelDate(1)] };
  const operator = OPERATORS[condition];
  if (operator === undefined || kind === 'TEXT') return undefined;
  if (kind === 'DATE')
    return { type: 'date', operator, formulae: values.map((value) => excelDate(Number(value))) };
  return { type: 'decimal', operator, formulae: [...values] };
}

/** exceljs wants dates of rules as Dates in UTC. */
const excelDate = (serial: number): Date => new Date(localMsOf(serial));

function splitCriteria(criteria: string): [string, string] {
  const at = criteria.indexOf('_');
  return [criteria.slice(0, at), criteria.slice(at + 1)];
}

function listFormula(items: readonly string[], placeList: PlaceList): string {
  const inline = items.join(',');
  const fits =
    inline.length <= MAX_INLINE_LIST && !items.some((item) => /[,"]/.test(item) || item !== item.trim());
  return fits ? `"${inline}"` : placeList(items);
}

function rangeFormula(workbook: Workbook, place: CriterionValue | undefined): string {
  if (typeof place !== 'object') return '""';
  const name = workbook.sheetById(place.range.sheetId)?.name ?? '';
  return `${quoteSheetName(name)}!${absolute(a1Of(place.range))}`;
}

export const absolute = (a1: string): string => a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The rule of an Excel cell; `sheet` is the sheet it stands on. Unknown kinds give undefined. */
export function ruleOf(
  workbook: Workbook,
  sheet: Sheet,
  validation: DataValidation,
): ValidationRule | undefined {
  const shape = ruleShape(workbook, sheet, validation);
  if (shape === undefined) return undefined;
  return {
    ...shape,
    allowInvalid: validation.errorStyle !== undefined && validation.errorStyle !== 'stop',
    showDropdown: shape.criteria !== 'CHECKBOX',
    ...(validation.prompt === undefined || validation.prompt === '' ? {} : { helpText: validation.prompt }),
  };
}

type RuleShape = Pick<ValidationRule, 'criteria' | 'values'>;

function ruleShape(workbook: Workbook, sheet: Sheet, validation: DataValidation): RuleShape | undefined {
  const [first] = validation.formulae ?? [];
  switch (validation.type) {
    case 'list':
      return listRule(workbook, sheet, String(first ?? ''));
    case 'custom':
      return { criteria: 'CUSTOM_FORMULA', values: [`=${String(first)}`] };
    case 'date':
      return comparisonRule('DATE', validation);
    case 'whole':
    case 'decimal':
      return comparisonRule('NUMBER', validation);
    default:
      return undefined;
  }
}

function listRule(workbook: Workbook, sheet: Sheet, formula: string): RuleShape | undefined {
  const inline = /^"(.*)"$/s.exec(formula);
  if (inline !== null) {
    const items = inline[1]!.split(',').map((item) => item.trim());
    if (items.join() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', values: [] };
    return { criteria: 'VALUE_IN_LIST', values: items };
  }
  const reference = parseA1(formula.replace(/\$/g, ''));
  if (reference === undefined) return undefined;
  const target = reference.sheetName === undefined ? sheet : workbook.sheetByName(reference.sheetName);
  if (target === undefined) return undefined;
  const grid: GridRange = boundReference(reference, target);
  return { criteria: 'VALUE_IN_RANGE', values: [{ range: { ...grid, sheetId: target.id } }] };
}

const DATE_CONDITIONS: Readonly<Record<string, string>> = {
  greaterThan: 'AFTER',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThan: 'BEFORE',
  lessThanOrEqual: 'ON_OR_BEFORE',
};

function comparisonRule(kind: 'DATE' | 'NUMBER', validation: DataValidation): RuleShape | undefined {
  const values = validation.formulae.map((value) =>
    value instanceof Date ? serialOfLocalMs(value.getTime()) : Number(value),
  );
  const operator = validation.operator ?? 'between';
  if (values.some(Number.isNaN)) return undefined;
  if (kind === 'DATE' && operator === 'greaterThan' && values[0] === 1)
    return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  const dated = kind === 'DATE' ? DATE_CONDITIONS[operator] : undefined;
  const condition = dated ?? Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator);
  return condition === undefined ? undefined : { criteria: `${kind}_${condition}`, values };
}
