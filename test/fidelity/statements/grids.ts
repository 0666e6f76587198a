import { range, refusal, type Statement, sheetPage } from './statement';

export const grids: Statement[] = [
  {
    says: 'the data range begins at A1 and ends at the last row and column with content',
    page: `${sheetPage}#getdatarange`,
    methods: ['Sheet.getDataRange', 'Sheet.getLastRow', 'Sheet.getLastColumn'],
    run: (sheet) => {
      const before = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      sheet.getRange(3, 2).setValue('x');
      return [...before, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    },
    expected: [0, 0, 'A1', 3, 2, 'A1:B3'],
  },
  {
    says: 'rows and columns are inserted after and deleted at a place',
    page: `${sheetPage}#insertrowsafterafterposition,-howmany`,
    methods: [
      'Sheet.insertRowsAfter',
      'Sheet.insertColumnsAfter',
      'Sheet.deleteRows',
      'Sheet.getMaxRows',
      'Sheet.getMaxColumns',
    ],
    run: (sheet) => {
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      sheet.getRange(1, 1, 3, 1).setValues([['a'], ['b'], ['c']]);
      sheet.insertRowsAfter(1, 2);
      sheet.insertColumnsAfter(columns, 1);
      sheet.deleteRows(5, 1);
      return [
        sheet.getMaxRows() - rows,
        sheet.getMaxColumns() - columns,
        sheet.getRange(1, 1, 4, 1).getValues(),
      ];
    },
    expected: [1, 1, [['a'], [''], [''], ['b']]],
  },
  {
    says: 'not all rows that are not frozen can be deleted',
    page: `${sheetPage}#deleterowsrowposition,-howmany`,
    methods: ['Sheet.deleteRows', 'Sheet.setFrozenRows', 'Sheet.getFrozenRows'],
    run: (sheet) => {
      sheet.setFrozenRows(1);
      return [sheet.getFrozenRows(), refusal(() => sheet.deleteRows(2, sheet.getMaxRows() - 1))];
    },
    expected: [1, 'refused'],
  },
  {
    says: 'a tab has a name, an ID that stays, a colour, and can be hidden',
    page: `${sheetPage}#setnamename`,
    methods: [
      'Sheet.getName',
      'Sheet.setName',
      'Sheet.getSheetId',
      'Sheet.setTabColor',
      'Sheet.hideSheet',
      'Sheet.showSheet',
      'Sheet.isSheetHidden',
    ],
    run: (sheet) => {
      const [id, name] = [sheet.getSheetId(), sheet.getName()];
      sheet.setName(`${name} 2`).setTabColor('#3367d6');
      sheet.hideSheet();
      const hidden = sheet.isSheetHidden();
      sheet.showSheet();
      return [sheet.getSheetId() === id, sheet.getName() === `${name} 2`, hidden, sheet.isSheetHidden()];
    },
    expected: [true, true, true, false],
  },
  {
    says: 'tabs are found by name and come in order; a name that is not there gives null',
    page: 'spreadsheet/spreadsheet#getsheetbynamename',
    methods: [
      'Spreadsheet.getSheetByName',
      'Spreadsheet.getSheets',
      'Spreadsheet.insertSheet',
      'Spreadsheet.deleteSheet',
      'SpreadsheetApp.getActive',
    ],
    run: (sheet, book) => {
      const last = book.insertSheet(`${sheet.getName()} last`, book.getSheets().length);
      const sheets = book.getSheets();
      const isLast = sheets[sheets.length - 1]!.getSheetId() === last.getSheetId();
      book.deleteSheet(last);
      const gone = SpreadsheetApp.getActive().getSheetByName(`${sheet.getName()} last`);
      return [isLast, gone, book.getSheetByName(sheet.getName())?.getSheetId() === sheet.getSheetId()];
    },
    expected: [true, null, true],
  },
  {
    says: 'columns and rows have widths and heights and can be hidden',
    page: `${sheetPage}#setcolumnwidthcolumnposition,-width`,
    methods: [
      'Sheet.setColumnWidth',
      'Sheet.hideColumns',
      'Sheet.hideRows',
      'Sheet.showRows',
      'Sheet.setRowHeight',
      'Sheet.setRowHeights',
      'Sheet.setHiddenGridlines',
    ],
    run: (sheet) => {
      sheet.setColumnWidth(2, 150).setHiddenGridlines(true);
      sheet.setRowHeight(1, 40).setRowHeights(2, 2, 50);
      sheet.hideColumns(3);
      sheet.hideRows(5, 2);
      const hidden = [sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(6)];
      sheet.showRows(5, 2);
      return [
        sheet.getColumnWidth(2),
        sheet.getRowHeight(1),
        sheet.getRowHeight(3),
        ...hidden,
        sheet.isRowHiddenByUser(6),
      ];
    },
    expected: [150, 40, 50, true, true, false],
  },
  {
    says: 'developer metadata of a whole column moves with it and is found by its key',
    page: `${range}#adddevelopermetadatakey,-value`,
    methods: [
      'Range.addDeveloperMetadata',
      'Sheet.createDeveloperMetadataFinder',
      'DeveloperMetadataFinder.withKey',
      'DeveloperMetadataFinder.find',
      'DeveloperMetadata.getValue',
      'DeveloperMetadata.getLocation',
      'DeveloperMetadataLocation.getColumn',
    ],
    run: (sheet) => {
      sheet.getRange('B:B').addDeveloperMetadata('meguri.selftest', 'x.y');
      sheet.insertColumnsAfter(1, 1);
      const found = sheet.createDeveloperMetadataFinder().withKey('meguri.selftest').find();
      return found.map((one) => [one.getValue(), one.getLocation().getColumn()?.getColumn()]);
    },
    expected: [['x.y', 3]],
  },
];
