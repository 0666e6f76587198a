// Who was left out, who is due, who is at risk, what is wrong: read back from the tabs that show it.
import { type Day, formatIsoDay } from '../domain/day';
import { messagesOf } from '../messages';
import type { Cell } from '../tables/cell';
import { textOf } from '../tables/codecs';
import { type GeneratedKey, generatedColumn, generatedTabs } from '../tables/generated';
import { columnLetters } from './problemsTab';
import { plannedDays } from './refreshDue';
import type { Team } from './team';
import type { AtRiskView, DueView, ProblemView, UnplannedView } from './views';
import type { LoadLine } from './weekTab';

/** Cells of the generated tabs, from A1; of 今日, the tabs of all reps one after another. */
export type GeneratedTabs = Partial<Record<GeneratedKey, Cell[][]>>;

export const columnOfTab = (tab: GeneratedKey, name: string): number => generatedColumn(tab, name);

interface Row {
  text(name: string): string;
  number(name: string): number;
}

function rowsOf(tabs: GeneratedTabs, tab: GeneratedKey): Row[] {
  const body = (tabs[tab] ?? []).slice(generatedTabs[tab].headerRow);
  return body
    .filter((cells) => cells.some((cell) => cell !== '' && cell !== false))
    .map((cells) => ({
      text: (name) => textOf(cells[columnOfTab(tab, name)] ?? ''),
      number: (name) => Number(cells[columnOfTab(tab, name)] ?? 0) || 0,
    }));
}

/** What the week's tab says about each rep's work. */
export function loadLines(tabs: GeneratedTabs): LoadLine[] {
  return rowsOf(tabs, 'week')
    .filter((row) => row.text('kind') === 'load')
    .map((row) => ({ repName: row.text('rep'), text: row.text('customer') }));
}

export interface GeneratedLists {
  unplanned: UnplannedView[];
  due: DueView[];
  atRisk: AtRiskView[];
  problems: ProblemView[];
}

export function generatedLists(team: Team, tabs: GeneratedTabs, today: Day): GeneratedLists {
  const next = plannedDays(team, today);
  return {
    unplanned: rowsOf(tabs, 'week')
      .filter((row) => row.text('kind') === 'left')
      .map((row) => ({
        customerId: row.text('customerId'),
        customerName: row.text('customer'),
        repName: row.text('rep'),
        reason: row.text('reason'),
      })),
    due: rowsOf(tabs, 'due').map((row) => dueView(team, row, next)),
    atRisk: rowsOf(tabs, 'atRisk').map((row) => ({
      customerId: row.text('customerId'),
      customerName: row.text('customer'),
      repName: row.text('rep'),
      lastOrder: row.text('lastOrder'),
      daysSinceLast: row.number('daysSinceLast'),
      yearlyAmount: row.number('yearlyAmount'),
      reason: row.text('reason'),
    })),
    problems: rowsOf(tabs, 'problems').flatMap(problemView),
  };
}

function dueView(team: Team, row: Row, next: Map<string, Day>): DueView {
  const words = messagesOf(team.language).reorder;
  const word = row.text('state');
  // The tab tells of the morning's plan: visits may have been added or moved since.
  const planned = next.get(row.text('customerId'));
  return {
    customerId: row.text('customerId'),
    customerName: row.text('customer'),
    repName: row.text('rep'),
    probability: row.number('probability'),
    expected: row.text('expected'),
    earliest: row.text('earliest'),
    latest: row.text('latest'),
    expectedAmount: row.number('expectedAmount'),
    daysSinceLast: row.number('daysSinceLast'),
    basket: row.text('basket'),
    state: word === words.late ? 'late' : word === words.thisWeek ? 'thisWeek' : 'onTime',
    nextVisit: planned === undefined ? null : formatIsoDay(planned),
  };
}

function problemView(row: Row): ProblemView[] {
  const place = row.text('link') === '' ? '' : row.text('link');
  const match = /^([A-Z]+)(\d+)$/.exec(place);
  const column = match ? columnNumber(match[1]!) : 1;
  const place1 = { tab: row.text('tab'), row: Math.max(1, row.number('row')), column };
  return [
    { place: place1, columnHeader: row.text('column'), what: row.text('what'), remedy: row.text('remedy') },
  ];
}

/** The inverse of {@link columnLetters}. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return columnLetters(column) === letters ? column : 1;
}
