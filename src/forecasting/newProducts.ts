// Who may want a product that most customers have never bought: those who buy what its buyers buy, or much of its kind.
import type { Day } from '../domain/day';
import { type PairTable, recentItems, strengthOf, strongEnough } from './crossSell';
import type { CustomerHistory } from './history';
import type { ProductMatch } from './types';

/** Order days with a category that make somebody a buyer of it. */
const leastCategoryDays = 3;
/** More order days than this say no more. */
const mostCategoryDays = 20;

export interface NewProductTable {
  /** For each product asked about: its buyers, and the items that they take, with how many of them. */
  products: Map<string, { buyers: number; beside: Map<string, number> }>;
  /** Share of all order days that hold the category. */
  categoryShare: Map<string, number>;
}

/** Counts over all customers, for the products asked about. */
export function newProductTable(
  histories: readonly CustomerHistory[],
  productIds: readonly string[],
  today: Day,
): NewProductTable {
  const products: NewProductTable['products'] = new Map(
    productIds.map((id) => [id, { buyers: 0, beside: new Map<string, number>() }]),
  );
  const categoryDays = new Map<string, number>();
  let orderDays = 0;
  for (const history of histories) {
    orderDays += history.orderDays.length;
    for (const [name, { days }] of history.categories)
      categoryDays.set(name, (categoryDays.get(name) ?? 0) + days);
    const bought = productIds.filter((id) => history.products.has(id));
    if (bought.length === 0) continue;
    const items = recentItems(history, today);
    for (const id of bought) {
      const counts = products.get(id)!;
      counts.buyers++;
      for (const item of items) counts.beside.set(item, (counts.beside.get(item) ?? 0) + 1);
    }
  }
  const share = [...categoryDays].map(([name, days]) => [name, days / Math.max(1, orderDays)] as const);
  return { products, categoryShare: new Map(share) };
}

/** The products that the customer never bought and may want, the best first. */
export function matchProducts(
  history: CustomerHistory,
  products: readonly { id: string; category: string }[],
  { table, pairs, today }: { table: NewProductTable; pairs: PairTable; today: Day },
): ProductMatch[] {
  const items = recentItems(history, today);
  const matches = products.flatMap(({ id, category }): ProductMatch[] => {
    if (history.products.has(id)) return [];
    const match = besideMatch(items, id, { table, pairs }) ?? categoryMatch(history, { id, category }, table);
    return match ? [match] : [];
  });
  return matches.sort((a, b) => b.score - a.score || (a.productId < b.productId ? -1 : 1));
}

/** The customer's own item that most of the product's buyers take too. */
function besideMatch(
  items: readonly string[],
  productId: string,
  { table, pairs }: { table: NewProductTable; pairs: PairTable },
): ProductMatch | null {
  const { buyers, beside } = table.products.get(productId)!;
  let best: ProductMatch | null = null;
  for (const besideId of items) {
    const support = beside.get(besideId) ?? 0;
    const pair = strongEnough(pairs, besideId, { support, buyers });
    if (!pair) continue;
    const score = strengthOf(pair);
    if (score > (best?.score ?? 0)) best = { productId, score, besideId, support, category: '', days: 0 };
  }
  return best;
}

/** Nobody has bought it yet, or too few to tell: who buys more of its kind than others do. */
function categoryMatch(
  history: CustomerHistory,
  { id, category }: { id: string; category: string },
  { categoryShare }: NewProductTable,
): ProductMatch | null {
  const days = category === '' ? 0 : (history.categories.get(category)?.days ?? 0);
  const usual = categoryShare.get(category) ?? 0;
  const share = days / Math.max(1, history.orderDays.length);
  if (days < leastCategoryDays || share < usual || usual === 0) return null;
  const score = (Math.min(days, mostCategoryDays) / mostCategoryDays) * Math.log(1 + share / usual);
  return { productId: id, score, besideId: '', support: 0, category, days };
}
