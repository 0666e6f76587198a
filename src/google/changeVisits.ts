// Visits moved, added, pinned and freed from the sidebar.
import { fixVisit, placeVisit } from '../jobs/changeVisits';
import { type Rearranging, searchFor, slotViews } from '../jobs/rearrange';
import type { GeneratedTabs } from '../jobs/sidebarLists';
import type { JobOutcome, Placement, SlotView, Wish } from '../jobs/views';
import { messagesOf } from '../messages';
import type { AnyTableKey } from '../tables/column';
import { Book } from './book';
import { loadPart } from './loadVisits';
import { contextNow, visitFormulas } from './readTeam';
import { type Desk, runJob, stateInWords, Told } from './runJob';

/** Not the orders: the longest table takes the longest to read. */
const needed: readonly AnyTableKey[] = [
  'visits',
  'customers',
  'reps',
  'cases',
  'settings',
  'busyTimes',
  'products',
  'proposals',
];

/** Where the visit would fit; nothing is written, so nobody is kept waiting. */
export function slotsFor(wish: Wish): SlotView[] {
  const book = new Book(stateInWords());
  const team = loadPart(book, ['visits', 'customers', 'reps', 'settings']);
  if (!team) return [];
  const search = searchFor({ team, at: contextNow(book), formulas: visitFormulas(book, team) }, wish);
  return search ? slotViews(team, search) : [];
}

export function placeFromSidebar(placement: Placement): JobOutcome {
  const decide = (desk: Desk) => {
    const placed = placeVisit(rearranging(desk), generatedTabs(desk), placement);
    if (!placed) throw new Told(messagesOf(desk.team.language).outcome.noRoom);
    return placed;
  };
  return runJob('changeVisits', decide, { tables: needed }).outcome;
}

export function fixFromSidebar(visitId: string, fixed: boolean): JobOutcome {
  const decide = ({ team }: Desk) => {
    const visit = team.visits.find(({ record }) => record.id === visitId);
    if (!visit) throw new Told(messagesOf(team.language).outcome.visitNotFound);
    return fixVisit(team, visit, fixed);
  };
  return runJob('changeVisits', decide, { tables: needed }).outcome;
}

const rearranging = ({ team, context, book }: Desk): Rearranging => ({
  team,
  at: context,
  formulas: visitFormulas(book, team),
});

function generatedTabs({ book, todayTabs }: Desk): GeneratedTabs {
  const tabs: GeneratedTabs = { today: todayTabs.flatMap(({ values }) => values) };
  const week = book.findGenerated('week');
  if (week) tabs.week = book.readCells(week).values;
  return tabs;
}
