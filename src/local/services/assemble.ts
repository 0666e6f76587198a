/** Puts the services of one execution together: the globals a script sees. */
import type { Sheet } from '../workbook/sheet';
import { CacheService } from './cache';
import { CHART_ENUMS } from './enums';
import type { Execution } from './execution';
import type { Factory } from './factory';
import { exposed, type ServiceObject } from './gate';
import { HtmlService } from './html';
import { LockService } from './lock';
import { MailService } from './mail';
import { ChartsService, MapsService, UrlFetchService } from './outside';
import { PropertiesService } from './properties';
import { ScriptService } from './script';
import { LoggerService, SessionService, scriptConsole, UserService } from './session';
import { SpreadsheetAppService } from './spreadsheet/app';
import { EmbeddedChartBuilderService } from './spreadsheet/chart';
import { ConditionalFormatRuleService } from './spreadsheet/conditionalFormat';
import { FilterService } from './spreadsheet/filter';
import { DeveloperMetadataService, MetadataFinderService } from './spreadsheet/metadata';
import { NamedRangeService } from './spreadsheet/namedRange';
import { PivotTableService } from './spreadsheet/pivotTable';
import { ProtectionService } from './spreadsheet/protection';
import { RangeService } from './spreadsheet/range';
import { RangeListService } from './spreadsheet/rangeList';
import { SelectionService } from './spreadsheet/selection';
import { SheetService } from './spreadsheet/sheet';
import { SpreadsheetService } from './spreadsheet/spreadsheet';
import { DataValidationService } from './spreadsheet/validation';
import { UiService } from './ui';
import { UtilitiesService } from './utilities';

function createFactory(run: Execution): Factory {
  const spreadsheet = new SpreadsheetService(run);
  const sheets = new Map<Sheet, SheetService>();
  return {
    spreadsheet: () => spreadsheet,
    sheet: (sheet) => {
      const service = sheets.get(sheet) ?? new SheetService(run, sheet);
      sheets.set(sheet, service);
      return service;
    },
    range: (sheet, grid) => new RangeService(run, sheet, grid),
    rangeList: (ranges) => new RangeListService(run, ranges),
    validation: (rule) => new DataValidationService(run, rule),
    conditionalFormat: (sheet, format) => new ConditionalFormatRuleService(run, sheet, format),
    protection: (sheet, id) => new ProtectionService(run, sheet, id),
    filter: (sheet) => new FilterService(run, sheet),
    pivotTable: (sheet, pivot) => new PivotTableService(run, sheet, pivot.id),
    chartBuilder: (sheet) => new EmbeddedChartBuilderService(run, sheet),
    namedRange: (name) => new NamedRangeService(run, name),
    metadata: (entry) => new DeveloperMetadataService(run, entry.id),
    metadataFinder: (scope) => new MetadataFinderService(run, scope),
    selection: () => new SelectionService(run),
    ui: () => new UiService(run),
    user: (email) => new UserService(run, email),
  };
}

/** The globals of an execution: every service, and the console. */
export function assembleServices(run: Execution): Record<string, unknown> {
  run.factory = createFactory(run);
  const services: ServiceObject[] = [
    new SpreadsheetAppService(run),
    new LockService(run),
    new PropertiesService(run),
    new CacheService(run),
    new ScriptService(run),
    new MailService(run),
    new HtmlService(run),
    new SessionService(run),
    new UtilitiesService(run),
    new UrlFetchService(run),
    new MapsService(run),
    new LoggerService(run),
    new ChartsService(run, CHART_ENUMS),
  ];
  const globals: Record<string, unknown> = { console: scriptConsole(run) };
  for (const service of services) globals[service.serviceName] = exposed(service);
  return globals;
}
