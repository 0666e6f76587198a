// Visits moved and planned by hand in the sidebar.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { slots } from '../sidebar/fixtureCustomers';
import { longName, teamState } from '../sidebar/fixtureState';
import { SidebarPage } from './sidebarPage';

let sidebar: SidebarPage;
beforeAll(async () => {
  sidebar = await SidebarPage.launch();
});
afterEach(() => sidebar.close());
afterAll(() => sidebar?.quit());

const refused = { job: 'changeVisits', ok: false, message: 'そこにはもう入りません', details: [] };
const tuesday = '11/24(火)';

async function openTuesday(): Promise<void> {
  await sidebar.tab('week').click();
  await sidebar.page.getByRole('radio', { name: tuesday }).check({ force: true });
}

describe('a visit moved by hand', () => {
  it('is dragged between two others, told what that costs on the way, and placed there', async () => {
    await sidebar.open(teamState(), { delays: { sidebarSlots: 2_000 } });
    await openTuesday();
    const { page } = sidebar;
    const grip = page.locator('[data-visit="V0-1-2"] .grip');
    const above = page.locator('[data-visit="V0-1-4"]');
    await page.locator('[data-visit="V0-1-5"]').scrollIntoViewIfNeeded();
    const [from, to] = [await grip.boundingBox(), await above.boundingBox()];
    await page.mouse.move(from!.x + 10, from!.y + 14);
    await page.mouse.down();
    await page.mouse.move(to!.x + 60, to!.y + to!.height - 4, { steps: 6 });
    expect(await sidebar.text('.ghost')).toContain('…');
    await page.locator('.ghost', { hasText: '移動 +3分' }).waitFor();
    expect(await page.locator('.drop-line').count()).toBe(1);
    await page.mouse.up();
    await expect
      .poll(() => sidebar.callsOf('sidebarPlace'))
      .toEqual([[{ customerId: 'C19', visitId: 'V0-1-2', day: '2026-11-24', after: 'V0-1-4' }]]);
  });

  it('is dropped on a day of the picker and goes to its best place there', async () => {
    await sidebar.open(teamState());
    await openTuesday();
    const { page } = sidebar;
    const chip = page.locator('[data-drop-day="2026-11-26"]');
    await page.locator('.view').evaluate((main) => main.scrollTo(0, 0));
    const from = await page.locator('.grip').first().boundingBox();
    const to = await chip.boundingBox();
    await page.mouse.move(from!.x + 10, from!.y + 10);
    await page.mouse.down();
    await page.mouse.move(to!.x + 12, to!.y + 12, { steps: 6 });
    await page.locator('.ghost', { hasText: '移動 −4分' }).waitFor();
    await page.mouse.up();
    await expect
      .poll(async () => (await sidebar.callsOf('sidebarPlace'))[0]?.[0])
      .toMatchObject({ day: '2026-11-26', after: 'V0-3-1' });
  });

  it('is dragged to another rep, into one of their places', async () => {
    const theirSlot = { ...slots[0]!, day: '2026-11-24', after: null };
    await sidebar.open(teamState(), { answers: { sidebarSlots: [theirSlot] } });
    await openTuesday();
    const { page } = sidebar;
    await page.getByRole('combobox').selectOption('');
    const theirs = page.locator('.route').nth(1);
    const repId = await theirs.getAttribute('data-rep');
    const grip = page.locator('[data-visit="V0-1-6"] .grip');
    await grip.scrollIntoViewIfNeeded();
    const from = (await grip.boundingBox())!;
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y + 30, { steps: 3 });
    await theirs.locator('.section-head').evaluate((head) => head.scrollIntoView({ block: 'center' }));
    const to = (await theirs.locator('.section-head').boundingBox())!;
    await page.mouse.move(to.x + 30, to.y + 5, { steps: 6 });
    await page.locator('.drop-line').waitFor();
    await page.mouse.up();
    await expect
      .poll(async () => (await sidebar.callsOf('sidebarSlots')).pop()?.[0])
      .toMatchObject({ repId });
  });

  it('stays where it was when the key Escape is pressed', async () => {
    await sidebar.open(teamState());
    await openTuesday();
    const { page } = sidebar;
    const from = await page.locator('.grip').first().boundingBox();
    await page.mouse.move(from!.x + 10, from!.y + 10);
    await page.mouse.down();
    await page.mouse.move(from!.x - 40, from!.y + 90, { steps: 3 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await page.locator('.ghost').count()).toBe(0);
    expect(await sidebar.callsOf('sidebarPlace')).toEqual([]);
  });

  it('is moved by the keyboard alone: its handle opens the places to choose from', async () => {
    await sidebar.open(teamState());
    await openTuesday();
    await sidebar.page.locator('[data-visit="V0-1-2"] .grip').focus();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.page.locator('.slot').first().waitFor();
    expect(await sidebar.page.locator('.slot').allTextContents()).toHaveLength(5);
    expect(await sidebar.text('.slots')).toContain('25分の時間外');
    await sidebar.page.locator('.slot').nth(1).focus();
    await sidebar.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await sidebar.callsOf('sidebarPlace'))[0]?.[0])
      .toMatchObject({ visitId: 'V0-1-2', day: slots[1]!.day, after: null });
  });

  it('offers undo where it ended well, and says why where it did not', async () => {
    const state = teamState();
    const moved = { job: 'changeVisits', ok: true, message: '移しました', details: [] };
    state.lastJob = { job: 'changeVisits', at: '2026-11-24 10:41', by: '', canUndo: true };
    await sidebar.open(state, { answers: { sidebarPlace: moved } });
    await openTuesday();
    await sidebar.page.locator('[data-visit="V0-1-2"] .grip').press('Enter');
    await sidebar.page.locator('.slot').first().click();
    await sidebar.page.locator('.notice-action').click();
    await expect.poll(async () => (await sidebar.callsOf('sidebarRun'))[0]?.[0]).toBe('undo');
    await sidebar.page.evaluate(`server.answers.sidebarPlace = ${JSON.stringify(refused)}`);
    await sidebar.page.locator('[data-visit="V0-1-3"] .grip').press('Enter');
    await sidebar.page.locator('.slot').first().click();
    await sidebar.page.getByRole('alert').getByText(refused.message).waitFor();
  });

  it('is fixed and freed at once, before the server has answered', async () => {
    await sidebar.open(teamState(), { delays: { sidebarFix: 5_000 } });
    await sidebar.button(`${longName}を今の日時に固定する`).click();
    await sidebar.button(`${longName}の固定を外す`).waitFor();
    expect(await sidebar.callsOf('sidebarFix')).toEqual([['V0-1-2', true]]);
  });
});

describe('a visit planned from a list', () => {
  it('takes two taps from the due list, and is found by name in the week', async () => {
    await sidebar.open(teamState());
    await sidebar.tab('due').click();
    await sidebar.page.locator('.entry').nth(1).getByText('訪問を計画').click();
    await sidebar.page.locator('.slot').first().click();
    await expect
      .poll(async () => (await sidebar.callsOf('sidebarPlace'))[0]?.[0])
      .toEqual({ customerId: 'D3', visitId: null, day: '2026-11-26', after: 'V0-3-1' });
    await sidebar.tab('week').click();
    await sidebar.button('訪問を追加').click();
    await sidebar.page.getByRole('searchbox').fill('酒');
    await sidebar.page.locator('.found').click();
    await sidebar.page.locator('.slot').first().waitFor();
    expect((await sidebar.callsOf('sidebarSlots')).pop()).toEqual([{ customerId: 'C001', visitId: null }]);
  });

  it('says so when there is no room', async () => {
    await sidebar.open(teamState(), { answers: { sidebarSlots: [] } });
    await sidebar.tab('atRisk').click();
    await sidebar.page.locator('.entry').first().getByText('訪問を計画').click();
    await sidebar.page.getByText('これから3週間に入る日時がありません').waitFor();
  });
});
