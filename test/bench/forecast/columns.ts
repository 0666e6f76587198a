// Which column of an export is which: by its header where it has one, by its content otherwise.
import { dateReaderFor } from './dates';

export interface Columns {
  customer: number;
  date: number;
  amount: number | null;
  quantity: number | null;
  unitPrice: number | null;
  invoice: number | null;
  product: number | null;
  category: number | null;
  hasHeader: boolean;
}

type Role = Exclude<keyof Columns, 'hasHeader'>;

/** Folded header names, the likeliest first; a header may also merely contain one of the `parts`. */
const names: Record<Role, { whole: string[]; parts: string[] }> = {
  customer: {
    whole: [
      'customerid',
      'customer',
      'customercode',
      'customerno',
      'custid',
      'cust',
      'client',
      'clientid',
      'account',
      'accountid',
      'userid',
      'user',
      'household',
      'householdkey',
      'householdid',
      'memberid',
      'buyer',
      'store',
      'shop',
      '顧客',
      '顧客id',
      '顧客コード',
      '顧客番号',
      '顧客名',
      '得意先',
      '得意先コード',
      '得意先名',
      '取引先',
      '取引先コード',
      '会員番号',
      '会員id',
      '店舗',
      'id',
    ],
    parts: ['customer', '顧客', '得意先', '取引先', 'client', 'household', 'account', 'user', '会員'],
  },
  date: {
    whole: [
      'date',
      'orderdate',
      'invoicedate',
      'orderedat',
      'purchasedate',
      'transactiondate',
      'salesdate',
      'day',
      'datetime',
      'timestamp',
      'time',
      'createdat',
      '日付',
      '受注日',
      '注文日',
      '売上日',
      '購入日',
      '取引日',
      '伝票日付',
      '年月日',
      '日時',
    ],
    parts: [
      'orderdate',
      'invoicedate',
      'date',
      '日付',
      '受注日',
      '注文日',
      '売上日',
      '購入日',
      '日時',
      'timestamp',
    ],
  },
  amount: {
    whole: [
      'amount',
      'total',
      'totalamount',
      'totalprice',
      'sales',
      'salesamount',
      'salesvalue',
      'revenue',
      'value',
      'ordervalue',
      'orderamount',
      'ordertotal',
      'spend',
      'netamount',
      'turnover',
      '金額',
      '合計',
      '合計金額',
      '売上',
      '売上金額',
      '売上高',
      '受注金額',
      '購入金額',
      '税抜金額',
      '税込金額',
    ],
    parts: ['amount', '金額', '売上高', 'revenue', 'total'],
  },
  quantity: {
    whole: ['quantity', 'qty', 'units', 'unit', 'pieces', 'count', '数量', '個数', '点数', '受注数'],
    parts: ['quantity', 'qty', '数量', '個数'],
  },
  unitPrice: {
    whole: ['unitprice', 'price', 'priceperunit', 'itemprice', '単価', '価格', '販売単価'],
    parts: ['unitprice', '単価', 'price'],
  },
  invoice: {
    whole: [
      'invoice',
      'invoiceno',
      'invoiceid',
      'orderid',
      'orderno',
      'order',
      'transactionid',
      'basketid',
      '伝票番号',
      '受注番号',
      '注文番号',
    ],
    parts: ['invoiceno', 'orderid', '伝票', '注文番号', '受注番号'],
  },
  product: {
    whole: [
      'stockcode',
      'product',
      'productid',
      'productcode',
      'item',
      'itemid',
      'itemcode',
      'sku',
      'description',
      '商品',
      '商品id',
      '商品コード',
      '商品名',
      '品番',
      '品名',
    ],
    parts: ['product', 'stockcode', '商品', '品番', 'sku'],
  },
  category: {
    whole: ['category', 'department', 'commodity', '分類', 'カテゴリ', 'カテゴリー', '商品分類'],
    parts: ['category', '分類'],
  },
};

const roles: Role[] = [
  'customer',
  'date',
  'amount',
  'quantity',
  'unitPrice',
  'invoice',
  'product',
  'category',
];

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.()（）[\]・:：/]/g, '');

/** @throws when no column can be the customer, or none the date. */
export function findColumns(rows: readonly string[][]): Columns {
  const sample = rows.slice(1, 400);
  const first = rows[0] ?? [];
  const hasHeader = !first.some((cell) => isDate(cell));
  const found = hasHeader ? byHeader(first) : new Map<Role, number>();
  if (!found.has('date')) setIfFound(found, 'date', dateByContent(hasHeader ? sample : rows.slice(0, 400)));
  if (!found.has('customer')) setIfFound(found, 'customer', customerByContent(first, found));
  if (!hasHeader) setIfFound(found, 'amount', amountByContent(rows.slice(0, 400), found));
  for (const role of ['customer', 'date'] as const) {
    if (!found.has(role)) throw new Error(`findColumns: no column for ${role} among "${first.join('", "')}"`);
  }
  const at = (role: Role): number | null => found.get(role) ?? null;
  return {
    customer: found.get('customer')!,
    date: found.get('date')!,
    amount: at('amount'),
    quantity: at('quantity'),
    unitPrice: at('unitPrice'),
    invoice: at('invoice'),
    product: at('product'),
    category: at('category'),
    hasHeader,
  };
}

function byHeader(header: readonly string[]): Map<Role, number> {
  const folded = header.map(fold);
  const found = new Map<Role, number>();
  const taken = new Set<number>();
  const take = (role: Role, column: number): void => {
    if (column < 0 || found.has(role)) return;
    found.set(role, column);
    taken.add(column);
  };
  const free = (test: (name: string) => boolean): number =>
    folded.findIndex((name, column) => !taken.has(column) && test(name));
  for (const role of roles) {
    for (const name of names[role].whole)
      take(
        role,
        free((own) => own === name),
      );
  }
  for (const role of roles) {
    for (const part of names[role].parts)
      take(
        role,
        free((own) => own.includes(part)),
      );
  }
  return found;
}

function setIfFound(found: Map<Role, number>, role: Role, column: number): void {
  if (column >= 0) found.set(role, column);
}

const isDate = (cell: string): boolean =>
  /\d/.test(cell) && dateReaderFor([cell])(cell) !== null && !/^\d{5}(\.\d+)?$/.test(cell);

const shareOf = (rows: readonly string[][], column: number, test: (cell: string) => boolean): number =>
  rows.filter((row) => test(row[column] ?? '')).length / Math.max(1, rows.length);

function dateByContent(rows: readonly string[][]): number {
  const width = rows[0]?.length ?? 0;
  const shares = Array.from({ length: width }, (_, column) => shareOf(rows, column, isDate));
  const best = Math.max(...shares, 0);
  return best > 0.5 ? shares.indexOf(best) : -1;
}

/** The first column that is not spoken for. */
const customerByContent = (first: readonly string[], found: Map<Role, number>): number =>
  first.findIndex((_, column) => ![...found.values()].includes(column));

/** The last column of numbers, decimals preferred. */
function amountByContent(rows: readonly string[][], found: Map<Role, number>): number {
  const width = rows[0]?.length ?? 0;
  const taken = [...found.values()];
  const candidates = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !taken.includes(column) && shareOf(rows, column, (cell) => /^-?[\d.,]+$/.test(cell.trim())) > 0.9,
  );
  const decimal = candidates.filter((column) => shareOf(rows, column, (cell) => cell.includes('.')) > 0.5);
  return decimal.at(-1) ?? candidates.at(-1) ?? -1;
}
