// Pairs of customers that seem to be one, as the sidebar lists them.
import { messagesOf } from '../../messages';
import type { Team } from '../team';
import { findDuplicates, type KnownIdentity } from './duplicates';
import type { DuplicateView, SameCustomer } from './movingViews';

/** A longer list is worked through from its top anyway. */
const listed = 100;

export function duplicateViews(team: Team): DuplicateView[] {
  const words = messagesOf(team.language).moving;
  const visits = countsOf(team.visits);
  const orders = countsOf(team.orders);
  const viewOf = ({ id, name, address, phone }: KnownIdentity): SameCustomer => {
    const repId = team.customers.get(id)?.record.repId ?? '';
    const rep = team.reps.get(repId)?.record.name ?? '';
    return { id, name, address, phone, rep, visits: visits.get(id) ?? 0, orders: orders.get(id) ?? 0 };
  };
  return findDuplicates(team)
    .slice(0, listed)
    .map(({ one, other, evidence, isSure }) => {
      const pair = [viewOf(one), viewOf(other)].sort((a, b) => b.visits + b.orders - (a.visits + a.orders));
      return {
        customers: pair as [SameCustomer, SameCustomer],
        evidence: words.evidenceOf(evidence.map((mark) => words.evidence[mark])),
        isSure,
      };
    });
}

function countsOf(entries: { record: { customerId: string } }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of entries) counts.set(record.customerId, (counts.get(record.customerId) ?? 0) + 1);
  return counts;
}
