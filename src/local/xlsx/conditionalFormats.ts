/** Conditional formats between the workbook and Excel. */
import type { ConditionalFormattingRule, Cvfo, Style } from 'exceljs';
import { a1Of, boundReference, columnLetters, parseA1 } from '../workbook/address';
import type { ConditionalFormat, ConditionalLook, CriterionValue, GradientPoint } from '../workbook/objects';
import { argbOf, colorOf } from './colors';

/** What exceljs keeps for one block of cells. */
export interface ExcelConditional {
  readonly ref: string;
  readonly rules: ConditionalFormattingRule[];
}

const OPERATORS: Readonly<Record<string, string>> = {
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
};

/** The format for Excel, or undefined when it has no like. Earlier formats win, as in Sheets. */
export function excelConditional(format: ConditionalFormat, priority: number): ExcelConditional | undefined {
  const ref = format.ranges.map(a1Of).join(' ');
  if (format.gradient !== undefined) return { ref, rules: [colorScale(format.gradient, priority)] };
  if (format.condition === undefined) return undefined;
  const { criteria, values, look } = format.condition;
  const { row, column } = format.ranges[0]!;
  const formula = formulaFor(criteria, values, `${columnLetters(column)}${row}`);
  const style = excelLook(look);
  if (formula !== undefined)
    return { ref, rules: [{ type: 'expression', priority, formulae: [formula], style }] };
  const operator = OPERATORS[criteria.replace(/^(NUMBER|DATE)_/, '')];
  if (operator === undefined) return undefined;
  const rule = {
    type: 'cellIs',
    priority,
    operator,
    formulae: [...values],
    style,
  } as ConditionalFormattingRule;
  return { ref, rules: [rule] };
}

const quoted = (value: CriterionValue | undefined): string => `"${String(value ?? '').replace(/"/g, '""')}"`;

/** Criteria that Excel knows as a formula over the first cell. */
function formulaFor(criteria: string, values: readonly CriterionValue[], cell: string): string | undefined {
  const text = quoted(values[0]);
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return String(values[0]).replace(/^=/, '');
    case 'CELL_EMPTY':
      return `LEN(TRIM(${cell}))=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(TRIM(${cell}))>0`;
    case 'TEXT_EQUAL_TO':
      return `${cell}=${text}`;
    case 'TEXT_CONTAINS':
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    default:
      return undefined;
  }
}

function excelLook(look: ConditionalLook): Partial<Style> {
  const font = {
    ...(look.fontColor === undefined ? {} : { color: { argb: argbOf(look.fontColor) } }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
    ...(look.strikethrough ? { strike: true } : {}),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(look.background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argbOf(look.background) } } }),
  };
}

const POINT_TYPES: Readonly<Record<string, Cvfo['type']>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function colorScale(
  gradient: NonNullable<ConditionalFormat['gradient']>,
  priority: number,
): ConditionalFormattingRule {
  const points = [gradient.min, gradient.mid, gradient.max].filter((point): point is GradientPoint =>
    Boolean(point),
  );
  return {
    type: 'colorScale',
    priority,
    cfvo: points.map((point) => ({
      type: POINT_TYPES[point.type] ?? 'num',
      ...(point.value === '' ? {} : { value: Number(point.value) }),
    })),
    color: points.map((point) => ({ argb: argbOf(point.color) })),
  };
}

/** A format out of Excel; kinds that Sheets has not (icons, bars, top ten) give undefined. */
export function conditionalOf(ref: string, rule: ConditionalFormattingRule): ConditionalFormat | undefined {
  const size = { maxRows: 1000, maxColumns: 26 };
  const ranges = ref.split(/\s+/).flatMap((text) => {
    const reference = parseA1(text);
    return reference === undefined ? [] : [boundReference(reference, size)];
  });
  if (ranges.length === 0) return undefined;
  if (rule.type === 'colorScale') return { ranges, ...gradientOf(rule) };
  const condition = conditionOf(rule);
  return condition === undefined
    ? undefined
    : { ranges, condition: { ...condition, look: lookOf(rule.style ?? {}) } };
}

type Condition = Pick<NonNullable<ConditionalFormat['condition']>, 'criteria' | 'values'>;

function conditionOf(rule: ConditionalFormattingRule): Condition | undefined {
  if (rule.type === 'expression')
    return { criteria: 'CUSTOM_FORMULA', values: [`=${String(rule.formulae?.[0])}`] };
  if (rule.type === 'containsText') {
    const formula = (rule as { formulae?: unknown[] }).formulae?.[0];
    return formula === undefined
      ? { criteria: 'TEXT_CONTAINS', values: [rule.text ?? ''] }
      : { criteria: 'CUSTOM_FORMULA', values: [`=${String(formula)}`] };
  }
  if (rule.type !== 'cellIs') return undefined;
  const operator = String(rule.operator);
  const name = Object.keys(OPERATORS).find((candidate) => OPERATORS[candidate] === operator);
  const values = (rule.formulae ?? []).map(operandOf);
  if (name === undefined) return undefined;
  if (name === 'EQUAL_TO' && typeof values[0] === 'string') return { criteria: 'TEXT_EQUAL_TO', values };
  return { criteria: `NUMBER_${name}`, values };
}

function operandOf(value: unknown): CriterionValue {
  const text = String(value);
  const quotedText = /^"(.*)"$/s.exec(text);
  if (quotedText !== null) return quotedText[1]!.replace(/""/g, '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

function lookOf(style: Partial<Style>): ConditionalLook {
  const fill =
    style.fill?.type === 'pattern' ? (colorOf(style.fill.bgColor) ?? colorOf(style.fill.fgColor)) : undefined;
  const fontColor = colorOf(style.font?.color);
  return {
    ...(fill === undefined ? {} : { background: fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(style.font?.bold ? { bold: true } : {}),
    ...(style.font?.italic ? { italic: true } : {}),
    ...(style.font?.underline ? { underline: true } : {}),
    ...(style.font?.strike ? { strikethrough: true } : {}),
  };
}

function gradientOf(
  rule: ConditionalFormattingRule & { type: 'colorScale' },
): Pick<ConditionalFormat, 'gradient'> {
  const points = (rule.cfvo ?? []).map((point, index): GradientPoint => {
    const type = Object.keys(POINT_TYPES).find((name) => POINT_TYPES[name] === point.type) ?? 'NUMBER';
    return {
      color: colorOf(rule.color?.[index]) ?? '#ffffff',
      type,
      value: point.value === undefined ? '' : String(point.value),
    };
  });
  const [min, mid, max] = points.length === 3 ? points : [points[0], undefined, points[1]];
  if (min === undefined || max === undefined) return {};
  return { gradient: { min, max, ...(mid === undefined ? {} : { mid }) } };
}
