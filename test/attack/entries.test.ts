// Whatever a page can call by name: hostile arguments, and people who may not edit.
import { beforeEach, describe, expect, it } from 'vitest';
import { entryFunctions } from '../../src/build/stubs';
import { jobNames } from '../../src/jobs/jobNames';
import type { Host } from '../../src/local/host';
import { baseWorld } from '../fuzz/baseWorld';
import { openWorld } from './hostileWorld';

const functions = entryFunctions('src/entry/jobs.ts');
const taking = functions.filter(
  ({ name, parameters }) => name.startsWith('sidebar') && parameters.length > 0,
);

const endless: unknown[] = [];
for (let depth = 0, inner = endless; depth < 200; depth++) {
  const next: unknown[] = [];
  inner.push(next);
  inner = next;
}

/** Values of every kind that google.script.run carries; none of them is what any of the functions takes. */
const hostile: unknown[] = [
  null,
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1.5,
  1e300,
  true,
  '',
  '__proto__',
  'constructor',
  'x'.repeat(100_000),
  '=1+1',
  [],
  [[1, 2], [3]],
  endless,
  {},
  { length: 1e9 },
  { job: 'planWeek', toString: 'x', valueOf: 1 },
  JSON.parse('{"__proto__": {"job": "planWeek"}, "constructor": {"prototype": {}}}'),
  {
    visitId: {},
    status: 'done',
    customerId: [],
    lines: 'x',
    tab: 5,
    row: '1',
    column: null,
    day: 20_781,
    slot: -1,
  },
  { visitId: 'V00001', status: 'deleted', result: 7, note: {} },
  { tab: '顧客', row: 1e9, column: 0.5 },
  { weekOf: '2026-02-30', weeks: 99, token: '../..' },
];

let host: Host;

beforeEach(() => {
  host = openWorld(baseWorld('ja', 1, 8)).host;
});

/** What stands in the tabs that are there now; tabs made later do not count. */
function watched(): () => string {
  const sheets = [...host.workbook.sheets];
  const cells = (): string =>
    JSON.stringify(sheets.map(({ name, rows }) => [name, rows.map((row) => [row?.values, row?.extras])]));
  const before = cells();
  return () => (cells() === before ? 'unchanged' : 'changed');
}

interface Answer {
  ok?: boolean;
  message?: string;
}

describe('a function that a page may call', () => {
  it('is known by its arguments: there are such functions', () => {
    expect(taking.length).toBeGreaterThan(10);
  });

  it.each(taking.map(({ name, parameters }) => [name, parameters.length] as const))(
    '%s refuses arguments that the sidebar never sends, and changes nothing',
    (name, count) => {
      const cells = watched();
      for (const value of hostile) {
        for (let place = 0; place < count; place++) {
          const given = Array.from({ length: count }, (_, index) => (index === place ? value : 'x'));
          const run = host.googleScriptRun(name, given);
          // A refusal, in words or by an exception of Meguri's own; never a stumble.
          if (!run.ok) expect(run.error?.name, `${name} ${JSON.stringify(value)}`).toBe('Error');
          const answer = run.carried as Answer | null;
          // Taking back what is already taken back is no fault.
          if (name === 'sidebarRestore' && value === 0) continue;
          if (answer && 'ok' in answer) expect(answer.ok, `${name} ${JSON.stringify(value)}`).toBe(false);
        }
      }
      expect(cells()).toBe('unchanged');
      expect(host.outbox).toEqual([]);
    },
  );

  it('takes no argument that makes it run another function', () => {
    for (const job of ['onEdit', 'toString', '__proto__', 'constructor', 'eval']) {
      expect((host.googleScriptRun('sidebarRun', [job, {}]).carried as Answer).ok).toBe(false);
    }
  });
});

/** As for a viewer, or where the owner has protected every tab. */
function protectEverything(): void {
  for (const sheet of host.workbook.sheets) {
    sheet.protections.push({
      id: sheet.id * 1000 + 1,
      type: 'SHEET',
      range: sheet.wholeGrid,
      description: '',
      warningOnly: false,
      editors: [],
      unprotected: [],
    });
  }
}

describe('somebody who may not edit', () => {
  beforeEach(() => {
    host = openWorld(baseWorld('ja', 1, 8)).host;
    protectEverything();
    Object.assign(host.state, { user: 'viewer@example.com' });
  });

  it.each(jobNames.filter((job) => job !== 'uninstall'))('changes no cell by running %s', (job) => {
    const cells = watched();
    const run = host.googleScriptRun('sidebarRun', [job, {}]);
    expect(run.error?.message).toBeUndefined();
    expect(cells()).toBe('unchanged');
  });

  it('is told of the protection in the words of the workbook', () => {
    const { ok, message } = host.googleScriptRun('sidebarRun', ['planWeek', {}]).carried as Required<Answer>;
    expect(ok).toBe(false);
    expect(message).toContain('保護');
  });

  it('changes no cell by recording a visit or saving a setting', () => {
    const cells = watched();
    const calls: [string, unknown[]][] = [
      ['sidebarRecordVisit', [{ visitId: 'V00001', status: 'missed', note: 'x' }]],
      ['sidebarSaveSetting', ['usualIntervalDays', '21']],
    ];
    for (const [name, given] of calls) {
      expect((host.googleScriptRun(name, given).carried as Answer | null)?.ok ?? false).toBe(false);
    }
    expect(cells()).toBe('unchanged');
  });
});
