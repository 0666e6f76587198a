// The playground in a real browser, running the built bundle over the sample workbook.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workbook } from '../../src/local/workbook/workbook';
import { readXlsx } from '../../src/local/xlsx/read';
import { writeXlsx } from '../../src/local/xlsx/write';
import { messagesOf } from '../../src/messages';
import { playground as pageWords } from '../../src/messages/ja/playground';
import { sidebar as words } from '../../src/messages/ja/sidebar';
import { generatedColumn, generatedTabs } from '../../src/tables/generated';
import {
  choose,
  column,
  columnByHeader,
  type OpenPage,
  openPage,
  openSite,
  type PlaygroundSite,
  settled,
  type,
  value,
} from './playgroundPage';

let site: PlaygroundSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('a week in the playground', () => {
  const { menu } = messagesOf('ja');
  const week = generatedTabs.week.tab.ja;
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage(site, 'ja');
  });
  afterAll(() => opened?.page.context().close());

  it('serves dist/Code.js byte for byte', () => {
    expect(readFileSync(join(site.folder, 'dist/Code.js'))).toEqual(readFileSync('dist/Code.js'));
  });

  it('leaves hyphenation dictionaries out of the page', () => {
    expect(statSync(join(site.folder, 'page.js')).size).toBeLessThan(7_500_000);
  });

  it('shows the sample workbook and the menu that onOpen built', async () => {
    const { page } = opened;
    expect(await value(page, '顧客', 2, 1)).toBe('C001');
    await page.getByTestId('addon-menu').click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toContain(menu.planWeek);
    await page.keyboard.press('Escape');
  });

  it('plans the week from the menu and shows the route in the grid', async () => {
    const { page } = opened;
    const notice = await choose(page, menu.planWeek);
    expect(notice).toMatch(/\d+件/);
    const kinds = await column(page, week, 3, 1);
    expect(kinds.filter((kind) => kind === 'stop').length).toBeGreaterThan(50);
    expect(kinds.filter((kind) => kind === 'day')).toHaveLength(15);
  });

  it('colours the heading of each day by the conditional format', async () => {
    const { page } = opened;
    const look = await page.evaluate((name) => window.meguri.extra(name, 3, 2)?.look, week);
    expect(look?.bg?.rgb).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('shows the same stops in the sidebar', async () => {
    const { page } = opened;
    await choose(page, menu.openSidebar);
    const frame = page.getByTestId('sidebar');
    expect((await frame.getAttribute('sandbox'))?.split(' ')).not.toContain('allow-same-origin');
    expect((await frame.boundingBox())?.width).toBeGreaterThanOrEqual(298);
    const first = String((await column(page, '今日 佐藤 美咲', 3, 3))[0]);
    await page.frameLocator('[data-testid=sidebar]').getByText(first).first().waitFor();
  });

  it('carries a tick in the grid to the visit by the edit trigger', async () => {
    const { page } = opened;
    const today = '今日 佐藤 美咲';
    const visit = String(await value(page, today, 3, generatedColumn('today', 'visitId') + 1));
    await page.evaluate((name) => window.meguri.activate(name), today);
    await page.waitForTimeout(500);
    const box = await page.evaluate(() => window.meguri.place(3, 1));
    await page.mouse.click(box!.x + box!.width / 2, box!.y + 10);
    await page.waitForFunction((name) => window.meguri.value(name, 3, 1) === 1, today);
    await settled(page);
    const ids = await column(page, '訪問', 2, 1);
    const row = await page.evaluate((id) => {
      for (let r = 2; r < 3000; r += 1) if (window.meguri.value('訪問', r, 1) === id) return r;
      return 0;
    }, visit);
    expect(ids.length).toBeGreaterThan(0);
    expect(await value(page, '訪問', row, 8)).toBe('完了');
    expect(await value(page, '訪問', row, 14)).toBe('08:00');
  });

  it('calculates a custom function and shows its formula', async () => {
    const { page } = opened;
    const [customers, days, statuses] = await Promise.all(
      ['顧客ID', '日付', '状況'].map((header) => columnByHeader(page, '訪問', header)),
    );
    const planned = customers!
      .map((customer, row) => ({ customer, day: Number(days![row]), status: statuses![row] }))
      .filter(({ status }) => status === '予定');
    const customer = planned.at(-1)!.customer;
    const next = Math.min(...planned.filter((visit) => visit.customer === customer).map(({ day }) => day));
    await type(page, '商品', [1, 10], String(customer));
    await type(page, '商品', [2, 10], '=NEXT_VISIT(J1)');
    await page.waitForFunction((day) => window.meguri.value('商品', 2, 10) === day, next);
    expect(await page.evaluate(() => window.meguri.extra('商品', 2, 10)?.formula)).toBe('=NEXT_VISIT(J1)');
    await type(page, '商品', [1, 10], 'nobody');
    await page.waitForFunction(() => window.meguri.value('商品', 2, 10) === '#ERROR!');
    expect(await page.evaluate(() => window.meguri.extra('商品', 2, 10)?.error)).toContain('nobody');
  });

  it('computes standard formulas', async () => {
    const { page } = opened;
    await type(page, '商品', [3, 10], 20);
    await type(page, '商品', [4, 10], '=SUM(J3,22)');
    await page.waitForFunction(() => window.meguri.value('商品', 4, 10) === 42);
  });

  it('takes hostile text as text', async () => {
    const { page, errors } = opened;
    await type(page, '顧客', [2, 2], '<img src=x onerror="document.title=1">');
    await choose(page, menu.replan);
    await choose(page, menu.openSidebar);
    await page.frameLocator('[data-testid=sidebar]').getByRole('tab').first().waitFor();
    expect(await value(page, '顧客', 2, 2)).toBe('<img src=x onerror="document.title=1">');
    expect(await page.title()).not.toBe('1');
    expect(errors).toEqual([]);
  });

  it('shows a formula that came as text as text, and asks nobody for anything', async () => {
    const { page } = opened;
    const formula = '=IMPORTXML("https://evil.example/","//a")';
    const sidebar = page.frameLocator('[data-testid=sidebar]');
    await sidebar.locator('#tab-today').click();
    const next = sidebar.locator('.next');
    await next.locator('summary').click();
    await next.locator('textarea').fill(formula);
    await next.getByRole('button', { name: /完了/ }).click();
    await sidebar.locator('.notice.good').waitFor();
    await settled(page);
    const notes = await columnByHeader(page, '訪問', 'メモ');
    const row = notes.indexOf(formula) + 2;
    expect(row).toBeGreaterThan(1);
    expect(await page.evaluate((at) => window.meguri.extra('訪問', at, 16)?.formula, row)).toBe(undefined);
  });

  it('shows the pivot tables and charts that the bundle defines', async () => {
    const { page } = opened;
    await choose(page, menu.buildReports);
    const { reports } = generatedTabs;
    await page.evaluate((name) => window.meguri.activate(name), reports.tab.ja);
    const charts = page.getByTestId('charts').locator('svg');
    await charts.first().waitFor();
    expect(await charts.first().locator('rect, polyline').count()).toBeGreaterThan(0);
    const names = await page.evaluate((name) => {
      const values: unknown[] = [];
      for (let r = 1; r < 60; r += 1)
        for (let c = 1; c < 30; c += 1) values.push(window.meguri.value(name, r, c));
      return values;
    }, reports.tab.ja);
    // Pivots group by rep, and their sums are numbers.
    expect(names).toContain('佐藤 美咲');
    expect(names.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(20);
  });

  it('keeps mails in the outbox, harmless', async () => {
    const { page } = opened;
    await choose(page, menu.previewSummary);
    await page.getByTestId('tool-outbox').click();
    const mail = page.getByTestId('mail-html');
    expect(await mail.getAttribute('sandbox')).toBe('allow-popups');
    expect(await mail.getAttribute('srcdoc')).toContain("default-src 'none'");
    await page.getByTestId('tool-outbox').click();
  });

  it('tells what each run cost', async () => {
    const { page } = opened;
    await page.getByTestId('tool-cost').click();
    expect(await page.getByTestId('panel-cost').innerText()).toContain('menuPlanWeek');
    await page.getByTestId('tool-cost').click();
  });

  it('moves the clock a day on and runs what is scheduled on the way', async () => {
    const { page } = opened;
    await page.getByTestId('tool-clock').click();
    await page.getByRole('button', { name: pageWords.advanceDay }).click();
    await settled(page);
    expect(await page.getByTestId('clock').innerText()).toMatch(/11\/25.*8:0/);
    await page.getByTestId('tool-clock').click();
    await page.getByTestId('tool-cost').click();
    expect(await page.getByTestId('panel-cost').innerText()).toContain('runSchedule');
    await page.getByTestId('tool-cost').click();
  });

  it('finds its state again after a reload', async () => {
    const { page } = opened;
    await page.evaluate(() => window.meguri.save());
    await page.reload();
    await settled(page);
    expect(await value(page, '商品', 3, 10)).toBe(20);
  });

  it('asks nothing of any other host', () => {
    expect(opened.strays).toEqual([]);
  });
});

describe('a long job in the playground', () => {
  const { menu, jobNames, outcome } = messagesOf('ja');
  let opened: OpenPage;
  let sidebar: FrameLocator;
  const visits = (): Promise<unknown[]> => columnByHeader(opened.page, '訪問', 'ID');
  beforeAll(async () => {
    opened = await openPage(site, 'ja');
    await choose(opened.page, menu.openSidebar);
    sidebar = opened.page.frameLocator('[data-testid=sidebar]');
    await sidebar.locator('#tab-week').click();
  });
  afterAll(() => opened?.page.context().close());

  it('tells its step, turns a second one away in clear words, and is called off', async () => {
    const { page } = opened;
    const before = await visits();
    await sidebar.getByRole('button', { name: words.week.planThis, exact: true }).click();
    const current = sidebar.locator('.steps [aria-current=step]');
    await current.getByText(words.bar.steps.decide).waitFor();
    await page.getByTestId('addon-menu').click();
    await page.getByRole('menuitem', { name: menu.replan, exact: true }).click();
    const dialog = page.getByTestId('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain(
      outcome.locked('owner@example.com', jobNames.planWeek, '08:00'),
    );
    await dialog.getByRole('button').click();
    await sidebar.getByRole('button', { name: words.bar.stop }).click();
    await sidebar.locator('.notice').getByText(outcome.cancelled(jobNames.planWeek)).waitFor();
    await settled(page);
    expect(await visits()).toEqual(before);
  });

  it('shows in the sidebar the customer whose row is selected in the grid', async () => {
    const { page } = opened;
    const ids = await columnByHeader(page, '顧客', 'ID');
    const names = await columnByHeader(page, '顧客', '顧客名');
    for (const [tab, header, row] of [
      ['顧客', 'ID', 4],
      ['訪問', '顧客ID', 7],
      ['受注', '顧客ID', 9],
    ] as const) {
      const id = (await columnByHeader(page, tab, header))[row - 2];
      await page.evaluate((name) => window.meguri.activate(name), tab);
      await page.waitForTimeout(400);
      const place = (await page.evaluate((at) => window.meguri.place(at, 2), row))!;
      await page.mouse.click(place.x + 10, place.y + 8);
      await sidebar.locator('.customer h2', { hasText: String(names[ids.indexOf(id)]) }).waitFor();
    }
  });

  it('lets people type meanwhile', async () => {
    const { page } = opened;
    await sidebar.locator('#tab-week').click();
    await sidebar.getByRole('button', { name: words.week.planThis, exact: true }).click();
    await sidebar.locator('.progress').waitFor();
    await page.evaluate(() => window.meguri.type('顧客', 2, 18, 'typed meanwhile'));
    await sidebar.getByRole('button', { name: words.bar.stop }).click();
    await sidebar.locator('.progress').waitFor({ state: 'detached' });
    await settled(page);
    expect(await value(page, '顧客', 2, 18)).toBe('typed meanwhile');
  });
});

describe('files in the playground', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage(site, 'en');
  });
  afterAll(() => opened?.page.context().close());

  it('downloads the workbook as .xlsx', async () => {
    const { page } = opened;
    await page.getByTestId('file-menu').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Download .xlsx' }).click(),
    ]);
    const workbook = await readXlsx(new Uint8Array(readFileSync(await download.path())));
    expect(workbook.sheetByName('Customers')?.value(2, 1)).toBe('C001');
  });

  it('opens an .xlsx of the user, with the menu built for it', async () => {
    const { page } = opened;
    const workbook = new Workbook({ firstSheet: 'My list', locale: 'en_GB' });
    workbook.sheetByName('My list')!.putValue(1, 1, 'only mine');
    const buffer = Buffer.from(await writeXlsx(workbook));
    await page.getByTestId('file-input').setInputFiles({ name: 'mine.xlsx', mimeType: '', buffer });
    await page.waitForFunction(() => window.meguri.idle() && window.meguri.sheets().includes('My list'));
    expect(await value(page, 'My list', 1, 1)).toBe('only mine');
    expect(await page.getByTestId('addon-menu').innerText()).toBe('Meguri');
  });

  it('says what is wrong with a file that is no workbook', async () => {
    const { page } = opened;
    const buffer = Buffer.from('hello');
    await page.getByTestId('file-input').setInputFiles({ name: 'x.xlsx', mimeType: '', buffer });
    await page.getByTestId('dialog').waitFor();
    expect(await page.getByTestId('dialog').innerText()).toContain('x.xlsx');
    await page.getByTestId('dialog').getByRole('button').click();
  });

  it('lets the user insert rows, and the workbook follows', async () => {
    const { page } = opened;
    await type(page, 'My list', [2, 1], 'second');
    expect(await value(page, 'My list', 2, 1)).toBe('second');
    await page.evaluate(() => window.meguri.undo());
    await settled(page);
    expect(await value(page, 'My list', 2, 1)).toBe(null);
  });
});
