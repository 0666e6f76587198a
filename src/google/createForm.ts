// The printed pages 見積書 and 納品書: merged cells, borders and sizes for one A4 page, made once. Users may restyle them.
import type { Language } from '../messages';
import { messagesOf } from '../messages';
import { type GeneratedKey, generatedTabs } from '../tables/generated';
import { documentRows } from '../tables/officeGenerated';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type FormKey = Extract<GeneratedKey, 'quoteForm' | 'deliveryNote'>;

export const isForm = (key: GeneratedKey): key is FormKey => key === 'quoteForm' || key === 'deliveryNote';

const ink = '#202124';
const rule = '#5f6368';
const paper = '#f1f3f4';
const money = '#,##0';

/** Rows from 1 with their heights in pixels, where they are not the usual one. */
const heights: Record<number, number> = { 1: 44, 2: 8, 3: 30, 6: 8, 12: 10, 60: 8 };
const usualHeight = 22;
const merges = [
  'A1:H1',
  'A3:D3',
  'E3:H3',
  'A4:D4',
  'E4:H4',
  'A5:D5',
  'E5:H5',
  'A7:D7',
  'E7:H7',
  'E8:H8',
  'A9:B10',
  'C9:D10',
  'E9:H9',
  'E10:H10',
  'E11:H11',
];

/** Sizes, weights, borders and formats of an empty page. */
export function dressForm(sheet: Sheet, key: FormKey, language: Language): void {
  const { lines, rates, total, remarks } = documentRows;
  const last = remarks.first + remarks.count - 1;
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(0);
  sheet.setRowHeights(1, last, usualHeight);
  for (const [row, height] of Object.entries(heights)) sheet.setRowHeight(Number(row), height);
  Object.values(generatedTabs[key].columns).forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.widthPixels);
  });
  sheet.getRange(1, 1, last, 8).setNumberFormat('@').setVerticalAlignment('middle').setFontColor(ink);
  for (const place of merges) sheet.getRange(place).merge();
  dressHead(sheet);
  dressLines(sheet, { first: lines.first, count: lines.count, key });
  for (let row = rates.first - 1; row <= total; row++) {
    sheet.getRange(row, 3, 1, 2).merge();
    sheet.getRange(row, 7, 1, 2).merge();
  }
  const table = sheet.getRange(rates.first - 1, 3, rates.count + 2, 6);
  table.setBorder(true, true, true, true, true, true, rule, SpreadsheetApp.BorderStyle.SOLID);
  table.setHorizontalAlignment('right').setFontSize(9);
  sheet.getRange(rates.first, 5, rates.count + 1, 4).setNumberFormat(money);
  sheet
    .getRange(rates.first - 1, 3, 1, 6)
    .setHorizontalAlignment('center')
    .setBackground(paper);
  sheet.getRange(total, 3, 1, 6).setFontWeight('bold').setFontSize(11);
  for (let row = remarks.first; row <= last; row++) {
    sheet.getRange(row, 1, 1, key === 'deliveryNote' ? 5 : 8).merge();
  }
  sheet.getRange(remarks.first, 1, remarks.count, 5).setFontSize(9).setWrap(true);
  if (key === 'deliveryNote') dressReceipt(sheet, language);
}

function dressHead(sheet: Sheet): void {
  sheet.getRange('A1:H1').setFontSize(20).setFontWeight('bold').setHorizontalAlignment('center');
  sheet.getRange('A3:D3').setFontSize(14).setFontWeight('bold');
  sheet
    .getRange('A3:D3')
    .setBorder(false, false, true, false, false, false, ink, SpreadsheetApp.BorderStyle.SOLID);
  sheet.getRange('A4:D4').setFontSize(12);
  sheet.getRange('A5:D5').setFontSize(9);
  sheet.getRange('E3:H5').setHorizontalAlignment('right').setFontSize(9);
  sheet.getRange('A7:D7').setFontSize(10);
  sheet.getRange('E7:H7').setFontSize(12).setFontWeight('bold');
  sheet.getRange('E8:H11').setFontSize(9);
  sheet.getRange('E8:H8').setWrap(true);
  sheet.getRange('A9:D10').setFontWeight('bold').setBackground(paper);
  sheet
    .getRange('A9:D10')
    .setBorder(true, false, true, false, false, false, ink, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.getRange('A9:B10').setFontSize(11).setHorizontalAlignment('center');
  sheet.getRange('C9:D10').setFontSize(16).setHorizontalAlignment('center').setNumberFormat('"¥"#,##0');
}

function dressLines(
  sheet: Sheet,
  { first, count, key }: { first: number; count: number; key: FormKey },
): void {
  const header = sheet.getRange(first - 1, 1, 1, 8);
  header.setBackground(paper).setFontWeight('bold').setFontSize(9).setHorizontalAlignment('center');
  const columns = Object.values(generatedTabs[key].columns);
  // #,##0.### would show a lone point after whole numbers.
  const formats = ['@', '@', 'General', '@', '@', money, '@', '@'];
  const body = sheet.getRange(first, 1, count, columns.length);
  body.setNumberFormats(Array.from({ length: count }, () => formats)).setFontSize(9);
  sheet.getRange(first, 1, count, 1).setHorizontalAlignment('center');
  sheet.getRange(first, 2, count, 1).setWrap(true);
  sheet.getRange(first, 3, count, 1).setHorizontalAlignment('right');
  sheet.getRange(first, 4, count, 1).setHorizontalAlignment('center');
  sheet.getRange(first, 5, count, 2).setHorizontalAlignment('right');
  sheet.getRange(first, 7, count, 1).setHorizontalAlignment('center');
  sheet
    .getRange(first - 1, 1, count + 1, 8)
    .setBorder(true, true, true, true, true, true, rule, SpreadsheetApp.BorderStyle.SOLID);
}

/** Where the customer signs or stamps. */
function dressReceipt(sheet: Sheet, language: Language): void {
  const { first, count } = documentRows.remarks;
  sheet
    .getRange(first, 7, 1, 2)
    .merge()
    .setValue(messagesOf(language).office.document.received)
    .setFontSize(9)
    .setHorizontalAlignment('center');
  sheet.getRange(first + 1, 7, count - 1, 2).merge();
  sheet
    .getRange(first, 7, count, 2)
    .setBorder(true, true, true, true, false, true, rule, SpreadsheetApp.BorderStyle.SOLID);
}

type Rows = readonly (readonly unknown[])[];

/** Shows as many lines and tax rates as the page needs, so that it stays one page. */
export function fitForm(sheet: Sheet, rows: Rows, before: Rows | undefined): void {
  const { lines, rates } = documentRows;
  for (const { first, count, usual } of [lines, { ...rates, usual: 1 }]) {
    const shown = Math.max(usual, filledRows(rows, first, count));
    if (before && Math.max(usual, filledRows(before, first, count)) === shown) continue;
    // Where nobody knows what the page held, rows of it may be hidden.
    sheet.showRows(first, count);
    if (shown < count) sheet.hideRows(first + shown, count - shown);
  }
}

/** Rows from the first down to the last that holds anything. */
function filledRows(rows: Rows, first: number, count: number): number {
  for (let filled = count; filled > 0; filled--) {
    if ((rows[first + filled - 2] ?? []).some((cell) => cell !== '')) return filled;
  }
  return 0;
}
