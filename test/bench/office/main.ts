// `npm run bench:office [-- --only JOB,JOB] [--trace]`: what the jobs of the office cost, in service calls and seconds of CPU
// in the host. `--trace` lists the calls of the last run of each.
import { parseArgs } from 'node:util';
import type { Host } from '../../../src/local/host';
import type { RunResult } from '../../../src/local/runner';
import { generatedTabs } from '../../../src/tables/generated';
import { customerId, Dice, openTeam, productOf, size } from './team';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, trace: { type: 'boolean', default: false } },
});

const run =
  (job: string, given: Record<string, unknown> = {}) =>
  (host: Host): RunResult =>
    host.googleScriptRun('sidebarRun', [job, given]);

const lines = [{ productId: 'P1', quantity: 3 }];

/** As many lines as there are already, of another system, with the names that it has. */
function orderList(): string[][] {
  const dice = new Dice();
  const rows = Array.from({ length: size.orderLines }, () => {
    const customer = dice.below(size.customers);
    const day = `2024/${1 + dice.below(12)}/${1 + dice.below(28)}`;
    return [day, `店${customer}`, `商品${productOf(customer, dice)}`, String(1 + dice.below(20)), '300'];
  });
  return [['受注日', '得意先名', '商品名', '数量', '単価'], ...rows];
}

/** A tick beside the first customer of a pad, who has ordered nothing on it. */
function tickOfPad(host: Host): RunResult {
  const pad = host.workbook.sheets.find(({ name }) => name.startsWith(`${generatedTabs.orderPad.tab.ja} `))!;
  return host.edit(pad.name, 'A3', true).runs[0]!;
}

/** Each is run twice: the first run makes its tab. */
const twice: [string, (host: Host) => RunResult][] = [
  ['orderPads', run('orderPads')],
  ['pickList', run('pickList', { day: '今日' })],
  ['deliveryNote', run('deliveryNote', { customer: customerId(1) })],
  ['dailyReports', run('dailyReports')],
  ['care', run('care')],
  ['voices', run('voices')],
  ['targets', run('targets')],
  ['proposals', run('proposals')],
  ['actions', run('actions')],
  ['quote', (host) => host.googleScriptRun('sidebarQuote', [{ customerId: customerId(1), lines }])],
];
const once: [string, (host: Host) => RunResult][] = [
  ['orderPads of a day', run('orderPads', { day: '明日' })],
  ['tick of a pad', tickOfPad],
  [
    'import',
    (host) =>
      host.googleScriptRun('sidebarImport', [
        { kind: 'orders', source: { rows: orderList() }, mapping: null, repId: 'R1', missing: 'create' },
      ]),
  ],
];

let calls: string[] = [];

function tell(name: string, { report, value, error }: RunResult): void {
  const { serviceCalls, cpuSeconds, estimatedAppsScriptSeconds } = report;
  const words = (value as { message?: string } | undefined)?.message ?? error?.message ?? '';
  console.log(
    `${name.padEnd(18)} ${String(serviceCalls).padStart(4)} calls  ${cpuSeconds.toFixed(2)} s CPU  ` +
      `${estimatedAppsScriptSeconds.toFixed(1)} s estimated  ${words}`,
  );
  if (options.trace && !name.endsWith(' first')) console.log(calls.join('\n'));
  calls = [];
}

const host = openTeam((name) => calls.push(name));
calls = [];
const isAsked = ([name]: [string, unknown]): boolean =>
  options.only === undefined || options.only.split(',').includes(name);
for (const round of ['first', 'again'])
  for (const [name, ask] of twice.filter(isAsked)) tell(`${name} ${round}`, ask(host));
for (const [name, ask] of once.filter(isAsked)) tell(name, ask(host));
