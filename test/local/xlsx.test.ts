import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/local/workbook/cell';
import { Workbook } from '../../src/local/workbook/workbook';
import { NotAWorkbookError } from '../../src/local/xlsx/errors';
import { readXlsx } from '../../src/local/xlsx/read';
import { writeXlsx } from '../../src/local/xlsx/write';
import { scriptHost } from './script';

async function roundTrip(workbook: Workbook): Promise<Workbook> {
  return readXlsx(await writeXlsx(workbook));
}

/** A file as another program would write it. */
async function foreign(fill: (file: ExcelJS.Workbook) => void): Promise<Workbook> {
  const file = new ExcelJS.Workbook();
  fill(file);
  return readXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
}

const FILL = `function fill() {
  var ss = SpreadsheetApp.getActiveSpreadsheet(), s = ss.getSheetByName('Data');
  s.getRange('A1:E1').setValues([['ID', '日付', '金額', '状態', '完了']]).setFontWeight('bold').setBackground('#dde8f0')
    .setBorder(null, null, true, null, null, null, '#335577', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  s.getRange('A2:E3').setValues([['C1', new Date(2026, 10, 24), 1200, '遅れ', true], ['=not', new Date(2026, 0, 1, 9, 30), -5.5, '予定', false]].map(function (r) { r[0] = "'" + r[0]; return r; }));
  s.getRange('C2:C3').setNumberFormat('¥#,##0');
  s.getRange('D2:D900').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['遅れ', '予定']).setAllowInvalid(false).setHelpText('h').build());
  s.getRange('A2:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a, b', 'c']).build());
  s.getRange('C2:C3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).build());
  s.getRange('B2:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
  s.getRange('E2:E3').insertCheckboxes();
  s.getRange('C4').setFormula('=SUM(C2:C3)'); s.getRange('D4').setFormula('=OWN(C2)');
  s.getRange('A1').setNote('番号'); s.getRange('A6:B7').merge(); s.getRange('A8').setWrap(true).setHorizontalAlignment('center').setFontColor('#ff0000').setFontSize(14);
  s.getRange('A9').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('地図').setLinkUrl('https://example.com/?a=1&b=2').build());
  s.setFrozenRows(1); s.setFrozenColumns(2); s.setColumnWidth(2, 180); s.hideColumns(5); s.setRowHeight(2, 40); s.setTabColor('#ff8800'); s.getRange('A1:E3').createFilter();
  s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$D2="遅れ"').setBackground('#ffcccc').setRanges([s.getRange('A2:E9')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBold(true).setRanges([s.getRange('C2:C3')]).build()]);
  ss.setNamedRange('金額', s.getRange('C2:C3'));
  ss.insertSheet('a/b:c').getRange('A1').setFormula("=Data!A1"); ss.insertSheet('hidden').hideSheet();
}
function OWN(x) { return x / 2; }`;

async function written(): Promise<{ before: Workbook; after: Workbook }> {
  const host = scriptHost(FILL);
  const result = host.run('fill');
  if (!result.ok) throw new Error(result.error?.message);
  return { before: host.workbook, after: await roundTrip(host.workbook) };
}

