// 気配り: whom to think of today: claims, follow-ups, long silences, birthdays, greetings of the season.
import { nextAnniversary, parseBirthday } from '../../domain/birthday';
import type { Day } from '../../domain/day';
import type { Customer } from '../../domain/entities';
import { greetingsDue } from '../../domain/greetings';
import { type Messages, messagesOf } from '../../messages';
import type { Cell, WritableCell } from '../../tables/cell';
import { textOf } from '../../tables/codecs';
import { generatedColumn, generatedTabs } from '../../tables/generated';
import type { ReadTable } from '../../tables/read';
import type { ProductRow } from '../../tables/schemas';
import type { JobResult } from '../changes';
import { generatedHeader, generatedRow } from '../generatedRows';
import { gatherKnowledge, type Knowledge } from '../planWeek';
import type { Team } from '../team';
import { shortDate } from '../words';
import { type Contact, gatherContacts } from './contacts';
import { followUpCases } from './followUps';

type CareType = 'case' | 'late' | 'noOrder' | 'birthday' | 'greeting';

interface CareItem {
  type: CareType;
  customer: Customer;
  due: Day | null;
  what: string;
  /** The same for the same matter, so that a tick stays with it. */
  key: string;
}

/** What somebody entered beside a matter. */
export interface CareEntry {
  key: string;
  done: boolean;
  memo: string;
}

/** Days ahead for which birthdays and cases are listed. */
const daysAhead = 14;
/** Nudges of one kind: a longer list nudges nobody. */
const nudged = 50;
/** A list of one kind is not longer: whoever has more to do has other worries. */
const listed = 200;

interface Beside {
  /** The ticks and memos of the list as it stands. */
  entries: CareEntry[];
  /** 商品, which `team` need not hold. */
  products: () => ReadTable<ProductRow> | null;
}

/** The list, with what was entered in the last one; new follow-ups become cases. */
export function refreshCare(team: Team, today: Day, { entries, products }: Beside): JobResult {
  const knowledge = gatherKnowledge(team, today);
  const { messages } = knowledge;
  const contacts = gatherContacts(team, today);
  const followUps = followUpCases(team, today, products);
  const items = [
    ...caseItems(knowledge, today),
    ...lateItems(knowledge, contacts, today),
    ...noOrderItems(knowledge, contacts),
    ...birthdayItems(knowledge, today),
    ...greetingItems(knowledge, today),
  ];
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  const rows = [
    generatedRow('care', { kind: 'title', type: messages.office.careTitle(shortDate(messages, today)) }),
    generatedHeader('care', team.language),
    ...items.map((item) =>
      careRow(team, item, { contact: contacts.get(item.customer.id), entry: known.get(item.key) }),
    ),
  ];
  const created = followUps.reduce((sum, change) => sum + change.rows.length, 0);
  return {
    changes: [...followUps, { kind: 'generated', tab: 'care', rows }],
    message: messages.office.careMade(items.length),
    details: created > 0 ? [messages.office.followUpsMade(created)] : [],
    figures: {},
  };
}

function careRow(
  team: Team,
  item: CareItem,
  { contact, entry }: { contact: Contact | undefined; entry: CareEntry | undefined },
): WritableCell[] {
  const { type, customer, due, what, key } = item;
  return generatedRow('care', {
    kind: entry?.done ? 'done' : 'line',
    done: entry?.done ?? false,
    type: messagesOf(team.language).office.careTypes[type],
    customer: customer.name,
    rep: team.reps.get(customer.repId)?.record.name ?? '',
    due: due === null ? '' : { day: due, minutes: 0 },
    what,
    topic: contact?.topic ?? '',
    memo: entry?.memo ?? '',
    key,
  });
}

/** The ticks and memos of the list as it stands. */
export function readCare(values: Cell[][]): CareEntry[] {
  const at = (name: string): number => generatedColumn('care', name);
  return values.slice(generatedTabs.care.headerRow).flatMap((cells) => {
    const key = String(cells[at('key')] ?? '');
    if (key === '') return [];
    return [{ key, done: cells[at('done')] === true, memo: textOf(cells[at('memo')] ?? '') }];
  });
}

