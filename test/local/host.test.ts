import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/local/host';
import { sourceRealms } from '../../src/local/node/realm';
import { workbookFromJson } from '../../src/local/workbook/json';
import { errorOf, MORNING, returned, runBody, scriptHost } from './script';

const HOUR = 3_600_000;

describe('an execution', () => {
  it('starts in a fresh world: globals do not survive', () => {
    const host = scriptHost('var n = 0; function next() { n += 1; return n; }');
    expect([host.run('next').value, host.run('next').value]).toEqual([1, 1]);
  });

  // https://developers.google.com/apps-script/guides/v8-runtime: no browser or Node objects
  it('holds ECMAScript, the services and a console, nothing else', () => {
    const names = [
      'setTimeout',
      'fetch',
      'URL',
      'Buffer',
      'process',
      'require',
      'TextEncoder',
      'WebAssembly',
      'performance',
      'crypto',
      'atob',
      'document',
      'window',
      'queueMicrotask',
      'structuredClone',
    ];
    const body = `return ${JSON.stringify(names)}.filter(function (n) { return typeof globalThis[n] !== 'undefined'; });`;
    expect(returned(body)).toEqual([]);
    expect(returned('return [typeof Promise, typeof Intl, typeof console, typeof SpreadsheetApp];')).toEqual([
      'function',
      'object',
      'object',
      'object',
    ]);
  });

  it('says when the function is missing', () => {
    expect(scriptHost('').run('nope').error?.message).toBe('Script function not found: nope');
  });

  it('collects what the script logs', () => {
    const { report } = runBody('console.log("%s is %d", "x", 3); console.warn({a: 1}); Logger.log("y");');
    expect(report.log).toEqual(['x is 3', 'WARN {"a":1}', 'y']);
  });

  // https://developers.google.com/apps-script/guides/services/quotas: six minutes an execution
  it('ends after six minutes of charged time, whatever it catches', () => {
    const host = scriptHost(`function main() {
      try { for (var i = 0; i < 5; i++) Utilities.sleep(100000); } catch (e) {}
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('after');
    }`);
    const result = host.run('main');
    expect([result.ok, result.stopped, result.error?.message]).toEqual([
      false,
      'time',
      'Exceeded maximum execution time',
    ]);
    expect(host.workbook.sheetByName('Data')!.value(1, 1)).toBeUndefined();
  });

  it('shows the charged time to the script: two seconds of sleep and a millisecond for the call', () => {
    expect(returned('var t = Date.now(); Utilities.sleep(2000); return Date.now() - t;')).toBe(2001);
  });
});

describe('menus, questions and pages', () => {
  it('are kept as built and chosen by caption', () => {
    const host = scriptHost(`
      function onOpen(e) { var ui = SpreadsheetApp.getUi(); console.log(String(e.authMode));
        ui.createMenu('巡り').addItem('計画', 'plan').addSeparator().addSubMenu(ui.createMenu('その他').addItem('元に戻す', 'undo')).addToUi(); }
      function plan() { return 'planned'; } function undo() { return 'undone'; }`);
    expect(host.open()[0]?.report.log).toEqual(['LIMITED']);
    expect(host.menus[0]?.entries.map((entry) => entry.type)).toEqual(['item', 'separator', 'submenu']);
    expect(host.choose('巡り', 'その他', '元に戻す').value).toBe('undone');
    expect(host.choose('計画').value).toBe('planned');
    expect(() => host.choose('nope')).toThrow('no menu item nope');
  });

  it('get their answers from the test', () => {
    const body = `var ui = SpreadsheetApp.getUi(); var p = ui.prompt('title', 'name?', ui.ButtonSet.OK_CANCEL);
      return [p.getResponseText(), p.getSelectedButton() === ui.Button.OK, ui.alert('sure?', ui.ButtonSet.YES_NO) === ui.Button.NO, String(ui.alert('hm'))];`;
    const result = runBody(body, {
      answer: ({ kind }) => (kind === 'prompt' ? { button: 'OK', text: '佐藤' } : { button: 'NO' }),
    });
    expect(Array.from(result.value as unknown[])).toEqual(['佐藤', true, true, 'NO']);
    expect(result.host.ui.questions.map(({ title, message, buttons }) => [title, message, buttons])).toEqual([
      ['title', 'name?', 'OK_CANCEL'],
      ['', 'sure?', 'YES_NO'],
      ['', 'hm', 'OK'],
    ]);
  });

  // https://developers.google.com/apps-script/guides/html/templates: <?= escapes, <?!= does not
  it('print template variables, escaped unless told otherwise', () => {
    const files = { html: { page: '<p><?= name ?></p><?!= name ?>' }, manifest: {} };
    const body = `var t = HtmlService.createTemplateFromFile('page'); t.name = '<b>"x"</b>';
      SpreadsheetApp.getUi().showSidebar(t.evaluate().setTitle('巡り').setWidth(300)); return t.evaluate().getContent();`;
    const result = runBody(body, { files });
    expect(result.value).toBe('<p>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</p><b>"x"</b>');
    expect(result.host.ui.sidebar).toMatchObject({ kind: 'sidebar', title: '巡り', width: 300 });
    expect(errorOf('HtmlService.createHtmlOutputFromFile("none");')).toBe(
      'No HTML file named none was found.',
    );
  });
});

