// When each customer was last visited and last ordered, and what was talked about.
import type { Day } from '../../domain/day';
import type { Visit } from '../../domain/entities';
import type { Team } from '../team';

export interface Contact {
  lastVisit: Day | null;
  /** The visit before the last. */
  visitBefore: Day | null;
  lastOrder: Day | null;
  nextPlanned: Day | null;
  /** The last note: what was talked about. */
  topic: string;
}

const topicOf = ({ note, nextStep }: Visit): string => note || nextStep;

/** One pass over visits and orders up to and including `today`. */
export function gatherContacts(team: Team, today: Day): Map<string, Contact> {
  const contacts = new Map<string, Contact>();
  for (const id of team.customers.keys()) {
    contacts.set(id, { lastVisit: null, visitBefore: null, lastOrder: null, nextPlanned: null, topic: '' });
  }
  const topicDay = new Map<string, Day>();
  for (const { record } of team.visits) {
    const contact = contacts.get(record.customerId);
    if (!contact) continue;
    if (record.status === 'planned' && record.day >= today) {
      contact.nextPlanned = Math.min(contact.nextPlanned ?? record.day, record.day);
    }
    if (record.status !== 'done' || record.day > today) continue;
    noteVisit(contact, record.day);
    const isNewer = record.day >= (topicDay.get(record.customerId) ?? Number.NEGATIVE_INFINITY);
    if (topicOf(record) === '' || !isNewer) continue;
    contact.topic = topicOf(record);
    topicDay.set(record.customerId, record.day);
  }
  for (const { record } of team.orders) {
    const contact = contacts.get(record.customerId);
    if (!contact || record.quantity <= 0 || record.day > today) continue;
    contact.lastOrder = Math.max(contact.lastOrder ?? record.day, record.day);
  }
  return contacts;
}

function noteVisit(contact: Contact, day: Day): void {
  if (contact.lastVisit === null || day > contact.lastVisit) {
    contact.visitBefore = contact.lastVisit;
    contact.lastVisit = day;
  } else if (day < contact.lastVisit && (contact.visitBefore === null || day > contact.visitBefore)) {
    contact.visitBefore = day;
  }
}
