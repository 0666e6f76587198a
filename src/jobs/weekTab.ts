// The 週間ルート tab: one block of rows per rep and day, then who was left out and why.
import type { Day } from '../domain/day';
import { formatClock } from '../domain/minutes';
import type { Messages } from '../messages';
import type { WritableCell } from '../tables/cell';
import { generatedHeader, generatedRow, linkCell } from './generatedRows';
import type { Period } from './planning/needs';
import { withPoint } from './proposals/talkingPoint';
import { type DayRoute, directionsUrls, placeUrl, type RouteStop, reasonText, routePlaces } from './routes';
import type { Team } from './team';
import { shortDate } from './words';

/** What is said about a customer at a stop. */
export interface StopTalk {
  lastPurchase: string;
  /** What else there is to bring up beside the proposal. */
  bringUp: string;
  /** The one product to propose; empty where there is none. */
  proposal: string;
  /** What came of it at this visit, as a cell says it. */
  proposalOutcome: string;
}

/** What is said at a visit on that day. */
export type TalkOf = (customerId: string, day: Day) => StopTalk;

export interface LeftOut {
  customerId: string;
  customerName: string;
  repName: string;
  reason: string;
}

/** What is said about a rep's work as a whole. */
export interface LoadLine {
  repName: string;
  text: string;
}

export interface WeekTabInput {
  team: Team;
  messages: Messages;
  period: Period;
  routes: DayRoute[];
  talkOf: TalkOf;
  leftOut: LeftOut[];
  load: LoadLine[];
  /** What is to be said beside the title. */
  note: string;
}

/** All rows of the tab, from row 1. */
export function layOutWeek(input: WeekTabInput): WritableCell[][] {
  const { team, messages, period } = input;
  const title = messages.week.title(shortDate(messages, period.from), shortDate(messages, period.to));
  const rows = [
    generatedRow('week', { kind: 'title', rep: title, customer: input.note }),
    generatedHeader('week', team.language),
  ];
  for (const week of weeksOf(input)) {
    if (week.title !== null) rows.push(generatedRow('week', { kind: 'title', rep: week.title }));
    for (const route of week.routes) {
      rows.push(dayRow(input, route));
      for (const stop of route.stops) rows.push(stopRow(input, route, stop));
    }
  }
  if (input.leftOut.length > 0) {
    rows.push(
      generatedRow('week', { kind: 'leftHead', rep: messages.week.leftOutTitle(input.leftOut.length) }),
    );
  }
  for (const left of input.leftOut) rows.push(leftOutRow(left));
  if (input.load.length > 0) {
    rows.push(generatedRow('week', { kind: 'leftHead', rep: messages.week.loadTitle }));
  }
  for (const { repName, text } of input.load) {
    rows.push(generatedRow('week', { kind: 'load', rep: repName, customer: text }));
  }
  return rows;
}

interface Week {
  /** `null` when it is the only one. */
  title: string | null;
  routes: DayRoute[];
}

/** The routes week by week, each with its figures. */
function weeksOf({ routes, period, messages }: WeekTabInput): Week[] {
  if (period.to - period.from < 7) return [{ title: null, routes }];
  const weeks: Week[] = [];
  for (let from = period.from; from <= period.to; from += 7) {
    const to = Math.min(period.to, from + 6);
    const own = routes.filter(({ day }) => day >= from && day <= to);
    const title = messages.week.weekTitle({
      from: shortDate(messages, from),
      to: shortDate(messages, to),
      stops: own.reduce((sum, { stops }) => sum + stops.length, 0),
      travelMinutes: own.reduce((sum, { travelMinutes }) => sum + travelMinutes, 0),
    });
    weeks.push({ title, routes: own });
  }
  return weeks;
}

function dayRow({ messages }: WeekTabInput, route: DayRoute): WritableCell[] {
  const summary = messages.week.dayTitle({
    stops: route.stops.length,
    travelMinutes: route.travelMinutes,
    kilometres: messages.format.kilometres(route.kilometres),
    ends: route.endsAt === null ? '–' : formatClock(route.endsAt),
  });
  const urls = directionsUrls(routePlaces(route));
  const cells: Record<string, WritableCell> = {
    kind: 'day',
    rep: route.rep.name,
    day: shortDate(messages, route.day),
    customer: summary,
  };
  // A day of more stops than one Google link carries continues in the columns to the left of the first link.
  const linkColumns = ['map', 'bringUp', 'lastPurchase', 'reason'];
  urls.slice(0, linkColumns.length).forEach((url, index) => {
    const part = urls.length > 1 ? ` ${index + 1}/${urls.length}` : '';
    cells[linkColumns[index]!] = linkCell(url, messages.week.directions + part);
  });
  return generatedRow('week', cells);
}

function stopRow({ messages, talkOf }: WeekTabInput, route: DayRoute, stop: RouteStop): WritableCell[] {
  const { visit, customer } = stop;
  const at = visit.plannedArrival ?? visit.arrived;
  const talk = talkOf(customer.id, visit.day);
  return generatedRow('week', {
    kind: visit.status === 'done' ? 'done' : 'stop',
    rep: route.rep.name,
    day: shortDate(messages, route.day),
    sequence: stop.number,
    arrival: at === null ? '' : formatClock(at),
    travel: stop.travelMinutes,
    customer: customer.name,
    address: customer.address,
    purpose: visit.purpose,
    reason: reasonText(visit),
    lastPurchase: talk.lastPurchase,
    bringUp: withPoint(messages, talk.proposal, talk.bringUp),
    map: customer.position ? linkCell(placeUrl(customer.position), messages.week.map) : '',
    visitId: visit.id,
    customerId: customer.id,
  });
}

function leftOutRow(left: LeftOut): WritableCell[] {
  return generatedRow('week', {
    kind: 'left',
    rep: left.repName,
    customer: left.customerName,
    reason: left.reason,
    customerId: left.customerId,
  });
}
