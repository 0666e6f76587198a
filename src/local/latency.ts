/**
 * What a service call costs in Apps Script, by class of call.
 *
 * Google publishes no latencies. Measured by others, and taken over here:
 * - handles about 1 ms, a first getValues 175 ms: an execution transcript of 2016, https://pastebin.com/VzZLHRrM
 * - a queued write below 1 ms (400 setValues in 164 ms), a flush 30 ms (400 in 12 s) and about 0.14 ms for each cell
 *   written (610 ms against 50 ms for 4,000 cells), 2013: the question
 *   "What is faster: ScriptDb or SpreadsheetApp?" on Stack Overflow
 * - properties: get 32 ms, set 63 ms; cache: get 4 ms, put 93 ms: https://ziritione.org/post/apps_script_performance
 * - cell by cell with a flush a row 70 s, as one block 1 s, for 10,000 cells:
 *   https://developers.google.com/apps-script/guides/support/best-practices
 *
 * Assumed, without a source: 0.01 ms for a cell read, 400 ms to insert a sheet, 500 ms for a mail or a new trigger,
 * 100 ms for any other service call, computing twice as slow as here. Google's look-ahead cache, which makes a second
 * read near the first one free, is not credited.
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
  callMs: { handle: 1, read: 175, write: 1, service: 100 },
  cellMs: { read: 0.01, write: 0.14 },
  methodMs: {
    'SpreadsheetApp.flush': 30,
    'Spreadsheet.insertSheet': 400,
    'Spreadsheet.deleteSheet': 400,
    'MailApp.sendEmail': 500,
    'UrlFetchApp.fetch': 500,
    'ClockTriggerBuilder.create': 500,
    'SpreadsheetTriggerBuilder.create': 500,
    'Properties.getProperty': 32,
    'Properties.getProperties': 32,
    'Properties.getKeys': 32,
    'Properties.setProperty': 63,
    'Properties.setProperties': 63,
    'Properties.deleteProperty': 63,
    'Cache.get': 4,
    'Cache.getAll': 4,
    'Cache.put': 93,
    'Cache.putAll': 93,
  },
  cpuFactor: 2,
};

const READS: Readonly<Record<string, RegExp>> = {
  Range:
    /^(getValues?|getDisplayValues?|getFormulas?|getNotes?|getBackgrounds?|getFont\w+|getNumberFormats?|getDataValidations?|getRichTextValues?|getWraps?|getWrapStrateg\w+|get(Vertical|Horizontal)Alignments?|isBlank|isChecked|canEdit|isPartOfMerge|getMergedRanges|getDeveloperMetadata|getFilter|getDataRegion|getNextDataCell)$/,
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
  Sheet:
    /^(insert(Rows?|Columns?)(Before|After)?|delete(Rows?|Columns?)|move(Rows|Columns)|copyTo|sort|appendRow|setName)$/,
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
