// The sidebar's views beyond reading: customers, orders, visits moved by hand, long jobs; and what axe says of them all.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { customerCard } from '../sidebar/fixtureCustomers';
import { hostileText, longName, teamState } from '../sidebar/fixtureState';
import { faintText, smallTargets, widerThanPage } from '../sidebar/judge';
import { SidebarPage } from './sidebarPage';

let sidebar: SidebarPage;
beforeAll(async () => {
  sidebar = await SidebarPage.launch();
});
afterEach(() => sidebar.close());
afterAll(() => sidebar?.quit());

const tuesday = '11/24(火)';

async function openTuesday(): Promise<void> {
  await sidebar.tab('week').click();
  await sidebar.page.getByRole('radio', { name: tuesday }).check({ force: true });
}

describe('顧客', () => {
  it('finds customers by name, by kana however it is written, and by telephone number', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('customers').click();
    const field = sidebar.page.getByRole('searchbox');
    for (const [typed, name] of [
      ['酒店', '焼津酒店'],
      ['ヤイヅサケ', '焼津酒店'],
      ['かふぇみなと', 'カフェ みなと'],
      ['１２３４５６７', '焼津酒店'],
      ['c003', longName],
    ]) {
      await field.fill(typed!);
      await expect.poll(() => sidebar.page.locator('.found-name').allTextContents()).toEqual([name]);
    }
    expect(await sidebar.callsOf('sidebarCustomers')).toHaveLength(1);
  });

  it('shows the card with history, cases, visits, orders, contact and notes', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('customers').click();
    await sidebar.page.locator('.found').nth(2).click();
    await sidebar.page.locator('.customer').waitFor();
    const text = await sidebar.text();
    for (const part of [
      '11/26(木) 10:20',
      '7日以内 72%',
      '皿が2枚',
      '山田様',
      '駐車は裏口',
      '棚替え',
      '¥24,200',
    ])
      expect(text).toContain(part);
    expect(await sidebar.page.locator('.chart-bars rect').count()).toBe(customerCard.history.length);
    expect(await sidebar.page.locator('.chart svg').getAttribute('aria-label')).toMatch(/注文24回、平均¥/);
    expect(await sidebar.page.locator('a[href="tel:0549876543"]').count()).toBe(1);
    await sidebar.button('表で見る').click();
    await expect.poll(() => sidebar.callsOf('sidebarSelect')).toEqual([[customerCard.place]]);
  });

  it('goes back to the view that the card was opened from', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('due').click();
    await sidebar.page.locator('.entry .slim').first().click();
    await sidebar.button('戻る').click();
    expect(await sidebar.tab('due').getAttribute('aria-selected')).toBe('true');
  });

  it('shows the customer whose row is selected in the grid, once, and only while the grid has the focus', async () => {
    await sidebar.open(teamState(), { answers: { sidebarSelection: 'C003' } });
    await sidebar.page.waitForTimeout(2_500);
    expect(await sidebar.callsOf('sidebarSelection')).toEqual([]);
    await sidebar.page.evaluate('document.hasFocus = () => false');
    await sidebar.page.locator('.customer').waitFor();
    await sidebar.tab('today').click();
    await expect
      .poll(async () => (await sidebar.callsOf('sidebarSelection')).length, { timeout: 5_000 })
      .toBeGreaterThan(1);
    expect(await sidebar.tab('today').getAttribute('aria-selected')).toBe('true');
    await sidebar.tab('customers').click();
    await sidebar.page.getByRole('checkbox').uncheck();
    const asked = (await sidebar.callsOf('sidebarSelection')).length;
    await sidebar.page.waitForTimeout(2_500);
    expect(await sidebar.callsOf('sidebarSelection')).toHaveLength(asked);
  });
});

describe('an order as usual', () => {
  it('takes two taps, each order with a name of its own', async () => {
    await sidebar.open(teamState());
    await sidebar.button(`${longName}のいつもの注文`).click();
    await sidebar.button('この内容で受注').click();
    await expect.poll(() => sidebar.callsOf('sidebarOrder')).toHaveLength(1);
    const [[order]] = (await sidebar.callsOf('sidebarOrder')) as [[{ tapId: string }]];
    expect(order).toMatchObject({
      customerId: 'C19',
      lines: customerCard.usual.map(({ productId, quantity }) => ({ productId, quantity })),
    });
    expect(order.tapId).toMatch(/^[\w-]{8,64}$/);
  });

  it('lets quantities be changed, leaves out what is not wanted, and sums up', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('due').click();
    await sidebar.page.locator('.entry').first().getByText('いつもの注文').click();
    await sidebar.page.getByLabel('ハートの飾りの数量').fill('0');
    await sidebar.button(/ケーキ皿を増やす/).click();
    expect(await sidebar.text('.order-total')).toContain('¥8,400');
    await sidebar.button('この内容で受注').click();
    await expect
      .poll(async () => (await sidebar.callsOf('sidebarOrder'))[0]?.[0])
      .toMatchObject({ lines: [{ productId: 'P02', quantity: 7 }] });
  });

  it('fills in what came of the visit, so that nobody is asked twice', async () => {
    await sidebar.open(teamState());
    await sidebar.button(`${longName}のいつもの注文`).click();
    await sidebar.button('この内容で受注').click();
    await expect.poll(() => sidebar.callsOf('sidebarState')).toHaveLength(2);
    await sidebar.button(`${longName}を完了にする`).click();
    await expect
      .poll(async () => (await sidebar.callsOf('sidebarRecordVisit'))[0]?.[0])
      .toMatchObject({ status: 'done', result: '受注' });
  });
});

