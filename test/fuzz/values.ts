// What people type into each kind of cell: what cannot be used, and what is merely odd.
import { type CellSpec, formulaCell, serialOfEpoch } from './cell';

export type CellKind =
  | 'text'
  | 'number'
  | 'notNegative'
  | 'wholeNumber'
  | 'percent'
  | 'day'
  | 'clock'
  | 'checkbox'
  | 'rank'
  | 'status'
  | 'hours'
  | 'closings'
  | 'weekdays';

/** A value, what it is called in the report, and the number it means where that can be told. */
export type Named = readonly [name: string, cell: CellSpec, means?: number];

const errors: Named[] = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#ERROR!'].map((error) => [
  'formula error',
  formulaCell({ error }),
]);
const aDate: Named = ['date in the wrong column', { serial: 46_350, format: 'yyyy-mm-dd' }];
const aTime: Named = ['time in the wrong column', { serial: 0.375, format: 'h:mm' }];
const objectNames: Named[] = ['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((word) => [
  'name of a built-in property',
  word,
]);
const longText: Named = ['50,000 characters', { repeat: 'あ', times: 50_000 }];
const longAscii: Named = ['50,000 characters', { repeat: 'ab,', times: 16_666 }];
const emoji: Named = ['emoji', '🍎👨‍👩‍👧'];
const rightToLeft: Named = ['right-to-left text', '\u202eمرحبا\u202c'];
const control: Named = ['control characters', 'a\u0000b\u0007\r\nc\u200b'];
const strangeText: Named[] = [...objectNames, longText, longAscii, emoji, rightToLeft, control];

const notNumbers: Named[] = [
  ['words for a number', '二週間'],
  ['words for a number', '14日くらい'],
  ['NaN as text', 'NaN'],
  ['Infinity as text', 'Infinity'],
  ['Infinity as text', '-∞'],
  ['number too large', '1e999'],
  ['number too large', 1e300],
  ['decimal comma', '1,5'],
  ['two numbers', '14 21'],
  ['truth value for a number', true],
  aDate,
  ...strangeText,
  ...errors,
];
const oddNumbers: Named[] = [
  ['full-width digits', '１４', 14],
  ['number as text', ' 14 ', 14],
  ['formula', formulaCell(14), 14],
];

const notDays: Named[] = [
  ['words for a date', '来週'],
  ['date that does not exist', '2026-02-30'],
  ['date that does not exist', '令和8年13月1日'],
  ['day and month by country', '11/24/2026'],
  ['date out of this world', { serial: 20_261_124, format: 'yyyy-mm-dd' }],
  ['date out of this world', { serial: -40_000, format: 'yyyy-mm-dd' }],
  ['date out of this world', '0026-11-24'],
  ['number for a date', 14],
  ['number for a date', -3],
  ['NaN as text', 'NaN'],
  ['truth value for a date', true],
  aTime,
  ...strangeText,
  ...errors,
];

const notTimes: Named[] = [
  ['time past midnight', '25:00'],
  ['words for a time', '昼ごろ'],
  ['number for a time', 9.5],
  ['number for a time', -0.5],
  ['truth value for a time', false],
  aDate,
  ...strangeText,
  ...errors,
];

const notHours: Named[] = [
  ['time window reversed', '17:00-09:00'],
  ['time window reversed', '09:00-12:00, 17:00-14:00'],
  ['time window empty', '09:00-09:00'],
  ['words for hours', 'いつでも'],
  ['one time for hours', '09:00'],
  ['number for hours', 5],
  ['truth value for hours', true],
  aDate,
  aTime,
  ...strangeText,
  ...errors,
];

const notWeekdays: Named[] = [
  ['words for weekdays', '平日のみ?'],
  ['words for weekdays', '月-'],
  ['number for weekdays', 5],
  aDate,
  ...strangeText,
  ...errors,
];

const notClosings: Named[] = [
  ['words for closed days', 'なんとなく'],
  ['closed days that cannot be computed', '不定休'],
  ['date that does not exist', '2/30'],
  ['truth value for closed days', true],
  ...strangeText,
  ...errors,
];

/** The last two are in the kind's own words. */
const notChoices: Named[] = [
  ['unknown choice', 'Z?'],
  ['number for a choice', 5],
  ['truth value for a choice', true],
  aDate,
  ...strangeText,
  ...errors,
];

