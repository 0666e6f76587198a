/** Protection, as it stops a script that runs for somebody who may not edit. */
import { contains, intersection } from '../../workbook/address';
import type { Workbook } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import type { BlockTarget } from './block';

/** Throws when the user of the script may not edit some of the cells. */
export function assertEditable({ run, sheet, grid }: BlockTarget): void {
  const { user, workbook } = run.state;
  if (!isProtectedFrom(user, workbook, { sheet, grid })) return;
  throw new ServiceError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/**
 * Whether a protection that does more than warn keeps this person from some of the cells. The owner and listed editors
 * may edit. https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
export function isProtectedFrom(
  user: string,
  { owner }: Workbook,
  { sheet, grid }: Pick<BlockTarget, 'sheet' | 'grid'>,
): boolean {
  if (user === owner) return false;
  return sheet.protections.some((protection) => {
    if (protection.warningOnly || protection.editors.includes(user)) return false;
    if (intersection(protection.range, grid) === undefined) return false;
    return !protection.unprotected.some((free) => contains(free, grid));
  });
}
