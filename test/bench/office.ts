// What the jobs of the office cost on 1,000 customers and 50,000 order lines: service calls and seconds of CPU in the host.
import { createHost } from '../../src/local/host';
import { loadDist, processCpuSeconds } from '../../src/local/node/dist';
import { sampleAnswers } from '../../src/local/sample/openSample';
import type { Sheet } from '../../src/local/workbook/sheet';
import { Workbook } from '../../src/local/workbook/workbook';
import { generatedTabs } from '../../src/tables/generated';
import { tables } from '../../src/tables/schemas';

const customers = 1000;
const orderLines = 50_000;
const reps = 10;
const products = 200;
/** 2026-11-24 as a serial of the spreadsheet. */
const today = 46_350;

const workbook = new Workbook({
  name: 'Office',
  firstSheet: 'シート1',
  timeZone: 'Asia/Tokyo',
  locale: 'ja_JP',
});
const host = createHost({
  workbook,
  ...loadDist('dist'),
  clock: { now: () => Date.UTC(2026, 10, 24, 0, 30) },
  cpuSeconds: processCpuSeconds,
});
host.open();
host.googleScriptRun('sidebarSetUp', [sampleAnswers('ja')]);

let seed = 1;
/** A number below `limit`, the same in every run. */
function below(limit: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % limit;
}

function fill(
  key: keyof typeof tables,
  count: number,
  rowOf: (index: number) => Record<string, unknown>,
): void {
  const sheet: Sheet = workbook.sheetByName(tables[key].tab.ja)!;
  const fields = Object.keys(tables[key].columns);
  sheet.maxRows = Math.max(sheet.maxRows, count + 400);
  for (let index = 0; index < count; index++) {
    for (const [field, value] of Object.entries(rowOf(index))) {
      sheet.putValue(index + 2, fields.indexOf(field) + 1, value as string);
    }
  }
}

const customerId = (index: number): string => `C${String(index).padStart(4, '0')}`;
fill('reps', reps, (index) => ({ id: `R${index}`, name: `担当${index}`, monthlyTarget: 3_000_000 }));
// Every rep has a 今日 tab, as in use.
host.googleScriptRun('sidebarSetUp', [sampleAnswers('ja')]);
fill('products', products, (index) => ({
  id: `P${index}`,
  name: `商品${index}`,
  unit: '個',
  unitPrice: 300,
  taxRate: 10,
  launchedOn: index < 10 ? today - 30 : '',
}));
fill('customers', customers, (index) => ({
  id: customerId(index),
  name: `店${index}`,
  repId: `R${index % reps}`,
  rank: 'ABC'[index % 3],
  lat: 34.8 + below(1000) / 5000,
  lng: 138.3 + below(1000) / 5000,
  visitIntervalDays: 14,
  birthday: `${1 + below(12)}/${1 + below(28)}`,
  contact: '店長',
}));
fill('visits', 10_000, (index) => ({
  id: `V${String(index).padStart(5, '0')}`,
  day: index < 100 ? today : today - below(365),
  customerId: customerId(below(customers)),
  repId: `R${index % reps}`,
  status: index < 100 ? '予定' : '完了',
  plannedArrival: '10:00',
  note: '競合の値上げの話。新商品を希望',
}));
fill('orders', orderLines, (index) => ({
  id: `O${String(index).padStart(5, '0')}`,
  day: today - below(500),
  customerId: customerId(below(customers)),
  productId: `P${below(products)}`,
  quantity: 1 + below(20),
  unitPrice: 300,
  deliveryDay: index < 500 ? today : '',
  delivered: index >= 500,
}));

const jobs: [string, Record<string, unknown>][] = [
  ['orderPads', {}],
  ['pickList', { day: '今日' }],
  ['deliveryNote', { customer: customerId(1) }],
  ['dailyReports', {}],
  ['care', {}],
  ['voices', {}],
  ['targets', {}],
  ['proposals', {}],
  ['actions', {}],
];
const line = (name: string, calls: number, cpu: number, estimated: number, words: string): void =>
  console.log(
    `${name.padEnd(16)} ${String(calls).padStart(4)} calls  ${cpu.toFixed(2)} s CPU  ${estimated.toFixed(1)} s estimated  ${words}`,
  );

for (const round of ['first', 'again']) {
  for (const [job, options] of jobs) {
    const { report, carried, error } = host.googleScriptRun('sidebarRun', [job, options]);
    const words = (carried as { message: string } | undefined)?.message ?? error?.message ?? '';
    line(`${job} ${round}`, report.serviceCalls, report.cpuSeconds, report.estimatedAppsScriptSeconds, words);
  }
  const quote = host.googleScriptRun('sidebarQuote', [
    { customerId: customerId(1), lines: [{ productId: 'P1', quantity: 3 }] },
  ]);
  line(
    `quote ${round}`,
    quote.report.serviceCalls,
    quote.report.cpuSeconds,
    quote.report.estimatedAppsScriptSeconds,
    '',
  );
}
const pad = workbook.sheets.find((sheet) => sheet.name.startsWith(`${generatedTabs.orderPad.tab.ja} `))!;
const tick = host.edit(pad.name, 'A3', true).runs[0]!;
line(
  'tick of a pad',
  tick.report.serviceCalls,
  tick.report.cpuSeconds,
  tick.report.estimatedAppsScriptSeconds,
  String(pad.value(3, 10)),
);
