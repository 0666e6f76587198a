import { describe, expect, it } from 'vitest';
import { makeDeliveryNote } from '../../src/jobs/office/deliveryNote';
import type { Cell } from '../../src/tables/cell';
import { documentRows } from '../../src/tables/officeGenerated';
import { teamOf, usual } from './teamOf';

const today = 20_781;
const headers = ['ID', '日付', '顧客ID', '商品ID', '数量', '単価', '税率(%)', '納品日', '納品済', '納品数'];

/** The page for what was ordered and is delivered today. */
function noteOf(
  ...lines: [quantity: number, price: number, rate: number, delivered?: Cell, handed?: Cell][]
) {
  const orders = lines.map(([quantity, price, rate, delivered = false, handed = ''], index): Cell[] => [
    `O${index + 1}`,
    '2026-11-20',
    'C1',
    'P1',
    quantity,
    price,
    rate,
    '2026-11-24',
    delivered,
    handed,
  ]);
  const products = [...usual.products, ['P1', '煎茶']];
  const team = teamOf({ orders: [headers, ...orders], products });
  const note = makeDeliveryNote(team, { customerId: 'C1', day: today, quantities: new Map() });
  if ('refusal' in note) throw new Error(note.refusal);
  const [change] = note.changes;
  const rows = change?.kind === 'generated' ? change.rows : [];
  const cells = (row: number, columns: number[]) => columns.map((column) => rows[row - 1]?.[column - 1]);
  return {
    quantities: lines.map((_, index) => cells(documentRows.lines.first + index, [3])[0]),
    amounts: lines.map((_, index) => cells(documentRows.lines.first + index, [6])[0]),
    total: cells(documentRows.total, [5, 6, 7]),
  };
}

describe('a printed page', () => {
  it('shows whole yen that add up, also of prices with a fraction', () => {
    const { amounts, total } = noteOf([3, 12.5, 10], [3, 12.5, 8]);
    expect(amounts).toEqual([37, 37]);
    expect(total).toEqual([74, 3 + 2, 79]);
  });

  it('says how much was handed over where it was more than ordered', () => {
    expect(noteOf([10, 100, 10, true, 12]).quantities).toEqual([12]);
    expect(noteOf([10, 100, 10, true]).quantities).toEqual([10]);
  });
});
