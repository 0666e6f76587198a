import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../src/google/snapshots';
import { joinedRows } from '../../src/jobs/planning/visitRows';
import type { RowCells } from '../../src/tables/write';
import { toBlocks } from '../../src/tables/write';
import { teamOf } from './teamOf';

const rows = (...numbers: number[]): RowCells[] =>
  numbers.map((row) => ({ row, cells: { id: `V${row}`, reason: 'new' } }));

const joined = (own: number[], changed: number[]): RowCells[] =>
  joinedRows(rows(...own), ({ row }) => !changed.includes(row));

describe('rows that a plan writes', () => {
  it('take along what stands between two that change, and nothing before, after or beyond a row of somebody else', () => {
    const all = joined([12, 2, 3, 4, 5, 6, 7, 9, 10, 11], [3, 5, 6, 10, 12]);
    expect(all.map(({ row }) => row)).toEqual([3, 4, 5, 6, 10, 11, 12]);
    expect(all.flatMap(({ row, isAlong }) => (isAlong ? [row] : []))).toEqual([4, 11]);
    const places = { id: 0, reason: 1 };
    expect(toBlocks(all, places).map(({ row, values }) => [row, values.length])).toEqual([
      [3, 4],
      [10, 3],
    ]);
  });

  it('are none when nothing changes', () => {
    expect(joined([2, 3, 4], [])).toEqual([]);
  });

  it('taken along are not what is undone', () => {
    const team = teamOf({});
    const change = { kind: 'table' as const, table: 'visits' as const, rows: joined([2, 3, 4], [2, 4]) };
    expect(change.rows).toHaveLength(3);
    const [snapshot] = snapshotOf(team, {}, [change]).tables;
    expect(snapshot!.rows.map(({ row }) => row)).toEqual([2, 4]);
  });
});
