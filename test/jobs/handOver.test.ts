import { describe, expect, it } from 'vitest';
import { handOver } from '../../src/jobs/office/handOver';
import type { Cell } from '../../src/tables/cell';
import { teamOf, usual } from './teamOf';

const today = 20_781;
const headers = ['ID', '日付', '顧客ID', '商品ID', '数量', '単価', '納品日', '納品済', '納品数'];

/** What is written of a line of ten, listed for today with so many, when so many are handed over. */
function written([day, handedBefore]: [Cell, Cell], { listed, handed }: { listed: number; handed: number }) {
  const orders: Cell[][] = [headers, ['O1', '2026-11-20', 'C1', '', 10, 100, day, false, handedBefore]];
  const team = teamOf({ orders, settings: [...usual.settings, ['納品までの日数', '1', '']] });
  const [change] = handOver(team, [{ orderId: 'O1', listed, handed, day: today }], today).changes;
  return change?.kind === 'table' ? change.rows[0]?.cells : undefined;
}

const onDay = (day: number) => ({ day, minutes: 0 });

describe('goods handed over in part', () => {
  it('promise the rest anew', () => {
    expect(written(['2026-11-24', ''], { listed: 10, handed: 6 })).toEqual({
      delivered: false,
      deliveredQuantity: 6,
      deliveryDay: onDay(today + 1),
    });
  });

  it('are promised for the day of the list again when nothing was handed over after all', () => {
    expect(written(['2026-11-25', 6], { listed: 10, handed: 0 })).toEqual({
      delivered: false,
      deliveredQuantity: '',
      deliveryDay: onDay(today),
    });
  });

  it('were brought on the day of the list when it was all of them after all', () => {
    expect(written(['2026-11-25', 6], { listed: 10, handed: 10 })).toEqual({
      delivered: true,
      deliveredQuantity: 10,
      deliveryDay: onDay(today),
    });
  });

  it('leave a promise alone that was brought as promised', () => {
    expect(written(['2026-11-24', 6], { listed: 4, handed: 4 })).toEqual({
      delivered: true,
      deliveredQuantity: 10,
    });
  });
});
