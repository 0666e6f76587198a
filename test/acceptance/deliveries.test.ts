import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/local/workbook/sheet';
import { generatedTabs } from '../../src/tables/generated';
import {
  cellName,
  columnOf,
  emptyWorld,
  header,
  languages,
  rowsOf,
  run,
  sampleWorld,
  sheetOf,
  today,
  type World,
} from './world';

const serial = 25_569;
const padColumn = (name: string): number => Object.keys(generatedTabs.orderPad.columns).indexOf(name) + 1;
const pickColumn = (name: string): number => Object.keys(generatedTabs.pickList.columns).indexOf(name) + 1;

function tap(world: World, sheet: Sheet, [row, column]: [number, number], value: unknown) {
  const { accepted, runs } = world.host.edit(sheet.name, cellName(column, row), value as string);
  expect(accepted && runs.every((one) => one.ok)).toBe(true);
}

/** The first customer of the pad with lines, and the rows of those lines. */
function firstCustomer(pad: Sheet): { head: number; lines: number[] } {
  for (let row = 3; row <= pad.lastRow; row++) {
    const lines = [];
    while (Number(pad.value(row + 1 + lines.length, padColumn('quantity')) ?? 0) > 0)
      lines.push(row + 1 + lines.length);
    if (pad.value(row, padColumn('kind')) === 'head' && lines.length >= 2) return { head: row, lines };
  }
  throw new Error('no customer with a basket');
}

const padOf = (world: World): Sheet =>
  world.host.workbook.sheets.find((sheet) =>
    sheet.name.startsWith(`${generatedTabs.orderPad.tab[world.language]} `),
  )!;

describe.each(languages)('an order pad (%s)', (language) => {
  let world: World;
  let pad: Sheet;
  let at: { head: number; lines: number[] };

  beforeAll(() => {
    world = sampleWorld(language);
    const outcome = run(world, 'orderPads');
    expect(outcome.ok).toBe(true);
    pad = padOf(world);
    at = firstCustomer(pad);
  });

  it('is filled with the usual basket, its prices and a day of delivery', () => {
    const [line] = at.lines as [number];
    expect(pad.value(line, padColumn('quantity'))).toBe(pad.value(line, padColumn('usual')));
    expect(Number(pad.value(line, padColumn('unitPrice')))).toBeGreaterThan(0);
    expect(Number(pad.value(line, padColumn('delivery')))).toBeGreaterThan(today + serial);
  });

  it('proposes what is missing once the shelf is counted', () => {
    const [line] = at.lines as [number];
    const use = Number(pad.value(line, padColumn('use')));
    expect(use).toBeGreaterThan(0);
    tap(world, pad, [line, padColumn('stock')], 1);
    expect(pad.value(line, padColumn('quantity'))).toBe(use - 1);
  });

  it('takes the order of a customer with one tick, and not twice', () => {
    const before = rowsOf(world, 'orders').length;
    tap(world, pad, [at.head, padColumn('order')], true);
    expect(world.host.history.at(-1)!.report.serviceCalls).toBeLessThanOrEqual(15);
    const orders = rowsOf(world, 'orders');
    const ordered = at.lines.filter((row) => Number(pad.value(row, padColumn('quantity'))) > 0);
    expect(orders).toHaveLength(before + ordered.length);
    const last = orders.at(-1)!;
    expect(Number(last.get('amount'))).toBe(Number(last.get('quantity')) * Number(last.get('unitPrice')));
    expect(Number(last.get('day'))).toBe(today + serial);
    expect(String(pad.value(ordered[0]!, padColumn('state')))).toContain(orders[before]!.text('id'));
    tap(world, pad, [at.head, padColumn('order')], true);
    expect(rowsOf(world, 'orders')).toHaveLength(before + ordered.length);
  });

  it('keeps what was entered when it is made again', () => {
    const [line] = at.lines as [number];
    const state = pad.value(line, padColumn('state'));
    expect(run(world, 'orderPads').ok).toBe(true);
    expect(padOf(world).value(line, padColumn('stock'))).toBe(1);
    expect(padOf(world).value(line, padColumn('state'))).toBe(state);
  });

  it('is not written again when nothing has changed', () => {
    expect(run(world, 'orderPads').ok).toBe(true);
    expect(world.host.history.at(-1)!.report.calls.write).toBe(0);
  });

  it('takes goods back as a line less than nothing that needs no delivery', () => {
    const [line] = at.lines.slice(-1) as [number];
    const free = line + 1;
    tap(world, pad, [free, padColumn('item')], String(pad.value(line, padColumn('item'))));
    tap(world, pad, [free, padColumn('quantity')], -2);
    tap(world, pad, [free, padColumn('order')], true);
    const last = rowsOf(world, 'orders').at(-1)!;
    expect(Number(last.get('quantity'))).toBe(-2);
    expect(Number(last.get('amount'))).toBeLessThan(0);
    expect(last.get('delivered')).toBe(true);
    expect(last.text('deliveryDay')).toBe('');
  });
});

