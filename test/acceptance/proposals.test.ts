// 提案 through the bundle: chosen for a visit, answered in one tap or one cell, used at the next visit, counted.
import { beforeAll, describe, expect, it } from 'vitest';
import { workbookFromJson } from '../../src/local/workbook/json';
import { proposalOutcomes, proposalsTable } from '../../src/tables/officeSchemas';
import {
  cellName,
  columnOf,
  header,
  languages,
  rowsOf,
  run,
  sampleWorld,
  saveSetting,
  serialOfEpoch,
  sheetOf,
  today,
  todaySheets,
  type World,
  worldOver,
} from './world';

type Field = keyof typeof proposalsTable.columns;

const sheet = (world: World) => world.host.workbook.sheetByName(proposalsTable.tab[world.language])!;
const column = (world: World, field: Field): number =>
  columnOf(sheet(world), proposalsTable.columns[field].header[world.language]);

interface Row {
  row: number;
  text(field: Field): string;
  day(field: Field): number | null;
}

/** The rows of 提案. */
function proposals(world: World): Row[] {
  const tab = sheet(world);
  const fields = Object.keys(proposalsTable.columns) as Field[];
  const places = new Map(fields.map((field) => [field, column(world, field)]));
  return Array.from({ length: tab.lastRow - 1 }, (_, index): Row => {
    const row = index + 2;
    const get = (field: Field) => tab.value(row, places.get(field)!);
    const text = (field: Field): string => String(get(field) ?? '');
    return {
      row,
      text,
      day: (field) => (text(field) === '' ? null : Number(get(field)) - serialOfEpoch),
    };
  }).filter((row) => row.text('customerId') !== '');
}

const of = (world: World, customerId: string): Row[] =>
  proposals(world).filter((row) => row.text('customerId') === customerId);

interface Stop {
  customerId: string;
  proposal: { productId: string; text: string; outcome: string | null } | null;
}

/** Stops of today that have something to propose. */
function stopsWithProposal(world: World): Stop[] {
  const { carried } = world.host.googleScriptRun('sidebarState', []);
  const { weeks } = carried as { weeks: { routes: { day: string; stops: Stop[] }[] }[] };
  const routes = weeks.flatMap((week) => week.routes).filter(({ day }) => day === '2026-11-24');
  return routes.flatMap(({ stops }) => stops).filter((stop) => stop.proposal !== null);
}

/** Where a customer stands in 今日. */
function inToday(world: World, customerId: string) {
  for (const tab of todaySheets(world)) {
    const at = (field: string) => columnOf(tab, header(world, 'today', field), 2);
    for (let row = 3; row <= tab.lastRow; row++) {
      if (tab.value(row, at('customerId')) !== customerId) continue;
      return { tab, row, text: (field: string) => String(tab.value(row, at(field)) ?? ''), at };
    }
  }
  throw new Error(`${customerId} is in no 今日`);
}

const tap = (world: World, { customerId, proposal }: Stop, outcome: string | null) =>
  world.host.googleScriptRun('sidebarRecordProposal', [
    { customerId, productId: proposal!.productId, outcome },
  ]);

