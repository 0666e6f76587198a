// Runs one case: lays the workbook out, runs its jobs in the bundle, and says what went wrong.
import vm from 'node:vm';
import { createHost, type Host } from '../../src/local/host';
import type { RunResult } from '../../src/local/runner';
import { applyPlantings } from './apply';
import { baseWorld } from './baseWorld';
import { changedCells, type Failure, userCells } from './check';
import { expectedOf } from './expected';
import { followUps } from './followUps';
import { functionFailures } from './functionChecks';
import { jobFailures, type Running } from './jobChecks';
import { layOutAnew, layOutOwn, layOutSetUp } from './layOut';
import type { FuzzCase, FuzzJob } from './planting';
import { answers, type Bundle, fridayAfternoon, morning, templateOf } from './template';

export interface CaseResult {
  jobsRun: number;
  failures: Failure[];
}

/** Seconds of the machine after which a case that never ends is stopped; the longest honest one takes twenty. */
const endlessAfter = 600;

const watched = new vm.Script('globalThis.watched_()');

/** A script that neither calls anything nor ends can only be stopped from outside. */
export function runCase(bundle: Bundle, one: FuzzCase, seconds = endlessAfter): CaseResult {
  let result: CaseResult = { jobsRun: 0, failures: [] };
  Object.assign(globalThis, {
    watched_: () => {
      result = runJobs(bundle, one);
    },
  });
  try {
    watched.runInThisContext({ timeout: seconds * 1000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    result.failures.push({ kind: 'threw', words: String(error) });
  }
  return result;
}

function runJobs(bundle: Bundle, one: FuzzCase): CaseResult {
  const running = open(bundle, one);
  const { workbook } = running.laidOut;
  let before = userCells(running.world, running.laidOut);
  const setsUp = one.setUpFirst !== false;
  const failures = setsUp ? [...setUp(running), ...changedCells(workbook, before, [])] : [];
  let jobsRun = setsUp ? 1 : 0;
  for (const job of one.jobs) {
    if (failures.length > 0) break;
    if (job === 'mend') {
      mend(running);
      before = userCells(running.world, running.laidOut);
      continue;
    }
    failures.push(...runOne(running, job), ...changedCells(workbook, before, followUps(running, job)));
    jobsRun += 1;
  }
  return { jobsRun, failures };
}

function open(bundle: Bundle, one: FuzzCase): Running {
  const world = baseWorld(one.language, one.seed, one.customers);
  applyPlantings(world, one.plantings);
  const laidOut = one.adopted ? layOutOwn(world) : layOutSetUp(bundle, world);
  const clock = { instant: morning };
  const isProtected = one.plantings.some(({ kind }) => kind === 'protected');
  const host = createHost({
    workbook: laidOut.workbook,
    ...bundle,
    clock: { now: () => clock.instant },
    ...(one.adopted ? {} : { restored: templateOf(bundle, one.language) }),
    // The owner may edit everything.
    ...(isProtected ? { user: 'editor@example.com' } : {}),
  });
  return { host, clock, world, laidOut, one, expected: expectedOf(world, one.plantings) };
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
  if (job === 'customFunctions') return functionFailures(running);
  if (job === 'setUp') return setUp(running);
  if (job === 'sidebarState') return failedRun(job, host.googleScriptRun('sidebarState'));
  if (job === 'runSchedule') return schedule(running);
  const failures = outcomeFailures(host, job, host.googleScriptRun('sidebarRun', [job, {}]));
  return failures.length > 0 ? failures : jobFailures(running, job);
}

/** The clock moves on to Friday afternoon, when the week is planned and everything else is due too. */
function schedule(running: Running): Failure[] {
  const { host, clock } = running;
  clock.instant = fridayAfternoon;
  const failures = failedRun('runSchedule', host.run('runSchedule', [], { attended: false }));
  const log = host.history[host.history.length - 1]?.report.log ?? [];
  const errors = log.filter((line) => line.startsWith('ERROR'));
  failures.push(...errors.map((words): Failure => ({ kind: 'threw', words: `runSchedule: ${words}` })));
  return failures.length > 0 ? failures : jobFailures(running, 'planWeek');
}

const failedRun = (job: string, run: RunResult): Failure[] =>
  run.ok ? [] : [{ kind: 'threw', words: `${job}: ${run.error?.message} ${run.error?.stack}` }];

/** A job that does not succeed says why in its own words and logs no error. Those of every week must succeed. */
function outcomeFailures(host: Host, job: string, run: ReturnType<Host['googleScriptRun']>): Failure[] {
  if (!run.ok) return failedRun(job, run);
  const { ok, message } = run.carried as { ok: boolean; message: string };
  const log = host.history[host.history.length - 1]?.report.log ?? [];
  const crashed = log.some((line) => line.startsWith('ERROR'));
  if (ok || (mayRefuse(job) && !crashed && message !== '')) return [];
  return [{ kind: 'threw', words: `${job}: ${message} ${JSON.stringify(log).slice(0, 600)}` }];
}

/** Jobs added later may need more than the sidebar's plain call gives them. */
const mayRefuse = (job: string): boolean => !mustSucceed.includes(job);
const mustSucceed: string[] = [
  'setUp',
  'planWeek',
  'replan',
  'refreshDue',
  'buildReports',
  'sendSummary',
  'previewSummary',
  'checkData',
  'undo',
  'addSampleData',
  'removeSampleData',
  'uninstall',
];
