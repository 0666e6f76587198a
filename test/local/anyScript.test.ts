import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookFromJson, workbookToJson } from '../../src/local/workbook/json';
import { readXlsx } from '../../src/local/xlsx/read';
import { writeXlsx } from '../../src/local/xlsx/write';
import { scriptHost } from './script';

/** Carries out a list of [target, method, arguments] and notes every error that is no Exception of Apps Script's. */
const INTERPRETER = `function main(steps) {
  var ss = SpreadsheetApp.getActiveSpreadsheet(), wrong = [];
  function argument(a) {
    if (a && a.range) return ss.getActiveSheet().getRange(a.range);
    if (a && a.rule) return SpreadsheetApp.newDataValidation().requireValueInList(a.rule).setAllowInvalid(a.strict).build();
    if (a && a.date) return new Date(a.date);
    return a;
  }
  steps.forEach(function (step) {
    try {
      var sheet = ss.getActiveSheet();
      var target = step[0] === 'ss' ? ss : step[0] === 'sheet' ? sheet : sheet.getRange(step[0]);
      target[step[1]].apply(target, step[2].map(argument));
    } catch (e) { if (e.name !== 'Exception') wrong.push(step[1] + ': ' + e.stack); }
  });
  try { SpreadsheetApp.flush(); } catch (e) { if (e.name !== 'Exception') wrong.push('flush: ' + e.stack); }
  return wrong.join('\\n');
}
function TWICE(x) { return Array.isArray(x) ? x.map(function (r) { return [r[0] + r[0]]; }) : x + x; }`;

const small = fc.integer({ min: 0, max: 7 });
const cell = fc
  .record({ column: fc.constantFrom('A', 'B', 'C', 'D', 'E'), row: fc.integer({ min: 1, max: 6 }) })
  .map(({ column, row }) => column + row);
const range = fc.oneof(
  cell,
  fc.tuple(cell, cell).map((corners) => corners.join(':')),
  fc.constantFrom('A:A', '2:3', 'B2:C'),
);
const value = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    '=A1+1',
    '=TWICE(A1:A3)',
    '=SUM(B1:C4)',
    '2026-11-24',
    '10%',
    "'=x",
    'TRUE',
    '=A1:',
    '=Other!B2',
    null,
  ),
  fc.integer({ min: -5, max: 99 }),
  fc.boolean(),
  fc.constant({ date: 1_790_000_000_000 }),
);
const rule = fc.constantFrom({ rule: ['x', '1'], strict: true }, { rule: ['x'], strict: false }, null);

type Step = readonly [string, string, readonly unknown[]];

const onRange = (methods: readonly string[], args: fc.Arbitrary<readonly unknown[]>): fc.Arbitrary<Step> =>
  fc.tuple(range, fc.constantFrom(...methods), args);
const onSheet = (methods: readonly string[], args: fc.Arbitrary<readonly unknown[]>): fc.Arbitrary<Step> =>
  fc.tuple(fc.constant('sheet'), fc.constantFrom(...methods), args);

const steps: fc.Arbitrary<Step> = fc.oneof(
  onRange(['setValue'], fc.tuple(value)),
  onRange(['setValues'], fc.tuple(fc.array(fc.array(value, { maxLength: 2 }), { maxLength: 2 }))),
  onRange(
    [
      'merge',
      'breakApart',
      'clear',
      'clearContent',
      'clearFormat',
      'insertCheckboxes',
      'removeCheckboxes',
      'check',
      'createFilter',
      'trimWhitespace',
      'getValues',
      'getDisplayValues',
      'getRichTextValues',
      'protect',
      'activate',
    ],
    fc.constant([]),
  ),
  onRange(
    ['setNote', 'setBackground', 'setNumberFormat'],
    fc.tuple(fc.constantFrom('#ff0000', 'h:mm', '0.0', '')),
  ),
  onRange(['setDataValidation'], fc.tuple(rule)),
  onRange(['copyTo', 'moveTo', 'createPivotTable'], fc.tuple(range.map((a1) => ({ range: a1 })))),
  onRange(['sort'], fc.tuple(fc.integer({ min: 1, max: 6 }))),
  onRange(['addDeveloperMetadata'], fc.tuple(fc.constant('key'))),
  onSheet(
    [
      'insertRowsBefore',
      'insertColumnsAfter',
      'deleteRows',
      'deleteColumns',
      'hideColumns',
      'setFrozenRows',
      'setFrozenColumns',
    ],
    fc.tuple(small, small),
  ),
  onSheet(
    ['moveRows', 'moveColumns'],
    fc.tuple(
      range.map((a1) => ({ range: a1 })),
      fc.integer({ min: 1, max: 9 }),
    ),
  ),
  onSheet(['setName'], fc.constantFrom([], ['x'], [['x']], [''])),
  onSheet(['appendRow'], fc.constantFrom([], [['x', 1]])),
  onSheet(['getDataRange', 'autoResizeColumns'], fc.constantFrom([], [1, 2])),
  fc.tuple(
    fc.constant('ss'),
    fc.constantFrom('insertSheet', 'getSheets', 'setNamedRange'),
    fc.constantFrom([], ['Other'], ['name', { range: 'B2:C3' }]),
  ),
);

describe('any script', () => {
  it('meets either a result or an Exception, never a fault of the host, and leaves a sound workbook', () => {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 25 }), (list) => {
        const host = scriptHost(INTERPRETER);
        const result = host.run('main', [list]);
        expect(result.error).toBeUndefined();
        expect(result.value).toBe('');
        const json = JSON.parse(JSON.stringify(workbookToJson(host.workbook)));
        expect(workbookToJson(workbookFromJson(json))).toEqual(json);
      }),
      { numRuns: 80 },
    );
  });

  it('leaves a workbook that goes through a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: 40 }), async (list) => {
        const host = scriptHost(INTERPRETER);
        host.run('main', [list]);
        const back = await readXlsx(await writeXlsx(host.workbook));
        expect(back.sheets.length).toBe(host.workbook.sheets.length);
        for (const sheet of host.workbook.sheets) {
          const same = back.sheets[host.workbook.sheets.indexOf(sheet)]!;
          for (let row = 1; row <= 12; row += 1) {
            for (let column = 1; column <= 8; column += 1)
              expect(same.formula(row, column)).toBe(sheet.formula(row, column));
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
