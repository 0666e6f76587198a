// What the sidebar changes beyond the jobs, in the sheet and on a phone.

import type { SlotView } from '../../src/jobs/views';
import { sampleAnswers } from '../../src/local/sample/openSample';
import { rowsOf, type World } from '../acceptance/world';
import { customerId, firstVisit, productId } from './places';
import type { Deed, Scenario } from './scenario';
import { did, Stage } from './stage';

const call =
  (name: string, ...args: unknown[]) =>
  ({ host }: World): Deed => [host.googleScriptRun(name, args)];

const phone =
  (name: string, ...args: unknown[]) =>
  ({ host }: World): Deed => [host.googleScriptRun(name, args, { webApp: true })];

const lines = [{ productId, quantity: 2 }];
const order = { customerId, tapId: 'tap-0001', lines };

/** A visit of the coming week and another day for it, found in a copy of the workbook. */
let found: { customerId: string; visitId: string; day: string; after: string | null } | undefined;

function placement(): typeof found {
  const world = Stage.planned.perform();
  const visits = rowsOf(world, 'visits').filter((row) => row.text('status') === '予定');
  for (const visit of visits) {
    const wish = { customerId: visit.text('customerId'), visitId: visit.text('id') };
    const slots = world.host.googleScriptRun('sidebarSlots', [wish]).carried as SlotView[] | null;
    const slot = slots?.find(({ day }) => Date.parse(day) / 86_400_000 !== Number(visit.get('day')) - 25_569);
    if (slot) found ??= { ...wish, day: slot.day, after: slot.after };
  }
  return found;
}

const customers = [
  ['得意先コード', '得意先名', '電話', '住所', '創業'],
  ['00123', '㈱焼津堂', '0546270001', '静岡県焼津市本町２丁目', '昭和5年'],
  ['00124', '丸山食堂', '054-627-0002', '焼津市栄町3-3-37', ''],
  ['00125', '', '', '', ''],
];
const orders = [
  ['伝票日付', '得意先CD', '得意先名', '商品コード', '品名', '数量', '単位', '売上金額'],
  ['R8.10.1', 'S-C002', '', 'A-1', '緑茶 100g', '１２', '袋', '7,200'],
  ['2026/10/15', '00999', '新しい店', '', '', '1', '', '500'],
  ['10月中', 'S-C002', '', 'A-1', '緑茶 100g', '1', '袋', '600'],
];
const products = [
  ['商品コード', '商品名', '単価'],
  ['A-1', '緑茶 100g', '600'],
];
const twins = [
  ['得意先コード', '得意先名', '電話', '住所', 'メモ'],
  ['88001', '株式会社 山海堂', '054-627-7777', '焼津市本町2-11-5', ''],
  ['88002', '㈱山海堂', '054(627)7777', '静岡県焼津市本町２丁目１１番５号', '裏口から'],
];

const ask = (kind: string, source: object): object => ({
  kind,
  source,
  mapping: null,
  repId: 'S-R1',
  missing: 'create',
});

/** Lists in tabs of the users' own, the first one open. */
const withLists = Stage.small.extended(({ host }) => {
  for (const [name, rows] of Object.entries({ 受注台帳: orders, 得意先: customers })) {
    const sheet = host.workbook.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        sheet.putValue(row + 1, column + 1, cell);
      });
    });
    host.select(name, 'A1');
  }
});

const withTwins = Stage.planned.extended((world) => {
  did(world, 'sidebarImport', ask('customers', { rows: twins }));
  const sold = [
    ['受注日', '得意先コード', '数量', '金額'],
    ['2026-10-02', '88002', '1', '200'],
    ['2026-10-03', '88001', '1', '300'],
  ];
  did(world, 'sidebarImport', ask('orders', { rows: sold }));
});

const quoted = Stage.today.extended((world) => {
  did(world, 'sidebarQuote', { customerId, lines });
});

const busyTimes = {
  repId: 'S-R1',
  source: 'sato.ics',
  from: '2026-11-24',
  times: [
    { day: '2026-12-01', start: '10:00', end: '11:00', text: '会議' },
    { day: '2026-12-02', start: null, end: null, text: '休み' },
  ],
};

