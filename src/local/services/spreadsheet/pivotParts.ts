/** Groups, values and filters of a pivot table. */
import type { PivotFilterModel, PivotGroupModel, PivotModel, PivotValueModel } from '../../workbook/objects';
import { layOutPivot } from '../../workbook/pivotLayout';
import { memberOf, nameOf, SPREADSHEET_ENUMS } from '../enums';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import { FilterCriteriaService } from './filter';
import type { PivotTableService } from './pivotTable';

type GoogleGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type GoogleValue = GoogleAppsScript.Spreadsheet.PivotValue;
type GoogleFilter = GoogleAppsScript.Spreadsheet.PivotFilter;
type GooglePivot = GoogleAppsScript.Spreadsheet.PivotTable;

/** Changes the definition at once and lays the table out anew with the queued writes. */
export function changePivot(table: PivotTableService, alter: (pivot: PivotModel) => void): void {
  alter(table.model);
  const { run, sheet } = table;
  const { id } = table.model;
  run.writeOnce(table.model, () => {
    const pivot = sheet.pivots.find((candidate) => candidate.id === id);
    if (pivot === undefined) return;
    layOutPivot(run.state.workbook, sheet, pivot);
    sheet.changed('objects');
  });
}

abstract class PivotPart<Model> extends ServiceObject {
  constructor(
    run: Execution,
    readonly table: PivotTableService,
    readonly model: Model,
  ) {
    super(run);
  }

  getPivotTable(): GooglePivot {
    return asGoogle(this.table);
  }
}

export class PivotGroupService extends PivotPart<PivotGroupModel> implements Partial<GoogleGroup> {
  readonly serviceName = 'PivotGroup';

  getDimension(): GoogleAppsScript.Spreadsheet.Dimension {
    const side = this.table.model.rows.includes(this.model) ? 'ROWS' : 'COLUMNS';
    return memberOf(SPREADSHEET_ENUMS.Dimension, side);
  }

  getIndex(): number {
    const { rows, columns } = this.table.model;
    return Math.max(rows.indexOf(this.model), columns.indexOf(this.model));
  }

  getSourceDataColumn(): number {
    return this.model.sourceColumn + this.table.model.source.column - 1;
  }

  isSortAscending(): boolean {
    return this.model.ascending;
  }

  sortAscending(): GoogleGroup {
    return changeGroup(this, { ascending: true });
  }

  sortDescending(): GoogleGroup {
    return changeGroup(this, { ascending: false });
  }

  sortBy(value: GoogleValue, _oppositeGroupValues: unknown[]): GoogleGroup {
    const { model } = localOf<PivotValueService>(value, 'PivotValue');
    return changeGroup(this, { sortByValue: this.table.model.values.indexOf(model) });
  }

  clearSort(): GoogleGroup {
    changePivot(this.table, () => {
      delete this.model.sortByValue;
    });
    return asGoogle(this);
  }

  showTotals(showTotals: boolean): GoogleGroup {
    return changeGroup(this, { showTotals });
  }

  totalsAreShown(): boolean {
    return this.model.showTotals;
  }

  showRepeatedLabels(): GoogleGroup {
    return changeGroup(this, { repeatLabels: true });
  }

  hideRepeatedLabels(): GoogleGroup {
    return changeGroup(this, { repeatLabels: false });
  }

  areLabelsRepeated(): boolean {
    return this.model.repeatLabels;
  }

  setDisplayName(displayName: string): GoogleGroup {
    return changeGroup(this, { displayName });
  }

  resetDisplayName(): GoogleGroup {
    changePivot(this.table, () => {
      delete this.model.displayName;
    });
    return asGoogle(this);
  }

  remove(): void {
    changePivot(this.table, (pivot) => {
      pivot.rows = pivot.rows.filter((group) => group !== this.model);
      pivot.columns = pivot.columns.filter((group) => group !== this.model);
    });
  }
}

function changeGroup(group: PivotGroupService, patch: Partial<PivotGroupModel>): GoogleGroup {
  changePivot(group.table, () => Object.assign(group.model, patch));
  return asGoogle<GoogleGroup>(group);
}

export class PivotValueService extends PivotPart<PivotValueModel> implements Partial<GoogleValue> {
  readonly serviceName = 'PivotValue';

  getDisplayType(): GoogleAppsScript.Spreadsheet.PivotValueDisplayType {
    return memberOf(SPREADSHEET_ENUMS.PivotValueDisplayType, this.model.displayType);
  }

  getFormula(): string | null {
    return this.model.formula ?? null;
  }

  getSummarizedBy(): GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction {
    return memberOf(SPREADSHEET_ENUMS.PivotTableSummarizeFunction, this.model.summarize);
  }

  setDisplayName(displayName: string): GoogleValue {
    return changeValue(this, { displayName });
  }

  setFormula(formula: string): GoogleValue {
    return changeValue(this, { formula });
  }

  showAs(displayType: GoogleAppsScript.Spreadsheet.PivotValueDisplayType): GoogleValue {
    return changeValue(this, { displayType: nameOf(displayType) });
  }

  summarizeBy(summarizeFunction: GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction): GoogleValue {
    return changeValue(this, { summarize: nameOf(summarizeFunction) });
  }
}

function changeValue(value: PivotValueService, patch: Partial<PivotValueModel>): GoogleValue {
  changePivot(value.table, () => Object.assign(value.model, patch));
  return asGoogle<GoogleValue>(value);
}

export class PivotFilterService extends PivotPart<PivotFilterModel> implements Partial<GoogleFilter> {
  readonly serviceName = 'PivotFilter';

  getFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteria {
    return asGoogle(new FilterCriteriaService(this.run, this.model.criteria));
  }

  getSourceDataColumn(): number {
    return this.model.sourceColumn + this.table.model.source.column - 1;
  }

  setFilterCriteria(criteria: GoogleAppsScript.Spreadsheet.FilterCriteria): GoogleFilter {
    changePivot(this.table, () => {
      this.model.criteria = localOf<FilterCriteriaService>(criteria, 'FilterCriteria').model;
    });
    return asGoogle(this);
  }

  remove(): void {
    changePivot(this.table, (pivot) => {
      pivot.filters = pivot.filters.filter((filter) => filter !== this.model);
    });
  }
}
