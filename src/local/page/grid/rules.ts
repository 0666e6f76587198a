/** Validation rules and conditional formats in Univer's form. */
import type { IRange, ISheetDataValidationRule, IStyleData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { a1Of, type GridRange, quoteSheetName } from '../../workbook/address';
import type {
  ConditionalFormat,
  ConditionalLook,
  CriterionValue,
  ValidationRule,
} from '../../workbook/objects';
import type { SheetFrame } from '../snapshot';

/** Names of sheets by id, for rules that look at other sheets. */
export type SheetNames = ReadonlyMap<number, string>;

export function univerRange(range: GridRange): IRange {
  const { row, column, numRows, numColumns } = range;
  return {
    startRow: row - 1,
    endRow: row + numRows - 2,
    startColumn: column - 1,
    endColumn: column + numColumns - 2,
  };
}

/** The rules Univer can show; what it does not know the host still enforces. */
export function validationRules(frame: SheetFrame, names: SheetNames): ISheetDataValidationRule[] {
  return frame.validations.flatMap(({ rule, ranges }, index) => {
    const kind = validationKind(rule, names);
    if (kind === undefined) return [];
    const uid = `v${frame.id}-${index}`;
    // The host judges what is typed, in its own words; the grid only offers.
    return [
      {
        uid,
        ranges: ranges.map(univerRange),
        allowBlank: true,
        errorStyle: 2,
        ...kind,
      } as ISheetDataValidationRule,
    ];
  });
}

function validationKind(
  rule: ValidationRule,
  names: SheetNames,
): Partial<ISheetDataValidationRule> | undefined {
  const [first] = rule.values;
  if (rule.criteria === 'CHECKBOX') return { type: 'checkbox' };
  if (rule.criteria === 'VALUE_IN_LIST') {
    return {
      type: 'list',
      formula1: rule.values.map(String).join(','),
      showDropDown: rule.showDropdown,
      renderMode: 1,
    };
  }
  if (rule.criteria === 'VALUE_IN_RANGE' && typeof first === 'object') {
    const name = names.get(first.range.sheetId);
    const place = name === undefined ? undefined : `=${quoteSheetName(name)}!${a1Of(first.range)}`;
    return place === undefined ? undefined : { type: 'list', formula1: place, renderMode: 1 };
  }
  return undefined;
}

const NUMBERS: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

const TEXTS: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO: 'equal',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

/** In order of precedence: the first that fits wins, as in Sheets. */
export function conditionalRules(frame: SheetFrame): IConditionFormattingRule[] {
  return frame.conditionalFormats.flatMap((format, index) => {
    const rule = conditionalRule(format);
    if (rule === undefined) return [];
    const ranges = format.ranges.map(univerRange);
    return [{ cfId: `c${frame.id}-${index}`, ranges, stopIfTrue: false, rule } as IConditionFormattingRule];
  });
}

function conditionalRule({ condition, gradient }: ConditionalFormat): object | undefined {
  if (gradient !== undefined) return colorScale(gradient);
  if (condition === undefined) return undefined;
  const kind = conditionKind(condition.criteria, condition.values);
  return kind && { type: 'highlightCell', style: conditionStyle(condition.look), ...kind };
}

function conditionKind(criteria: string, values: readonly CriterionValue[]): object | undefined {
  const number = NUMBERS[criteria];
  if (number !== undefined) {
    return {
      subType: 'number',
      operator: number,
      value: values.length > 1 ? values.map(Number) : Number(values[0]),
    };
  }
  const text = TEXTS[criteria];
  return text === undefined ? undefined : { subType: 'text', operator: text, value: String(values[0] ?? '') };
}

/** The look of a conditional format in Univer's form. */
export function conditionStyle(look: ConditionalLook): IStyleData {
  return {
    ...(look.background === undefined ? {} : { bg: { rgb: look.background } }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === true ? { bl: 1 } : {}),
    ...(look.italic === true ? { it: 1 } : {}),
    ...(look.underline === true ? { ul: { s: 1 } } : {}),
    ...(look.strikethrough === true ? { st: { s: 1 } } : {}),
  };
}

const SCALES: Readonly<Record<string, string>> = {
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function colorScale({ min, mid, max }: NonNullable<ConditionalFormat['gradient']>): object {
  const points = [min, ...(mid === undefined ? [] : [mid]), max];
  return {
    type: 'colorScale',
    config: points.map((point, index) => {
      const edge = index === 0 ? 'min' : 'max';
      const type = SCALES[point.type] ?? edge;
      return {
        index,
        color: point.color,
        value: { type, ...(point.value === '' ? {} : { value: Number(point.value) }) },
      };
    }),
  };
}
