import { describe, expect, it } from 'vitest';
import { makeOrderPads, readPad } from '../../src/jobs/office/orderPad';
import { gatherKnowledge } from '../../src/jobs/planWeek';
import type { Cell } from '../../src/tables/cell';
import { emptyRow, generatedColumn, generatedTabs } from '../../src/tables/generated';
import { teamOf, usual } from './teamOf';

const today = 20_781;

function padOf(before: Record<string, Cell>[]) {
  const team = teamOf({
    products: [...usual.products, ['P1', '煎茶'], ['P2', '玉露']],
    orders: [...usual.orders, ['O1', '2026-11-10', 'C1', 'P1', 4, 500]],
    visits: [...usual.visits, ['V1', '2026-11-24', 'C1', 'R1', '予定']],
  });
  const head = Array.from({ length: generatedTabs.orderPad.headerRow }, () => emptyRow('orderPad') as Cell[]);
  const lines = before.map((entered) => {
    const cells = emptyRow('orderPad') as Cell[];
    const row = { kind: 'line', order: false, day: { day: today, minutes: 0 }, ...entered } as const;
    for (const [name, cell] of Object.entries(row)) cells[generatedColumn('orderPad', name)] = cell;
    return cells;
  });
  const known = new Map([['R1', readPad([...head, ...lines])]]);
  const [change] = makeOrderPads(gatherKnowledge(team, today), today, known).changes;
  return readPad((change?.kind === 'generated' ? change.rows : []) as Cell[][]);
}

const line = (customerId: string, productId: string, cells: Record<string, Cell>) => ({
  customerId,
  productId,
  item: productId,
  ...cells,
});

describe('an order pad that is made again on its day', () => {
  it('keeps what was entered for a product that is no longer in the basket', () => {
    const rows = padOf([line('C1', 'P2', { usual: 6, use: 6, stock: 2, quantity: 4 })]);
    expect(rows.filter(({ productId }) => productId === 'P2')).toMatchObject([
      { customerId: 'C1', usual: 6, use: 6, stock: 2, quantity: 4 },
    ]);
  });

  it('keeps a customer whose visit was moved, as far as something was entered', () => {
    const rows = padOf([
      line('C2', 'P1', { usual: 3, use: 3, quantity: 3, state: 'O00002 受注済' }),
      line('C2', 'P2', { usual: 1, use: 1, quantity: 1 }),
    ]);
    const own = rows.filter(({ customerId }) => customerId === 'C2');
    expect(own.flatMap(({ productId }) => productId || [])).toEqual(['P1']);
    expect(own.some(({ isHead }) => isHead)).toBe(true);
  });

  it('lets go of lines that nobody has touched', () => {
    const rows = padOf([line('C1', 'P2', { usual: 6, use: 6, quantity: 6 })]);
    expect(rows.flatMap(({ productId }) => productId || [])).toEqual(['P1']);
  });
});
