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
  const installed = installedExecutable();
  return installed ? launch({ executablePath: installed, args: ['--no-sandbox'] }) : launchPackaged();
}

/** Starts the browser that comes with `@sparticuz/chromium`, whatever is installed. */
export async function launchPackaged(): Promise<Browser> {
  const env = { ...process.env, ...bareMachine() } as Record<string, string>;
  const packaged = await unpackedBrowser();
  const args = packaged.args.filter((arg) => !loosening.includes(arg));
  return launch({ executablePath: packaged.executablePath, args, env });
}

async function unpackedBrowser(): Promise<{ executablePath: string; args: string[] }> {
  // Told so, the package unpacks the system libraries too; by itself it does that on a cloud function alone.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: packaged.args };
}

/** Vitest's global set-up: test files that run at once must not unpack the browser into the same folder. */
export async function setup(): Promise<void> {
  if (!installedExecutable()) await unpackedBrowser();
}

/** What only a cloud function needs; a page must not be allowed more under test than at the user's. */
const loosening = [
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  "--headless='shell'",
];

/** Where the package's own libraries and fonts are found, for a machine that has none of its own. */
function bareMachine(): NodeJS.ProcessEnv {
  const folders = [process.env.LD_LIBRARY_PATH, join(tmpdir(), 'al2023', 'lib')].filter(Boolean);
  const libraries = { LD_LIBRARY_PATH: folders.join(delimiter) };
  // The package points at its own few fonts wherever it unpacks itself; those of the machine have Japanese.
  return {
    ...libraries,
    FONTCONFIG_PATH: existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : join(tmpdir(), 'fonts'),
  };
}

function launch({ args = [], ...options }: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...options, headless: true, args: [...new Set([...args, ...quiet])] });
}

function installedExecutable(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
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
