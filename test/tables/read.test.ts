import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/tables/cell';
import { findColumns, type ReadTable, readTable } from '../../src/tables/read';
import { type ProductRow, productsTable } from '../../src/tables/schemas';

const headers = ['ID', '商品名', '単価'];

function read(...values: Cell[][]): ReadTable<ProductRow> {
  return readTable<ProductRow>(productsTable, { name: '商品', values }, findColumns(productsTable, values));
}

const listed = ({ problems }: ReadTable<ProductRow>): string[] =>
  problems.map(({ row, column, code }) => `${row},${column} ${code}`);

describe('reading a tab', () => {
  it('lists two rows whose IDs are the same formula error once each', () => {
    const table = read(headers, ['#REF!', '茶', 100], ['#REF!', '米', 200]);
    expect(listed(table)).toEqual(['2,1 errorValue', '3,1 errorValue']);
    expect(table.ids.size).toBe(0);
  });

  it('tells IDs apart by all their characters, and lists those too long to be remembered', () => {
    const long = 'P'.repeat(90);
    expect(listed(read(headers, [`${long}1`, '茶', 1], [`${long}2`, '米', 2]))).toEqual([]);
    expect(listed(read(headers, ['P'.repeat(101), '茶', 1]))).toEqual(['2,1 outOfBounds']);
  });

  it('reads the first of two columns with one header and lists the second', () => {
    const table = read(['ID', '商品名', '単価', ' 単価*'], ['P1', '茶', 100, '別の値']);
    expect(listed(table)).toEqual(['1,4 duplicateHeader']);
    expect(table.rows[0]?.record.unitPrice).toBe(100);
  });

  it('keeps what it could read of a row that is left out', () => {
    const table = read(headers, ['P1', '茶', '高い']);
    expect([table.rows.length, table.spoiled[0]?.record]).toEqual([
      0,
      expect.objectContaining({ id: 'P1', name: '茶' }),
    ]);
    expect(table.spoiled[0]?.record.unitPrice).toBeUndefined();
  });
});
