// The rows and tabs that follow when somebody moves, adds or pins a visit.
import { type Day, mondayOf, parseIsoDay } from '../domain/day';
import type { Rep, Visit } from '../domain/entities';
import { formatClock } from '../domain/minutes';
import { type Messages, messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import { type VisitRow, visitsTable } from '../tables/schemas';
import { layOutFields, type RowCells } from '../tables/write';
import type { Change, JobResult } from './changes';
import { highestNumber, idOf } from './newIds';
import { planMarkOf } from './planning/planMark';
import type { Period } from './planning/rhythm';
import { isUntouched } from './planning/standing';
import { freshRecord } from './planning/visitRows';
import { type NewTime, type Rearranging, type Search, searchFor, timesWith } from './rearrange';
import { dayRoutes } from './routes';
import { columnOfTab, type GeneratedTabs, generatedLists, loadLines } from './sidebarLists';
import { talkByCustomer } from './sidebarRoutes';
import type { Team, VisitEntry } from './team';
import { layOutToday } from './todayTab';
import type { Placement } from './views';
import { layOutWeek } from './weekTab';
import { shortDate, travelNote } from './words';

/** Puts a visit where it is wished, pinned there; the others of that day give way in time, in order they never do. */
export function placeVisit(input: Rearranging, tabs: GeneratedTabs, placement: Placement): JobResult | null {
  const { team } = input;
  const search = searchFor(input, placement);
  const times = search && timesWith(search, placement);
  const day = parseIsoDay(placement.day);
  if (!times || day === null) return null;
  const oldDay = search.visit?.record.day ?? day;
  const rows = times.flatMap((time, index) => rowAt(input, search, { time, day, sequence: index + 1 }));
  const messages = messagesOf(team.language);
  const own = times.find(({ visitId }) => visitId === (search.visit?.record.id ?? null))!;
  const when = `${shortDate(messages, day)} ${formatClock(own.arrival)}`;
  const said = search.visit ? messages.outcome.visitMoved : messages.outcome.visitAdded;
  const oldRep = search.visit?.record.repId ?? search.repId;
  const repIds = [...new Set([oldRep, search.repId])];
  const at = { repIds, today: input.at.today, days: [...new Set([oldDay, day])] };
  const visits = visitsAfter(team, rows);
  const before = team.visits.map(({ record }) => record);
  const drive = { before: drivingOn(team, before, at), after: drivingOn(team, visits, at) };
  return {
    changes: [
      { kind: 'table', table: 'visits', rows: rows.map(({ row }) => row) },
      ...tabChanges(team, tabs, { ...at, visits }),
    ],
    message: said(search.customer.name, when, drive),
    details: [],
    figures: {},
  };
}

/** Minutes at the wheel on the days concerned. */
function drivingOn(team: Team, visits: Visit[], { repIds, days }: { repIds: string[]; days: Day[] }): number {
  const own = visits.filter(({ repId }) => repIds.includes(repId));
  const routes = days.flatMap((day) => dayRoutes(team, own, { from: day, to: day }));
  return routes.reduce((sum, { travelMinutes }) => sum + travelMinutes, 0);
}

interface ChangedRow {
  row: RowCells;
  visit: Visit;
}

interface NewPlace {
  time: NewTime;
  day: Day;
  sequence: number;
}

function rowAt(input: Rearranging, search: Search, { time, day, sequence }: NewPlace): ChangedRow[] {
  const { team } = input;
  const place = { day, sequence, plannedArrival: time.arrival };
  if (time.visitId === null) return [addedRow(team, search, place)];
  const entry = team.visits.find(({ record }) => record.id === time.visitId)!;
  const isMoved = entry === search.visit;
  const { record } = entry;
  if (!isMoved && record.plannedArrival === time.arrival && record.sequence === sequence) return [];
  if (isMoved) {
    // The mark says that nobody has touched more than the place: freed, the visit is the planner's again.
    const moved = { ...place, repId: search.repId, fixed: true };
    const mark = isAsPlanned(entry) ? { planMark: planMarkOf({ ...entry.source.record, ...moved }) } : {};
    return [changedRow(team, entry, { ...moved, ...mark })];
  }
  // A row that Meguri planned stays Meguri's to plan again; the one that was moved is the user's.
  const isOurs = isUntouched(entry, team.tables.visits, input.formulas);
  const mark = isOurs ? { planMark: planMarkOf({ ...entry.source.record, ...place }) } : {};
  return [changedRow(team, entry, { ...place, ...mark })];
}

/** True for a row that Meguri planned or moved, in which nobody has changed anything but its pin. */
function isAsPlanned({ planMark, source: { record } }: VisitEntry): boolean {
  return planMark !== '' && [record, { ...record, fixed: false }].some((one) => planMarkOf(one) === planMark);
}

function changedRow(team: Team, entry: VisitEntry, changed: Partial<VisitRow>): ChangedRow {
  return {
    row: { row: entry.row, cells: layOutFields(visitsTable, changed, team.language) },
    visit: { ...entry.record, ...(changed as Partial<Visit>) },
  };
}

function addedRow(
  team: Team,
  { customer, repId }: Search,
  place: { day: Day; sequence: number; plannedArrival: number },
): ChangedRow {
  const { prefix, need } = { prefix: visitsTable.idPrefix, need: messagesOf(team.language).need };
  const { ids, lastRow, headerRow } = team.tables.visits;
  const id = idOf(prefix, highestNumber(ids, prefix) + 1);
  const record = {
    ...freshRecord({ id, customerId: customer.id, customerName: customer.name, repId, ...place }),
    fixed: true,
    purpose: need.purposes.visit,
    reason: need.wished,
    planMark: '',
  };
  return {
    row: { row: Math.max(lastRow, headerRow) + 1, cells: layOutFields(visitsTable, record, team.language) },
    visit: record,
  };
}

function visitsAfter(team: Team, rows: ChangedRow[]): Visit[] {
  const changed = new Map(rows.map(({ visit }) => [visit.id, visit]));
  const known = team.visits.map(({ record }) => {
    const visit = changed.get(record.id) ?? record;
    changed.delete(record.id);
    return visit;
  });
  return [...known, ...changed.values()];
}

/** Weeks that one plan covers at most. */
const mostWeeks = 4;

interface Affected {
  repIds: string[];
  today: Day;
  days: Day[];
  visits: Visit[];
}

/** 週間ルート, when it shows one of the weeks concerned, and 今日 of whom it concerns. */
function tabChanges(team: Team, tabs: GeneratedTabs, { repIds, today, days, visits }: Affected): Change[] {
  const messages = messagesOf(team.language);
  const talkOf = talkByCustomer(team, tabs);
  const changes = repIds.flatMap((repId): Change[] => {
    const rep = team.reps.get(repId)?.record as Rep | undefined;
    if (!rep) return [];
    const rows = layOutToday({ team, messages, rep, today, visits, talkOf });
    return [{ kind: 'generated', tab: 'today', repId, rows }];
  });
  const shown = String(tabs.week?.[0]?.[columnOfTab('week', 'rep')] ?? '');
  const period = days.flatMap(periodsWith).find((one) => weekTitle(messages, one) === shown);
  if (period === undefined) return changes;
  const rows: WritableCell[][] = layOutWeek({
    team,
    messages,
    period,
    routes: dayRoutes(team, visits, period),
    talkOf,
    leftOut: generatedLists(team, tabs, today).unplanned,
    load: loadLines(tabs),
    note: travelNote(team, messages, today),
  });
  return [...changes, { kind: 'generated', tab: 'week', rows }];
}

const weekTitle = (messages: Messages, { from, to }: Period): string =>
  messages.week.title(shortDate(messages, from), shortDate(messages, to));

/** Every period of one to four whole weeks that holds the day. */
function periodsWith(day: Day): Period[] {
  const periods: Period[] = [];
  for (let back = 0; back < mostWeeks; back++) {
    const from = mondayOf(day) - 7 * back;
    for (let weeks = back + 1; weeks <= mostWeeks; weeks++) periods.push({ from, to: from + 7 * weeks - 1 });
  }
  return periods;
}

/** Pins a visit to its day and time, or gives it back to the planner; one in which somebody has written stays theirs. */
export function fixVisit(team: Team, visit: VisitEntry, fixed: boolean): JobResult {
  const { outcome } = messagesOf(team.language);
  const isOurs = !fixed && isAsPlanned(visit);
  const mark = isOurs ? { planMark: planMarkOf({ ...visit.source.record, fixed }) } : {};
  const name = team.customers.get(visit.record.customerId)?.record.name ?? visit.record.customerId;
  return {
    changes: [{ kind: 'table', table: 'visits', rows: [changedRow(team, visit, { fixed, ...mark }).row] }],
    message: fixed ? outcome.visitFixed(name) : outcome.visitFreed(name),
    details: [],
    figures: {},
  };
}
