// 提案を更新: what orders say about what was proposed, the talking points of the coming visits, and how it all went.
import type { Day } from '../../domain/day';
import { messagesOf } from '../../messages';
import type { Cell, WritableCell } from '../../tables/cell';
import { generatedColumn, generatedTabs } from '../../tables/generated';
import type { Change, JobResult } from '../changes';
import { forecastTeam } from '../forecast';
import { talkByCustomer } from '../sidebarRoutes';
import type { Team } from '../team';
import { layOutToday } from '../todayTab';
import { proposalReport } from './proposalReport';
import { ProposalBook, proposeAtVisits, settleByOrders } from './proposalRows';

/** 今日 of one rep as it stands. */
export interface TodayCells {
  repId: string;
  values: Cell[][];
}

/** 今日 is read only where a row of 提案 has changed. */
export function refreshProposals(team: Team, today: Day, tabsOf: () => readonly TodayCells[]): JobResult {
  const messages = messagesOf(team.language);
  const book = new ProposalBook(team);
  const visits = team.visits.map(({ record }) => record);
  const ordered = settleByOrders(team, book);
  const made = proposeAtVisits({ team, forecasts: forecastTeam(team, today), today }, visits, book);
  const rowChanges = book.changes();
  const tabs = rowChanges.length > 0 ? tabsOf() : [];
  const talkOf = talkByCustomer(team, { today: tabs.flatMap(({ values }) => values) });
  const todays = tabs.flatMap(({ repId, values }): Change[] => {
    const rep = team.reps.get(repId)?.record;
    const rows = rep && layOutToday({ team, messages, rep, today, visits, talkOf });
    const isSame = JSON.stringify(pointsIn(rows ?? [])) === JSON.stringify(pointsIn(values));
    return rows && !isSame ? [{ kind: 'generated', tab: 'today', repId, rows }] : [];
  });
  return {
    changes: [...rowChanges, ...todays, proposalReport(team, today)],
    message: messages.proposals.refreshed(made, ordered),
    details: [],
    figures: {},
  };
}

/** What is proposed at which visit: only where that has changed is 今日 laid out anew. */
function pointsIn(rows: readonly (readonly (Cell | WritableCell)[])[]): unknown[] {
  const places = ['visitId', 'proposal', 'proposalOutcome'].map((name) => generatedColumn('today', name));
  return rows
    .slice(generatedTabs.today.headerRow)
    .map((cells) => places.map((place) => cells[place] ?? ''))
    .filter(([visitId]) => visitId !== '');
}
