// The sidebar's page as a test opens it: the real page in a real browser, a server of the test's own behind it.
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import type { SidebarState } from '../../src/jobs/views';
import { usualAnswers } from '../sidebar/fixtureCustomers';
import { fakeServer, type ServerScript, sidebarHtml } from '../sidebar/page';
import { launchBrowser } from './launch';

const address = 'http://sidebar.test/';

export interface Opening extends Partial<ServerScript> {
  dark?: true;
  /** As doGet serves it. */
  phone?: true;
  width?: number;
}

interface Call {
  name: string;
  given: unknown[];
}

/** One page at a time, and what tests ask of it. */
export class SidebarPage {
  page!: Page;
  /** Addresses asked for beside the page itself. */
  strays: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly html: string,
  ) {}

  static async launch(): Promise<SidebarPage> {
    const [browser, html] = await Promise.all([launchBrowser(), sidebarHtml()]);
    return new SidebarPage(browser, html);
  }

  async open(state: SidebarState, opening: Opening = {}): Promise<void> {
    const { dark, phone, width = phone ? 390 : 300, ...script } = opening;
    const context = await this.browser.newContext({
      viewport: { width, height: width > 350 ? 844 : 800 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    this.strays = [];
    context.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) this.strays.push(request.url());
    });
    this.page = await context.newPage();
    const answers = { ...usualAnswers, ...script.answers };
    await this.page.addInitScript({ content: fakeServer({ state, ...script, answers }) });
    await this.page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: phone ? this.html.replace('<body>', '<body data-surface="phone">') : this.html,
      }),
    );
    this.page.on('dialog', () => {
      throw new Error('text of a cell was run');
    });
    await this.page.goto(address);
  }

  async close(): Promise<void> {
    await this.page?.context().close();
  }

  async quit(): Promise<void> {
    await this.browser.close();
  }

  tab(name: string): Locator {
    return this.page.locator(`#tab-${name}`);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  async callsOf(name: string): Promise<unknown[][]> {
    const calls: Call[] = await this.page.evaluate('calls');
    return calls.filter((call) => call.name === name).map(({ given }) => given);
  }

  async text(selector = 'main'): Promise<string> {
    return (await this.page.locator(selector).textContent()) ?? '';
  }

  /** What axe finds against WCAG 2.2 A and AA: rule, and where. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    const found: { id: string; targets: string[] }[] = await this.page.evaluate(`axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) })))`);
    return found.map(({ id, targets }) => `${id}: ${targets.slice(0, 3).join(' | ')}`);
  }
}
