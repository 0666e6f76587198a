import { range, refusal, type Statement, sheetPage } from './statement';

export const cells: Statement[] = [
  {
    says: 'setValues writes a rectangle and getValues reads it; empty cells are empty strings',
    page: `${range}#setvaluesvalues`,
    methods: ['Range.setValues', 'Range.getValues', 'Sheet.getRange'],
    run: (sheet) => {
      sheet.getRange(1, 1, 2, 3).setValues([
        ['a', 1, true],
        ['', 2.5, false],
      ]);
      return sheet.getRange(1, 1, 2, 3).getValues();
    },
    expected: [
      ['a', 1, true],
      ['', 2.5, false],
    ],
  },
  {
    says: 'setValues refuses a rectangle of another size',
    page: `${range}#setvaluesvalues`,
    methods: ['Range.setValues'],
    run: (sheet) => refusal(() => sheet.getRange(1, 1, 1, 2).setValues([['a']])),
    expected: 'refused',
  },
  {
    says: 'a text that begins with = is a formula; an apostrophe before it keeps it text and is not shown',
    page: `${range}#setvaluesvalues`,
    methods: ['Range.setValues', 'Range.getFormulas', 'Range.getValues'],
    run: (sheet) => {
      sheet.getRange(1, 1, 1, 2).setValues([['=1+1', "'=1+1"]]);
      return [sheet.getRange(1, 1, 1, 2).getFormulas(), sheet.getRange(1, 2).getValue()];
    },
    expected: [['=1+1', ''], '=1+1'].map((one, index) => (index === 0 ? [one] : one)),
  },
  {
    says: 'an apostrophe keeps + - @ text too, also in cells formatted as plain text',
    page: `${range}#setvaluesvalues`,
    methods: ['Range.setValues', 'Range.setNumberFormat'],
    run: (sheet) => {
      sheet.getRange(1, 1, 2, 3).setNumberFormats([
        ['General', 'General', 'General'],
        ['@', '@', '@'],
      ]);
      sheet.getRange(1, 1, 2, 3).setValues([
        ["'+1", "'-1", "'@a"],
        ["'+1", "'-1", "'@a"],
      ]);
      return sheet.getRange(1, 1, 2, 3).getValues();
    },
    expected: [
      ['+1', '-1', '@a'],
      ['+1', '-1', '@a'],
    ],
  },
  {
    says: 'the plain text format keeps times and numbers as typed',
    page: `${range}#setnumberformatnumberformat`,
    methods: ['Range.setNumberFormat', 'Range.setNumberFormats', 'Range.setValue', 'Range.getValue'],
    run: (sheet) => {
      sheet.getRange(1, 1, 2, 1).setNumberFormat('@');
      sheet.getRange(1, 1).setValue('09:05');
      sheet.getRange(2, 1).setValue('007');
      return [sheet.getRange(1, 1).getValue(), sheet.getRange(2, 1).getValue()];
    },
    expected: ['09:05', '007'],
  },
  {
    says: 'a date cell comes back as a Date of the same instant, on the clock of the spreadsheet',
    page: `${range}#getvalues`,
    methods: ['Range.setValues', 'Range.getValues', 'Spreadsheet.getSpreadsheetTimeZone'],
    run: (sheet, book) => {
      const instant = Date.UTC(2028, 1, 29, 3, 30);
      sheet
        .getRange(1, 1)
        .setNumberFormat('yyyy-mm-dd hh:mm')
        .setValues([[new Date(instant)]]);
      const read = sheet.getRange(1, 1).getValues()[0]![0] as Date;
      const wall = Utilities.formatDate(read, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
      return [
        Object.prototype.toString.call(read),
        read.getTime() - instant,
        sheet.getRange(1, 1).getDisplayValue() === wall,
      ];
    },
    expected: ['[object Date]', 0, true],
  },
  {
    says: 'geometry counts from 1',
    page: `${range}#geta1notation`,
    methods: [
      'Range.getA1Notation',
      'Range.getRow',
      'Range.getColumn',
      'Range.getLastRow',
      'Range.getLastColumn',
      'Range.getNumColumns',
      'Range.getSheet',
    ],
    run: (sheet) => {
      const block = sheet.getRange(2, 3, 4, 5);
      return [
        block.getA1Notation(),
        block.getRow(),
        block.getColumn(),
        block.getLastRow(),
        block.getLastColumn(),
        block.getNumColumns(),
        block.getSheet().getSheetId() === sheet.getSheetId(),
      ];
    },
    expected: ['C2:G5', 2, 3, 5, 7, 5, true],
  },
  {
    says: 'a range outside the grid is refused',
    page: `${sheetPage}#getrangerow,-column`,
    methods: ['Sheet.getRange'],
    run: (sheet) => [
      refusal(() => sheet.getRange(0, 1)),
      refusal(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue()),
    ],
    expected: ['refused', 'refused'],
  },
  {
    says: 'insertCheckboxes fills false and lets the cell hold true or false',
    page: `${range}#insertcheckboxes`,
    methods: ['Range.insertCheckboxes', 'Range.clearDataValidations'],
    run: (sheet) => {
      const box = sheet.getRange(1, 1).insertCheckboxes();
      const before = box.getValue();
      box.clearDataValidations();
      return [before, box.getDataValidation()];
    },
    expected: [false, null],
  },
  {
    says: 'copyTo carries formats alone when asked to',
    page: `${range}#copytodestination,-copypastetype,-transposed`,
    methods: [
      'Range.copyTo',
      'Range.setBackground',
      'Range.setFontWeight',
      'Range.setFontColor',
      'Range.setFontSize',
    ],
    run: (sheet) => {
      const from = sheet.getRange(1, 1).setValue('x').setBackground('#ff0000').setFontWeight('bold');
      from.setFontColor('#00ff00').setFontSize(14);
      const to = sheet.getRange(2, 1);
      from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      return [to.getValue(), to.getBackground(), to.getFontWeight(), to.getFontSize()];
    },
    expected: ['', '#ff0000', 'bold', 14],
  },
  {
    says: 'looks and notes are kept by cell',
    page: `${range}#setnotenote`,
    methods: [
      'Range.setNote',
      'Range.setWrap',
      'Range.setHorizontalAlignment',
      'Range.setVerticalAlignment',
      'Range.setBorder',
    ],
    run: (sheet) => {
      const cell = sheet.getRange(1, 1).setNote('n').setWrap(true);
      cell.setHorizontalAlignment('center').setVerticalAlignment('top');
      cell.setBorder(true, null, null, null, null, null);
      return [cell.getNote(), cell.getWrap(), cell.getHorizontalAlignment(), cell.getVerticalAlignment()];
    },
    expected: ['n', true, 'center', 'top'],
  },
  {
    says: 'alignments are set cell by cell from a rectangle of the same shape',
    page: `${range}#sethorizontalalignmentsalignments`,
    methods: ['Range.setHorizontalAlignments'],
    run: (sheet) => {
      sheet.getRange(1, 1, 1, 2).setHorizontalAlignments([['center', 'right']]);
      return [sheet.getRange(1, 1), sheet.getRange(1, 2)].map((cell) => cell.getHorizontalAlignment());
    },
    expected: ['center', 'right'],
  },
  {
    says: 'merged cells are one range whose first cell has the value',
    page: `${range}#merge`,
    methods: ['Range.merge'],
    run: (sheet) => {
      sheet.getRange(1, 1, 2, 1).setValues([['a'], ['b']]);
      sheet.getRange(1, 1, 2, 1).merge();
      return [sheet.getRange(1, 1, 2, 1).getValues(), sheet.getRange(2, 1).isPartOfMerge()];
    },
    expected: [[['a'], ['']], true],
  },
];
