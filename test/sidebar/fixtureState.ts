// States as the server sends them: an ordinary Tuesday, with long names and hostile text among the cells.
import type { DueView, RouteView, SidebarState, StopView } from '../../src/jobs/views';

export const hostileText = '<img src=x onerror=alert(1)>';
export const longName =
  '株式会社 焼津港水産物加工協同組合連合会 小川新町第二直売所および附属倉庫（旧 浜通り店）';
const longEnglishName =
  'Honmachi Fishermen’s Cooperative Federation Wholesale & Retail Outlet No. 2 (formerly Hamadori)';

const office = { lat: 34.8669, lng: 138.3222 };
const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

interface Texts {
  names: string[];
  long: string;
  reps: [string, string, string];
  address: string;
  purposes: string[];
  reasons: string[];
  purchase: string;
  bringUp: string;
  cases: string[];
}

const japanese: Texts = {
  names: ['本町 小売店', '栄町 飲食店', '小川 雑貨店', '大富 生花店', '港町 土産店', '駅北 書店'],
  long: longName,
  reps: ['佐藤 一郎', '鈴木 花子', '高橋 健'],
  address: '静岡県焼津市本町2丁目11番5号',
  purposes: ['受注', '定期訪問', 'クレーム対応', '約束'],
  reasons: [
    '前回訪問から18日（間隔14日）・7日以内の注文72%・見込み¥38,400',
    'クレーム対応（期限11/25(水)）',
    '前回訪問から15日（間隔14日）',
  ],
  purchase: '11/6(金) ¥24,200: ハートの飾り ×24、ケーキ皿 ×6',
  bringUp: 'クリスマス限定のキャンドル。前に買った赤い飾り箱は残り少なめ',
  cases: ['クレーム: 先週届いた皿が2枚割れていた', '提案: 春の新作カタログを見たい'],
};

const english: Texts = {
  names: [
    'Honmachi shop',
    'Sakaecho diner',
    'Kogawa general store',
    'Otomi florist',
    'Harbour gifts',
    'Station books',
  ],
  long: longEnglishName,
  reps: ['Ichiro Sato', 'Hanako Suzuki', 'Ken Takahashi'],
  address: '2-11-5 Honmachi, Yaizu, Shizuoka',
  purposes: ['order', 'regular visit', 'claim', 'appointment'],
  reasons: [
    '18 days since last visit (interval 14), order within 7 days 72%, ¥38,400 expected',
    'claim due Wed 25 Nov',
    '15 days since last visit (interval 14)',
  ],
  purchase: 'Fri 6 Nov ¥24,200: heart ornament ×24, cake stand ×6',
  bringUp: 'Christmas candles. The red boxes they bought are nearly sold out',
  cases: ['claim: two plates arrived broken', 'proposal: wants the spring catalogue'],
};

