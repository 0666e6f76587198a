// The sample as records of each table, in one language, laid out with the product's own headers.
import { planMarkOf } from '../../../jobs/planning/planMark';
import { messagesOf } from '../../../messages';
import type { Language, TableKey } from '../../../tables/column';
import { tables } from '../../../tables/schemas';
import { headerCells, layOutRow } from '../../../tables/write';
import { openDay } from './openings';
import { townName } from './places';
import { type SampleProduct, toYen } from './products';
import { office, type SampleCustomer, sampleReps } from './team';
import type { SampleVisit } from './visits';

export interface Sample {
  today: number;
  customers: SampleCustomer[];
  products: SampleProduct[];
  visits: SampleVisit[];
}

/** Cells of one tab, headers first; dates are `{day, minutes}`. */
export interface SampleTab {
  name: string;
  rows: unknown[][];
}

type Plain = Record<string, unknown>;

const both = <Value>(language: Language, ja: Value, en: Value): Value => (language === 'ja' ? ja : en);

/** All tabs; to 設定, which set-up fills, only a notice is added. */
export function layOutSample(sample: Sample, language: Language): SampleTab[] {
  const records: Partial<Record<TableKey, Plain[]>> = {
    customers: sample.customers.map((customer) => customerRecord(customer, language)),
    visits: sample.visits.map((visit, index) => visitRecord(visit, index, language)),
    orders: orderRecords(sample, language),
    products: sample.products.map((product) => productRecord(product, language)),
    cases: caseRecords(sample, language),
    settings: [noticeRecord(language)],
    reps: sampleReps.map((rep) => repRecord(sample, rep, language)),
  };
  return (Object.keys(records) as TableKey[]).map((key) => layOutTab(key, records[key]!, language));
}

function layOutTab(key: TableKey, records: Plain[], language: Language): SampleTab {
  const schema = tables[key];
  return {
    name: schema.tab[language],
    rows: [headerCells(schema, language), ...records.map((record) => layOutRecord(schema, record, language))],
  };
}

/** Closing rules and hours stay as people write them; every other field is laid out as the product does. */
const writtenFields = ['closed', 'busy', 'visitHours'];

function layOutRecord(schema: (typeof tables)[TableKey], record: Plain, language: Language): unknown[] {
  const { closed: _closed, busy: _busy, visitHours: _hours, ...typed } = record;
  const cells: unknown[] = layOutRow(schema, typed, language);
  Object.keys(schema.columns).forEach((field, index) => {
    if (writtenFields.includes(field)) cells[index] = record[field];
  });
  return cells;
}

function customerRecord(customer: SampleCustomer, language: Language): Plain {
  const { place } = customer;
  return {
    id: customer.id,
    name: both(language, customer.ja, customer.en),
    kana: both(language, customer.kana, ''),
    repId: customer.repId,
    rank: customer.rank,
    address: both(language, place.address, `${townName(place.town).latin}, Yaizu, Shizuoka`),
    lat: place.lat,
    lng: place.lng,
    visitIntervalDays: customer.intervalDays,
    visitMinutes: customer.minutes,
    visitHours: customer.hours,
    closed: both(language, customer.closedJa, customer.closedEn),
    busy: both(language, customer.busyJa, customer.busyEn),
    contact: both(language, customer.contactJa, customer.contactEn),
    birthday: customer.birthday,
    status: customer.status,
  };
}

const purposes = {
  visit: { ja: '定期訪問', en: 'Regular visit' },
  order: { ja: '受注', en: 'Order' },
  appointment: { ja: '約束', en: 'Appointment' },
};
const results = {
  order: { ja: '受注', en: 'order' },
  talk: { ja: '情報交換', en: 'talk' },
  absent: { ja: '不在', en: 'absent' },
  '': { ja: '', en: '' },
};

function visitRecord(visit: SampleVisit, index: number, language: Language): Plain {
  const record = {
    id: `V${String(index + 1).padStart(5, '0')}`,
    day: visit.day,
    customerId: visit.customer.id,
    repId: visit.customer.repId,
    sequence: visit.sequence,
    plannedArrival: visit.planned,
    status: visit.status,
    done: visit.status === 'done',
    fixed: visit.fixed,
    purpose: purposes[visit.purpose][language],
    reason: visit.reason[language],
    arrived: visit.arrived,
    left: visit.left,
    result: results[visit.result][language],
    note: visit.note[language],
    nextStep: '',
    nextDay: null,
  };
  const isPlanned = visit.status === 'planned' && !visit.fixed;
  const customerName = both(language, visit.customer.ja, visit.customer.en);
  return { ...record, customerName, planMark: isPlanned ? planMarkOf(record) : '' };
}

function orderRecords({ customers, products, today }: Sample, language: Language): Plain[] {
  const productOf = new Map(products.map((product) => [product.code, product]));
  const promises = promisedDays(customers, today);
  const lines = customers.flatMap((customer) => customer.lines.map((line) => ({ customer, line })));
  lines.sort((a, b) => a.line.day - b.line.day || (a.customer.id < b.customer.id ? -1 : 1));
  return lines.map(({ customer, line }, index) => {
    const unitPrice = toYen(line.price);
    const promise = promises.get(customer);
    const promised = promise?.ordered === line.day && line.quantity > 0;
    return {
      id: `O${String(index + 1).padStart(6, '0')}`,
      day: line.day,
      customerId: customer.id,
      productId: productOf.get(line.code)!.id,
      quantity: line.quantity,
      unitPrice,
      taxRate: 10,
      amount: line.quantity * unitPrice,
      deliveryDay: promised ? promise.delivery : null,
      delivered: !promised,
      note: line.quantity < 0 ? both(language, '返品', 'return') : '',
    };
  });
}

