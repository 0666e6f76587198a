import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDist } from '../../src/build/bundle';
import { drawCase } from './draw';
import type { FuzzCase } from './planting';
import { bundleOf } from './realm';
import { runCase } from './runCase';
import type { Bundle } from './template';

const folder = 'test/fuzz/corpus';
let bundle: Bundle;

beforeAll(async () => {
  const built = await buildDist();
  const manifest = JSON.parse(built.get('appsscript.json')!) as Record<string, unknown>;
  bundle = bundleOf(built.get('Code.js')!, {
    html: { sidebar: built.get('sidebar.html')!, jobs: built.get('jobs.html')! },
    manifest,
  });
});

const failuresOf = (one: FuzzCase): string[] =>
  runCase(bundle, one).failures.map(
    ({ kind, words }) => `${kind}: ${words} ${JSON.stringify(one.plantings)}`,
  );

describe('workbooks that once were misread', () => {
  it.each(readdirSync(folder))('are read as they are meant: %s', (name) => {
    const cases = JSON.parse(readFileSync(join(folder, name), 'utf8')) as FuzzCase[];
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.flatMap(failuresOf)).toEqual([]);
  });
});

describe('workbooks with faults planted at known cells', () => {
  it('have each fault listed once, nothing else listed, the good rows in use and no user cell changed', () => {
    const cases = Array.from({ length: 100 }, (_, index) => drawCase(7_000_000 + index));
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