export const faults: Record<CellKind, Named[]> = {
  text: errors,
  number: notNumbers,
  notNegative: [...notNumbers, ['negative number', -5]],
  wholeNumber: [
    ...notNumbers,
    ['negative number', -14],
    ['zero', 0],
    ['fraction', 14.5],
    ['number too large', 1e9],
  ],
  percent: [...notNumbers, ['negative number', -8], ['number too large', 800]],
  day: notDays,
  clock: notTimes,
  checkbox: [
    ['words for a checkbox', 'たぶん'],
    ['number for a checkbox', 2],
    aDate,
    ...strangeText,
    ...errors,
  ],
  rank: notChoices,
  status: notChoices,
  hours: notHours,
  closings: notClosings,
  weekdays: notWeekdays,
};

const oddTexts: Named[] = [
  ...strangeText,
  ['text like a formula', '=1+1'],
  ['text like a formula', '+81-54-000'],
  ['text like a formula', '@SUM(A1)'],
  ['text like a formula', '-'],
  ['text like markup', '<script>alert(1)</script>&amp;"\''],
  ['number in a text column', 46_350],
  ['NaN as text', 'NaN'],
  ['truth value in a text column', true],
  ['date in a text column', { serial: 46_350, format: 'yyyy-mm-dd' }],
  ['formula', formulaCell('計算した名前')],
  ['spaces around', '  丸山  商店　'],
  ['half of an emoji', 'a\ud83d'],
];

/** Values that are odd and mean something all the same; `day` is what the cell meant before. */
export function oddities(kind: CellKind, day: number): Named[] {
  switch (kind) {
    case 'text':
      return oddTexts;
    case 'number':
    case 'notNegative':
      return [...oddNumbers, ['number as text', '¥1,400', 1400], ['number as text', '1,400', 1400]];
    case 'wholeNumber':
      return oddNumbers;
    case 'percent':
      return [
        ['percent cell', 0.08],
        ['number as text', '10%'],
        ['full-width digits', '１０'],
      ];
    case 'day':
      return oddDays(day);
    case 'clock':
      return [
        ['full-width digits', '９：３０'],
        ['time cell', { serial: 0.4, format: 'h:mm' }],
        ['time that lost its format', 0.4],
        ['date and time', { serial: 46_350.4, format: 'yyyy/mm/dd h:mm:ss' }],
      ];
    case 'checkbox':
      return ['TRUE', '済', 1, '○'].map((word) => ['checkbox as text', word]);
    case 'rank':
      return [
        ['full-width letter', 'Ａ'],
        ['small letter', 'b'],
        ['spaces around', ' C '],
      ];
    case 'status':
      return [
        ['word of the other language', 'active'],
        ['word of the other language', '取引中'],
        ['capital letters', 'ACTIVE'],
      ];
    case 'hours':
      return ['9時~17時', '０９：００－１７：００', '9:00〜12:00 14:00〜17:30', '終日', '9am-5pm'].map(
        (text) => ['hours in other words', text],
      );
    case 'closings':
      return [
        ['closed days in other words', '第２水曜、祝日'],
        ['closed days in other words', 'Sun'],
        ['date cell for closed days', { serial: 46_350, format: 'm/d' }],
      ];
    case 'weekdays':
      return ['月〜金', '月火水木金', '平日', 'Mon-Fri', '月、火、水、木、金'].map((text) => [
        'weekdays in other words',
        text,
      ]);
  }
}

function oddDays(day: number): Named[] {
  const date = new Date(day * 86_400_000);
  const [year, month, dateOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const wide = (text: string): string =>
    text.replace(/[0-9/]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const forms: Named[] = [
    ['date as text', date.toISOString().slice(0, 10)],
    ['date as text', `${year}/${month}/${dateOfMonth}`],
    ['date as text', `${year}年${month}月${dateOfMonth}日`],
    ['date as text', `${year}.${month}.${dateOfMonth} 09:30`],
    ['date of the Japanese era', `令和${year - 2018}年${month}月${dateOfMonth}日`],
    ['date of the Japanese era', `R${year - 2018}.${month}.${dateOfMonth}`],
    ['date of the Japanese era', `㋿${year - 2018}年${month}月${dateOfMonth}日`],
    ['full-width digits', wide(`${year}/${month}/${dateOfMonth}`)],
    ['date that lost its format', day + serialOfEpoch],
    ['date written as one number', Number(date.toISOString().slice(0, 10).replace(/-/g, ''))],
    ['date and time', { serial: day + serialOfEpoch + 0.4, format: 'yyyy/mm/dd h:mm:ss' }],
    ['formula', formulaCell(date.toISOString().slice(0, 10))],
  ];
  return forms.map(([name, cell]) => [name, cell, day]);
}
