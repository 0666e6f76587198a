// Which visits of the period stand as they are, and which rows the planner may use again.
import { ownColumns } from '../../tables/cell';
import type { ReadTable } from '../../tables/read';
import type { VisitRow } from '../../tables/schemas';
import type { Team, VisitEntry } from '../team';
import type { Period } from './needs';
import { planMarkOf } from './planMark';

export interface Standing {
  /** Agreed, pinned, made or edited by people: the planner keeps them. */
  kept: VisitEntry[];
  /** Planned by Meguri and untouched: replaced by the new plan. */
  replaceable: VisitEntry[];
  /** Already done, missed or cancelled. */
  settled: VisitEntry[];
}

/** Sorts the visits of the period; `formulas` of the tab, where it has columns of the users' own. */
export function sortStanding(team: Team, period: Period, formulas: string[][] | null): Standing {
  const standing: Standing = { kept: [], replaceable: [], settled: [] };
  for (const visit of team.visits) {
    if (visit.record.day < period.from || visit.record.day > period.to) continue;
    if (visit.record.status !== 'planned' || visit.ticked) standing.settled.push(visit);
    else if (isUntouched(visit, team.tables.visits, formulas)) standing.replaceable.push(visit);
    else standing.kept.push(visit);
  }
  return standing;
}

/** True for a row that Meguri planned and in which nobody has changed or added anything. */
export function isUntouched(
  visit: VisitEntry,
  table: ReadTable<VisitRow>,
  formulas: string[][] | null,
): boolean {
  if (visit.planMark === '' || visit.record.fixed) return false;
  if (visit.planMark !== planMarkOf(visit.source.record)) return false;
  return !hasOwnCells(visit, table, formulas);
}

/** Somebody typed into a column of their own in this row; formulas there do not count. */
function hasOwnCells(visit: VisitEntry, table: ReadTable<VisitRow>, formulas: string[][] | null): boolean {
  const ours = new Set(Object.values(table.places));
  return ownColumns(visit.source.cells, ours).some((column) => !formulas?.[visit.row - 1]?.[column]);
}
