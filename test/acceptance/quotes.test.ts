import { beforeAll, describe, expect, it } from 'vitest';
import { allTables } from '../../src/tables/officeSchemas';
import {
  cellName,
  columnOf,
  languages,
  rowsOf,
  run,
  sampleWorld,
  saveSetting,
  today,
  type World,
} from './world';

const serial = 25_569;
const form = (world: World) =>
  world.host.workbook.sheetByName({ ja: '見積書', en: 'Quote' }[world.language])!;
const quotes = (world: World) => world.host.workbook.sheetByName(allTables.quotes.tab[world.language])!;
const columnIn = (world: World, field: keyof typeof allTables.quotes.columns): number =>
  columnOf(quotes(world), allTables.quotes.columns[field].header[world.language]);

/** Writes cells of a row of 見積 as somebody types them. */
function type(
  world: World,
  row: number,
  cells: Partial<Record<keyof typeof allTables.quotes.columns, unknown>>,
) {
  for (const [field, value] of Object.entries(cells)) {
    const at = cellName(columnIn(world, field as never), row);
    const { accepted, runs } = world.host.edit(quotes(world).name, at, value as string);
    expect(accepted && runs.every((one) => one.ok)).toBe(true);
  }
}

const get = (world: World, row: number, field: keyof typeof allTables.quotes.columns) =>
  quotes(world).value(row, columnIn(world, field));

