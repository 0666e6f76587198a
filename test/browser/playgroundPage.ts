// The playground as a test opens it: built once, served from a folder, watched for whatever leaves its origin.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildPlayground } from '../../src/build/playground';
import { serveFolder } from '../../src/local/node/serveFolder';
import type { TestApi } from '../../src/local/page/testApi';
import { launchBrowser } from './launch';

declare global {
  interface Window {
    meguri: TestApi;
  }
}

export interface PlaygroundSite {
  readonly browser: Browser;
  readonly address: string;
  readonly folder: string;
  close(): Promise<void>;
}

export async function openSite(): Promise<PlaygroundSite> {
  const folder = mkdtempSync(join(tmpdir(), 'meguri-playground-'));
  await buildPlayground({ outDir: folder });
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { browser, address: served.address, folder, close };
}

export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for outside the page's origin. */
  readonly strays: readonly string[];
  readonly errors: readonly string[];
}

export async function openPage(
  { browser, address }: PlaygroundSite,
  language: 'ja' | 'en',
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 820 },
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
  });
  const page = await context.newPage();
  const strays: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) strays.push(url);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${address}?lang=${language}`);
  await settled(page);
  return { page, strays, errors };
}

/** A workbook is shown and the worker has answered everything. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.meguri?.idle(), undefined, { timeout: 90_000 });
}

/** Clicks an item of the add-on's menu and answers the notice that follows, if one does; gives its text. */
export async function choose(page: Page, caption: string): Promise<string> {
  await page.getByTestId('addon-menu').click();
  await page.getByRole('menuitem', { name: caption, exact: true }).click();
  await settled(page);
  const dialog = page.getByTestId('dialog');
  const text = (await dialog.isVisible()) ? await dialog.innerText() : '';
  if (text !== '') await dialog.getByRole('button').click();
  return text;
}

/** Values the grid holds in a column, from the row on, as far as there are any. */
export function column(page: Page, sheet: string, first: number, number: number): Promise<unknown[]> {
  return page.evaluate(
    ([name, row, at]) => {
      const values: unknown[] = [];
      for (let r = row; r < row + 400; r += 1) values.push(window.meguri.value(name, r, at));
      return values.filter((value) => value !== null && value !== '');
    },
    [sheet, first, number] as const,
  );
}

export function value(page: Page, sheet: string, row: number, at: number): Promise<unknown> {
  return page.evaluate(([name, r, c]) => window.meguri.value(name, r, c), [sheet, row, at] as const);
}

/** Types into a cell as the user would, through the grid. */
export async function type(
  page: Page,
  sheet: string,
  at: [number, number],
  text: string | number,
): Promise<void> {
  await page.evaluate(([name, r, c, typed]) => window.meguri.type(name, r, c, typed), [
    sheet,
    ...at,
    text,
  ] as const);
  await settled(page);
}

/** What a tab's column holds below its header, row by row; the header is looked for in the first rows. */
export function columnByHeader(page: Page, sheet: string, header: string): Promise<unknown[]> {
  return page.evaluate(([name, wanted]) => window.meguri.columnBelow(name, wanted), [sheet, header] as const);
}
