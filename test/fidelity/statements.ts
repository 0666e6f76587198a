// What Google documents of the methods that Meguri calls, as statements that run in the local host and in a real sheet alike.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Statement {
  says: string;
  /** Below https://developers.google.com/apps-script/reference/. */
  page: string;
  methods: readonly string[];
  /** In an empty sheet of its own. Answers plain data. */
  run: (sheet: Sheet, book: Spreadsheet) => unknown;
  expected: unknown;
}

const range = 'spreadsheet/range';
const sheetPage = 'spreadsheet/sheet';

const cells: Statement[] = [
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

const grids: Statement[] = [
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

const rules: Statement[] = [
  {
    says: 'a dropdown of a rule with invalid values allowed takes any value',
    page: 'spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata',
    methods: [
      'SpreadsheetApp.newDataValidation',
      'DataValidationBuilder.requireValueInList',
      'DataValidationBuilder.requireCheckbox',
      'DataValidationBuilder.setAllowInvalid',
      'DataValidationBuilder.build',
      'Range.setDataValidation',
      'Range.setDataValidations',
    ],
    run: (sheet) => {
      const list = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'], true)
        .setAllowInvalid(true)
        .build();
      const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet.getRange(1, 1).setDataValidation(list);
      sheet.getRange(1, 2, 1, 1).setDataValidations([[box]]);
      sheet.getRange(1, 1).setValue('z');
      return [
        sheet.getRange(1, 1).getValue(),
        String(sheet.getRange(1, 2).getDataValidation()?.getCriteriaType()),
      ];
    },
    expected: ['z', 'CHECKBOX'],
  },
  {
    says: 'conditional formats are set as a whole list',
    page: `${sheetPage}#setconditionalformatrulesrules`,
    methods: [
      'SpreadsheetApp.newConditionalFormatRule',
      'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
      'ConditionalFormatRuleBuilder.whenTextEqualTo',
      'ConditionalFormatRuleBuilder.setBackground',
      'ConditionalFormatRuleBuilder.setBold',
      'ConditionalFormatRuleBuilder.setFontColor',
      'ConditionalFormatRuleBuilder.setRanges',
      'ConditionalFormatRuleBuilder.build',
      'Sheet.setConditionalFormatRules',
      'Sheet.getConditionalFormatRules',
    ],
    run: (sheet) => {
      const ranges = [sheet.getRange('A1:A5')];
      const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges(ranges).setBackground('#ff0000');
      const byFormula = rule().whenFormulaSatisfied('=$A1="x"').setBold(true).build();
      const byText = rule().whenTextEqualTo('y').setFontColor('#0000ff').build();
      sheet.setConditionalFormatRules([byFormula, byText]);
      return sheet
        .getConditionalFormatRules()
        .map((one) => one.getRanges().map((place) => place.getA1Notation()));
    },
    expected: [['A1:A5'], ['A1:A5']],
  },
  {
    says: 'a protection that warns keeps nobody out',
    page: 'spreadsheet/protection#setwarningonlywarningonly',
    methods: [
      'Range.protect',
      'Protection.setDescription',
      'Protection.setWarningOnly',
      'Protection.getDescription',
      'Sheet.getProtections',
    ],
    run: (sheet) => {
      sheet.getRange(1, 1).protect().setDescription('d').setWarningOnly(true);
      sheet.getRange(1, 1).setValue('x');
      const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [found!.getDescription(), found!.isWarningOnly(), sheet.getRange(1, 1).getValue()];
    },
    expected: ['d', true, 'x'],
  },
  {
    says: 'a pivot table groups a source and names its sums',
    page: `${range}#createpivottablesourcedata`,
    methods: [
      'Range.createPivotTable',
      'PivotTable.addRowGroup',
      'PivotTable.addColumnGroup',
      'PivotTable.addPivotValue',
      'PivotValue.setDisplayName',
      'Sheet.getPivotTables',
    ],
    run: (sheet) => {
      sheet.getRange(1, 1, 3, 3).setValues([
        ['rep', 'month', 'amount'],
        ['a', '1', 2],
        ['a', '1', 3],
      ]);
      const pivot = sheet.getRange(1, 6).createPivotTable(sheet.getRange(1, 1, 3, 3));
      pivot.addRowGroup(1);
      pivot.addColumnGroup(2);
      pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('sum');
      return [sheet.getPivotTables().length, sheet.getPivotTables()[0]!.getAnchorCell().getA1Notation()];
    },
    expected: [1, 'F1'],
  },
  {
    says: 'a chart is built from ranges and stands where it is put',
    page: `${sheetPage}#newchart`,
    methods: [
      'Sheet.newChart',
      'Sheet.insertChart',
      'Sheet.getCharts',
      'EmbeddedChartBuilder.asColumnChart',
      'EmbeddedChartBuilder.addRange',
      'EmbeddedChartBuilder.setNumHeaders',
      'EmbeddedChartBuilder.setPosition',
      'EmbeddedChartBuilder.setOption',
      'EmbeddedChartBuilder.build',
    ],
    run: (sheet) => {
      sheet.getRange(1, 1, 2, 2).setValues([
        ['m', 'v'],
        ['1', 2],
      ]);
      const chart = sheet
        .newChart()
        .asColumnChart()
        .addRange(sheet.getRange(1, 1, 2, 2))
        .setNumHeaders(1);
      sheet.insertChart(chart.setPosition(3, 1, 0, 0).setOption('title', 't').build());
      return sheet.getCharts().length;
    },
    expected: 1,
  },
];

const pages: Statement[] = [
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
    methods: ['Range.activate', 'Sheet.activate', 'SpreadsheetApp.getActiveSheet', 'Sheet.getActiveRange'],
    run: (sheet) => {
      sheet.activate();
      sheet.getRange(2, 3).activate();
      const active = SpreadsheetApp.getActiveSheet();
      return [active.getSheetId() === sheet.getSheetId(), active.getActiveRange()?.getA1Notation()];
    },
    expected: [true, 'C2'],
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

const services: Statement[] = [
  {
    says: 'properties are texts by key; a key that is not there gives null',
    page: 'properties/properties#getpropertykey',
    methods: [
      'PropertiesService.getDocumentProperties',
      'Properties.setProperty',
      'Properties.setProperties',
      'Properties.getProperty',
      'Properties.getProperties',
      'Properties.getKeys',
      'Properties.deleteProperty',
    ],
    run: () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('selftest.a', '1');
      store.setProperties({ 'selftest.b': '2' });
      const all = store.getProperties();
      const keys = store
        .getKeys()
        .filter((key) => key.startsWith('selftest.'))
        .sort();
      const read = [store.getProperty('selftest.a'), all['selftest.b'], keys];
      for (const key of keys) store.deleteProperty(key);
      return [...read, store.getProperty('selftest.a')];
    },
    expected: ['1', '2', ['selftest.a', 'selftest.b'], null],
  },
  {
    says: 'a property takes 9 KB and no more',
    page: '../guides/services/quotas#current_limitations',
    methods: ['Properties.setProperty'],
    run: () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('selftest.long', 'x'.repeat(9 * 1024));
      const outcome = refusal(() => store.setProperty('selftest.long', 'x'.repeat(9 * 1024 + 1)));
      store.deleteProperty('selftest.long');
      return outcome;
    },
    expected: 'refused',
  },
  {
    says: 'a cache keeps texts for a while; what is not there gives null',
    page: 'cache/cache#getkey',
    methods: [
      'CacheService.getDocumentCache',
      'CacheService.getScriptCache',
      'Cache.put',
      'Cache.get',
      'Cache.remove',
    ],
    run: () => {
      const cache = CacheService.getScriptCache()!;
      cache.put('selftest', 'x', 60);
      const read = cache.get('selftest');
      cache.remove('selftest');
      return [read, cache.get('selftest'), cache.get('selftest.none')];
    },
    expected: ['x', null, null],
  },
  {
    says: 'a lock is held by whoever got it until it is released',
    page: 'lock/lock#trylocktimeoutinmillis',
    methods: ['LockService.getDocumentLock', 'LockService.getScriptLock', 'Lock.tryLock', 'Lock.releaseLock'],
    run: () => {
      const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
      const got = lock.tryLock(1000);
      const held = lock.hasLock();
      SpreadsheetApp.flush();
      lock.releaseLock();
      return [got, held, lock.hasLock()];
    },
    expected: [true, true, false],
  },
  {
    says: 'a trigger is made, found by its handler, and deleted',
    page: 'script/script-app#newtriggerfunctionname',
    methods: [
      'ScriptApp.newTrigger',
      'TriggerBuilder.timeBased',
      'ClockTriggerBuilder.everyHours',
      'ClockTriggerBuilder.after',
      'ClockTriggerBuilder.create',
      'ScriptApp.getProjectTriggers',
      'ScriptApp.deleteTrigger',
      'Trigger.getHandlerFunction',
    ],
    run: () => {
      const made = ScriptApp.newTrigger('meguriSelfTest').timeBased().everyHours(12).create();
      const once = ScriptApp.newTrigger('meguriSelfTest').timeBased().after(3_600_000).create();
      const own = () =>
        ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === 'meguriSelfTest').length;
      const before = own();
      ScriptApp.deleteTrigger(made);
      ScriptApp.deleteTrigger(once);
      return [before, own()];
    },
    expected: [2, 0],
  },
  {
    says: 'a blob keeps its name, type and bytes of UTF-8, signed',
    page: 'utilities/utilities#newblobdata,-contenttype,-name',
    methods: ['Utilities.newBlob'],
    run: () => {
      const blob = Utilities.newBlob('é', 'text/calendar', 'week.ics');
      return [blob.getName(), blob.getContentType(), blob.getBytes()];
    },
    expected: ['week.ics', 'text/calendar', [-61, -87]],
  },
  {
    says: 'days change where the zone says, in summer and in winter',
    page: 'utilities/utilities#formatdatedate,-timezone,-format',
    methods: ['Utilities.formatDate'],
    run: () =>
      [
        Date.UTC(2026, 2, 8, 6, 59),
        Date.UTC(2026, 2, 8, 7, 0),
        Date.UTC(2026, 10, 1, 5, 30),
        Date.UTC(2026, 10, 1, 6, 30),
      ].map((instant) => Utilities.formatDate(new Date(instant), 'America/New_York', 'yyyy-MM-dd HH:mm')),
    expected: ['2026-03-08 01:59', '2026-03-08 03:00', '2026-11-01 01:30', '2026-11-01 01:30'],
  },
  {
    says: 'the user has an address, a locale, and a quota of mails',
    page: 'base/session#getactiveuser',
    methods: [
      'Session.getActiveUser',
      'User.getEmail',
      'Session.getActiveUserLocale',
      'MailApp.getRemainingDailyQuota',
      'Spreadsheet.getSpreadsheetLocale',
      'Spreadsheet.getUrl',
    ],
    run: (_sheet, book) => [
      typeof Session.getActiveUser().getEmail(),
      typeof Session.getActiveUserLocale(),
      typeof MailApp.getRemainingDailyQuota(),
      /^[a-z]{2}(_[A-Z]{2})?$/.test(book.getSpreadsheetLocale()),
      book.getUrl().startsWith('https://docs.google.com/'),
    ],
    expected: ['string', 'string', 'number', true, true],
  },
  {
    says: 'what is written is there after a flush',
    page: 'spreadsheet/spreadsheet-app#flush',
    methods: ['SpreadsheetApp.flush', 'Range.getValue', 'Utilities.sleep'],
    run: (sheet) => {
      sheet.getRange(1, 1).setValue('x');
      SpreadsheetApp.flush();
      Utilities.sleep(1);
      return sheet.getRange(1, 1).getValue();
    },
    expected: 'x',
  },
];

/** What was refused, without its words: those differ by language. */
function refusal(act: () => unknown): string {
  try {
    act();
    return 'taken';
  } catch {
    return 'refused';
  }
}

export const statements: Statement[] = [...cells, ...grids, ...rules, ...pages, ...services];
