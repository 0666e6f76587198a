/** Developer metadata: notes of the script's own that stay with their row, column or sheet. */
import type { MetadataLocation, MetadataModel } from '../../workbook/objects';
import { memberOf, nameOf, SPREADSHEET_ENUMS } from '../enums';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import type { RangeBase } from './rangeBase';
import type { SheetService } from './sheet';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class DeveloperMetadataService extends ServiceObject implements Partial<GoogleMetadata> {
  readonly serviceName = 'DeveloperMetadata';

  constructor(
    run: Execution,
    private readonly id: number,
  ) {
    super(run);
  }

  get model(): MetadataModel {
    const found = this.run.state.workbook.metadata.find((entry) => entry.id === this.id);
    if (found === undefined) throw new ServiceError('The developer metadata has been removed.');
    return found;
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.model.key;
  }

  getValue(): string | null {
    return this.model.value;
  }

  getVisibility(): Visibility {
    return memberOf(SPREADSHEET_ENUMS.DeveloperMetadataVisibility, this.model.visibility);
  }

  getLocation(): GoogleLocation {
    return asGoogle(new MetadataLocationService(this.run, this.model.location));
  }

  setKey(key: string): GoogleMetadata {
    return changed(this, { key });
  }

  setValue(value: string): GoogleMetadata {
    return changed(this, { value });
  }

  setVisibility(visibility: Visibility): GoogleMetadata {
    return changed(this, { visibility: nameOf(visibility) as MetadataModel['visibility'] });
  }

  moveToColumn(column: GoogleRange): GoogleMetadata {
    const range = localOf<RangeBase>(column, 'Range');
    return changed(this, { location: { type: 'COLUMN', sheetId: range.sheet.id, index: range.grid.column } });
  }

  moveToRow(row: GoogleRange): GoogleMetadata {
    const range = localOf<RangeBase>(row, 'Range');
    return changed(this, { location: { type: 'ROW', sheetId: range.sheet.id, index: range.grid.row } });
  }

  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleMetadata {
    return changed(this, {
      location: { type: 'SHEET', sheetId: localOf<SheetService>(sheet, 'Sheet').sheet.id },
    });
  }

  remove(): void {
    const { workbook } = this.run.state;
    this.run.write(() => {
      workbook.metadata = workbook.metadata.filter((entry) => entry.id !== this.id);
    });
  }
}

function changed(metadata: DeveloperMetadataService, patch: Partial<MetadataModel>): GoogleMetadata {
  metadata.run.write(() => Object.assign(metadata.model, patch));
  return asGoogle<GoogleMetadata>(metadata);
}

export class MetadataLocationService extends ServiceObject implements Partial<GoogleLocation> {
  readonly serviceName = 'DeveloperMetadataLocation';

  constructor(
    run: Execution,
    private readonly location: MetadataLocation,
  ) {
    super(run);
  }

  getLocationType(): LocationType {
    return memberOf(SPREADSHEET_ENUMS.DeveloperMetadataLocationType, this.location.type);
  }

  getColumn(): GoogleRange | null {
    return lineRange(this.run, this.location, 'COLUMN');
  }

  getRow(): GoogleRange | null {
    return lineRange(this.run, this.location, 'ROW');
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    if (this.location.type !== 'SHEET') return null;
    const sheet = this.run.state.workbook.sheetById(this.location.sheetId);
    return sheet === undefined ? null : asGoogle(this.run.factory.sheet(sheet));
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? asGoogle(this.run.factory.spreadsheet()) : null;
  }
}

function lineRange(run: Execution, location: MetadataLocation, type: 'ROW' | 'COLUMN'): GoogleRange | null {
  if (location.type !== 'ROW' && location.type !== 'COLUMN') return null;
  const sheet = run.state.workbook.sheetById(location.sheetId);
  if (sheet === undefined || location.type !== type) return null;
  const grid =
    type === 'ROW'
      ? { row: location.index, column: 1, numRows: 1, numColumns: sheet.maxColumns }
      : { row: 1, column: location.index, numRows: sheet.maxRows, numColumns: 1 };
  return asGoogle(run.factory.range(sheet, grid));
}

/** Where a finder looks: everywhere, in one sheet, or in one row or column. */
export interface MetadataScope {
  readonly sheetId?: number;
  readonly location?: MetadataLocation;
}

export class MetadataFinderService extends ServiceObject implements Partial<GoogleFinder> {
  readonly serviceName = 'DeveloperMetadataFinder';
  tests: ((entry: MetadataModel) => boolean)[] = [];

  constructor(
    run: Execution,
    private readonly scope: MetadataScope,
  ) {
    super(run);
  }

  find(): GoogleMetadata[] {
    return this.run.state.workbook.metadata
      .filter((entry) => inScope(entry.location, this.scope) && this.tests.every((test) => test(entry)))
      .map((entry) => asGoogle(this.run.factory.metadata(entry)));
  }

  withKey(key: string): GoogleFinder {
    return narrowed(this, (entry) => entry.key === key);
  }

  withValue(value: string): GoogleFinder {
    return narrowed(this, (entry) => entry.value === value);
  }

  withId(id: number): GoogleFinder {
    return narrowed(this, (entry) => entry.id === id);
  }

  withVisibility(visibility: Visibility): GoogleFinder {
    return narrowed(this, (entry) => entry.visibility === nameOf(visibility));
  }

  withLocationType(locationType: LocationType): GoogleFinder {
    return narrowed(this, (entry) => entry.location.type === nameOf(locationType));
  }
}

function narrowed(finder: MetadataFinderService, test: (entry: MetadataModel) => boolean): GoogleFinder {
  finder.tests.push(test);
  return asGoogle<GoogleFinder>(finder);
}

function inScope(location: MetadataLocation, scope: MetadataScope): boolean {
  if (scope.location !== undefined) return JSON.stringify(location) === JSON.stringify(scope.location);
  return (
    scope.sheetId === undefined || (location.type !== 'SPREADSHEET' && location.sheetId === scope.sheetId)
  );
}
