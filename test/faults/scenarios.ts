// What is run under faults: every job by its name, and the ways into the workbook that are no job. A job that is added to
// `jobNames` is run over the planned sample without further ado; those that need more are listed here.
import { type JobName, jobNames } from '../../src/jobs/jobNames';
import type { Host } from '../../src/local/host';
import type { RunResult } from '../../src/local/runner';
import { sampleAnswers } from '../../src/local/sample/openSample';
import {
  cellName,
  columnOf,
  header,
  type RowView,
  rowsOf,
  sheetOf,
  todaySheets,
  type World,
} from '../acceptance/world';
import { Stage } from './stage';

export interface Scenario {
  name: string;
  /** The workbook before; made once. */
  stage: Stage;
  /** Runs it. Edits answer the runs of their triggers. */
  act(world: World): RunResult[];
  /** What happens after a run that failed: the same again, unless the hourly run is to put it right. */
  again?(world: World): RunResult[];
}

export const sidebar = (host: Host, name: string, ...args: unknown[]): RunResult[] => [
  host.googleScriptRun(name, args),
];

const runOf =
  (job: JobName, options: Record<string, unknown> = {}) =>
  ({ host }: World): RunResult[] =>
    sidebar(host, 'sidebarRun', job, options);

const answers = { ...sampleAnswers('ja'), withSampleData: true };
const hourly = ({ host }: World): RunResult[] => [host.run('runSchedule', [], { attended: false })];

/** A job's own stage and call; the others run over the planned sample. */
const special: Partial<Record<JobName, Omit<Scenario, 'name'>>> = {
  setUp: { stage: Stage.empty, act: ({ host }) => sidebar(host, 'sidebarSetUp', answers) },
  addSampleData: { stage: Stage.blank, act: runOf('addSampleData') },
  replan: { stage: Stage.today, act: runOf('replan') },
  planWeek: { stage: Stage.small, act: runOf('planWeek') },
};

/** An edit in a tab, by field; the hourly run puts right what the trigger did not do. */
const edit = (
  name: string,
  where: (world: World) => { tab: string; a1: string },
  value: string | boolean,
): Scenario => ({
  name,
  stage: Stage.today,
  act: (world) => {
    const { tab, a1 } = where(world);
    return [...world.host.edit(tab, a1, value).runs];
  },
  again: hourly,
});

function inToday(field: string): (world: World) => { tab: string; a1: string } {
  return (world) => {
    const sheet = todaySheets(world).find((one) => one.lastRow > 3)!;
    return { tab: sheet.name, a1: cellName(columnOf(sheet, header(world, 'today', field), 2), 4) };
  };
}

function inVisits(field: string): (world: World) => { tab: string; a1: string } {
  return (world) => {
    const sheet = sheetOf(world, 'visits');
    const today = todaySheets(world).find((one) => one.lastRow > 3)!;
    const id = today.value(4, columnOf(today, header(world, 'today', 'visitId'), 2));
    const { row } = rowsOf(world, 'visits').find((one) => one.text('id') === id)!;
    return { tab: sheet.name, a1: cellName(columnOf(sheet, header(world, 'visits', field)), row) };
  };
}

const firstVisit = (world: World): string => {
  const sheet = todaySheets(world).find((one) => one.lastRow > 3)!;
  return String(sheet.value(4, columnOf(sheet, header(world, 'today', 'visitId'), 2)));
};

const others: Scenario[] = [
  {
    name: 'setUp over own tabs',
    stage: Stage.own,
    act: ({ host }) => sidebar(host, 'sidebarSetUp', { ...sampleAnswers('en') }),
  },
  {
    name: 'recordVisit',
    stage: Stage.today,
    act: (world) =>
      sidebar(world.host, 'sidebarRecordVisit', {
        visitId: firstVisit(world),
        status: 'done',
        note: '棚替え',
      }),
  },
  {
    name: 'saveSetting',
    stage: Stage.small,
    act: ({ host }) => sidebar(host, 'sidebarSaveSetting', 'usualIntervalDays', '21'),
  },
  {
    name: 'restore',
    stage: Stage.planned,
    act: (world) => {
      const { carried } = world.host.googleScriptRun('sidebarRestorePoints', []);
      const slot = (carried as { slot: number }[] | null)?.at(-1)?.slot;
      return sidebar(world.host, 'sidebarRestore', slot ?? 0);
    },
  },
  {
    name: 'recordProposal from the sidebar',
    stage: Stage.today,
    act: (world) => {
      const [customer] = rowsOf(world, 'customers') as [RowView];
      const [product] = rowsOf(world, 'products') as [RowView];
      return sidebar(world.host, 'sidebarRecordProposal', {
        customerId: customer.text('id'),
        productId: product.text('id'),
        outcome: 'interested',
      });
    },
  },
  // It tells nobody what failed: the next hour's run puts it right.
  { name: 'schedule', stage: Stage.due, act: hourly, again: hourly },
  edit('edit: tick in 今日', inToday('done'), true),
  edit('edit: result in 今日', inToday('result'), '受注'),
  edit('edit: note in 今日', inToday('note'), '棚を替える'),
  edit('edit: tick in 訪問', inVisits('done'), true),
  edit('edit: status in 訪問', inVisits('status'), '完了'),
];

export const scenarios: Scenario[] = [
  ...jobNames.map((job): Scenario => ({ stage: Stage.planned, act: runOf(job), ...special[job], name: job })),
  ...others,
];
