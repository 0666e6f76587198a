import { range, type Statement, sheetPage } from './statement';

export const pages: Statement[] = [
  {
    says: 'a page is made of a file or of text, and keeps its title',
    page: 'html/html-output#settitletitle',
    methods: ['HtmlOutput.setTitle', 'HtmlOutput.getContent', 'HtmlOutput.setContent'],
    run: () => {
      const page = HtmlService.createHtmlOutput('<p>a</p>').setTitle('t');
      const before = page.getContent();
      return [page.getTitle(), before, page.setContent('<p>b</p>').getContent()];
    },
    expected: ['t', '<p>a</p>', '<p>b</p>'],
  },
  {
    says: 'the active tab and range are those that a script has activated',
    page: `${range}#activate`,
    methods: [
      'Range.activate',
      'Sheet.activate',
      'SpreadsheetApp.getActiveSheet',
      'Spreadsheet.getActiveSheet',
      'Sheet.getActiveRange',
    ],
    run: (sheet, book) => {
      sheet.activate();
      sheet.getRange(2, 3).activate();
      const active = SpreadsheetApp.getActiveSheet();
      const same = [active, book.getActiveSheet()].map((one) => one.getSheetId() === sheet.getSheetId());
      return [...same, active.getActiveRange()?.getA1Notation()];
    },
    expected: [true, true, 'C2'],
  },
  {
    says: 'a list of ranges is changed as one',
    page: `${sheetPage}#getrangelista1notations`,
    methods: ['Sheet.getRangeList', 'RangeList.getRanges', 'RangeList.setBackground'],
    run: (sheet) => {
      const list = sheet.getRangeList(['A1:B1', 'A3']);
      list.setBackground('#ff0000');
      const ranges = list.getRanges().map((one) => one.getA1Notation());
      return [ranges, sheet.getRange('B1').getBackground(), sheet.getRange('A3').getBackground()];
    },
    expected: [['A1:B1', 'A3'], '#ff0000', '#ff0000'],
  },
];
