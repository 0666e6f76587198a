/**
 * What a service call costs in Apps Script, by class of call.
 *
 * Google publishes no latencies; its best-practices page says that reads and writes of blocks are fast, that calls
 * alternating between both are slow, and that a script that took 70 s cell by cell took 1 s in blocks
 * (https://developers.google.com/apps-script/guides/support/best-practices). The milliseconds below are assumptions
 * of that order; `docs/unverified.md` says how to measure them in a real Sheet.
 */

/**
 * `handle`: no trip to the data (getRange, builders, known geometry). `read`: fetches data, flushes writes first.
 * `write`: queued until the next read, flush or end. `service`: a trip of its own (locks, properties, mail, flush,
 * changes of the grid's shape).
 */
export type CallClass = 'handle' | 'read' | 'write' | 'service';

/** Milliseconds charged: per call, and per cell carried. */
export interface LatencyModel {
  readonly callMs: Readonly<Record<CallClass, number>>;
  readonly cellMs: Readonly<Record<'read' | 'write', number>>;
  /** Calls dearer than their class, by "Service.method". */
  readonly methodMs: Readonly<Record<string, number>>;
  /** How much slower the script's own computing is there than here. */
  readonly cpuFactor: number;
}

export const DEFAULT_LATENCY: LatencyModel = {
  callMs: { handle: 1, read: 100, write: 20, service: 50 },
  cellMs: { read: 0.004, write: 0.01 },
  methodMs: {
    'SpreadsheetApp.flush': 200,
    'Spreadsheet.insertSheet': 400,
    'Spreadsheet.deleteSheet': 300,
    'MailApp.sendEmail': 500,
    'UrlFetchApp.fetch': 500,
    'ScriptApp.getProjectTriggers': 200,
    'ClockTriggerBuilder.create': 500,
    'SpreadsheetTriggerBuilder.create': 500,
    'Cache.get': 20,
    'Cache.getAll': 20,
    'Cache.put': 20,
    'Cache.putAll': 20,
  },
  cpuFactor: 2,
};

const READS: Readonly<Record<string, RegExp>> = {
  Range:
    /^(getValues?|getDisplayValues?|getFormulas?|getNotes?|getBackgrounds?|getFont\w+|getNumberFormats?|getDataValidations?|getRichTextValues?|getWraps?|getWrapStrateg\w+|get(Vertical|Horizontal)Alignments?|isBlank|isChecked|isPartOfMerge|getMergedRanges|getDeveloperMetadata|getFilter|getDataRegion|getNextDataCell)$/,
  Sheet:
    /^(getLastRow|getLastColumn|getSheetValues|getConditionalFormatRules|getProtections|getCharts|getPivotTables|getFilter|getDeveloperMetadata|getNamedRanges|getFrozen\w+|getColumnWidth|getRowHeight|is(Row|Column)Hidden\w+)$/,
  Spreadsheet: /^(getNamedRanges|getProtections|getDeveloperMetadata|getEditors|getOwner|getRangeByName)$/,
  DeveloperMetadataFinder: /^find$/,
  DeveloperMetadata: /^getLocation$/,
  Filter: /^getColumnFilterCriteria$/,
};

const SERVICES: Readonly<Record<string, RegExp>> = {
  SpreadsheetApp: /^flush$/,
  Spreadsheet:
    /^(insertSheet|deleteSheet|deleteActiveSheet|moveActiveSheet|toast|rename|setSpreadsheet\w+|copy)$/,
  Sheet: /^(insert(Rows?|Columns?)(Before|After)?|delete(Rows?|Columns?)|move(Rows|Columns)|copyTo|sort)$/,
  Range:
    /^(sort|moveTo|insertCells|deleteCells|createPivotTable|createFilter|removeDuplicates|trimWhitespace)$/,
  Ui: /^(alert|prompt|show\w+)$/,
  Menu: /^addToUi$/,
  Lock: /^(tryLock|waitLock|releaseLock)$/,
  Properties: /./,
  Cache: /./,
  MailApp: /./,
  UrlFetchApp: /^fetch/,
  DirectionFinder: /^getDirections$/,
  Geocoder: /^(geocode|reverseGeocode)$/,
  ScriptApp: /^(getProjectTriggers|getUserTriggers|deleteTrigger|getAuthorizationInfo|getOAuthToken)$/,
  ClockTriggerBuilder: /^create$/,
  SpreadsheetTriggerBuilder: /^create$/,
};

const WRITE =
  /^(set|clear|add|remove|insert|merge|break|protect|hide|show|unhide|append|check|uncheck|copyTo|update|autoResize|delete|move|activate|sort)/;

/** Services whose objects stand for data of the workbook; on others every call not named above is a handle. */
const DATA = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'PivotTable',
  'PivotGroup',
  'PivotValue',
  'PivotFilter',
  'Filter',
  'NamedRange',
  'DeveloperMetadata',
]);

/** The class of a call. */
export function callClassOf(service: string, method: string): CallClass {
  if (SERVICES[service]?.test(method)) return 'service';
  if (READS[service]?.test(method)) return 'read';
  return DATA.has(service) && WRITE.test(method) ? 'write' : 'handle';
}

/** Milliseconds of one call that carries this many cells. */
export function chargedMs(model: LatencyModel, call: ChargedCall): number {
  const perCell = call.kind === 'read' || call.kind === 'write' ? model.cellMs[call.kind] * call.cells : 0;
  return (model.methodMs[call.name] ?? model.callMs[call.kind]) + perCell;
}

export interface ChargedCall {
  /** "Range.getValues". */
  readonly name: string;
  readonly kind: CallClass;
  readonly cells: number;
}
