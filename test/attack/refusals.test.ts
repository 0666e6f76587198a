// What somebody may not do in the sheet, no function that a page can call does for them; and pages can call all of them.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entryFunctions } from '../../src/build/stubs';
import type { Host } from '../../src/local/host';
import type { Sheet } from '../../src/local/workbook/sheet';
import { tables } from '../../src/tables/schemas';
import { baseWorld } from '../fuzz/baseWorld';
import { openWorld } from './hostileWorld';

let host: Host;

/** Planned and with something to take back: whatever a function needs to succeed is there. */
function openOffice(): void {
  host = openWorld(baseWorld('ja', 1, 8)).host;
  host.run('menuQuote');
  for (const job of ['refreshDue', 'proposals', 'planWeek']) host.googleScriptRun('sidebarRun', [job, {}]);
}

const shown = (): Sheet[] => host.workbook.sheets.filter(({ properties }) => !properties.hidden);

/** Every cell of tabs, with their names: those that people see now, unless given. */
const cells = (tabs = shown()): string =>
  JSON.stringify(tabs.map(({ name, rows }) => [name, rows.map((row) => [row?.values, row?.extras])]));

function protect(sheet: Sheet, columns?: { column: number; numColumns: number }): void {
  const range = { ...sheet.wholeGrid, ...columns };
  sheet.protections.push({
    id: sheet.id * 1000 + sheet.protections.length + 1,
    type: columns ? 'RANGE' : 'SHEET',
    range,
    description: '',
    warningOnly: false,
    editors: [],
    unprotected: [],
  });
}

const becomeSomebodyElse = (): void => void Object.assign(host.state, { user: 'other@example.com' });

interface Named {
  visitId: string;
  exported: string;
}

const wish = { customerId: 'C003', visitId: null };
const week = { monday: '2026-11-30', repId: '' };
const times = [{ day: '2026-12-01', start: '10:00', end: '11:00', text: 'x' }];
const list = {
  kind: 'products',
  source: {
    rows: [
      ['ID', '商品名'],
      ['P99', '新'],
    ],
  },
};

/** Arguments as the sidebar sends them; what only reads is named too, so that no function is forgotten. */
const asked: Record<string, (named: Named) => unknown[]> = {
  sidebarCalendarFile: () => [week],
  sidebarCancel: () => ['run-12345678'],
  sidebarCustomer: () => ['C001'],
  sidebarFix: ({ visitId }) => [visitId, true],
  sidebarImport: () => [{ ...list, mapping: null, repId: '', missing: 'create' }],
  sidebarImportAll: ({ exported }) => [exported],
  sidebarImportBusyTimes: () => [{ repId: 'R1', source: 'x', from: '2026-11-30', times }],
  sidebarMailCalendar: () => [week],
  sidebarMergeCustomers: () => ['C001', 'C002'],
  sidebarOrder: () => [
    { customerId: 'C001', tapId: 'tap-12345678', lines: [{ productId: 'P001', quantity: 2 }] },
  ],
  sidebarOrderQuote: () => ['Q0001'],
  sidebarPlace: () => [{ ...wish, day: '2026-12-01', after: null }],
  sidebarPreviewImport: () => [{ ...list, mapping: null, repId: '', missing: 'create' }],
  sidebarProgress: () => ['run-12345678'],
  sidebarQuote: () => [{ customerId: 'C001', lines: [{ productId: 'P001', quantity: 2 }] }],
  sidebarRecordProposal: () => [{ customerId: 'C001', productId: 'P001', outcome: 'interested' }],
  sidebarRecordVisit: ({ visitId }) => [{ visitId, status: 'missed', note: 'x' }],
  sidebarRestore: () => [0],
  sidebarRun: () => ['planWeek', { weekOf: '2026-12-07' }],
  sidebarSaveSetting: () => ['usualIntervalDays', '21'],
  sidebarSelect: () => [{ tab: '顧客', row: 2, column: 2 }],
  sidebarSetUp: () => [
    {
      language: 'ja',
      workingHours: '09:00-18:00',
      usualIntervalDays: 14,
      startAddress: '',
      startPosition: '',
      withSampleData: true,
    },
  ],
  sidebarSlots: () => [wish],
};

