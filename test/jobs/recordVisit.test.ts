import { describe, expect, it } from 'vitest';
import { recordVisit } from '../../src/jobs/recordVisit';
import { teamOf, usual } from './teamOf';

/** 2026-11-24, 09:30. */
const at = { today: 20_781, now: 570 };
const headers = ['ID', '日付', '顧客ID', '担当', '状況'];

function doneOn(day: string) {
  const team = teamOf({ ...usual, visits: [headers, ['V1', day, 'C1', 'R1', '予定']] });
  return recordVisit(team, team.visits[0]!.record, { done: true }, at);
}

describe('a tick', () => {
  it('stamps the time on the day of the visit', () => {
    expect(doneOn('2026-11-24')).toMatchObject({ status: 'done', left: 570 });
  });

  it('brings a visit made early to today, and stamps the time', () => {
    expect(doneOn('2026-11-27')).toMatchObject({ status: 'done', day: 20_781, left: 570 });
  });

  it('made on a later day says nothing about when the visit ended', () => {
    const changed = doneOn('2026-11-20');
    expect(changed).toMatchObject({ status: 'done', nextDay: 20_791 });
    expect(changed).not.toHaveProperty('left');
  });
});
