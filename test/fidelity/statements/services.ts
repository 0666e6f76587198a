import { refusal, type Statement } from './statement';

export const services: Statement[] = [
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