describe.each(languages)('deliveries (%s)', (language) => {
  let world: World;
  let pick: Sheet;
  let customer: string;
  const day = today;

  beforeAll(() => {
    world = sampleWorld(language);
    const orders = sheetOf(world, 'orders');
    customer = rowsOf(world, 'customers')[0]!.text('id');
    const [one, two] = rowsOf(world, 'products').filter((row) => Number(row.get('unitPrice')) > 0);
    const first = rowsOf(world, 'orders').at(-1)!.row + 1;
    [one!, two!].forEach((product, index) => {
      const type = (field: string, value: unknown) =>
        tap(world, orders, [first + index, columnOf(orders, header(world, 'orders', field))], value);
      type('customerId', customer);
      type('productId', product.text('id'));
      type('quantity', 10);
    });
    const typed = rowsOf(world, 'orders').slice(-2);
    for (const row of typed) {
      tap(world, orders, [row.row, columnOf(orders, header(world, 'orders', 'deliveryDay'))], '2026-11-24');
    }
  });

  it('fill the rest of a row that names customer, product and quantity', () => {
    const [row] = rowsOf(world, 'orders').slice(-2);
    expect(row!.text('id')).toMatch(/^O\d+/);
    expect(Number(row!.get('unitPrice'))).toBeGreaterThan(0);
    expect(Number(row!.get('amount'))).toBe(10 * Number(row!.get('unitPrice')));
    expect(Number(row!.get('day'))).toBe(today + serial);
  });

  it('let the amount follow a quantity that is changed', () => {
    const orders = sheetOf(world, 'orders');
    const [row] = rowsOf(world, 'orders').slice(-2);
    const place = columnOf(orders, header(world, 'orders', 'quantity'));
    tap(world, orders, [row!.row, place], 12);
    expect(Number(rowsOf(world, 'orders').at(-2)!.get('amount'))).toBe(12 * Number(row!.get('unitPrice')));
    tap(world, orders, [row!.row, place], 10);
  });

  it('stand on the pick list by product and by stop', () => {
    expect(run(world, 'pickList', { day: language === 'ja' ? '今日' : 'today' }).ok).toBe(true);
    pick = sheetOf(world, 'pickList');
    const lines = rowsOf(world, 'pickList').filter((row) => row.text('lineId') !== '');
    const ids = rowsOf(world, 'orders')
      .slice(-2)
      .map((row) => row.text('id'));
    expect(lines.map((row) => row.text('lineId'))).toEqual(expect.arrayContaining(ids));
    const stopSum = lines.reduce((sum, row) => sum + Number(row.get('quantity')), 0);
    const totals = rowsOf(world, 'pickList').filter(
      (row) => row.text('kind') === 'line' && row.text('lineId') === '',
    );
    expect(totals.reduce((sum, row) => sum + Number(row.get('quantity')), 0)).toBe(stopSum);
  });

  it('in part promise the rest anew, and again replace what was entered', () => {
    const [id] = rowsOf(world, 'orders')
      .slice(-2)
      .map((row) => row.text('id'));
    const line = rowsOf(world, 'pickList').find((row) => row.text('lineId') === id)!;
    tap(world, pick, [line.row, pickColumn('handed')], 6);
    let order = rowsOf(world, 'orders').find((row) => row.text('id') === id)!;
    expect([order.get('deliveredQuantity'), order.get('delivered')]).toEqual([6, false]);
    expect(Number(order.get('deliveryDay'))).toBeGreaterThan(day + serial);
    tap(world, pick, [line.row, pickColumn('handed')], 4);
    order = rowsOf(world, 'orders').find((row) => row.text('id') === id)!;
    expect(order.get('deliveredQuantity')).toBe(4);
  });

  it('print a note of what was handed over', () => {
    const head = rowsOf(world, 'pickList').find(
      (row) => row.text('kind') === 'head' && row.text('customerId') === customer,
    )!;
    tap(world, pick, [head.row, pickColumn('print')], true);
    const note = sheetOf(world, 'deliveryNote');
    const quantities = [14, 15].map((row) => Number(note.value(row, 3)));
    expect(quantities).toEqual(expect.arrayContaining([4, 10]));
  });

  it('are all done with the tick of their stop, and not done without it', () => {
    const head = rowsOf(world, 'pickList').find(
      (row) => row.text('kind') === 'head' && row.text('customerId') === customer,
    )!;
    tap(world, pick, [head.row, pickColumn('done')], true);
    const [one, two] = rowsOf(world, 'orders').slice(-2);
    expect([one!.get('delivered'), two!.get('delivered')]).toEqual([false, true]);
    tap(world, pick, [head.row, pickColumn('done')], false);
    expect(rowsOf(world, 'orders').at(-1)!.get('delivered')).toBe(false);
  });
});

