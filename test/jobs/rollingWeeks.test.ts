import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/domain/day';
import { planWeek } from '../../src/jobs/planWeek';
import { Random } from '../../src/routing/random';
import type { Cell } from '../../src/tables/cell';
import { tables } from '../../src/tables/schemas';
import { headerCells } from '../../src/tables/write';
import { teamOf } from './teamOf';

const firstMonday = parseIsoDay('2026-05-11')!;
const weekCount = 12;
/** Nine hours less an hour of lunch. */
const workMinutes = 480;
/** Driving to a customer, as the stretch reckons it. */
const legMinutes = 6;
const visitFields = Object.keys(tables.visits.columns);
const field = (row: Cell[], name: string): Cell => row[visitFields.indexOf(name)] ?? '';

interface Work {
  customers: Cell[][];
  orders: Cell[][];
  visits: Cell[][];
  intervalOf: Map<string, number>;
}

/** Customers of one rep who want so many times what there is time for, as they are in the middle of their rounds. */
function workOf(random: Random, overload: number): Work {
  const work: Work = {
    customers: [['ID', '顧客名', '担当', 'ランク', '緯度', '経度', '訪問間隔(日)', '訪問時間(分)']],
    orders: [['ID', '日付', '顧客ID', '商品ID', '数量', '単価']],
    visits: [headerCells(tables.visits, 'ja')],
    intervalOf: new Map(),
  };
  let minutes = 0;
  for (let index = 1; minutes < overload * workMinutes * 5; index++) {
    const id = `C${index}`;
    const interval = [7, 14, 14, 21, 21, 28, 28, 42][random.below(8)]!;
    const duration = 15 + 5 * random.below(6);
    minutes += ((duration + legMinutes) * 7) / interval;
    const position = [34.87 + 0.05 * (random.next() - 0.5), 138.32 + 0.05 * (random.next() - 0.5)];
    work.customers.push([
      id,
      `店 ${index}`,
      'R1',
      ['A', 'B', 'C'][random.below(3)]!,
      ...position,
      interval,
      duration,
    ]);
    work.intervalOf.set(id, interval);
    const last = firstMonday - 1 - random.below(interval);
    work.visits.push(visitRow(`V${index}`, last, id));
    for (let day = last; day > firstMonday - 200; day -= interval) {
      if (random.next() < 0.5)
        work.orders.push([`O${work.orders.length}`, moment(day), id, 'P1', 1 + random.below(5), 1000]);
    }
  }
  return work;
}

const moment = (day: number): Cell => ({ day, minutes: 0 });

function visitRow(id: string, day: number, customerId: string): Cell[] {
  const cells: Record<string, Cell> = { id, day: moment(day), customerId, repId: 'R1', status: '完了' };
  return visitFields.map((name) => cells[name] ?? '');
}

/** Plans the week on the Friday before it; then it is made as planned. */
function runWeek(work: Work, monday: number): void {
  let ticks = 0;
  const team = teamOf({
    customers: work.customers,
    orders: work.orders,
    visits: work.visits,
    products: [
      ['ID', '商品名'],
      ['P1', '茶'],
    ],
    settings: [
      ['項目', '値', '説明'],
      ['計画にかける秒数', '0.4', ''],
      // A week with a holiday would be more than 130 % of the work.
      ['会社の休日', '年末年始', ''],
    ],
  });
  expect(team.problems).toEqual([]);
  const context = {
    today: monday - 3,
    now: 720,
    clock: () => ticks++,
    seed: monday,
    isCancelled: () => false,
  };
  const { changes } = planWeek(
    { team, notes: [], context, visitFormulas: null },
    { weekOf: monday, weeks: 1 },
  );
  for (const change of changes) {
    if (change.kind !== 'table' || change.table !== 'visits') continue;
    for (const { row, cells } of change.rows) {
      work.visits[row - 1] = visitFields.map((name) =>
        name === 'status' ? '完了' : ((cells[name] as Cell) ?? ''),
      );
    }
  }
}

/** Longest time between two visits of each customer, and since the last one, in intervals. */
function longestWaits({ visits, intervalOf }: Work, end: number): Map<string, number> {
  const waits = new Map<string, number>();
  for (const [id, interval] of intervalOf) {
    const days = visits
      .slice(1)
      .filter((row) => field(row, 'customerId') === id)
      .map((row) => (field(row, 'day') as { day: number }).day)
      .sort((a, b) => a - b);
    const gaps = [...days, end].slice(1).map((day, index) => day - days[index]!);
    waits.set(id, Math.max(...gaps) / interval);
  }
  return waits;
}

describe('twelve weeks in a row with 130 % of the work, planned by the job', () => {
  it('leave nobody waiting for more than 1.6 intervals', () => {
    const work = workOf(new Random(1), 1.3);
    for (let week = 0; week < weekCount; week++) runWeek(work, firstMonday + 7 * week);
    const waits = longestWaits(work, firstMonday + 7 * weekCount);
    expect(Math.max(...waits.values())).toBeLessThanOrEqual(1.6);
  });
});
