// Customers, places for visits and other answers as the server sends them.
import type { CoverageView, CustomerCard, CustomerLine, ScoreView, SlotView } from '../../src/jobs/views';
import { hostileText, longName } from './fixtureState';

export const customerLines: CustomerLine[] = [
  ['C001', '焼津酒店', 'やいづさけてん', '焼津市本町1-2-3', '054-123-4567', 'R1'],
  ['C002', 'カフェ みなと', 'カフェ ミナト', '焼津市港町8', '', 'R2'],
  ['C003', longName, 'やいづこうすいさんかこう', '焼津市小川新町2-5', '', 'R1'],
  ['C004', hostileText, hostileText, hostileText, '', 'R3'],
  ...Array.from(
    { length: 60 },
    (_, index): CustomerLine => [`X${index}`, `本町 小売店 ${100 + index}`, '', '焼津市本町', '', 'R2'],
  ),
];

/** Order days from a year back, about every two weeks. */
const history = Array.from({ length: 24 }, (_, index): [string, number] => {
  const day = new Date(Date.UTC(2025, 11, 2) + index * 15 * 86_400_000 + (index % 3) * 86_400_000);
  return [day.toISOString().slice(0, 10), 18_000 + ((index * 7919) % 23_000)];
});

export const customerCard: CustomerCard = {
  id: 'C003',
  name: longName,
  kana: 'やいづこうすいさんかこうきょうどうくみあいれんごうかい',
  repName: '佐藤 一郎',
  rank: 'A',
  address: '静岡県焼津市小川新町2丁目5番1号 水産加工団地内 管理棟2階',
  contact: '購買課 山田様（午前中）',
  phone: '054-987-6543',
  notes: `駐車は裏口。${hostileText}`,
  mapUrl: 'https://www.google.com/maps/search/?api=1&query=34.86,138.32',
  intervalDays: 14,
  nextVisit: { day: '2026-11-26', arrival: '10:20' },
  visits: [
    { day: '2026-11-10', status: 'done', result: '受注', note: '棚替えは12月に。' },
    { day: '2026-10-27', status: 'missed', result: '不在', note: hostileText },
  ],
  orders: [
    {
      day: '2026-11-10',
      amount: 24_200,
      items: 'ハートの飾り ×24、ケーキ皿 ×6、ろうそく ×12、飾り箱（赤） ×4',
    },
    { day: '2026-10-27', amount: 18_400, items: hostileText },
  ],
  history,
  expected: { day: '2026-11-27', earliest: '2026-11-24', latest: '2026-12-03', probability: 0.72 },
  usual: [
    { productId: 'P01', name: 'ハートの飾り', unit: '個', quantity: 24, unitPrice: 350 },
    { productId: 'P02', name: `${longName} 特製 ケーキ皿`, unit: '枚', quantity: 6, unitPrice: 1_200 },
  ],
  openCases: ['クレーム: 先週届いた皿が2枚割れていた', hostileText],
  proposal: { productId: 'P09', text: `提案: ${longName} 新しい缶`, outcome: null },
  proposals: [{ day: '2026-10-27', product: hostileText, outcome: 'declined' }],
  voices: [
    { day: '2026-11-10', text: '棚替えは12月に。', tags: ['その他'] },
    { day: '2026-10-27', text: hostileText, tags: [hostileText, '要望'] },
  ],
  place: { tab: '顧客', row: 4, column: 1 },
};

const slot = (day: string, after: string | null, part: Partial<SlotView>): SlotView => ({
  day,
  after,
  afterName: after === null ? '' : longName,
  earliest: '10:20',
  latest: '11:00',
  extraMinutes: 8,
  overtimeMinutes: 0,
  ...part,
});

export const slots: SlotView[] = [
  slot('2026-11-26', 'V0-3-1', { extraMinutes: -4 }),
  slot('2026-11-25', null, { extraMinutes: 0, latest: '10:20' }),
  slot('2026-11-27', 'V0-4-0', {}),
  slot('2026-11-24', 'V0-1-4', { extraMinutes: 3 }),
  slot('2026-11-26', 'V0-3-3', { extraMinutes: 9 }),
  slot('2026-12-01', null, { extraMinutes: 14, overtimeMinutes: 25 }),
];

const covered = (customerId: string, customerName: string): CoverageView => ({
  customerId,
  customerName,
  lastVisit: customerId === 'C001' ? '' : '2026-10-01',
  visits: 2,
  intervalDays: 14,
  expected: 48_000,
});

/** Scores of two reps, the second without anything to divide. */
const scores: ScoreView[] = ['R1', 'R2'].map((repId, index) => ({
  repId,
  planned: 30,
  done: 27 * (1 - index),
  onTime: index === 0 ? 0.9 : null,
  coverage: index === 0 ? 0.75 : null,
  kept: index === 0 ? 0.95 : null,
  win: index === 0 ? 0.4 : null,
  sales: 1_234_567 * (1 - index),
  expected: 1_000_000 * (1 - index),
  topThree: index === 0 ? 0.3 : null,
  due:
    index === 0 ? [covered('C003', longName), covered('C004', hostileText), covered('C001', '焼津酒店')] : [],
  easy: index === 0 ? [covered('C002', 'カフェ みなと')] : [],
}));

/** What the server answers to questions, by function name. */
export const usualAnswers = {
  sidebarCustomers: customerLines,
  sidebarCustomer: customerCard,
  sidebarSlots: slots,
  sidebarSelection: null,
  sidebarProgress: 'decide',
  sidebarQuotes: [
    {
      number: 'Q2026-0007',
      day: '2026-11-20',
      customerName: longName,
      amount: 123_456,
      validUntil: '2026-12-20',
      orderedOn: '',
    },
    {
      number: 'Q2026-0006',
      day: '2026-11-10',
      customerName: hostileText,
      amount: 980,
      validUntil: '2026-12-10',
      orderedOn: '2026-11-12',
    },
  ],
  sidebarScores: scores,
  sidebarRestorePoints: [{ slot: 4, job: 'planWeek', at: '2026-11-24 09:00', by: longName }],
  sidebarCancel: null,
};
