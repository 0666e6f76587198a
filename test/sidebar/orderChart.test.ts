import { describe, expect, it } from 'vitest';
import { slotAt } from '../../src/sidebar/drag';
import { chartOf } from '../../src/sidebar/orderChart';
import { customerCard, slots } from './fixtureCustomers';

const frame = { width: 276, left: 44, height: 118, below: 18, above: 16 };
const today = '2026-11-24';

describe('the chart of orders', () => {
  it('keeps every bar inside the frame, the largest at full height', () => {
    const chart = chartOf(customerCard, today, frame)!;
    for (const { x, y, height } of chart.bars) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x).toBeLessThanOrEqual(frame.width);
      expect(y + height).toBeCloseTo(chart.baseY);
    }
    expect(Math.min(...chart.bars.map(({ y }) => y))).toBeCloseTo(frame.above);
  });

  it('draws the expected day inside its range, after today', () => {
    const { expected, todayX } = chartOf(customerCard, today, frame)!;
    expect(expected!.from).toBeLessThan(expected!.x);
    expect(expected!.x).toBeLessThan(expected!.to);
    expect(expected!.x).toBeGreaterThan(todayX);
  });

  it('leaves out orders older than thirteen months', () => {
    const old = { ...customerCard, history: [['2024-01-05', 9_000] as [string, number]] };
    expect(chartOf(old, today, frame)).toBe(null);
  });
});

describe('a stop let go over a day', () => {
  it('takes the best place of the day, and over a gap that place alone', () => {
    expect(slotAt(slots, { repId: 'R1', day: '2026-11-26', after: undefined })).toBe(slots[0]);
    expect(slotAt(slots, { repId: 'R1', day: '2026-11-26', after: 'V0-3-3' })).toBe(slots[4]);
    expect(slotAt(slots, { repId: 'R1', day: '2026-11-26', after: null })).toBe(null);
  });
});
