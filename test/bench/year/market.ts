// Customers who order by a rhythm of their own. It knows nothing of Meguri's forecasts: needs build up day by day, a visit
// catches a need that is half ripe, and a ripe one rings up.

import type { RowView } from '../../acceptance/world';
import type { Random } from '../../fuzz/random';
import { dayOfCell } from './town';

export interface Line {
  customerId: string;
  productId: string;
  quantity: number;
}

interface Buyer {
  id: string;
  gapDays: number;
  basket: { productId: string; quantity: number }[];
  need: number;
  isLost: boolean;
}

/** A customer of whom nothing is known buys this often. */
const usualGapDays = 21;
const shortestGapDays = 4;
const yearlyLoss = 0.06;

/** Buyers take over rhythm and basket from the orders there are. */
export class Market {
  private readonly buyers = new Map<string, Buyer>();

  constructor(
    private readonly random: Random,
    customers: RowView[],
    orders: RowView[],
  ) {
    for (const customer of customers) this.join(customer.text('id'), orders);
  }

  join(id: string, orders: RowView[]): void {
    const own = orders.filter((order) => order.text('customerId') === id);
    const days = new Set(own.map((order) => dayOfCell(order.get('day'))));
    const gapDays = days.size < 3 ? usualGapDays : Math.max(shortestGapDays, 365 / days.size);
    const counts = new Map<string, number>();
    for (const order of own)
      counts.set(order.text('productId'), (counts.get(order.text('productId')) ?? 0) + 1);
    const favourites = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
    const products = favourites.length > 0 ? favourites.map(([product]) => product) : ['P001', 'P002'];
    const basket = products.map((productId) => ({ productId, quantity: this.random.whole(2, 24) }));
    this.buyers.set(id, { id, gapDays, basket, need: this.random.next(), isLost: false });
  }

  /** A day goes by. @returns Who rings up, with what. */
  pass(day: number): Line[] {
    const season = 1 + 0.15 * Math.sin((day / 365) * 2 * Math.PI);
    return [...this.buyers.values()].flatMap((buyer) => {
      if (this.random.chance(yearlyLoss / 365)) buyer.isLost = true;
      buyer.need += (season * (0.5 + this.random.next())) / buyer.gapDays;
      return buyer.need > 1 && this.random.chance(0.2) ? this.order(buyer) : [];
    });
  }

  /** What a visit sells. */
  visited(customerId: string): Line[] {
    const buyer = this.buyers.get(customerId);
    return buyer && buyer.need > 0.5 + 0.4 * this.random.next() ? this.order(buyer) : [];
  }

  private order(buyer: Buyer): Line[] {
    if (buyer.isLost) return [];
    buyer.need = 0;
    const lines = buyer.basket.filter((_, index) => index === 0 || this.random.chance(0.5));
    return lines.map(({ productId, quantity }) => ({
      customerId: buyer.id,
      productId,
      quantity: Math.max(1, Math.round(quantity * (0.7 + 0.6 * this.random.next()))),
    }));
  }
}
