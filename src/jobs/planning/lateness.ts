// How late each customer is visited under a plan, and who waits longest.
import type { Day } from '../../domain/day';
import type { Customer, Visit } from '../../domain/entities';
import type { Team } from '../team';

/** One customer who waits longer than the interval. */
interface Wait {
  customer: Customer;
  /** Longest time without a visit, as a share of the interval. */
  share: number;
}

export interface RepLateness {
  late: number;
  /** Mean share of those who are late. */
  meanShare: number;
  worst: Wait;
}

/** Lateness by rep; reps who are late with nobody are absent. */
export function latenessByRep(
  team: Team,
  visits: Visit[],
  { today, to }: { today: Day; to: Day },
): Map<string, RepLateness> {
  const contacts = contactDays(visits, today);
  const late = new Map<string, Wait[]>();
  for (const { record: customer } of team.customers.values()) {
    if (customer.status !== 'active' || !customer.position) continue;
    const share = longestWait(contacts.get(customer.id) ?? [], to) / customer.visitIntervalDays;
    if (share > 1) late.set(customer.repId, [...(late.get(customer.repId) ?? []), { customer, share }]);
  }
  return new Map([...late].map(([repId, waits]) => [repId, summaryOf(waits)]));
}

function summaryOf(waits: Wait[]): RepLateness {
  const worst = waits.reduce((a, b) => (b.share > a.share ? b : a));
  const sum = waits.reduce((total, { share }) => total + share, 0);
  return { late: waits.length, meanShare: sum / waits.length, worst };
}

/** The last day done and all days planned from today on, ascending. */
function contactDays(visits: Visit[], today: Day): Map<string, Day[]> {
  const lastDone = new Map<string, Day>();
  const planned = new Map<string, Day[]>();
  for (const { customerId, day, status } of visits) {
    if (status === 'done') lastDone.set(customerId, Math.max(day, lastDone.get(customerId) ?? day));
    else if (status === 'planned' && day >= today)
      planned.set(customerId, [...(planned.get(customerId) ?? []), day]);
  }
  const days = new Map<string, Day[]>();
  for (const id of new Set([...lastDone.keys(), ...planned.keys()])) {
    const own = [lastDone.get(id) ?? [], planned.get(id) ?? []].flat();
    days.set(
      id,
      own.sort((a, b) => a - b),
    );
  }
  return days;
}

/** Days between contacts at most, until the end of the period; 0 for a customer without any. */
function longestWait(days: Day[], to: Day): number {
  const ends = [...days.slice(1), to];
  return Math.max(0, ...days.map((day, index) => ends[index]! - day));
}