describe('a workbook written and read again', () => {
  it('has the same values, formulas and looks', async () => {
    const { before, after } = await written();
    const [was, is] = [
      before.sheets.find(({ name }) => name === 'Data')!,
      after.sheets.find(({ name }) => name === 'Data')!,
    ];
    for (let row = 1; row <= 9; row += 1) {
      for (let column = 1; column <= 5; column += 1) {
        if (row !== 4) expect(is.value(row, column)).toEqual(was.value(row, column));
        expect(is.formula(row, column)).toBe(was.formula(row, column));
        expect(is.style(row, column)).toEqual(was.style(row, column));
        expect(is.extras(row, column)?.note).toBe(was.extras(row, column)?.note);
      }
    }
    expect(is.extras(9, 1)?.runs).toEqual([{ start: 0, link: 'https://example.com/?a=1&b=2' }]);
    expect([is.merges, is.filter?.range, is.columnWidth(2), is.rowHeight(2)]).toEqual([
      was.merges,
      was.filter?.range,
      180,
      40,
    ]);
    expect(is.properties).toEqual(was.properties);
    expect(is.columns[4]?.hidden).toBe(true);
  });

  it('has the same rules and conditional formats', async () => {
    const { before, after } = await written();
    const [was, is] = [before.sheetByName('Data')!, after.sheetByName('Data')!];
    for (const [row, column] of [
      [2, 1],
      [2, 2],
      [3, 3],
      [900, 4],
      [2, 5],
    ] as const)
      expect(is.validation(row, column)).toEqual(was.validation(row, column));
    expect(is.validation(901, 4)).toBeUndefined();
    expect(is.conditionalFormats).toEqual(was.conditionalFormats);
    expect(after.namedRanges).toEqual([
      { name: '金額', range: { row: 2, column: 3, numRows: 2, numColumns: 1, sheetId: 0 } },
    ]);
  });

  it('keeps results of the script alone: no other program can compute them', async () => {
    const { after } = await written();
    expect(after.sheetByName('Data')!.value(4, 3)).toBeUndefined();
    expect(after.sheetByName('Data')!.value(4, 4)).toBe(600);
  });

  it('renames sheets that Excel would refuse', async () => {
    const { after } = await written();
    expect(after.sheets.map(({ name, properties }) => [name, properties.hidden])).toEqual(
      [
        ['Data', false],
        ['a_b_c', false],
        ['hidden', true],
      ].sort(
        (a, b) =>
          after.sheets.findIndex(({ name }) => name === a[0]) -
          after.sheets.findIndex(({ name }) => name === b[0]),
      ),
    );
  });

  it('has every value that XML can hold', async () => {
    const values: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.boolean(),
      fc.constantFrom('=1+1', "'x", ' padded ', 'a\nb', '\u0007bell', '_x0041_', '<&">', '😀', '１２３'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: 20 }), async (list) => {
        const workbook = new Workbook({ firstSheet: 'Data' });
        list.forEach((value, index) => {
          workbook.sheets[0]!.putValue(index + 1, 1, value);
        });
        const back = (await roundTrip(workbook)).sheets[0]!;
        expect(list.map((_, index) => back.value(index + 1, 1))).toEqual(list.map(printableValue));
      }),
      { numRuns: 40 },
    );
  });
});

const printableValue = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replace('\u0007', '').replace(/\r\n?/g, '\n') : value;

describe("somebody else's file", () => {
  it('gives dates as serials, rich text, links, errors and results', async () => {
    const workbook = await foreign((file) => {
      const sheet = file.addWorksheet('Clients');
      sheet.getCell('A1').value = new Date(Date.UTC(2026, 10, 24, 9, 30));
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd hh:mm';
      sheet.getCell('A2').value = { richText: [{ text: 'plain ' }, { text: 'bold', font: { bold: true } }] };
      sheet.getCell('A3').value = { text: 'map', hyperlink: 'https://example.com' };
      sheet.getCell('A4').value = { error: '#N/A' };
      sheet.getCell('A5').value = { formula: 'B5*2', result: 8 };
      sheet.getCell('A6').value = {
        formula: 'B6',
        result: new Date(Date.UTC(2026, 0, 1)),
      } as ExcelJS.CellFormulaValue;
      sheet.getCell('A7').value = '';
    });
    const sheet = workbook.sheetByName('Clients')!;
    expect(sheet.value(1, 1)).toBeCloseTo(46350 + 9.5 / 24, 8);
    expect(sheet.extras(2, 1)?.runs).toEqual([{ start: 0 }, { start: 6, bold: true }]);
    expect([sheet.value(2, 1), sheet.value(3, 1), sheet.value(4, 1)]).toEqual([
      'plain bold',
      'map',
      { error: '#N/A' },
    ]);
    expect([sheet.formula(5, 1), sheet.value(5, 1), sheet.value(6, 1), sheet.value(7, 1)]).toEqual([
      '=B5*2',
      8,
      46023,
      undefined,
    ]);
  });

  it('has its shared formulas written out', async () => {
    const workbook = await foreign((file) => {
      const sheet = file.addWorksheet('S');
      sheet.fillFormula('A1:A3', 'B1+$C$1', [1, 2, 3]);
    });
    expect([1, 2, 3].map((row) => workbook.sheetByName('S')!.formula(row, 1))).toEqual([
      '=B1+$C$1',
      '=B2+$C$1',
      '=B3+$C$1',
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'it is empty'],
    ['a CSV', new TextEncoder().encode('a,b\n1,2'), 'it has another format'],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'save it as .xlsx'],
    ['a broken archive', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'The file is not an .xlsx workbook'],
  ])('that is %s gives one clear error', async (_, bytes, words) => {
    const error = await readXlsx(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotAWorkbookError);
    expect((error as Error).message).toContain(words);
  });
});
