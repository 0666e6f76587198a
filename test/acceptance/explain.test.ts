import { beforeAll, describe, expect, it } from 'vitest';
import {
  cellName,
  columnOf,
  header,
  languages,
  type RowView,
  rowsOf,
  run,
  sampleWorld,
  sheetOf,
  smallWorld,
  tabName,
  type World,
} from './world';

const words = {
  ja: {
    detour: /寄り道\d+分/,
    day: /訪ねられるのはこの日だけ|ほかの日は空きなし|なら移動\+\d+分|希望曜日|いつもの曜日/,
    wait: /期間末で前回から(\d+)日（間隔(\d+)日/,
    never: /訪問記録なし/,
    late: /日遅れ/,
    closed: /訪ねられる日がない（.*休業日/,
    tooLittle: /あと約\d+分|外すことになる|合間に収まらない|移動が\d+分増え/,
    stretched: /A (\d+)%・B (\d+)%・C (\d+)%/,
    lateness: /間隔を過ぎる顧客(\d+)件: 平均で間隔の([\d.]+)倍、最大([\d.]+)倍（.+）/,
  },
  en: {
    detour: /\d+ min of detour/,
    day: /no other day is open|other days are full|would take \d+ min more|preferred weekday|usual weekday/,
    wait: /(\d+) days? without a visit by then \(every (\d+)/,
    never: /no visit on record/,
    late: /\d+ late/,
    closed: /cannot be visited on any day \(.*closed/,
    tooLittle: /\d+ minutes? more would do|would push out|fits into no gap|more of driving/,
    stretched: /A (\d+)%, B (\d+)%, C (\d+)%/,
    lateness:
      /(\d+) customers? beyond the interval: ([\d.]+) times on average, ([\d.]+) times at most \(.+\)/,
  },
};

const weekRows = (world: World, kind: string): RowView[] =>
  rowsOf(world, 'week').filter((row) => row.get('kind') === kind);

function setCell(
  world: World,
  key: 'customers' | 'reps',
  at: { row: number; field: string; value: string | number },
) {
  const column = columnOf(sheetOf(world, key), header(world, key, at.field));
  world.host.edit(tabName(world, key), cellName(column, at.row), at.value);
}

describe.each(languages)('the reasons in the week tab (%s)', (language) => {
  let world: World;
  const said = words[language];

  beforeAll(() => {
    world = sampleWorld(language);
    run(world, 'planWeek');
  });

  it('tell at nearly every stop what it costs and why it is on that day', () => {
    const stops = weekRows(world, 'stop');
    const telling = stops.filter((row) => said.day.test(row.text('reason')));
    const costing = stops.filter((row) => said.detour.test(row.text('reason')));
    expect(telling.length).toBeGreaterThan(0.6 * stops.length);
    expect(costing.length).toBeGreaterThan(0.6 * stops.length);
  });

  it('name for everybody left out what is in the way and how long the wait becomes, longest first', () => {
    const left = weekRows(world, 'left');
    expect(left.length).toBeGreaterThan(5);
    for (const row of left) {
      expect(row.text('reason')).toMatch(said.tooLittle);
    }
    const shares = left.map((row) => {
      const [, days, interval] = said.wait.exec(row.text('reason')) ?? [];
      if (days === undefined) expect(row.text('reason')).toMatch(said.never);
      return days === undefined ? Number.MAX_VALUE : Number(days) / Number(interval);
    });
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('count for each rep who waits longer than the interval', () => {
    const lines = weekRows(world, 'load').map((row) => said.lateness.exec(row.text('customer')));
    expect(lines.filter((line) => line !== null)).toHaveLength(3);
    for (const line of lines) {
      if (!line) continue;
      expect(Number(line[1])).toBeGreaterThan(0);
      expect(Number(line[3])).toBeGreaterThanOrEqual(Number(line[2]));
    }
  });
});

describe.each(languages)('a rep with far more work than time (%s)', (language) => {
  let world: World;
  const said = words[language];

  beforeAll(() => {
    world = smallWorld(language);
    for (const { row } of rowsOf(world, 'reps'))
      setCell(world, 'reps', { row, field: 'workingHours', value: '09:00-10:00' });
    for (const { row } of rowsOf(world, 'customers'))
      setCell(world, 'customers', { row, field: 'visitIntervalDays', value: 7 });
    run(world, 'planWeek');
  });

  it('has intervals stretched by rank, A least, and it is said', () => {
    const lines = weekRows(world, 'load').flatMap((row) => said.stretched.exec(row.text('customer')) ?? []);
    expect(lines.length).toBeGreaterThan(0);
    const [, a, b, c] = lines.map(Number);
    expect(a).toBeGreaterThan(100);
    expect(b).toBeGreaterThan(a!);
    expect(c).toBeGreaterThan(b!);
  });

  it('tells of each customer left out how late the visit is', () => {
    const left = weekRows(world, 'left');
    expect(left.length).toBeGreaterThan(3);
    expect(left.filter((row) => said.late.test(row.text('reason'))).length).toBeGreaterThan(0);
  });
});

describe.each(languages)('a customer who is closed on every day (%s)', (language) => {
  it('is listed with that reason', () => {
    const world = smallWorld(language);
    const [customer] = rowsOf(world, 'customers').filter((row) => row.text('closed') === '');
    const closed = '11/24-12/20';
    setCell(world, 'customers', { row: customer!.row, field: 'closed', value: closed });
    setCell(world, 'customers', { row: customer!.row, field: 'visitIntervalDays', value: 1 });
    run(world, 'planWeek');
    const left = weekRows(world, 'left').filter((row) => row.text('customerId') === customer!.text('id'));
    expect(left).toHaveLength(1);
    expect(left[0]!.text('reason')).toMatch(words[language].closed);
  });
});
