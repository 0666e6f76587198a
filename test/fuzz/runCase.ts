// Runs one case: lays the workbook out, runs its jobs in the bundle, and says what went wrong.
import { createHost, type Host } from '../../src/local/host';
import type { Sheet } from '../../src/local/workbook/sheet';
import { type GeneratedKey, generatedTabs } from '../../src/tables/generated';
import { applyPlantings } from './apply';
import { baseWorld, canaryUid } from './baseWorld';
import { textOfCell } from './cell';
import { changedCells, type Failure, problemFailures, stateFailures, userCells } from './check';
import { canaryStands, type Expected, expectedOf, rowKey } from './expected';
import { type LaidOut, layOutAnew, layOutOwn, layOutSetUp } from './layOut';
import type { WorldModel } from './model';
import type { FuzzCase, FuzzJob } from './planting';
import { answers, type Bundle, morning, templateOf } from './template';

export interface CaseResult {
  jobsRun: number;
  failures: Failure[];
}

interface Running {
  host: Host;
  world: WorldModel;
  expected: Expected;
  laidOut: LaidOut;
  one: FuzzCase;
}

export function runCase(bundle: Bundle, one: FuzzCase): CaseResult {
  const running = open(bundle, one);
  const { workbook } = running.laidOut;
  let before = userCells(running.world, running.laidOut);
  const failures = [...setUp(running), ...changedCells(workbook, before)];
  let jobsRun = 1;
  for (const job of one.jobs) {
    if (failures.length > 0) break;
    if (job === 'mend') {
      mend(running);
      before = userCells(running.world, running.laidOut);
      continue;
    }
    failures.push(...runOne(running, job), ...changedCells(workbook, before));
    jobsRun += 1;
  }
  return { jobsRun, failures };
}

function open(bundle: Bundle, one: FuzzCase): Running {
  const world = baseWorld(one.language, one.seed, one.customers);
  applyPlantings(world, one.plantings);
  const laidOut = one.adopted ? layOutOwn(world) : layOutSetUp(bundle, world);
  const isProtected = one.plantings.some(({ kind }) => kind === 'protected');
  const host = createHost({
    workbook: laidOut.workbook,
    ...bundle,
    clock: { now: () => morning },
    ...(one.adopted ? {} : { restored: templateOf(bundle, one.language) }),
    // The owner may edit everything.
    ...(isProtected ? { user: 'editor@example.com' } : {}),
  });
  return { host, world, laidOut, one, expected: expectedOf(world, one.plantings) };
}

/** All tables as they would be without the plantings: from now on nothing is to be listed. */
function mend(running: Running): void {
  const { one, laidOut } = running;
  running.world = {
    ...baseWorld(one.language, one.seed, one.customers),
    renamedGenerated: running.world.renamedGenerated,
  };
  layOutAnew(running.world, laidOut);
  for (const [key, sheet] of laidOut.sheets) running.world.tabs[key].name = sheet.name;
  running.expected = expectedOf(running.world, []);
}

function setUp({ host, one }: Running): Failure[] {
  return outcomeFailures(host, 'setUp', host.googleScriptRun('sidebarSetUp', [answers(one.language)]));
}

function runOne(running: Running, job: FuzzJob): Failure[] {
  const { host } = running;
  if (job === 'sidebarState') {
    const run = host.googleScriptRun('sidebarState');
    return run.ok ? [] : [{ kind: 'threw', words: `${job}: ${run.error?.message} ${run.error?.stack}` }];
  }
  const failures = outcomeFailures(host, job, host.googleScriptRun('sidebarRun', [job, {}]));
  if (failures.length > 0) return failures;
  const lists = job === 'refreshDue' || job === 'planWeek' || job === 'replan';
  if (lists)
    failures.push(...problemFailures(running.world, running.expected, generated(running, 'problems')));
  if (job === 'refreshDue') {
    const customers = running.laidOut.sheets.get('customers');
    failures.push(...stateFailures(running.world, running.expected, customers));
  }
  if (job === 'planWeek') failures.push(...planFailures(running));
  if (job === 'buildReports') failures.push(...reportFailures(running));
  return failures;
}

function outcomeFailures(host: Host, job: string, run: ReturnType<Host['googleScriptRun']>): Failure[] {
  if (!run.ok) return [{ kind: 'threw', words: `${job}: ${run.error?.message} ${run.error?.stack}` }];
  const { ok, message } = run.carried as { ok: boolean; message: string };
  if (ok) return [];
  const log = host.history[host.history.length - 1]?.report.log ?? [];
  return [{ kind: 'threw', words: `${job}: ${message} ${JSON.stringify(log).slice(0, 600)}` }];
}

function generated({ host, world }: Running, key: GeneratedKey): Sheet | undefined {
  const name = world.renamedGenerated[key] ?? generatedTabs[key].tab[world.language];
  return host.workbook.sheetByName(name);
}

/** The customer who is long overdue is in the plan, or among those left out with a reason; new visits have new IDs. */
function planFailures(running: Running): Failure[] {
  const failures: Failure[] = repeatedIds(running).map((id) => ({
    kind: 'silentFault',
    words: `a planned visit has the ID of another: ${id}`,
  }));
  if (!canaryStands(running.world, running.expected)) return failures;
  const sheet = generated(running, 'week');
  const column = Object.keys(generatedTabs.week.columns).indexOf('customerId') + 1;
  const row = running.world.tabs.customers.rows.find(({ uid }) => uid === canaryUid);
  const id = textOfCell(row?.cells['id']);
  const isShown = sheet?.rows.some((cells) => cells?.values[column - 1] === id);
  if (!isShown) failures.push({ kind: 'silentFault', words: 'the overdue customer is not in the plan' });
  return failures;
}

function repeatedIds({ world, laidOut }: Running): string[] {
  const tab = world.tabs.visits;
  const column = tab.columns.findIndex(({ key }) => key === 'id');
  const known = new Set(tab.rows.map(({ cells }) => textOfCell(cells['id'])));
  const added = laidOut.sheets.get('visits')?.rows.slice(tab.titles.length + 1 + tab.rows.length) ?? [];
  return added.flatMap((row) => {
    const id = String(row?.values[column] ?? '');
    if (id === '' || !known.has(id)) {
      known.add(id);
      return [];
    }
    return [id];
  });
}

/** Every order line in order stands behind the pivot tables. */
function reportFailures({ host, world, expected }: Running): Failure[] {
  const good = world.tabs.orders.rows.filter(
    ({ uid }) => uid >= 0 && !expected.leftOut.has(rowKey('orders', uid)),
  ).length;
  const sheet = host.workbook.sheetByName('_meguri_sales');
  const shown = sheet?.rows.filter((row, index) => index > 0 && (row?.values[0] ?? '') !== '').length ?? 0;
  return shown === good
    ? []
    : [{ kind: 'silentFault', words: `${good} order lines, and ${shown} in the reports` }];
}
