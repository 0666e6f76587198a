import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/domain/day';
import { coverageOf, repScores } from '../../src/jobs/scorecard';
import { teamOf } from './teamOf';

/** Tuesday; last week is 16 to 22 November, four weeks begin on 28 October. */
const today = parseIsoDay('2026-11-24')!;

const visitHeaders = ['ID', '日付', '顧客ID', '担当', '状況', '到着予定', '到着'];
const visits = [
  visitHeaders,
  ['V1', '2026-11-16', 'C1', 'R1', '完了', '10:00', '10:15'],
  ['V2', '2026-11-17', 'C2', 'R1', '完了', '10:00', '10:16'],
  ['V3', '2026-11-18', 'C3', 'R1', '不在', '10:00', ''],
  ['V4', '2026-11-19', 'C1', 'R2', '完了', '10:00', '09:30'],
  // Outside last week.
  ['V5', '2026-11-23', 'C1', 'R1', '完了', '10:00', '12:00'],
  ['V6', '2026-10-01', 'C3', 'R1', '完了', '10:00', '12:00'],
  ['V7', '2026-12-01', 'C3', 'R1', '予定', '10:00', ''],
];
const order = (id: string, day: string, customer: string, quantity: number, price: number) => [
  id,
  day,
  customer,
  '',
  quantity,
  price,
];
const orders = [
  ['ID', '日付', '顧客ID', '商品ID', '数量', '単価'],
  order('O1', '2026-11-19', 'C1', 1, 100), // three days after V1: won
  order('O2', '2026-11-21', 'C2', 1, 200), // four days after V2: not
  order('O3', '2026-10-28', 'C2', 1, 50), // the first of the four weeks
  order('O4', '2026-10-27', 'C2', 1, 1000), // the day before them
  order('O5', '2026-07-01', 'C1', 1, 30), // the quarter before: kept
  order('O6', '2026-07-01', 'C3', 1, 20), // the quarter before: not kept
  order('O7', '2026-11-22', 'C3', -1, 20), // a return is no order
];
const customers = [
  ['ID', '顧客名', '担当', '緯度', '経度', '訪問間隔(日)', '状態'],
  ['C1', '丸山商店', 'R1', 34.8, 138.3, 7, '取引中'],
  ['C2', '石川食堂', 'R1', 34.8, 138.3, 7, '取引中'],
  ['C3', '大井酒店', 'R1', 34.8, 138.3, 14, '取引中'],
  ['C4', '休業中の店', 'R1', 34.8, 138.3, 14, '休止'],
  ['C5', '一度も', 'R2', 34.8, 138.3, 14, '取引中'],
];
const reps = [
  ['ID', '氏名', '出発緯度', '出発経度', '勤務時間'],
  ['R1', '佐藤', 34.8, 138.3, '09:00-18:00'],
  ['R2', '鈴木', 34.8, 138.3, '09:00-18:00'],
];
const team = teamOf({ customers, visits, orders, reps });

describe('the score of a rep', () => {
  const [sato, suzuki] = repScores(team, today);

  it('counts last week’s visits, and those that came within a quarter of an hour', () => {
    expect(sato).toMatchObject({ planned: 3, done: 2, onTime: 0.5 });
    expect(suzuki).toMatchObject({ planned: 1, done: 1, onTime: 1 });
  });
  it('counts customers whose last visit is not older than their interval', () => {
    // C1 was seen yesterday, C2 a week ago, C3 in October; C4 is paused, C5 was never seen.
    expect(sato?.coverage).toBeCloseTo(2 / 3);
    expect(suzuki?.coverage).toBe(0);
  });
  it('counts who ordered in both quarters, and orders soon after a visit; returns are none', () => {
    expect(sato?.kept).toBe(0.5);
    // Visits of the four weeks: V1 (won), V2 (not), V5 (not).
    expect(sato?.win).toBeCloseTo(1 / 3);
    // Suzuki's own visit V4 fell on the day of O1.
    expect(suzuki?.win).toBe(1);
  });
  it('sums four weeks of sales, returns subtracted, and the year’s share of the three largest', () => {
    expect(sato?.sales).toBe(100 + 200 + 50 - 20);
    expect(sato?.topThree).toBe(1);
    expect(suzuki).toMatchObject({ sales: 0, expected: 0, topThree: null });
  });
});

describe('sales against expectation', () => {
  it('measures with what was known four weeks ago: what was ordered since changes nothing', () => {
    const regular = (to: string) => {
      const lines = [];
      for (let day = parseIsoDay('2026-01-06')!; day <= parseIsoDay(to)!; day += 7) {
        lines.push(order(`O${day}`, new Date(day * 86_400_000).toISOString().slice(0, 10), 'C1', 1, 1000));
      }
      return teamOf({ customers, reps, orders: [orders[0]!, ...lines] });
    };
    const [going] = repScores(regular('2026-11-24'), today);
    const [stopped] = repScores(regular('2026-10-27'), today);
    // How good the expectation is, the forecast's own tests tell.
    expect(going!.expected).toBeGreaterThan(0);
    expect(stopped!.expected).toBe(going!.expected);
    expect(going!.sales).toBe(4000);
    expect(stopped!.sales).toBe(0);
  });
});

describe('coverage', () => {
  it('lists who is due and was not visited, and who is visited far more often than agreed', () => {
    const often = [visitHeaders];
    for (let index = 0; index < 9; index++)
      often.push([`V${index}`, `2026-11-${10 + index}`, 'C3', 'R1', '完了', '', '']);
    const found = coverageOf(teamOf({ customers, orders, reps, visits: often }), today);
    expect(found.map(({ customer, kind }) => `${kind} ${customer.id}`).sort()).toEqual([
      'due C1',
      'due C2',
      'due C5',
      'easy C3',
    ]);
    expect(found[found.length - 1]).toMatchObject({ kind: 'easy', visits: 9, wished: 4 });
    const amounts = found.filter(({ kind }) => kind === 'due').map(({ expected }) => expected);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });
});