describe('事務', () => {
  it('makes the lists of the day that is named, and an order of an open quote', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('office').click();
    await sidebar.page.locator('input[type="date"]').fill('2026-11-26');
    await sidebar.button('集荷表を作る').click();
    await expect
      .poll(async () => (await sidebar.callsOf('sidebarRun'))[0]?.slice(0, 2))
      .toMatchObject(['pickList', { day: '2026-11-26' }]);
    await sidebar.button('受注にする: 見積 Q2026-0007').click();
    await expect.poll(() => sidebar.callsOf('sidebarOrderQuote')).toEqual([['Q2026-0007']]);
    expect(await sidebar.button('受注にする: 見積 Q2026-0006').count()).toBe(0);
  });
});

describe('a proposal', () => {
  it('is answered in one tap, which the same tap takes back', async () => {
    await sidebar.open(teamState());
    const answer = sidebar.page.locator('.next .proposal').getByText('また後で', { exact: true });
    await answer.click();
    await expect.poll(() => answer.getAttribute('aria-pressed')).toBe('true');
    await answer.click();
    await expect.poll(() => answer.getAttribute('aria-pressed')).toBe('false');
    const told = (await sidebar.callsOf('sidebarRecordProposal')) as { outcome: string | null }[][];
    expect(told.map(([record]) => record!.outcome)).toEqual(['later', null]);
  });
});

describe('what a customer said', () => {
  it('is found by tag and by word', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('customers').click();
    await sidebar.page.locator('.found').nth(2).click();
    const said = sidebar.page.locator('.card-section .entry');
    await expect.poll(() => said.count()).toBe(2);
    await sidebar.page.getByRole('radio', { name: '要望' }).check({ force: true });
    expect(await said.count()).toBe(1);
    await sidebar.page.getByRole('radio', { name: /^すべて/ }).check({ force: true });
    await sidebar.page.getByRole('searchbox', { name: '声の中を探す' }).fill('タナガエ');
    expect(await said.count()).toBe(0);
    await sidebar.page.getByRole('searchbox', { name: '声の中を探す' }).fill('棚替え');
    expect(await said.allTextContents()).toEqual([expect.stringContaining('棚替えは12月に')]);
  });
});

describe('a rep’s scores', () => {
  it('are those of the rep who is chosen, and lead to whom they should go to', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('scores').click();
    await sidebar.page.getByText('123%').waitFor();
    await sidebar.page.locator('.entry .slim').first().click();
    await expect.poll(() => sidebar.callsOf('sidebarCustomer')).toEqual([['C003']]);
    await sidebar.tab('scores').click();
    await sidebar.page.locator('.picker select').selectOption('R2');
    await sidebar.page.getByText('0 / 30件').waitFor();
  });
});

describe('going back further', () => {
  it('lists the jobs that can be taken back, and takes one back', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('settings').click();
    await sidebar.button('前の状態に戻す…').click();
    await sidebar.button('この前に戻す: 2026-11-24 09:00「週のルート作成」').click();
    await expect.poll(() => sidebar.callsOf('sidebarRestore')).toEqual([[4]]);
  });
});

describe('a long job', () => {
  it('tells its step and is called off', async () => {
    await sidebar.open(teamState(), { delays: { sidebarRun: 6_000 } });
    await sidebar.button('来週を計画').click();
    await sidebar.page.locator('.steps [aria-current]', { hasText: '計算' }).waitFor();
    await sidebar.button('中止する').click();
    const [[run], [cancelled]] = [
      await sidebar.callsOf('sidebarRun'),
      await sidebar.callsOf('sidebarCancel'),
    ];
    expect((run as [string, { token: string }])[1].token).toBe(cancelled![0]);
    expect(await sidebar.button('中止する').isDisabled()).toBe(true);
  });

  it('that is writing is not called off any more', async () => {
    await sidebar.open(teamState(), { delays: { sidebarRun: 6_000 }, answers: { sidebarProgress: 'write' } });
    await sidebar.button('来週を計画').click();
    await sidebar.page.locator('.steps [aria-current]', { hasText: '書き込み' }).waitFor();
    expect(await sidebar.button('中止する').isDisabled()).toBe(true);
  });
});

