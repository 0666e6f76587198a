// The tabs that users keep: their names, headers and columns in Japanese and English.
import {
  checkbox,
  choice,
  clock,
  closingRules,
  day,
  daysOrNone,
  decimal,
  minutesLength,
  money,
  percent,
  quantity,
  sequence,
  text,
  timeWindows,
  weekdays,
  wholeDays,
} from './codecs';
import { column, type RecordOf, type TableSchema } from './column';

const rankWords = { A: { ja: 'A', en: 'A' }, B: { ja: 'B', en: 'B' }, C: { ja: 'C', en: 'C' } };
const customerStatusWords = {
  active: { ja: '取引中', en: 'active' },
  paused: { ja: '休止', en: 'paused' },
  lost: { ja: '離反', en: 'lost' },
  merged: { ja: '統合済', en: 'merged' },
};
const visitStatusWords = {
  planned: { ja: '予定', en: 'planned' },
  done: { ja: '完了', en: 'done' },
  missed: { ja: '不在', en: 'missed' },
  cancelled: { ja: '中止', en: 'cancelled' },
};
const caseKindWords = {
  claim: { ja: 'クレーム', en: 'claim' },
  followUp: { ja: 'フォロー', en: 'follow-up' },
  proposal: { ja: '提案', en: 'proposal' },
  request: { ja: '要望', en: 'request' },
};
const caseStatusWords = { open: { ja: '対応中', en: 'open' }, closed: { ja: '完了', en: 'closed' } };
const weekdayWords = {
  mon: { ja: '月', en: 'Mon' },
  tue: { ja: '火', en: 'Tue' },
  wed: { ja: '水', en: 'Wed' },
  thu: { ja: '木', en: 'Thu' },
  fri: { ja: '金', en: 'Fri' },
  sat: { ja: '土', en: 'Sat' },
  sun: { ja: '日', en: 'Sun' },
};

export const customersTable = {
  key: 'customers',
  tab: { ja: '顧客', en: 'Customers' },
  idPrefix: 'C',
  columns: {
    id: column('ID', 'ID', text, { required: true, widthPixels: 70 }),
    name: column('顧客名', 'Name', text, { required: true, widthPixels: 190 }),
    kana: column('フリガナ', 'Kana', text, { widthPixels: 150 }),
    repId: column('担当', 'Rep', text, { required: true, widthPixels: 80 }),
    rank: column('ランク', 'Rank', choice(rankWords), { widthPixels: 60 }),
    address: column('住所', 'Address', text, { widthPixels: 230 }),
    lat: column('緯度', 'Latitude', decimal, { widthPixels: 85 }),
    lng: column('経度', 'Longitude', decimal, { widthPixels: 85 }),
    visitIntervalDays: column('訪問間隔(日)', 'Visit interval (days)', wholeDays, {
      required: true,
      widthPixels: 90,
    }),
    visitMinutes: column('訪問時間(分)', 'Visit length (min)', minutesLength, { widthPixels: 90 }),
    visitHours: column('訪問可能時間', 'Visit hours', timeWindows, { widthPixels: 170 }),
    closed: column('休業日', 'Closed', closingRules, { widthPixels: 130 }),
    busy: column('繁忙期', 'Busy periods', closingRules, { widthPixels: 130 }),
    preferredWeekday: column('希望曜日', 'Preferred weekday', choice(weekdayWords), { widthPixels: 75 }),
    contact: column('窓口', 'Contact', text),
    birthday: column('窓口誕生日', 'Contact birthday', text, { widthPixels: 90 }),
    notes: column('備考', 'Notes', text, { widthPixels: 200 }),
    status: column('状態', 'Status', choice(customerStatusWords), { widthPixels: 70 }),
    reorderState: column('補充', 'Reorder', text, { computed: true, widthPixels: 90 }),
    postcode: column('郵便番号', 'Postcode', text, { widthPixels: 80 }),
    phone: column('電話', 'Phone', text, { widthPixels: 110 }),
    mergedInto: column('統合先', 'Merged into', text, { computed: true, widthPixels: 80 }),
  },
} as const satisfies TableSchema;

export const visitsTable = {
  key: 'visits',
  tab: { ja: '訪問', en: 'Visits' },
  idPrefix: 'V',
  columns: {
    id: column('ID', 'ID', text, { required: true, widthPixels: 80 }),
    day: column('日付', 'Date', day, { required: true, widthPixels: 95 }),
    customerId: column('顧客ID', 'Customer', text, { required: true, widthPixels: 80 }),
    customerName: column('顧客名', 'Customer name', text, { computed: true, widthPixels: 170 }),
    repId: column('担当', 'Rep', text, { required: true, widthPixels: 80 }),
    sequence: column('順番', 'Sequence', sequence, { widthPixels: 55 }),
    plannedArrival: column('到着予定', 'Planned arrival', clock, { widthPixels: 80 }),
    status: column('状況', 'Status', choice(visitStatusWords), { required: true, widthPixels: 70 }),
    done: column('完了', 'Done', checkbox, { widthPixels: 50 }),
    fixed: column('固定', 'Fixed', checkbox, { widthPixels: 50 }),
    purpose: column('用件', 'Purpose', text, { widthPixels: 150 }),
    reason: column('理由', 'Reason', text, { widthPixels: 220 }),
    arrived: column('到着', 'Arrived', clock, { widthPixels: 65 }),
    left: column('退出', 'Left', clock, { widthPixels: 65 }),
    result: column('結果', 'Result', text, { widthPixels: 110 }),
    note: column('メモ', 'Note', text, { widthPixels: 220 }),
    nextStep: column('次の一手', 'Next step', text, { widthPixels: 150 }),
    nextDay: column('次回予定日', 'Next date', day, { widthPixels: 95 }),
    planMark: column('計画印', 'Plan mark', text, { computed: true, hidden: true }),
  },
} as const satisfies TableSchema;

