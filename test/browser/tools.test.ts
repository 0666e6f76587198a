// The sidebar's tools in a real browser, talking to the real bundle in the local host: from the bytes of a file to the rows of a tab.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sidebar as en } from '../../src/messages/en/sidebar';
import { sidebar as ja } from '../../src/messages/ja/sidebar';
import {
  emptyWorld,
  languages,
  rowsOf,
  run,
  smallWorld,
  visibleContents,
  type World,
} from '../acceptance/world';
import { smallTargets, widerThanPage } from '../sidebar/judge';
import { sidebarHtml } from '../sidebar/page';
import { launchBrowser } from './launch';

const address = 'http://tools.test/';
let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), sidebarHtml()]);
});
afterEach(() => page?.context().close());
afterAll(() => browser?.close());

/** `google.script.run` over a function that the test gives to the page. */
const bridge = `globalThis.google = { script: { run: (function runner(ok, failed) {
  return new Proxy({}, { get: (_target, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
    if (name === 'withFailureHandler') return (handler) => runner(ok, handler);
    return (...given) => callHost(name, given).then((answer) =>
      answer.ok ? ok(answer.carried) : failed(new Error(answer.message)));
  } });
})(() => {}, () => {}) } };`;

async function open(world: World, tool: string, shown = 'main .hint'): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 900 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  await page.exposeFunction('callHost', (name: string, given: unknown[]) => {
    const { ok, carried, error } = world.host.googleScriptRun(name, given);
    return { ok, carried, message: error?.message ?? '' };
  });
  await page.addInitScript({ content: bridge });
  const body = html.replace('<div id="app">', `<div id="app" data-view="${tool}">`);
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
  await page.locator(shown).first().waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** 得意先コード,得意先名,電話 / 00123,"㈱焼津堂, 本店",０５４－６２７－０００１ / 00124,髙橋ﾊﾟﾝ, in code page 932. */
const shiftJis = Buffer.from(
  '93be88d390e68352815b83682c93be88d390e696bc2c936498620d0a30303132332c22878a8fc492c393b02c20967b9358222c' +
    '824f82548253817c825582518256817c824f824f824f82500d0a30303132342ceee08bb4cadfdd2c0d0a',
  'hex',
);

