// A real Chromium for the tests: the one that is there, or the one that comes with the packages.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** The page under test is the only one that may talk: no update, no telemetry, no field trial. */
const quiet = [
  '--disable-background-networking',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a headless browser: `CHROME_PATH`, else an installed Chromium or Chrome, else the packaged one, which unpacks
 * itself into the temporary folder at the first use (Linux x64).
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? installedBrowser();
  return installed ? launch({ executablePath: installed, args: ['--no-sandbox'] }) : launchPackaged();
}

/** Starts the browser that comes with `@sparticuz/chromium`, whatever is installed. */
export async function launchPackaged(): Promise<Browser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const env = { ...process.env, LD_LIBRARY_PATH: libraryFolders().join(delimiter) };
  return launch({ executablePath, args: packaged.args, env: env as Record<string, string> });
}

/** Where the package unpacks the system libraries that Chromium needs, behind the machine's own. */
function libraryFolders(): string[] {
  const given = process.env.LD_LIBRARY_PATH;
  return [...(given ? [given] : []), join(tmpdir(), 'al2023', 'lib')];
}

function launch({ args = [], ...options }: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...options, headless: true, args: [...new Set([...args, ...quiet])] });
}

function installedBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, ...fixedPlaces()].find((place) => existsSync(place));
}

function fixedPlaces(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  if (process.platform !== 'win32') return [];
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? [join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []));
}
