import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDist } from '../../src/build/bundle';
import { jobNames } from '../../src/jobs/jobNames';
import { drawCase } from './draw';
import { KindCount } from './kinds';
import { mutants } from './mutants';
import { casesToSee, corpusFolder } from './mutation';
import type { FuzzCase, Planting } from './planting';
import { bundleOfDist } from './realm';
import { runCase } from './runCase';
import type { Bundle } from './template';

let built: ReadonlyMap<string, string>;
let bundle: Bundle;

type CellPlanting = Extract<Planting, { kind: 'cell' }>;

const planted = (
  place: Pick<CellPlanting, 'table' | 'field' | 'cell' | 'effect'> & { means?: number; uid?: number },
): Planting => ({ kind: 'cell', name: '', uid: 3, ...place });

/** The smallest workbook in which each of these faults in the code shows. `npm run fuzz -- --mutants` tries them all. */
const telling: { what: string; plantings: Planting[] }[] = [
  {
    what: 'Infinity is a number',
    plantings: [planted({ table: 'orders', field: 'quantity', cell: 1e300, effect: 'listed' })],
  },
  {
    what: 'a decimal comma joins',
    plantings: [planted({ table: 'orders', field: 'unitPrice', cell: '1,5', effect: 'listed' })],
  },
  {
    what: 'a date alone is midnight',
    plantings: [
      planted({
        table: 'visits',
        field: 'arrived',
        cell: { serial: 46_350, format: 'yyyy-mm-dd' },
        effect: 'listed',
      }),
    ],
  },
  {
    what: 'an unknown choice is none',
    plantings: [planted({ table: 'customers', field: 'rank', cell: 'Z?', effect: 'listed' })],
  },
  {
    what: 'a second row of an ID is let through',
    plantings: [{ kind: 'duplicateId', name: '', table: 'orders', uid: 5, of: 2 }],
  },
  {
    what: 'the row above is named',
    plantings: [planted({ table: 'orders', field: 'day', cell: '来週', effect: 'listed' })],
  },
  {
    what: 'a row with a bad cell is used',
    plantings: [planted({ table: 'orders', field: 'day', cell: '来週', effect: 'listed' })],
  },
  {
    what: 'the era begins a year early',
    plantings: [
      planted({ table: 'orders', field: 'day', cell: '令和8年10月6日', effect: 'harmless', means: 20_732 }),
    ],
  },
  {
    what: 'impossible positions are places',
    plantings: [{ kind: 'position', name: '', table: 'customers', uid: 3, lat: 95, lng: 138.3, at: 'lat' }],
  },
  {
    what: 'a window may end before it starts',
    plantings: [planted({ table: 'customers', field: 'visitHours', cell: '17:00-09:00', effect: 'listed' })],
  },
  {
    what: 'whatever is not found is believed',
    plantings: [planted({ table: 'orders', field: 'customerId', cell: 'X999', effect: 'harmless' })],
  },
  {
    what: 'renamed columns are lost',
    plantings: [{ kind: 'renamedHeader', name: '', table: 'orders', field: 'quantity', to: '個数？' }],
  },
  {
    what: 'a visit to come is made by its result',
    plantings: [planted({ table: 'visits', field: 'result', uid: 7, cell: '見積', effect: 'harmless' })],
  },
  {
    what: 'a result that is followed is written again',
    plantings: [planted({ table: 'visits', field: 'result', uid: 4, cell: true, effect: 'harmless' })],
  },
  {
    what: 'bad settings are not told',
    plantings: [planted({ table: 'settings', field: 'value', uid: 1, cell: '18:00-09:00', effect: 'noted' })],
  },
];

beforeAll(async () => {
  built = await buildDist();
  bundle = bundleOfDist(built);
});

const failuresOf = (one: FuzzCase): string[] =>
  runCase(bundle, one).failures.map(
    ({ kind, words }) => `${kind}: ${words} ${JSON.stringify(one.plantings)}`,
  );

describe('workbooks that once were misread', () => {
  it.each(readdirSync(corpusFolder))('are read as they are meant: %s', (name) => {
    const cases = JSON.parse(readFileSync(join(corpusFolder, name), 'utf8')) as FuzzCase[];
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.flatMap(failuresOf)).toEqual([]);
  });
});

describe('the generator', () => {
  it('draws every kind of bad input', () => {
    const count = new KindCount();
    for (let index = 0; index < 3000; index++) count.add(drawCase(1_000_000 + index));
    expect(Object.entries(count.table).filter(([, drawn]) => drawn === 0)).toEqual([]);
  });

  it('lets every job run', () => {
    const jobs = new Set(Array.from({ length: 1000 }, (_, index) => drawCase(1_000_000 + index).jobs).flat());
    expect(jobNames.filter((job) => !jobs.has(job))).toEqual([]);
  });
});

describe('faults in the code', () => {
  it.each(telling)('are seen: $what', async ({ what, plantings }) => {
    const one: FuzzCase = { ...drawCase(1), adopted: false, jobs: ['refreshDue', 'buildReports'], plantings };
    expect(failuresOf(one)).toEqual([]);
    const mutant = mutants.find((known) => known.what === what)!;
    expect(await casesToSee(mutant, [one])).toBe(1);
  });
});

describe('a job that never ends', () => {
  it.each([
    [
      'calls on and on',
      "for (;;) PropertiesService.getDocumentProperties().getProperty('x');",
      'maximum execution time',
      60,
    ],
    ['calls nothing', 'for (;;);', 'timed out', 1],
  ])('is stopped and told when it %s', (_, loop, words, seconds) => {
    const head = /\nfunction sidebarRun\([^)]*\) {/;
    const code = built.get('Code.js')!.replace(head, (text) => `${text} ${loop}`);
    const endless = bundleOfDist(new Map([...built, ['Code.js', code]]));
    const one: FuzzCase = { ...drawCase(1), adopted: false, jobs: ['refreshDue'], plantings: [] };
    expect(runCase(endless, one, seconds).failures).toEqual([
      { kind: 'threw', words: expect.stringContaining(words) },
    ]);
  });
});

describe('workbooks with faults planted at known cells', () => {
  it('have each fault listed once, nothing else listed, the good rows in use and no user cell changed', () => {
    const cases = Array.from({ length: 60 }, (_, index) => drawCase(7_000_000 + index));
    expect(cases.flatMap(failuresOf)).toEqual([]);
  });

  it('would fail if a fault were not listed, or a harmless cell were', () => {
    const reversed: FuzzCase['plantings'][number] = {
      kind: 'cell',
      name: 'time window reversed',
      table: 'customers',
      uid: 2,
      field: 'visitHours',
      cell: '17:00-09:00',
      effect: 'listed',
    };
    const wrongly = (cell: string, effect: 'listed' | 'harmless'): string[] => {
      const plantings = [{ ...reversed, cell, effect }];
      const one: FuzzCase = { ...drawCase(1), adopted: false, jobs: ['refreshDue'], plantings };
      return runCase(bundle, one).failures.map(({ kind }) => kind);
    };
    expect(wrongly('17:00-09:00', 'listed')).toEqual([]);
    expect(wrongly('17:00-09:00', 'harmless')).toContain('falseAlarm');
    expect(wrongly('09:00-17:00', 'listed')).toContain('silentFault');
  });
});
