// 提案: made when a product is new, recorded from the sidebar, from 今日 and in its own tab.
import type { ProposalOutcome } from '../domain/entities';
import { isRefusal } from '../jobs/office/refusal';
import { newProducts } from '../jobs/proposals/proposalRows';
import { completeProposals, outcomeOf, recordProposals } from '../jobs/proposals/recordProposal';
import { refreshProposals } from '../jobs/proposals/refreshProposals';
import { pointCells, talkingPoints } from '../jobs/proposals/talkingPoint';
import type { Team } from '../jobs/team';
import { readTodayEntries } from '../jobs/todayTab';
import type { JobOutcome, ProposalRecord } from '../jobs/views';
import { messagesOf } from '../messages';
import type { AnyTableKey } from '../tables/column';
import { generatedColumn } from '../tables/generated';
import { type ProposalRow, proposalOutcomes, proposalsTable } from '../tables/officeSchemas';
import { findColumns, type ReadTable } from '../tables/read';
import type { Book } from './book';
import { emptyTable } from './emptyTable';
import { ensureTables } from './ensureTabs';
import { loadPart } from './loadVisits';
import type { OfficeJob } from './officeJobs';
import type { Rows } from './readTail';
import { contextNow } from './readTeam';
import { type Desk, runJob, Told } from './runJob';
import { todayKey } from './todayTabs';
import { writeBlock } from './writeChanges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const needed: readonly AnyTableKey[] = ['customers', 'products', 'reps', 'settings', 'proposals'];

/**
 * A plan writes proposals once there is something new to propose: their tab is made when they are written. One that users
 * have under its name may be theirs or fit: that is found out first.
 */
export function keepProposals({ book, team, context }: Pick<Desk, 'book' | 'team' | 'context'>): void {
  if (team.tables.proposals || newProducts(team, context.today).length === 0) return;
  const isTaken = book.sheets.has(proposalsTable.tab[team.language]);
  if (isTaken) ensureTables(book, ['proposals']);
  const table = (
    isTaken ? book.readTable('proposals') : emptyTable('proposals', team.language)
  ) as ReadTable<ProposalRow> | null;
  if (table) team.tables.proposals = table;
}

export const proposalsJob: OfficeJob = {
  options: {
    tables: ['customers', 'products', 'reps', 'settings', 'visits', 'orders', 'proposals'],
    makes: ['proposals'],
  },
  decide: (desk) => refreshProposals(desk.team, desk.context.today, () => desk.todayTabs),
};

export function proposalFromSidebar(told: ProposalRecord): JobOutcome {
  const { outcome } = runJob(
    'recordProposal',
    ({ book, team, context }) => {
      const decided = recordProposals(team, [told], context.today);
      if (isRefusal(decided)) throw new Told(decided.refusal);
      showInToday(book, team, told.customerId, told.outcome);
      return decided;
    },
    { tables: needed, makes: ['proposals'] },
  );
  return outcome;
}

/** The word beside the customer in 今日, wherever it stands. */
function showInToday(book: Book, team: Team, customerId: string, outcome: ProposalOutcome | null): void {
  const repIds = [...team.reps.keys()];
  const own = team.customers.get(customerId)?.record.repId ?? '';
  const word = outcome === null ? '' : proposalOutcomes[outcome][team.language];
  const column = generatedColumn('today', 'proposalOutcome') + 1;
  // The customer's own rep first: another one has them only where a visit was handed over.
  for (const repId of [own, ...repIds.filter((id) => id !== own)]) {
    const sheet = book.find(todayKey(repId), []);
    const entry =
      sheet && readTodayEntries(book.readCells(sheet).values).find((one) => one.customerId === customerId);
    if (!sheet || !entry) continue;
    if (entry.proposalOutcome !== word) writeBlock(book, sheet, { row: entry.row, column, values: [[word]] });
    return;
  }
}

/** 今日 says again what 提案 says, after something there was taken back. */
export function showAllInToday(book: Book): void {
  const team = book.find('proposals', []) && loadPart(book, needed);
  if (!team) return;
  const pointOf = talkingPoints(team);
  const { today } = contextNow(book);
  const column = generatedColumn('today', 'proposalOutcome') + 1;
  for (const repId of team.reps.keys()) {
    const sheet = book.find(todayKey(repId), []);
    const entries = sheet ? readTodayEntries(book.readCells(sheet).values) : [];
    for (const { row, customerId, proposalOutcome } of entries) {
      const word = pointCells(team, pointOf(customerId, today)).proposalOutcome;
      if (sheet && proposalOutcome !== word) writeBlock(book, sheet, { row, column, values: [[word]] });
    }
  }
}

interface Edited {
  book: Book;
  sheet: Sheet;
  rows: Rows;
  covers: (column: number | undefined) => boolean;
}

/** A word chosen under 「提案の結果」 in 今日 reaches 提案. */
export function proposalInToday({ book, sheet, rows, covers }: Edited): void {
  const column = generatedColumn('today', 'proposalOutcome') + 1;
  if (!covers(column)) return;
  const entries = readTodayEntries(book.readCells(sheet).values).filter(
    ({ row }) => row >= rows.first && row <= rows.last,
  );
  for (const entry of entries) {
    const { outcome } = runJob(
      'recordProposal',
      ({ team, context }) => {
        const told = outcomeOf(team, entry.proposalOutcome);
        const { proposals, format } = messagesOf(team.language);
        const words = format.list(Object.values(proposalOutcomes).map((word) => word[team.language]));
        if (told === undefined) throw new Told(proposals.unknownWord(entry.proposalOutcome, words));
        const decided = recordProposals(
          team,
          [{ customerId: entry.customerId, outcome: told }],
          context.today,
        );
        if (isRefusal(decided)) throw new Told(decided.refusal);
        return decided;
      },
      { tables: needed, makes: ['proposals'] },
    );
    sheet.getRange(entry.row, column).setNote(outcome.ok ? '' : outcome.message);
    book.spreadsheet.toast(outcome.message);
  }
}

/** A word chosen in 提案 itself, or a row that somebody types there. */
export function editedInProposals({ book, sheet, rows, covers }: Edited): void {
  const head = sheet.getRange(1, 1, 10, sheet.getLastColumn()).getValues() as string[][];
  const { places, headerRow } = findColumns(proposalsTable, head);
  const at = (field: string): number | undefined =>
    places[field] === undefined ? undefined : places[field] + 1;
  const isOutcome = covers(at('outcome'));
  if (rows.last <= headerRow || !(isOutcome || covers(at('customerId')) || covers(at('productId')))) return;
  runJob(
    'recordProposal',
    ({ team, context }) => {
      const done = completeProposals(team, rows, { today: context.today, isOutcome });
      for (const { customerId, outcome } of done.told) showInToday(book, team, customerId, outcome);
      if (done.message !== '') book.spreadsheet.toast(done.message);
      return done;
    },
    { tables: needed },
  );
}
