// Real order lines of a giftware wholesaler, moved in time, cleaned, and cut down to what fits a workbook.
import { parseIsoDay } from '../../../domain/day';
import { parseCsv } from './csv';

export interface Line {
  customer: string;
  day: number;
  invoice: string;
  code: string;
  description: string;
  quantity: number;
  /** Pounds, as in the source. */
  price: number;
}

/** 782 weeks: weekdays stay, and the history ends in December 2026. */
const movedDays = 5474;

/** Lines with customer, product and price; cancellations (invoice `C…`) are returns with negative quantities. */
export function readLines(csv: string): Line[] {
  return parseCsv(csv).flatMap((row) => {
    const line = {
      customer: (row['CustomerID'] ?? '').replace(/\.0$/, ''),
      day: (parseIsoDay((row['InvoiceDate'] ?? '').slice(0, 10)) ?? Number.NaN) + movedDays,
      invoice: row['InvoiceNo'] ?? '',
      code: row['StockCode'] ?? '',
      description: (row['Description'] ?? '').trim(),
      quantity: Number(row['Quantity']),
      price: Number(row['UnitPrice']),
    };
    return isProductLine(line) ? [line] : [];
  });
}

/** Postage, samples, discounts and manual corrections carry codes without digits first. */
const isProductLine = (line: Line): boolean =>
  line.customer !== '' &&
  Number.isFinite(line.day) &&
  /^\d{5}/.test(line.code) &&
  line.price > 0 &&
  line.quantity !== 0 &&
  Math.abs(line.quantity) <= 5000 &&
  line.description !== '';

export interface Choice {
  customers: number;
  products: number;
  /** Dearest lines kept of each order day. */
  linesPerDay: number;
  lastDay: number;
}

/** Customers who order again and again up to the end, with the lines of the products most ordered. */
export function chooseLines(lines: Line[], choice: Choice): Map<string, Line[]> {
  const past = lines.filter((line) => line.day <= choice.lastDay);
  const customers = chooseCustomers(past, choice);
  const own = past.filter((line) => customers.has(line.customer));
  const products = new Set(
    mostFrequent(own.filter((line) => line.quantity > 0).map((line) => line.code)).slice(0, choice.products),
  );
  const byDay = new Map<string, Line[]>();
  for (const line of own) {
    if (!products.has(line.code)) continue;
    const key = `${line.customer}@${line.day}`;
    byDay.set(key, [...(byDay.get(key) ?? []), line]);
  }
  const chosen = new Map<string, Line[]>();
  for (const dayLines of byDay.values()) {
    const dearest = dayLines.sort((a, b) => Math.abs(b.quantity * b.price) - Math.abs(a.quantity * a.price));
    const kept = dearest.slice(0, choice.linesPerDay);
    const { customer } = kept[0]!;
    chosen.set(customer, [...(chosen.get(customer) ?? []), ...kept]);
  }
  for (const kept of chosen.values()) kept.sort((a, b) => a.day - b.day);
  return chosen;
}

function chooseCustomers(lines: Line[], { customers, lastDay }: Choice): Set<string> {
  const days = new Map<string, Set<number>>();
  for (const line of lines) {
    if (line.quantity <= 0) continue;
    const known = days.get(line.customer) ?? new Set();
    known.add(line.day);
    days.set(line.customer, known);
  }
  // Fewer than 90 days in two years: a weekly customer at most. Most end recently, some went quiet.
  const regular = [...days].filter(([, own]) => own.size >= 10 && own.size <= 90);
  const recent = regular.filter(([, own]) => Math.max(...own) > lastDay - 75);
  const quiet = regular.filter(
    ([, own]) => Math.max(...own) <= lastDay - 75 && Math.max(...own) > lastDay - 200,
  );
  const bySize = (list: typeof regular) =>
    list.sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  const quietCount = Math.round(customers * 0.08);
  return new Set(
    [...bySize(recent).slice(0, customers - quietCount), ...bySize(quiet).slice(0, quietCount)].map(
      ([id]) => id,
    ),
  );
}

/** Values, the most frequent first. */
export function mostFrequent(values: string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
