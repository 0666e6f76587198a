import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchBrowser, launchPackaged } from './launch';

async function titleShownBy(browser: Browser): Promise<string> {
  try {
    const page = await browser.newPage();
    await page.setContent('<title>巡り</title><script>document.title += [1, 2].at(-1)</script>');
    return await page.title();
  } finally {
    await browser.close();
  }
}

describe('launchBrowser', () => {
  it('opens a page that runs scripts', async () => {
    expect(await titleShownBy(await launchBrowser())).toBe('巡り2');
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'does so where no browser is installed',
    async () => {
      expect(await titleShownBy(await launchPackaged())).toBe('巡り2');
    },
  );
});
