// The small sample as records, with dates counted back from today.
import type { Day } from '../../domain/day';
import type { Language } from '../../messages';
import type { TableKey } from '../../tables/column';
import { parseTimeWindows } from '../../domain/hours';
import { parseClosingRules } from '../../domain/closingText';
import { sampleCustomers, sampleLines, sampleProducts } from './data';

export type SampleRecords = Partial<Record<TableKey, Record<string, unknown>[]>>;

/** Sample rows carry this in their IDs, so that they can be told from everything else and removed again. */
export const samplePrefix = 'S-';

const reps = [
  { id: 'R1', ja: '佐藤 美咲', en: 'Misaki Sato' },
  { id: 'R2', ja: '鈴木 健太', en: 'Kenta Suzuki' },
  { id: 'R3', ja: '高橋 由美', en: 'Yumi Takahashi' },
];

const office = { lat: 34.8701, lng: 138.3189, ja: '静岡県焼津市栄町', en: 'Sakaecho, Yaizu' };

const idOf = (kind: string, number: number): string => `${samplePrefix}${kind}${String(number).padStart(3, '0')}`;

/** Records by table; 設定 is not among them. */
export function sampleRecords(language: Language, today: Day): SampleRecords {
  const customers = sampleCustomers.split('\n').map((line, index) => customerRecord(line.split('|'), index, language));
  const orders = sampleLines.split('\n').map((line, index) => orderRecord(line.split(','), index, today));
  return {
    reps: reps.map((rep) => ({
      id: samplePrefix + rep.id,
      name: rep[language],
      startAddress: office[language],
      startLat: office.lat,
      startLng: office.lng,
    })),
    products: sampleProducts.split('\n').map((line) => productRecord(line.split('|'), language)),
    customers,
    orders,
    visits: visitRecords(customers, orders, today),
    cases: caseRecords(customers, today, language),
  };
}

function customerRecord(fields: string[], index: number, language: Language): Record<string, unknown> {
  const [ja, en, rep, rank, address, town, lat, lng, interval, minutes, hours, closedJa, closedEn] = fields;
  return {
    id: idOf('C', index + 1),
    name: language === 'ja' ? ja : en,
    repId: samplePrefix + rep,
    rank,
    address: language === 'ja' ? address : `${town}, Yaizu, Shizuoka`,
    lat: Number(lat),
    lng: Number(lng),
    visitIntervalDays: Number(interval),
    visitMinutes: Number(minutes),
    visitHours: parseTimeWindows(hours ?? '').windows,
    closed: parseClosingRules((language === 'ja' ? closedJa : closedEn) ?? '').rules,
    status: 'active',
  };
}

function productRecord(fields: string[], language: Language): Record<string, unknown> {
  const [id, name, yen, ja, en] = fields;
  return {
    id: samplePrefix + id,
    name,
    unit: language === 'ja' ? '個' : 'piece',
    unitPrice: Number(yen),
    taxRate: 10,
    category: language === 'ja' ? ja : en,
  };
}

function orderRecord(fields: string[], index: number, today: Day): Record<string, unknown> {
  const [daysAgo, customer, product, quantity, unitPrice] = fields;
  return {
    id: idOf('O', index + 1),
    day: today - Number(daysAgo),
    customerId: idOf('C', Number(customer) + 1),
    productId: samplePrefix + product,
    quantity: Number(quantity),
    unitPrice: Number(unitPrice),
    taxRate: 10,
    amount: Number(quantity) * Number(unitPrice),
    delivered: true,
  };
}

/** A visit on the day of each customer's last orders. */
function visitRecords(
  customers: Record<string, unknown>[],
  orders: Record<string, unknown>[],
  today: Day,
): Record<string, unknown>[] {
  const repOf = new Map(customers.map((customer) => [customer['id'], customer['repId']]));
  const recent = orders.filter((order) => Number(order['day']) > today - 60);
  return recent
    .sort((a, b) => Number(a['day']) - Number(b['day']))
    .map((order, index) => ({
      id: idOf('V', index + 1),
      day: order['day'],
      customerId: order['customerId'],
      repId: repOf.get(order['customerId']),
      status: 'done',
      done: true,
    }));
}

function caseRecords(
  customers: Record<string, unknown>[],
  today: Day,
  language: Language,
): Record<string, unknown>[] {
  const text = language === 'ja' ? '届いた品の箱がつぶれていた。交換を希望' : 'Boxes arrived crushed, wants a replacement';
  return [3, 17].map((place, index) => ({
    id: idOf('K', index + 1),
    opened: today - 2,
    customerId: customers[place]?.['id'],
    kind: 'claim',
    text,
    due: today + 9,
    status: 'open',
  }));
}
