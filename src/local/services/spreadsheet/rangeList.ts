/** Several ranges of one sheet, changed by one call. */
import type { Execution } from '../execution';
import { asGoogle, ServiceObject } from '../gate';
import type { RangeService } from './range';

type GoogleList = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class RangeListService extends ServiceObject implements Partial<GoogleList> {
  readonly serviceName = 'RangeList';

  constructor(
    run: Execution,
    readonly ranges: readonly RangeService[],
  ) {
    super(run);
  }

  getRanges(): GoogleRange[] {
    return this.ranges.map((range) => asGoogle(range));
  }

  activate(): GoogleList {
    return each(this, (range) => range.activate());
  }

  breakApart(): GoogleList {
    return each(this, (range) => range.breakApart());
  }

  check(): GoogleList {
    return each(this, (range) => range.check());
  }

  uncheck(): GoogleList {
    return each(this, (range) => range.uncheck());
  }

  clear(options?: Parameters<RangeService['clear']>[0]): GoogleList {
    return each(this, (range) => range.clear(options));
  }

  clearContent(): GoogleList {
    return each(this, (range) => range.clearContent());
  }

  clearDataValidations(): GoogleList {
    return each(this, (range) => range.clearDataValidations());
  }

  clearFormat(): GoogleList {
    return each(this, (range) => range.clearFormat());
  }

  clearNote(): GoogleList {
    return each(this, (range) => range.clearNote());
  }

  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): GoogleList {
    return each(this, (range) => range.insertCheckboxes(checkedValue, uncheckedValue));
  }

  removeCheckboxes(): GoogleList {
    return each(this, (range) => range.removeCheckboxes());
  }

  setBackground(color: string | null): GoogleList {
    return each(this, (range) => range.setBackground(color));
  }

  setBorder(...args: Parameters<RangeService['setBorder']>): GoogleList {
    return each(this, (range) => range.setBorder(...args));
  }

  setFontColor(color: string | null): GoogleList {
    return each(this, (range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): GoogleList {
    return each(this, (range) => range.setFontFamily(family));
  }

  setFontLine(line: Parameters<RangeService['setFontLine']>[0]): GoogleList {
    return each(this, (range) => range.setFontLine(line));
  }

  setFontSize(size: number): GoogleList {
    return each(this, (range) => range.setFontSize(size));
  }

  setFontStyle(slant: Parameters<RangeService['setFontStyle']>[0]): GoogleList {
    return each(this, (range) => range.setFontStyle(slant));
  }

  setFontWeight(weight: Parameters<RangeService['setFontWeight']>[0]): GoogleList {
    return each(this, (range) => range.setFontWeight(weight));
  }

  setFormula(formula: string): GoogleList {
    return each(this, (range) => range.setFormula(formula));
  }

  setHorizontalAlignment(alignment: Parameters<RangeService['setHorizontalAlignment']>[0]): GoogleList {
    return each(this, (range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): GoogleList {
    return each(this, (range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): GoogleList {
    return each(this, (range) => range.setNumberFormat(numberFormat));
  }

  setValue(value: unknown): GoogleList {
    return each(this, (range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: Parameters<RangeService['setVerticalAlignment']>[0]): GoogleList {
    return each(this, (range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapEnabled: boolean): GoogleList {
    return each(this, (range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: Parameters<RangeService['setWrapStrategy']>[0]): GoogleList {
    return each(this, (range) => range.setWrapStrategy(strategy));
  }

  trimWhitespace(): GoogleList {
    return each(this, (range) => range.trimWhitespace());
  }
}

function each(list: RangeListService, change: (range: RangeService) => unknown): GoogleList {
  for (const range of list.ranges) change(range);
  return asGoogle<GoogleList>(list);
}
