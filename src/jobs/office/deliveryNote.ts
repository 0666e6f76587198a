// 納品書: what was handed over to a customer on a day, as one page.
import { type Day, formatIsoDay } from '../../domain/day';
import type { OrderLine } from '../../domain/entities';
import { remainingQuantity } from '../../domain/orderRemains';
import { messagesOf } from '../../messages';
import type { Team } from '../team';
import { shortDate } from '../words';
import { owedBy } from './deliveries';
import { layOutDocument, type PrintedLine } from './documentPage';
import type { Decision } from './refusal';

export interface Handing {
  customerId: string;
  day: Day;
  /** Quantities handed over by order ID, where they are not all that is owed. */
  quantities: ReadonlyMap<string, number>;
}

/** The page for what is owed on the day or was delivered for it; goods that came back are lines less than nothing. */
export function makeDeliveryNote(team: Team, handing: Handing): Decision {
  const messages = messagesOf(team.language);
  const customer = team.customers.get(handing.customerId)?.record;
  if (!customer) return { refusal: messages.office.unknownCustomer };
  const lines = linesOf(team, handing);
  if (lines.length === 0) {
    return { refusal: messages.office.nothingToDeliver(customer.name, shortDate(messages, handing.day)) };
  }
  const number = `${formatIsoDay(handing.day).replace(/-/g, '')}-${customer.id}`;
  const page = layOutDocument(team, {
    form: 'deliveryNote',
    number,
    day: handing.day,
    validUntil: null,
    customer,
    lines,
    remarks: [],
  });
  if ('problem' in page) return { refusal: messages.office.pageProblems[page.problem] };
  return {
    changes: [{ kind: 'generated', tab: 'deliveryNote', rows: page.rows }],
    message: messages.office.deliveryNoteMade(number, customer.name, lines.length),
    details: [],
    figures: {},
  };
}

function linesOf(team: Team, { customerId, day, quantities }: Handing): PrintedLine[] {
  const owed = new Set((owedBy(team, day).get(customerId) ?? []).map(({ entry }) => entry.record.id));
  const isOnNote = (line: OrderLine): boolean => {
    if (line.customerId !== customerId) return false;
    if (owed.has(line.id) || quantities.has(line.id)) return true;
    return line.quantity < 0 ? line.day === day : line.deliveryDay === day;
  };
  return team.orders.flatMap(({ record }) => {
    if (!isOnNote(record)) return [];
    const handed = record.deliveredQuantity ?? record.quantity;
    const quantity = quantities.get(record.id) ?? (remainingQuantity(record) || handed);
    return quantity === 0 ? [] : [printedLine(team, record, quantity)];
  });
}

function printedLine(team: Team, line: OrderLine, quantity: number): PrintedLine {
  const product = team.products.get(line.productId)?.record;
  const { returned } = messagesOf(team.language).office;
  return {
    name: product?.name ?? (line.note || line.productId),
    quantity,
    unit: product?.unit ?? '',
    unitPrice: line.unitPrice,
    taxRate: line.taxRate,
    note: quantity < 0 ? returned : '',
  };
}
