// Which customers need a visit in the period, how much, and why.
import type { Day } from '../../domain/day';
import type { Customer, OrderLine, Visit } from '../../domain/entities';
import type { CustomerForecast } from '../../forecasting';
import { visitPrize } from '../../routing';
import type { Team, VisitEntry } from '../team';
import { isOffLimits, shiftHours } from './calendar';
import type { CustomerHistory } from './history';

/** Why a visit is worth making; words are made of it by `describeNeed`. */
export interface Need {
  customer: Customer;
  /** Value of the visit in minutes of driving that it is worth. */
  prize: number;
  mandatory: boolean;
  /** Days on which it may be made. */
  days: { from: Day; to: Day };
  /** The agreed visit that this need stands for. */
  appointment: VisitEntry | null;
  /** The visit that the plan in force has for it: re-planning moves it only for a gain. */
  planned: Visit | null;
  delivery: OrderLine[];
  /** Due date of the most pressing claim. */
  claimDue: Day | null;
  openCases: number;
  /** Day of the last visit done, or still to be made before the period. */
  lastContact: Day | null;
  usualWeekday: number | null;
  orderProbability: number | null;
  expectedAmount: number;
}

export interface Period {
  from: Day;
  /** Last day. */
  to: Day;
}

export interface NeedsInput {
  team: Team;
  period: Period;
  today: Day;
  histories: Map<string, CustomerHistory>;
  forecastOf: (customerId: string) => CustomerForecast | null;
  /** Visits of the period that stand: agreed, pinned or edited by people. */
  standing: VisitEntry[];
  /** Visits planned for the days between today and the period. */
  upcoming: VisitEntry[];
  /** IDs of customers already visited within the period. */
  visited: Set<string>;
  /** When re-planning, the open visits of the plan in force, by customer: nobody else is taken up but who must be. */
  planned: Map<string, Visit> | null;
  /** How much a rep's intervals stretch when there is more work than time; 1 = as wished. */
  stretchOf: (repId: string) => number;
}

/** Visits before this share of the interval are not proposed. */
const earliestShare = 0.7;
/** What a visit that was announced is worth on top, when re-planning. */
const keptPrize = 40;
/** What an open case, and an order as good as certain, add to the prize. */
const casePrize = 12;
const orderPrize = 25;

/** One need for each visit to consider. */
export function gatherNeeds(input: NeedsInput): Need[] {
  const needs = input.standing.flatMap((visit) => {
    const customer = input.team.customers.get(visit.record.customerId)?.record;
    return customer?.position ? [needOf(input, customer, visit)] : [];
  });
  const agreed = new Set(input.standing.map((visit) => visit.record.customerId));
  for (const { record: customer } of input.team.customers.values()) {
    const skip = customer.status !== 'active' || !customer.position;
    if (skip || agreed.has(customer.id) || input.visited.has(customer.id)) continue;
    const need = needOf(input, customer, null);
    const isWanted = input.planned === null ? need.prize > 0 : need.planned !== null;
    if (need.mandatory || isWanted) needs.push(need);
  }
  return needs;
}

function needOf(input: NeedsInput, customer: Customer, appointment: VisitEntry | null): Need {
  const { period } = input;
  const history = input.histories.get(customer.id)!;
  const delivery = history.promised.filter(
    (line) => line.deliveryDay! >= period.from && line.deliveryDay! <= period.to,
  );
  const claims = history.openCases.filter((opened) => opened.kind === 'claim' && opened.due !== null);
  const claimDue = claims.length > 0 ? Math.min(...claims.map((claim) => claim.due!)) : null;
  const claimPresses = claimDue !== null && claimDue <= period.to;
  const forecast = input.forecastOf(customer.id);
  const orderProbability = forecast ? forecast.probabilityWithin(7) : null;
  const need: Need = {
    customer,
    prize: 0,
    mandatory: appointment !== null || delivery.length > 0 || claimPresses,
    days: period,
    appointment,
    planned: input.planned?.get(customer.id) ?? null,
    delivery,
    claimDue: claimPresses ? claimDue : null,
    openCases: history.openCases.length,
    lastContact: lastContact(input, customer.id, history),
    usualWeekday: history.usualWeekday,
    orderProbability,
    expectedAmount: forecast?.typicalOrderAmount ?? 0,
  };
  need.days = daysOf(need, input);
  need.prize = prizeOf(need, input);
  return need;
}

/** The last visit done or still to be made before the period. */
function lastContact(input: NeedsInput, customerId: string, history: CustomerHistory): Day | null {
  const upcoming = input.upcoming
    .filter((visit) => visit.record.customerId === customerId)
    .map((visit) => visit.record.day);
  const days = history.lastVisit === null ? upcoming : [history.lastVisit, ...upcoming];
  return days.length > 0 ? Math.max(...days) : null;
}

function daysOf(need: Need, input: NeedsInput): { from: Day; to: Day } {
  const { period } = input;
  if (need.appointment) return { from: need.appointment.record.day, to: need.appointment.record.day };
  if (need.delivery.length > 0) {
    const day = Math.min(...need.delivery.map((line) => line.deliveryDay!));
    return { from: day, to: day };
  }
  if (need.claimDue === null) {
    return need.planned ? period : { from: earliestDay(need, period), to: period.to };
  }
  return { from: period.from, to: lastClaimDay(need, need.claimDue, input) };
}

/** A claim is seen to by its due date; past it, or when nobody can be met by then, on the first day that is open. */
function lastClaimDay({ customer }: Need, due: Day, { team, period }: NeedsInput): Day {
  const rep = team.reps.get(customer.repId)?.record;
  for (let day = period.from; day <= period.to; day++) {
    const isOpen = rep && shiftHours(rep, day, team.settings) && !isOffLimits(customer, day);
    if (isOpen) return Math.max(due, day);
  }
  return period.to;
}

/** Nobody is visited again before so much of the interval has passed. */
function earliestDay(need: Need, period: Period): Day {
  if (need.lastContact === null) return period.from;
  const wait = Math.ceil(earliestShare * need.customer.visitIntervalDays);
  return Math.max(period.from, need.lastContact + wait);
}

function prizeOf(need: Need, input: NeedsInput): number {
  const { customer } = need;
  if (!need.mandatory && !need.planned && earliestDay(need, input.period) > input.period.to) return 0;
  // At the end of the period: a customer who falls due on Thursday is looked at now, not a week late.
  const daysSinceLast =
    need.lastContact === null ? customer.visitIntervalDays : input.period.to - need.lastContact;
  const lateness = visitPrize({
    daysSinceLast,
    intervalDays: customer.visitIntervalDays,
    rank: customer.rank,
    stretch: input.stretchOf(customer.repId),
  });
  const kept = need.planned ? keptPrize : 0;
  return (
    kept + lateness + casePrize * Math.min(2, need.openCases) + orderPrize * (need.orderProbability ?? 0)
  );
}
