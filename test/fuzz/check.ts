// What is compared after each job: the list of problems, the rows in use, and every cell that a user typed.
import type { Sheet } from '../../src/local/workbook/sheet';
import type { Workbook } from '../../src/local/workbook/workbook';
import { messagesOf } from '../../src/messages';
import { generatedTabs } from '../../src/tables/generated';
import { type Expected, type Place, rowKey } from './expected';
import type { FollowUp } from './followUps';
import { type LaidOut, letters, positionOf } from './layOut';
import { columnsOf, hasColumn, tableKeys, type WorldModel } from './model';

export type FailureKind = 'threw' | 'silentFault' | 'falseAlarm' | 'userCellChanged';

export interface Failure {
  kind: FailureKind;
  /** Where and what. */
  words: string;
}

/** A cell that a user typed, with its formula or what else stands in it. */
export interface UserCell {
  sheet: Sheet;
  row: number;
  column: number;
  content: string | number | boolean;
}

function contentOf(sheet: Sheet, row: number, column: number): UserCell['content'] {
  const value = sheet.formula(row, column) ?? sheet.value(row, column) ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** Everything in the tables and in the users' own tabs, but for the columns that Meguri writes. */
export function userCells(world: WorldModel, { workbook, sheets }: LaidOut): UserCell[] {
  const cells: UserCell[] = [];
  for (const key of tableKeys) {
    const sheet = sheets.get(key);
    const facts = columnsOf(key);
    const computed = world.tabs[key].columns.flatMap((column, index) =>
      facts[column.key]?.computed ? [index + 1] : [],
    );
    const known = world.tabs[key].columns.flatMap(({ own }, index) => (own ? [] : [index + 1]));
    if (sheet) noteCells(cells, sheet, { computed: new Set(computed), lastRow: lastRowInUse(sheet, known) });
  }
  for (const { name } of world.ownTabs) {
    const sheet = workbook.sheetByName(name);
    if (sheet) noteCells(cells, sheet, { computed: new Set(), lastRow: sheet.lastRow });
  }
  return cells;
}

/** Rows at the end with nothing but unticked boxes in Meguri's columns are free. */
function lastRowInUse(sheet: Sheet, columns: readonly number[]): number {
  const inUse = (row: number): boolean =>
    columns
      .map((column) => contentOf(sheet, row, column))
      .some((content) => content !== false && String(content).trim() !== '');
  let { lastRow } = sheet;
  while (lastRow > 0 && !inUse(lastRow)) lastRow -= 1;
  return lastRow;
}

interface Bounds {
  /** Columns that Meguri writes. */
  computed: Set<number>;
  /** An unticked box below was typed by nobody. */
  lastRow: number;
}

function noteCells(cells: UserCell[], sheet: Sheet, { computed, lastRow }: Bounds): void {
  sheet.rows.forEach((row, index) => {
    const width = Math.max(row?.values.length ?? 0, row?.extras?.length ?? 0);
    for (let column = 1; column <= width; column++) {
      const content = contentOf(sheet, index + 1, column);
      // A cell of spaces alone is an empty one.
      const isFree = content === false && index >= lastRow;
      const isTyped = String(content).trim() !== '' && !computed.has(column) && !isFree;
      if (isTyped) cells.push({ sheet, row: index + 1, column, content });
    }
  });
}

/** Cells that have changed, but for statuses that follow from an entry: those count as typed from then on. */
export function changedCells(
  workbook: Workbook,
  before: readonly UserCell[],
  followUps: readonly FollowUp[],
): Failure[] {
  const present = new Set(workbook.sheets);
  const failures: Failure[] = [];
  for (const cell of before) {
    const { sheet, row, column, content } = cell;
    const now = present.has(sheet) ? contentOf(sheet, row, column) : '';
    if (now === content) continue;
    const isFollowUp = followUps.some(
      (one) =>
        one.sheet === sheet &&
        one.row === row &&
        one.column === column &&
        one.from === content &&
        one.to === now,
    );
    if (isFollowUp) {
      cell.content = now;
      continue;
    }
    const words = `${sheet.name}!${letters(column)}${row}: ${short(content)} became ${short(now)}`;
    failures.push({ kind: 'userCellChanged', words });
  }
  return failures;
}

const short = (content: UserCell['content']): string => JSON.stringify(String(content).slice(0, 60));

const problemsColumn = Object.keys(generatedTabs.problems.columns);

/** The rows of 問題: `tab!A1 header`, with what they say. */
export function listedProblems(sheet: Sheet): Map<string, string[]> {
  const listed = new Map<string, string[]>();
  const place = (name: string): number => problemsColumn.indexOf(name) + 1;
  const { lastRow } = sheet;
  for (let row = 2; row <= lastRow; row++) {
    const tab = String(sheet.value(row, place('tab')) ?? '');
    const a1 = /range=([A-Z]+\d+)/.exec(sheet.formula(row, place('link')) ?? '')?.[1] ?? '';
    const key = `${tab}!${a1} ${String(sheet.value(row, place('column')) ?? '')}`;
    listed.set(key, [...(listed.get(key) ?? []), String(sheet.value(row, place('what')) ?? '')]);
  }
  return listed;
}

/** Problems beyond so many are counted, not listed. */
const problemsListed = 1000;

/** Each expected place is listed once, and nothing else is. */
export function problemFailures(world: WorldModel, expected: Expected, sheet: Sheet | undefined): Failure[] {
  const places = expected.places.map((place) => wordsOf(world, place));
  if (!sheet) return places.map((words) => ({ kind: 'silentFault', words: `no list: ${words}` }));
  if (places.length > problemsListed) return manyFailures(places.length, sheet);
  const listed = listedProblems(sheet);
  const failures: Failure[] = [];
  for (const words of places) {
    if (!listed.has(words)) failures.push({ kind: 'silentFault', words: `not listed: ${words}` });
  }
  const wanted = new Set(places);
  for (const [words, whats] of listed) {
    const [first = ''] = whats;
    if (!wanted.has(words))
      failures.push({ kind: 'falseAlarm', words: `listed: ${words}: ${first.slice(0, 80)}` });
    else if (whats.length > 1)
      failures.push({ kind: 'falseAlarm', words: `listed ${whats.length} times: ${words}` });
    else if (first === '') failures.push({ kind: 'silentFault', words: `listed without words: ${words}` });
  }
  return failures;
}

/** A list too long to be of use says in its last row how many more there are. */
function manyFailures(count: number, sheet: Sheet): Failure[] {
  const last = String(sheet.value(sheet.lastRow, problemsColumn.indexOf('what') + 1) ?? '');
  const told = sheet.lastRow === problemsListed + 2 && last.includes(String(count - problemsListed));
  return told
    ? []
    : [{ kind: 'silentFault', words: `${count} faults, and row ${sheet.lastRow} says ${last}` }];
}

function wordsOf(world: WorldModel, place: Place): string {
  const tab = world.tabs[place.table];
  const { row, column } = positionOf(world, place);
  const header = place.missingColumn
    ? columnsOf(place.table)[place.key]!.header[world.language]
    : tab.columns.find(({ key }) => key === place.key)!.header;
  return `${tab.name}!${letters(column)}${row} ${header.trim()}`;
}

/** Customers that stand in order have their state of supply; those that are left out keep the cell as it was. */
export function stateFailures(world: WorldModel, expected: Expected, sheet: Sheet | undefined): Failure[] {
  const tab = world.tabs.customers;
  if (!sheet || !hasColumn(tab, 'reorderState')) return [];
  const words = new Set(Object.values(messagesOf(world.language).reorder));
  const column = tab.columns.findIndex(({ key }) => key === 'reorderState') + 1;
  return tab.rows.flatMap(({ uid }, index): Failure[] => {
    if (uid < 0 || expected.leftOut.has(rowKey('customers', uid))) return [];
    const row = tab.titles.length + 2 + index;
    const state = String(sheet.value(row, column) ?? '');
    return words.has(state)
      ? []
      : [{ kind: 'silentFault', words: `customer in row ${row} was not processed: ${short(state)}` }];
  });
}
