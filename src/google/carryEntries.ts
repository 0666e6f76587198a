// What reps entered in 今日, or ticked in 訪問, and the edit trigger missed: Google queues two edits and drops the rest.
import type { Day } from '../domain/day';
import type { TableChange } from '../jobs/changes';
import { outcomesInToday } from '../jobs/proposals/recordProposal';
import type { Moment } from '../jobs/recordVisit';
import type { Team } from '../jobs/team';
import { enteredInToday, tickedInVisits } from '../jobs/todayEntries';
import type { TodayEntry } from '../jobs/todayTab';
import type { WritableCell } from '../tables/cell';
import { generatedColumn } from '../tables/generated';
import { type RowCells, toBlocks } from '../tables/write';
import type { Book } from './book';
import { showInToday, type Text, textsOf, writeVisit } from './handleEdit';
import { assertStandsStill } from './standStill';
import { type CurrentTabs, readCurrent } from './store';
import { readTodayTabs, type TodayTab, todayKey } from './todayTabs';
import { writeBlock } from './writeChanges';

export interface Carried {
  tabs: TodayTab[];
  /** Visits that were changed. */
  carried: number;
}

/**
 * Carries entries over, in the team and in the tabs. No job of its own: it neither takes the place of one nor is undone.
 *
 * @param left The generated tabs as a run that died may have written them: what stands there as it wrote was entered by nobody.
 * @throws Moved when somebody has moved the rows since they were read.
 */
export function carryEntries(book: Book, team: Team, at: Moment, left: CurrentTabs = {}): Carried {
  const { tabs, typed, entered, ticked } = findEntries(book, team, { at, left });
  const rows = [...entered, ...ticked];
  const sheet = book.findTable('visits');
  const byRow = new Map(team.visits.map((visit) => [visit.row, visit]));
  const show = (row: number, texts: Text[]): void => {
    const visit = byRow.get(row);
    if (visit) showInToday(book, visit, texts);
  };
  for (const { row, cells } of entered) show(row, textsOf(cells));
  for (const { row, hasResult } of ticked) show(row, hasResult ? ['result'] : []);
  // What a row follows from must stand as well as what is written.
  const followed = ticked.map(({ row, cells }) => ({ row, cells: { done: true, result: '', ...cells } }));
  assertStandsStill(book, team, [{ kind: 'table', table: 'visits', rows: [...entered, ...followed] }]);
  for (const row of sheet ? rows : []) writeVisit(book, sheet!, row, team.tables.visits.places);
  return { tabs, carried: rows.length + carryOutcomes(book, team, { typed, today: at.today }) };
}

/** Whether there is anything to carry over. The team holds it afterwards: a job reads it anew. */
export function hasEntries(book: Book, team: Team, at: Moment): boolean {
  const { typed, entered, ticked } = findEntries(book, team, { at, left: {} });
  return entered.length + ticked.length > 0 || newOutcomes(team, typed, at.today).length > 0;
}

interface Entries {
  tabs: TodayTab[];
  typed: TodayTab[];
  /** Rows of 訪問 that follow 今日. */
  entered: RowCells[];
  /** Rows of 訪問 that nobody has followed up. */
  ticked: ReturnType<typeof tickedInVisits>;
}

function findEntries(book: Book, team: Team, { at, left }: { at: Moment; left: CurrentTabs }): Entries {
  const current = readCurrent(book);
  const tabs = readTodayTabs(book, team);
  const typed = tabs.map((tab) => {
    const key = todayKey(tab.repId);
    return onlyEntered(onlyEntered(tab, current[key]), left[key]);
  });
  const entered = enteredInToday(team, typed, at).flatMap((change) => change.rows);
  return { tabs, typed, entered, ticked: tickedInVisits(team, tabs, at) };
}

function newOutcomes(team: Team, typed: TodayTab[], today: Day): TableChange[] {
  if (!team.tables.proposals) return [];
  return outcomesInToday(
    team,
    typed.flatMap(({ entries }) => entries),
    today,
  );
}

/** Outcomes of proposals chosen in 今日 that 提案 does not say yet. @returns How many. */
function carryOutcomes(book: Book, team: Team, { typed, today }: { typed: TodayTab[]; today: Day }): number {
  const sheet = team.tables.proposals && book.findTable('proposals');
  if (!sheet || !team.tables.proposals) return 0;
  const changes = newOutcomes(team, typed, today);
  assertStandsStill(book, team, changes);
  const blocks = changes.flatMap(({ rows }) => toBlocks(rows, team.tables.proposals!.places));
  for (const block of blocks) writeBlock(book, sheet, block);
  return changes.length;
}

/** Results and notes that stand as Meguri wrote them were entered by nobody: 訪問 may have newer ones. */
function onlyEntered(tab: TodayTab, written: WritableCell[][] | undefined): TodayTab {
  const textBefore = (entry: TodayEntry, name: 'result' | 'note' | 'proposalOutcome'): string => {
    const row = written?.find((cells) => cells[generatedColumn('today', 'visitId')] === entry.visitId);
    return String(row?.[generatedColumn('today', name)] ?? '');
  };
  const entries = tab.entries.map((entry) => ({
    ...entry,
    result: entry.result === textBefore(entry, 'result') ? '' : entry.result,
    note: entry.note === textBefore(entry, 'note') ? '' : entry.note,
    proposalOutcome:
      entry.proposalOutcome === textBefore(entry, 'proposalOutcome') ? '' : entry.proposalOutcome,
  }));
  return { ...tab, entries };
}
