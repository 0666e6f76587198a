// An order entered in the sidebar, once: a tap that is sent twice makes no second order.
import { takeOrder } from '../jobs/usualOrder';
import type { JobOutcome, OrderTaken } from '../jobs/views';
import { messagesOf } from '../messages';
import type { AnyTableKey } from '../tables/column';
import { sharedCache } from './progress';
import { type Desk, runJob, Told } from './runJob';

const needed: readonly AnyTableKey[] = ['orders', 'customers', 'products', 'reps', 'settings', 'prices'];

/** A tap is repeated within seconds or never. */
const rememberedSeconds = 3600;

export function orderFromSidebar(order: OrderTaken): JobOutcome {
  const cache = sharedCache();
  const key = `meguri.tap.${order.tapId}`;
  const decide = ({ team, context }: Desk) => {
    const { outcome } = messagesOf(team.language);
    if (cache.get(key) !== null)
      return { changes: [], message: outcome.orderKnown, details: [], figures: {} };
    const taken = takeOrder(team, context.today, order);
    if (!taken) throw new Told(outcome.orderImpossible);
    return taken;
  };
  const { outcome } = runJob('takeOrder', decide, { tables: needed });
  if (outcome.ok) cache.put(key, 'yes', rememberedSeconds);
  return outcome;
}
