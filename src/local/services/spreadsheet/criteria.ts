/** Arguments of criteria between scripts and the workbook: Dates become serials, Ranges become places. */
import { instantOf, serialOf } from '../../time/serial';
import type { CriterionValue } from '../../workbook/objects';
import type { Execution } from '../execution';
import { behind } from '../gate';
import type { RangeBase } from './rangeBase';
import { isDate } from './values';

/** Arguments as the workbook keeps them. */
export function storedValues(run: Execution, args: readonly unknown[]): CriterionValue[] {
  // A list made by the script would keep its whole world in memory: the workbook gets one of its own.
  return Array.from(args, (argument) => {
    if (isDate(argument))
      return Math.floor(serialOf(Date.prototype.getTime.call(argument), run.spreadsheetZone));
    const target = behind(argument);
    if (target?.serviceName === 'Range') return placeOf(target as RangeBase);
    return typeof argument === 'number' || typeof argument === 'boolean' ? argument : String(argument);
  });
}

function placeOf(range: RangeBase): CriterionValue {
  return { range: { ...range.grid, sheetId: range.sheet.id } };
}

/** Arguments as scripts get them back. */
export function scriptValues(run: Execution, criteria: string, values: readonly CriterionValue[]): unknown[] {
  return values.map((value) => {
    if (typeof value === 'object') return rangeAt(run, value.range);
    const isDay = criteria.startsWith('DATE_') && typeof value === 'number';
    return isDay ? new run.realm.intrinsics.Date(instantOf(value, run.spreadsheetZone)) : value;
  });
}

function rangeAt(run: Execution, place: { sheetId: number } & RangeBase['grid']): unknown {
  const { sheetId, ...grid } = place;
  const sheet = run.state.workbook.sheetById(sheetId);
  return sheet === undefined ? null : run.factory.range(sheet, grid);
}