describe.each(languages)('quotes (%s)', (language) => {
  let world: World;
  let customer: string;
  let products: { id: string; taxRate: number; unitPrice: number }[];

  beforeAll(() => {
    world = sampleWorld(language);
    saveSetting(world, 'companyName', 'やいづ商店');
    saveSetting(world, 'registrationNumber', 'T7000012050002');
    customer = rowsOf(world, 'customers')[0]!.text('id');
    products = rowsOf(world, 'products')
      .map((row) => ({
        id: row.text('id'),
        taxRate: Number(row.get('taxRate')),
        unitPrice: Number(row.get('unitPrice')),
      }))
      .filter(({ unitPrice }) => unitPrice > 0);
    world.host.googleScriptRun('menuQuote', []);
  });

  it('are typed as customer, product and quantity; one tick fills the rest and prints the page', () => {
    const [one, two] = products as [(typeof products)[0], (typeof products)[0]];
    type(world, 2, { customerId: customer, productId: one.id, quantity: 3 });
    type(world, 3, { customerId: customer, productId: two.id, quantity: 5, unitPrice: 101, taxRate: 8 });
    type(world, 2, { print: true });
    const number = get(world, 2, 'number');
    expect(number).toBe('Q2026-0001');
    expect(get(world, 3, 'number')).toBe(number);
    expect(get(world, 2, 'unitPrice')).toBe(one.unitPrice);
    expect(get(world, 3, 'unitPrice')).toBe(101);
    expect(get(world, 2, 'validUntil')).toBe(today + serial + 30);
    expect(get(world, 2, 'print')).toBe(false);
    const page = form(world);
    expect(String(page.value(3, 5))).toContain('Q2026-0001');
    expect(page.value(7, 5)).toBe('やいづ商店');
    expect(String(page.value(10, 5))).toContain('T7000012050002');
    expect(page.value(14, 6)).toBe(one.unitPrice * 3);
    expect(page.value(15, 7)).toBe('8%※');
  });

  it('round tax once for each rate, by the setting', () => {
    const page = form(world);
    const [one] = products as [(typeof products)[0]];
    const tax8 = Math.floor((505 * 8 + (one.taxRate === 8 ? one.unitPrice * 3 * 8 : 0)) / 100);
    const tax10 = one.taxRate === 10 ? Math.floor((one.unitPrice * 3 * 10) / 100) : 0;
    expect(page.value(59, 6)).toBe(tax8 + tax10);
    expect(page.value(9, 3)).toBe(one.unitPrice * 3 + 505 + tax8 + tax10);
    saveSetting(world, 'taxRounding', language === 'ja' ? '切り上げ' : 'up');
    type(world, 2, { print: true });
    const up = (base: number, rate: number) => Math.ceil((base * rate) / 100);
    const expected =
      one.taxRate === 8 ? up(505 + one.unitPrice * 3, 8) : up(505, 8) + up(one.unitPrice * 3, one.taxRate);
    expect(page.value(59, 6)).toBe(expected);
  });

  it('become an order once, line by line, with a day of delivery', () => {
    const before = rowsOf(world, 'orders').length;
    type(world, 3, { toOrder: true });
    const orders = rowsOf(world, 'orders');
    expect(orders).toHaveLength(before + 2);
    const last = orders.at(-1)!;
    expect(Number(last.get('quantity'))).toBe(5);
    expect(Number(last.get('amount'))).toBe(505);
    expect(Number(last.get('deliveryDay'))).toBeGreaterThan(today + serial);
    expect(get(world, 2, 'orderedOn')).toBe(today + serial);
    type(world, 2, { toOrder: true });
    expect(rowsOf(world, 'orders')).toHaveLength(before + 2);
    expect(get(world, 2, 'toOrder')).toBe(false);
  });

  it('are undone with the order that came of them', () => {
    const before = rowsOf(world, 'orders').length;
    expect(run(world, 'undo').ok).toBe(true);
    expect(rowsOf(world, 'orders')).toHaveLength(before - 2);
    expect(get(world, 2, 'orderedOn') ?? '').toBe('');
  });

  it('are made, listed and ordered from the sidebar', () => {
    const [one] = products as [(typeof products)[0]];
    const wish = { customerId: customer, lines: [{ productId: one.id, quantity: 4 }] };
    const made = world.host.googleScriptRun('sidebarQuote', [wish]).carried as {
      ok: boolean;
      message: string;
    };
    expect(made.ok).toBe(true);
    const listed = world.host.googleScriptRun('sidebarQuotes', []).carried as Record<string, unknown>[];
    expect(listed[0]).toMatchObject({ amount: one.unitPrice * 4, orderedOn: '' });
    const before = rowsOf(world, 'orders').length;
    const order = () =>
      world.host.googleScriptRun('sidebarOrderQuote', [listed[0]!['number']]).carried as { ok: boolean };
    expect(order().ok).toBe(true);
    expect(order().ok).toBe(false);
    expect(rowsOf(world, 'orders')).toHaveLength(before + 1);
    const refused = world.host.googleScriptRun('sidebarQuote', [{ customerId: customer, lines: [] }]);
    expect((refused.carried as { ok: boolean }).ok).toBe(false);
  });

  it('count their numbers on and refuse what has no price, in the note of the cell', () => {
    const after = get(world, 4, 'number');
    expect(after).toBe('Q2026-0002');
    type(world, 5, { customerId: customer, description: 'X', quantity: 1, print: true });
    expect(get(world, 5, 'number') ?? '').toBe('');
    const at = quotes(world).extras(5, columnIn(world, 'print'));
    expect(at?.note ?? '').toMatch(language === 'ja' ? /単価/ : /price/);
    const before = rowsOf(world, 'orders').length;
    type(world, 5, { toOrder: true });
    expect([get(world, 5, 'toOrder'), rowsOf(world, 'orders').length]).toEqual([false, before]);
    type(world, 5, { unitPrice: 1000 });
    type(world, 5, { print: true });
    expect(get(world, 5, 'number')).toBe('Q2026-0003');
  });

  it('become orders together when several are ticked at once', () => {
    const [one] = products as [(typeof products)[0]];
    const other = rowsOf(world, 'customers')[1]!.text('id');
    type(world, 20, { customerId: customer, productId: one.id, quantity: 1 });
    type(world, 21, { customerId: customer, productId: one.id, quantity: 2 });
    type(world, 22, { customerId: other, productId: one.id, quantity: 3 });
    const before = rowsOf(world, 'orders').length;
    const ticks = cellName(columnIn(world, 'toOrder'), 20);
    world.host.edit(quotes(world).name, ticks, [[true], [true], [true]]);
    expect(rowsOf(world, 'orders')).toHaveLength(before + 3);
    expect([20, 21, 22].map((row) => get(world, row, 'toOrder'))).toEqual([true, true, true]);
    expect(get(world, 20, 'number')).not.toBe(get(world, 22, 'number'));
  });

  it('show all lines of a long page again when a short one is undone', () => {
    const quote = (count: number) => {
      const lines = products.slice(0, count).map(({ id }) => ({ productId: id, quantity: 1 }));
      return world.host.googleScriptRun('sidebarQuote', [{ customerId: customer, lines }]);
    };
    const lineOfPage = (line: number) => form(world).rows[13 + line - 1];
    quote(18);
    expect([lineOfPage(18)?.hidden, lineOfPage(19)?.hidden]).toEqual([undefined, true]);
    quote(1);
    expect(lineOfPage(18)?.hidden).toBe(true);
    run(world, 'undo');
    expect([lineOfPage(18)?.hidden, lineOfPage(19)?.hidden]).toEqual([undefined, true]);
  });
});
