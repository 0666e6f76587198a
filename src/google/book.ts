// The spreadsheet as jobs need it: tabs found by what they are, each read once, dates as days and minutes.
import type { Cell } from '../tables/cell';
import type { AnyTableKey, Language } from '../tables/column';
import { generatedTabs } from '../tables/generated';
import { officeTabs } from '../tables/officeGenerated';
import { allTables, officeTables } from '../tables/officeSchemas';
import {
  type ColumnPlaces,
  findColumns,
  missingFields,
  readTable,
  type TabCells,
  withRememberedColumns,
} from '../tables/read';
import { languageOf } from './language';
import { headersAt, loadHeaders, placesOf, rememberHeaders } from './renamedHeaders';
import type { State } from './state';
import { ZonedDates } from './zonedDates';

/** Developer metadata key of a column; its value is `table.field`. */
export const columnMetadataKey = 'meguri.column';

export class Book {
  readonly spreadsheet = SpreadsheetApp.getActive();
  private known: ZonedDates | null = null;
  private sheetsByName: Map<string, GoogleAppsScript.Spreadsheet.Sheet> | null = null;
  private sheetsById: Map<number, GoogleAppsScript.Spreadsheet.Sheet> | null = null;

  constructor(readonly state: State) {}

  get dates(): ZonedDates {
    this.known ??= new ZonedDates(this.spreadsheet.getSpreadsheetTimeZone());
    return this.known;
  }

  get sheets(): Map<string, GoogleAppsScript.Spreadsheet.Sheet> {
    this.sheetsByName ??= new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
    return this.sheetsByName;
  }

  /** After tabs were made or removed. */
  forgetSheets(): void {
    this.sheetsByName = null;
    this.sheetsById = null;
  }

  /** Sheet IDs by tab name. */
  sheetIds(): Map<string, number> {
    return new Map([...this.sheets].map(([name, sheet]) => [name, sheet.getSheetId()]));
  }

  /** The sheet that plays a part, by its remembered ID (users rename tabs) or by its usual name. */
  find(key: string, names: readonly string[]): GoogleAppsScript.Spreadsheet.Sheet | null {
    const id = this.state.tabs[key];
    this.sheetsById ??= new Map([...this.sheets.values()].map((sheet) => [sheet.getSheetId(), sheet]));
    const known = id === undefined ? undefined : this.sheetsById.get(id);
    if (known) return known;
    for (const name of names) {
      const sheet = this.sheets.get(name);
      if (sheet) return sheet;
    }
    return null;
  }

  findTable(key: AnyTableKey): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { tab } = allTables[key];
    return this.find(key, key in officeTables && key !== 'prices' ? [] : [tab.ja, tab.en]);
  }

  findGenerated(key: keyof typeof generatedTabs): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { tab } = generatedTabs[key];
    // A user's own 見積書 is not ours to fill: tabs of the office are known by memory alone.
    return this.find(key, key in officeTabs ? [] : [tab.ja, tab.en]);
  }

  /** All cells of a sheet from A1 on, in one read. */
  readCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): TabCells {
    const values = sheet.getDataRange().getValues() as unknown[][];
    return { name: sheet.getName(), values: values.map((row) => row.map((value) => this.toCell(value))) };
  }

  /** Reads and parses one table; columns whose headers were renamed are found by their metadata. */
  readTable(key: AnyTableKey): ReturnType<typeof readTable> | null {
    const sheet = this.findTable(key);
    if (!sheet) return null;
    const schema = allTables[key];
    const cells = this.readCells(sheet);
    const found = findColumns(schema, cells.values);
    const known = this.state.columns[key] ?? [];
    const renamed = missingFields(schema, found.places).some((field) => known.includes(field));
    const places = renamed
      ? withRememberedColumns(
          found.places,
          this.renamedColumns(key, sheet, cells.values[found.headerRow - 1] ?? []),
        )
      : found.places;
    const usualLanguage = (): Language => languageOf(this);
    return readTable(schema, cells, { headerRow: found.headerRow, places, usualLanguage });
  }

  /** Field places by developer metadata, which moves with its column. */
  private rememberedColumns(key: AnyTableKey, sheet: GoogleAppsScript.Spreadsheet.Sheet): ColumnPlaces {
    const places: ColumnPlaces = {};
    for (const metadata of sheet.createDeveloperMetadataFinder().withKey(columnMetadataKey).find()) {
      const [table, field] = (metadata.getValue() ?? '').split('.');
      const column = metadata.getLocation().getColumn();
      if (table === key && field !== undefined && column) places[field] = column.getColumn() - 1;
    }
    return places;
  }

  /** Custom functions may not look for metadata: they take the headers that the last job found there. */
  private renamedColumns(
    key: AnyTableKey,
    sheet: GoogleAppsScript.Spreadsheet.Sheet,
    headers: Cell[],
  ): ColumnPlaces {
    try {
      const places = this.rememberedColumns(key, sheet);
      rememberHeaders(key, headersAt(places, headers));
      return places;
    } catch {
      return placesOf(loadHeaders()[key] ?? {}, headers);
    }
  }

  /** Dates from Google are objects of another realm in some hosts: told by tag, never by `instanceof`. */
  toCell(value: unknown): Cell {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (Object.prototype.toString.call(value) === '[object Date]') return this.dates.toMoment(value as Date);
    return value === null || value === undefined ? '' : String(value);
  }
}
