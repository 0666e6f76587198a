// A small team whose workbook is in order: what every case begins with.
import { initialText, settingKeys } from '../../src/jobs/settings';
import { messagesOf } from '../../src/messages';
import type { Language } from '../../src/tables/column';
import { type CellSpec, dateCell } from './cell';
import { tabModel, type WorldModel } from './model';
import { Random } from './random';

/** Tuesday 2026-11-24. */
export const today = 20_781;
/** Row of 顧客 and of 担当者 that no planting touches: they must be served whatever stands elsewhere. */
export const canaryUid = 0;

type Cells = Record<string, CellSpec>;

const words = {
  ja: { done: '完了', planned: '予定', missed: '不在', active: '取引中', open: '対応中', claim: 'クレーム' },
  en: { done: 'done', planned: 'planned', missed: 'missed', active: 'active', open: 'open', claim: 'claim' },
};

const pad = (prefix: string, number: number, length = 3): string =>
  `${prefix}${String(number).padStart(length, '0')}`;

export function baseWorld(language: Language, seed: number, customerCount: number): WorldModel {
  const random = new Random(seed);
  const repCount = 2;
  const customers = Array.from({ length: customerCount }, (_, index) =>
    customerCells(random, { index, repCount, language }),
  );
  return {
    language,
    tabs: {
      customers: tabModel('customers', language, customers),
      visits: tabModel('visits', language, visitRows(random, language, customers)),
      orders: tabModel('orders', language, orderRows(random, customerCount)),
      products: tabModel('products', language, productRows(random)),
      cases: tabModel('cases', language, caseRows(random, language, customerCount)),
      reps: tabModel('reps', language, repRows(repCount)),
      settings: tabModel('settings', language, settingRows(language)),
    },
    ownTabs: [],
    deletedGenerated: [],
    renamedGenerated: {},
  };
}

interface CustomerPlace {
  index: number;
  repCount: number;
  language: Language;
}

function customerCells(random: Random, { index, repCount, language }: CustomerPlace): Cells {
  const isCanary = index === canaryUid;
  return {
    id: pad('C', index + 1),
    name: `${random.pick(['丸山', '石川', '大井', '清水', 'Sato', 'Ueda'])}${random.pick(['商店', '酒店', '食堂', ' Shop'])}${index + 1}`,
    repId: pad('R', (index % repCount) + 1, 1),
    rank: isCanary ? 'A' : random.pick(['A', 'B', 'C', null]),
    address: `焼津市栄町${index + 1}`,
    lat: 34.85 + random.whole(0, 400) / 10_000,
    lng: 138.3 + random.whole(0, 400) / 10_000,
    visitIntervalDays: isCanary ? 7 : random.pick([7, 14, 21, 28]),
    visitMinutes: isCanary ? 15 : random.pick([10, 15, 20, null]),
    visitHours: isCanary ? null : random.pick([null, null, '09:00-12:00, 14:00-17:00', '10:00-16:00']),
    closed: isCanary ? null : random.pick([null, '水', '土日祝', '第2・第3火']),
    busy: null,
    contact: random.pick([null, '鈴木様']),
    notes: random.pick([null, '裏口から']),
    status: random.pick([words[language].active, null]),
  };
}

function visitRows(random: Random, language: Language, customers: Cells[]): Cells[] {
  const rows: Cells[] = [];
  const word = words[language];
  customers.forEach((customer, index) => {
    for (const weeksAgo of [random.whole(5, 7), random.whole(2, 4)]) {
      rows.push({
        day: dateCell(today - weeksAgo * 7 - random.whole(0, 3)),
        customerId: customer.id!,
        repId: customer.repId!,
        status: random.chance(0.9) ? word.done : word.missed,
        done: true,
        arrived: '10:00',
        left: '10:20',
        result: null,
        note: random.pick([null, '棚を替えた']),
      });
    }
    if (index === canaryUid || index > 3) return;
    const day = index === 1 ? today : today + 7 + index;
    rows.push({
      day: dateCell(day),
      customerId: customer.id!,
      repId: customer.repId!,
      status: word.planned,
      plannedArrival: '10:30',
      note: '見本を持参',
    });
  });
  return rows.map((cells, index) => ({ id: pad('V', index + 1, 5), ...cells }));
}

function orderRows(random: Random, customerCount: number): Cells[] {
  const rows: Cells[] = [];
  for (let customer = 1; customer <= customerCount; customer++) {
    const gap = random.whole(6, 20);
    for (let count = random.whole(3, 6); count >= 1; count--) {
      const quantity = random.whole(1, 12);
      rows.push({
        id: pad('O', rows.length + 1, 5),
        day: dateCell(today - count * gap),
        customerId: pad('C', customer),
        productId: pad('P', random.whole(1, 6)),
        quantity,
        unitPrice: 120,
        taxRate: 10,
        amount: random.chance(0.8) ? quantity * 120 : null,
        delivered: true,
      });
    }
  }
  return rows;
}

const productRows = (random: Random): Cells[] =>
  Array.from({ length: 6 }, (_, index) => ({
    id: pad('P', index + 1),
    name: `商品${index + 1}`,
    unit: '個',
    unitPrice: random.whole(1, 20) * 100,
    taxRate: random.pick([8, 10]),
    category: random.pick(['飲料', '菓子']),
    launchedOn: dateCell(today - 400),
  }));

const caseRows = (random: Random, language: Language, customerCount: number): Cells[] =>
  Array.from({ length: 4 }, (_, index) => ({
    id: pad('K', index + 1),
    opened: dateCell(today - random.whole(3, 30)),
    customerId: pad('C', random.whole(1, customerCount)),
    kind: words[language].claim,
    text: '箱がつぶれていた',
    due: random.pick([null, dateCell(today + 9)]),
    status: words[language].open,
  }));

const repRows = (count: number): Cells[] =>
  Array.from({ length: count }, (_, index) => ({
    id: pad('R', index + 1, 1),
    name: ['佐藤', '田中'][index]!,
    email: `rep${index + 1}@example.jp`,
    startAddress: '焼津市栄町',
    startLat: 34.8701,
    startLng: 138.3189,
    workingWeekdays: '月-金',
    workingHours: '09:00-18:00',
    lunch: '12:00-13:00',
    monthlyTarget: 1_000_000,
  }));

function settingRows(language: Language): Cells[] {
  const labels = messagesOf(language).settings;
  return settingKeys.map((key) => ({
    key: labels[key].label,
    value: key === 'startPosition' ? '34.8701, 138.3189' : initialText(key, language),
    meaning: labels[key].meaning,
  }));
}
