// 提案の成績: how often what was proposed was ordered, by product and rep.
import type { Day } from '../../domain/day';
import type { Proposal } from '../../domain/entities';
import { messagesOf } from '../../messages';
import type { WritableCell } from '../../tables/cell';
import type { GeneratedChange } from '../changes';
import { generatedHeader, generatedRow } from '../generatedRows';
import type { Team } from '../team';
import { repName, shortDate } from '../words';

interface Tally {
  proposed: number;
  interested: number;
  later: number;
  declined: number;
  ordered: number;
  sales: number;
  open: number;
}

const empty = (): Tally => ({
  proposed: 0,
  interested: 0,
  later: 0,
  declined: 0,
  ordered: 0,
  sales: 0,
  open: 0,
});

/** Tallies by rep, in the order of 担当者. */
type ByRep = Map<string, Tally>;

export function proposalReport(team: Team, today: Day): GeneratedChange {
  const { proposals: words, office } = messagesOf(team.language);
  const sales = salesOf(team);
  const all: ByRep = new Map();
  const byProduct = new Map<string, ByRep>();
  for (const { record } of team.proposals) {
    const own = byProduct.get(record.productId) ?? new Map<string, Tally>();
    byProduct.set(record.productId, own);
    for (const byRep of [all, own]) {
      const tally = byRep.get(record.repId) ?? empty();
      byRep.set(record.repId, tally);
      count(tally, record, sales.get(record) ?? 0);
    }
  }
  const products = [...byProduct].sort(([, a], [, b]) => sum(b).proposed - sum(a).proposed);
  const title = words.reportTitle(shortDate(messagesOf(team.language), today));
  const rows = [
    generatedRow('proposalReport', { kind: 'title', product: title }),
    generatedHeader('proposalReport', team.language),
    ...section(team, words.allProducts, all),
    ...products.flatMap(([id, byRep]) => section(team, team.products.get(id)?.record.name ?? id, byRep)),
  ];
  if (team.proposals.length === 0) rows.push(generatedRow('proposalReport', { product: words.none }));
  return { kind: 'generated', tab: 'proposalReport', rows };

  function section(of: Team, name: string, byRep: ByRep): WritableCell[][] {
    if (byRep.size === 0) return [];
    const order = [...of.reps.keys()];
    const reps = [...byRep].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return [
      row('head', { product: name, rep: office.allReps }, sum(byRep)),
      ...reps.map(([repId, tally]) => row('line', { product: name, rep: repName(of, repId) }, tally)),
    ];
  }
}

/** A row that was ordered before the visit it was meant for was never proposed. */
function count(tally: Tally, { outcome, outcomeDay, day }: Proposal, sales: number): void {
  if (outcome === null) tally.open += 1;
  else if (outcome === 'ordered' && outcomeDay !== null && day !== null && outcomeDay < day) return;
  else {
    tally.proposed += 1;
    tally[outcome] += 1;
    if (outcome === 'ordered') tally.sales += sales;
  }
}

const sum = (byRep: ByRep): Tally =>
  [...byRep.values()].reduce((total, tally) => {
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
    return total;
  }, empty());

function row(kind: 'head' | 'line', names: Record<string, string>, tally: Tally): WritableCell[] {
  const conversion = tally.proposed === 0 ? '' : tally.ordered / tally.proposed;
  return generatedRow('proposalReport', { kind, ...names, ...tally, conversion });
}

/** What was sold of the product to the customer since it was proposed, returns taken off. */
function salesOf(team: Team): Map<Proposal, number> {
  const ordered = team.proposals.filter(({ record }) => record.outcome === 'ordered' && record.day !== null);
  const byKey = new Map(ordered.map(({ record }) => [`${record.customerId}\n${record.productId}`, record]));
  const sales = new Map<Proposal, number>();
  for (const { record } of team.orders) {
    const proposal = byKey.get(`${record.customerId}\n${record.productId}`);
    if (!proposal || record.day < proposal.day!) continue;
    sales.set(proposal, (sales.get(proposal) ?? 0) + record.amount);
  }
  return sales;
}
