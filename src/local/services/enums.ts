/** Apps Script's enums: their members are objects with a name and an ordinal, not numbers. */

export class EnumMember {
  constructor(
    private readonly memberName: string,
    private readonly position: number,
  ) {
    Object.freeze(this);
  }

  name(): string {
    return this.memberName;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumMember): number {
    return this.position - other.ordinal();
  }

  toString(): string {
    return this.memberName;
  }

  toJSON(): string {
    return this.memberName;
  }
}

type Members = Readonly<Record<string, EnumMember>>;

function enumOf(...names: string[]): Members {
  const members: Record<string, EnumMember> = {};
  names.forEach((name, position) => {
    members[name] = new EnumMember(name, position);
  });
  return Object.freeze(members);
}

const NUMBER_CRITERIA = [
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
];

/** Enums of the spreadsheet service, as properties of SpreadsheetApp. */
export const SPREADSHEET_ENUMS = {
  BooleanCriteria: enumOf(
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
    ...NUMBER_CRITERIA,
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ),
  BorderStyle: enumOf('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  CopyPasteType: enumOf(
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ),
  DataValidationCriteria: enumOf(
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    ...NUMBER_CRITERIA,
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ),
  DeveloperMetadataLocationType: enumOf('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
  DeveloperMetadataVisibility: enumOf('DOCUMENT', 'PROJECT'),
  Dimension: enumOf('COLUMNS', 'ROWS'),
  Direction: enumOf('UP', 'DOWN', 'PREVIOUS', 'NEXT'),
  InterpolationType: enumOf('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'),
  PivotTableSummarizeFunction: enumOf(
    'CUSTOM',
    'SUM',
    'COUNTA',
    'COUNT',
    'COUNTUNIQUE',
    'AVERAGE',
    'MAX',
    'MIN',
    'MEDIAN',
    'PRODUCT',
    'STDEV',
    'STDEVP',
    'VAR',
    'VARP',
  ),
  PivotValueDisplayType: enumOf(
    'DEFAULT',
    'PERCENT_OF_ROW_TOTAL',
    'PERCENT_OF_COLUMN_TOTAL',
    'PERCENT_OF_GRAND_TOTAL',
  ),
  ProtectionType: enumOf('RANGE', 'SHEET'),
  RelativeDate: enumOf('TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'),
  SheetType: enumOf('GRID', 'OBJECT', 'DATASOURCE'),
  WrapStrategy: enumOf('WRAP', 'OVERFLOW', 'CLIP'),
} as const;

export const UI_ENUMS = {
  Button: enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
  ButtonSet: enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
} as const;

export const SCRIPT_ENUMS = {
  AuthMode: enumOf('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
  AuthorizationStatus: enumOf('REQUIRED', 'NOT_REQUIRED'),
  EventType: enumOf('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'),
  InstallationSource: enumOf('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'),
  TriggerSource: enumOf('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'),
  WeekDay: enumOf('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'),
} as const;

export const HTML_ENUMS = {
  SandboxMode: enumOf('EMULATED', 'IFRAME', 'NATIVE'),
  XFrameOptionsMode: enumOf('ALLOWALL', 'DEFAULT'),
} as const;

export const UTILITIES_ENUMS = {
  Charset: enumOf('US_ASCII', 'UTF_8'),
  DigestAlgorithm: enumOf('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'),
} as const;

export const CHART_ENUMS = {
  ChartType: enumOf(
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ),
  ChartMergeStrategy: enumOf('MERGE_COLUMNS', 'MERGE_ROWS'),
  ChartHiddenDimensionStrategy: enumOf('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'),
  Position: enumOf('BOTTOM', 'LEFT', 'NONE', 'RIGHT', 'TOP'),
  CurveStyle: enumOf('NORMAL', 'SMOOTH'),
} as const;

/** The member's name, for a member of any enum; a plain text stands for itself. */
export function nameOf(member: unknown): string {
  return String(member);
}

/** The member by name, typed as the Google interface wants it. */
export function memberOf<T>(members: Members, name: string): T {
  return members[name] as unknown as T;
}
