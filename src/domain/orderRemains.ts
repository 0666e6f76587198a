// What of an order line is still to be handed over.
import type { Day } from './day';
import type { OrderLine } from './entities';

/** The quantity still to be delivered; 0 for returns and for what is done. */
export function remainingQuantity(line: OrderLine): number {
  if (line.delivered || line.quantity <= 0) return 0;
  return Math.max(0, line.quantity - (line.deliveredQuantity ?? 0));
}

/** So many days after its day, a promise that nobody ticked counts as kept: many teams tick nothing. */
const graceDays = 7;

/** True when the line has to be brought within the days: promised for them, or promised before and still owed. */
export function isOwedIn(line: OrderLine, period: { from: Day; to: Day }): boolean {
  if (line.deliveryDay === null || remainingQuantity(line) === 0 || line.deliveryDay > period.to)
    return false;
  if (line.deliveryDay >= period.from) return true;
  return (line.deliveredQuantity ?? 0) > 0 || line.deliveryDay >= period.from - graceDays;
}
