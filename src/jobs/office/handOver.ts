// Goods handed over, in whole or in part: the order line remembers how much, and the rest is promised anew.
import type { Day } from '../../domain/day';
import type { OrderLine } from '../../domain/entities';
import { messagesOf } from '../../messages';
import { ordersTable } from '../../tables/schemas';
import { layOutFields, type RowCells } from '../../tables/write';
import type { JobResult } from '../changes';
import type { Entry, Team } from '../team';
import { promisedDay } from './promise';
import { datesText } from './wordsOf';

export interface HandedLine {
  orderId: string;
  /** What was still owed when the list was made. */
  listed: number;
  handed: number;
  /** The day of the list. */
  day: Day | null;
}

/** Notes what was handed over. Entering a quantity again replaces what was entered before. */
export function handOver(team: Team, handed: HandedLine[], today: Day): JobResult {
  const messages = messagesOf(team.language);
  const byId = new Map(team.orders.map((entry) => [entry.record.id, entry]));
  const rows: RowCells[] = [];
  const rest: Day[] = [];
  let [done, part] = [0, 0];
  for (const one of handed) {
    const entry = byId.get(one.orderId);
    const changed = entry && changedFields(team, entry, one, today);
    if (!entry || !changed) continue;
    if (changed.delivered) done += 1;
    else part += 1;
    if (changed.deliveryDay && !changed.delivered) rest.push(changed.deliveryDay);
    rows.push({ row: entry.row, cells: layOutFields(ordersTable, { ...changed }, team.language) });
  }
  const days = [...new Set(rest)].sort((a, b) => a - b);
  return {
    changes: rows.length > 0 ? [{ kind: 'table', table: 'orders', rows }] : [],
    message: messages.office.handedOver(done, part, datesText(messages, days)),
    details: [],
    figures: {},
  };
}

type Changed = Partial<Pick<OrderLine, 'delivered' | 'deliveredQuantity' | 'deliveryDay'>>;

function changedFields(
  team: Team,
  { record }: Entry<OrderLine>,
  { listed, handed, day }: HandedLine,
  today: Day,
): Changed | null {
  const before = Math.max(0, record.quantity - listed);
  const total = before + handed;
  if (total >= record.quantity) {
    // A whole line needs its tick only; one that went in parts says how much it was in all.
    const isWhole = before === 0 && record.deliveredQuantity === null && total === record.quantity;
    return isWhole
      ? { delivered: true }
      : { delivered: true, deliveredQuantity: total, ...promisedBack(record, day) };
  }
  if (handed <= 0) {
    const deliveredQuantity = before > 0 ? before : null;
    return record.delivered || record.deliveredQuantity !== deliveredQuantity
      ? { delivered: false, deliveredQuantity, ...promisedBack(record, day) }
      : null;
  }
  const { customerId, productId } = record;
  const next = promisedDay(team, { customerId, productId, day: today });
  const isDue = record.deliveryDay === null || record.deliveryDay <= today;
  return {
    delivered: false,
    deliveredQuantity: total,
    ...(isDue && next !== null ? { deliveryDay: next } : {}),
  };
}

/** A quantity that is corrected takes the new promise with it that it had made. */
const promisedBack = ({ deliveryDay, deliveredQuantity }: OrderLine, day: Day | null): Changed =>
  deliveredQuantity !== null && day !== null && deliveryDay !== null && deliveryDay > day
    ? { deliveryDay: day }
    : {};
