/** Protection, as it stops a script that runs for somebody who may not edit. */
import { intersection } from '../../workbook/address';
import { ServiceError } from '../errors';
import type { BlockTarget } from './block';

/** https://developers.google.com/apps-script/reference/spreadsheet/protection: owner and listed editors may edit. */
export function assertEditable({ run, sheet, grid }: BlockTarget): void {
  const { user, workbook } = run.state;
  if (user === workbook.owner) return;
  const stopping = sheet.protections.find((protection) => {
    if (protection.warningOnly || protection.editors.includes(user)) return false;
    if (intersection(protection.range, grid) === undefined) return false;
    return !protection.unprotected.some((free) => intersection(free, grid) !== undefined);
  });
  if (stopping === undefined) return;
  throw new ServiceError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
