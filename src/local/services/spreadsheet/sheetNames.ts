/** Rules for the names of sheets. */
import type { Workbook } from '../../workbook/workbook';
import { refuseArguments, ServiceError } from '../errors';

/** Throws when another sheet has the name; Sheets compares without regard to case. */
export function assertFreeName(workbook: Workbook, name: string): void {
  if (typeof name !== 'string') refuseArguments('Sheet', 'setName', [name]);
  if (name === '') throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > 100) throw new ServiceError('The sheet name cannot be greater than 100 characters.');
  const taken = workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** "Sheet3" for the third sheet, or the next number that is free; シート3 in a Japanese workbook. */
export function freeSheetName(workbook: Workbook): string {
  const word = workbook.locale.startsWith('ja') ? 'シート' : 'Sheet';
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(word + number) !== undefined) number += 1;
  return word + number;
}
