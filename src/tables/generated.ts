// The tabs that Meguri makes and may rebuild at will: their names and columns.
import type { WritableCell } from './cell';
import type { Bilingual } from './column';
import { type GeneratedTab, kind, shown } from './generatedColumn';
import { officeTabs } from './officeGenerated';

export const generatedTabs = {
  week: {
    tab: { ja: '週間ルート', en: 'Week' },
    headerRow: 2,
    columns: {
      kind,
      rep: shown('担当', 'Rep', 90),
      day: shown('日付', 'Date', 90),
      sequence: shown('順', 'No.', 40, '0'),
      arrival: shown('時刻', 'Time', 60),
      travel: shown('移動(分)', 'Drive (min)', 65, '0'),
      customer: shown('顧客', 'Customer', 190),
      address: shown('住所', 'Address', 220),
      purpose: shown('用件', 'Purpose', 120),
      reason: shown('理由', 'Reason', 260, '@', { wrap: true }),
      lastPurchase: shown('前回購入', 'Last purchase', 300),
      bringUp: shown('提案・持参', 'Bring up', 360),
      map: shown('地図', 'Map', 80, 'General'),
      visitId: shown('訪問ID', 'Visit ID', 80, '@', { hidden: true }),
      customerId: shown('顧客ID', 'Customer ID', 80, '@', { hidden: true }),
    },
  },
  today: {
    tab: { ja: '今日', en: 'Today' },
    headerRow: 2,
    columns: {
      done: shown('完了', 'Done', 45, 'General', { checkbox: true }),
      arrival: shown('時刻', 'Time', 55),
      customer: shown('顧客', 'Customer', 170, '@', { wrap: true }),
      purpose: shown('用件', 'Purpose', 100, '@', { wrap: true }),
      reason: shown('理由', 'Reason', 190, '@', { wrap: true }),
      map: shown('地図', 'Map', 60, 'General'),
      result: shown('結果', 'Result', 90),
      note: shown('メモ', 'Note', 200, '@', { wrap: true }),
      proposal: shown('提案', 'Proposal', 240, '@', { wrap: true }),
      proposalOutcome: shown('提案の結果', 'Proposal outcome', 90),
      lastPurchase: shown('前回購入', 'Last purchase', 320, '@', { wrap: true }),
      bringUp: shown('提案・持参', 'Bring up', 360, '@', { wrap: true }),
      address: shown('住所', 'Address', 220),
      travel: shown('移動(分)', 'Drive (min)', 65, '0'),
      visitId: shown('訪問ID', 'Visit ID', 80, '@', { hidden: true }),
      customerId: shown('顧客ID', 'Customer ID', 80, '@', { hidden: true }),
      kind: { ...kind },
    },
  },
  due: {
    tab: { ja: '補充予定', en: 'Due' },
    headerRow: 1,
    columns: {
      customerId: shown('顧客ID', 'Customer', 70),
      customer: shown('顧客名', 'Name', 190),
      rep: shown('担当', 'Rep', 90),
      state: shown('状態', 'State', 90),
      probability: shown('7日以内の注文', 'Order in 7 days', 95, '0%'),
      expectedAmount: shown('見込額', 'Expected amount', 95, '#,##0'),
      expectedValue: shown('期待値', 'Expected value', 95, '#,##0'),
      expected: shown('次回注文', 'Next order', 90, 'yyyy-mm-dd'),
      earliest: shown('早ければ', 'Earliest', 90, 'yyyy-mm-dd'),
      latest: shown('遅くとも', 'Latest', 90, 'yyyy-mm-dd'),
      daysSinceLast: shown('経過日数', 'Days since', 70, '0'),
      basket: shown('いつもの品', 'Usual basket', 420),
      nextVisit: shown('次回訪問', 'Next visit', 90, 'yyyy-mm-dd'),
      reason: shown('理由', 'Reason', 300),
    },
  },
  atRisk: {
    tab: { ja: '離反注意', en: 'At risk' },
    headerRow: 1,
    columns: {
      customerId: shown('顧客ID', 'Customer', 70),
      customer: shown('顧客名', 'Name', 190),
      rep: shown('担当', 'Rep', 90),
      lapseProbability: shown('離反の確率', 'Lapse probability', 90, '0%'),
      yearlyAmount: shown('年間取引額', 'Yearly amount', 100, '#,##0'),
      lastOrder: shown('最終注文', 'Last order', 90, 'yyyy-mm-dd'),
      daysSinceLast: shown('経過日数', 'Days since', 70, '0'),
      reason: shown('理由', 'Reason', 420, '@', { wrap: true }),
    },
  },
  problems: {
    tab: { ja: '問題', en: 'Problems' },
    headerRow: 1,
    columns: {
      tab: shown('タブ', 'Tab', 90),
      row: shown('行', 'Row', 50, '0'),
      column: shown('列', 'Column', 140),
      what: shown('何が', 'What is wrong', 360, '@', { wrap: true }),
      remedy: shown('どうすれば', 'What to do', 460, '@', { wrap: true }),
      link: shown('場所', 'Cell', 70, 'General'),
    },
  },
  refused: {
    tab: { ja: '取込できない行', en: 'Not imported' },
    headerRow: 1,
    columns: {
      row: shown('元の行', 'Row', 60, '0'),
      column: shown('列', 'Column', 120),
      what: shown('何が', 'What is wrong', 320, '@', { wrap: true }),
      remedy: shown('どうすれば', 'What to do', 360, '@', { wrap: true }),
      original: shown('元の内容', 'As it was', 600),
    },
  },
  reports: {
    tab: { ja: '集計', en: 'Reports' },
    headerRow: 1,
    columns: {},
  },
  ...officeTabs,
} as const satisfies Record<string, GeneratedTab>;

export type GeneratedKey = keyof typeof generatedTabs;

/** Values of the hidden kind column. */
export type RowKind = 'title' | 'day' | 'stop' | 'done' | 'left' | 'leftHead' | 'load' | 'head' | 'line';

/** What a rep chooses as the outcome of a visit in 今日 and 訪問; 不在 also marks the visit as missed. */
export const visitResults = {
  order: { ja: '受注', en: 'order' },
  quote: { ja: '見積', en: 'quote' },
  talk: { ja: '情報交換', en: 'talk' },
  declined: { ja: '見送り', en: 'declined' },
  absent: { ja: '不在', en: 'absent' },
} as const satisfies Record<string, Bilingual>;

/** A row of empty cells as wide as the tab. */
export function emptyRow(tab: GeneratedKey): WritableCell[] {
  return Object.keys(generatedTabs[tab].columns).map(() => '');
}

/** 0-based index of a column of a generated tab. */
export function generatedColumn(tab: GeneratedKey, name: string): number {
  return Object.keys(generatedTabs[tab].columns).indexOf(name);
}
