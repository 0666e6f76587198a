import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/local/xlsx/read';
import { writeXlsx } from '../../src/local/xlsx/write';
import { MORNING, scriptHost } from './script';

const SCRIPT = `
var calls = 0;
function DOUBLE(x) { return Array.isArray(x) ? x.map(function (r) { return [r[0] * 2]; }) : x * 2; }
function COUNTED(x) { PropertiesService.getScriptProperties(); return [[x, 'right'], ['below', '']]; }
function NEXT_DAY(d) { return new Date(d.getFullYear(), d.getMonth(), d.getDate() + 1); }
function FAIL(x) { throw new Error('no customer ' + x); }
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('Z1').setValue(1); }
function SLOW() { Utilities.sleep(31000); return 1; }
function write(a1, value) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value); }
function sumNow() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:A2').setValues([[2], [3]]);
  sheet.getRange('B1').setFormula('=SUM(A1:A2)*10');
  return sheet.getRange('B1').getValue();
}`;

function data(host: ReturnType<typeof scriptHost>) {
  return host.workbook.sheetByName('Data')!;
}

describe('formulas in the host', () => {
  it('computes whole-cell calls of the bundle and follows their arguments', () => {
    const host = scriptHost(SCRIPT);
    host.edit('Data', 'A1', 21);
    host.edit('Data', 'B1', '=DOUBLE(A1)');
    expect(data(host).value(1, 2)).toBe(42);
    host.edit('Data', 'A1', 4);
    expect(data(host).value(1, 2)).toBe(8);
    host.run('write', ['A1', 5]);
    expect(data(host).value(1, 2)).toBe(10);
  });

  it('spills arrays, takes them back, and refuses to write over neighbours', () => {
    const host = scriptHost(SCRIPT);
    host.edit('Data', 'A1', [[1], [2], [3]]);
    host.edit('Data', 'C1', '=DOUBLE(A1:A3)');
    expect([1, 2, 3].map((row) => data(host).value(row, 3))).toEqual([2, 4, 6]);
    host.edit('Data', 'C2', 'mine');
    expect(data(host).value(1, 3)).toMatchObject({ error: '#REF!', message: expect.stringContaining('C2') });
    expect(data(host).value(2, 3)).toBe('mine');
    expect(data(host).value(3, 3)).toBeUndefined();
    host.edit('Data', 'C2', null);
    expect(data(host).value(3, 3)).toBe(6);
    host.edit('Data', 'C1', null);
    expect([1, 2, 3].map((row) => data(host).value(row, 3))).toEqual([undefined, undefined, undefined]);
  });

  it('keeps a spill whole when rows are inserted above it', () => {
    const host = scriptHost(
      `${SCRIPT} function insert() { SpreadsheetApp.getActiveSheet().insertRowBefore(1); }`,
    );
    host.edit('Data', 'A1', [[1], [2]]);
    host.edit('Data', 'C1', '=DOUBLE(A1:A2)');
    host.run('insert');
    expect(data(host).formula(2, 3)).toBe('=DOUBLE(A2:A3)');
    expect([1, 2, 3, 4].map((row) => data(host).value(row, 3))).toEqual([undefined, 2, 4, undefined]);
  });

  it('knows its own cells again after the workbook went through a file', async () => {
    const host = scriptHost(SCRIPT);
    host.edit('Data', 'A1', [[1], [2]]);
    host.edit('Data', 'C1', '=DOUBLE(A1:A2)');
    const again = scriptHost(SCRIPT, { workbook: await readXlsx(await writeXlsx(host.workbook)) });
    again.open();
    again.edit('Data', 'A2', 5);
    expect([1, 2].map((row) => data(again).value(row, 3))).toEqual([2, 10]);
  });

  it('passes dates as Dates and shows a returned Date as a date', () => {
    const host = scriptHost(SCRIPT);
    host.edit('Data', 'A1', '2026/11/24');
    host.edit('Data', 'B1', '=NEXT_DAY(A1)');
    expect(data(host).value(1, 2)).toBe((data(host).value(1, 1) as number) + 1);
    expect(data(host).style(1, 2).numberFormat).toBe('yyyy/mm/dd');
  });

  it('shows #ERROR! with the message of the function', () => {
    const host = scriptHost(SCRIPT);
    host.edit('Data', 'B1', '=FAIL("C9")');
    expect(data(host).value(1, 2)).toEqual({ error: '#ERROR!', message: 'no customer C9' });
  });

  it('refuses writes, NOW() and more than thirty seconds', () => {
    const host = scriptHost(SCRIPT);
    host.edit('Data', 'B1', '=WRITES()');
    host.edit('Data', 'B2', '=DOUBLE(NOW())');
    host.edit('Data', 'B3', '=SLOW()');
    expect(data(host).value(1, 2)).toMatchObject({
      message: expect.stringContaining('permission to call Range.setValue'),
    });
    expect(data(host).value(2, 2)).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining('NOW()'),
    });
    expect(data(host).value(3, 2)).toMatchObject({
      error: '#ERROR!',
      message: 'Exceeded maximum execution time',
    });
    expect(data(host).value(1, 26)).toBeUndefined();
  });

  it('computes a few standard functions, also between a write and a read of one run', () => {
    const host = scriptHost(SCRIPT);
    expect(host.run('sumNow').value).toBe(50);
    host.edit('Data', 'C1', '=IF(B1>40, "much & "&B1, "little")');
    host.edit('Data', 'C2', '=COUNTIF(A1:A5, ">2")');
    host.edit('Data', 'C3', '=1/0');
    host.edit('Data', 'C4', '=TODAY()');
    expect(data(host).value(1, 3)).toBe('much & 50');
    expect(data(host).value(2, 3)).toBe(1);
    expect(data(host).value(3, 3)).toMatchObject({ error: '#DIV/0!' });
    expect(data(host).value(4, 3)).toBe(46350);
    host.advanceTo(MORNING + 86_400_000);
    expect(data(host).value(4, 3)).toBe(46351);
  });

  it('keeps the text of a formula that it cannot compute, without a value', () => {
    const host = scriptHost(SCRIPT);
    host.edit('Data', 'A1', '=QUERY(B1:C9, "select B")');
    expect(data(host).formula(1, 1)).toBe('=QUERY(B1:C9, "select B")');
    expect(data(host).value(1, 1)).toBeUndefined();
  });
});
