// The team that the jobs of the office are measured on: 1,000 customers, 50,000 order lines, ten reps, each with a 今日 tab.
import { createHost, type Host } from '../../../src/local/host';
import { loadDist, processCpuSeconds } from '../../../src/local/node/dist';
import { sampleAnswers } from '../../../src/local/sample/openSample';
import { Workbook } from '../../../src/local/workbook/workbook';
import { tables } from '../../../src/tables/schemas';

export const size = { customers: 1000, orderLines: 50_000, reps: 10, products: 200, visits: 10_000 };
/** 2026-11-24 as a serial of the spreadsheet. */
export const today = 46_350;
const morning = Date.UTC(2026, 10, 24, 0, 30);

/** Everybody buys of two categories, so that a new product of either has its customers. */
const categories = 20;
const newProducts = 10;

type Row = Record<string, string | number | boolean>;

/** Numbers that are the same in every run. */
export class Dice {
  private seed = 1;

  /** A number below `limit`. */
  below(limit: number): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647;
    return this.seed % limit;
  }
}

export const customerId = (index: number): string => `C${String(index).padStart(4, '0')}`;

/** Of two neighbouring categories, which a customer's number decides; products go round the categories. */
export function productOf(customer: number, dice: Dice): number {
  const category = (customer + dice.below(2)) % categories;
  return category + categories * dice.below(size.products / categories);
}

/** `onCall` hears of every service call. */
export function openTeam(onCall: (name: string) => void): Host {
  const host = createHost({
    workbook: new Workbook({
      name: 'Office',
      firstSheet: 'シート1',
      timeZone: 'Asia/Tokyo',
      locale: 'ja_JP',
    }),
    ...loadDist('dist'),
    clock: { now: () => morning },
    cpuSeconds: processCpuSeconds,
    beforeCall: ({ name }) => {
      onCall(name);
      return undefined;
    },
  });
  host.open();
  host.googleScriptRun('sidebarSetUp', [sampleAnswers('ja')]);
  fill(host, 'reps', size.reps, (index) => ({
    id: `R${index}`,
    name: `担当${index}`,
    monthlyTarget: 3_000_000,
  }));
  // Every rep has a 今日 tab, as in use.
  host.googleScriptRun('sidebarSetUp', [sampleAnswers('ja')]);
  fillTables(host, new Dice());
  return host;
}

function fillTables(host: Host, dice: Dice): void {
  const { products, customers, visits, orderLines, reps } = size;
  fill(host, 'products', products, (index) => ({
    id: `P${index}`,
    name: `商品${index}`,
    unit: '個',
    unitPrice: 300,
    taxRate: 10,
    category: `分類${index % categories}`,
    launchedOn: index < newProducts ? today - 30 : '',
  }));
  fill(host, 'customers', customers, (index) => ({
    id: customerId(index),
    name: `店${index}`,
    repId: `R${index % reps}`,
    rank: 'ABC'[index % 3]!,
    lat: 34.8 + dice.below(1000) / 5000,
    lng: 138.3 + dice.below(1000) / 5000,
    visitIntervalDays: 14,
    birthday: `${1 + dice.below(12)}/${1 + dice.below(28)}`,
    contact: '店長',
  }));
  fill(host, 'visits', visits, (index) => ({
    id: `V${String(index).padStart(5, '0')}`,
    day: index < 200 ? today + Math.floor(index / 100) : today - dice.below(365),
    customerId: customerId(dice.below(customers)),
    repId: `R${index % reps}`,
    status: index < 200 ? '予定' : '完了',
    plannedArrival: '10:00',
    note: '競合の値上げの話。新商品を希望',
  }));
  fill(host, 'orders', orderLines, (index) => {
    const customer = dice.below(customers);
    return {
      id: `O${String(index).padStart(5, '0')}`,
      day: today - dice.below(500),
      customerId: customerId(customer),
      productId: `P${productOf(customer, dice)}`,
      quantity: 1 + dice.below(20),
      unitPrice: 300,
      deliveryDay: index < 500 ? today : '',
      delivered: index >= 500,
    };
  });
}

function fill(host: Host, key: keyof typeof tables, count: number, rowOf: (index: number) => Row): void {
  const sheet = host.workbook.sheetByName(tables[key].tab.ja)!;
  const fields = Object.keys(tables[key].columns);
  sheet.maxRows = Math.max(sheet.maxRows, count + 400);
  for (let index = 0; index < count; index++) {
    for (const [field, value] of Object.entries(rowOf(index)))
      sheet.putValue(index + 2, fields.indexOf(field) + 1, value);
  }
}