describe.each(languages)('proposals (%s)', (language) => {
  const word = (outcome: keyof typeof proposalOutcomes) => proposalOutcomes[outcome][language];
  let world: World;
  let stops: Stop[];

  beforeAll(() => {
    world = sampleWorld(language);
    // The sample's newest product came 169 days ago.
    saveSetting(world, 'newProductDays', '200');
    expect(run(world, 'planWeek').ok).toBe(true);
    stops = stopsWithProposal(world);
  });

  it('put one new product before each customer, who never bought it', () => {
    const launched = new Map(
      rowsOf(world, 'products').map((row) => [row.text('id'), Number(row.get('launchedOn')) - serialOfEpoch]),
    );
    const bought = new Set(
      rowsOf(world, 'orders')
        .filter((row) => Number(row.get('quantity')) > 0)
        .map((row) => `${row.text('customerId')} ${row.text('productId')}`),
    );
    const rows = proposals(world);
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map((row) => row.text('customerId'))).size).toBe(rows.length);
    for (const row of rows) {
      expect(today - launched.get(row.text('productId'))!).toBeLessThan(200);
      expect(bought.has(`${row.text('customerId')} ${row.text('productId')}`)).toBe(false);
      expect(row.text('reason')).not.toBe('');
    }
  });

  it('stand in 今日 and first in what to bring up in 週間ルート, and no second product with them', () => {
    const proposed = new Map(proposals(world).map((row) => [row.text('customerId'), row]));
    const week = rowsOf(world, 'week').filter((row) => proposed.has(row.text('customerId')));
    expect(week.length).toBeGreaterThan(10);
    const mark = { ja: '提案: ', en: 'Propose ' }[language];
    const suggestion = { ja: '両方買う', en: 'it with' }[language];
    for (const row of week) {
      if (row.text('visitId') === '') continue;
      const text = row.text('bringUp');
      expect(text.startsWith(mark + proposed.get(row.text('customerId'))!.text('productName'))).toBe(true);
      expect(text.split(suggestion).length).toBeLessThanOrEqual(2);
    }
    for (const stop of stops)
      expect(inToday(world, stop.customerId).text('proposal')).toBe(stop.proposal!.text);
  });

  it('are answered with one tap, which shows in 今日, and the same tap takes it back', () => {
    const [stop] = stops as [Stop];
    expect(tap(world, stop, 'interested').carried).toMatchObject({ ok: true });
    expect(inToday(world, stop.customerId).text('proposalOutcome')).toBe(word('interested'));
    expect(of(world, stop.customerId).map((row) => row.text('outcome'))).toEqual([word('interested')]);
    expect(of(world, stop.customerId)[0]!.day('outcomeDay')).toBe(today);
    expect(tap(world, stop, null).carried).toMatchObject({ ok: true });
    expect(inToday(world, stop.customerId).text('proposalOutcome')).toBe('');
    expect(of(world, stop.customerId)[0]!.text('outcome')).toBe('');
    tap(world, stop, 'interested');
  });

  it('are answered in a cell of 今日, and undo takes both back', () => {
    const stop = stops[1]!;
    const { tab, row, at, text } = inToday(world, stop.customerId);
    const a1 = cellName(at('proposalOutcome'), row);
    const { runs } = world.host.edit(tab.name, a1, word('later'));
    expect(runs.every((one) => one.ok)).toBe(true);
    expect(of(world, stop.customerId)[0]!.text('outcome')).toBe(word('later'));
    expect(of(world, stop.customerId)[0]!.day('againOn')).toBe(today + 28);
    expect(run(world, 'undo').ok).toBe(true);
    expect(of(world, stop.customerId)[0]!.text('outcome')).toBe('');
    expect(text('proposalOutcome')).toBe('');
    world.host.edit(tab.name, a1, word('later'));
    expect(of(world, stop.customerId)[0]!.text('outcome')).toBe(word('later'));
  });

  it('say so in the cell when a word means nothing', () => {
    const stop = stops[2]!;
    const { tab, row, at } = inToday(world, stop.customerId);
    world.host.edit(tab.name, cellName(at('proposalOutcome'), row), 'hmm');
    expect(tab.extras(row, at('proposalOutcome'))?.note ?? '').toContain('hmm');
    expect(of(world, stop.customerId)[0]!.text('outcome')).toBe('');
    world.host.edit(tab.name, cellName(at('proposalOutcome'), row), word('declined'));
    expect(tab.extras(row, at('proposalOutcome'))?.note ?? '').toBe('');
    expect(of(world, stop.customerId)[0]!.text('outcome')).toBe(word('declined'));
  });

  it('count as ordered once an order says so, without another entry', () => {
    const stop = stops[3]!;
    const orders = sheetOf(world, 'orders');
    const row = rowsOf(world, 'orders').at(-1)!.row + 1;
    const line = {
      id: 'O999999',
      day: today + serialOfEpoch,
      customerId: stop.customerId,
      productId: stop.proposal!.productId,
      quantity: 3,
      unitPrice: 700,
      amount: 2100,
    };
    for (const [field, value] of Object.entries(line))
      orders.putValue(row, columnOf(orders, header(world, 'orders', field)), value);
    const { carried, report } = world.host.googleScriptRun('sidebarRun', ['proposals', {}]);
    expect(carried).toMatchObject({ ok: true });
    expect(of(world, stop.customerId)[0]!.text('outcome')).toBe(word('ordered'));
    const again = world.host.googleScriptRun('sidebarRun', ['proposals', {}]).report;
    console.log(
      `proposals: ${report.serviceCalls} service calls at first, then ${again.serviceCalls}; ${again.cpuSeconds.toFixed(2)} s of CPU`,
    );
    expect(again.serviceCalls).toBeLessThanOrEqual(15);
  });

  it('are counted by product and rep', () => {
    const rows = rowsOf(world, 'proposalReport');
    const [all] = rows as [(typeof rows)[0]];
    const figures = ['proposed', 'interested', 'later', 'declined', 'ordered', 'conversion', 'sales'];
    expect(figures.map((field) => all.get(field))).toEqual([4, 1, 1, 1, 1, 0.25, 2100]);
    const { productId, text } = stops[3]!.proposal!;
    const name = of(world, stops[3]!.customerId)[0]!.text('productName');
    expect(text).toContain(name);
    const own = rows.filter((row) => row.text('product') === name);
    expect(own.length, productId).toBeGreaterThan(1);
    expect(own.slice(1).reduce((sum, row) => sum + Number(row.get('ordered')), 0)).toBe(1);
  });

  it('are used next time: interest comes back with its word, a refusal never, "later" after its weeks', () => {
    const [interested, later, declined] = stops as [Stop, Stop, Stop];
    const products = [interested, later, declined].map((stop) => stop.proposal!.productId);
    const customers = rowsOf(world, 'customers');
    /** The same workbook at another time; the days between passed without a run. */
    const at = (now: number): World => {
      const state = JSON.parse(JSON.stringify(world.host.toJSON()));
      return worldOver(workbookFromJson(state.workbook), language, state, now);
    };
    const plan = (day: number) => {
      const visits = sheetOf(world, 'visits');
      let row = rowsOf(world, 'visits').at(-1)!.row + 1;
      for (const stop of [interested, later, declined]) {
        const repId = customers.find((one) => one.text('id') === stop.customerId)!.text('repId');
        const cells = {
          id: `VX${row}`,
          day: day + serialOfEpoch,
          customerId: stop.customerId,
          repId,
          status: { ja: '予定', en: 'planned' }[language],
          fixed: true,
        };
        for (const [field, value] of Object.entries(cells))
          visits.putValue(row, columnOf(visits, header(world, 'visits', field)), value);
        row += 1;
      }
    };
    // Monday after next, and the first Tuesday after four weeks.
    plan(today + 13);
    world = at(Date.UTC(2026, 11, 7, 0, 30));
    run(world, 'replan');
    const textOf = (stop: Stop): string => inToday(world, stop.customerId).text('proposal');
    expect(textOf(interested)).toContain(word('interested'));
    expect(textOf(interested)).toContain(of(world, interested.customerId)[0]!.text('productName'));
    const productOf = (stop: Stop) =>
      of(world, stop.customerId)
        .find((row) => row.text('outcome') === '')
        ?.text('productId');
    expect(productOf(later)).not.toBe(products[1]);
    expect(textOf(later)).not.toContain(word('later'));
    expect(productOf(declined)).not.toBe(products[2]);
    plan(today + 28);
    world = at(Date.UTC(2026, 11, 22, 0, 30));
    run(world, 'replan');
    expect(textOf(later)).toContain(word('later'));
    expect(textOf(interested)).toContain(word('interested'));
    expect(
      of(world, declined.customerId).filter((row) => row.text('productId') === products[2]),
    ).toHaveLength(1);
  });

  it('may be written down by people: names follow, and it is what is proposed next', () => {
    const known = new Set(proposals(world).map((row) => row.text('customerId')));
    const customer = rowsOf(world, 'customers').find(
      (row) => !known.has(row.text('id')) && /取引中|active/.test(row.text('status')),
    )!;
    const product = rowsOf(world, 'products')[5]!;
    const row = sheet(world).lastRow + 1;
    const tabName = sheet(world).name;
    world.host.edit(tabName, cellName(column(world, 'customerId'), row), customer.text('name'));
    world.host.edit(tabName, cellName(column(world, 'productId'), row), product.text('id'));
    const written = proposals(world).find((one) => one.row === row)!;
    expect(written.text('customerName')).toBe(customer.text('name'));
    expect(written.text('productName')).toBe(product.text('name'));
    expect(written.text('id')).toMatch(/^PR\d+$/);
    const card = world.host.googleScriptRun('sidebarCustomer', [customer.text('id')]).carried as {
      proposal: { productId: string } | null;
    };
    expect(card.proposal?.productId).toBe(product.text('id'));
  });
});
