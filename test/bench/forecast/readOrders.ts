// An export of orders or order lines, to the order days of each customer.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Day } from '../../../src/domain/day';
import type { PurchaseLine } from '../../../src/forecasting';
import { type Columns, findColumns } from './columns';
import { readCsv } from './csv';
import { dateReaderFor } from './dates';

export interface OrderFile {
  lines: PurchaseLine[];
  hasAmounts: boolean;
  hasProducts: boolean;
}

/** Reads `.csv` or `.csv.gz`; cancellations, returns and rows without customer or date are left out. */
export function readOrders(path: string): OrderFile {
  const bytes = readFileSync(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return parseOrders((isPacked ? gunzipSync(bytes) : bytes).toString('utf8'));
}

export function parseOrders(text: string): OrderFile {
  const rows = readCsv(text);
  const columns = findColumns(rows);
  const body = columns.hasHeader ? rows.slice(1) : rows;
  const readDate = dateReaderFor(sampleOf(body.map((row) => row[columns.date] ?? '')));
  const amountOf = amountReader(columns);
  const days = new Map<string, Day | null>();
  const lines: PurchaseLine[] = [];
  for (const row of body) {
    const cell = row[columns.date] ?? '';
    if (!days.has(cell)) days.set(cell, readDate(cell));
    const day = days.get(cell) ?? null;
    const customerId = (row[columns.customer] ?? '').trim().replace(/\.0$/, '');
    if (day === null || customerId === '' || isCancelled(row, columns)) continue;
    const quantity = columns.quantity === null ? 1 : numberOf(row[columns.quantity]);
    const amount = amountOf(row);
    if (quantity <= 0 || amount < 0) continue;
    const productId = columns.product === null ? '' : (row[columns.product] ?? '').trim();
    const category = columns.category === null ? '' : (row[columns.category] ?? '').trim();
    lines.push({ customerId, day, productId, quantity, amount, category });
  }
  return {
    lines,
    hasAmounts: lines.some(({ amount }) => amount > 0),
    hasProducts: columns.product !== null,
  };
}

/** Evenly over the whole file: the first days of a month cannot tell day from month. */
function sampleOf(cells: readonly string[]): string[] {
  const stride = Math.max(1, Math.floor(cells.length / 1000));
  return cells.filter((_, index) => index % stride === 0);
}

/** Invoices that begin with C are cancellations in Online Retail and its kin. */
const isCancelled = (row: readonly string[], { invoice }: Columns): boolean =>
  invoice !== null && /^C\d/i.test((row[invoice] ?? '').trim());

function numberOf(cell: string | undefined): number {
  const value = Number((cell ?? '').normalize('NFKC').replace(/[,\s¥$£€円]/g, ''));
  return Number.isFinite(value) ? value : 0;
}

function amountReader({ amount, quantity, unitPrice }: Columns): (row: readonly string[]) => number {
  if (amount !== null) return (row) => numberOf(row[amount]);
  if (unitPrice === null) return () => 0;
  return (row) => numberOf(row[unitPrice]) * (quantity === null ? 1 : numberOf(row[quantity]));
}
