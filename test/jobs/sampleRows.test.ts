import { describe, expect, it } from 'vitest';
import { sampleRecords } from '../../src/jobs/sampleData/records';
import { sampleRowsOf } from '../../src/jobs/sampleData/sampleRows';
import type { Cell } from '../../src/tables/cell';
import type { TableKey } from '../../src/tables/column';
import { tables } from '../../src/tables/schemas';
import { headerCells, layOutRow } from '../../src/tables/write';
import { teamOf, usual } from './teamOf';

const records = sampleRecords('ja', 20_781);
const keys = ['customers', 'products', 'reps', 'orders', 'visits', 'cases'] as const;

/** The sample's tabs, each with further rows below. */
function withSample(own: Partial<Record<TableKey, Record<string, unknown>[]>>) {
  const cellsOf = (key: TableKey): Cell[][] => [
    headerCells(tables[key], 'ja'),
    ...[...(records[key] ?? []), ...(own[key] ?? [])].map(
      (record) => layOutRow(tables[key], record, 'ja') as Cell[],
    ),
  ];
  return Object.fromEntries(keys.map((key) => [key, cellsOf(key)])) as Record<
    (typeof keys)[number],
    Cell[][]
  >;
}

const sampleCount = (key: TableKey): number => records[key]!.length;

describe('the rows of the sample', () => {
  it('are all that it brought, and what refers to its customers', () => {
    const planned = { id: 'V00001', day: 20_790, customerId: 'S-C001', repId: 'S-R1', status: 'planned' };
    const { rows, kept } = sampleRowsOf(teamOf(withSample({ visits: [planned] })));
    expect(kept).toBe(0);
    expect(keys.map((key) => rows.get(key)?.length)).toEqual([
      ...keys.slice(0, 4).map(sampleCount),
      sampleCount('visits') + 1,
      sampleCount('cases'),
    ]);
  });

  it("are none of the users' own, though their IDs begin alike", () => {
    const products = [...usual.products, ['S-100', '作業服 Sサイズ'], ['S-P001', '梱包箱']];
    const customers = [...usual.customers, ['S-1', '清水商店', 'R1', 34.8, 138.3, 14]];
    const orders = [...usual.orders, ['S-O001', '2026-11-01', 'S-1', 'S-100', 1, 100]];
    const { rows } = sampleRowsOf(teamOf({ products, customers, orders }));
    expect([...rows.values()].flat()).toEqual([]);
  });

  it('stay where somebody has made them their own', () => {
    const tabs = withSample({});
    const [headers, first] = tabs.customers as [Cell[], Cell[]];
    first[headers.indexOf('顧客名')] = '丸山商店';
    const { rows, kept } = sampleRowsOf(teamOf(tabs));
    expect(rows.get('customers')).toHaveLength(sampleCount('customers') - 1);
    expect(rows.get('customers')).not.toContain(2);
    // The rep whom this customer still names stays with it.
    expect([rows.get('reps')?.length, kept]).toEqual([sampleCount('reps') - 1, 2]);
  });

  it('stay where somebody has changed a launch, whatever day the sample came', () => {
    const tabs = withSample({});
    const at = tabs.products[0]!.indexOf('発売日');
    const launched = tabs.products.slice(1).filter((cells) => typeof cells[at] === 'object');
    (launched[0]![at] as { day: number }).day += 1;
    const { rows, kept } = sampleRowsOf(teamOf(tabs));
    expect([launched.length, rows.get('products')?.length, kept]).toEqual([
      5,
      sampleCount('products') - 1,
      1,
    ]);
  });

  it('leave the rep whom a customer of their own names', () => {
    const own = { id: 'C1', name: '清水商店', repId: '佐藤 美咲', visitIntervalDays: 14 };
    const { rows } = sampleRowsOf(teamOf(withSample({ customers: [own] })));
    expect(rows.get('reps')).toEqual([3, 4]);
    expect(rows.get('customers')).toHaveLength(sampleCount('customers'));
  });
});