describe.each(languages)('the actions tab (%s)', (language) => {
  it('runs a job from a tick and says how it ended', () => {
    const world = sampleWorld(language);
    expect(run(world, 'actions').ok).toBe(true);
    const row = rowsOf(world, 'actions').find((one) => one.text('job') === 'pickList')!;
    tap(world, sheetOf(world, 'actions'), [row.row, 1], true);
    const after = rowsOf(world, 'actions').find((one) => one.text('job') === 'pickList')!;
    expect(after.get('run')).toBe(false);
    expect(after.text('outcome').length).toBeGreaterThan(5);
    expect(sheetOf(world, 'pickList').lastRow).toBeGreaterThan(1);
  });

  it('keeps what was written beside a job when it is made again', () => {
    const world = sampleWorld(language);
    expect(run(world, 'actions').ok).toBe(true);
    const noteRow = () => rowsOf(world, 'actions').find((one) => one.text('job') === 'deliveryNote')!;
    const sheet = sheetOf(world, 'actions');
    const given = columnOf(sheet, header(world, 'actions', 'given'), 2);
    tap(world, sheet, [noteRow().row, given], 'C001');
    expect(run(world, 'actions').ok).toBe(true);
    expect(noteRow().text('given')).toBe('C001');
    // Its title was changed, so that it is written: what was entered since stays when that is taken back.
    sheet.putValue(1, 2, '?');
    expect(run(world, 'actions').ok).toBe(true);
    tap(world, sheet, [noteRow().row, given], 'C002');
    expect(run(world, 'undo').ok).toBe(true);
    expect(noteRow().text('given')).toBe('C002');
  });
});

describe('a tab of orders with few rows', () => {
  it('fills rows in like a long one', () => {
    const world = emptyWorld('ja');
    const asked = {
      language: 'ja',
      workingHours: '09:00-18:00',
      usualIntervalDays: 14,
      withSampleData: false,
    };
    world.host.googleScriptRun('sidebarSetUp', [{ ...asked, startAddress: '', startPosition: '' }]);
    const type = (
      key: 'reps' | 'customers' | 'products' | 'orders',
      cells: Record<string, unknown>,
    ): void => {
      const sheet = sheetOf(world, key);
      for (const [field, value] of Object.entries(cells))
        tap(world, sheet, [2, columnOf(sheet, header(world, key, field))], value);
    };
    type('reps', { id: 'R1', name: '佐藤' });
    type('customers', { id: 'C1', name: '丸山商店', repId: 'R1', visitIntervalDays: 14 });
    type('products', { id: 'P1', name: '煎茶', unitPrice: 500 });
    sheetOf(world, 'orders').maxRows = 4;
    type('orders', { customerId: 'C1', productId: 'P1', quantity: 3 });
    expect(rowsOf(world, 'orders')[0]!.get('amount')).toBe(1500);
  });
});
