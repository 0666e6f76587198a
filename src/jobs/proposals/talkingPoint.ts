// What to propose at a visit: one product, never a list. 提案 remembers what was put before whom, and what came of it.
import type { Day } from '../../domain/day';
import type { Proposal, ProposalOutcome } from '../../domain/entities';
import { type Messages, messagesOf } from '../../messages';
import { proposalOutcomes } from '../../tables/officeSchemas';
import type { Entry, Team } from '../team';
import { shortDate } from '../words';

export interface TalkingPoint {
  entry: Entry<Proposal>;
  /** In words, for the rep. */
  text: string;
  /** What came of it at this very visit. */
  outcome: ProposalOutcome | null;
}

/** The talking point of a customer on a day. */
export type PointOf = (customerId: string, day: Day) => TalkingPoint | null;

/** The rows of 提案 by customer. */
export function proposalsByCustomer(team: Team): Map<string, Entry<Proposal>[]> {
  const byCustomer = new Map<string, Entry<Proposal>[]>();
  for (const entry of team.proposals) {
    const { customerId } = entry.record;
    const known = byCustomer.get(customerId);
    if (known) known.push(entry);
    else byCustomer.set(customerId, [entry]);
  }
  return byCustomer;
}

/** As 提案 stands now. */
export function talkingPoints(team: Team): PointOf {
  const byCustomer = proposalsByCustomer(team);
  return (customerId, day) => {
    const entry = chosen(byCustomer.get(customerId) ?? [], {
      day,
      laterWeeks: team.settings.proposalLaterWeeks,
    });
    if (!entry) return null;
    const { outcome, outcomeDay } = entry.record;
    return { entry, text: pointText(team, entry.record, day), outcome: outcomeDay === day ? outcome : null };
  };
}

/** The point as the cells of a stop show it. */
export const pointCells = (
  { language }: Team,
  point: TalkingPoint | null,
): { proposal: string; proposalOutcome: string } => ({
  proposal: point?.text ?? '',
  proposalOutcome: point?.outcome ? proposalOutcomes[point.outcome][language] : '',
});

/** When a row may be spoken of again after 「また後で」. */
const againDay = ({ againOn, outcomeDay, day }: Proposal, laterWeeks: number): Day =>
  againOn ?? (outcomeDay ?? day ?? Number.POSITIVE_INFINITY) + 7 * laterWeeks;

/**
 * What was said on that day first; then what people wrote down to be proposed, what met with interest, what was put off
 * until now, and what Meguri chose. What was refused or ordered is never spoken of again.
 */
function chosen(
  entries: readonly Entry<Proposal>[],
  { day, laterWeeks }: { day: Day; laterWeeks: number },
): Entry<Proposal> | null {
  const latest = (fits: (record: Proposal) => boolean): Entry<Proposal> | undefined =>
    entries
      .filter(({ record }) => fits(record))
      .sort(
        (a, b) => (b.record.outcomeDay ?? b.record.day ?? 0) - (a.record.outcomeDay ?? a.record.day ?? 0),
      )[0];
  const isPast = ({ outcomeDay }: Proposal): boolean => outcomeDay === null || outcomeDay < day;
  return (
    latest(({ outcome, outcomeDay }) => outcome !== null && outcomeDay === day) ??
    latest(({ outcome, reason }) => outcome === null && reason === '') ??
    latest((record) => record.outcome === 'interested' && isPast(record)) ??
    latest((record) => record.outcome === 'later' && isPast(record) && againDay(record, laterWeeks) <= day) ??
    latest(({ outcome }) => outcome === null) ??
    null
  );
}

function pointText(team: Team, record: Proposal, day: Day): string {
  const messages = messagesOf(team.language);
  const name = team.products.get(record.productId)?.record.name ?? record.productId;
  const { outcome, outcomeDay, reason, note } = record;
  const why = reason === '' ? note : reason;
  const isBack = (outcome === 'interested' || outcome === 'later') && outcomeDay !== day;
  if (!isBack) return messages.proposals.point(name, why);
  const on = outcomeDay === null ? '' : shortDate(messages, outcomeDay);
  return messages.proposals.back(name, proposalOutcomes[outcome][team.language], on);
}

/** The point before what else there is to bring up. */
export const withPoint = (messages: Messages, point: string, bringUp: string): string =>
  messages.format.facts([point, bringUp].filter((part) => part !== ''));

/** What else there is to bring up, without the point before it. */
export function withoutPoint(messages: Messages, point: string, bringUp: string): string {
  const before = messages.format.facts([point, '']);
  if (point === '' || bringUp === point) return point === '' ? bringUp : '';
  return bringUp.startsWith(before) ? bringUp.slice(before.length) : bringUp;
}
