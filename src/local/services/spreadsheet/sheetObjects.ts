/** Conditional formats, protections, charts, pivot tables, filter and metadata of a sheet. */
import type { ChartModel, ConditionalFormat } from '../../workbook/objects';
import { nameOf } from '../enums';
import { ServiceError } from '../errors';
import { asGoogle, localOf } from '../gate';
import { EmbeddedChartService } from './chart';
import type { ConditionalFormatRuleService } from './conditionalFormat';
import { metadataArguments } from './metadataArguments';
import { NamedRangeService } from './namedRange';
import { createProtection } from './protection';
import { type GoogleSheet, SheetGrid } from './sheetGrid';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export abstract class SheetObjects extends SheetGrid implements Partial<GoogleSheet> {
  getConditionalFormatRules(): GoogleRule[] {
    return this.sheet.conditionalFormats.map((format) =>
      asGoogle(this.run.factory.conditionalFormat(this.sheet, format)),
    );
  }

  setConditionalFormatRules(rules: GoogleRule[]): void {
    const formats: ConditionalFormat[] = Array.from(
      rules,
      (rule) => localOf<ConditionalFormatRuleService>(rule, 'ConditionalFormatRule').format,
    );
    this.run.write(() => {
      this.sheet.conditionalFormats = formats;
      this.sheet.changed('objects');
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  protect(): GoogleProtection {
    const whole = this.run.factory.range(this.sheet, this.sheet.wholeGrid);
    const known = this.sheet.protections.find(({ type }) => type === 'SHEET');
    if (known !== undefined) return asGoogle(this.run.factory.protection(this.sheet, known.id));
    return asGoogle(createProtection(whole, 'SHEET'));
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    return this.sheet.protections
      .filter((protection) => protection.type === nameOf(type))
      .map((protection) => asGoogle(this.run.factory.protection(this.sheet, protection.id)));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return asGoogle(this.run.factory.chartBuilder(this.sheet));
  }

  getCharts(): GoogleChart[] {
    return this.sheet.charts.map((model) => asGoogle(new EmbeddedChartService(this.run, this.sheet, model)));
  }

  insertChart(chart: GoogleChart): void {
    const { model } = localOf<EmbeddedChartService>(chart, 'EmbeddedChart');
    const id = this.run.state.workbook.takeNumber();
    this.run.write(() => {
      this.sheet.charts.push({ ...model, id });
      this.sheet.changed('objects');
    });
  }

  updateChart(chart: GoogleChart): void {
    const { model } = localOf<EmbeddedChartService>(chart, 'EmbeddedChart');
    this.run.write(() => {
      const index = chartIndex(this.sheet.charts, model);
      this.sheet.charts[index] = model;
      this.sheet.changed('objects');
    });
  }

  removeChart(chart: GoogleChart): void {
    const { model } = localOf<EmbeddedChartService>(chart, 'EmbeddedChart');
    this.run.write(() => {
      this.sheet.charts.splice(chartIndex(this.sheet.charts, model), 1);
      this.sheet.changed('objects');
    });
  }

  getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
    return this.sheet.pivots.map((pivot) => asGoogle(this.run.factory.pivotTable(this.sheet, pivot)));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.sheet.filter === null ? null : asGoogle(this.run.factory.filter(this.sheet));
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.run.state.workbook.namedRanges
      .filter(({ range }) => range.sheetId === this.sheet.id)
      .map(({ name }) => asGoogle(new NamedRangeService(this.run, name)));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleSheet {
    const { workbook } = this.run.state;
    const id = workbook.takeNumber();
    const location = { type: 'SHEET', sheetId: this.sheet.id } as const;
    this.run.write(() => workbook.metadata.push({ id, key, ...metadataArguments(rest), location }));
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleMetadata[] {
    return this.run.state.workbook.metadata
      .filter(({ location }) => location.type === 'SHEET' && location.sheetId === this.sheet.id)
      .map((entry) => asGoogle(this.run.factory.metadata(entry)));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(this.run.factory.metadataFinder({ sheetId: this.sheet.id }));
  }
}

function chartIndex(charts: readonly ChartModel[], model: ChartModel): number {
  const index = charts.findIndex(({ id }) => id === model.id);
  if (index < 0) throw new ServiceError('The chart is not on this sheet.');
  return index;
}
