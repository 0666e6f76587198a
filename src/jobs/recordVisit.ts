// What follows from a tick, a result or a note: status, time, next date.
import type { Day } from '../domain/day';
import type { Customer, Visit, VisitStatus } from '../domain/entities';
import type { Minutes } from '../domain/minutes';
import { visitResults } from '../tables/generated';
import { isOffLimits, worksOn } from './planning/calendar';
import type { Team } from './team';

/** What somebody entered about a visit; fields that were not entered are absent. */
export interface VisitInput {
  done?: boolean;
  status?: VisitStatus;
  result?: string;
  note?: string;
}

export interface Moment {
  today: Day;
  now: Minutes;
}

/** The next visit is looked for so many days beyond the interval before the search gives up. */
const searchDays = 31;

const meansAbsent = (result: string): boolean =>
  Object.values(visitResults.absent).includes(result.trim() as never);

/** The status that an input leads to; the one before where it says nothing about it. */
function nextStatus(visit: Visit, input: VisitInput): VisitStatus {
  if (input.status !== undefined) return input.status;
  if (input.done === true) return 'done';
  if (input.done === false && visit.status === 'done') return 'planned';
  if (input.result === undefined || input.result === '' || visit.status !== 'planned') return visit.status;
  return meansAbsent(input.result) ? 'missed' : 'done';
}

/** The fields of the visit that the input changes, with what follows from it; empty when nothing does. */
export function recordVisit(team: Team, visit: Visit, input: VisitInput, at: Moment): Partial<Visit> {
  const changed: Partial<Visit> = {};
  if (input.result !== undefined && input.result !== visit.result) changed.result = input.result;
  if (input.note !== undefined && input.note !== visit.note) changed.note = input.note;
  const status = nextStatus(visit, input);
  if (status === visit.status) return changed;
  changed.status = status;
  if (visit.day > at.today && status !== 'planned' && status !== 'cancelled') changed.day = at.today;
  if (status === 'done') {
    const day = changed.day ?? visit.day;
    // Of a visit ticked on a later day nobody knows when it ended, and driving times are learned from what stands here.
    if (visit.left === null && day === at.today) changed.left = at.now;
    const next = nextVisitDay(team, visit, day);
    if (visit.nextDay === null && next !== null) changed.nextDay = next;
  }
  if (status === 'planned' && visit.left !== null) changed.left = null;
  return changed;
}

/** The first day from the interval on, on which the customer is open and the rep works. */
function nextVisitDay(team: Team, visit: Visit, from: Day): Day | null {
  const customer: Customer | undefined = team.customers.get(visit.customerId)?.record;
  const rep = team.reps.get(visit.repId)?.record;
  if (!customer || !rep) return null;
  const wanted = from + customer.visitIntervalDays;
  for (let day = wanted; day < wanted + searchDays; day++) {
    if (!isOffLimits(customer, day) && worksOn(team, rep, day)) return day;
  }
  return null;
}
