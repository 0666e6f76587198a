// What a customer said to a proposal, in one tap: remembered in 提案 and used at the next visit.
import type { Day } from '../../domain/day';
import type { Proposal, ProposalOutcome } from '../../domain/entities';
import { messagesOf } from '../../messages';
import { proposalOutcomes, proposalsTable } from '../../tables/officeSchemas';
import type { JobResult, TableChange } from '../changes';
import type { Decision, Refusal } from '../office/refusal';
import { Directory } from '../references';
import type { Entry, Team } from '../team';
import { ProposalBook } from './proposalRows';
import { talkingPoints } from './talkingPoint';

export interface ProposalTold {
  customerId: string;
  /** The talking point of the day unless named. */
  productId?: string | undefined;
  /** `null` takes the outcome back. */
  outcome: ProposalOutcome | null;
}

/** The word of a cell; `undefined` for one that means nothing. */
export function outcomeOf(team: Team, text: string): ProposalOutcome | null | undefined {
  const read = proposalsTable.columns.outcome.codec.parse(text, team.language);
  return 'value' in read ? read.value : undefined;
}

export function recordProposals(team: Team, told: readonly ProposalTold[], today: Day): Decision {
  const messages = messagesOf(team.language);
  const book = new ProposalBook(team);
  const lines: string[] = [];
  for (const one of told) {
    const entry = rowFor(team, one, { today, book });
    if ('refusal' in entry) return entry;
    settle(team, book, entry, { outcome: one.outcome, today });
    lines.push(saidText(team, entry.record));
  }
  return result(book, messages.format.list(lines));
}

/** Outcomes entered in 今日 that 提案 does not say: `team` holds them at once. */
export function outcomesInToday(
  team: Team,
  entries: readonly { customerId: string; proposalOutcome: string }[],
  today: Day,
): TableChange[] {
  const book = new ProposalBook(team);
  const pointOf = talkingPoints(team);
  for (const { customerId, proposalOutcome } of entries) {
    const outcome = outcomeOf(team, proposalOutcome);
    const point = outcome ? pointOf(customerId, today) : null;
    if (!outcome || !point || point.outcome === outcome) continue;
    settle(team, book, point.entry, { outcome, today });
  }
  return book.changes();
}

function rowFor(
  team: Team,
  { customerId, productId }: ProposalTold,
  { today, book }: { today: Day; book: ProposalBook },
): Entry<Proposal> | Refusal {
  const { proposals, office } = messagesOf(team.language);
  const point = talkingPoints(team)(customerId, today);
  if (productId === undefined) return point ? point.entry : { refusal: proposals.nothing };
  if (!team.customers.has(customerId)) return { refusal: office.unknownCustomer };
  if (!team.products.has(productId)) return { refusal: office.unknownProduct(productId) };
  const known = team.proposals.find(
    ({ record }) => record.customerId === customerId && record.productId === productId,
  );
  return known ?? book.add({ customerId, productId, day: today });
}

function settle(
  team: Team,
  book: ProposalBook,
  entry: Entry<Proposal>,
  { outcome, today }: { outcome: ProposalOutcome | null; today: Day },
): void {
  const { day } = entry.record;
  const isLater = outcome === 'later';
  book.change(entry, {
    outcome,
    outcomeDay: outcome === null ? null : today,
    againOn: isLater ? today + 7 * team.settings.proposalLaterWeeks : null,
    // What is told today was proposed today at the latest.
    day: day === null || (outcome !== null && day > today) ? today : day,
  });
}

function saidText(team: Team, { customerId, productId, outcome }: Proposal): string {
  const { proposals } = messagesOf(team.language);
  const customer = team.customers.get(customerId)?.record.name ?? customerId;
  const product = team.products.get(productId)?.record.name ?? productId;
  return proposals.recorded(
    customer,
    product,
    outcome === null ? '' : proposalOutcomes[outcome][team.language],
  );
}

/** Rows that somebody edited in 提案 itself: names, dates and ID follow. The outcome's cell holds the new word already. */
export function completeProposals(
  team: Team,
  rows: { first: number; last: number },
  { today, isOutcome }: { today: Day; isOutcome: boolean },
): JobResult & { told: Proposal[] } {
  const book = new ProposalBook(team);
  const customers = new Directory(team.tables.customers);
  const told: Proposal[] = [];
  const lines: string[] = [];
  for (const entry of team.proposals) {
    if (entry.row < rows.first || entry.row > rows.last) continue;
    const { record } = entry;
    if (!('id' in customers.find(record.customerId))) continue;
    book.write(entry.row, book.namesOf(record));
    if (record.id === '') book.change(entry, { id: book.nextId() });
    if (!isOutcome) continue;
    settle(team, book, entry, { outcome: record.outcome, today });
    told.push(record);
    lines.push(saidText(team, record));
  }
  return { ...result(book, messagesOf(team.language).format.list(lines)), told };
}

const result = (book: ProposalBook, message: string): JobResult => ({
  changes: book.changes(),
  message,
  details: [],
  figures: {},
});
