// The whole story of a first day, from an empty spreadsheet to the Monday mail, as a person would go through it.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesOf } from '../../src/messages';
import { playground as pageWords } from '../../src/messages/ja/playground';
import { sidebar as words } from '../../src/messages/ja/sidebar';
import type { TableKey } from '../../src/tables/column';
import { generatedColumn } from '../../src/tables/generated';
import { tables } from '../../src/tables/schemas';
import {
  columnByHeader,
  type OpenPage,
  openPage,
  openSite,
  type PlaygroundSite,
  settled,
  value,
} from './playgroundPage';

const messages = messagesOf('ja');
const reps = ['佐藤 美咲', '鈴木 健太', '高橋 由美'];
const rep = reps[0]!;
/** 2026-11-24, as a sheet holds it. */
const tuesday = 46_350;
const manager = 'manager@example.com';

let site: PlaygroundSite;
let opened: OpenPage;
let page: Page;
let sidebar: FrameLocator;

beforeAll(async () => {
  site = await openSite();
  opened = await openPage(site, 'ja');
  page = opened.page;
  sidebar = page.frameLocator('[data-testid=sidebar]');
});
afterAll(() => site?.close());

const show = (view: string): Promise<void> => sidebar.locator(`#tab-${view}`).click();
const button = (name: string | RegExp) =>
  sidebar.getByRole('button', { name, exact: typeof name === 'string' });

/** The job that was begun has ended well; gives what was said. */
async function outcome(): Promise<string> {
  await sidebar.locator('.progress').waitFor({ state: 'detached', timeout: 90_000 });
  await settled(page);
  expect(await sidebar.locator('.notice.bad').allTextContents()).toEqual([]);
  return sidebar.locator('.notice.good').innerText();
}

async function setTo(label: string, text: string): Promise<void> {
  await button(words.settings.editOf(label)).click();
  await sidebar.getByLabel(label, { exact: true }).fill(text);
  await button(words.save).click();
  await button(words.settings.editOf(label)).waitFor();
}

/** Drags by the mouse, slowly enough for the server's answer, and lets go once the cost is shown. */
async function drag(from: Locator, to: Locator): Promise<void> {
  const start = (await from.boundingBox())!;
  const [x, y] = [start.x + start.width / 2, start.y + start.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10, { steps: 2 });
  // From here on the days are in reach, wherever the list has been scrolled to.
  const end = (await to.boundingBox())!;
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await sidebar
    .locator('.ghost')
    .getByText(/移動 [+−±]\d+分/)
    .waitFor();
  await page.mouse.up();
}

/** Rows of a tab as the grid shows them: the fields that are named. */
async function rows(key: TableKey, ...fields: string[]): Promise<unknown[][]> {
  const { tab, columns } = tables[key];
  const found: unknown[][] = [];
  for (const field of fields) {
    const { header } = (columns as Record<string, { header: { ja: string } }>)[field]!;
    found.push(await columnByHeader(page, tab.ja, header.ja));
  }
  return found[0]!.map((_, index) => found.map((column) => column[index])).filter(([id]) => id !== null);
}

type VisitLine = [id: string, day: number, status: string, fixed: unknown, repId: string];

const visits = async (): Promise<VisitLine[]> =>
  (await rows('visits', 'id', 'day', 'status', 'fixed', 'repId')) as VisitLine[];

const visit = async (id: string): Promise<VisitLine> => (await visits()).find(([one]) => one === id)!;

