/** The basic filter of a sheet and its criteria. */
import type { CriterionValue, FilterCriteriaModel } from '../../workbook/objects';
import type { Sheet } from '../../workbook/sheet';
import { memberOf, SPREADSHEET_ENUMS } from '../enums';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import { ConditionBuilder } from './conditions';
import { scriptValues } from './criteria';
import { sortRange } from './sorting';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export class FilterCriteriaService extends ServiceObject implements Partial<GoogleCriteria> {
  readonly serviceName = 'FilterCriteria';

  constructor(
    run: Execution,
    readonly model: FilterCriteriaModel,
  ) {
    super(run);
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return memberOf(SPREADSHEET_ENUMS.BooleanCriteria, this.model.criteria ?? '');
  }

  getCriteriaValues(): unknown[] {
    return scriptValues(this.run, this.model.criteria ?? '', this.model.values);
  }

  getHiddenValues(): string[] {
    return [...this.model.hiddenValues];
  }

  getVisibleValues(): string[] {
    return [...(this.model.visibleValues ?? [])];
  }

  copy(): GoogleBuilder {
    return asGoogle(new FilterCriteriaBuilderService(this.run, this.model));
  }
}

export class FilterCriteriaBuilderService
  extends ConditionBuilder<GoogleBuilder>
  implements Partial<GoogleBuilder>
{
  readonly serviceName = 'FilterCriteriaBuilder';
  private hiddenValues: readonly string[];
  private visibleValues: readonly string[] | undefined;

  constructor(run: Execution, model: FilterCriteriaModel = { values: [], hiddenValues: [] }) {
    super(run);
    this.criteria = model.criteria;
    this.values = [...model.values] as CriterionValue[];
    this.hiddenValues = model.hiddenValues;
    this.visibleValues = model.visibleValues;
  }

  setHiddenValues(values: string[]): GoogleBuilder {
    this.hiddenValues = Array.from(values, String);
    return asGoogle(this);
  }

  setVisibleValues(values: string[]): GoogleBuilder {
    this.visibleValues = Array.from(values, String);
    return asGoogle(this);
  }

  build(): GoogleCriteria {
    const { criteria, values, hiddenValues, visibleValues } = this;
    return asGoogle(
      new FilterCriteriaService(this.run, {
        values,
        hiddenValues,
        ...(criteria === undefined ? {} : { criteria }),
        ...(visibleValues === undefined ? {} : { visibleValues }),
      }),
    );
  }
}

export class FilterService extends ServiceObject implements Partial<GoogleFilter> {
  readonly serviceName = 'Filter';

  constructor(
    run: Execution,
    readonly sheet: Sheet,
  ) {
    super(run);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return asGoogle(this.run.factory.range(this.sheet, filterOf(this).range));
  }

  getColumnFilterCriteria(columnPosition: number): GoogleCriteria | null {
    const entry = filterOf(this).criteria.find(({ column }) => column === columnPosition);
    return entry === undefined ? null : asGoogle(new FilterCriteriaService(this.run, entry.criteria));
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: GoogleCriteria | null): GoogleFilter {
    const filter = filterOf(this);
    filter.criteria = filter.criteria.filter(({ column }) => column !== columnPosition);
    if (filterCriteria !== null) {
      const { model } = localOf<FilterCriteriaService>(filterCriteria, 'FilterCriteria');
      filter.criteria.push({ column: columnPosition, criteria: model });
    }
    this.sheet.changed('objects');
    return asGoogle(this);
  }

  removeColumnFilterCriteria(columnPosition: number): GoogleFilter {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  /** The header row stays where it is. */
  sort(columnPosition: number, ascending: boolean): GoogleFilter {
    const { range } = filterOf(this);
    const body = { ...range, row: range.row + 1, numRows: range.numRows - 1 };
    this.run.settle();
    if (body.numRows > 0) sortRange(this.sheet, body, { column: columnPosition, ascending });
    return asGoogle(this);
  }

  remove(): void {
    this.sheet.filter = null;
    this.sheet.changed('objects');
  }
}

function filterOf({ sheet }: FilterService): NonNullable<Sheet['filter']> {
  if (sheet.filter === null) throw new ServiceError('The filter has been removed.');
  return sheet.filter;
}
