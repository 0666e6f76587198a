/** The spreadsheet that the script is bound to. */
import { boundReference, parseA1 } from '../../workbook/address';
import { nameOf } from '../enums';
import { ServiceError } from '../errors';
import { asGoogle, behind, localOf, ServiceObject } from '../gate';
import { copySheet } from './copySheet';
import { metadataArguments } from './metadataArguments';
import { rangeOfName } from './namedRange';
import type { RangeService } from './range';
import { assertOnSheet, type RangeBase } from './rangeBase';
import type { SheetService } from './sheet';
import { assertRoom } from './sheetGrid';
import { assertFreeName, freeSheetName } from './sheetNames';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleUser = GoogleAppsScript.Base.User;

/** Columns of a new sheet. */
const NEW_SHEET_COLUMNS = 26;

export class SpreadsheetService extends ServiceObject implements Partial<GoogleSpreadsheet> {
  readonly serviceName = 'Spreadsheet';

  getId(): string {
    return this.run.state.workbook.id;
  }

  getUrl(): string {
    return this.run.state.workbook.url;
  }

  getName(): string {
    return this.run.state.workbook.name;
  }

  rename(newName: string): void {
    this.run.state.workbook.name = newName;
    this.run.state.workbook.emit({ type: 'workbook' });
  }

  getSpreadsheetTimeZone(): string {
    return this.run.state.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this.run.state.workbook.timeZone = timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.run.state.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.run.state.workbook.locale = locale;
  }

  getOwner(): GoogleUser {
    return asGoogle(this.run.factory.user(this.run.state.workbook.owner));
  }

  getEditors(): GoogleUser[] {
    return this.run.state.workbook.editors.map((email) => asGoogle(this.run.factory.user(email)));
  }

  getSheets(): GoogleSheet[] {
    return this.run.state.workbook.sheets.map((sheet) => asGoogle(this.run.factory.sheet(sheet)));
  }

  getNumSheets(): number {
    return this.run.state.workbook.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const sheet = this.run.state.workbook.sheetByName(String(name));
    return sheet === undefined ? null : asGoogle(this.run.factory.sheet(sheet));
  }

  getSheetById(id: number): GoogleSheet | null {
    const sheet = this.run.state.workbook.sheetById(id);
    return sheet === undefined ? null : asGoogle(this.run.factory.sheet(sheet));
  }

  getActiveSheet(): GoogleSheet {
    return asGoogle(this.run.factory.sheet(this.run.state.workbook.activeSheet));
  }

  setActiveSheet(sheet: GoogleSheet, _restoreSelection?: boolean): GoogleSheet {
    return localOf<SheetService>(sheet, 'Sheet').activate();
  }

  getActiveRange(): GoogleRange | null {
    return this.run.factory.selection().getActiveRange();
  }

  getActiveCell(): GoogleRange {
    return this.run.factory.selection().getCurrentCell()!;
  }

  getCurrentCell(): GoogleRange | null {
    return this.run.factory.selection().getCurrentCell();
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return asGoogle(this.run.factory.selection());
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return localOf<RangeService>(range, 'Range').activate();
  }

  /** All overloads: (), (index), (name), (name, index), each with or without `{template}` at the end. */
  insertSheet(...args: unknown[]): GoogleSheet {
    const { workbook } = this.run.state;
    const template = args
      .map((argument) => (argument as { template?: unknown } | null)?.template)
      .find(Boolean);
    const name =
      args.find((argument): argument is string => typeof argument === 'string') ?? freeSheetName(workbook);
    const index = args.find((argument): argument is number => typeof argument === 'number');
    assertFreeName(workbook, name);
    const position = index ?? workbook.sheets.indexOf(workbook.activeSheet) + 1;
    const source = behind(template) as SheetService | undefined;
    assertRoom(workbook, workbook.newSheetRows * NEW_SHEET_COLUMNS);
    const sheet =
      source === undefined
        ? workbook.addSheet(name, position)
        : copySheet(workbook, source.sheet, name, position);
    workbook.activeSheetId = sheet.id;
    return asGoogle(this.run.factory.sheet(sheet));
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { workbook } = this.run.state;
    if (workbook.sheets.length === 1)
      throw new ServiceError("You can't remove all the sheets in a document.");
    workbook.removeSheet(localOf<SheetService>(sheet, 'Sheet').sheet);
  }

  /** Position counts from 1. */
  moveActiveSheet(position: number): void {
    const { workbook } = this.run.state;
    if (position < 1 || position > workbook.sheets.length)
      throw new ServiceError('The sheet index is out of bounds.');
    workbook.moveSheet(workbook.activeSheet, position - 1);
  }

  getRange(a1Notation: string): GoogleRange {
    const reference = parseA1(a1Notation);
    if (reference === undefined) {
      const named = this.getRangeByName(a1Notation);
      if (named === null) throw new ServiceError(`Range not found: ${a1Notation}`);
      return named;
    }
    const { workbook } = this.run.state;
    const sheet =
      reference.sheetName === undefined ? workbook.activeSheet : workbook.sheetByName(reference.sheetName);
    if (sheet === undefined) throw new ServiceError(`Range not found: ${a1Notation}`);
    const grid = boundReference(reference, sheet);
    assertOnSheet(sheet, grid);
    return asGoogle(this.run.factory.range(sheet, grid));
  }

  getRangeByName(name: string): GoogleRange | null {
    const named = this.run.state.workbook.namedRanges.find((entry) => entry.name === name);
    return named === undefined ? null : asGoogle(rangeOfName(this.run, named));
  }

  setNamedRange(name: string, range: GoogleRange): void {
    const { workbook } = this.run.state;
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || name.length > 250) {
      throw new ServiceError(`The named range "${name}" is not valid.`);
    }
    const { sheet, grid } = localOf<RangeBase>(range, 'Range');
    this.run.write(() => {
      workbook.namedRanges = workbook.namedRanges.filter((entry) => entry.name !== name);
      workbook.namedRanges.push({ name, range: { ...grid, sheetId: sheet.id } });
    });
  }

  removeNamedRange(name: string): void {
    const { workbook } = this.run.state;
    this.run.write(() => {
      workbook.namedRanges = workbook.namedRanges.filter((entry) => entry.name !== name);
    });
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.run.state.workbook.namedRanges.map(({ name }) => asGoogle(this.run.factory.namedRange(name)));
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.run.state.workbook.sheets.flatMap((sheet) =>
      sheet.protections
        .filter((protection) => protection.type === nameOf(type))
        .map((protection) =>
          asGoogle<GoogleAppsScript.Spreadsheet.Protection>(
            this.run.factory.protection(sheet, protection.id),
          ),
        ),
    );
  }

  /** Nobody sees the toast of a clock trigger. */
  toast(msg: string, title = '', timeoutSeconds: number | null = 5): void {
    if (!this.run.options.attended) return;
    this.run.state.ui.toasts.push({ message: String(msg), title: String(title), seconds: timeoutSeconds });
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleSpreadsheet {
    const { workbook } = this.run.state;
    const id = workbook.takeNumber();
    this.run.write(() =>
      workbook.metadata.push({ id, key, ...metadataArguments(rest), location: { type: 'SPREADSHEET' } }),
    );
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.run.state.workbook.metadata
      .filter(({ location }) => location.type === 'SPREADSHEET')
      .map((entry) => asGoogle(this.run.factory.metadata(entry)));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(this.run.factory.metadataFinder({}));
  }
}