describe('the first day', () => {
  let moved = '';
  let ticked = '';
  let planned: VisitLine[] = [];

  it('begins with an empty spreadsheet, where the sidebar asks what it needs to know', async () => {
    await page.getByTestId('file-menu').click();
    await page.getByRole('menuitem', { name: pageWords.startEmpty }).click();
    await settled(page);
    expect(await page.evaluate(() => window.meguri.sheets())).toEqual(['シート1']);
    await page.getByTestId('addon-menu').click();
    await page.getByRole('menuitem', { name: messages.menu.openSidebar, exact: true }).click();
    await sidebar.getByRole('heading', { name: words.setUp.heading }).waitFor();
    const promised = /顧客(\d+)件/.exec(await sidebar.locator('.sample-choice').innerText())?.[1];
    await button(words.setUp.begin).click();
    expect(await outcome()).toContain('準備ができました');
    expect(await page.evaluate(() => window.meguri.sheets())).toEqual(
      expect.arrayContaining(Object.values(tables).map(({ tab }) => tab.ja)),
    );
    expect((await rows('customers', 'id')).length).toBe(Number(promised));
  });

  it('takes settings one by one', async () => {
    await show('settings');
    const { plannerSeconds, managerEmail } = messages.settings;
    await setTo(plannerSeconds.label, '1');
    await setTo(managerEmail.label, manager);
    expect(Object.fromEntries(await rows('settings', 'key', 'value'))).toMatchObject({
      [plannerSeconds.label]: '1',
      [managerEmail.label]: manager,
    });
  });

  it('plans the week that has begun, telling meanwhile what it is at', async () => {
    await show('week');
    await button(words.week.previous).click();
    await button(words.week.planThis).click();
    await sidebar.locator('.progress').waitFor();
    expect(await outcome()).toMatch(/ルートを作りました: 担当3人・訪問\d+件/);
    planned = (await visits()).filter(([, day, status]) => status === '予定' && day >= tuesday);
    expect(planned.length).toBeGreaterThan(20);
  });

  it('shows the day on the map, each stop a numbered button that opens its card', async () => {
    await sidebar.getByRole('combobox').selectOption({ label: rep });
    await sidebar.getByRole('radio', { name: '11/24(火)' }).check({ force: true });
    const marks = sidebar.locator('.map button');
    const stops = sidebar.locator('.stop');
    expect(await marks.count()).toBe(await stops.count());
    await marks.first().click();
    expect(await sidebar.locator('section.card').innerText()).toContain(
      await stops.first().locator('.stop-name').innerText(),
    );
  });
  it('moves a stop to another day by hand, told on the way what that costs in minutes', async () => {
    const stop = sidebar.locator('.stop').first();
    const name = await stop.locator('.stop-name').innerText();
    moved = (await stop.getAttribute('data-visit'))!;
    await stop.locator('.grip').scrollIntoViewIfNeeded();
    await drag(stop.locator('.grip'), sidebar.locator('[data-drop-day="2026-11-26"]'));
    expect(await outcome()).toMatch(new RegExp(`${name}.*11/26\\(木\\)`, 's'));
    expect(await visit(moved)).toEqual([moved, tuesday + 2, '予定', 1, 'S-R1']);
    await sidebar.getByRole('radio', { name: '11/26(木)' }).check({ force: true });
    expect(await sidebar.locator('.stop-name').allInnerTexts()).toContain(name);
  });

  it('takes a visit ticked off in the grid for done', async () => {
    const today = messages.today.tab(rep);
    ticked = String(await value(page, today, 3, generatedColumn('today', 'visitId') + 1));
    await page.evaluate((name) => window.meguri.activate(name), today);
    await page.waitForTimeout(500);
    const box = (await page.evaluate(() => window.meguri.place(3, 1)))!;
    await page.mouse.click(box.x + box.width / 2, box.y + 10);
    await page.waitForFunction((name) => window.meguri.value(name, 3, 1) === 1, today);
    await settled(page);
    expect((await visit(ticked))[2]).toBe('完了');
    await button(words.refresh).click();
    await show('today');
    await sidebar.locator(`.stop.done[data-visit=${ticked}]`).waitFor();
  });

  it('takes an order as usual in two taps', async () => {
    const before = await rows('orders', 'id', 'customerId', 'amount');
    await sidebar
      .locator('.next')
      .getByRole('button', { name: /いつもの注文/ })
      .click();
    await sidebar.locator('.order-total').waitFor();
    const lines = await sidebar.locator('.order-line').count();
    const total = /¥([\d,]+)/.exec(await sidebar.locator('.order-total').innerText())![1]!;
    await button(words.order.send).click();
    await outcome();
    const added = (await rows('orders', 'id', 'customerId', 'amount')).slice(before.length);
    expect(added).toHaveLength(lines);
    expect(added.reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBe(
      Number(total.replace(/,/g, '')),
    );
  });

  it('re-plans what is left, and leaves alone what was done or moved by hand', async () => {
    planned = await visits();
    await button(words.jobs.replan.label).click();
    expect(await outcome()).toContain('組み直しました');
    expect((await visit(ticked))[2]).toBe('完了');
    expect(await visit(moved)).toEqual([moved, tuesday + 2, '予定', 1, 'S-R1']);
  });

  it('takes the last job back', async () => {
    await button(words.bar.more).click();
    await button(words.jobs.undo.label).first().click();
    await outcome();
    expect(await visits()).toEqual(planned);
  });

  it('runs the weekly work when told to, and the mail lies in the outbox', async () => {
    await page.getByTestId('tool-clock').click();
    await page.getByTestId('to-monday').click();
    await settled(page);
    await page.getByTestId('tool-outbox').click();
    const mail = page.getByTestId('mail').first();
    expect(await mail.innerText()).toContain(manager);
    const letter = page.frameLocator('[data-testid=mail-html]');
    for (const name of reps) await letter.getByText(name).first().waitFor();
    const sent = await page.getByTestId('mail').count();
    await page.getByTestId('tool-clock').click();
    await page.getByTestId('fire').first().click();
    await settled(page);
    await page.getByTestId('tool-outbox').click();
    expect(await page.getByTestId('mail').count()).toBe(sent);
    expect(opened.errors).toEqual([]);
    expect(opened.strays).toEqual([]);
  });
});
