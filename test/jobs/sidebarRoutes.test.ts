import { describe, expect, it } from 'vitest';
import { routeViews } from '../../src/jobs/sidebarRoutes';
import type { Cell } from '../../src/tables/cell';
import { teamOf, usual } from './teamOf';

const headers = ['ID', '日付', '顧客ID', '担当', '到着予定', '状況'];

/** The view of a day with so many customers in a row. */
function viewOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const customers = ids.map((id): Cell[] => [`C${id}`, `店${id}`, 'R1', 34.8 + id / 1000, 138.3, 14]);
  const visits = ids.map((id): Cell[] => [`V${id}`, '2026-11-25', `C${id}`, 'R1', `${8 + id}:00`, '予定']);
  const team = teamOf({ customers: [usual.customers[0]!, ...customers], visits: [headers, ...visits] });
  const [view] = routeViews(team, {}, { from: 20_782, to: 20_782 });
  return view!;
}

const endsOf = (url: string) => ['origin', 'destination'].map((name) => new URL(url).searchParams.get(name));

describe("a day's directions in the sidebar", () => {
  it('are one link while Google takes all places, and go on in a second one behind that', () => {
    expect(viewOf(9).directionsUrls).toHaveLength(1);
    const [first, second, ...more] = viewOf(14).directionsUrls.map(endsOf);
    expect(more).toEqual([]);
    expect(first?.[0]).toBe('34.8,138.3');
    expect(second).toEqual([first?.[1], '34.8,138.3']);
  });
});