/** Every view with everything open that opens. */
const scenes: [string, () => Promise<void>][] = [
  [
    'today',
    () =>
      sidebar
        .button(/のいつもの注文|as usual for/)
        .first()
        .click(),
  ],
  [
    'week',
    async () => {
      await sidebar.page.locator('.days input').nth(2).check({ force: true });
      await sidebar.page.locator('.map-buttons button').nth(3).click();
      await sidebar.page.locator('.grip').first().press('Enter');
      await sidebar.page.locator('.slot').first().waitFor();
      await sidebar.page.locator('.add').click();
      await sidebar.page.locator('.left-out summary').click();
    },
  ],
  ['due', () => sidebar.page.locator('.entry .actions button').first().click()],
  ['atRisk', () => sidebar.page.locator('.entry .actions button').nth(1).click()],
  ['customers', () => sidebar.page.locator('.found').first().waitFor()],
  [
    'customers',
    async () => {
      await sidebar.page.locator('.found').nth(2).click();
      await sidebar.page.locator('.chart summary').click();
    },
  ],
  ['office', () => sidebar.page.locator('.entry').first().waitFor()],
  ['scores', () => sidebar.page.locator('.entry').first().waitFor()],
  ['problems', async () => undefined],
  ['settings', () => sidebar.page.locator('.setting button').first().click()],
];

const tile =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256"/></svg>';

describe('the street map', () => {
  it('asks another host for nothing until it is switched on, and names whose map it is', async () => {
    await sidebar.open(teamState());
    const { page } = sidebar;
    await page.route(/^https:/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: tile }));
    await openTuesday();
    await page.waitForTimeout(300);
    expect(sidebar.strays).toEqual([]);
    await sidebar.button('道路地図').click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    expect(new Set(sidebar.strays.map((url) => new URL(url).host))).toEqual(
      new Set(['cyberjapandata.gsi.go.jp']),
    );
    expect(await sidebar.text('.leaflet-control-attribution')).toContain('地理院タイル');
    // Pins stand where the customers are, and the list below leads to them too: https://www.w3.org/TR/WCAG22/#target-size-minimum
    const violations = await sidebar.violations();
    expect(violations.filter((one) => !one.startsWith('target-size: .street-stop'))).toEqual([]);
    await sidebar.button(`3番 ${longName}`).press('Enter');
    expect(await sidebar.text('.card')).toContain('キャンドル');
    await page.locator('.street-stop.chosen').waitFor();
    expect(await page.locator('.streets img:not(.leaflet-tile)').count()).toBe(0);
  });

  it('gives way to the drawing where no tile comes, and says so', async () => {
    await sidebar.open(teamState());
    await sidebar.page.route(/^https:/, (route) => route.abort());
    await openTuesday();
    await sidebar.button('道路地図').click();
    await sidebar.page.getByRole('alert').getByText('道路なしの図に戻しました').waitFor();
    expect(await sidebar.page.locator('.map .leg').count()).toBe(1);
  });
});

describe('on a phone', () => {
  it('opens the spreadsheet at the cell, as there is no grid beside the page', async () => {
    await sidebar.open(teamState(), { phone: true });
    await sidebar.tab('problems').click();
    const link = sidebar.page.getByRole('link', { name: '顧客 7行目・訪問時間' });
    expect(await link.getAttribute('href')).toBe(
      'https://docs.google.com/spreadsheets/d/abc/edit#gid=11&range=K7',
    );
    await sidebar.page.evaluate('document.hasFocus = () => false');
    await sidebar.page.waitForTimeout(2_500);
    expect(await sidebar.callsOf('sidebarSelection')).toEqual([]);
  });

  it('keeps what is done in the field within reach of a thumb', async () => {
    await sidebar.open(teamState(), { phone: true });
    const boxes = await Promise.all(
      (await sidebar.page.locator('.next .actions > *').all()).map((action) => action.boundingBox()),
    );
    for (const box of boxes) expect(box!.height).toBeGreaterThanOrEqual(44);
    expect((await sidebar.button(`${longName}を完了にする`).boundingBox())!.y).toBeLessThan(844);
  });
});

describe('every view', () => {
  it.each([
    ['ja', { width: 300 }],
    ['en', { width: 300, dark: true }],
    ['ja', { phone: true, dark: true }],
    ['en', { phone: true }],
  ] as const)(
    'passes axe, keeps its width, its contrast and its targets (%s %j)',
    async (language, opening) => {
      await sidebar.open(teamState(language), opening);
      const { page } = sidebar;
      for (const [view, openAll] of scenes) {
        if (view !== 'customers' || (await page.locator('.found').count()) === 0)
          await sidebar.tab(view).click();
        await openAll();
        const faults = {
          axe: await sidebar.violations(),
          wide: await page.evaluate(widerThanPage),
          small: await page.evaluate(smallTargets),
          faint: await page.evaluate(faintText),
          images: await page.locator('img').count(),
        };
        expect([view, faults]).toEqual([view, { axe: [], wide: [], small: [], faint: [], images: 0 }]);
      }
      expect(await sidebar.text()).not.toContain('undefined');
      expect(sidebar.strays).toEqual([]);
    },
  );

  it('shows hostile text of a customer as text', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('customers').click();
    await sidebar.page.locator('.found').nth(3).click();
    await sidebar.page.locator('.customer').waitFor();
    expect(await sidebar.text()).toContain(hostileText);
    expect(await sidebar.page.locator('img').count()).toBe(0);
  });
});
