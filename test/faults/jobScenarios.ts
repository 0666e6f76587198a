// The jobs, by the menu's items, by name, and by the clock.
import type { JobName } from '../../src/jobs/jobNames';
import { dailyOfficeJobs, type ScheduledJob } from '../../src/jobs/schedule';
import type { World } from '../acceptance/world';
import { hourly, loaded } from './editScenarios';
import { customerId, inQuotes, inToday, productId, type } from './places';
import type { Deed, Scenario } from './scenario';
import { did, hour, type Performance, Stage } from './stage';

const menu = (name: string, stage: Stage): Scenario => ({
  name,
  stage,
  act: ({ host }) => [host.run(name)],
});

const byName = (job: JobName, stage: Stage, options: object = {}): Scenario => ({
  name: `sidebarRun ${job}`,
  stage,
  act: ({ host }) => [host.googleScriptRun('sidebarRun', [job, options])],
});

/** A week later, with only these jobs due. */
const dueAlone = (stage: Stage, ...jobs: ScheduledJob[]): Stage =>
  stage.extended((world) => noteAllRunBut(world, jobs), 7 * 24 * hour);

function noteAllRunBut({ host }: Performance, jobs: readonly string[]): void {
  const properties = host.state.properties.document;
  const state = JSON.parse(properties.get('meguri.state')!) as { lastRuns: Record<string, string> };
  const scheduled: ScheduledJob[] = [
    'planWeek',
    'refreshDue',
    'sendSummary',
    'buildReports',
    ...dailyOfficeJobs,
  ];
  for (const job of scheduled) if (!jobs.includes(job)) state.lastRuns[job] = '9999-12-31';
  properties.set('meguri.state', JSON.stringify(state));
}

/** What the clock starts tells nobody what failed: the next hour's run puts it right. */
const scheduled = (name: string, stage: Stage, entry = 'runSchedule'): Scenario => ({
  name,
  stage,
  act: ({ host }: World): Deed => [host.run(entry, [], { attended: false })],
  again: hourly,
});

/** Somebody typed faster than the triggers could follow. */
const outrun = dueAlone(
  Stage.today.extended((world) => {
    const { tab, a1 } = inToday('result')(world);
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(a1)!;
    const column = letters!.charCodeAt(0) - 64;
    world.host.workbook.sheetByName(tab)!.putValue(Number(row), column, '受注');
  }),
);

const officeMade = Stage.today.extended((world) => {
  for (const job of dailyOfficeJobs) did(world, 'sidebarRun', job, {});
});

const quoteTyped = Stage.today.extended((world) => {
  world.host.run('menuQuote');
  type(world, inQuotes('customerId', 2), customerId);
  type(world, inQuotes('productId', 2), productId);
  type(world, inQuotes('quantity', 2), 3);
});

/** An execution before this one ran out of time and left the trigger that goes on. */
const continued = dueAlone(Stage.small, 'refreshDue').extended(({ host }) => {
  const [trigger] = host.triggers;
  host.state.triggers.push({
    id: 'trigger-continue',
    handler: 'continueSchedule',
    event: 'CLOCK',
    schedule: { every: 'once', zone: (trigger!.schedule as { zone: string }).zone },
  });
});

export const jobScenarios: Scenario[] = [
  menu('menuAddSampleData', Stage.blank),
  menu('menuPlanWeek', Stage.small),
  menu('menuPlanMonth', Stage.small),
  menu('menuReplan', Stage.today),
  menu('menuRefreshDue', Stage.planned),
  menu('menuBuildReports', Stage.planned),
  menu('menuBuildScorecard', Stage.planned),
  menu('menuPreviewSummary', Stage.planned),
  menu('menuCheckData', Stage.planned),
  menu('menuUndo', Stage.planned),
  // When the job is gone from the list, the next run of anything ends what is left of taking it back.
  {
    ...menu('menuRestore', Stage.planned),
    again: (world) => [world.host.run('menuRestore'), ...hourly(world)],
  },
  menu('menuRemoveSampleData', Stage.planned),
  menu('menuUninstall', Stage.office),
  menu('menuActions', Stage.today),
  menu('menuOrderPads', Stage.today),
  menu('menuPickList', Stage.today),
  menu('menuDailyReports', Stage.today),
  menu('menuCare', Stage.today),
  menu('menuVoices', Stage.today),
  menu('menuTargets', Stage.today),
  menu('menuProposals', Stage.today),
  menu('menuQuote', Stage.today),
  {
    name: 'menuQuote on a row',
    stage: quoteTyped,
    act: ({ host }) => {
      host.select('見積', 'A2');
      return [host.run('menuQuote')];
    },
  },
  menu('menuMakeBusyTimes', Stage.today),
  menu('menuRoutesKey', Stage.today),
  byName('planWeek', Stage.office, { weekOf: '2026-12-07', token: 'token-0001' }),
  byName('sendSummary', Stage.planned),
  byName('deliveryNote', loaded, { customer: customerId, day: '2026-11-24' }),
  scheduled('schedule: plan and mail', dueAlone(Stage.small, 'planWeek', 'sendSummary')),
  scheduled('schedule: lists of the office', dueAlone(officeMade, 'pickList', 'care', 'dailyReports')),
  scheduled('schedule: the rest', dueAlone(officeMade, 'orderPads', 'targets', 'proposals', 'buildReports')),
  scheduled('schedule: edits that outran the trigger', outrun),
  scheduled('continueSchedule', continued, 'continueSchedule'),
];
