/** Named ranges. */
import type { NamedRangeModel } from '../../workbook/objects';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import type { RangeBase } from './rangeBase';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export class NamedRangeService extends ServiceObject implements Partial<GoogleNamedRange> {
  readonly serviceName = 'NamedRange';

  constructor(
    run: Execution,
    private name: string,
  ) {
    super(run);
  }

  get model(): NamedRangeModel {
    const found = this.run.state.workbook.namedRanges.find(({ name }) => name === this.name);
    if (found === undefined) throw new ServiceError('The named range has been removed.');
    return found;
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return asGoogle(rangeOfName(this.run, this.model));
  }

  setName(name: string): GoogleNamedRange {
    this.model.name = name;
    this.name = name;
    return asGoogle(this);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleNamedRange {
    const { sheet, grid } = localOf<RangeBase>(range, 'Range');
    this.model.range = { ...grid, sheetId: sheet.id };
    return asGoogle(this);
  }

  remove(): void {
    const { workbook } = this.run.state;
    workbook.namedRanges = workbook.namedRanges.filter(({ name }) => name !== this.name);
  }
}

/** The range behind a name. */
export function rangeOfName(run: Execution, named: NamedRangeModel): RangeBase {
  const { sheetId, ...grid } = named.range;
  const sheet = run.state.workbook.sheetById(sheetId);
  if (sheet === undefined) throw new ServiceError('The named range has been removed.');
  return run.factory.range(sheet, grid);
}
