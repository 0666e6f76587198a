// The largest team there is, or a part of it: 5,000 customers, 200,000 order lines, eight reps of five days a week.
import { readFileSync } from 'node:fs';
import { createHost, type Host } from '../../../src/local/host';
import { loadDist, processCpuSeconds } from '../../../src/local/node/dist';
import { compiledRealms } from '../../../src/local/node/realm';
import { loadSample } from '../../../src/local/sample/load';
import { openSample } from '../../../src/local/sample/openSample';
import { Workbook } from '../../../src/local/workbook/workbook';
import { enlargedSample, type TeamSize } from '../enlargedSample';
import { reps } from './jobs';

/** Tuesday 2026-11-24, half past nine in Tokyo: the sample's visits are made up to then. */
const morning = Date.UTC(2026, 10, 24, 0, 30);

/** The same number of reps at any size: a tab for each of them is a write for each of them. */
export const sizeOf = (share: number): TeamSize => ({
  customers: Math.round(5000 * share),
  orderLines: Math.round(200_000 * share),
  reps,
  visits: 'all',
});

export function openTeam(size: TeamSize, plannerSeconds: number): Host {
  const workbook = new Workbook({
    name: 'Meguri',
    firstSheet: 'シート1',
    timeZone: 'Asia/Tokyo',
    locale: 'ja_JP',
  });
  const host = createHost({
    workbook,
    ...loadDist('dist'),
    // Dozens of runs: compiled once, they leave no script behind.
    openRealm: compiledRealms({
      code: readFileSync('dist/Code.js', 'utf8'),
      jobsPage: readFileSync('dist/jobs.html', 'utf8'),
    }),
    user: 'admin@example.jp',
    clock: { now: () => morning },
    cpuSeconds: processCpuSeconds,
  });
  openSample(host, enlargedSample(loadSample('ja'), size), 'ja');
  host.googleScriptRun('sidebarSaveSetting', ['plannerSeconds', String(plannerSeconds)]);
  return host;
}
