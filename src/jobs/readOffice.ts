// Customer prices and quotes as records that refer to customers and products.
import type { CustomerPrice } from '../domain/customerPrices';
import type { QuoteLine } from '../domain/entities';
import { type Directory, follow, toCustomer, toProduct, toRep } from './references';
import type { Entry, Team } from './team';

interface Names {
  customers: Directory;
  products: Directory;
}

/** Agreed prices by customer. */
export function readPrices(team: Team, names: Names): Map<string, CustomerPrice[]> {
  const prices = new Map<string, CustomerPrice[]>();
  const table = team.tables.prices;
  if (!table) return prices;
  const customer = { ...toCustomer(names.customers), table } as const;
  const product = { ...toProduct(names.products), table } as const;
  for (const source of table.rows) {
    const customerId = follow(customer, source, team.problems);
    const productId = follow(product, source, team.problems);
    if (customerId === null || productId === null) continue;
    const { unitPrice, from } = source.record;
    const price = { customerId, productId, unitPrice: unitPrice!, from };
    prices.set(customerId, [...(prices.get(customerId) ?? []), price]);
  }
  return prices;
}

/** Rows of 提案. One whose product or customer is not known is nobody's talking point. */
export function readProposals(team: Team, names: Names & { reps: Directory }): void {
  const table = team.tables.proposals;
  if (!table) return;
  const customer = { ...toCustomer(names.customers), table } as const;
  const product = { ...toProduct(names.products), table } as const;
  const rep = { ...toRep(names.reps), table, rowLeftOut: false } as const;
  for (const source of table.rows) {
    const customerId = follow(customer, source, team.problems);
    const productId = follow(product, source, team.problems);
    if (customerId === null || productId === null) continue;
    const { id, day, reason, outcome, outcomeDay, againOn, note } = source.record;
    const repId = follow(rep, source, team.problems) ?? team.customers.get(customerId)?.record.repId ?? '';
    const record = { id, day, customerId, repId, productId, reason, outcome, outcomeDay, againOn, note };
    team.proposals.push({ row: source.row, record });
  }
}

/** Lines of 見積; a line without a product counts by its description. */
export function readQuotes(team: Team, names: Names): Entry<QuoteLine>[] {
  const table = team.tables.quotes;
  if (!table) return [];
  const customer = { ...toCustomer(names.customers), table } as const;
  return table.rows.flatMap((source) => {
    const { row, record } = source;
    const customerId = follow(customer, source, team.problems);
    if (customerId === null) return [];
    const found = record.productId === '' ? null : names.products.find(record.productId);
    const productId = found && 'id' in found ? found.id : '';
    // What is no product is what the line says: a quote may offer what is not among the products yet.
    const description = record.description || (productId === '' ? record.productId : '');
    return [{ row, record: { ...record, customerId, productId, description, quantity: record.quantity! } }];
  });
}
