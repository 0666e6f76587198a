// The small sample as records, with dates counted back from today.

import { parseClosingRules } from '../../domain/closingText';
import { type Day, mondayOf, weekdayOf } from '../../domain/day';
import { parseTimeWindows } from '../../domain/hours';
import type { Language } from '../../messages';
import type { TableKey } from '../../tables/column';
import { sampleCustomers } from './customers';
import { sampleLines, sampleProducts } from './orders';

export type SampleRecords = Partial<Record<TableKey, Record<string, unknown>[]>>;

/** Sample rows carry this in their IDs, so that they can be told from everything else and removed again. */
export const samplePrefix = 'S-';

const reps = [
  { id: 'R1', ja: '佐藤 美咲', en: 'Misaki Sato' },
  { id: 'R2', ja: '鈴木 健太', en: 'Kenta Suzuki' },
  { id: 'R3', ja: '高橋 由美', en: 'Yumi Takahashi' },
];

const office = { lat: 34.8701, lng: 138.3189, ja: '静岡県焼津市栄町', en: 'Sakaecho, Yaizu' };

const idOf = (kind: string, number: number): string =>
  `${samplePrefix}${kind}${String(number).padStart(3, '0')}`;

/** Records by table; 設定 is not among them. */
export function sampleRecords(language: Language, today: Day): SampleRecords {
  const lastTuesday = today - ((weekdayOf(today) + 5) % 7);
  const customers = sampleCustomers
    .split('\n')
    .map((line, index) => customerRecord(line.split('|'), index, language));
  const orders = sampleLines
    .split('\n')
    .map((line, index) => orderRecord(line.split(',').map(Number), index, lastTuesday));
  promiseLastOrders(orders, today);
  return {
    reps: reps.map((rep) => ({
      id: samplePrefix + rep.id,
      name: rep[language],
      startAddress: office[language],
      startLat: office.lat,
      startLng: office.lng,
    })),
    products: sampleProducts
      .split('\n')
      .map((line, index) => productRecord(line.split('|'), { index, language, today })),
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

function productRecord(
  fields: string[],
  { index, language, today }: { index: number; language: Language; today: Day },
): Record<string, unknown> {
  const [nameJa, nameEn, yen, ja, en, launchedDaysAgo] = fields;
  return {
    id: idOf('P', index + 1),
    name: language === 'ja' ? nameJa : nameEn,
    unit: language === 'ja' ? '個' : 'piece',
    unitPrice: Number(yen),
    taxRate: 10,
    category: language === 'ja' ? ja : en,
    ...(launchedDaysAgo ? { launchedOn: today - Number(launchedDaysAgo) } : {}),
  };
}

/** Orders keep their weekdays: they are counted back from a Tuesday, whatever today is. */
function orderRecord(fields: number[], index: number, lastTuesday: Day): Record<string, unknown> {
  const [daysAgo, customer, product, quantity, unitPrice] = fields as [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    id: idOf('O', index + 1),
    day: lastTuesday - daysAgo,
    customerId: idOf('C', customer + 1),
    productId: idOf('P', product + 1),
    quantity,
    unitPrice,
    taxRate: 10,
    amount: quantity * unitPrice,
    deliveryDay: null,
    delivered: true,
  };
}

/** The two latest lines are promised for Tuesday and Wednesday of next week. */
function promiseLastOrders(orders: Record<string, unknown>[], today: Day): void {
  const latest = [...orders].sort((a, b) => Number(b['day']) - Number(a['day'])).slice(0, 2);
  latest.forEach((order, index) => {
    order['deliveryDay'] = mondayOf(today) + 8 + index;
    order['delivered'] = false;
  });
}

/** A visit on each order day of the last weeks that a rep works, and one appointment for next week. */
function visitRecords(
  customers: Record<string, unknown>[],
  orders: Record<string, unknown>[],
  today: Day,
): Record<string, unknown>[] {
  const repOf = new Map(customers.map((customer) => [customer['id'], customer['repId']]));
  const visited = new Map<string, { day: Day; customerId: unknown }>();
  for (const { day, customerId } of orders as { day: Day; customerId: string }[]) {
    const isWorkday = weekdayOf(day) >= 1 && weekdayOf(day) <= 5;
    if (isWorkday && day > today - 60 && day < today)
      visited.set(`${customerId}@${day}`, { day, customerId });
  }
  const done = [...visited.values()]
    .sort((a, b) => a.day - b.day)
    .map((visit) => ({ ...visit, status: 'done', done: true, fixed: false, plannedArrival: null }));
  const isAlwaysOpen = (customer: Record<string, unknown>): boolean =>
    [customer['visitHours'], customer['closed']].every((list) => (list as unknown[]).length === 0);
  const customerId = customers.find(isAlwaysOpen)?.['id'];
  const agreed = {
    day: mondayOf(today) + 8,
    customerId,
    status: 'planned',
    done: false,
    fixed: true,
    plannedArrival: 630,
  };
  return [...done, agreed].map((visit, index) => ({
    id: idOf('V', index + 1),
    ...visit,
    repId: repOf.get(visit.customerId),
  }));
}

function caseRecords(
  customers: Record<string, unknown>[],
  today: Day,
  language: Language,
): Record<string, unknown>[] {
  const text =
    language === 'ja'
      ? '届いた品の箱がつぶれていた。交換を希望'
      : 'Boxes arrived crushed, wants a replacement';
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
