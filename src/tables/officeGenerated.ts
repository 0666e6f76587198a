// The tabs of the office that Meguri makes: what to do from a phone, order pads, pick list, documents, targets, care.
import { type GeneratedTab, kind, shown } from './generatedColumn';

const hidden = (ja: string, en: string) => shown(ja, en, 80, '@', { hidden: true });

/** The columns of a printed A4 page, portrait: 650 pixels in all fit between usual margins. */
const documentColumns = {
  number: shown('No.', 'No.', 30),
  name: shown('品名', 'Description', 226),
  quantity: shown('数量', 'Quantity', 56, 'General'),
  unit: shown('単位', 'Unit', 46),
  unitPrice: shown('単価', 'Unit price', 80, 'General'),
  amount: shown('金額', 'Amount', 92, '#,##0'),
  tax: shown('税率', 'Tax', 46),
  note: shown('備考', 'Note', 74),
};

export const officeTabs = {
  scorecard: {
    tab: { ja: '担当別の成績', en: 'Rep scores' },
    headerRow: 2,
    columns: {
      rep: shown('担当', 'Rep', 110),
      sales: shown('4週の売上', 'Sales, 4 weeks', 100, '#,##0'),
      expected: shown('見込み', 'Expected', 100, '#,##0'),
      ratio: shown('見込み比', 'Of expected', 75, '0%'),
      planned: shown('先週の予定', 'Planned last week', 85, '0'),
      done: shown('先週の訪問', 'Done last week', 85, '0'),
      onTime: shown('時間どおり', 'On time', 80, '0%'),
      coverage: shown('間隔どおり', 'Within interval', 85, '0%'),
      kept: shown('継続顧客', 'Customers kept', 85, '0%'),
      win: shown('訪問後の受注', 'Ordered after visit', 95, '0%'),
      topThree: shown('上位3社の割合', 'Share of top 3', 95, '0%'),
    },
  },
  coverage: {
    tab: { ja: '訪問の偏り', en: 'Coverage' },
    headerRow: 1,
    columns: {
      what: shown('区分', 'What', 90),
      rep: shown('担当', 'Rep', 90),
      customer: shown('顧客', 'Customer', 200),
      lastVisit: shown('前回訪問', 'Last visit', 95, 'yyyy-mm-dd'),
      interval: shown('間隔(日)', 'Interval (days)', 75, '0'),
      visits: shown('8週の訪問', 'Visits, 8 weeks', 80, '0'),
      wished: shown('目安', 'As agreed', 65, '0.0'),
      expected: shown('4週の見込み額', 'Expected, 4 weeks', 110, '#,##0'),
      customerId: shown('顧客ID', 'Customer ID', 80),
    },
  },
  actions: {
    tab: { ja: '操作', en: 'Actions' },
    headerRow: 2,
    columns: {
      run: shown('実行', 'Run', 50, 'General', { checkbox: true }),
      what: shown('すること', 'What', 230),
      given: shown('指定', 'For', 130),
      outcome: shown('結果', 'Outcome', 420, '@', { wrap: true }),
      hint: shown('指定の書き方', 'What to write', 300, '@', { wrap: true }),
      job: hidden('作業', 'Job'),
    },
  },
  orderPad: {
    tab: { ja: '注文票', en: 'Order pad' },
    headerRow: 2,
    columns: {
      order: shown('注文', 'Order', 45, 'General', { checkbox: true }),
      item: shown('顧客・商品', 'Customer and product', 230, '@', { wrap: true }),
      usual: shown('いつも', 'Usual', 55, 'General'),
      use: shown('次回まで', 'Until next', 65, 'General'),
      stock: shown('在庫', 'In stock', 60, 'General'),
      quantity: shown('注文数', 'Order qty', 65, 'General'),
      unit: shown('単位', 'Unit', 55),
      unitPrice: shown('単価', 'Unit price', 75, 'General'),
      delivery: shown('納品日', 'Delivery', 90, 'yyyy-mm-dd'),
      state: shown('状態', 'State', 260, '@', { wrap: true }),
      kind,
      customerId: hidden('顧客ID', 'Customer ID'),
      productId: hidden('商品ID', 'Product ID'),
      day: shown('日付', 'Day', 90, 'yyyy-mm-dd', { hidden: true }),
    },
  },
  pickList: {
    tab: { ja: '集荷表', en: 'Pick list' },
    headerRow: 2,
    columns: {
      done: shown('済', 'Done', 40, 'General', { checkbox: true }),
      item: shown('納品先・商品', 'Stop and product', 300, '@', { wrap: true }),
      quantity: shown('数量', 'Quantity', 70, 'General'),
      unit: shown('単位', 'Unit', 55),
      handed: shown('納品数', 'Handed over', 70, 'General'),
      note: shown('備考', 'Note', 200, '@', { wrap: true }),
      print: shown('納品書', 'Delivery note', 75, 'General', { checkbox: true }),
      kind,
      customerId: hidden('顧客ID', 'Customer ID'),
      lineId: hidden('受注ID', 'Order ID'),
      day: shown('日付', 'Day', 90, 'yyyy-mm-dd', { hidden: true }),
    },
  },
  quoteForm: { tab: { ja: '見積書', en: 'Quote' }, headerRow: 13, columns: documentColumns },
  deliveryNote: { tab: { ja: '納品書', en: 'Delivery note' }, headerRow: 13, columns: documentColumns },
  targets: {
    tab: { ja: '月間目標', en: 'Targets' },
    headerRow: 2,
    columns: {
      rep: shown('担当', 'Rep', 110),
      target: shown('目標', 'Target', 100, '#,##0'),
      actual: shown('実績', 'Sold', 100, '#,##0'),
      share: shown('達成率', 'Reached', 70, '0%'),
      pace: shown('日数の割合', 'Month gone', 80, '0%'),
      expected: shown('残りの見込み', 'Expected still', 100, '#,##0'),
      landing: shown('着地見込み', 'Likely in all', 100, '#,##0'),
      gap: shown('目標との差', 'Against target', 100, '#,##0'),
      perDay: shown('1日あたり必要', 'Needed a day', 100, '#,##0'),
      before: shown('先月', 'Last month', 100, '#,##0'),
      yearBefore: shown('前年同月', 'A year before', 100, '#,##0'),
      memo: shown('メモ', 'Memo', 240, '@', { wrap: true }),
      repId: hidden('担当ID', 'Rep ID'),
    },
  },
  care: {
    tab: { ja: '気配り', en: 'Care' },
    headerRow: 2,
    columns: {
      done: shown('済', 'Done', 40, 'General', { checkbox: true }),
      type: shown('種類', 'Kind', 110),
      customer: shown('顧客', 'Customer', 190, '@', { wrap: true }),
      rep: shown('担当', 'Rep', 90),
      due: shown('期日', 'Day', 90, 'yyyy-mm-dd'),
      what: shown('内容', 'What', 320, '@', { wrap: true }),
      topic: shown('前回の話題', 'Last topic', 260, '@', { wrap: true }),
      memo: shown('メモ', 'Memo', 200, '@', { wrap: true }),
      kind,
      key: hidden('印', 'Key'),
    },
  },
  proposalReport: {
    tab: { ja: '提案の成績', en: 'Proposal results' },
    headerRow: 2,
    columns: {
      product: shown('商品', 'Product', 240),
      rep: shown('担当', 'Rep', 110),
      proposed: shown('提案', 'Proposed', 65, '0'),
      interested: shown('関心あり', 'Interested', 70, '0'),
      later: shown('また後で', 'Later', 70, '0'),
      declined: shown('見送り', 'No', 65, '0'),
      ordered: shown('受注', 'Ordered', 65, '0'),
      conversion: shown('受注率', 'Conversion', 75, '0%'),
      sales: shown('売上', 'Sales', 100, '#,##0'),
      open: shown('これから', 'To come', 70, '0'),
      kind,
    },
  },
  voices: {
    tab: { ja: '顧客の声', en: 'Voices' },
    headerRow: 2,
    columns: {
      tag: shown('分類', 'Tag', 100),
      day: shown('日付', 'Date', 90, 'yyyy-mm-dd'),
      customer: shown('顧客', 'Customer', 190),
      rep: shown('担当', 'Rep', 90),
      text: shown('内容', 'What was said', 460, '@', { wrap: true }),
      source: shown('出どころ', 'From', 90),
      link: shown('場所', 'Cell', 70, 'General'),
      kind,
    },
  },
} as const satisfies Record<string, GeneratedTab>;

/** Rows of the printed pages, from 1. */
export const documentRows = {
  /** Lines of the document; those that stay empty beyond the usual number are hidden. */
  lines: { first: 14, count: 40, usual: 15 },
  /** One row for each tax rate, and the total. */
  rates: { first: 55, count: 4 },
  total: 59,
  /** What ※ means, and free text. */
  remarks: { first: 61, count: 4 },
} as const;