export const ordersTable = {
  key: 'orders',
  tab: { ja: '受注', en: 'Orders' },
  idPrefix: 'O',
  columns: {
    id: column('ID', 'ID', text, { required: true, widthPixels: 90 }),
    day: column('日付', 'Date', day, { required: true, widthPixels: 95 }),
    customerId: column('顧客ID', 'Customer', text, { required: true, widthPixels: 80 }),
    productId: column('商品ID', 'Product', text, { widthPixels: 80 }),
    quantity: column('数量', 'Quantity', quantity, { required: true, widthPixels: 70 }),
    unitPrice: column('単価', 'Unit price', money, { required: true, widthPixels: 80 }),
    taxRate: column('税率(%)', 'Tax rate (%)', percent, { widthPixels: 65 }),
    amount: column('金額', 'Amount', money, { widthPixels: 95 }),
    deliveryDay: column('納品日', 'Delivery date', day, { widthPixels: 95 }),
    delivered: column('納品済', 'Delivered', checkbox, { widthPixels: 65 }),
    note: column('備考', 'Note', text, { widthPixels: 200 }),
    deliveredQuantity: column('納品数', 'Delivered quantity', quantity, { widthPixels: 70 }),
  },
} as const satisfies TableSchema;

export const productsTable = {
  key: 'products',
  tab: { ja: '商品', en: 'Products' },
  idPrefix: 'P',
  columns: {
    id: column('ID', 'ID', text, { required: true, widthPixels: 80 }),
    name: column('商品名', 'Name', text, { required: true, widthPixels: 260 }),
    unit: column('単位', 'Unit', text, { widthPixels: 60 }),
    unitPrice: column('単価', 'Unit price', money, { widthPixels: 80 }),
    taxRate: column('税率(%)', 'Tax rate (%)', percent, { widthPixels: 65 }),
    category: column('分類', 'Category', text, { widthPixels: 120 }),
    launchedOn: column('発売日', 'Launched on', day, { widthPixels: 95 }),
    leadDays: column('リードタイム(日)', 'Lead time (days)', daysOrNone, { widthPixels: 90 }),
  },
} as const satisfies TableSchema;

export const casesTable = {
  key: 'cases',
  tab: { ja: '対応', en: 'Cases' },
  idPrefix: 'K',
  columns: {
    id: column('ID', 'ID', text, { required: true, widthPixels: 70 }),
    opened: column('受付日', 'Opened', day, { required: true, widthPixels: 95 }),
    customerId: column('顧客ID', 'Customer', text, { required: true, widthPixels: 80 }),
    kind: column('種類', 'Kind', choice(caseKindWords), { widthPixels: 85 }),
    text: column('内容', 'Text', text, { widthPixels: 340 }),
    due: column('期限', 'Due', day, { widthPixels: 95 }),
    status: column('状況', 'Status', choice(caseStatusWords), { widthPixels: 75 }),
    outcome: column('結果', 'Outcome', text, { widthPixels: 220 }),
  },
} as const satisfies TableSchema;

export const repsTable = {
  key: 'reps',
  tab: { ja: '担当者', en: 'Reps' },
  idPrefix: 'R',
  columns: {
    id: column('ID', 'ID', text, { required: true, widthPixels: 70 }),
    name: column('氏名', 'Name', text, { required: true, widthPixels: 120 }),
    email: column('メール', 'E-mail', text, { widthPixels: 200 }),
    startAddress: column('出発地', 'Start address', text, { widthPixels: 220 }),
    startLat: column('出発緯度', 'Start latitude', decimal, { widthPixels: 85 }),
    startLng: column('出発経度', 'Start longitude', decimal, { widthPixels: 85 }),
    workingWeekdays: column('勤務曜日', 'Working days', weekdays, { widthPixels: 85 }),
    workingHours: column('勤務時間', 'Working hours', timeWindows, { widthPixels: 110 }),
    lunch: column('昼休み', 'Lunch', timeWindows, { widthPixels: 110 }),
    monthlyTarget: column('月間目標', 'Monthly target', money, { widthPixels: 100 }),
  },
} as const satisfies TableSchema;

export const settingsTable = {
  key: 'settings',
  tab: { ja: '設定', en: 'Settings' },
  idPrefix: '',
  columns: {
    key: column('項目', 'Setting', text, { required: true, widthPixels: 210 }),
    value: column('値', 'Value', text, { widthPixels: 230 }),
    meaning: column('説明', 'Meaning', text, { widthPixels: 560 }),
  },
} as const satisfies TableSchema;

export type CustomerRow = RecordOf<(typeof customersTable)['columns']>;
export type VisitRow = RecordOf<(typeof visitsTable)['columns']>;
export type OrderRow = RecordOf<(typeof ordersTable)['columns']>;
export type ProductRow = RecordOf<(typeof productsTable)['columns']>;
export type CaseRow = RecordOf<(typeof casesTable)['columns']>;
export type RepRow = RecordOf<(typeof repsTable)['columns']>;
export type SettingRow = RecordOf<(typeof settingsTable)['columns']>;

export const tables = {
  customers: customersTable,
  visits: visitsTable,
  orders: ordersTable,
  products: productsTable,
  cases: casesTable,
  reps: repsTable,
  settings: settingsTable,
} as const;
