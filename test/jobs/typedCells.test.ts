import { describe, expect, it } from 'vitest';
import { readCare } from '../../src/jobs/office/care';
import { readPad } from '../../src/jobs/office/orderPad';
import { readTargetMemos } from '../../src/jobs/office/targets';
import { readTodayEntries } from '../../src/jobs/todayTab';
import type { Cell } from '../../src/tables/cell';
import { emptyRow, type GeneratedKey, generatedColumn, generatedTabs } from '../../src/tables/generated';

/** A generated tab with one row below its headers. */
function tab(key: GeneratedKey, cells: Record<string, Cell>): Cell[][] {
  const row = emptyRow(key) as Cell[];
  for (const [name, cell] of Object.entries(cells)) row[generatedColumn(key, name)] = cell;
  return [...Array.from({ length: generatedTabs[key].headerRow }, () => emptyRow(key) as Cell[]), row];
}

/** Pasted cells bring their formats: Sheets makes a date of 11/24 in them, and a number of 300. */
const date: Cell = { day: 20_781, minutes: 0 };

describe('what people enter beside a list', () => {
  it('is text, whatever Sheets made of it', () => {
    expect(readTodayEntries(tab('today', { visitId: 'V1', result: 300, note: date }))).toMatchObject([
      { result: '300', note: '2026-11-24' },
    ]);
    expect(readCare(tab('care', { key: 'late C1', memo: date }))).toMatchObject([{ memo: '2026-11-24' }]);
    expect(readTargetMemos(tab('targets', { repId: 'R1', memo: 300 })).get('R1')).toBe('300');
    expect(readPad(tab('orderPad', { customerId: 'C1', item: date }))).toMatchObject([
      { item: '2026-11-24' },
    ]);
  });
});
