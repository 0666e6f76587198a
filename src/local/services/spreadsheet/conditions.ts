/** The `when…` methods that conditional formats and filter criteria share. */
import type { CriterionValue } from '../../workbook/objects';
import { EnumMember, nameOf } from '../enums';
import { asGoogle, ServiceObject } from '../gate';
import { storedValues } from './criteria';

type DateOrRelative = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

/** `Builder` is Google's type of the builder at hand. */
export abstract class ConditionBuilder<Builder> extends ServiceObject {
  criteria: string | undefined;
  values: CriterionValue[] = [];

  whenCellEmpty(): Builder {
    return when(this, 'CELL_EMPTY', []);
  }

  whenCellNotEmpty(): Builder {
    return when(this, 'CELL_NOT_EMPTY', []);
  }

  whenDateAfter(date: DateOrRelative): Builder {
    return whenDate(this, 'DATE_AFTER', date);
  }

  whenDateBefore(date: DateOrRelative): Builder {
    return whenDate(this, 'DATE_BEFORE', date);
  }

  whenDateEqualTo(date: DateOrRelative): Builder {
    return whenDate(this, 'DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): Builder {
    return when(this, 'CUSTOM_FORMULA', [formula]);
  }

  whenNumberBetween(start: number, end: number): Builder {
    return when(this, 'NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): Builder {
    return when(this, 'NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): Builder {
    return when(this, 'NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return when(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): Builder {
    return when(this, 'NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return when(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberNotBetween(start: number, end: number): Builder {
    return when(this, 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberNotEqualTo(number: number): Builder {
    return when(this, 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): Builder {
    return when(this, 'TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): Builder {
    return when(this, 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEndsWith(text: string): Builder {
    return when(this, 'TEXT_ENDS_WITH', [text]);
  }

  whenTextEqualTo(text: string): Builder {
    return when(this, 'TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): Builder {
    return when(this, 'TEXT_STARTS_WITH', [text]);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return when(this, nameOf(criteria), args);
  }
}

function when<Builder>(
  builder: ConditionBuilder<Builder>,
  criteria: string,
  args: readonly unknown[],
): Builder {
  builder.criteria = criteria;
  builder.values = storedValues(builder.run, args);
  return asGoogle<Builder>(builder);
}

function whenDate<Builder>(
  builder: ConditionBuilder<Builder>,
  criteria: string,
  date: DateOrRelative,
): Builder {
  const relative = (date as unknown) instanceof EnumMember;
  return when(builder, relative ? `${criteria}_RELATIVE` : criteria, [date]);
}
