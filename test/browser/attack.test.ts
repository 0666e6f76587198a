// The sidebar and the mails in a real browser, with a payload in every text of the workbook. A strict Content-Security-Policy
// and Trusted Types report what so much as tries to become code.
import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SidebarState } from '../../src/jobs/views';
import { hostileModel, openWorld, runEverything } from '../attack/hostileWorld';
import { payloadNames } from '../attack/payloads';
import { fakeServer, sidebarHtml } from '../sidebar/page';
import { launchBrowser } from './launch';

const address = 'https://sidebar.test/';
/** What views ask for when they are opened. */
const lists = [
  'sidebarCustomers',
  'sidebarQuotes',
  'sidebarRestorePoints',
  'sidebarScores',
  'sidebarSelection',
];
let browser: Browser;
let html: string;
let page: Page;
let state: SidebarState;
let mails: string[];
let answers: Record<string, unknown>;

beforeAll(async () => {
  const { host } = openWorld(hostileModel());
  runEverything(host);
  state = host.googleScriptRun('sidebarState').carried as SidebarState;
  answers = Object.fromEntries(lists.map((name) => [name, host.googleScriptRun(name).carried]));
  mails = host.outbox.map(({ htmlBody }) => htmlBody);
  [browser, html] = await Promise.all([launchBrowser(), sidebarHtml()]);
});
afterEach(() => page?.context().close());
afterAll(() => browser?.close());

const scriptHashes = (source: string): string =>
  [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`)
    .join(' ');

const policyOf = (source: string): string =>
  [
    "default-src 'none'",
    `script-src ${scriptHashes(source) || "'none'"}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

interface Seen {
  requests: string[];
  dialogs: number;
  errors: string[];
}

/** Opens a page under the policy and notes whatever it asks for. */
async function open(source: string, server: string): Promise<Seen> {
  const seen: Seen = { requests: [], dialogs: 0, errors: [] };
  page = await browser.newPage({ viewport: { width: 320, height: 900 } });
  await page.addInitScript({ content: server });
  await page.addInitScript({
    content: `globalThis.violations = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.sample));`,
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url !== address) {
      seen.requests.push(url);
      return route.abort();
    }
    const headers = { 'Content-Security-Policy': policyOf(source) };
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: source });
  });
  page.on('dialog', (dialog) => {
    seen.dialogs += 1;
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  await page.goto(address);
  return seen;
}

async function harmless(seen: Seen): Promise<void> {
  expect(await page.evaluate('violations')).toEqual([]);
  expect(await page.evaluate('globalThis.pwned')).toBeUndefined();
  expect(seen).toEqual({ requests: [], dialogs: 0, errors: [] });
}

/** Elements and addresses that no text of a cell may bring about. */
const foreign = (): Promise<string[]> =>
  page.evaluate(() => {
    const elements = [
      ...document.body.querySelectorAll('img, iframe, object, embed, link, form[action], base, meta'),
    ];
    const handlers = [...document.body.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
    );
    const links = [...document.body.querySelectorAll('a')]
      .map(({ href }) => href)
      .filter((href) => !href.startsWith('https://www.google.com/maps/'));
    return [...elements.map(({ tagName }) => tagName), ...handlers, ...links];
  });

function withStopsNamed(customerName: string): SidebarState {
  const weeks = state.weeks.map((week) => ({
    ...week,
    routes: week.routes.map((route) => ({
      ...route,
      stops: route.stops.map((stop) => ({ ...stop, customerName })),
    })),
  }));
  return { ...state, weeks };
}

describe('the sidebar', () => {
  it('shows the texts of cells as text, in every view', async () => {
    const seen = await open(html, fakeServer({ state, answers }));
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    const count = await tabs.count();
    expect(count).toBeGreaterThan(2);
    let shown = '';
    for (let index = 0; index < count; index++) {
      await tabs.nth(index).click();
      shown += await page.locator('body').innerText();
      expect(await foreign()).toEqual([]);
    }
    for (const text of ['<script>', 'onerror=', 'IMPORT']) expect(shown).toContain(text);
    await harmless(seen);
  });

  it('shows them as text on its street map too', async () => {
    const name = '<img src="x" onerror="globalThis.pwned=1">';
    const seen = await open(html, fakeServer({ state: withStopsNamed(name), answers }));
    await page.locator('#tab-week').click();
    // The policy refuses every tile, and the map soon gives way: its pins are looked at as they come.
    const pins = await page.evaluate(() => {
      const found: Promise<string[]> = new Promise((resolve) => {
        new MutationObserver((_changes, observer) => {
          const stops = [...document.querySelectorAll('.street-stop')];
          if (stops.length === 0) return;
          observer.disconnect();
          resolve(stops.map((stop) => stop.getAttribute('title') ?? ''));
        }).observe(document.body, { childList: true, subtree: true });
      });
      document.querySelector<HTMLElement>('.streets-switch')!.click();
      return found;
    });
    expect(new Set(pins)).toEqual(new Set([name]));
    await page.getByRole('alert').waitFor();
    const violations: string[] = await page.evaluate('violations');
    expect(violations.filter((one) => one.trim() !== 'img-src')).toEqual([]);
    expect(await page.evaluate('globalThis.pwned')).toBeUndefined();
    expect(seen).toEqual({ requests: [], dialogs: 0, errors: [] });
  });

  it('would be seen to run code, if it did', async () => {
    const broken = html.replace('</body>', '<img src="x" onerror="globalThis.pwned=1"></body>');
    const seen = await open(broken, fakeServer({ state }));
    await expect.poll(() => page.evaluate('violations.length')).toBeGreaterThan(0);
    await expect(harmless(seen)).rejects.toThrow();
  });
});

describe('a mail', () => {
  it('shows the texts of cells as text', async () => {
    expect(mails.length).toBeGreaterThan(2);
    expect(payloadNames.length).toBeGreaterThan(30);
    for (const mail of mails) {
      const seen = await open(mail, '');
      expect(await page.locator('body').innerText()).toContain('<');
      expect(await foreign()).toEqual([]);
      await harmless(seen);
      await page.context().close();
    }
  });
});
