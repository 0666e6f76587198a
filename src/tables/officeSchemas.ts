// Tabs of the office that a workbook may do without: prices of single customers, quotes, daily reports.
import type { ProposalOutcome } from '../domain/entities';
import { checkbox, choice, clock, day, money, percent, quantity, text } from './codecs';
import { type Bilingual, column, type RecordOf, type TableSchema } from './column';
import { tables } from './schemas';

const pricesTable = {
  key: 'prices',
  tab: { ja: '顧客単価', en: 'Customer prices' },
  idPrefix: '',
  columns: {
    customerId: column('顧客ID', 'Customer', text, { required: true, widthPixels: 90 }),
    productId: column('商品ID', 'Product', text, { required: true, widthPixels: 90 }),
    unitPrice: column('単価', 'Unit price', money, { required: true, widthPixels: 90 }),
    from: column('適用開始日', 'Valid from', day, { widthPixels: 95 }),
    note: column('備考', 'Note', text, { widthPixels: 220 }),
  },
} as const satisfies TableSchema;

/** One row for each line; lines with the same number are one quote. */
export const quotesTable = {
  key: 'quotes',
  tab: { ja: '見積', en: 'Quotes' },
  idPrefix: 'QL',
  columns: {
    number: column('見積番号', 'Quote no.', text, { widthPixels: 105 }),
    day: column('見積日', 'Quote date', day, { widthPixels: 95 }),
    customerId: column('顧客ID', 'Customer', text, { required: true, widthPixels: 90 }),
    productId: column('商品ID', 'Product', text, { widthPixels: 90 }),
    description: column('品名', 'Description', text, { widthPixels: 220 }),
    quantity: column('数量', 'Quantity', quantity, { required: true, widthPixels: 65 }),
    unit: column('単位', 'Unit', text, { widthPixels: 55 }),
    unitPrice: column('単価', 'Unit price', money, { widthPixels: 80 }),
    taxRate: column('税率(%)', 'Tax rate (%)', percent, { widthPixels: 65 }),
    validUntil: column('有効期限', 'Valid until', day, { widthPixels: 95 }),
    print: column('見積書を作る', 'Make the quote', checkbox, { widthPixels: 90 }),
    toOrder: column('受注にする', 'Make it an order', checkbox, { widthPixels: 90 }),
    orderedOn: column('受注日', 'Ordered on', day, { computed: true, widthPixels: 95 }),
    note: column('備考', 'Note', text, { widthPixels: 200 }),
    id: column('ID', 'ID', text, { computed: true, widthPixels: 80 }),
  },
} as const satisfies TableSchema;

/**
 * One row for each rep and day. What people write stands in `comment` and `reply`; the rest is made anew. What is shown fits
 * an A4 page, landscape, at four fifths of its size: some 1,230 pixels.
 */
export const dailyReportsTable = {
  key: 'dailyReports',
  tab: { ja: '日報', en: 'Daily reports' },
  idPrefix: 'D',
  columns: {
    day: column('日付', 'Date', day, { required: true, widthPixels: 85 }),
    repId: column('担当', 'Rep', text, { required: true, computed: true, hidden: true, widthPixels: 70 }),
    repName: column('氏名', 'Name', text, { computed: true, widthPixels: 75, wrap: true }),
    figures: column('まとめ', 'In short', text, { computed: true, widthPixels: 125, wrap: true }),
    visits: column('訪問', 'Visits', text, { computed: true, widthPixels: 310, wrap: true }),
    orders: column('受注', 'Orders', text, { computed: true, widthPixels: 200, wrap: true }),
    ahead: column('次の一手・気になること', 'Next steps and concerns', text, {
      computed: true,
      widthPixels: 165,
      wrap: true,
    }),
    comment: column('所感', 'Comment', text, { widthPixels: 140, wrap: true }),
    reply: column('上長の返信', "Manager's reply", text, { widthPixels: 120, wrap: true }),
    id: column('ID', 'ID', text, { computed: true, hidden: true, widthPixels: 120 }),
  },
} as const satisfies TableSchema;

/** When reps cannot visit anybody: typed by people, or out of a calendar. */
export const busyTimesTable = {
  key: 'busyTimes',
  tab: { ja: '予定', en: 'Busy times' },
  idPrefix: 'B',
  columns: {
    repId: column('担当', 'Rep', text, { required: true, widthPixels: 80 }),
    day: column('日付', 'Date', day, { required: true, widthPixels: 95 }),
    untilDay: column('終了日', 'Until', day, { widthPixels: 95 }),
    start: column('開始', 'From', clock, { widthPixels: 65 }),
    end: column('終了', 'To', clock, { widthPixels: 65 }),
    text: column('内容', 'What', text, { widthPixels: 260 }),
    source: column('取込元', 'Source', text, { computed: true, widthPixels: 150 }),
    mark: column('取込印', 'Import mark', text, { computed: true, hidden: true }),
    id: column('ID', 'ID', text, { computed: true, hidden: true, widthPixels: 80 }),
  },
} as const satisfies TableSchema;

export const proposalOutcomes = {
  interested: { ja: '関心あり', en: 'interested' },
  ordered: { ja: '受注', en: 'ordered' },
  declined: { ja: '見送り', en: 'no' },
  later: { ja: 'また後で', en: 'later' },
} as const satisfies Record<ProposalOutcome, Bilingual>;

/** One row for each customer and product that is, or was, put before them. */
export const proposalsTable = {
  key: 'proposals',
  tab: { ja: '提案', en: 'Proposals' },
  idPrefix: 'PR',
  columns: {
    id: column('ID', 'ID', text, { computed: true, widthPixels: 80 }),
    day: column('提案日', 'Proposed on', day, { widthPixels: 95 }),
    customerId: column('顧客ID', 'Customer', text, { required: true, widthPixels: 80 }),
    customerName: column('顧客名', 'Customer name', text, { computed: true, widthPixels: 180 }),
    repId: column('担当', 'Rep', text, { widthPixels: 70 }),
    productId: column('商品ID', 'Product', text, { required: true, widthPixels: 80 }),
    productName: column('商品名', 'Product name', text, { computed: true, widthPixels: 220 }),
    reason: column('理由', 'Reason', text, { computed: true, widthPixels: 360, wrap: true }),
    outcome: column('結果', 'Outcome', choice(proposalOutcomes), { widthPixels: 90 }),
    outcomeDay: column('結果の日', 'Outcome on', day, { computed: true, widthPixels: 95 }),
    againOn: column('次に話す日', 'Again on', day, { widthPixels: 95 }),
    note: column('備考', 'Note', text, { widthPixels: 220, wrap: true }),
  },
} as const satisfies TableSchema;

export type ProposalRow = RecordOf<(typeof proposalsTable)['columns']>;
export type BusyTimeRow = RecordOf<(typeof busyTimesTable)['columns']>;
export type PriceRow = RecordOf<(typeof pricesTable)['columns']>;
export type QuoteRow = RecordOf<(typeof quotesTable)['columns']>;
export type DailyReportRow = RecordOf<(typeof dailyReportsTable)['columns']>;

export const officeTables = {
  prices: pricesTable,
  quotes: quotesTable,
  dailyReports: dailyReportsTable,
  busyTimes: busyTimesTable,
  proposals: proposalsTable,
} as const;

export const allTables = { ...tables, ...officeTables } as const;