/** A web app is deployed, and the sidebar has been opened in the sheet since. */
const deployed = Stage.today.extended((world) => {
  world.host.state.webAppUrl = 'https://script.google.com/macros/s/abc/exec';
});
const shared = deployed.extended((world) => {
  world.host.googleScriptRun('sidebarState', []);
});

/** Set up but for the last tab: what comes before it is tried without the sample. */
const setUpAlready = Stage.blank;

let backup: string | undefined;
const exported = (): string => {
  const world = Stage.small.perform();
  world.host.run('menuQuote');
  world.host.workbook.addSheet('覚え書き').putValue(1, 1, '自分の表');
  backup ??= world.host.googleScriptRun('sidebarExportAll', []).carried as string;
  return backup;
};

export const sidebarScenarios: Scenario[] = [
  { name: 'setUp', stage: Stage.empty, act: call('sidebarSetUp', sampleAnswers('ja')) },
  {
    name: 'setUp with sample data',
    stage: setUpAlready,
    act: call('sidebarSetUp', { ...sampleAnswers('ja'), withSampleData: true }),
  },
  { name: 'setUp over own tabs', stage: Stage.own, act: call('sidebarSetUp', sampleAnswers('en')) },
  {
    name: 'importAll',
    stage: Stage.empty,
    act: (world) => call('sidebarImportAll', backup ?? exported())(world),
  },
  {
    name: 'recordVisit',
    stage: Stage.today,
    act: (world) =>
      call('sidebarRecordVisit', { visitId: firstVisit(world), status: 'done', note: '棚替え' })(world),
  },
  { name: 'saveSetting', stage: Stage.small, act: call('sidebarSaveSetting', 'usualIntervalDays', '21') },
  { name: 'restore', stage: Stage.planned, act: call('sidebarRestore', 1) },
  {
    name: 'move a visit',
    stage: Stage.planned,
    act: (world) => call('sidebarPlace', found ?? placement())(world),
  },
  {
    name: 'add a visit',
    stage: Stage.planned,
    act: (world) => {
      const { day, customerId: wanted } = found ?? placement()!;
      return call('sidebarPlace', { customerId: wanted, visitId: null, day, after: null })(world);
    },
  },
  {
    name: 'pin a visit',
    stage: Stage.planned,
    act: (world) => call('sidebarFix', (found ?? placement())!.visitId, true)(world),
  },
  {
    name: 'recordProposal',
    stage: Stage.today,
    act: call('sidebarRecordProposal', { customerId, productId, outcome: 'interested' }),
  },
  { name: 'takeOrder', stage: Stage.today, act: call('sidebarOrder', order) },
  { name: 'makeQuote', stage: Stage.today, act: call('sidebarQuote', { customerId, lines }) },
  { name: 'quote becomes an order', stage: quoted, act: call('sidebarOrderQuote', 'Q2026-0001') },
  { name: 'importBusyTimes', stage: Stage.planned, act: call('sidebarImportBusyTimes', busyTimes) },
  {
    name: 'mailCalendar',
    stage: Stage.planned,
    act: call('sidebarMailCalendar', { monday: '2026-11-30', repId: '' }),
  },
  {
    name: 'import customers',
    stage: Stage.small,
    act: call('sidebarImport', ask('customers', { rows: customers })),
  },
  { name: 'import orders', stage: Stage.small, act: call('sidebarImport', ask('orders', { rows: orders })) },
  {
    name: 'import products',
    stage: Stage.small,
    act: call('sidebarImport', ask('products', { rows: products })),
  },
  {
    name: 'import customers in a tab',
    stage: withLists,
    act: ({ host }) => {
      host.select('得意先', 'A1');
      return [host.run('menuImportCustomersTab')];
    },
  },
  {
    name: 'import orders in a tab',
    stage: withLists,
    act: ({ host }) => {
      host.select('受注台帳', 'A1');
      return [host.run('menuImportOrdersTab')];
    },
  },
  { name: 'mergeCustomers', stage: withTwins, act: call('sidebarMergeCustomers', '88001', '88002') },
  { name: 'share with phones', stage: deployed, act: call('sidebarState') },
  {
    name: 'recordVisit on a phone',
    stage: shared,
    act: (world) => phone('sidebarRecordVisit', { visitId: firstVisit(world), status: 'done' })(world),
  },
  { name: 'takeOrder on a phone', stage: shared, act: phone('sidebarOrder', order) },
];
