// What a customer pays for a product: the agreed price, else the list price, else what was paid last.
import { agreedPrice } from '../../domain/customerPrices';
import type { Day } from '../../domain/day';
import type { Team } from '../team';

export interface PriceQuestion {
  customerId: string;
  productId: string;
  day: Day;
}

/** Prices of one team; what was paid is looked up in the orders once, when it is first asked for. */
export class PriceList {
  private paid: Map<string, { day: Day; unitPrice: number }> | null = null;

  constructor(private readonly team: Team) {}

  /** Without tax; `null` when nothing is known. */
  priceOf(question: PriceQuestion): number | null {
    const { customerId, productId } = question;
    const agreed = agreedPrice(this.team.prices.get(customerId) ?? [], question);
    if (agreed !== null) return agreed;
    const listed = this.team.products.get(productId)?.record.unitPrice;
    return listed || (this.lastPaid().get(keyOf(customerId, productId))?.unitPrice ?? null);
  }

  private lastPaid(): Map<string, { day: Day; unitPrice: number }> {
    if (this.paid) return this.paid;
    this.paid = new Map();
    for (const { record } of this.team.orders) {
      if (record.quantity <= 0) continue;
      const key = keyOf(record.customerId, record.productId);
      const known = this.paid.get(key);
      if (!known || known.day <= record.day) this.paid.set(key, record);
    }
    return this.paid;
  }
}

const keyOf = (customerId: string, productId: string): string => `${customerId}\n${productId}`;
