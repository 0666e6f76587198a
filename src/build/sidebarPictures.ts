// Pictures of each view of the sidebar, beside the grid and on a phone: the built page over the built bundle, with the sample.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { plannedWorld, run, type World } from '../../test/acceptance/world';
import type { Language } from '../messages';
import { sidebar as english } from '../messages/en/sidebar';
import { sidebar as japanese } from '../messages/ja/sidebar';

const address = 'http://sidebar.test/';
const beside = { width: 300, height: 760 };
const phone = { width: 390, height: 844 };

/** `google.script.run` over a function of the page's own: source of a script. */
const bridge = `window.google = { script: { run: (function runner(onSuccess, onFailure) {
  return new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, onFailure);
    if (name === 'withFailureHandler') return (handler) => runner(onSuccess, handler);
    return (...given) => void callHost(name, given).then(onSuccess, onFailure);
  } });
})() } };`;

interface Stage {
  page: Page;
  language: Language;
  folder: string;
}

async function opened(
  browser: Browser,
  world: World,
  { language, folder, onPhone }: { language: Language; folder: string; onPhone: boolean },
): Promise<Stage> {
  const viewport = onPhone ? phone : beside;
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1.5, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.exposeFunction('callHost', (name: string, given: unknown[]) => {
    const { ok, carried, error } = world.host.googleScriptRun(name, given);
    if (!ok) throw new Error(error?.message);
    return carried;
  });
  await page.addInitScript({ content: bridge });
  const html = readFileSync('dist/sidebar.html', 'utf8');
  const body = onPhone ? html.replace('<body>', '<body data-surface="phone">') : html;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
  await page.locator('.header time').waitFor();
  return { page, language, folder };
}

async function photograph({ page, language, folder }: Stage, name: string): Promise<void> {
  // Where the pointer last was, a button would look pressed.
  await page.mouse.move(1, 1);
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(folder, `sidebar-${name}-${language}.png`) });
}

const show = ({ page }: Stage, view: string): Promise<void> => page.locator(`#tab-${view}`).click();

async function photographWeek(stage: Stage): Promise<void> {
  const { page } = stage;
  await show(stage, 'week');
  // The week that was planned is the one after the sample's today.
  await page.locator('.stepper button').last().click();
  await photograph(stage, 'week');
  await page.locator('.days input').nth(1).check({ force: true });
  await photograph(stage, 'day');
  await page.locator('.grip').nth(2).press('Enter');
  await page.locator('.slot').first().waitFor();
  await page.locator('.slots').evaluate((slots) => slots.scrollIntoView({ block: 'end' }));
  await photograph(stage, 'move');
}

async function photographCustomer(stage: Stage, name: string): Promise<void> {
  const { page } = stage;
  await show(stage, 'due');
  await page.locator('.entry .slim').first().click();
  await page.locator('.chart').waitFor();
  await photograph(stage, name);
}

async function photographViews(stage: Stage): Promise<void> {
  const { page } = stage;
  await photograph(stage, 'today');
  await page.locator('.next .actions button').nth(1).click();
  await page.locator('.order-total').waitFor();
  await page.locator('.order-total').evaluate((total) => total.scrollIntoView({ block: 'center' }));
  await photograph(stage, 'order');
  await photographWeek(stage);
  for (const view of ['due', 'atRisk', 'customers', 'problems', 'settings']) {
    await show(stage, view);
    if (view === 'customers') await page.locator('.found').first().waitFor();
    await photograph(stage, view);
  }
  await photographCustomer(stage, 'customer');
}

/** Every view at 300 pixels, and the phone's first looks at 390 x 844. */
export async function photographSidebar(
  browser: Browser,
  { language, folder }: { language: Language; folder: string },
): Promise<void> {
  const world = plannedWorld(language);
  for (const job of ['replan', 'refreshDue', 'checkData']) run(world, job);
  const stage = await opened(browser, world, { language, folder, onPhone: false });
  await photographViews(stage);
  const mobile = await opened(browser, world, { language, folder, onPhone: true });
  await photograph(mobile, 'phone');
  await photographCustomer(mobile, 'phone-customer');
  for (const { page } of [stage, mobile]) await page.context().close();
}

/** What the guide shows of the sidebar after a day's work: office, scores, a proposal, the tools. */
export async function photographOffice(browser: Browser, world: World, folder: string): Promise<void> {
  const stage = await opened(browser, world, { language: world.language, folder, onPhone: false });
  const { page } = stage;
  await show(stage, 'scores');
  await page.locator('.score').waitFor();
  await photograph(stage, 'scores');
  await show(stage, 'problems');
  await photograph(stage, 'closed-days');
  await show(stage, 'today');
  await page.locator('.proposal').first().scrollIntoViewIfNeeded();
  await photograph(stage, 'proposal');
  for (const tool of ['import', 'duplicates', 'calendar'] as const) {
    await show(stage, 'office');
    if (tool === 'import') await photograph(stage, 'office');
    const words = world.language === 'ja' ? japanese : english;
    await page.getByRole('button', { name: words.office.toolNames[tool], exact: true }).click();
    await page.locator('main:not([aria-busy=true])').waitFor();
    await photograph(stage, `tool-${tool}`);
    await page.locator('.header button').first().click();
    await page.locator('.header time').waitFor();
  }
  await stage.page.context().close();
}
