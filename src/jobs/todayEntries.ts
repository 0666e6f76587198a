// Ticks, results and notes in the 今日 tabs that outran the edit trigger are carried over before any job replaces them.
import type { Visit } from '../domain/entities';
import { type VisitRow, visitsTable } from '../tables/schemas';
import { layOutFields, type RowCells } from '../tables/write';
import type { TableChange } from './changes';
import { type Moment, recordVisit, type VisitInput } from './recordVisit';
import type { Team, VisitEntry } from './team';
import type { TodayEntry } from './todayTab';

/** Applies what was entered in 今日 to the team's visits, and says what to write into 訪問. */
export function enteredInToday(team: Team, tabs: { entries: TodayEntry[] }[], at: Moment): TableChange[] {
  const byId = new Map(team.visits.map((visit) => [visit.record.id, visit]));
  const rows: RowCells[] = [];
  for (const { entries } of tabs) {
    for (const entry of entries) {
      const visit = byId.get(entry.visitId);
      if (!visit) continue;
      const cells = applyInput(team, visit, inputOf(entry, visit.record), at);
      if (cells) rows.push({ row: visit.row, cells });
    }
  }
  rows.push(...enteredInSpoiled(team, tabs));
  return rows.length > 0 ? [{ kind: 'table', table: 'visits', rows }] : [];
}

/** Entries of visits that some other cell of their row keeps from being used: they stand there until that is mended. */
export function enteredInSpoiled(team: Team, tabs: { entries: TodayEntry[] }[]): RowCells[] {
  const { rows, spoiled: unread } = team.tables.visits;
  const used = new Set(team.visits.map(({ row }) => row));
  const left = [...rows, ...unread].filter(({ row }) => !used.has(row));
  const byId = new Map(
    left.map(({ row, record }) => [record.id, { row, record: record as Partial<VisitRow> }]),
  );
  return tabs.flatMap(({ entries }) =>
    entries.flatMap((entry): RowCells[] => {
      const spoiled = byId.get(entry.visitId);
      if (!spoiled) return [];
      const { row, record } = spoiled;
      const entered: Record<string, unknown> = {};
      if (entry.done && record.done === false) entered['done'] = true;
      for (const text of ['result', 'note'] as const) {
        // A text that cannot be read is somebody's formula.
        if (entry[text] !== '' && record[text] !== undefined && entry[text] !== record[text])
          entered[text] = entry[text];
      }
      if (Object.keys(entered).length === 0) return [];
      Object.assign(record, entered);
      return [{ row, cells: layOutFields(visitsTable, entered, team.language) }];
    }),
  );
}

/** A row that follows from the tick or the result typed in it: those stay as they were typed. */
export interface TickedRow extends RowCells {
  /** 今日 does not show it yet. */
  hasResult: boolean;
}

/**
 * Visits whose tick or result in 訪問 nobody has followed up: planned still, or done without a tick though their 今日 tab
 * shows them. A row that says both was filled in by hand and stays as it is.
 */
export function tickedInVisits(team: Team, tabs: { entries: TodayEntry[] }[], at: Moment): TickedRow[] {
  const shown = new Set(
    tabs.flatMap(({ entries }) => entries.filter((entry) => !entry.done).map((entry) => entry.visitId)),
  );
  const rows: TickedRow[] = [];
  for (const visit of team.visits) {
    const { status, left, id, day, result, nextDay } = visit.record;
    if (left !== null) continue;
    const isTicked = visit.ticked && status === 'planned';
    const isSet = !visit.ticked && status === 'done' && shown.has(id);
    if (isSet) visit.record.status = 'planned';
    // One whose tick was taken back has its next date already.
    const hasResult = status === 'planned' && result !== '' && nextDay === null && day <= at.today;
    const input: VisitInput | null = isTicked || isSet ? { status: 'done' } : hasResult ? { result } : null;
    const cells = input && applyInput(team, visit, input, at);
    if (cells) rows.push({ row: visit.row, cells, hasResult });
  }
  return rows;
}

/** Only what was added counts: an empty cell in 今日 never empties one in 訪問, and what 訪問 holds already is no news. */
function inputOf(entry: TodayEntry, visit: Visit): VisitInput {
  const input: VisitInput = {};
  if (entry.done && visit.status !== 'done') input.done = true;
  if (entry.result !== '' && entry.result !== visit.result) input.result = entry.result;
  if (entry.note !== '') input.note = entry.note;
  return input;
}

/** Changes the visit in memory and answers the cells of its row that change; `null` when none do. */
export function applyInput(
  team: Team,
  visit: VisitEntry,
  input: VisitInput,
  at: Moment,
): RowCells['cells'] | null {
  const changed = recordVisit(team, visit.record, input, at);
  if (Object.keys(changed).length === 0) return null;
  Object.assign(visit.record, changed);
  const cells = layOutFields(visitsTable, changed, team.language);
  if (changed.status !== undefined) {
    const isDone = changed.status === 'done';
    // A tick that somebody typed in words of their own stays so.
    if (visit.ticked !== isDone) cells['done'] = isDone;
    visit.ticked = isDone;
  }
  return cells;
}
