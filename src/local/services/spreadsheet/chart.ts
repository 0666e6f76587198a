/** Charts on a sheet: definitions that a grid view or the playground draws. */
import type { ChartModel } from '../../workbook/objects';
import type { Sheet } from '../../workbook/sheet';
import { CHART_ENUMS, memberOf, nameOf } from '../enums';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import type { RangeBase } from './rangeBase';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
/** The typed builders (column, line, bar …) have the same methods here as the plain one. */
type TypedBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;

function emptyChart(): ChartModel {
  return {
    id: -1,
    type: 'COLUMN',
    ranges: [],
    options: {},
    numHeaders: 0,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    anchorRow: 1,
    anchorColumn: 1,
    offsetX: 0,
    offsetY: 0,
  };
}

export class ContainerInfoService
  extends ServiceObject
  implements Partial<GoogleAppsScript.Spreadsheet.ContainerInfo>
{
  readonly serviceName = 'ContainerInfo';

  constructor(
    run: Execution,
    private readonly model: ChartModel,
  ) {
    super(run);
  }

  getAnchorColumn(): number {
    return this.model.anchorColumn;
  }

  getAnchorRow(): number {
    return this.model.anchorRow;
  }

  getOffsetX(): number {
    return this.model.offsetX;
  }

  getOffsetY(): number {
    return this.model.offsetY;
  }
}

export class EmbeddedChartService extends ServiceObject implements Partial<GoogleChart> {
  readonly serviceName = 'EmbeddedChart';

  constructor(
    run: Execution,
    readonly sheet: Sheet,
    readonly model: ChartModel,
  ) {
    super(run);
  }

  getChartId(): number | null {
    return this.model.id < 0 ? null : this.model.id;
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return asGoogle(new ContainerInfoService(this.run, this.model));
  }

  getNumHeaders(): number {
    return this.model.numHeaders;
  }

  getRanges(): GoogleRange[] {
    return rangesOf(this.run, this.model);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.model.transposed;
  }

  modify(): GoogleBuilder {
    return asGoogle(new EmbeddedChartBuilderService(this.run, this.sheet, this.model));
  }
}

function rangesOf(run: Execution, model: ChartModel): GoogleRange[] {
  return model.ranges.flatMap(({ sheetId, ...grid }) => {
    const sheet = run.state.workbook.sheetById(sheetId);
    return sheet === undefined ? [] : [asGoogle<GoogleRange>(run.factory.range(sheet, grid))];
  });
}

export class EmbeddedChartBuilderService extends ServiceObject implements Partial<GoogleBuilder> {
  readonly serviceName = 'EmbeddedChartBuilder';
  readonly model: ChartModel;

  constructor(
    run: Execution,
    readonly sheet: Sheet,
    model: ChartModel = emptyChart(),
  ) {
    super(run);
    this.model = { ...model, ranges: [...model.ranges], options: { ...model.options } };
  }

  addRange(range: GoogleRange): GoogleBuilder {
    const { sheet, grid } = localOf<RangeBase>(range, 'Range');
    this.model.ranges.push({ ...grid, sheetId: sheet.id });
    return asGoogle(this);
  }

  removeRange(range: GoogleRange): GoogleBuilder {
    const { sheet, grid } = localOf<RangeBase>(range, 'Range');
    const gone = JSON.stringify({ ...grid, sheetId: sheet.id });
    this.model.ranges = this.model.ranges.filter((place) => JSON.stringify(place) !== gone);
    return asGoogle(this);
  }

  clearRanges(): GoogleBuilder {
    this.model.ranges = [];
    return asGoogle(this);
  }

  getRanges(): GoogleRange[] {
    return rangesOf(this.run, this.model);
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return memberOf(CHART_ENUMS.ChartType, this.model.type);
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GoogleBuilder {
    return typed(this, nameOf(type));
  }

  asColumnChart(): TypedBuilder {
    return typed(this, 'COLUMN');
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return typed(this, 'LINE');
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return typed(this, 'BAR');
  }

  setNumHeaders(headers: number): GoogleBuilder {
    this.model.numHeaders = headers;
    return asGoogle(this);
  }

  setMergeStrategy(mergeStrategy: GoogleAppsScript.Charts.ChartMergeStrategy): GoogleBuilder {
    this.model.mergeStrategy = nameOf(mergeStrategy);
    return asGoogle(this);
  }

  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    this.model.transposed = transpose;
    return asGoogle(this);
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): GoogleBuilder {
    return option(this, 'hiddenDimensionStrategy', nameOf(strategy));
  }

  setOption(name: string, value: unknown): GoogleBuilder {
    return option(this, name, value);
  }

  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): GoogleBuilder {
    Object.assign(this.model, { anchorRow, anchorColumn, offsetX, offsetY });
    return asGoogle(this);
  }

  setTitle(title: string): TypedBuilder {
    return option(this, 'title', title);
  }

  setXAxisTitle(title: string): TypedBuilder {
    return option(this, 'hAxis.title', title);
  }

  setYAxisTitle(title: string): TypedBuilder {
    return option(this, 'vAxis.title', title);
  }

  setColors(colors: string[]): TypedBuilder {
    return option(this, 'colors', [...colors]);
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): TypedBuilder {
    return option(this, 'legend.position', nameOf(position).toLowerCase());
  }

  setStacked(): TypedBuilder {
    return option(this, 'isStacked', true);
  }

  setRange(start: number, end: number): TypedBuilder {
    return option(this, 'vAxis.viewWindow', { min: start, max: end });
  }

  setBackgroundColor(color: string): TypedBuilder {
    return option(this, 'backgroundColor', color);
  }

  build(): GoogleChart {
    return asGoogle(new EmbeddedChartService(this.run, this.sheet, this.model));
  }
}

function typed<T>(builder: EmbeddedChartBuilderService, type: string): T {
  builder.model.type = type;
  return asGoogle<T>(builder);
}

function option<T>(builder: EmbeddedChartBuilderService, name: string, value: unknown): T {
  builder.model.options[name] = value === undefined ? null : JSON.parse(JSON.stringify(value));
  return asGoogle<T>(builder);
}
