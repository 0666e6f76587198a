import { describe, expect, it } from 'vitest';
import { errorOf, returned, runBody, scriptHost } from '../local/script';

// https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
describe('Range.setValues', () => {
  it('wants as many rows as the range has', () => {
    expect(errorOf('sheet.getRange(1, 1, 3, 1).setValues([[1], [2]]);')).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
  });

  it('wants as many columns as the range has, in every row', () => {
    expect(errorOf('sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]]);')).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('returns the range for chaining', () => {
    expect(
      returned('return sheet.getRange("B2:C2").setValues([[1, 2]]).setFontWeight("bold").getA1Notation();'),
    ).toBe('B2:C2');
  });

  it('empties cells for null and undefined', () => {
    const body = `sheet.getRange("A1:C1").setValues([["a", "b", "c"]]);
      sheet.getRange("A1:C1").setValues([[null, undefined, ""]]);
      return [sheet.getRange("A1:C1").getValues(), sheet.getLastRow()];`;
    expect(returned(body)).toEqual([[['', '', '']], 0]);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues
describe('Range.getValues', () => {
  it('gives "" for empty cells and keeps numbers, texts and truth values', () => {
    const body = `sheet.getRange("A1:D1").setValues([[1.5, "x", true, null]]);
      return sheet.getRange("A1:D1").getValues()[0].map(function (v) { return [typeof v, v]; });`;
    expect(returned(body)).toEqual([
      ['number', 1.5],
      ['string', 'x'],
      ['boolean', true],
      ['string', ''],
    ]);
  });

  it('gives Dates of the script for cells with a date format', () => {
    const body = `sheet.getRange("A1").setValue(45000).setNumberFormat("yyyy/mm/dd");
      sheet.getRange("B1").setValue(45000);
      var v = sheet.getRange("A1:B1").getValues()[0];
      return [v[0] instanceof Date, Utilities.formatDate(v[0], "Asia/Tokyo", "yyyy-MM-dd HH:mm"), v[1]];`;
    expect(returned(body)).toEqual([true, '2023-03-15 00:00', 45000]);
  });

  it('gives a plain time as a Date on 30 December 1899', () => {
    const body = `sheet.getRange("A1").setValue("9:30");
      return Utilities.formatDate(sheet.getRange("A1").getValue(), "Asia/Tokyo", "yyyy-MM-dd HH:mm:ss");`;
    expect(returned(body)).toBe('1899-12-30 09:30:00');
  });

  it('gives the error text of a failed formula', () => {
    expect(returned('sheet.getRange("A1").setFormula("=1/0"); return sheet.getRange("A1").getValue();')).toBe(
      '#DIV/0!',
    );
  });

  it('gives arrays of the script: instanceof Array holds', () => {
    expect(
      returned(
        'var v = sheet.getRange("A1:B2").getValues(); return v instanceof Array && v[0] instanceof Array;',
      ),
    ).toBe(true);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue
describe('Range.setValue', () => {
  it('takes a text that begins with = for a formula', () => {
    expect(
      returned(
        'var c = sheet.getRange("A1").setValue("=SUM(B1:B2)"); return [c.getFormula(), c.getValue()];',
      ),
    ).toEqual(['=SUM(B1:B2)', 0]);
  });

  it('takes a leading apostrophe for "this is text"', () => {
    const body = `var c = sheet.getRange("A1").setValue("'=SUM(B1:B2)"); return [c.getFormula(), c.getValue()];`;
    expect(returned(body)).toEqual(['', '=SUM(B1:B2)']);
  });

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
  it.each([
    ['1,234', 1234, '1,234'],
    ['10%', 0.1, '10%'],
    ['1.5', 1.5, '1.5'],
    ['0123', 123, '123'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ['¥1,200', 1200, '¥1,200'],
    ['1e3', 1000, '1000'],
    ['本町 1-2', '本町 1-2', '本町 1-2'],
    ['090-1234-5678', '090-1234-5678', '090-1234-5678'],
    ['09:00-12:00', '09:00-12:00', '09:00-12:00'],
    ['+', '+', '+'],
    ['-', '-', '-'],
  ])('reads %s as Sheets does when it is typed', (text, value, shown) => {
    expect(
      returned(
        `var c = sheet.getRange("A1").setValue(${JSON.stringify(text)}); return [c.getValue(), c.getDisplayValue()];`,
      ),
    ).toEqual([value, shown]);
  });

  it.each(['2026-11-24', '2026/11/24', '2026年11月24日'])('reads %s as a date', (text) => {
    const body = `var d = sheet.getRange("A1").setValue("${text}").getValue();
      return [Utilities.formatDate(d, "Asia/Tokyo", "yyyyMMdd HHmm"), sheet.getRange("A1").getDisplayValue()];`;
    expect(returned(body)).toEqual(['20261124 0000', text]);
  });

  it('leaves texts alone in cells formatted as plain text', () => {
    const body = `var r = sheet.getRange("A1:D1").setNumberFormat("@");
      r.setValues([["0123", "2026-11-24", "10%", "TRUE"]]); return r.getValues()[0];`;
    expect(returned(body)).toEqual(['0123', '2026-11-24', '10%', 'TRUE']);
  });

  it('reads 1/2/2026 by the locale of the spreadsheet', () => {
    const body =
      'return Utilities.formatDate(sheet.getRange("A1").setValue("1/2/2026").getValue(), "Asia/Tokyo", "yyyy-MM-dd");';
    expect(returned(body, { workbook: { locale: 'en_US' } })).toBe('2026-01-02');
    expect(returned(body, { workbook: { locale: 'en_GB' } })).toBe('2026-02-01');
  });

  // https://support.google.com/drive/answer/37603
  it('refuses more than 50,000 characters in a cell', () => {
    expect(errorOf('sheet.getRange("A1").setValue(new Array(50002).join("x"));')).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(
      returned('return sheet.getRange("A1").setValue(new Array(50001).join("x")).getValue().length;'),
    ).toBe(50000);
  });

  it('writes one value into every cell of the range', () => {
    expect(returned('return sheet.getRange("A1:B2").setValue(7).getValues();')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

// https://developers.google.com/apps-script/guides/sheets/functions#arguments and
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetTimeZone()
describe('dates and time zones', () => {
  it('stores a Date on the clock of the spreadsheet, not of the script', () => {
    const body = `sheet.getRange("A1").setValue(new Date(Date.UTC(2026, 6, 1, 12, 0)));
      return [sheet.getRange("A1").getDisplayValue(), sheet.getRange("A1").getValue().getTime()];`;
    const options = { workbook: { timeZone: 'America/New_York', locale: 'en_US' } };
    expect(returned(body, options)).toEqual(['7/1/2026 8:00:00', Date.UTC(2026, 6, 1, 12)]);
  });

  it('gives local midnight back on both sides of a clock change', () => {
    const body = `sheet.getRange("A1:A3").setValues([["2026-03-07"], ["2026-03-08"], ["2026-03-09"]]);
      return sheet.getRange("A1:A3").getValues().map(function (r) { return r[0].toISOString(); });`;
    expect(returned(body, { workbook: { timeZone: 'America/New_York', locale: 'en_US' } })).toEqual([
      '2026-03-07T05:00:00.000Z',
      '2026-03-08T05:00:00.000Z',
      '2026-03-09T04:00:00.000Z',
    ]);
  });

  it('runs the script on the time zone of its manifest and on the clock of the host', () => {
    const body =
      'var d = new Date(); return [d.getHours(), new Date(2026, 0, 1).toISOString(), String(d), Date.now() === d.getTime()];';
    const files = { html: {}, manifest: { timeZone: 'Europe/Berlin' } };
    expect(returned(body, { files })).toEqual([
      1,
      '2025-12-31T23:00:00.000Z',
      'Tue Nov 24 2026 01:00:00 GMT+0100',
      true,
    ]);
  });

  it('adds days over a clock change by the local calendar', () => {
    const body =
      'var d = new Date(2026, 2, 28, 9); d.setDate(d.getDate() + 1); return [d.getHours(), d.toISOString()];';
    const files = { html: {}, manifest: { timeZone: 'Europe/Berlin' } };
    expect(returned(body, { files })).toEqual([9, '2026-03-29T07:00:00.000Z']);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns
describe('Sheet.getRange', () => {
  it('counts from 1', () => {
    expect(errorOf('sheet.getRange(0, 1);')).toBe('The starting row of the range is too small.');
    expect(errorOf('sheet.getRange(1, 0);')).toBe('The starting column of the range is too small.');
    expect(errorOf('sheet.getRange(1, 1, 0, 1);')).toBe(
      'The number of rows in the range must be at least 1.',
    );
  });

  it('refuses what lies beyond the grid', () => {
    const message = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(errorOf('sheet.getRange(1001, 1);')).toBe(message);
    expect(errorOf('sheet.getRange(1, 1, 1, 27);')).toBe(message);
    expect(errorOf('sheet.getRange("A1").offset(1000, 0);')).toBe(message);
  });

  it('reads A1 notation, open ended too', () => {
    const body = `return ["A2:C", "B:B", "2:3", "C5", "Data!A1:B2", "'Data'!$A$1"].map(function (a1) {
      return sheet.getRange(a1).getA1Notation(); });`;
    expect(returned(body)).toEqual(['A2:C1000', 'B1:B1000', 'A2:Z3', 'C5', 'A1:B2', 'A1']);
    expect(errorOf('sheet.getRange("nonsense!!");')).toContain('Range not found');
  });

  it('spans data from A1 to the last cell with content', () => {
    const body =
      'sheet.getRange("C4").setValue(1); sheet.getRange("F9").setBackground("red"); return sheet.getDataRange().getA1Notation();';
    expect(returned(body)).toBe('A1:C4');
    expect(returned('return sheet.getDataRange().getA1Notation();')).toBe('A1');
  });
});

// https://developers.google.com/apps-script/guides/support/best-practices#use_batch_operations
describe('batched writes', () => {
  it('reach the sheet with the next read, and are counted', () => {
    const { report, value } = runBody(`
      sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]);
      sheet.getRange("A3").setValue(5);
      return sheet.getDataRange().getValues().length;`);
    expect(value).toBe(3);
    expect(report.calls).toMatchObject({ read: 1, write: 2, service: 0 });
    expect(report.serviceCalls).toBe(3);
    expect([report.cellsRead, report.cellsWritten]).toEqual([6, 5]);
    expect(report.estimatedAppsScriptSeconds).toBeGreaterThan(0.175);
  });

  it('are kept when the script throws afterwards', () => {
    const host = scriptHost(
      'function main() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); throw new Error("later"); }',
    );
    expect(host.run('main').error).toMatchObject({ name: 'Error', message: 'later' });
    expect(host.workbook.sheetByName('Data')!.value(1, 1)).toBe(1);
  });

  it('that break a validation rule fail at the next flush', () => {
    const body = `sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build());
      sheet.getRange("A1").setValue("b"); SpreadsheetApp.flush();`;
    expect(errorOf(body)).toBe(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
  });
});

describe('errors', () => {
  it('are Exceptions of the script: instanceof Error holds', () => {
    const body =
      'try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; }';
    expect(returned(body)).toEqual([
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });
});
