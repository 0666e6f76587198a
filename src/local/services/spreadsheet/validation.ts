/** Data validation rules and their builder. */
import type { ValidationRule } from '../../workbook/objects';
import { memberOf, nameOf, SPREADSHEET_ENUMS } from '../enums';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, ServiceObject } from '../gate';
import { scriptValues, storedValues } from './criteria';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type GoogleDate = GoogleAppsScript.Base.Date;

const EMPTY: ValidationRule = { criteria: '', values: [], allowInvalid: true, showDropdown: true };

abstract class RuleReader extends ServiceObject {
  abstract readonly rule: ValidationRule;

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return memberOf(SPREADSHEET_ENUMS.DataValidationCriteria, this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.rule;
    if (criteria === 'VALUE_IN_LIST') return [[...values], showDropdown];
    const shown = scriptValues(this.run, criteria, values);
    return criteria === 'VALUE_IN_RANGE' ? [...shown, showDropdown] : shown;
  }

  getHelpText(): string {
    return (this.rule.helpText ?? null) as string;
  }

  copy(): GoogleBuilder {
    return asGoogle(new DataValidationBuilderService(this.run, this.rule));
  }
}

export class DataValidationService extends RuleReader implements Partial<GoogleRule> {
  readonly serviceName = 'DataValidation';

  constructor(
    run: Execution,
    readonly rule: ValidationRule,
  ) {
    super(run);
  }
}

export class DataValidationBuilderService extends RuleReader implements Partial<GoogleBuilder> {
  readonly serviceName = 'DataValidationBuilder';
  rule: ValidationRule;

  constructor(run: Execution, rule: ValidationRule = EMPTY) {
    super(run);
    this.rule = rule;
  }

  build(): GoogleRule {
    return asGoogle(new DataValidationService(this.run, this.rule));
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    return changed(this, { allowInvalid: allowInvalidData });
  }

  setHelpText(helpText: string): GoogleBuilder {
    return changed(this, { helpText: String(helpText) });
  }

  withCriteria(criteria: Criteria, args: unknown[]): GoogleBuilder {
    const name = nameOf(criteria);
    if (name === 'VALUE_IN_LIST')
      return this.requireValueInList(args[0] as string[], (args[1] as boolean) ?? true);
    const showDropdown = typeof args[1] === 'boolean' ? args[1] : true;
    const values = name === 'VALUE_IN_RANGE' ? args.slice(0, 1) : args;
    return changed(this, { criteria: name, values: storedValues(this.run, values), showDropdown });
  }

  requireCheckbox(...values: unknown[]): GoogleBuilder {
    return changed(this, {
      criteria: 'CHECKBOX',
      values: storedValues(this.run, values),
      showDropdown: false,
    });
  }

  requireDate(): GoogleBuilder {
    return required(this, 'DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: GoogleDate): GoogleBuilder {
    return required(this, 'DATE_AFTER', [date]);
  }

  requireDateBefore(date: GoogleDate): GoogleBuilder {
    return required(this, 'DATE_BEFORE', [date]);
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return required(this, 'DATE_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: GoogleDate): GoogleBuilder {
    return required(this, 'DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return required(this, 'DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: GoogleDate): GoogleBuilder {
    return required(this, 'DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: GoogleDate): GoogleBuilder {
    return required(this, 'DATE_ON_OR_BEFORE', [date]);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return required(this, 'CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return required(this, 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): GoogleBuilder {
    return required(this, 'NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): GoogleBuilder {
    return required(this, 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return required(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): GoogleBuilder {
    return required(this, 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return required(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return required(this, 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return required(this, 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): GoogleBuilder {
    return required(this, 'TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): GoogleBuilder {
    return required(this, 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): GoogleBuilder {
    return required(this, 'TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): GoogleBuilder {
    return required(this, 'TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): GoogleBuilder {
    return required(this, 'TEXT_IS_VALID_URL', []);
  }

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    // https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requirevalueinlistvalues,-showdropdown
    if (values.length > 500) throw new ServiceError('The data validation rule has more than 500 items.');
    return changed(this, { criteria: 'VALUE_IN_LIST', values: Array.from(values, String), showDropdown });
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): GoogleBuilder {
    return changed(this, {
      criteria: 'VALUE_IN_RANGE',
      values: storedValues(this.run, [range]),
      showDropdown,
    });
  }
}

function changed(builder: DataValidationBuilderService, patch: Partial<ValidationRule>): GoogleBuilder {
  builder.rule = { ...builder.rule, ...patch };
  return asGoogle<GoogleBuilder>(builder);
}

function required(
  builder: DataValidationBuilderService,
  criteria: string,
  args: readonly unknown[],
): GoogleBuilder {
  return changed(builder, { criteria, values: storedValues(builder.run, args) });
}
