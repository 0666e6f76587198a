// The built page in a real browser; only google.script.run is played.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SidebarState } from '../../src/jobs/views';
import { freshState, hostileText, longName, teamState } from '../sidebar/fixtureState';
import { faintText, smallTargets, widerThanPage } from '../sidebar/judge';
import { type Opening, SidebarPage } from './sidebarPage';

let sidebar: SidebarPage;
let page: Page;

beforeAll(async () => {
  sidebar = await SidebarPage.launch();
});
afterEach(() => sidebar.close());
afterAll(() => sidebar?.quit());

async function open(state: SidebarState, opening: Opening = {}): Promise<void> {
  await sidebar.open(state, opening);
  page = sidebar.page;
  await page.locator('.header time').waitFor();
}

const tab = (name: string | RegExp) => page.getByRole('tab', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const exactButton = (name: string) => page.getByRole('button', { name, exact: true });
const calls = (): Promise<{ name: string; given: unknown[] }[]> => page.evaluate('calls');
const callsOf = async (name: string) =>
  (await calls()).filter((call) => call.name === name).map(({ given }) => given);

const textOf = async (selector: string): Promise<string> =>
  (await page.locator(selector).textContent()) ?? '';

const text = (): Promise<string> => textOf('main');

describe('今日', () => {
  it('shows the next stop with time, reason, last purchase, what to bring up and open cases', async () => {
    await open(teamState());
    const next = await textOf('.next');
    for (const part of [
      '10:44',
      longName,
      '前回訪問から15日',
      'ケーキ皿',
      'キャンドル',
      '皿が2枚割れていた',
    ]) {
      expect(next).toContain(part);
    }
    expect(await callsOf('sidebarState')).toHaveLength(1);
  });

  it('marks a stop done at one tap, before the server has answered', async () => {
    await open(teamState(), { delays: { sidebarRecordVisit: 5000 } });
    await button(`${longName}を完了にする`).click();
    await expect.poll(() => textOf('.next h3')).not.toContain(longName);
    expect(await callsOf('sidebarRecordVisit')).toEqual([[{ visitId: 'V0-1-2', status: 'done' }]]);
  });

  it('puts the stop back and says why when the server refuses', async () => {
    const refused = { job: 'checkData', ok: false, message: 'その訪問はもうありません', details: [] };
    await open(teamState(), { answers: { sidebarRecordVisit: refused } });
    await button(`${longName}を完了にする`).click();
    await page.getByRole('alert').getByText('その訪問はもうありません').waitFor();
    expect(await textOf('.next h3')).toBe(longName);
  });

  it('records a missed visit with its reason, in the words of the workbook', async () => {
    await open(teamState());
    await button('Switch to English').click();
    await button(`Mark ${longName} missed or cancelled`).click();
    await exactButton('Record').click();
    await expect
      .poll(() => callsOf('sidebarRecordVisit'))
      .toEqual([[{ visitId: 'V0-1-2', status: 'missed', result: '不在' }]]);
  });

  it('sends result and note together with the tick', async () => {
    await open(teamState());
    await page.getByText('結果・メモを付ける').click();
    await page.getByRole('radio', { name: '受注' }).check({ force: true });
    await page.getByLabel('メモ').fill('来週また');
    await button(`${longName}を完了にする`).click();
    await expect
      .poll(() => callsOf('sidebarRecordVisit'))
      .toEqual([[{ visitId: 'V0-1-2', status: 'done', result: '受注', note: '来週また' }]]);
  });
});

describe('週間', () => {
  it('draws a line of its own dash for each day, and lists every stop', async () => {
    await open(teamState());
    await tab('週間').click();
    const dashes = await page
      .locator('.map .leg')
      .evaluateAll((legs) => legs.map((leg) => leg.getAttribute('stroke-dasharray')));
    expect(new Set(dashes).size).toBe(5);
    const expected = teamState().weeks[0]!.routes.filter(({ repId }) => repId === 'R1');
    expect(await page.locator('.stop').count()).toBe(
      expected.reduce((sum, { stops }) => sum + stops.length, 0),
    );
  });

  it('shows the card of a stop that is tapped on the map', async () => {
    await open(teamState());
    await tab('週間').click();
    await page.getByRole('radio', { name: '11/24(火)' }).check({ force: true });
    await button(`3番 ${longName}`).click();
    expect(await textOf('.card')).toContain('キャンドル');
  });

  it('tells who was left out and why', async () => {
    await open(teamState());
    await tab('週間').click();
    await page.getByText('入らなかった顧客 2件').click();
    expect(await textOf('.left-out')).toContain('本町 小売店 077');
  });

  it('plans the week that is looked at', async () => {
    await open(teamState());
    await tab('週間').click();
    await button('次の週').click();
    await button('この週を計画').click();
    await expect.poll(() => callsOf('sidebarRun')).toMatchObject([['planWeek', { weekOf: '2026-11-30' }]]);
  });
});

describe('lists and settings', () => {
  it('shows the probability as a word and a figure, with range, basket and amount', async () => {
    await open(teamState());
    await tab('補充').click();
    for (const part of [
      '86% 高い',
      '11/27(金)（11/25～12/2）',
      'ハートの飾り ×24',
      '¥38,400',
      '訪問予定 11/26(木)',
    ]) {
      expect(await text()).toContain(part);
    }
  });

  it('shows who went quiet, why, and what they were worth', async () => {
    await open(teamState());
    await tab('注意').click();
    for (const part of [longName, '8/14(金)・102日前', '¥412,000']) expect(await text()).toContain(part);
  });

  it('selects the cell of a problem', async () => {
    await open(teamState());
    await tab(/^問題/).click();
    await button('顧客 7行目・訪問時間').click();
    await expect.poll(() => callsOf('sidebarSelect')).toEqual([[{ tab: '顧客', row: 7, column: 11 }]]);
  });

  it('saves a setting and keeps what was typed when it is refused', async () => {
    const refused = { job: 'checkData', ok: false, message: '保存していません', details: [] };
    await open(teamState(), { answers: { sidebarSaveSetting: refused } });
    await tab('設定').click();
    await button('勤務時間を変更').click();
    await page.getByLabel('勤務時間').fill('18:00-09:00');
    await page.keyboard.press('Enter');
    await page.getByText('保存していません').waitFor();
    expect(await callsOf('sidebarSaveSetting')).toEqual([['workingHours', '18:00-09:00']]);
    expect(await page.getByLabel('勤務時間').inputValue()).toBe('18:00-09:00');
  });
});

describe('jobs', () => {
  it('shows what is being done and keeps the view meanwhile', async () => {
    await open(teamState(), { delays: { sidebarRun: 5000 } });
    await button('今から組み直す').click();
    await page.getByRole('progressbar', { name: '今から組み直す' }).waitFor();
    expect(await text()).toContain(longName);
  });

  it('shows the outcome and its details, and reads the state anew', async () => {
    const outcome = {
      job: 'replan',
      ok: true,
      message: '2件の予定が動きました',
      details: ['栄町: 10:00 → 11:00'],
    };
    await open(teamState(), { answers: { sidebarRun: outcome } });
    await button('今から組み直す').click();
    await page.getByRole('status').getByText('2件の予定が動きました').waitFor();
    await page.getByText('くわしく（1件）').click();
    await page.getByText('栄町: 10:00 → 11:00').waitFor();
    await expect.poll(() => callsOf('sidebarState')).toHaveLength(2);
  });

  it('shows an error thrown by the server as an alert, and can be tried again', async () => {
    await open(teamState(), { failures: { sidebarRun: 'Service Spreadsheets timed out' } });
    await button('来週を計画').click();
    await page.getByRole('alert').getByText('Service Spreadsheets timed out').waitFor();
    expect(await button('来週を計画').isEnabled()).toBe(true);
  });

  it('offers undo only where there is something to undo', async () => {
    await open({ ...teamState(), lastJob: null });
    await exactButton('その他').click();
    expect(await exactButton('元に戻す').isDisabled()).toBe(true);
  });

  it('says who is running what', async () => {
    await open({ ...teamState(), running: { job: 'planWeek', by: '鈴木', since: '10:05' } });
    await page.getByText('鈴木さんが10:05から「週のルート作成」を実行しています').waitFor();
  });
});

describe('set-up', () => {
  it('asks, names the tabs it adopts, and sends the answers', async () => {
    await open(freshState());
    expect(await text()).toContain('得意先一覧');
    await page.getByLabel('住所（会社など）').fill('焼津市本町2-11-5');
    await button('準備する').click();
    await expect
      .poll(() => callsOf('sidebarSetUp'))
      .toEqual([
        [
          {
            language: 'ja',
            workingHours: '09:00-18:00',
            usualIntervalDays: 14,
            startAddress: '焼津市本町2-11-5',
            startPosition: '',
            withSampleData: false,
          },
        ],
      ]);
  });

  it('does not send a position that is none', async () => {
    await open(freshState());
    await page.getByLabel('座標（緯度, 経度）').fill('駅前');
    await button('準備する').click();
    await page.getByText('の形で書いてください').waitFor();
    expect(await callsOf('sidebarSetUp')).toEqual([]);
  });
});

describe('the first load', () => {
  it('says what failed and tries again', async () => {
    await sidebar.open(teamState(), { failures: { sidebarState: '権限がありません' } });
    page = sidebar.page;
    await page.getByText('権限がありません').waitFor();
    await page.evaluate('server.failures = {}');
    await button('もう一度').click();
    await page.getByText(longName).first().waitFor();
  });
});

const views = ['today', 'week', 'due', 'atRisk', 'problems', 'settings'];

/** Opens everything that opens, so that hidden text is judged too. */
async function openAll(): Promise<void> {
  for (const summary of await page.locator('main summary').all()) await summary.click();
  for (const line of (await page.locator('.stop-line').all()).slice(0, 8)) await line.click();
}

async function chooseEveryone(): Promise<void> {
  const picker = page.locator('main select').first();
  if ((await picker.count()) > 0) await picker.selectOption({ index: 0 });
}

describe('text of cells', () => {
  it('is text in every view', async () => {
    await open(teamState());
    for (const view of views) {
      await page.locator(`#tab-${view}`).click();
      await chooseEveryone();
      await openAll();
      expect(await page.locator('img').count()).toBe(0);
      if (view !== 'settings') expect(await text()).toContain(hostileText);
    }
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });
});

describe('everybody', () => {
  it.each([
    ['ja', 300],
    ['en', 300],
    ['ja', 390],
  ] as const)('reads each view in %s at %i px without sideways scrolling', async (language, width) => {
    await open(teamState(language), { width });
    for (const view of views) {
      await page.locator(`#tab-${view}`).click();
      await openAll();
      const wide = await page.evaluate(widerThanPage);
      expect(wide).toEqual([]);
    }
  });

  it('finds a name on every control', async () => {
    await open(teamState());
    const session = await page.context().newCDPSession(page);
    for (const view of views) {
      await page.locator(`#tab-${view}`).click();
      await openAll();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const nameless = nodes.filter(
        (node) =>
          !node.ignored &&
          controlRoles.has(String(node.role?.value)) &&
          String(node.name?.value ?? '').trim() === '',
      );
      expect(nameless).toEqual([]);
    }
  });

  it.each([
    ['light', {}],
    ['dark', { dark: true }],
  ] as const)('reads text at 4.5:1 or more in %s', async (_name, opening) => {
    await open(teamState(), opening);
    for (const view of views) {
      await page.locator(`#tab-${view}`).click();
      await openAll();
      expect(await page.evaluate(faintText)).toEqual([]);
    }
  });

  it('hits targets of 24 px, and 44 px for what is done in the field', async () => {
    await open(teamState());
    for (const view of views) {
      await page.locator(`#tab-${view}`).click();
      expect(await page.evaluate(smallTargets)).toEqual([]);
    }
    await page.locator('#tab-today').click();
    for (const action of await page.locator('.next .actions > *').all()) {
      expect((await action.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  it('moves between tabs by arrow keys, with one tab stop for all', async () => {
    await open(teamState());
    await page.locator('#tab-today').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tabpanel', { name: '週間' }).isVisible()).toBe(true);
    await page.keyboard.press('End');
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-settings');
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  });

  it('switches language at once without asking the server', async () => {
    await open(teamState());
    await button('Switch to English').click();
    await tab('Week').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await calls()).toHaveLength(1);
  });
});

const controlRoles = new Set([
  'button',
  'link',
  'textbox',
  'combobox',
  'radio',
  'checkbox',
  'tab',
  'tabpanel',
  'tablist',
  'progressbar',
  'image',
]);