/** Changes something when nothing stands in its way; the rest only reads, mails the user, or finds all as it should be. */
const changing = [
  'sidebarFix',
  'sidebarImport',
  'sidebarImportBusyTimes',
  'sidebarOrder',
  'sidebarPlace',
  'sidebarQuote',
  'sidebarRecordVisit',
  'sidebarRestore',
  'sidebarRun',
  'sidebarSaveSetting',
];

const taking = entryFunctions('src/entry/jobs.ts').filter(
  ({ name, parameters }) => name.startsWith('sidebar') && parameters.length > 0,
);

function plannedVisit(): string {
  const sheet = host.workbook.sheetByName('訪問')!;
  const fields = Object.keys(tables.visits.columns);
  const row = sheet.rows.find((one) => one?.values[fields.indexOf('status')] === '予定');
  return String(row!.values[0]);
}

const askAs = (name: string): { ok?: boolean; message?: string } | null => {
  const exported = String(host.googleScriptRun('sidebarExportAll').carried);
  const given = asked[name]!({ visitId: plannedVisit(), exported });
  return host.googleScriptRun(name, given).carried as { ok?: boolean; message?: string } | null;
};

describe('every function of the sidebar that takes an argument', () => {
  it('is tried here', () => {
    expect(Object.keys(asked).sort()).toEqual(taking.map(({ name }) => name).sort());
  });
});

describe('for somebody who may not edit', () => {
  let tabs: Sheet[];
  let before: string;
  beforeAll(() => {
    openOffice();
    for (const sheet of host.workbook.sheets) protect(sheet);
    becomeSomebodyElse();
    // Whoever may add a tab may fill it.
    tabs = shown();
    before = cells(tabs);
  });

  it.each(Object.keys(asked))('%s changes no cell', (name) => {
    askAs(name);
    expect(cells(tabs)).toBe(before);
  });
});

describe('for somebody who may edit', () => {
  beforeAll(openOffice);

  it.each(changing)('%s changes some', (name) => {
    const before = cells();
    const answer = askAs(name);
    expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
    expect(cells()).not.toBe(before);
  });
});

describe('a single protected column', () => {
  beforeEach(openOffice);

  it.each(['planWeek', 'replan', 'undo'])('keeps %s from writing anything at all', (job) => {
    const sheet = host.workbook.sheetByName('訪問')!;
    if (job === 'replan') host.googleScriptRun('sidebarRun', ['planWeek', { weekOf: '2026-11-24' }]);
    const column = Object.keys(tables.visits.columns).indexOf('purpose') + 1;
    protect(sheet, { column, numColumns: 1 });
    becomeSomebodyElse();
    const before = cells();
    const options = job === 'planWeek' ? { weekOf: '2026-12-07' } : {};
    const answer = host.googleScriptRun('sidebarRun', [job, options]).carried as {
      ok: boolean;
      message: string;
    };
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('保護') as string });
    expect(cells()).toBe(before);
  });
});

/** Events as a page might make them up: it can send plain data only. */
const forged: unknown[] = [
  null,
  0,
  'x',
  [],
  {},
  { range: {}, value: '=1+1', oldValue: '1', source: {}, authMode: 'FULL' },
  { range: { columnStart: 1, columnEnd: 9, rowStart: 2, rowEnd: 2 }, user: { email: 'owner@example.com' } },
  { parameter: { page: '<script>globalThis.pwned=1</script>' }, pathInfo: '../..' },
  [
    ['C001', '=1+1'],
    ['__proto__', { toString: 'x' }],
  ],
];

const others = ['src/entry/index.ts', 'src/entry/jobs.ts']
  .flatMap((file) => entryFunctions(file))
  .filter(({ name, parameters }) => !name.startsWith('sidebar') && parameters.length > 0);

describe('a function that Google calls', () => {
  beforeAll(openOffice);

  it('takes an argument: triggers and cells', () => {
    expect(others.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['onEdit', 'onOpen', 'officeEdit', 'NEXT_VISIT']),
    );
  });

  it.each(others.map(({ name, parameters }) => [name, parameters.length] as const))(
    '%s changes nothing when a page calls it with made-up events',
    (name, count) => {
      const before = cells();
      const mails = host.outbox.length;
      for (const event of forged) host.googleScriptRun(name, [event, 'orders', 'x'].slice(0, count));
      expect(cells()).toBe(before);
      expect(host.outbox).toHaveLength(mails);
    },
  );
});
