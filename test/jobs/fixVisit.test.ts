import { describe, expect, it } from 'vitest';
import { fixVisit } from '../../src/jobs/changeVisits';
import { planMarkOf } from '../../src/jobs/planning/planMark';
import { isUntouched } from '../../src/jobs/planning/standing';
import { freshRecord } from '../../src/jobs/planning/visitRows';
import type { Cell } from '../../src/tables/cell';
import { type VisitRow, visitsTable } from '../../src/tables/schemas';
import { headerCells, layOutRow } from '../../src/tables/write';
import { teamOf } from './teamOf';

const placed = { id: 'V1', day: 20_790, customerId: 'C1', customerName: '丸山商店', repId: 'R1' };
const planned = { ...freshRecord({ ...placed, sequence: 1, plannedArrival: 600 }), purpose: '定期訪問' };

/** Whether the planner may move a pinned visit, in which somebody may have written, once it is freed. */
function isFreed(written: Partial<VisitRow>, markedAs: Partial<VisitRow>): boolean {
  const planMark = planMarkOf({ ...planned, ...markedAs });
  const teamWith = (record: object) =>
    teamOf({
      visits: [headerCells(visitsTable, 'ja'), layOutRow(visitsTable, { ...record }, 'ja') as Cell[]],
    });
  const row = { ...planned, ...written, fixed: true, planMark };
  const team = teamWith(row);
  const [change] = fixVisit(team, team.visits[0]!, false).changes;
  const cells = change?.kind === 'table' ? change.rows[0]!.cells : {};
  const after = teamWith({ ...row, fixed: false, planMark: cells['planMark'] ?? planMark });
  expect(cells['fixed']).toBe(false);
  return isUntouched(after.visits[0]!, after.tables.visits, null);
}

describe('a visit that is freed', () => {
  it("is the planner's again when nobody touched more than its pin", () => {
    expect(isFreed({}, {})).toBe(true);
    expect(isFreed({ day: 20_791 }, { day: 20_791, fixed: true })).toBe(true);
  });

  it('stays when somebody has written in it: the next plan would write over that', () => {
    expect(isFreed({ note: '11時までに' }, {})).toBe(false);
    expect(isFreed({ purpose: '見積の説明' }, {})).toBe(false);
    expect(isFreed({ day: 20_791, note: '11時までに' }, { day: 20_791, fixed: true })).toBe(false);
  });
});
