/** A workbook as plain JSON and back, equal cell for cell. */
import type { CellExtras, CellValue, Column, Row } from './cell';
import type { ValidationRule } from './objects';
import { Sheet, type SheetProperties } from './sheet';
import type { CellStyle } from './style';
import { Workbook } from './workbook';

/** Version of the layout below; restoring another one is refused. */
const FORMAT = 1;

interface SheetJson {
  readonly id: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly properties: SheetProperties;
  readonly rows: (RowJson | null)[];
  readonly columns: (Column | null)[];
  readonly objects: Pick<
    Sheet,
    'merges' | 'conditionalFormats' | 'protections' | 'filter' | 'charts' | 'pivots'
  >;
}

interface RowJson {
  readonly values: (CellValue | null)[];
  readonly styles?: number[];
  readonly validations?: number[];
  readonly extras?: (CellExtras | null)[];
  readonly height?: number;
  readonly hidden?: boolean;
}

/** What `toJSON` gives: plain data, safe to clone, store and send. */
export interface WorkbookJson {
  readonly format: number;
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly owner: string;
  readonly editors: string[];
  readonly highestNumber: number;
  readonly newSheetRows?: number;
  readonly activeSheetId: number | null;
  readonly selection: Workbook['selection'];
  readonly styles: CellStyle[];
  readonly validations: (ValidationRule | Record<string, never>)[];
  readonly namedRanges: Workbook['namedRanges'];
  readonly metadata: Workbook['metadata'];
  readonly sheets: SheetJson[];
}

/** The whole workbook as data of its own: later changes of the workbook do not reach it. */
export function workbookToJson(workbook: Workbook): WorkbookJson {
  const { id, name, timeZone, locale, owner, highestNumber, newSheetRows, activeSheetId, selection } =
    workbook;
  return {
    format: FORMAT,
    ...{ id, name, timeZone, locale, owner, highestNumber, newSheetRows, activeSheetId, selection },
    editors: [...workbook.editors],
    styles: [...workbook.styles.all()],
    validations: [...workbook.validations.all()],
    namedRanges: copy(workbook.namedRanges),
    metadata: copy(workbook.metadata),
    sheets: workbook.sheets.map(sheetToJson),
  };
}

/** Throws an Error when the data is not of this version. */
export function workbookFromJson(json: WorkbookJson): Workbook {
  if (json.format !== FORMAT) throw new Error(`workbookFromJson: layout ${String(json.format)} is not known`);
  const workbook = new Workbook(json);
  for (const style of json.styles) workbook.styles.numberOf(style);
  for (const rule of json.validations) workbook.validations.numberOf(rule);
  workbook.sheets = json.sheets.map((sheet) => sheetFromJson(sheet, workbook));
  workbook.namedRanges = copy(json.namedRanges);
  workbook.metadata = copy(json.metadata);
  workbook.activeSheetId = json.activeSheetId;
  workbook.selection = json.selection;
  workbook.reserveNumbers(json.highestNumber);
  return workbook;
}

function sheetToJson(sheet: Sheet): SheetJson {
  const { merges, conditionalFormats, protections, filter, charts, pivots } = sheet;
  return {
    id: sheet.id,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    properties: { ...sheet.properties },
    rows: Array.from(sheet.rows, (row) => (row === undefined ? null : rowToJson(row))),
    columns: Array.from(sheet.columns, (column) => (column === undefined ? null : { ...column })),
    objects: copy({ merges, conditionalFormats, protections, filter, charts, pivots }),
  };
}

function rowToJson({ values, styles, validations, extras, ...rest }: Row): RowJson {
  return {
    ...rest,
    values: Array.from(values, (value) => value ?? null),
    ...(styles ? { styles: [...styles] } : {}),
    ...(validations ? { validations: [...validations] } : {}),
    ...(extras ? { extras: Array.from(extras, (extra) => (extra === undefined ? null : copy(extra))) } : {}),
  };
}

function sheetFromJson(json: SheetJson, workbook: Workbook): Sheet {
  const sheet = new Sheet(json.id, json.properties.name, workbook, json.maxRows, json.maxColumns);
  Object.assign(sheet.properties, json.properties);
  Object.assign(sheet, copy(json.objects));
  sheet.rows = json.rows.map((row) => (row === null ? undefined : rowFromJson(row)));
  sheet.columns = json.columns.map((column) => (column === null ? undefined : { ...column }));
  return sheet;
}

function rowFromJson({ values, styles, validations, extras, ...rest }: RowJson): Row {
  return {
    ...rest,
    values: values.map((value) => value ?? undefined),
    ...(styles ? { styles: [...styles] } : {}),
    ...(validations ? { validations: [...validations] } : {}),
    ...(extras ? { extras: extras.map((extra) => (extra === null ? undefined : copy(extra))) } : {}),
  };
}

function copy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
