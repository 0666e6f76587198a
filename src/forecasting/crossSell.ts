// Items that go together across customers (association rules, Agrawal and others 1993): who buys the one buys the other.
import type { Day } from '../domain/day';
import type { CustomerHistory } from './history';
import type { Suggestion } from './types';

/** Purchases older than this say little about today's range. */
const lookBackDays = 400;
/** Items of a customer that are looked at, the most frequent first. */
const mostItems = 25;
const leastSupport = 4;
const leastLift = 1.5;
/** A pair of rare items looks strong by chance: imagined customers who take either without the other. */
const priorCustomers = 3;
const mostSuggestions = 3;

export interface PairTable {
  customers: number;
  /** Place of each item in the counts. */
  places: Map<string, number>;
  items: string[];
  /** Customers of each item. */
  buyers: number[];
  /** For each item, the items bought by the same customers, with how many. */
  together: Map<number, number>[];
}

export function pairTable(histories: Iterable<CustomerHistory>, today: Day): PairTable {
  const table: PairTable = { customers: 0, places: new Map(), items: [], buyers: [], together: [] };
  for (const history of histories) {
    const bought = recentItems(history, today).map((productId) => placeOf(table, productId));
    if (bought.length === 0) continue;
    table.customers++;
    for (const one of bought) {
      table.buyers[one]!++;
      const row = table.together[one]!;
      for (const other of bought) if (other !== one) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  return table;
}

function placeOf({ places, items, buyers, together }: PairTable, productId: string): number {
  const known = places.get(productId);
  if (known !== undefined) return known;
  places.set(productId, items.length);
  items.push(productId);
  buyers.push(0);
  together.push(new Map());
  return items.length - 1;
}

/** The items that the customer buys these days, the most frequent first. */
export function recentItems({ products }: CustomerHistory, today: Day): string[] {
  return [...products]
    .filter(([, { days }]) => days[days.length - 1]! > today - lookBackDays)
    .sort(([, a], [, b]) => b.days.length - a.days.length)
    .slice(0, mostItems)
    .map(([productId]) => productId);
}

/** The strongest pairs of which the customer buys one side and never bought the other. */
export function suggestionsFor(history: CustomerHistory, table: PairTable, today: Day): Suggestion[] {
  const best = new Map<number, Suggestion>();
  for (const besideId of recentItems(history, today)) {
    const beside = table.places.get(besideId);
    if (beside === undefined) continue;
    for (const [other, support] of table.together[beside]!) {
      const productId = table.items[other]!;
      if (history.products.has(productId)) continue;
      const pair = strongEnough(table, besideId, { support, buyers: table.buyers[other]! });
      if (pair && strengthOf(pair) > strengthOf(best.get(other))) {
        best.set(other, { productId, besideId, ...pair });
      }
    }
  }
  return [...best.values()].sort((a, b) => strengthOf(b) - strengthOf(a)).slice(0, mostSuggestions);
}

/** Support and lift of a pair, where they are evidence: so many buyers of a product take the item beside it. */
export function strongEnough(
  { customers, places, buyers: buyersOf }: PairTable,
  besideId: string,
  { support, buyers }: { support: number; buyers: number },
): { support: number; lift: number } | null {
  if (support < leastSupport) return null;
  const beside = places.get(besideId);
  if (beside === undefined) return null;
  const lift = (support * customers) / ((buyersOf[beside]! + priorCustomers) * buyers);
  return lift >= leastLift ? { support, lift } : null;
}

/** Surprise times evidence. */
export const strengthOf = (pair: { support: number; lift: number } | undefined): number =>
  pair ? pair.support * Math.log(pair.lift) : 0;
