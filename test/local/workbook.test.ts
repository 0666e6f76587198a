import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, serialOf } from '../../src/local/time/serial';
import { zoneOf } from '../../src/local/time/zone';
import { a1Of, boundReference, columnLetters, columnNumber, parseA1 } from '../../src/local/workbook/address';
import { displayValue } from '../../src/local/workbook/display';
import type { WorkbookChange } from '../../src/local/workbook/events';
import { editGrid } from '../../src/local/workbook/gridEdit';
import { parseInput } from '../../src/local/workbook/input';
import { workbookFromJson, workbookToJson } from '../../src/local/workbook/json';
import { moveFormula, shiftFormula } from '../../src/local/workbook/references';
import { type GridEdit, movedIndex } from '../../src/local/workbook/structure';
import { Workbook } from '../../src/local/workbook/workbook';

const SIZE = 12;

const edits: fc.Arbitrary<GridEdit> = fc
  .record({
    kind: fc.constantFrom('insert', 'delete', 'move'),
    dimension: fc.constantFrom('ROWS', 'COLUMNS'),
    index: fc.integer({ min: 1, max: 8 }),
    count: fc.integer({ min: 1, max: 3 }),
    before: fc.integer({ min: 1, max: 11 }),
  })
  .filter(
    ({ kind, index, count, before }) => kind !== 'move' || before < index || before > index + count,
  ) as fc.Arbitrary<GridEdit>;

function filledWorkbook(): Workbook {
  const workbook = new Workbook({ firstSheet: 'Data' });
  const sheet = workbook.sheets[0]!;
  for (let row = 1; row <= SIZE; row += 1) {
    for (let column = 1; column <= SIZE; column += 1) {
      sheet.putValue(row, column, `${row}/${column}`);
      if ((row + column) % 3 === 0)
        sheet.putStyle(row, column, { background: `#0000${row}${column}`.slice(0, 7) });
      if (row === column) sheet.patchExtras(row, column, { note: `n${row}` });
    }
  }
  return workbook;
}

describe('inserting, deleting and moving', () => {
  it('carry every cell that is left to its new place, with look and note', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 5 }), (list) => {
        const workbook = filledWorkbook();
        const sheet = workbook.sheets[0]!;
        const before = workbookToJson(workbook);
        for (const edit of list) editGrid(workbook, sheet, edit);
        const original = workbookFromJson(before).sheets[0]!;
        for (let row = 1; row <= SIZE; row += 1) {
          for (let column = 1; column <= SIZE; column += 1) {
            const place = placeAfter(list, row, column);
            if (place === undefined) continue;
            expect(sheet.value(place.row, place.column)).toBe(`${row}/${column}`);
            expect(sheet.style(place.row, place.column)).toEqual(original.style(row, column));
            expect(sheet.extras(place.row, place.column)).toEqual(original.extras(row, column));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep formulas looking at the cells they looked at', () => {
    fc.assert(
      fc.property(
        edits,
        fc.integer({ min: 1, max: SIZE }),
        fc.integer({ min: 1, max: SIZE }),
        (edit, row, column) => {
          const place = placeAfter([edit], row, column);
          const cell = (at: { row: number; column: number }) => a1Of({ ...at, numRows: 1, numColumns: 1 });
          const moved = moveFormula(`=${cell({ row, column })}*2`, edit, { name: 'Data', own: 'Data' });
          expect(moved).toBe(place === undefined ? '=#REF!*2' : `=${cell(place)}*2`);
        },
      ),
    );
  });

  it('leave references to other sheets, texts and names in formulas alone', () => {
    const edit: GridEdit = { kind: 'insert', dimension: 'ROWS', index: 1, count: 1 };
    const sheet = { name: 'Data', own: 'Data' };
    expect(moveFormula('="A1"&Other!A1&LOG10(A1)&顧客!B2&Data!C3', edit, sheet)).toBe(
      '="A1"&Other!A1&LOG10(A2)&顧客!B2&Data!C4',
    );
    expect(moveFormula("='My A1 sheet'!A1+A:A+2:4+A2:C", edit, sheet)).toBe("='My A1 sheet'!A1+A:A+3:5+A3:C");
  });

  it('shift relative references of a copy and keep fixed ones', () => {
    expect(shiftFormula('=A1+$A1+A$1+$A$1+B2:C3', 2, 1)).toBe('=B3+$A3+B$1+$A$1+C4:D5');
    expect(shiftFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});

function placeAfter(
  list: readonly GridEdit[],
  row: number,
  column: number,
): { row: number; column: number } | undefined {
  let place: { row: number; column: number } | undefined = { row, column };
  for (const edit of list) {
    if (place === undefined) return undefined;
    const index = movedIndex(edit.dimension === 'ROWS' ? place.row : place.column, edit);
    if (index === undefined) return undefined;
    place = edit.dimension === 'ROWS' ? { ...place, row: index } : { ...place, column: index };
  }
  return place;
}

describe('A1 notation', () => {
  it('names columns and reads them back', () => {
    expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 18_278 }),
        (column) => columnNumber(columnLetters(column)) === column,
      ),
    );
  });

  it('reads what it writes', () => {
    const size = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.record({ row: size, column: size, numRows: size, numColumns: size }), (range) => {
        expect(boundReference(parseA1(a1Of(range))!, { maxRows: 1000, maxColumns: 1000 })).toEqual(range);
      }),
    );
  });

  it('refuses what is no reference', () => {
    expect(['', 'A', '1', 'A1B', 'A1:', '!A1', 'A1:B2:C3', 'こんにちは'].map(parseA1)).toEqual(
      Array(8).fill(undefined),
    );
  });
});

