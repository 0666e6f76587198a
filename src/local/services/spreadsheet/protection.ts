/** Protected ranges and sheets. */
import type { ProtectionModel } from '../../workbook/objects';
import type { Sheet } from '../../workbook/sheet';
import { memberOf, SPREADSHEET_ENUMS } from '../enums';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, behind, localOf, ServiceObject } from '../gate';
import type { UserService } from '../session';
import type { RangeBase } from './rangeBase';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Person = string | GoogleAppsScript.Base.User;

export class ProtectionService extends ServiceObject implements Partial<GoogleProtection> {
  readonly serviceName = 'Protection';

  constructor(
    run: Execution,
    readonly sheet: Sheet,
    private readonly id: number,
  ) {
    super(run);
  }

  get model(): ProtectionModel {
    const found = this.sheet.protections.find((protection) => protection.id === this.id);
    if (found === undefined) throw new ServiceError('The protected range has been removed.');
    return found;
  }

  canEdit(): boolean {
    const { user, workbook } = this.run.state;
    return user === workbook.owner || this.model.warningOnly || this.model.editors.includes(user);
  }

  getDescription(): string {
    return this.model.description;
  }

  setDescription(description: string): GoogleProtection {
    return changed(this, { description: String(description) });
  }

  isWarningOnly(): boolean {
    return this.model.warningOnly;
  }

  /** A warning replaces the list of editors. */
  setWarningOnly(warningOnly: boolean): GoogleProtection {
    return changed(this, { warningOnly });
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return memberOf(SPREADSHEET_ENUMS.ProtectionType, this.model.type);
  }

  getRange(): GoogleRange {
    return asGoogle(this.run.factory.range(this.sheet, this.model.range));
  }

  setRange(range: GoogleRange): GoogleProtection {
    return changed(this, { range: localOf<RangeBase>(range, 'Range').grid });
  }

  getRangeName(): string | null {
    return this.model.rangeName ?? null;
  }

  setRangeName(rangeName: string): GoogleProtection {
    return changed(this, { rangeName });
  }

  getUnprotectedRanges(): GoogleRange[] {
    return this.model.unprotected.map((grid) => asGoogle(this.run.factory.range(this.sheet, grid)));
  }

  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    return changed(this, {
      unprotected: Array.from(ranges, (range) => localOf<RangeBase>(range, 'Range').grid),
    });
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return this.model.editors.map((email) => asGoogle(this.run.factory.user(email)));
  }

  addEditor(person: Person): GoogleProtection {
    return changed(this, { editors: [...new Set([...this.model.editors, addressOf(person)])] });
  }

  addEditors(people: string[]): GoogleProtection {
    return changed(this, { editors: [...new Set([...this.model.editors, ...people])] });
  }

  removeEditor(person: Person): GoogleProtection {
    return this.removeEditors([addressOf(person)]);
  }

  removeEditors(people: string[] | GoogleAppsScript.Base.User[]): GoogleProtection {
    const gone = new Set((people as Person[]).map(addressOf));
    return changed(this, { editors: this.model.editors.filter((email) => !gone.has(email)) });
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): GoogleProtection {
    return asGoogle(this);
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((protection) => protection.id !== this.id);
    this.sheet.changed('objects');
  }
}

function addressOf(person: Person): string {
  const target = behind(person);
  return target === undefined ? String(person) : (target as UserService).email;
}

/** Protects the range, or the whole sheet; the user and the owner may edit, others not. */
export function createProtection(range: RangeBase, type: 'RANGE' | 'SHEET'): ProtectionService {
  const { run, sheet, grid } = range;
  const { workbook, user } = run.state;
  const id = workbook.takeNumber();
  sheet.protections.push({
    id,
    type,
    range: grid,
    description: '',
    warningOnly: false,
    editors: [...new Set([user, ...workbook.editors])],
    unprotected: [],
  });
  sheet.changed('objects');
  return run.factory.protection(sheet, id);
}

function changed(protection: ProtectionService, patch: Partial<ProtectionModel>): GoogleProtection {
  Object.assign(protection.model, patch);
  protection.sheet.changed('objects');
  return asGoogle<GoogleProtection>(protection);
}