describe('a list out of a file', () => {
  it('in Shift_JIS is decoded, shown, mapped and taken into 顧客', async () => {
    const world = smallWorld('ja');
    const before = rowsOf(world, 'customers').length;
    await open(world, 'import');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '得意先.csv', mimeType: 'text/csv', buffer: shiftJis });
    await page.getByText('3行を読みました').waitFor();
    await button('中身を調べる').click();
    await page.getByText('新しく入る行 2件').waitFor();
    expect(await page.getByLabel('得意先名').inputValue()).toBe('name');
    expect(await page.locator('main').textContent()).toContain('054-627-0001');
    await button('取り込む').click();
    await page.getByText(/取り込みました/).waitFor();
    const rows = rowsOf(world, 'customers').slice(before);
    expect(rows.map((row) => [row.text('id'), row.text('name')])).toEqual([
      ['00123', '㈱焼津堂, 本店'],
      ['00124', '髙橋パン'],
    ]);
    await button('元に戻す').click();
    await page.getByText(/の前に戻しました/).waitFor();
    expect(rowsOf(world, 'customers')).toHaveLength(before);
  });

  it('is shown anew when a column is set to another field, and asks for what is missing', async () => {
    const world = smallWorld('en');
    await open(world, 'import');
    const buffer = Buffer.from('\ufeffcode;company;tel\n9001;Lighthouse;0312345678\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
    await button('Look into it').click();
    await page.getByText('New: 1 row').waitFor();
    await page.getByLabel('company').selectOption('notes');
    await page.getByText('Choose the column for "Name"').waitFor();
    expect(await button('Import').isDisabled()).toBe(true);
  });

  it('fits into 300 pixels, with targets that a finger meets', async () => {
    const world = smallWorld('ja');
    await open(world, 'import');
    const buffer = Buffer.from(`コード,${'とても長い見出し'.repeat(12)},店名\n1,${'x'.repeat(300)},店\n`);
    await page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
    await button('中身を調べる').click();
    await page.getByText('新しく入る行 1件').waitFor();
    expect(await page.evaluate(widerThanPage)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
});

describe('cells pasted from a spreadsheet', () => {
  it('are read with their tabs, and markup in them stays text', async () => {
    const world = smallWorld('ja');
    await open(world, 'import');
    await page.getByRole('radio', { name: '貼り付け' }).click();
    await page
      .locator('textarea')
      .fill('顧客名\t電話\n<img src=x onerror=alert(1)>\t054-627-0009\n"=1+1"\t054-627-0010');
    await button('中身を調べる').click();
    await page.getByText('新しく入る行 2件').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await button('取り込む').click();
    await page.getByText(/取り込みました/).waitFor();
    const names = rowsOf(world, 'customers').map((row) => row.get('name'));
    expect(names).toContain('<img src=x onerror=alert(1)>');
    expect(names).toContain('=1+1');
  });
});

describe('two customers who are one', () => {
  it('are shown with what agrees, merged at one tap, and parted by undo', async () => {
    const world = smallWorld('ja');
    const rows = [
      ['得意先コード', '得意先名', '電話'],
      ['88001', '株式会社 山海堂', '054-627-7777'],
      ['88002', '㈱山海堂', '054(627)7777'],
    ];
    const repId = rowsOf(world, 'reps')[0]!.text('id');
    const ask = { kind: 'customers', source: { rows }, mapping: null, repId, missing: 'create' };
    world.host.googleScriptRun('sidebarImport', [ask]);
    await open(world, 'duplicates');
    await page.getByText('名前・電話が同じ').waitFor();
    await button('「㈱山海堂 88002」を残してまとめる').click();
    await page.getByText(/にまとめました/).waitFor();
    const statusOf = (id: string): string =>
      rowsOf(world, 'customers')
        .find((row) => row.text('id') === id)!
        .text('status');
    expect([statusOf('88001'), statusOf('88002')]).toEqual(['統合済', '取引中']);
    await page.getByText('重複は見つかりませんでした').waitFor();
    await button('元に戻す').click();
    await page.getByText('名前・電話が同じ').waitFor();
    expect(statusOf('88001')).toBe('取引中');
  });
});

describe('calendars', () => {
  const ics = [
    'BEGIN:VCALENDAR',
    'X-WR-CALNAME:佐藤の予定',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART;TZID=Asia/Tokyo:20261130T100000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'SUMMARY:部内会議',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

  it('come in as busy times without titles, and go out as a file', async () => {
    const world = smallWorld('ja');
    world.host.googleScriptRun('sidebarRun', ['planWeek', {}]);
    await open(world, 'calendar');
    await page.locator('input[type=file]').setInputFiles({
      name: 'sato.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(ics),
    });
    await page.getByText('3件の予定を読みました').waitFor();
    await button('予定に入れる').click();
    await page.getByText(/新しい予定3件/).waitFor();
    const sheet = world.host.workbook.sheetByName('予定')!;
    expect([4, 5, 6, 7].map((column) => sheet.value(2, column))).toEqual([
      '10:00',
      '11:00',
      '予定あり',
      '佐藤の予定',
    ]);
    const download = page.waitForEvent('download');
    await button('ファイルを保存').click();
    expect((await download).suggestedFilename()).toMatch(/^meguri-2026-1[12]-\d\d.*\.ics$/);
    expect(await page.evaluate(widerThanPage)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
});

describe.each(languages)('the whole workbook as a file (%s)', (language) => {
  const words = language === 'ja' ? ja : en;

  it('is saved from the settings, and fills an empty spreadsheet from the first page', async () => {
    const world = smallWorld(language);
    await open(world, '', '[role=tab]');
    await page.getByRole('tab', { name: words.tabs.settings }).click();
    const download = page.waitForEvent('download');
    await button(words.keeping.save).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^meguri-\d{4}-\d\d-\d\d\.json$/);
    const buffer = readFileSync(await file.path());
    const other = emptyWorld(language);
    await page.context().close();
    await open(other, '', 'input[type=file]');
    await page.getByLabel(words.keeping.load).setInputFiles({
      name: file.suggestedFilename(),
      mimeType: 'application/json',
      buffer,
    });
    await page.getByRole('tab', { name: words.tabs.settings }).waitFor();
    expect(visibleContents(other)).toEqual(visibleContents(world));
    expect(run(other, 'checkData').ok).toBe(true);
  });
});