describe('serials', () => {
  it.each([
    'Asia/Tokyo',
    'America/New_York',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kolkata',
  ])('go to an instant and back in %s, away from the hour that happens twice', (name) => {
    const zone = zoneOf(name);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 95 }), (day, quarter) => {
        const serial = day + quarter / 96;
        const instant = instantOf(serial, zone);
        const back = serialOf(instant, zone);
        const skipped = Math.abs(back - serial) > 1e-9;
        if (skipped) expect(zone.offsetAt(instant)).not.toBe(zone.offsetAt(instant - 86_400_000));
        else expect(back).toBeCloseTo(serial, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('agree with Intl on the wall clock', () => {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'America/New_York',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (second) => {
        const local = new Date(zoneOf('America/New_York').toLocal(second * 1000));
        const utc = new Intl.DateTimeFormat('en-GB', {
          timeZone: 'UTC',
          dateStyle: 'short',
          timeStyle: 'medium',
        });
        expect(utc.format(local)).toBe(format.format(second * 1000));
      }),
    );
  });
});

// https://developers.google.com/workspace/sheets/api/guides/formats
describe('number formats', () => {
  it.each([
    [1234.5, undefined, '1234.5'],
    [1 / 3, undefined, '0.3333333333'],
    [1e15, undefined, '1E+15'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [0.125, '0.0%', '12.5%'],
    [2.675, '0.00', '2.68'],
    [1200, '¥#,##0', '¥1,200'],
    [-1200, '¥#,##0;[Red]-¥#,##0', '-¥1,200'],
    [-5, '0', '-5'],
    [0, '0;-0;"なし"', 'なし'],
    [5, '000', '005'],
    [12.5, '0.##', '12.5'],
    [46350, 'yyyy/mm/dd', '2026/11/24'],
    [46350, 'yyyy"年"m"月"d"日"(ddd)', '2026年11月24日(火)'],
    [46350, 'dddd', '火曜日'],
    [46350.395833333336, 'h:mm', '9:30'],
    [46350.895833333336, 'hh:mm:ss am/pm', '09:30:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [46350.5, 'yyyy-mm-dd"T"hh:mm', '2026-11-24T12:00'],
    [true, '0.00', 'TRUE'],
    ['x', '0.00', 'x'],
  ])('show %s with %s as %s', (value, format, shown) => {
    expect(displayValue(value, format, 'ja_JP')).toBe(shown);
  });

  it('show what was typed the way it was typed', () => {
    const context = { locale: 'ja_JP', currentYear: 2026 };
    for (const text of [
      '2026/11/24',
      '2026-11-24',
      '9:30',
      '10%',
      '1,234',
      '2026/11/24 9:30:00',
      '11月24日',
      '36:15:00',
      '¥500',
    ]) {
      const { value, format } = parseInput(text, context);
      expect(typeof value).toBe('number');
      expect(displayValue(value, format, 'ja_JP')).toBe(text);
    }
  });

  it('never turn text that is no number into one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = parseInput(text, { locale: 'ja_JP', currentYear: 2026 });
        if (typeof value === 'number') expect(text).toMatch(/\d/);
        else if (typeof value === 'string') expect(text === value || text === `'${value}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['2026/02/30', '2026-13-01', '25:61', '1,23', '1.2.3', '--5', '第2・第3火', '12/10-12/31'])(
    'leave %s a text',
    (text) => {
      expect(parseInput(text, { locale: 'ja_JP', currentYear: 2026 }).value).toBe(text);
    },
  );
});

describe('a workbook', () => {
  it('comes back from JSON equal', () => {
    const workbook = filledWorkbook();
    editGrid(workbook, workbook.sheets[0]!, { kind: 'insert', dimension: 'ROWS', index: 3, count: 2 });
    const json = JSON.parse(JSON.stringify(workbookToJson(workbook)));
    expect(workbookToJson(workbookFromJson(json))).toEqual(json);
    expect(() => workbookFromJson({ ...json, format: 99 })).toThrow('layout 99 is not known');
  });

  it('takes more new rows than a call takes arguments', () => {
    const workbook = filledWorkbook();
    const sheet = workbook.sheets[0]!;
    const { lastRow, maxRows } = sheet;
    editGrid(workbook, sheet, { kind: 'insert', dimension: 'ROWS', index: 2, count: 200_000 });
    expect([sheet.lastRow, sheet.maxRows]).toEqual([lastRow + 200_000, maxRows + 200_000]);
  });

  it('tells of every change until the subscription ends', () => {
    const workbook = filledWorkbook();
    const seen: WorkbookChange[] = [];
    const end = workbook.subscribe((change) => void seen.push(change));
    workbook.addSheet('New');
    const edit: GridEdit = { kind: 'delete', dimension: 'COLUMNS', index: 2, count: 1 };
    editGrid(workbook, workbook.sheets[0]!, edit);
    end();
    workbook.addSheet('Unseen');
    expect(seen).toEqual([
      { type: 'sheet', sheetId: 1, change: 'added' },
      { type: 'grid', sheetId: 0, edit },
    ]);
  });
});
