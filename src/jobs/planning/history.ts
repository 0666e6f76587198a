// What past visits, orders and cases say about each customer, gathered in one pass over each table.
import { type Day, weekdayOf } from '../../domain/day';
import type { Case, OrderLine } from '../../domain/entities';
import type { Team, VisitEntry } from '../team';

export interface CustomerHistory {
  /** Day of the last visit done. */
  lastVisit: Day | null;
  /** Weekday of most of the recent visits, when there is one. */
  usualWeekday: number | null;
  openCases: Case[];
  /** Lines that are promised and not yet delivered. */
  promised: OrderLine[];
  /** Lines of the last order day, returns left out. */
  lastOrder: OrderLine[];
  /** The newest note of a visit done. */
  lastTopic: string;
}

const emptyHistory = (): CustomerHistory => ({
  lastVisit: null,
  usualWeekday: null,
  openCases: [],
  promised: [],
  lastOrder: [],
  lastTopic: '',
});

/** Recent visits that make a weekday the usual one, and the share of them it needs. */
const recentVisits = 8;
const usualShare = 0.6;

/** The history of each customer up to and including `today`. */
export function gatherHistories(team: Team, today: Day): Map<string, CustomerHistory> {
  const histories = new Map<string, CustomerHistory>();
  for (const id of team.customers.keys()) histories.set(id, emptyHistory());
  gatherVisits(team, today, histories);
  for (const { record } of team.cases) {
    if (record.status === 'open') histories.get(record.customerId)?.openCases.push(record);
  }
  for (const { record } of team.orders) {
    const history = histories.get(record.customerId);
    if (history) noteOrder(history, record, today);
  }
  return histories;
}

function noteOrder(history: CustomerHistory, line: OrderLine, today: Day): void {
  if (line.deliveryDay !== null && !line.delivered && line.quantity > 0) history.promised.push(line);
  if (line.day > today || line.quantity <= 0) return;
  const lastDay = history.lastOrder[0]?.day ?? Number.NEGATIVE_INFINITY;
  if (line.day > lastDay) history.lastOrder = [line];
  else if (line.day === lastDay) history.lastOrder.push(line);
}

export function wasDone(visit: VisitEntry): boolean {
  return visit.record.status === 'done';
}

function gatherVisits(team: Team, today: Day, histories: Map<string, CustomerHistory>): void {
  const done = team.visits.filter((visit) => wasDone(visit) && visit.record.day <= today);
  const weekdays = new Map<string, number[]>();
  for (const { record } of done.sort((a, b) => a.record.day - b.record.day)) {
    const history = histories.get(record.customerId);
    if (!history) continue;
    history.lastVisit = record.day;
    history.lastTopic = record.note || record.nextStep || history.lastTopic;
    const known = weekdays.get(record.customerId) ?? [];
    known.push(weekdayOf(record.day));
    weekdays.set(record.customerId, known);
  }
  for (const [id, days] of weekdays) histories.get(id)!.usualWeekday = usualOf(days.slice(-recentVisits));
}

function usualOf(weekdays: number[]): number | null {
  if (weekdays.length < 3) return null;
  const counts = new Map<number, number>();
  for (const weekday of weekdays) counts.set(weekday, (counts.get(weekday) ?? 0) + 1);
  const [weekday, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return count / weekdays.length >= usualShare ? weekday : null;
}