describe('edits by a user', () => {
  const SCRIPT = `
    function onEdit(e) { console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.user.getEmail()])); }
    function installed(e) { MailApp.getRemainingDailyQuota(); console.log(e.triggerUid, e.source.getName()); }
    function install() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;

  // https://developers.google.com/apps-script/guides/triggers/events#edit
  it('fire the simple trigger with value and oldValue of a single cell', () => {
    const host = scriptHost(SCRIPT);
    const log = (a1: string, value: Parameters<typeof host.edit>[2]) =>
      host.edit('Data', a1, value).runs[0]?.report.log[0];
    expect(log('B2', 'x')).toBe('["B2","x",null,"LIMITED","owner@example.com"]');
    expect(log('B2', true)).toBe('["B2","TRUE","x","LIMITED","owner@example.com"]');
    expect(log('B2', null)).toBe('["B2",null,"TRUE","LIMITED","owner@example.com"]');
    expect(
      log('A1', [
        [1, 2],
        [3, 4],
      ]),
    ).toBe('["A1:B2",null,null,"LIMITED","owner@example.com"]');
    expect(host.workbook.sheetByName('Data')!.value(2, 2)).toBe(4);
  });

  it('fire installed triggers with full authority after the simple one', () => {
    const host = scriptHost(SCRIPT);
    host.run('install');
    const { runs } = host.edit('Data', 'A1', '1');
    expect(runs.map((run) => [run.ok, run.report.functionName])).toEqual([
      [true, 'onEdit'],
      [true, 'installed'],
    ]);
    expect(runs[1]?.report.log[0]).toBe('trigger-1 Meguri');
  });

  // https://developers.google.com/apps-script/guides/triggers#restrictions
  it('do not fire for what a script writes', () => {
    const host = scriptHost(
      `${SCRIPT} function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`,
    );
    host.run('write');
    expect(host.history.map((run) => run.report.functionName)).toEqual(['write']);
  });

  it('that come too fast lose their events after the first three', () => {
    const host = scriptHost(SCRIPT);
    const edits = [1, 2, 3, 4, 5].map((row) => ({ sheetName: 'Data', a1: `A${row}`, value: row }));
    expect(host.typeAhead(edits).map(({ runs }) => runs.length)).toEqual([1, 1, 1, 0, 0]);
    expect(host.workbook.sheetByName('Data')!.value(5, 1)).toBe(5);
  });

  it('are refused by a rule that rejects invalid data', () => {
    const host =
      scriptHost(`${SCRIPT} function rule() { SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).setHelpText('a only').build()); }`);
    host.run('rule');
    expect(host.edit('Data', 'A1', 'b')).toEqual({ accepted: false, message: 'a only', runs: [] });
    expect(host.edit('Data', 'A1', 'a').accepted).toBe(true);
  });
});

// https://developers.google.com/apps-script/guides/services/authorization and .../guides/triggers#restrictions
describe('authority', () => {
  it('of a simple trigger reaches no service that needs consent', () => {
    const host = scriptHost('function onEdit() { MailApp.sendEmail("a@b.jp", "s", "b"); }');
    expect(host.edit('Data', 'A1', 1).runs[0]?.error?.message).toBe(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  // https://developers.google.com/apps-script/reference/base/session#getactiveuser
  it('covers the scopes of the manifest and no others', () => {
    const files = {
      html: {},
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
    };
    const body = 'return Session.getActiveUser().getEmail() + ss.getName();';
    const noted = runBody(body, { files, scopes: 'noted' });
    expect([noted.ok, noted.report.missingScopes]).toEqual([true, ['userinfo.email']]);
    expect(errorOf(body, { files })).toBe(
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  it('NONE lets onOpen build the menu and nothing more', () => {
    const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'a').addToUi();";
    const host = scriptHost(`function onOpen() { ${menu} }`);
    expect(host.open('NONE')[0]?.ok).toBe(true);
    const greedy = scriptHost('function onOpen() { PropertiesService.getDocumentProperties(); }');
    expect(greedy.open('NONE')[0]?.error?.message).toContain(
      'do not have permission to call PropertiesService',
    );
  });
});

describe('triggers on the clock', () => {
  const SCRIPT = `
    function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
    function weekly() { ScriptApp.newTrigger('hourly').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create(); }
    function once() { ScriptApp.newTrigger('hourly').timeBased().after(90000).create(); }
    function hourly(e) { return new Date().toISOString() + ' ' + e.hour; }
    function remove() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
    function many() { for (var i = 0; i < 21; i++) install(); }`;

  it('fire in order while the clock is moved', () => {
    const host = scriptHost(SCRIPT);
    host.run('install');
    const runs = host.advanceTo(MORNING + 3.5 * HOUR);
    expect(runs.map((run) => run.value)).toEqual(
      ['2026-11-24T01:00:00.500Z 1', '2026-11-24T02:00:00.500Z 2', '2026-11-24T03:00:00.500Z 3'].map((text) =>
        expect.stringContaining(text.slice(0, 16)),
      ),
    );
    expect(host.now()).toBe(MORNING + 3.5 * HOUR);
    host.run('remove');
    expect(host.advanceTo(MORNING + 9 * HOUR)).toEqual([]);
  });

  it('fire on the script time zone: Monday six in the morning in Tokyo', () => {
    const host = scriptHost(SCRIPT);
    host.run('weekly');
    expect(new Date(host.triggers[0]!.dueAt!).toISOString()).toBe('2026-11-29T21:00:00.000Z');
  });

  it('of one shot fire once and stay in the list', () => {
    const host = scriptHost(SCRIPT);
    host.run('once');
    expect(host.advanceTo(MORNING + HOUR)).toHaveLength(1);
    expect(host.advanceTo(MORNING + 2 * HOUR)).toHaveLength(0);
    expect(host.triggers).toHaveLength(1);
  });

  // https://developers.google.com/apps-script/guides/services/quotas: 90 minutes of triggers a day
  it('share ninety minutes a day', () => {
    const host =
      scriptHost(`function install() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(15).create(); }
      function slow() { Utilities.sleep(300000); SpreadsheetApp.flush(); }`);
    host.run('install');
    const runs = host.advanceTo(MORNING + 6 * HOUR);
    expect(runs.filter(({ ok }) => ok)).toHaveLength(18);
    expect(runs.at(-1)).toMatchObject({ ok: false, stopped: 'time' });
    expect(host.advanceTo(MORNING + 24.5 * HOUR).at(-1)?.ok).toBe(true);
  });

  // https://developers.google.com/apps-script/guides/services/quotas: 20 triggers per user and script
  it('are twenty at most', () => {
    const host = scriptHost(SCRIPT);
    expect(host.run('many').error?.message).toContain('too many triggers');
    expect(host.triggers).toHaveLength(20);
  });
});

// https://developers.google.com/apps-script/guides/html/reference/run
describe('google.script.run', () => {
  const SCRIPT = `function echo(x) { return x; } function date() { return {when: new Date()}; } function hole() { return [1, undefined, {a: undefined}]; }
    function boom() { throw new Error('no'); } function hidden_() {}`;

  it('carries plain data both ways', () => {
    const data = { a: [1, 'x', null, true], b: { c: '' } };
    expect(scriptHost(SCRIPT).googleScriptRun('echo', [data]).carried).toEqual(data);
  });

  it('refuses a Date or a function as argument, by place', () => {
    const host = scriptHost(SCRIPT);
    expect(() => host.googleScriptRun('echo', [{ day: new Date() }])).toThrow(
      'cannot carry Date at argument 1.day',
    );
    expect(() => host.googleScriptRun('echo', [() => 1])).toThrow('cannot carry function');
  });

  it('gives null for a result that holds a Date, and for holes in lists', () => {
    expect(scriptHost(SCRIPT).googleScriptRun('date').carried).toBeNull();
    expect(scriptHost(SCRIPT).googleScriptRun('hole').carried).toEqual([1, null, {}]);
  });

  it('hands the error of the script over and calls no private function', () => {
    expect(scriptHost(SCRIPT).googleScriptRun('boom').error?.message).toBe('no');
    expect(() => scriptHost(SCRIPT).googleScriptRun('hidden_')).toThrow('is not a function');
  });
});

describe('saving a host', () => {
  it('keeps workbook, properties, triggers and mails', () => {
    const source = `function set() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5);
      ScriptApp.newTrigger('get').timeBased().everyHours(1).create(); MailApp.sendEmail({to: 'a@b.jp', subject: 's', htmlBody: '<b>x</b>', body: 'x'}); }
      function get() { return [PropertiesService.getDocumentProperties().getProperty('k'), SpreadsheetApp.getActiveSheet().getRange('A1').getValue()].join(); }`;
    const host = scriptHost(source);
    host.run('set');
    const saved = JSON.parse(JSON.stringify(host.toJSON()));
    const again = createHost({
      workbook: workbookFromJson(saved.workbook),
      files: { html: {}, manifest: {} },
      openRealm: sourceRealms(source),
      clock: { now: () => MORNING },
      restored: saved,
    });
    expect(again.run('get').value).toBe('v,5');
    expect([again.triggers.length, again.outbox.length]).toEqual([1, 1]);
    expect(again.advanceTo(MORNING + 3 * HOUR)).toHaveLength(2);
  });
});

describe('people at work', () => {
  it('are kept from protected cells, unless they own the sheet or are listed', () => {
    const host =
      scriptHost(`function protect() { var p = SpreadsheetApp.getActiveSheet().getRange('A1:A3').protect(); p.removeEditors(p.getEditors()); p.addEditor('boss@example.com'); }
      function onEdit(e) { return e.user.getEmail(); }`);
    host.run('protect');
    const as = (user: string, a1: string) => host.editAs({ sheetName: 'Data', a1, value: 1, user });
    expect(as('rep@example.com', 'A2')).toMatchObject({ accepted: false, runs: [] });
    expect(as('rep@example.com', 'B2').runs[0]?.value).toBe('rep@example.com');
    expect([as('boss@example.com', 'A2').accepted, as('owner@example.com', 'A2').accepted]).toEqual([
      true,
      true,
    ]);
  });

  it('insert, delete and move rows and columns, and fire the change trigger', () => {
    const host =
      scriptHost(`function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
      function changed(e) { return e.changeType; }
      function selected() { return SpreadsheetApp.getActiveRange().getA1Notation(); }`);
    host.run('install');
    host.edit('Data', 'A1', [['a'], ['b'], ['c']]);
    expect(host.changeGrid('Data', { kind: 'insert', dimension: 'ROWS', index: 2, count: 1 })[0]?.value).toBe(
      'INSERT_ROW',
    );
    expect(
      host.changeGrid('Data', { kind: 'move', dimension: 'ROWS', index: 1, count: 1, before: 5 })[0]?.value,
    ).toBe('OTHER');
    const sheet = host.workbook.sheetByName('Data')!;
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 1))).toEqual([undefined, 'b', 'c', 'a']);
    host.sort('Data', 'A1:A4', { column: 1, ascending: true });
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 1))).toEqual(['a', 'b', 'c', undefined]);
    host.select('Data', 'B2:C3');
    expect(host.run('selected').value).toBe('B2:C3');
    host.renameSheet('Data', '資料');
    expect(host.workbook.sheetByName('資料')).toBe(sheet);
  });

  // https://developers.google.com/apps-script/reference/base/ui: only from the context of an open editor
  it('are not there when the clock fires: no user interface, toasts unseen', () => {
    const host =
      scriptHost(`function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() { SpreadsheetApp.getActive().toast('hm'); SpreadsheetApp.getUi(); }`);
    host.run('install');
    const [run] = host.advanceTo(MORNING + 2 * HOUR);
    expect(run?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(host.ui.toasts).toEqual([]);
  });
});
