// `npm run screenshots`: writes docs/images/ from the playground in a real browser, in both languages.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../test/browser/launch';
import { serveFolder } from '../local/node/serveFolder';
import { type Language, messagesOf } from '../messages';
import { sidebar as english } from '../messages/en/sidebar';
import { sidebar as japanese } from '../messages/ja/sidebar';
import { generatedTabs } from '../tables/generated';
import { buildPlayground } from './playground';
import { photographTabs } from './sheetPictures';
import { photographOffice, photographSidebar as photographViews } from './sidebarPictures';
import { workedSample } from './workedSample';

const folder = 'docs/images';
const site = 'out/screenshots';
const sidebarWords = { ja: japanese, en: english };
const desktop = { width: 1360, height: 820 };
const phone = { width: 390, height: 844 };

interface Scene {
  page: Page;
  language: Language;
}

/** Waits until the workbook is shown and no job is running. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction('window.meguri?.idle()', undefined, { timeout: 60_000 });
}

async function opened(browser: Browser, address: string, language: Language): Promise<Scene> {
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  const context = await browser.newContext({ viewport: desktop, locale, deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.goto(`${address}?lang=${language}`);
  await settled(page);
  return { page, language };
}

async function choose({ page }: Scene, caption: string): Promise<void> {
  await page.getByTestId('addon-menu').click();
  await page.getByRole('menuitem', { name: caption, exact: true }).click();
  await settled(page);
  await closeNotice(page);
}

/** A job ends with a notice, as in Sheets. */
async function closeNotice(page: Page): Promise<void> {
  const button = page.getByTestId('dialog').getByRole('button');
  await button.waitFor({ timeout: 2000 }).catch(() => undefined);
  if (await button.isVisible()) await button.click();
}

/** Toasts cover what is below them. */
async function dismissToasts(page: Page): Promise<void> {
  for (const button of await page.locator('.toast button').all()) await button.click();
}

function picture({ language }: Scene, name: string): string {
  return join(folder, `${name}-${language}.png`);
}

async function photographMenu(scene: Scene): Promise<void> {
  const { page } = scene;
  await page.getByTestId('addon-menu').click();
  await page.getByRole('menu').waitFor();
  await page.screenshot({ path: picture(scene, 'menu'), clip: { x: 0, y: 0, width: 760, height: 440 } });
  await page.getByTestId('addon-menu').click();
}

async function openSidebar(scene: Scene): Promise<FrameLocator> {
  await choose(scene, messagesOf(scene.language).menu.openSidebar);
  const sidebar = scene.page.frameLocator('[data-testid=sidebar]');
  await sidebar.getByRole('tab').first().waitFor();
  return sidebar;
}

async function photographWeek(scene: Scene, sidebar: FrameLocator): Promise<void> {
  const { page, language } = scene;
  // The first customer: in A1 stands what only Meguri reads.
  await page.evaluate(`window.meguri.select(${JSON.stringify(generatedTabs.week.tab[language])}, 'G4')`);
  await sidebar.locator('#tab-week').click();
  // The week that was planned is the one after the sample's today.
  await sidebar.getByRole('button', { name: sidebarWords[language].week.next }).click();
  await sidebar.getByRole('tabpanel').locator('svg').first().waitFor();
  await settled(page);
  await dismissToasts(page);
  // Where the pointer last was, a tooltip would show.
  await page.mouse.move(desktop.width / 2, 5);
  // The grid draws on a canvas, a frame or two after it was told.
  await page.waitForTimeout(1000);
  // The whole page is large enough at its own size.
  await page.screenshot({ path: picture(scene, 'week'), scale: 'css' });
}

async function photographSidebar(scene: Scene, sidebar: FrameLocator, tab: 'today' | 'due'): Promise<void> {
  await sidebar.locator(`#tab-${tab}`).click();
  await sidebar.locator(`#panel-${tab}`).waitFor();
  await dismissToasts(scene.page);
  await scene.page.locator('aside.sidebar').screenshot({ path: picture(scene, tab) });
}

async function photographMail(scene: Scene): Promise<void> {
  const { page } = scene;
  await page.getByTestId('tool-outbox').click();
  const html = await page.getByTestId('mail-html').getAttribute('srcdoc');
  const reader = await page.context().newPage();
  await reader.setViewportSize(phone);
  await reader.setContent(html ?? '');
  await reader.screenshot({ path: picture(scene, 'mail') });
}

async function photograph(browser: Browser, address: string, language: Language): Promise<void> {
  const scene = await opened(browser, address, language);
  const { menu } = messagesOf(language);
  await photographMenu(scene);
  await choose(scene, menu.refreshDue);
  await choose(scene, menu.planWeek);
  const sidebar = await openSidebar(scene);
  await photographWeek(scene, sidebar);
  await photographSidebar(scene, sidebar, 'today');
  await photographSidebar(scene, sidebar, 'due');
  await choose(scene, menu.previewSummary);
  await photographMail(scene);
  await scene.page.context().close();
}

mkdirSync(folder, { recursive: true });
await buildPlayground({ outDir: site });
const served = await serveFolder(site);
const browser = await launchBrowser();
try {
  for (const language of ['ja', 'en'] as const) {
    const worked = workedSample(language);
    const left = await photographTabs(worked, folder);
    if (left !== '') console.log(left);
    await photographOffice(browser, worked, folder);
    await photographViews(browser, { language, folder });
    await photograph(browser, served.address, language);
  }
} finally {
  await browser.close();
  await served.close();
}
console.log(`${folder} written`);