const promisesPerRep = 3;

/** Orders of the last days that are promised for an open day of the coming week, a few for each rep. */
function promisedDays(
  customers: SampleCustomer[],
  today: number,
): Map<SampleCustomer, { ordered: number; delivery: number }> {
  const monday = today - ((today + 3) % 7) + 7;
  const promises = new Map<SampleCustomer, { ordered: number; delivery: number }>();
  for (const rep of sampleReps) {
    const recent = customers.filter(
      (customer) =>
        customer.repId === rep.id && customer.status === 'active' && lastOrderDay(customer) >= today - 7,
    );
    recent.slice(2, 2 + promisesPerRep).forEach((customer, index) => {
      const delivery = openDay(customer, monday + index, 5 - index);
      if (delivery !== null) promises.set(customer, { ordered: lastOrderDay(customer), delivery });
    });
  }
  return promises;
}

const lastOrderDay = ({ lines }: SampleCustomer): number =>
  Math.max(...lines.filter((line) => line.quantity > 0).map((line) => line.day));

function productRecord(product: SampleProduct, language: Language): Plain {
  return {
    id: product.id,
    name: product.name[language],
    unit: both(language, '個', 'piece'),
    unitPrice: product.yen,
    taxRate: 10,
    category: product.category[language],
    launchedOn: product.firstDay,
  };
}

const caseTexts = [
  {
    kind: 'claim',
    ja: '届いた品の箱がつぶれていた。交換を希望',
    en: 'Boxes arrived crushed, wants a replacement',
  },
  {
    kind: 'followUp',
    ja: '先月入れた新商品の売れ行きを聞く',
    en: 'Ask how the new items of last month sell',
  },
  { kind: 'proposal', ja: 'クリスマス棚の提案を持っていく', en: 'Bring a proposal for a Christmas shelf' },
  { kind: 'request', ja: '少量でも届けてほしい', en: 'Would like smaller lots delivered' },
  { kind: 'claim', ja: '数が注文より2つ足りなかった', en: 'Two pieces short of the order' },
  { kind: 'followUp', ja: '棚替えのあと、客の反応を聞く', en: 'Ask how shoppers like the new shelf' },
  {
    kind: 'proposal',
    ja: '年末の福袋に入れる小物を提案する',
    en: 'Propose small items for New Year lucky bags',
  },
  { kind: 'request', ja: '納品は開店前にしてほしい', en: 'Wants deliveries before opening time' },
  { kind: 'claim', ja: 'マグカップ1個に欠けがあった', en: 'One mug came chipped' },
  {
    kind: 'followUp',
    ja: '見本を渡したランチバッグの返事をもらう',
    en: 'Get an answer about the lunch bag samples',
  },
  { kind: 'proposal', ja: 'ラッピング用品のまとめ買いを提案する', en: 'Propose wrapping material in bulk' },
  { kind: 'request', ja: '商品の説明札を日本語でほしい', en: 'Would like description cards for the goods' },
  { kind: 'claim', ja: '請求書の金額が見積と違うとのこと', en: 'Says the invoice differs from the quote' },
  { kind: 'followUp', ja: '新しい担当者にあいさつする', en: 'Introduce yourself to the new buyer' },
  { kind: 'request', ja: '春の新作の案内を早めにほしい', en: 'Wants news of the spring range early' },
] as const;

/** One case for each text, spread over the customers; the third claim is past its due date. */
function caseRecords({ customers, today }: Sample, language: Language): Plain[] {
  const active = customers.filter((customer) => customer.status === 'active');
  return caseTexts.map((about, index) => {
    const customer = active[(index * 19 + 3) % active.length]!;
    const due = index === 8 ? today - 4 : today + 6 + (index % 5);
    return {
      id: `K${String(index + 1).padStart(3, '0')}`,
      opened: today - 3 - index,
      customerId: customer.id,
      kind: about.kind,
      text: about[language],
      due: about.kind === 'request' ? null : due,
      status: 'open',
      outcome: '',
    };
  });
}

const targetStepYen = 50_000;

/** A twentieth more than the month's average of the last year. */
function monthlyTarget({ customers, today }: Sample, repId: string): number {
  const lines = customers
    .filter((customer) => customer.repId === repId)
    .flatMap((customer) => customer.lines);
  const lastYear = lines.filter((line) => line.day > today - 365);
  const amount = lastYear.reduce((sum, line) => sum + line.quantity * toYen(line.price), 0);
  return Math.round(((amount / 12) * 1.05) / targetStepYen) * targetStepYen;
}

function repRecord(sample: Sample, rep: (typeof sampleReps)[number], language: Language): Plain {
  return {
    id: rep.id,
    name: rep[language],
    email: rep.email,
    startAddress: office[language],
    startLat: office.lat,
    startLng: office.lng,
    workingWeekdays: [1, 2, 3, 4, 5],
    workingHours: [{ start: 540, end: 1080 }],
    lunch: [{ start: 720, end: 780 }],
    monthlyTarget: monthlyTarget(sample, rep.id),
  };
}

/** 設定 says, too, that places and orders have nothing to do with each other. */
function noticeRecord(language: Language): Plain {
  const { label, meaning } = messagesOf(language).settings.sampleNotice;
  return { key: label, value: '', meaning };
}
