/** A spreadsheet in memory: sheets, named ranges, developer metadata, and the feed of its changes. */

import { quoteSheetName } from './address';
import { ChangeFeed, type ChangeListener, type WorkbookChange } from './events';
import type { MetadataModel, NamedRangeModel, SheetRange, ValidationRule } from './objects';
import { renameInFormula } from './references';
import { type SharedTables, Sheet } from './sheet';
import { Interned, Styles } from './style';

/** What a new workbook may be told; everything has a default. */
export interface WorkbookOptions {
  readonly id?: string;
  readonly name?: string;
  /** IANA name; Asia/Tokyo unless given. */
  readonly timeZone?: string;
  /** As Apps Script writes it, ja_JP unless given. */
  readonly locale?: string;
  readonly owner?: string;
  readonly editors?: readonly string[];
  /** Name of the first sheet; without one the workbook starts with none. */
  readonly firstSheet?: string;
  /** Rows of every sheet that is added; 1,000 as in Google unless given. */
  readonly newSheetRows?: number;
}

export class Workbook implements SharedTables {
  readonly id: string;
  name: string;
  timeZone: string;
  locale: string;
  owner: string;
  editors: string[];
  sheets: Sheet[] = [];
  namedRanges: NamedRangeModel[] = [];
  metadata: MetadataModel[] = [];
  readonly styles = new Styles({});
  readonly validations = new Interned<ValidationRule | Record<string, never>>({});
  /** The sheet and the cells that the user has in view. */
  activeSheetId: number | null = null;
  selection: SheetRange | null = null;
  readonly newSheetRows: number;
  private nextNumber = 1;
  private readonly feed = new ChangeFeed();

  constructor(options: WorkbookOptions = {}) {
    this.id = options.id ?? 'local-workbook';
    this.name = options.name ?? 'Meguri';
    this.timeZone = options.timeZone ?? 'Asia/Tokyo';
    this.locale = options.locale ?? 'ja_JP';
    this.owner = options.owner ?? 'owner@example.com';
    this.editors = [...(options.editors ?? [this.owner])];
    this.newSheetRows = options.newSheetRows ?? 1000;
    if (options.firstSheet !== undefined)
      this.sheets.push(new Sheet(0, options.firstSheet, this, this.newSheetRows));
  }

  get url(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }

  /** Tells the listener of every change from now on; returns what ends it. */
  subscribe(listener: ChangeListener): () => void {
    return this.feed.subscribe(listener);
  }

  emit(change: WorkbookChange): void {
    this.feed.emit(change);
  }

  /** A number no sheet, chart, protection or metadata of this workbook has had. */
  takeNumber(): number {
    this.nextNumber += 1;
    return this.nextNumber - 1;
  }

  /** For restoring: numbers given from now on are above this one. */
  reserveNumbers(upTo: number): void {
    this.nextNumber = Math.max(this.nextNumber, upTo + 1);
  }

  get highestNumber(): number {
    return this.nextNumber - 1;
  }

  sheetByName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  get activeSheet(): Sheet {
    const active = this.activeSheetId === null ? undefined : this.sheetById(this.activeSheetId);
    return active ?? this.sheets.find((sheet) => !sheet.properties.hidden) ?? this.sheets[0]!;
  }

  /** Adds a sheet at a position from 0 (the end if none is given). The caller has checked the name. */
  addSheet(name: string, position = this.sheets.length): Sheet {
    const taken = this.sheets.some((sheet) => sheet.id === 0);
    const number = taken || this.sheets.length > 0 ? this.takeNumber() : 0;
    const sheet = new Sheet(number, name, this, this.newSheetRows);
    this.placeSheet(sheet, position);
    return sheet;
  }

  placeSheet(sheet: Sheet, position: number): void {
    this.sheets.splice(position, 0, sheet);
    this.emit({ type: 'sheet', sheetId: sheet.id, change: 'added' });
  }

  removeSheet(sheet: Sheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.namedRanges = this.namedRanges.filter((named) => named.range.sheetId !== sheet.id);
    this.metadata = this.metadata.filter(
      ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheet.id,
    );
    if (this.activeSheetId === sheet.id) this.activeSheetId = null;
    if (this.selection?.sheetId === sheet.id) this.selection = null;
    this.emit({ type: 'sheet', sheetId: sheet.id, change: 'removed' });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.emit({ type: 'sheet', sheetId: sheet.id, change: 'moved' });
  }

  /** Renames a sheet, in the formulas of all sheets too. */
  renameSheet(sheet: Sheet, name: string): void {
    const quoted = quoteSheetName(name);
    this.mapFormulas((formula) => renameInFormula(formula, sheet.name, quoted));
    sheet.properties.name = name;
    sheet.changed('properties');
  }

  /** Rewrites every formula of the workbook. */
  mapFormulas(rewrite: (formula: string, sheet: Sheet) => string): void {
    for (const sheet of this.sheets) {
      for (const row of sheet.rows) {
        for (const extras of row?.extras ?? []) {
          if (extras?.formula !== undefined) extras.formula = rewrite(extras.formula, sheet);
        }
      }
    }
  }
}
