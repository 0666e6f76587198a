import { describe, expect, it } from 'vitest';
import { enteredInToday, tickedInVisits } from '../../src/jobs/todayEntries';
import type { TodayEntry } from '../../src/jobs/todayTab';
import type { Cell } from '../../src/tables/cell';
import { teamOf, usual } from './teamOf';

const at = { today: 20_781, now: 570 };
const headers = ['ID', '日付', '顧客ID', '担当', '状況', '結果', 'メモ'];
const visit = (result: string) => ['V1', '2026-12-01', 'C1', 'R1', '予定', result, ''];

function written(result: string, entry: Partial<TodayEntry>) {
  const team = teamOf({ ...usual, visits: [headers, visit(result)] });
  const empty = { visitId: 'V1', done: false, result: '', note: '', customerId: 'C1', proposalOutcome: '' };
  const entries = [{ ...empty, row: 3, ...entry }];
  return enteredInToday(team, [{ entries }], at).flatMap(({ rows }) => rows);
}

describe('what reps entered in 今日', () => {
  it('settles the visit when it is a result', () => {
    expect(written('', { result: '受注' })).toEqual([
      { row: 2, cells: expect.objectContaining({ result: '受注', status: '完了', done: true }) },
    ]);
  });

  it('is no news when 訪問 holds it already: a visit still to come stays so', () => {
    expect(written('見積を渡す', { result: '見積を渡す' })).toEqual([]);
  });

  it('never empties a cell of 訪問', () => {
    expect(written('見積を渡す', { result: '' })).toEqual([]);
  });
});

describe('what was typed in 訪問 and nobody followed', () => {
  const followed = (result: unknown, done: unknown) => {
    const row = ['V1', '2026-11-24', 'C1', 'R1', '予定', result, '', done] as Cell[];
    const team = teamOf({ ...usual, visits: [[...headers, '完了'], row] });
    return tickedInVisits(team, [], at);
  };

  it('is followed without being written again', () => {
    const [byResult] = followed(true, '');
    expect(byResult).toMatchObject({ row: 2, hasResult: true, cells: { status: '完了', done: true } });
    expect(byResult!.cells).not.toHaveProperty('result');
    const [byTick] = followed('', '済');
    expect(byTick).toMatchObject({ row: 2, hasResult: false, cells: { status: '完了' } });
    expect(byTick!.cells).not.toHaveProperty('done');
  });

  it('is nothing in a visit whose tick was taken back: it has its next date already', () => {
    const row = ['V1', '2026-11-24', 'C1', 'R1', '予定', '受注', '', false, '2026-12-15'] as Cell[];
    const team = teamOf({ ...usual, visits: [[...headers, '完了', '次回予定日'], row] });
    expect(tickedInVisits(team, [], at)).toEqual([]);
  });

  it('is nothing while neither a tick nor a result stands there', () => {
    expect(followed('', false)).toEqual([]);
  });
});