/** Evenly scattered, the same every time. */
const scatter = (seed: number): number => {
  const wave = Math.sin(seed * 12.9898 + 4.1) * 43_758.5453;
  return wave - Math.floor(wave);
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const from = <Item>(items: Item[], index: number): Item => items[index % items.length]!;

function stopOf(texts: Texts, id: { rep: number; day: number; index: number }): StopView {
  const { rep, day, index } = id;
  const seed = rep * 100 + day * 17 + index;
  const arrival = 9 * 60 + 10 + index * 47;
  const number = String((seed % 330) + 1).padStart(3, '0');
  return {
    visitId: `V${rep}-${day}-${index}`,
    customerId: `C${seed}`,
    customerName: nameOf(texts, id, number),
    address: texts.address,
    sequence: index + 1,
    arrival: clock(arrival),
    leave: clock(arrival + 25),
    travelMinutes: 6 + (seed % 14),
    position:
      index === 6
        ? null
        : {
            lat: office.lat + (scatter(seed) - 0.4) * 0.06,
            lng: office.lng + (scatter(seed + 500) - 0.5) * 0.08,
          },
    purpose: from(texts.purposes, index),
    reason: index === 5 ? hostileText : from(texts.reasons, index),
    lastPurchase: texts.purchase,
    proposal:
      index % 3 === 2
        ? { productId: 'P09', text: `提案: ${texts.purchase}`, outcome: index === 5 ? 'later' : null }
        : null,
    bringUp: texts.bringUp,
    status: statusOf(day, index),
    fixed: index === 3,
    result: '',
    note: '',
    openCases: index === 2 ? texts.cases : [],
    mapUrl:
      index === 4 ? 'javascript:alert(1)' : 'https://www.google.com/maps/search/?api=1&query=34.86,138.32',
    place: { tab: '訪問', row: seed + 2, column: 1 },
  };
}

function nameOf(texts: Texts, { index }: { index: number }, number: string): string {
  if (index === 2) return texts.long;
  return index === 4 ? hostileText : `${from(texts.names, index)} ${number}`;
}

function statusOf(day: number, index: number): StopView['status'] {
  if (day === 0 || (day === 1 && index === 0)) return 'done';
  return day === 1 && index === 1 ? 'missed' : 'planned';
}

function routeOf(texts: Texts, rep: number, day: number): RouteView {
  return {
    repId: `R${rep + 1}`,
    repName: texts.reps[rep]!,
    day: days[day]!,
    start: office,
    stops: Array.from({ length: 9 - ((rep + day) % 3) }, (_, index) => stopOf(texts, { rep, day, index })),
    travelMinutes: 84 + day * 3,
    kilometres: 41.2 + rep,
    endsAt: '17:25',
    directionsUrls: ['https://www.google.com/maps/dir/?api=1&origin=34.8669,138.3222'],
  };
}

function dueOf(texts: Texts, index: number): DueView {
  const states = ['late', 'thisWeek', 'onTime'] as const;
  return {
    customerId: `D${index}`,
    customerName:
      index === 1 ? texts.long : index === 2 ? hostileText : `${from(texts.names, index)} ${100 + index}`,
    repName: texts.reps[index % 3]!,
    probability: Math.max(0.06, 0.86 - index * 0.05),
    expected: '2026-11-27',
    earliest: '2026-11-25',
    latest: '2026-12-02',
    expectedAmount: 38_400 - index * 1_150,
    daysSinceLast: 18 + index,
    basket: texts.purchase.split(': ')[1]!,
    state: states[index % 3]!,
    nextVisit: index % 2 === 0 ? '2026-11-26' : null,
  };
}

const settingsOf = (language: 'ja' | 'en'): SidebarState['settings'] =>
  language === 'ja'
    ? [
        { key: 'language', label: '言語', value: '日本語', meaning: '日本語 または English。' },
        {
          key: 'workingHours',
          label: '勤務時間',
          value: '09:00-18:00',
          meaning: '担当者に勤務時間がないときに使います（例 09:00-18:00）。',
        },
        {
          key: 'managerEmail',
          label: '管理者のメール',
          value: '',
          meaning: '週報の送り先。空欄なら管理者には送りません。',
        },
      ]
    : [
        { key: 'language', label: 'Language', value: 'English', meaning: '日本語 or English.' },
        {
          key: 'workingHours',
          label: 'Working hours',
          value: '09:00-18:00',
          meaning: 'For reps without hours.',
        },
        { key: 'managerEmail', label: 'Manager’s e-mail', value: '', meaning: 'Where the summary goes.' },
      ];

/** A team of three in the middle of its week. */
export function teamState(language: 'ja' | 'en' = 'ja'): SidebarState {
  const texts = language === 'ja' ? japanese : english;
  const tab = language === 'ja' ? '顧客' : 'Customers';
  return {
    language,
    setUp: true,
    adoptableTabs: [],
    hasSampleData: true,
    today: '2026-11-24',
    now: '10:40',
    ownRepId: 'R1',
    reps: texts.reps.map((name, index) => ({ id: `R${index + 1}`, name })),
    weeks: [
      {
        monday: '2026-11-23',
        routes: [0, 1, 2].flatMap((rep) => days.map((_, day) => routeOf(texts, rep, day))),
      },
    ],
    unplanned: [
      {
        customerId: 'U1',
        customerName: `${texts.names[0]} 077`,
        repName: texts.reps[0],
        reason: texts.reasons[2]!,
      },
      { customerId: 'U2', customerName: texts.long, repName: texts.reps[0], reason: hostileText },
    ],
    due: Array.from({ length: 40 }, (_, index) => dueOf(texts, index)),
    atRisk: [0, 1, 2, 3].map((index) => ({
      customerId: `A${index}`,
      customerName: index === 0 ? texts.long : index === 1 ? hostileText : `${texts.names[index]} 20${index}`,
      repName: texts.reps[index % 2]!,
      lastOrder: '2026-08-14',
      daysSinceLast: 102,
      yearlyAmount: 412_000,
      reason: texts.reasons[0]!,
    })),
    problems: [
      {
        place: { tab, row: 7, column: 11 },
        columnHeader: language === 'ja' ? '訪問時間' : 'Visit hours',
        what: language === 'ja' ? '終わりが始まりより前です' : 'The end is before the start',
        remedy: language === 'ja' ? '例 09:00-12:00' : 'e.g. 09:00-12:00',
      },
      { place: { tab, row: 31, column: 7 }, columnHeader: '', what: hostileText, remedy: '' },
    ],
    settings: settingsOf(language),
    spreadsheet: {
      url: 'https://docs.google.com/spreadsheets/d/abc/edit',
      tabIds: { 顧客: 11, Customers: 12 },
    },
    phoneUrl: '',
    lastJob: { job: 'planWeek', at: '2026-11-20 15:02', by: texts.reps[1], canUndo: true },
    running: null,
  };
}

/** A workbook with two tabs of the user's own and nothing else. */
export function freshState(language: 'ja' | 'en' = 'ja'): SidebarState {
  return {
    ...teamState(language),
    setUp: false,
    adoptableTabs: ['得意先一覧', hostileText],
    hasSampleData: false,
    ownRepId: null,
    reps: [],
    weeks: [],
    unplanned: [],
    due: [],
    atRisk: [],
    problems: [],
    settings: [],
    lastJob: null,
  };
}
