// Cases that cannot wait: past due, and claims that fall due before anybody is on the way.
import type { Day } from '../../domain/day';
import type { Case } from '../../domain/entities';
import { messagesOf } from '../../messages';
import type { Team } from '../team';
import { shortDate } from '../words';

export interface PressingCase {
  customerId: string;
  customer: string;
  text: string;
  due: string;
}

/** A claim that falls due within so many days without a visit presses already. */
const daysAhead = 3;

/** The cases to bring before the manager, claims first, then the longest overdue. */
export function pressingCases(team: Team, today: Day): PressingCase[] {
  const messages = messagesOf(team.language);
  const nextVisits = nextVisitDays(team, today);
  return team.cases
    .map(({ record }) => record)
    .filter((opened) => presses(opened, today, nextVisits.get(opened.customerId) ?? null))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.due! - b.due!)
    .map(({ customerId, kind, text, due }) => {
      const customer = team.customers.get(customerId)?.record;
      const rep = team.reps.get(customer?.repId ?? '')?.record.name ?? '';
      return {
        customerId,
        customer: customer?.name ?? customerId,
        text: messages.office.pressing({ kind: messages.caseKinds[kind], text, daysLate: today - due!, rep }),
        due: shortDate(messages, due!),
      };
    });
}

const rankOf = ({ kind }: Case): number => (kind === 'claim' ? 0 : 1);

function presses({ status, kind, due }: Case, today: Day, nextVisit: Day | null): boolean {
  if (status !== 'open' || due === null) return false;
  if (due < today) return true;
  return kind === 'claim' && due <= today + daysAhead && (nextVisit === null || nextVisit > due);
}

function nextVisitDays(team: Team, today: Day): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { record } of team.visits) {
    if (record.status !== 'planned' || record.day < today) continue;
    days.set(record.customerId, Math.min(days.get(record.customerId) ?? record.day, record.day));
  }
  return days;
}
