import { describe, expect, it } from 'vitest';
import { type Day, formatIsoDay, parseIsoDay } from '../../src/domain/day';
import { forecastTeam } from '../../src/jobs/forecast';
import { expectedByMonth, outlookOfReps } from '../../src/jobs/salesOutlook';
import type { Team } from '../../src/jobs/team';
import { teamOf } from './teamOf';

const reps = [
  ['ID', '氏名', '出発緯度', '出発経度', '勤務時間'],
  ['R1', '佐藤', 34.8, 138.3, '09:00-18:00'],
  ['R2', '鈴木', 34.8, 138.3, '09:00-18:00'],
];
const customers = [
  ['ID', '顧客名', '担当', '緯度', '経度', '訪問間隔(日)', '状態'],
  ['C1', '丸山商店', 'R1', 34.8, 138.3, 7, '取引中'],
  ['C2', '石川食堂', 'R1', 34.8, 138.3, 7, '取引中'],
  ['C3', '大井酒店', 'R2', 34.8, 138.3, 7, '取引中'],
  ['C4', '休業中の店', 'R1', 34.8, 138.3, 7, '休止'],
];

/** Everybody orders for 1,000 every week, the last time two days before `today`. */
function weeklyTeam(today: Day): Team {
  const orders: (string | number)[][] = [['ID', '日付', '顧客ID', '商品ID', '数量', '単価']];
  for (const [id] of customers.slice(1)) {
    for (let week = 0; week < 40; week++)
      orders.push([`${id}-${week}`, formatIsoDay(today - 2 - 7 * week), id!, '', 1, 1000]);
  }
  return teamOf({ reps, customers, orders });
}

const dayOf = (text: string): Day => parseIsoDay(text)!;
const outlook = (day: string, target: number | null, repIds = ['R1']) => {
  const team = weeklyTeam(dayOf(day));
  const book = forecastTeam(team, dayOf(day));
  return outlookOfReps(team, book, { repIds: new Set(repIds), target });
};

describe('the outlook of reps', () => {
  it('counts the active customers of these reps alone', () => {
    // C1 and C2: two orders of 1,000 a week.
    const { fourWeeks, thirteenWeeks } = outlook('2026-11-10', null);
    expect(Math.abs(fourWeeks.mean - 8000)).toBeLessThan(1200);
    expect(Math.abs(thirteenWeeks.mean - 26_000)).toBeLessThan(4500);
    const all = outlook('2026-11-10', null, ['R1', 'R2']);
    expect(all.fourWeeks.mean).toBeGreaterThan(1.3 * fourWeeks.mean);
  });

  it('knows the chance of the month’s target from what is sold and what is to come', () => {
    // Two orders each in November so far, those of the customer who is paused by now included; some four are to come.
    expect(outlook('2026-11-12', 6000).targetChance).toBe(1);
    const [low, high] = [outlook('2026-11-12', 8000), outlook('2026-11-12', 16_000)];
    expect(low.targetChance!).toBeGreaterThan(0.8);
    expect(high.targetChance!).toBeLessThan(0.2);
    expect(outlook('2026-11-12', null).targetChance).toBeNull();
  });

  it('has no doubt left on the last day of a month', () => {
    // Four orders of three customers.
    expect(outlook('2026-11-30', 12_000).targetChance).toBe(1);
    expect(outlook('2026-11-30', 12_001).targetChance).toBe(0);
  });
});

describe('months to come', () => {
  const expected = (day: string, months: number): number[] => {
    const team = weeklyTeam(dayOf(day));
    return expectedByMonth(team, forecastTeam(team, dayOf(day)), months);
  };

  it('bring the rest of this month, then whole ones, over the turn of the year', () => {
    // Three active customers: 3,000 a week.
    const [november, december, january] = expected('2026-11-15', 3) as [number, number, number];
    expect(Math.abs(november - (3000 * 15) / 7)).toBeLessThan(1800);
    expect(Math.abs(december - (3000 * 31) / 7)).toBeLessThan(2700);
    expect(Math.abs(january - (3000 * 31) / 7)).toBeLessThan(3500);
  });

  it('leave nothing of a month on its last day', () => {
    const [november, december] = expected('2026-11-30', 2) as [number, number];
    expect(november).toBe(0);
    expect(december).toBeGreaterThan(9000);
  });
});
