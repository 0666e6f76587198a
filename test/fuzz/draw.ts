// Draws a whole case from its number.
import { jobNames } from '../../src/jobs/jobNames';
import { baseWorld } from './baseWorld';
import { type Draw, type Drawer, rowDrawers } from './drawCells';
import { tabDrawers } from './drawTabs';
import type { FuzzCase, FuzzJob, Planting } from './planting';
import { Random } from './random';

/** One workbook in so many has a tab of 100,000 rows. */
const largeEvery = 3000;
const largeRows = 100_000;
/** What a tab of the users' own cannot have: its columns are not remembered, and Meguri's tabs are not there yet. */
const onlyAfterSetUp = new Set<Planting['kind']>([
  'renamedHeader',
  'missingColumn',
  'duplicateHeader',
  'emptyTab',
  'settingTwice',
  'ownSetting',
  'deletedGenerated',
  'renamedGenerated',
  'protected',
]);

export function drawCase(seed: number): FuzzCase {
  const random = new Random(seed);
  const language = random.chance(0.8) ? 'ja' : 'en';
  const customers = drawSize(random);
  const adopted = random.chance(0.01);
  const setUpFirst = adopted || random.chance(0.3);
  const jobs = drawJobs(random);
  const drawn: FuzzCase = { seed, language, customers, adopted, setUpFirst, jobs, plantings: [] };
  if (seed % largeEvery === largeEvery - 1) {
    const kind = random.chance(0.5) ? 'manyOrders' : 'manyFaults';
    return {
      ...drawn,
      adopted: false,
      jobs: ['refreshDue', 'mend', 'refreshDue'],
      plantings: [{ kind, name: 'large tab', count: largeRows }],
    };
  }
  const draw: Draw = { random, world: baseWorld(language, seed, customers), taken: new Set() };
  const count = random.whole(1, 8);
  for (let tries = 0; tries < count; tries++) {
    const planting = pickDrawer(random)(draw);
    if (planting && allowed(drawn, planting)) drawn.plantings.push(planting);
  }
  return drawn;
}

/** Faults show in small workbooks as in large ones, and those cost a fraction. */
function drawSize(random: Random): number {
  if (random.chance(0.91)) return random.whole(4, 6);
  return random.chance(0.9) ? random.whole(8, 14) : random.whole(30, 60);
}

/** Settings of a workbook that is yet to be set up do not exist. */
function allowed({ adopted, plantings }: FuzzCase, planting: Planting): boolean {
  if (!adopted) return true;
  if (onlyAfterSetUp.has(planting.kind) || ('table' in planting && planting.table === 'settings'))
    return false;
  // The title rows must leave the headers where set-up looks for them.
  return planting.kind !== 'titles' || !plantings.some(({ kind }) => kind === 'titles');
}

function drawJobs(random: Random): FuzzJob[] {
  const jobs: FuzzJob[] = ['refreshDue'];
  if (random.chance(0.12)) jobs.push('planWeek', 'refreshDue');
  if (random.chance(0.03)) jobs.push('replan');
  if (random.chance(0.1)) jobs.push('buildReports');
  if (random.chance(0.05)) jobs.push('sidebarState');
  if (random.chance(0.03)) jobs.push('previewSummary');
  if (random.chance(0.03)) jobs.push('undo');
  jobs.push(...drawOthers(random));
  // What 今日 shows of a plan would count as entered there once 訪問 has lost it.
  if (jobs.length === 1 && random.chance(0.1)) jobs.push('mend', 'refreshDue');
  return jobs;
}

/** Drawn by name above, or last of all. */
const placed: readonly FuzzJob[] = [
  'refreshDue',
  'planWeek',
  'replan',
  'buildReports',
  'previewSummary',
  'undo',
  'uninstall',
];
/** Whatever jobs there are beside those, and the other ways into the tables. */
const others: readonly FuzzJob[] = [
  ...jobNames.filter((job) => !placed.includes(job)),
  'runSchedule',
  'customFunctions',
];

function drawOthers(random: Random): FuzzJob[] {
  const drawn = random.shuffled(others).filter(() => random.chance(0.025));
  return random.chance(0.02) ? [...drawn, 'uninstall'] : drawn;
}

const drawers = [...rowDrawers, ...tabDrawers];
const totalWeight = drawers.reduce((sum, [weight]) => sum + weight, 0);

function pickDrawer(random: Random): Drawer {
  let left = random.next() * totalWeight;
  for (const [weight, drawer] of drawers) {
    left -= weight;
    if (left < 0) return drawer;
  }
  return drawers[0]![1];
}
