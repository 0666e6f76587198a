// An order entered in the sidebar, once: a tap that is sent twice makes no second order.
import { takeOrder } from '../jobs/usualOrder';
import type { JobOutcome, OrderTaken } from '../jobs/views';
import { messagesOf } from '../messages';
import type { AnyTableKey } from '../tables/column';
import { type Desk, runJob, Told } from './runJob';

const needed: readonly AnyTableKey[] = ['orders', 'customers', 'products', 'reps', 'settings', 'prices'];

export function orderFromSidebar(order: OrderTaken): JobOutcome {
  const { tapId } = order;
  const decide = ({ team, context, state }: Desk) => {
    const { outcome } = messagesOf(team.language);
    if (state.taps.some(({ id }) => id === tapId))
      return { changes: [], message: outcome.orderKnown, details: [], figures: {} };
    const taken = takeOrder(team, context.today, order);
    if (!taken) throw new Told(outcome.orderImpossible);
    return taken;
  };
  return runJob('takeOrder', decide, { tables: needed, tapId }).outcome;
}
