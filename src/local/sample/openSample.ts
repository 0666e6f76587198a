// The sample workbook as a user would have it: set up by the bundle, then filled with the sample's rows.
import type { Host } from '../host';
import type { RunResult } from '../runner';
import { editGrid } from '../workbook/gridEdit';
import type { Sheet } from '../workbook/sheet';
import type { SampleTab } from './sampleTab';

/** Serial 0 of a spreadsheet is 1899-12-30, so many days before 1970-01-01. */
const serialOfEpoch = 25569;

/** What set-up is answered for the sample. */
export const sampleAnswers = (language: 'ja' | 'en') => ({
  language,
  workingHours: '09:00-18:00',
  usualIntervalDays: 14,
  startAddress: language === 'ja' ? '静岡県焼津市栄町' : 'Sakaecho, Yaizu',
  startPosition: '34.8701, 138.3189',
  withSampleData: false,
});

/** Sets an empty workbook up and fills it. @returns The last set-up run. */
export function openSample(host: Host, tabs: SampleTab[], language: 'ja' | 'en'): RunResult {
  host.open();
  host.run('sidebarSetUp', [sampleAnswers(language)]);
  for (const tab of tabs) {
    const sheet = host.workbook.sheetByName(tab.name);
    if (!sheet) throw new Error(`openSample: set-up made no tab ${tab.name}`);
    fill(host, sheet, tab.rows);
  }
  host.run('sidebarSaveSetting', ['managerEmail', 'manager@example.jp']);
  // Set-up again: now that there are reps, each gets a 今日 tab.
  return host.run('sidebarSetUp', [sampleAnswers(language)]);
}

/** Puts rows below the headers, each cell under its header. */
function fill(host: Host, sheet: Sheet, rows: SampleTab['rows']): void {
  const headers = new Map<string, number>();
  for (let column = 1; column <= sheet.lastColumn; column++)
    headers.set(String(sheet.value(1, column) ?? ''), column);
  const places = rows[0]!.map((header) => headers.get(String(header)));
  makeRoom(host, sheet, rows.length + 400);
  const first = sheet.lastRow + 1;
  rows.slice(1).forEach((cells, index) => {
    cells.forEach((cell, position) => {
      const column = places[position];
      if (column === undefined || cell === '' || cell === null || cell === undefined) return;
      sheet.putValue(
        first + index,
        column,
        typeof cell === 'object' ? cell.day + serialOfEpoch + cell.minutes / 1440 : cell,
      );
    });
  });
}

/** Rows below the last one, dressed like it, as Sheets does when rows are inserted below. */
function makeRoom(host: Host, sheet: Sheet, rowCount: number): void {
  const before = sheet.maxRows;
  const missing = rowCount - before;
  if (missing <= 0) return;
  editGrid(host.workbook, sheet, { kind: 'insert', dimension: 'ROWS', index: before + 1, count: missing });
  const model = sheet.rowAt(before);
  for (let row = before + 1; row <= sheet.maxRows; row++) {
    const made = sheet.rowAt(row);
    if (model.styles) made.styles = [...model.styles];
    if (model.validations) made.validations = [...model.validations];
  }
}
