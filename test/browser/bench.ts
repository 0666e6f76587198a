// `npm run bench:playground [-- --json]`: what the playground weighs, and how long it takes in a real browser, with the
// sample and with a large team (5,000 customers, 50,000 order lines).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { buildPlayground, stateOf } from '../../src/build/playground';
import { serveFolder } from '../../src/local/node/serveFolder';
import { loadSample } from '../../src/local/sample/load';
import { messagesOf } from '../../src/messages';
import { enlargedSample } from '../bench/enlargedSample';
import { temporaryFolder } from '../bench/temporaryFolder';
import { launchBrowser } from './launch';
import { choose, settled, type } from './playgroundPage';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

interface Figures {
  workbook: string;
  /** From the start of loading to a workbook on the screen and a page that answers. */
  firstViewSeconds: number;
  /** From a cell typed to everything that follows from it shown. */
  editMilliseconds: number;
  jobSeconds: Record<string, number>;
  /** Resident memory of the page's process, its workers included. */
  pageMegabytes: number;
}

const { menu } = messagesOf('ja');
const jobs = [menu.planWeek, menu.refreshDue, menu.buildReports];

async function measure(browser: Browser, address: string, workbook: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const firstViewSeconds = await secondsOf(async () => {
    await page.goto(`${address}?lang=ja`);
    await settled(page);
  });
  const jobSeconds: Figures['jobSeconds'] = {};
  for (const job of jobs) jobSeconds[job] = await secondsOf(() => choose(page, job));
  const editMilliseconds = 1000 * (await median(9, (round) => secondsOf(() => editVisit(page, round))));
  const pageMegabytes = await residentMegabytes(browser);
  await context.close();
  return { workbook, firstViewSeconds, editMilliseconds, jobSeconds, pageMegabytes };
}

/** A note in 訪問, which the edit trigger looks at. */
const editVisit = (page: Page, round: number): Promise<void> => type(page, '訪問', [2, 16], `${round}`);

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function median(rounds: number, measureOnce: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await measureOnce(round));
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

/** The largest renderer is the page's. */
async function residentMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type: kind }) => kind === 'renderer').map(({ id }) => residentOf(id));
  return Math.max(0, ...sizes);
}

/** From /proc, which Linux alone has. */
function residentOf(processId: number): number {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

interface Weight {
  files: number;
  megabytes: number;
  gzippedMegabytes: number;
}

function weightOf(folder: string): Weight {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('state.en.json.gz'));
  const contents = files.map((path) => ({ path, bytes: readFileSync(path) }));
  const sum = (size: (file: (typeof contents)[number]) => number): number =>
    contents.reduce((total, file) => total + size(file), 0) / 1e6;
  return {
    files: files.length,
    megabytes: sum(({ bytes }) => bytes.length),
    gzippedMegabytes: sum(({ path, bytes }) =>
      path.endsWith('.gz') ? bytes.length : gzipSync(bytes).length,
    ),
  };
}

async function measureSite(workbook: string, build: (outDir: string) => Promise<void>) {
  const folder = temporaryFolder();
  await build(folder.path);
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder.path)]);
  try {
    return { weight: weightOf(folder.path), figures: await measure(browser, served.address, workbook) };
  } finally {
    await browser.close();
    await served.close();
    folder.remove();
  }
}

const sample = await measureSite('sample', (outDir) => buildPlayground({ outDir }));
const large = await measureSite('5,000 customers, 50,000 order lines', (outDir) => {
  const tabs = enlargedSample(loadSample('ja'), { customers: 5000, orderLines: 50_000, reps: 8 });
  return buildPlayground({ outDir, states: { ja: stateOf('ja', tabs) } });
});

if (options.json) {
  console.log(JSON.stringify({ weight: sample.weight, sample: sample.figures, large: large.figures }));
} else {
  const { files, megabytes, gzippedMegabytes } = sample.weight;
  console.log(`page: ${files} files, ${megabytes.toFixed(1)} MB, ${gzippedMegabytes.toFixed(1)} MB gzipped`);
  for (const { figures } of [sample, large]) {
    console.log(figures.workbook);
    console.log(
      `  first view ${figures.firstViewSeconds.toFixed(1)} s, an edit ${figures.editMilliseconds.toFixed(0)} ms`,
    );
    for (const [job, seconds] of Object.entries(figures.jobSeconds))
      console.log(`  ${job} ${seconds.toFixed(1)} s`);
    console.log(`  memory of the page's process ${figures.pageMegabytes.toFixed(0)} MB`);
  }
}
