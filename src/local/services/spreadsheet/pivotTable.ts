/** Pivot tables: the definition that a script builds; the workbook lays the result out. */

import { contains } from '../../workbook/address';
import type { PivotFilterModel, PivotGroupModel, PivotModel, PivotValueModel } from '../../workbook/objects';
import { clearPivot } from '../../workbook/pivotLayout';
import type { Sheet } from '../../workbook/sheet';
import { memberOf, nameOf, SPREADSHEET_ENUMS } from '../enums';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import type { FilterCriteriaService } from './filter';
import { changePivot, PivotFilterService, PivotGroupService, PivotValueService } from './pivotParts';
import type { RangeBase } from './rangeBase';

type GooglePivot = GoogleAppsScript.Spreadsheet.PivotTable;

export class PivotTableService extends ServiceObject implements Partial<GooglePivot> {
  readonly serviceName = 'PivotTable';

  constructor(
    run: Execution,
    readonly sheet: Sheet,
    private readonly id: number,
  ) {
    super(run);
  }

  get model(): PivotModel {
    const found = this.sheet.pivots.find((pivot) => pivot.id === this.id);
    if (found === undefined) throw new ServiceError('The pivot table has been removed.');
    return found;
  }

  getAnchorCell(): GoogleAppsScript.Spreadsheet.Range {
    return asGoogle(this.run.factory.range(this.sheet, this.model.anchor));
  }

  addRowGroup(sourceDataColumn: number): GoogleAppsScript.Spreadsheet.PivotGroup {
    return addGroup(this, 'rows', sourceDataColumn);
  }

  addColumnGroup(sourceDataColumn: number): GoogleAppsScript.Spreadsheet.PivotGroup {
    return addGroup(this, 'columns', sourceDataColumn);
  }

  addPivotValue(
    sourceDataColumn: number,
    summarizeFunction: GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction,
  ): GoogleAppsScript.Spreadsheet.PivotValue {
    const value: PivotValueModel = {
      sourceColumn: sourceOffset(this.model, sourceDataColumn),
      summarize: nameOf(summarizeFunction),
      displayType: 'DEFAULT',
    };
    return addValue(this, value);
  }

  addCalculatedPivotValue(name: string, formula: string): GoogleAppsScript.Spreadsheet.PivotValue {
    const value = {
      sourceColumn: 0,
      summarize: 'CUSTOM',
      displayName: name,
      formula,
      displayType: 'DEFAULT',
    };
    return addValue(this, value);
  }

  addFilter(
    sourceDataColumn: number,
    filterCriteria: GoogleAppsScript.Spreadsheet.FilterCriteria,
  ): GoogleAppsScript.Spreadsheet.PivotFilter {
    const filter: PivotFilterModel = {
      sourceColumn: sourceOffset(this.model, sourceDataColumn),
      criteria: localOf<FilterCriteriaService>(filterCriteria, 'FilterCriteria').model,
    };
    changePivot(this, (pivot) => pivot.filters.push(filter));
    return asGoogle(new PivotFilterService(this.run, this, filter));
  }

  getRowGroups(): GoogleAppsScript.Spreadsheet.PivotGroup[] {
    return this.model.rows.map((group) => asGoogle(new PivotGroupService(this.run, this, group)));
  }

  getColumnGroups(): GoogleAppsScript.Spreadsheet.PivotGroup[] {
    return this.model.columns.map((group) => asGoogle(new PivotGroupService(this.run, this, group)));
  }

  getPivotValues(): GoogleAppsScript.Spreadsheet.PivotValue[] {
    return this.model.values.map((value) => asGoogle(new PivotValueService(this.run, this, value)));
  }

  getFilters(): GoogleAppsScript.Spreadsheet.PivotFilter[] {
    return this.model.filters.map((filter) => asGoogle(new PivotFilterService(this.run, this, filter)));
  }

  getValuesDisplayOrientation(): GoogleAppsScript.Spreadsheet.Dimension {
    return memberOf(SPREADSHEET_ENUMS.Dimension, this.model.orientation);
  }

  setValuesDisplayOrientation(dimension: GoogleAppsScript.Spreadsheet.Dimension): GooglePivot {
    changePivot(this, (pivot) => {
      pivot.orientation = nameOf(dimension) as PivotModel['orientation'];
    });
    return asGoogle(this);
  }

  remove(): void {
    const { workbook } = this.run.state;
    this.run.write(() => {
      clearPivot(workbook, this.sheet, this.model);
      this.sheet.pivots = this.sheet.pivots.filter((pivot) => pivot.id !== this.id);
      this.sheet.changed('objects');
    });
  }
}

/** Columns count within the source range, from 1; Google counts them on the sheet of the source. */
function sourceOffset(pivot: PivotModel, sourceDataColumn: number): number {
  const offset = sourceDataColumn - pivot.source.column + 1;
  if (offset < 1 || offset > pivot.source.numColumns) {
    throw new ServiceError(`Column ${sourceDataColumn} is outside of the pivot table's source data.`);
  }
  return offset;
}

function addGroup(
  table: PivotTableService,
  side: 'rows' | 'columns',
  sourceDataColumn: number,
): GoogleAppsScript.Spreadsheet.PivotGroup {
  const group: PivotGroupModel = {
    sourceColumn: sourceOffset(table.model, sourceDataColumn),
    ascending: true,
    showTotals: true,
    repeatLabels: false,
  };
  changePivot(table, (pivot) => pivot[side].push(group));
  return asGoogle(new PivotGroupService(table.run, table, group));
}

function addValue(table: PivotTableService, value: PivotValueModel): GoogleAppsScript.Spreadsheet.PivotValue {
  changePivot(table, (pivot) => pivot.values.push(value));
  return asGoogle(new PivotValueService(table.run, table, value));
}

/** Starts an empty pivot table in the first cell of the anchor. */
export function createPivot(anchor: RangeBase, source: RangeBase): PivotTableService {
  const { run, sheet, grid } = anchor;
  const { workbook } = run.state;
  const cell = { ...grid, numRows: 1, numColumns: 1 };
  if (sheet.pivots.some((pivot) => pivot.laidOut !== undefined && contains(pivot.laidOut, cell))) {
    throw new ServiceError('A pivot table already exists at this location.');
  }
  const pivot: PivotModel = {
    id: workbook.takeNumber(),
    anchor: cell,
    source: { ...source.grid, sheetId: source.sheet.id },
    rows: [],
    columns: [],
    values: [],
    filters: [],
    orientation: 'COLUMNS',
  };
  sheet.pivots.push(pivot);
  sheet.changed('objects');
  return run.factory.pivotTable(sheet, pivot);
}
