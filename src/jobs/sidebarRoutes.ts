// The routes of a week as the sidebar draws them.
import { formatIsoDay } from '../domain/day';
import { formatClock } from '../domain/minutes';
import { messagesOf } from '../messages';
import type { Cell } from '../tables/cell';
import {
  type PointOf,
  pointCells,
  type TalkingPoint,
  talkingPoints,
  withoutPoint,
} from './proposals/talkingPoint';
import {
  type DayRoute,
  dayRoutes,
  directionsUrls,
  placeUrl,
  type RouteStop,
  reasonText,
  routePlaces,
} from './routes';
import { columnOfTab, type GeneratedTabs } from './sidebarLists';
import type { Team } from './team';
import type { ProposalView, RouteView, StopView } from './views';
import type { StopTalk, TalkOf } from './weekTab';

export function routeViews(
  team: Team,
  tabs: GeneratedTabs,
  period: { from: number; to: number },
): RouteView[] {
  const visits = team.visits.map((visit) => visit.record);
  const context = {
    team,
    talk: talkByVisit(tabs),
    pointOf: talkingPoints(team),
    rows: new Map(team.visits.map((visit) => [visit.record.id, visit.row])),
  };
  return dayRoutes(team, visits, period).map((route) => routeView(context, route));
}

interface ViewContext {
  team: Team;
  talk: Map<string, TabTalk>;
  pointOf: PointOf;
  rows: Map<string, number>;
}

type TabTalk = Pick<StopTalk, 'lastPurchase' | 'bringUp'>;

/** What 今日 and 週間ルート say about each visit. */
function talkByVisit(tabs: GeneratedTabs): Map<string, TabTalk> {
  return new Map([...talkIn('today', tabs.today ?? []), ...talkIn('week', tabs.week ?? [])]);
}

/** The same by customer, for tabs that are laid out anew; nothing is said of a customer who was in neither. */
export function talkByCustomer(team: Team, tabs: GeneratedTabs): TalkOf {
  const messages = messagesOf(team.language);
  const pointOf = talkingPoints(team);
  const byVisit = talkByVisit(tabs);
  const known = new Map<string, TabTalk>();
  for (const { record } of team.visits) {
    const talk = byVisit.get(record.id);
    if (talk) known.set(record.customerId, talk);
  }
  return (customerId, day) => {
    const { lastPurchase, bringUp } = known.get(customerId) ?? { lastPurchase: '', bringUp: '' };
    const cells = pointCells(team, pointOf(customerId, day));
    return { lastPurchase, bringUp: withoutPoint(messages, cells.proposal, bringUp), ...cells };
  };
}

function talkIn(tab: 'today' | 'week', rows: Cell[][]): [string, TabTalk][] {
  const textAt = (cells: Cell[], name: string): string => String(cells[columnOfTab(tab, name)] ?? '');
  return rows.map((cells) => [
    textAt(cells, 'visitId'),
    { lastPurchase: textAt(cells, 'lastPurchase'), bringUp: textAt(cells, 'bringUp') },
  ]);
}

function routeView(context: ViewContext, route: DayRoute): RouteView {
  return {
    repId: route.rep.id,
    repName: route.rep.name,
    day: formatIsoDay(route.day),
    start: route.start,
    stops: route.stops.map((stop) => stopView(context, stop)),
    travelMinutes: route.travelMinutes,
    kilometres: Math.round(route.kilometres * 10) / 10,
    endsAt: route.endsAt === null ? '' : formatClock(route.endsAt),
    directionsUrls: directionsUrls(routePlaces(route)),
  };
}

function stopView({ team, talk, pointOf, rows }: ViewContext, stop: RouteStop): StopView {
  const { visit, customer } = stop;
  const at = visit.plannedArrival ?? visit.arrived;
  const row = rows.get(visit.id);
  const point = pointOf(customer.id, visit.day);
  const messages = messagesOf(team.language);
  return {
    visitId: visit.id,
    customerId: customer.id,
    customerName: customer.name,
    address: customer.address,
    sequence: stop.number,
    arrival: at === null ? '' : formatClock(at),
    leave: at === null ? '' : formatClock(at + stop.durationMinutes),
    travelMinutes: stop.travelMinutes,
    position: customer.position,
    purpose: visit.purpose,
    reason: reasonText(visit),
    lastPurchase: talk.get(visit.id)?.lastPurchase ?? '',
    bringUp: withoutPoint(messages, point?.text ?? '', talk.get(visit.id)?.bringUp ?? ''),
    proposal: point && pointView(point),
    status: visit.status,
    fixed: visit.fixed,
    result: visit.result,
    note: visit.note,
    openCases: caseTexts(team, customer.id),
    mapUrl: customer.position ? placeUrl(customer.position) : '',
    place: row === undefined ? null : { tab: team.tables.visits.tab, row, column: 1 },
  };
}

export const pointView = ({ entry, text, outcome }: TalkingPoint): ProposalView => ({
  productId: entry.record.productId,
  text,
  outcome,
});

/** The customer's open cases, one line each. */
export function caseTexts(team: Team, customerId: string): string[] {
  const { caseKinds } = messagesOf(team.language);
  return team.cases
    .filter(({ record }) => record.customerId === customerId && record.status === 'open')
    .map(({ record }) => `${caseKinds[record.kind]}: ${record.text}`);
}
