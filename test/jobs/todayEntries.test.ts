import { describe, expect, it } from 'vitest';
import { enteredInToday } from '../../src/jobs/todayEntries';
import type { TodayEntry } from '../../src/jobs/todayTab';
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
