// What a team of that size asks for, job by job: calls and CPU of the second run, when its tabs are made; the time of the
// longer of the two.
import type { Host } from '../../../src/local/host';
import type { RunResult } from '../../../src/local/runner';
import type { Sheet } from '../../../src/local/workbook/sheet';
import { generatedTabs } from '../../../src/tables/generated';
import { tables } from '../../../src/tables/schemas';

export interface Cost {
  job: string;
  calls: number;
  cpuSeconds: number;
  estimatedSeconds: number;
  /** Google ends it then, or the estimate is to stay well below that. */
  limitSeconds: number;
  message: string;
}

/** Apps Script stops an execution after six minutes. */
const jobSeconds = 300;

/** Reps, each with a tab: what is written there depends on their day, not on the size. */
export const reps = 8;

type Ask = (host: Host, round: number) => RunResult;

const run =
  (job: string, options: Record<string, unknown> = {}): Ask =>
  (host) =>
    host.googleScriptRun('sidebarRun', [job, options]);

const call =
  (name: string, args: (host: Host, round: number) => unknown[] = () => []): Ask =>
  (host, round) =>
    host.googleScriptRun(name, args(host, round));

const sheetOf = (host: Host, key: keyof typeof tables): Sheet =>
  host.workbook.sheetByName(tables[key].tab.ja)!;

/** The first row below the headers whose cell of that field holds the text. */
function rowWith(sheet: Sheet, key: keyof typeof tables, [field, text]: [string, string]): number {
  const column = columnOf(key, field);
  for (let row = 2; row <= sheet.lastRow; row++) if (sheet.value(row, column) === text) return row;
  throw new Error(`rowWith: no ${text} in ${sheet.name}`);
}

const columnOf = (key: keyof typeof tables, field: string): number =>
  Object.keys(tables[key].columns).indexOf(field) + 1;

function plannedVisit(host: Host): string {
  const sheet = sheetOf(host, 'visits');
  return String(sheet.value(rowWith(sheet, 'visits', ['status', '予定']), columnOf('visits', 'id')));
}

/** Another system's orders of the last months, a quarter as many as stand there already. */
function orderList(host: Host, round: number): unknown[] {
  const lines = Math.floor(sheetOf(host, 'orders').lastRow / 4 / (round + 1));
  const customers = sheetOf(host, 'customers');
  const rows = Array.from({ length: lines }, (_, index) => [
    `2026/${1 + (index % 10)}/${1 + (index % 28)}`,
    String(customers.value(2 + (index % (customers.lastRow - 1)), 2)),
    `取寄品${index % 50}`,
    String(1 + (index % 12)),
    '250',
  ]);
  const head = ['受注日', '得意先名', '商品名', '数量', '単価'];
  const source = { rows: [head, ...rows] };
  return [{ kind: 'orders', source, mapping: null, repId: 'R1', missing: 'create' }];
}

const tapId = (round: number): string => `bench-tap-${round}`;

const hourly: Ask = (host) => host.run('runSchedule', [], { attended: false });

/** Runs what is due until nothing is. */
const idleHour: Ask = (host, round) => {
  const result = hourly(host, round);
  return result.report.log.length === 0 ? result : idleHour(host, round);
};

/** A rep ticks a stop of the day, as on a phone. */
const tick: Ask = (host, round) => {
  const sheet = host.workbook.sheets.find(({ name }) => name.startsWith(generatedTabs.today.tab.ja))!;
  const { headerRow, columns } = generatedTabs.today;
  const column = Object.keys(columns).indexOf('done') + 1;
  return host.edit(sheet.name, `${String.fromCharCode(64 + column)}${headerRow + 1}`, round === 0).runs[0]!;
};

const undoOfPickList: Ask = (host, round) => {
  run('pickList', { day: '今日' })(host, round);
  return run('undo')(host, round);
};

/** In an order in which each finds what it needs. */
export const asked: [string, Ask][] = [
  ['refreshDue', run('refreshDue')],
  ['planThisWeek', run('planWeek', { weekOf: '2026-11-24' })],
  ['planWeek', run('planWeek')],
  ['replan', run('replan')],
  ['buildReports', run('buildReports')],
  ['buildScorecard', run('buildScorecard')],
  ['previewSummary', run('previewSummary')],
  ['checkData', run('checkData')],
  ['orderPads', run('orderPads', { day: '今日' })],
  ['pickList', run('pickList', { day: '今日' })],
  ['dailyReports', run('dailyReports')],
  ['care', run('care')],
  ['voices', run('voices')],
  ['targets', run('targets')],
  ['actions', run('actions')],
  [
    'makeQuote',
    call('sidebarQuote', () => [{ customerId: 'C001', lines: [{ productId: 'P001', quantity: 3 }] }]),
  ],
  [
    'takeOrder',
    call('sidebarOrder', (_host, round) => [
      { customerId: 'C001', tapId: tapId(round), lines: [{ productId: 'P001', quantity: 2 }] },
    ]),
  ],
  ['deliveryNote', run('deliveryNote', { customer: 'C001' })],
  ['undo', undoOfPickList],
  ['changeVisits', call('sidebarFix', (host, round) => [plannedVisit(host), round === 0])],
  ['recordVisit', call('sidebarRecordVisit', (host) => [{ visitId: plannedVisit(host), status: 'done' }])],
  ['sidebarState', call('sidebarState')],
  ['mergeCustomers', call('sidebarMergeCustomers', (_host, round) => [`C00${round + 2}`, `C00${round + 5}`])],
  ['importList', call('sidebarImport', orderList)],
  ['tick', tick],
  ['hourly', hourly],
  ['idle hour', idleHour],
];

/** Runs each twice and tells of the second. @throws Where one does not succeed */
export function costs(host: Host, only: string | undefined): Cost[] {
  return asked
    .filter(([job]) => only === undefined || only.split(',').includes(job))
    .map(([job, ask]) => {
      process.stderr.write(`${job} `);
      const first = costOf(job, ask(host, 0));
      const second = costOf(job, ask(host, 1));
      return { ...second, estimatedSeconds: Math.max(first.estimatedSeconds, second.estimatedSeconds) };
    });
}

export function costOf(job: string, result: RunResult, limitSeconds = jobSeconds): Cost {
  const outcome = result.value as { ok?: boolean; message?: string } | undefined;
  if (!result.ok || outcome?.ok === false)
    throw new Error(`${job}: ${result.error?.message ?? outcome?.message}`);
  const { serviceCalls, cpuSeconds, estimatedAppsScriptSeconds } = result.report;
  return {
    job,
    calls: serviceCalls,
    cpuSeconds,
    estimatedSeconds: estimatedAppsScriptSeconds,
    limitSeconds,
    message: outcome?.message ?? '',
  };
}
