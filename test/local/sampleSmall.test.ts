import { describe, expect, it } from 'vitest';
import { type Day, parseIsoDay, weekdayOf } from '../../src/domain/day';
import { sampleCustomers } from '../../src/jobs/sampleData/customers';
import { sampleLines, sampleProducts } from '../../src/jobs/sampleData/orders';
import { samplePrefix, sampleRecords } from '../../src/jobs/sampleData/records';
import type { TableKey } from '../../src/tables/column';
import { findColumns, readTable } from '../../src/tables/read';
import { tables } from '../../src/tables/schemas';
import { headerCells, layOutRow } from '../../src/tables/write';

const days = (records: Record<string, unknown>[]): Day[] => records.map((record) => record['day'] as Day);

describe('the sample that travels in the bundle', () => {
  it('is small', () => {
    expect(new TextEncoder().encode(sampleCustomers + sampleProducts + sampleLines).length).toBeLessThan(
      16_000,
    );
  });
  it.each(['2026-11-24', '2026-11-29', '2027-01-01', '2028-02-29'])('fits any day: %s', (text) => {
    const today = parseIsoDay(text)!;
    const { orders = [], visits = [], customers = [], products = [], reps = [] } = sampleRecords('ja', today);
    expect([reps.length, customers.length, products.length]).toEqual([3, 39, 35]);
    expect(orders.length).toBeGreaterThan(300);
    expect(visits.length).toBeGreaterThan(40);
    const latest = Math.max(...days(orders));
    expect(latest).toBeLessThan(today);
    expect(latest).toBeGreaterThan(today - 14);
    const launched = products.flatMap(({ launchedOn }) => (launchedOn as Day | undefined) ?? []);
    expect(launched.map((day) => today - day)).toEqual([12, 19, 26, 33, 40]);
    for (const visit of visits) {
      expect(weekdayOf(visit['day'] as Day) % 6).toBeGreaterThan(0);
      expect((visit['day'] as Day) < today).toBe(visit['status'] === 'done');
    }
  });
  it('keeps the weekdays of its orders, whatever today is', () => {
    const weekdays = (text: string) => days(sampleRecords('ja', parseIsoDay(text)!).orders!).map(weekdayOf);
    expect(weekdays('2026-11-28')).toEqual(weekdays('2026-11-24'));
  });
  it('has one visit for each customer and day', () => {
    const { visits = [] } = sampleRecords('en', parseIsoDay('2026-11-24')!);
    expect(new Set(visits.map((visit) => `${visit['customerId']} ${visit['day']}`)).size).toBe(visits.length);
  });
  it.each(['ja', 'en'] as const)('is written and read without a problem in %s', (language) => {
    const records = sampleRecords(language, parseIsoDay('2026-11-24')!);
    for (const key of Object.keys(records) as TableKey[]) {
      const schema = tables[key];
      const rows = records[key]!.map((record) => layOutRow(schema, record, language));
      const values = [headerCells(schema, language), ...rows] as never[][];
      const table = readTable<{ id: string }>(schema, { name: key, values }, findColumns(schema, values));
      expect(table.problems).toEqual([]);
      expect(table.rows).toHaveLength(rows.length);
      for (const { record } of table.rows) expect(record.id.startsWith(samplePrefix)).toBe(true);
    }
  });
});
