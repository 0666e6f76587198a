// What has to be brought to whom on a day: the lines promised for it or owed from before.
import type { Day } from '../../domain/day';
import type { Customer, OrderLine, Rep } from '../../domain/entities';
import { isOwedIn, remainingQuantity } from '../../domain/orderRemains';
import { dayRoutes } from '../routes';
import type { Entry, Team } from '../team';

export interface Drop {
  customer: Customer;
  /** When the visit of the day begins; null for a delivery without a visit. */
  arrival: number | null;
  lines: { entry: Entry<OrderLine>; quantity: number }[];
}

export interface Round {
  rep: Rep;
  day: Day;
  /** In the order in which the rep comes to them. */
  drops: Drop[];
}

/** Lines still to be brought on that day, by customer. */
export function owedBy(team: Team, day: Day): Map<string, Drop['lines']> {
  const owed = new Map<string, Drop['lines']>();
  for (const entry of team.orders) {
    if (!isOwedIn(entry.record, { from: day, to: day })) continue;
    const { customerId } = entry.record;
    const line = { entry, quantity: remainingQuantity(entry.record) };
    const lines = owed.get(customerId);
    if (lines) lines.push(line);
    else owed.set(customerId, [line]);
  }
  return owed;
}

/** The rounds of that day, by rep. Customers who get goods but no visit come at the end. */
export function deliveryRounds(team: Team, day: Day): Round[] {
  const owed = owedBy(team, day);
  const visits = team.visits.map(({ record }) => record).filter((visit) => visit.day === day);
  const routes = dayRoutes(team, visits, { from: day, to: day });
  const placed = new Set<string>();
  const rounds = new Map<string, Round>();
  const roundOf = (rep: Rep): Round => {
    const round = rounds.get(rep.id) ?? { rep, day, drops: [] };
    rounds.set(rep.id, round);
    return round;
  };
  for (const route of routes) {
    for (const { customer, visit } of route.stops) {
      const lines = owed.get(customer.id);
      if (!lines || placed.has(customer.id)) continue;
      placed.add(customer.id);
      roundOf(route.rep).drops.push({ customer, arrival: visit.plannedArrival ?? visit.arrived, lines });
    }
  }
  for (const [customerId, lines] of owed) {
    const customer = team.customers.get(customerId)?.record;
    const rep = customer && team.reps.get(customer.repId)?.record;
    if (customer && rep && !placed.has(customerId))
      roundOf(rep).drops.push({ customer, arrival: null, lines });
  }
  return [...rounds.values()];
}

/** The first day from today on for which anything is promised; today when nothing is. */
export function nextDeliveryDay(team: Team, today: Day): Day {
  let next: Day | null = null;
  for (const { record } of team.orders) {
    const { deliveryDay } = record;
    if (deliveryDay === null || deliveryDay < today || remainingQuantity(record) === 0) continue;
    if (next === null || deliveryDay < next) next = deliveryDay;
  }
  return next ?? today;
}
