import { describe, expect, it } from 'vitest';
import { problemsChange } from '../../src/jobs/problemsTab';
import type { Team } from '../../src/jobs/team';
import type { Cell } from '../../src/tables/cell';
import { teamOf, usual } from './teamOf';

const listed = (team: Team): string[] =>
  team.problems.map(({ tab, row, column, code }) => `${tab} ${row},${column} ${code}`);

const order = (customer: Cell): Cell[] => ['O1', '2026-11-01', customer, '', 1, 100];
const withOrder = (customer: Cell): Cell[][] => [...usual.orders, order(customer)];

describe('references between tabs', () => {
  it('are IDs in full width or names, of rows that are left out too', () => {
    const customers = [...usual.customers, ['C3', '大井酒店', 'R1', 34.8, 138.3, '月に一度']];
    for (const reference of ['Ｃ１', '丸山商店', 'C3', '大井酒店']) {
      const team = teamOf({ customers, orders: withOrder(reference) });
      expect(listed(team), reference).toEqual(['顧客 4,6 notANumber']);
      expect(team.orders).toHaveLength(1);
    }
  });

  it('are not guessed when a name stands for two customers', () => {
    const customers = [...usual.customers, ['C3', '丸山商店', 'R1', 34.8, 138.3, 14]];
    const team = teamOf({ customers, orders: withOrder('丸山商店') });
    expect([listed(team), team.orders]).toEqual([['受注 2,3 ambiguousName'], []]);
  });

  it('are checked in rows that have other faults', () => {
    const orders = [...usual.orders, ['O1', '来週', 'C9', 'P9', 1, 100]];
    expect(listed(teamOf({ orders })).sort()).toEqual([
      '受注 2,2 notADate',
      '受注 2,3 unknownCustomer',
      '受注 2,4 unknownProduct',
    ]);
  });

  it('are believed when the tab has lost its IDs: the column is listed, once', () => {
    const customers = usual.customers.map((cells) => cells.slice(1));
    const team = teamOf({ customers, orders: withOrder('C1') });
    expect(listed(team)).toEqual(['顧客 1,1 missingColumn']);
    expect(team.orders).toHaveLength(1);
  });

  it('keep the customers of a rep whose row cannot be used', () => {
    const reps = [usual.reps[0]!, ['R1', '佐藤', 34.8, 138.3, '18:00-09:00']];
    const team = teamOf({ reps });
    expect([listed(team), team.customers.size]).toEqual([['担当者 2,5 endBeforeStart'], 2]);
  });
});

describe('positions', () => {
  const positionProblems = (lat: Cell, lng: Cell): string[] =>
    listed(teamOf({ customers: [usual.customers[0]!, ['C1', '丸山商店', 'R1', lat, lng, 14]] }));

  it('are listed at the coordinate that is wrong', () => {
    expect(positionProblems(34.8, '')).toEqual(['顧客 2,5 noPosition']);
    expect(positionProblems('', 138.3)).toEqual(['顧客 2,4 noPosition']);
    expect(positionProblems(34.8, 500)).toEqual(['顧客 2,5 impossiblePosition']);
    expect(positionProblems(95, 138.3)).toEqual(['顧客 2,4 impossiblePosition']);
    expect(positionProblems(138.3, 34.8)).toEqual(['顧客 2,4 swappedPosition']);
  });

  it('are one problem, not one for each customer, when their column is missing', () => {
    const customers = usual.customers.map((cells) => cells.filter((_, column) => column !== 3));
    expect(listed(teamOf({ customers }))).toEqual(['顧客 1,1 missingColumn']);
  });

  it('of a start point count only whole', () => {
    const reps = (lat: Cell, lng: Cell): Cell[][] => [
      usual.reps[0]!,
      ['R1', '佐藤', lat, lng, '09:00-18:00'],
    ];
    expect(listed(teamOf({ reps: reps('', '') }))).toEqual([]);
    expect(listed(teamOf({ reps: reps(34.8, '') }))).toEqual(['担当者 2,4 noPosition']);
  });
});

describe('a team', () => {
  it('works from the first to the last of the hours of a rep', () => {
    const reps = [usual.reps[0]!, ['R1', '佐藤', 34.8, 138.3, '09:00-12:00, 13:00-18:00']];
    expect(teamOf({ reps }).reps.get('R1')?.record.workingHours).toEqual({ start: 540, end: 1080 });
  });

  it('goes by the first of two rows for one setting', () => {
    const settings = [...usual.settings, ['usualIntervalDays', '7', ''], ['usualIntervalDays', '21', '']];
    const team = teamOf({ settings });
    expect([team.settings.usualIntervalDays, listed(team)]).toEqual([7, ['設定 3,1 duplicateId']]);
  });
});

describe('the list of problems', () => {
  it('counts what is beyond a thousand', () => {
    const orders = [
      ...usual.orders,
      ...Array.from({ length: 1200 }, (_, index) => [`O${index}`, '？', 'C1', '', 1, 1]),
    ];
    const { rows } = problemsChange(teamOf({ orders }));
    expect(rows).toHaveLength(1002);
    expect(String(rows[1001]?.[3])).toContain('200');
  });

  it('quotes the beginning of a long cell', () => {
    const orders = withOrder('無'.repeat(50_000));
    const [, row] = problemsChange(teamOf({ orders })).rows;
    expect(String(row?.[3]).length).toBeLessThan(200);
  });
});

describe('a tab with a fault in each of its 130,000 rows', () => {
  it('is read, and all are listed: a call would not take so many arguments', () => {
    const bad = Array.from({ length: 130_000 }, (_, index) => [`O${index}`, 'someday', 'C1', '', 1, 100]);
    const { problems, orders } = teamOf({ orders: [usual.orders[0]!, ...bad] });
    expect(orders).toEqual([]);
    expect(problems).toHaveLength(bad.length);
  });
});
