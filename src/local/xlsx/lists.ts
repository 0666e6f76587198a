/** Dropdown lists too long for an Excel rule: kept in a hidden sheet, and taken back from it. */
import type ExcelJS from 'exceljs';
import { columnLetters } from '../workbook/address';
import type { CriterionValue, ValidationRule } from '../workbook/objects';
import type { Workbook } from '../workbook/workbook';
import type { PlaceList } from './validations';

/** Name of the hidden sheet that holds them, one list a column. */
export const LIST_SHEET = 'meguri_lists';

export function listPlacer(): { place: PlaceList; writeTo(file: ExcelJS.Workbook): void } {
  const lists: (readonly string[])[] = [];
  const place: PlaceList = (items) => {
    const known = lists.findIndex((list) => list.join('\n') === items.join('\n'));
    const column = known >= 0 ? known + 1 : lists.push(items);
    const letters = columnLetters(column);
    return `${LIST_SHEET}!$${letters}$1:$${letters}$${items.length}`;
  };
  const writeTo = (file: ExcelJS.Workbook): void => {
    if (lists.length === 0) return;
    const worksheet = file.addWorksheet(LIST_SHEET, { state: 'hidden' });
    lists.forEach((items, index) => {
      worksheet.getColumn(index + 1).values = [...items];
    });
  };
  return { place, writeTo };
}

/** Turns rules that look into the hidden sheet back into lists, and drops the sheet. */
export function takeListsBack(workbook: Workbook): void {
  const lists = workbook.sheetByName(LIST_SHEET);
  if (lists === undefined) return;
  const numbers = workbook.validations.all().map((rule, number) => {
    const place: CriterionValue | undefined = number === 0 ? undefined : rule.values[0];
    if (typeof place !== 'object' || place.range.sheetId !== lists.id) return number;
    const { row, column, numRows } = place.range;
    const values = Array.from({ length: numRows }, (_, offset) =>
      String(lists.value(row + offset, column) ?? ''),
    );
    return workbook.validations.numberOf({ ...(rule as ValidationRule), criteria: 'VALUE_IN_LIST', values });
  });
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      if (row?.validations) row.validations = row.validations.map((number) => numbers[number] ?? number);
    }
  }
  workbook.removeSheet(lists);
}
