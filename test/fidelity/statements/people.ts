// What people see and are asked, and what leaves the spreadsheet: whoever runs these in a real sheet presses OK twice, enters
// `ok` once, and gets one mail.
import { range, refusal, type Statement, sheetPage } from './statement';

export const people: Statement[] = [
  {
    says: 'a menu is put together in chained calls and added, with items, lines and menus within',
    page: 'base/menu#addtoui',
    methods: [
      'SpreadsheetApp.getUi',
      'Ui.createMenu',
      'Menu.addItem',
      'Menu.addSeparator',
      'Menu.addSubMenu',
      'Menu.addToUi',
    ],
    run: () => {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu('inner').addItem('b', 'meguriSelfTest');
      const added: unknown = ui
        .createMenu('meguri self-test')
        .addItem('a', 'meguriSelfTest')
        .addSeparator()
        .addSubMenu(inner)
        .addToUi();
      return [added === undefined || added === null, typeof inner.addItem];
    },
    expected: [true, 'function'],
  },
  {
    says: 'an alert waits, and answers with the button that was pressed',
    page: 'base/ui#alerttitle,-prompt,-buttons',
    methods: ['Ui.alert'],
    run: () => {
      const ui = SpreadsheetApp.getUi();
      return ui.alert('meguri self-test', 'OK', ui.ButtonSet.OK) === ui.Button.OK;
    },
    expected: true,
  },
  {
    says: 'a prompt answers with the button and the text as typed',
    page: 'base/prompt-response#getresponsetext',
    methods: ['Ui.prompt', 'PromptResponse.getSelectedButton', 'PromptResponse.getResponseText'],
    run: () => {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt('meguri self-test', 'ok', ui.ButtonSet.OK_CANCEL);
      return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()];
    },
    expected: [true, 'ok'],
  },
  {
    says: 'a toast and a sidebar are shown while the script goes on',
    page: 'base/ui#showsidebaruserinterface',
    methods: ['Spreadsheet.toast', 'Ui.showSidebar'],
    run: (_sheet, book) => {
      book.toast('meguri self-test', 'Meguri', 1);
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>meguri self-test</p>'));
      return 'went on';
    },
    expected: 'went on',
  },
  {
    says: 'a page of the project comes as it was written, as a page and, unevaluated, as a template',
    page: 'html/html-template#getrawcontent',
    methods: [
      'HtmlService.createHtmlOutputFromFile',
      'HtmlService.createTemplateFromFile',
      'HtmlTemplate.getRawContent',
    ],
    run: () => [
      HtmlService.createHtmlOutputFromFile('page').getContent().includes('<p>a</p>'),
      HtmlService.createTemplateFromFile('page').getRawContent().includes('<?= 1 ?>'),
      refusal(() => HtmlService.createTemplateFromFile('nothing of that name').getRawContent()),
    ],
    expected: [true, true, 'refused'],
  },
  {
    says: 'a page takes the viewport as a meta tag, and none that is not allowed',
    page: 'html/html-output#addmetatagname,-content',
    methods: ['HtmlOutput.addMetaTag'],
    run: () => {
      const page = HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width');
      return [page.getContent(), refusal(() => page.addMetaTag('refresh', '0'))];
    },
    expected: ['', 'refused'],
  },
  {
    says: 'a mail goes to the address given, with an attachment, and counts against the day',
    page: 'mail/mail-app#sendemailmessage',
    methods: ['MailApp.sendEmail', 'MailApp.getRemainingDailyQuota'],
    run: () => {
      const to = Session.getActiveUser().getEmail();
      const before = MailApp.getRemainingDailyQuota();
      const attachments = [Utilities.newBlob('a', 'text/calendar', 'week.ics')];
      MailApp.sendEmail({ to, subject: 'meguri self-test', body: 'a', htmlBody: '<p>a</p>', attachments });
      return [
        before - MailApp.getRemainingDailyQuota(),
        refusal(() => MailApp.sendEmail({ to: 'nobody', subject: 'a', body: 'a' })),
      ];
    },
    expected: [1, 'refused'],
  },
  {
    says: 'user and script properties are kept apart from each other',
    page: 'properties/properties-service#getuserproperties()',
    methods: ['PropertiesService.getUserProperties', 'PropertiesService.getScriptProperties'],
    run: () => {
      const user = PropertiesService.getUserProperties();
      const script = PropertiesService.getScriptProperties();
      user.setProperty('selftest.apart', 'user');
      script.setProperty('selftest.apart', 'script');
      const read = [user.getProperty('selftest.apart'), script.getProperty('selftest.apart')];
      user.deleteProperty('selftest.apart');
      script.deleteProperty('selftest.apart');
      return [...read, user.getProperty('selftest.apart')];
    },
    expected: ['user', 'script', null],
  },
  {
    says: 'a script that is not deployed as a web app has no address, or an empty one',
    page: 'script/service#geturl',
    methods: ['ScriptApp.getService', 'Service.getUrl'],
    run: () => ScriptApp.getService().getUrl() ?? '',
    expected: '',
  },
  {
    says: 'clearContent takes values and leaves formats',
    page: `${range}#clearcontent`,
    methods: ['Range.clearContent', 'Range.getNumberFormats'],
    run: (sheet) => {
      const cells = sheet.getRange(1, 1, 1, 2);
      cells.setNumberFormat('0.0').setValues([[1, 2]]);
      cells.clearContent();
      return [cells.getValues(), cells.getNumberFormats()];
    },
    expected: [[['', '']], [['0.0', '0.0']]],
  },
  {
    says: 'notes are read cell by cell, empty where there is none',
    page: `${range}#getnotes`,
    methods: ['Range.getNotes', 'Range.setNote'],
    run: (sheet) => {
      sheet.getRange(1, 2).setNote('a');
      return sheet.getRange(1, 1, 1, 2).getNotes();
    },
    expected: [['', 'a']],
  },
  {
    says: 'cells without a format are said to have that of a plain number',
    page: `${range}#getnumberformats`,
    methods: ['Range.getNumberFormats'],
    run: (sheet) => sheet.getRange(1, 1).getNumberFormats(),
    expected: [['0.###############']],
  },
  {
    says: 'rows inserted before one push it down',
    page: `${sheetPage}#insertrowsbeforebeforeposition,-howmany`,
    methods: ['Sheet.insertRowsBefore'],
    run: (sheet) => {
      sheet.getRange(2, 1).setValue('x');
      const before = sheet.getMaxRows();
      sheet.insertRowsBefore(2, 3);
      return [sheet.getRange(5, 1).getValue(), sheet.getMaxRows() - before];
    },
    expected: ['x', 3],
  },
  {
    says: 'columns are taken away from one on, and those right of them move up',
    page: `${sheetPage}#deletecolumnscolumnposition,-howmany`,
    methods: ['Sheet.deleteColumns'],
    run: (sheet) => {
      sheet.getRange(1, 4).setValue('x');
      const before = sheet.getMaxColumns();
      sheet.deleteColumns(2, 2);
      return [sheet.getRange(1, 2).getValue(), before - sheet.getMaxColumns()];
    },
    expected: ['x', 2],
  },
  {
    says: 'the active tab is moved to a place counted from 1',
    page: 'spreadsheet/spreadsheet#moveactivesheetpos',
    methods: ['Spreadsheet.moveActiveSheet', 'Sheet.activate'],
    run: (sheet, book) => {
      sheet.activate();
      book.moveActiveSheet(1);
      return book.getSheets()[0]!.getSheetId() === sheet.getSheetId();
    },
    expected: true,
  },
  {
    says: 'the geocoder answers with a status and a list of results',
    page: 'maps/geocoder#geocodeaddress',
    methods: ['Maps.newGeocoder', 'Geocoder.setLanguage', 'Geocoder.setRegion', 'Geocoder.geocode'],
    run: () => {
      const answer = Maps.newGeocoder().setLanguage('ja').setRegion('jp').geocode('東京駅');
      return [answer.status, Array.isArray(answer.results)];
    },
    expected: ['OK', true],
  },
  {
    says: 'requests go out together and are answered in their order, errors too where they are muted',
    page: 'url-fetch/url-fetch-app#fetchallrequests',
    methods: ['UrlFetchApp.fetchAll', 'HTTPResponse.getResponseCode', 'HTTPResponse.getContentText'],
    run: () => {
      const url = 'https://www.gstatic.com/generate_204';
      const missing = { url: 'https://www.gstatic.com/nothing-of-that-name', muteHttpExceptions: true };
      const [empty, error] = UrlFetchApp.fetchAll([url, missing]) as [
        GoogleAppsScript.URL_Fetch.HTTPResponse,
        GoogleAppsScript.URL_Fetch.HTTPResponse,
      ];
      return [empty.getResponseCode(), empty.getContentText(), error.getResponseCode()];
    },
    expected: [204, '', 404],
  },
];