const served = (team: Team): Customer[] =>
  [...team.customers.values()].map(({ record }) => record).filter(({ status }) => status === 'active');

/** Open cases that are past due or due soon, the most pressing first. */
function caseItems({ team, messages }: Knowledge, today: Day): CareItem[] {
  return team.cases
    .map(({ record }) => record)
    .filter(({ status, due }) => status === 'open' && due !== null && due <= today + daysAhead)
    .sort((a, b) => a.due! - b.due!)
    .flatMap(({ id, customerId, kind, text, due }) => {
      const customer = team.customers.get(customerId)?.record;
      const what = messages.office.careCase(messages.caseKinds[kind], text, today - due!);
      return customer ? [{ type: 'case' as const, customer, due, what, key: `case ${id}` }] : [];
    })
    .slice(0, listed);
}

/** Not visited for so many times the interval, and no visit planned. */
function lateItems(
  { team, messages, book }: Knowledge,
  contacts: Map<string, Contact>,
  today: Day,
): CareItem[] {
  const { nudgeFactor } = team.settings;
  return served(team)
    .flatMap((customer) => {
      const contact = contacts.get(customer.id);
      if (!contact || contact.nextPlanned !== null || contact.lastVisit === null) return [];
      const days = today - contact.lastVisit;
      const times = days / customer.visitIntervalDays;
      if (times < nudgeFactor) return [];
      const value = book.customer(customer.id)?.lapse.yearlyAmount ?? 0;
      const what = messages.office.careLate(days, times.toFixed(1));
      const key = `late ${customer.id} ${contact.lastVisit}`;
      return [{ type: 'late' as const, customer, due: null, what, key, weight: times * (1 + value) }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, nudged);
}

/** Visited twice without an order since, by customers who should have ordered by their own rhythm. */
function noOrderItems({ team, messages, book }: Knowledge, contacts: Map<string, Contact>): CareItem[] {
  return served(team)
    .flatMap((customer) => {
      const contact = contacts.get(customer.id);
      const { visitBefore = null, lastOrder = null, lastVisit = null } = contact ?? {};
      if (visitBefore === null || lastOrder === null || lastOrder >= visitBefore) return [];
      const forecast = book.customer(customer.id);
      if ((forecast?.daysSinceLast ?? 0) <= (forecast?.medianGapDays ?? 0)) return [];
      const what = messages.office.careNoOrder(
        shortDate(messages, visitBefore),
        shortDate(messages, lastOrder),
      );
      const key = `noOrder ${customer.id} ${lastVisit}`;
      const weight = forecast?.typicalOrderAmount ?? 0;
      return [{ type: 'noOrder' as const, customer, due: null, what, key, weight }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, nudged);
}

function birthdayItems({ team, messages }: Knowledge, today: Day): CareItem[] {
  return served(team)
    .flatMap((customer) => {
      const birthday = parseBirthday(customer.birthday);
      const due = birthday && nextAnniversary(birthday, today);
      if (!due || due > today + daysAhead) return [];
      const what = messages.office.careBirthday(customer.contact);
      return [{ type: 'birthday' as const, customer, due, what, key: `birthday ${customer.id} ${due}` }];
    })
    .sort((a, b) => a.due - b.due);
}

/** Greetings go to ranks A and B; where nobody has a rank, to everybody. */
function greetingItems({ team, messages }: Knowledge, today: Day): CareItem[] {
  const all = served(team);
  const ranked = all.filter(({ rank }) => rank === 'A' || rank === 'B');
  const people = ranked.length > 0 ? ranked : all;
  return greetingsDue(today).flatMap(({ greeting, last }) =>
    people.slice(0, listed).map((customer) => ({
      type: 'greeting' as const,
      customer,
      due: last,
      what: greetingText(messages, greeting, customer),
      key: `${greeting} ${customer.id} ${last}`,
    })),
  );
}

function greetingText(
  messages: Messages,
  greeting: keyof Messages['office']['greetings'],
  customer: Customer,
): string {
  const words = messages.office.greetings[greeting];
  return customer.address === '' ? words : messages.format.facts([words, customer.address]);
}
