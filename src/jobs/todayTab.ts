// The 今日 tab of one rep: what a phone shows in the field, and the cells that the rep fills there.
import type { Day } from '../domain/day';
import type { Rep, Visit } from '../domain/entities';
import { formatClock } from '../domain/minutes';
import type { Messages } from '../messages';
import { type Cell, isEmptyCell, type WritableCell } from '../tables/cell';
import { textOf } from '../tables/codecs';
import { generatedColumn, generatedTabs } from '../tables/generated';
import { generatedHeader, generatedRow, linkCell } from './generatedRows';
import { type DayRoute, dayRoutes, placeUrl, type RouteStop, reasonText } from './routes';
import type { Team } from './team';
import type { StopTalk, TalkOf } from './weekTab';
import { shortDate } from './words';

export interface TodayTabInput {
  team: Team;
  messages: Messages;
  rep: Rep;
  today: Day;
  visits: Visit[];
  talkOf: TalkOf;
}

/** A rep without visits today sees the next day that has some, so far ahead. */
const daysAhead = 14;

/** All rows of the rep's tab, from row 1. */
export function layOutToday(input: TodayTabInput): WritableCell[][] {
  const { team, rep, today, messages } = input;
  const own = input.visits.filter((visit) => visit.repId === rep.id);
  const route = dayRoutes(team, own, { from: today, to: today + daysAhead })[0];
  const rows = [
    generatedRow('today', { kind: 'title', arrival: titleOf(input, route) }),
    generatedHeader('today', team.language),
  ];
  if (!route) return rows;
  for (const stop of route.stops)
    rows.push(stopRow(messages, stop, input.talkOf(stop.customer.id, stop.visit.day)));
  return rows;
}

function titleOf({ messages, rep, today }: TodayTabInput, route: DayRoute | undefined): string {
  if (!route) return messages.today.nothing(rep.name, shortDate(messages, today));
  if (route.day !== today) {
    return messages.today.next(rep.name, shortDate(messages, route.day), route.stops.length);
  }
  return messages.today.title({
    rep: rep.name,
    date: shortDate(messages, today),
    stops: route.stops.length,
    travelMinutes: route.travelMinutes,
  });
}

function stopRow(messages: Messages, stop: RouteStop, talk: StopTalk): WritableCell[] {
  const { visit, customer } = stop;
  const at = visit.plannedArrival ?? visit.arrived;
  return generatedRow('today', {
    done: visit.status === 'done',
    arrival: at === null ? '' : formatClock(at),
    customer: customer.name,
    purpose: visit.purpose,
    reason: reasonText(visit),
    map: customer.position ? linkCell(placeUrl(customer.position), messages.week.map) : '',
    result: visit.result,
    note: visit.note,
    ...talk,
    address: customer.address,
    travel: stop.travelMinutes,
    visitId: visit.id,
    customerId: customer.id,
    kind: 'stop',
  });
}

/** What a rep entered into a 今日 row. */
export interface TodayEntry {
  visitId: string;
  done: boolean;
  result: string;
  note: string;
  customerId: string;
  proposalOutcome: string;
  /** 1-based row of the sheet. */
  row: number;
}

/** The entries of a 今日 tab as it stands. */
export function readTodayEntries(values: Cell[][]): TodayEntry[] {
  const at = (cells: Cell[], name: string): Cell => cells[generatedColumn('today', name)] ?? '';
  const textAt = (cells: Cell[], name: string): string => textOf(at(cells, name));
  return values.flatMap((cells, index) => {
    if (index < generatedTabs.today.headerRow || isEmptyCell(at(cells, 'visitId'))) return [];
    return [
      {
        visitId: textAt(cells, 'visitId'),
        done: at(cells, 'done') === true,
        result: textAt(cells, 'result'),
        note: textAt(cells, 'note'),
        customerId: textAt(cells, 'customerId'),
        proposalOutcome: textAt(cells, 'proposalOutcome'),
        row: index + 1,
      },
    ];
  });
}
