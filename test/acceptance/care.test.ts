import { beforeAll, describe, expect, it } from 'vitest';
import { allTables } from '../../src/tables/officeSchemas';
import {
  cellName,
  columnOf,
  header,
  languages,
  rowsOf,
  run,
  sampleWorld,
  saveSetting,
  sheetOf,
  today,
  type World,
} from './world';

const serial = 25_569;
const words = {
  ja: {
    claim: 'クレーム',
    market: '市場情報',
    late: '訪問の遅れ',
    gift: 'お歳暮',
    birthday: '誕生日',
    done: '完了',
  },
  en: {
    claim: 'claim',
    market: 'market',
    late: 'Late visit',
    gift: 'Year-end gift',
    birthday: 'Birthday',
    done: 'done',
  },
};

type Key = 'customers' | 'visits' | 'cases' | 'orders';

function put(world: World, key: Key, row: number, cells: Record<string, unknown>): void {
  const sheet = sheetOf(world, key);
  for (const [field, value] of Object.entries(cells)) {
    sheet.putValue(row, columnOf(sheet, header(world, key, field)), value as string);
  }
}

const nextRow = (world: World, key: Key): number => rowsOf(world, key).at(-1)!.row + 1;

describe.each(languages)('care (%s)', (language) => {
  let world: World;
  let customers: { id: string; name: string; row: number }[];

  beforeAll(() => {
    world = sampleWorld(language);
    customers = rowsOf(world, 'customers').map((row) => ({
      id: row.text('id'),
      name: row.text('name'),
      row: row.row,
    }));
    put(world, 'customers', customers[0]!.row, { birthday: '12/1', contact: 'Sato' });
    const visited = rowsOf(world, 'visits').find((row) => row.text('status') === words[language].done)!;
    put(world, 'visits', visited.row, {
      customerId: customers[0]!.id,
      day: today + serial - 1,
      note: `${language === 'ja' ? '他社の' : 'a competitor has a '}new machine #espresso`,
    });
    put(world, 'cases', nextRow(world, 'cases'), {
      id: 'K900',
      opened: today + serial - 9,
      customerId: customers[1]!.id,
      kind: words[language].claim,
      text: 'leaking',
      status: language === 'ja' ? '対応中' : 'open',
    });
    // Delivered for the first time eight days ago.
    const row = nextRow(world, 'orders');
    put(world, 'orders', row, {
      id: 'O90001',
      day: today + serial - 9,
      customerId: customers[2]!.id,
      productId: 'P-NEW',
      quantity: 1,
      unitPrice: 100,
      deliveryDay: today + serial - 8,
      delivered: true,
    });
    const products = sheetOf(world, 'products');
    const at = rowsOf(world, 'products').at(-1)!.row + 1;
    products.putValue(at, columnOf(products, header(world, 'products', 'id')), 'P-NEW');
    products.putValue(at, columnOf(products, header(world, 'products', 'name')), 'Brand new');
    const outcome = run(world, 'care');
    expect(outcome.ok).toBe(true);
  });

  const items = (type: string) => rowsOf(world, 'care').filter((row) => row.text('type') === type);

  it('lists birthdays, gifts of the season, silences and cases with what was last talked about', () => {
    const { birthday, late } = words[language];
    expect(items(birthday).map((row) => row.text('customer'))).toContain(customers[0]!.name);
    expect(rowsOf(world, 'care').some((row) => row.text('what').startsWith(words[language].gift))).toBe(true);
    expect(rowsOf(world, 'care').some((row) => row.text('topic').includes('#espresso'))).toBe(true);
    expect(items(late).length).toBeGreaterThanOrEqual(0);
    expect(rowsOf(world, 'care').some((row) => row.text('what').includes('leaking'))).toBe(true);
  });

  it('opens one follow-up after a first delivery, and no second one', () => {
    const followUps = () => rowsOf(world, 'cases').filter((row) => row.text('text').includes('Brand new'));
    expect(followUps()).toHaveLength(1);
    expect(Number(followUps()[0]!.get('due'))).toBe(today + serial - 1);
    expect(run(world, 'care').ok).toBe(true);
    expect(followUps()).toHaveLength(1);
  });

  it('keeps ticks and memos when it is made again', () => {
    const sheet = sheetOf(world, 'care');
    const [row] = items(words[language].birthday);
    const column = (field: string) => columnOf(sheet, header(world, 'care', field), 2);
    world.host.edit(sheet.name, cellName(column('done'), row!.row), true);
    world.host.edit(sheet.name, cellName(column('memo'), row!.row), 'flowers');
    run(world, 'care');
    const again = items(words[language].birthday).find((one) => one.text('key') === row!.text('key'))!;
    expect([again.get('done'), again.text('memo')]).toEqual([true, 'flowers']);
  });

  it('keeps them when the list is taken back, those entered since too', () => {
    const sheet = sheetOf(world, 'care');
    const memo = columnOf(sheet, header(world, 'care', 'memo'), 2);
    const others = rowsOf(world, 'care').filter((row) => /^(case|late|noOrder) /.test(row.text('key')));
    const [first, last] = [others[0]!, others.at(-1)!];
    expect(first.row).toBeLessThan(last.row);
    world.host.edit(sheet.name, cellName(memo, first.row), 'before');
    // A customer less on the list, so that it is written anew.
    put(world, 'customers', customers[0]!.row, { birthday: '' });
    run(world, 'care');
    const standing = rowsOf(world, 'care').find((row) => row.text('key') === last.text('key'))!;
    world.host.edit(sheet.name, cellName(memo, standing.row), 'since');
    expect(run(world, 'undo').ok).toBe(true);
    const memos = new Map(rowsOf(world, 'care').map((row) => [row.text('key'), row.text('memo')]));
    expect([memos.get(first.text('key')), memos.get(last.text('key'))]).toEqual(['before', 'since']);
    const [birthday] = items(words[language].birthday);
    expect([birthday!.get('done'), birthday!.text('memo')]).toEqual([true, 'flowers']);
  });

  it('leaves what users write below it alone', () => {
    const sheet = sheetOf(world, 'care');
    const below = sheet.lastRow + 2;
    world.host.edit(sheet.name, cellName(3, below), 'ask the boss');
    put(world, 'customers', customers[0]!.row, { birthday: '12/1' });
    run(world, 'care');
    expect(run(world, 'undo').ok).toBe(true);
    expect(sheet.value(below, 3)).toBe('ask the boss');
  });

  it('makes a claim without a date a visit of the week, and brings it before the manager', () => {
    saveSetting(world, 'managerEmail', 'boss@example.com');
    expect(run(world, 'planWeek').ok).toBe(true);
    const planned = rowsOf(world, 'visits').filter(
      (row) => row.text('customerId') === customers[1]!.id && Number(row.get('day')) >= today + serial,
    );
    expect(planned.length).toBeGreaterThan(0);
    expect(run(world, 'sendSummary').ok).toBe(true);
    const mail = world.host.outbox.find((one) => JSON.stringify(one).includes('boss@example.com'))!;
    expect(JSON.stringify(mail)).toContain('leaking');
  });

  it('gathers what customers said under its tags, with a link to the cell', () => {
    expect(run(world, 'voices').ok).toBe(true);
    const said = rowsOf(world, 'voices').filter((row) => row.text('text').includes('#espresso'));
    expect(said.map((row) => row.text('tag')).sort()).toEqual(['espresso', words[language].market].sort());
  });

  it('keeps them on the customer’s page under the same tags', () => {
    const { carried } = world.host.googleScriptRun('sidebarCustomer', [customers[0]!.id]);
    const { voices } = carried as { voices: { text: string; tags: string[] }[] };
    const said = voices.find(({ text }) => text.includes('#espresso'))!;
    expect([...said.tags].sort()).toEqual(['espresso', words[language].market].sort());
    const claim = world.host.googleScriptRun('sidebarCustomer', [customers[1]!.id]).carried as typeof carried;
    expect(JSON.stringify(claim)).toContain('leaking');
  });
});

describe.each(languages)('daily reports and targets (%s)', (language) => {
  let world: World;
  const reports = () => world.host.workbook.sheetByName(allTables.dailyReports.tab[language])!;
  const column = (field: keyof typeof allTables.dailyReports.columns) =>
    columnOf(reports(), allTables.dailyReports.columns[field].header[language]);

  beforeAll(() => {
    world = sampleWorld(language);
    const visit = rowsOf(world, 'visits').find((row) => Number(row.get('day')) === today + serial)!;
    put(world, 'visits', visit.row, {
      status: words[language].done,
      left: '10:15',
      result: 'OK',
      note: 'new shelf',
    });
    expect(run(world, 'dailyReports').ok).toBe(true);
  });

  it('tell the visits, orders and driving of each rep', () => {
    const texts = [2, 3, 4].map((row) => String(reports().value(row, column('visits')) ?? ''));
    expect(texts.some((text) => text.includes('10:15') && text.includes('new shelf'))).toBe(true);
    expect(String(reports().value(2, column('figures')))).toMatch(/\d/);
  });

  it('keep comment and reply when they are made again, in the same row', () => {
    world.host.edit(reports().name, cellName(column('comment'), 2), 'tired');
    world.host.edit(reports().name, cellName(column('reply'), 2), 'rest');
    const last = reports().lastRow;
    expect(run(world, 'dailyReports').ok).toBe(true);
    expect(reports().lastRow).toBe(last);
    expect([reports().value(2, column('comment')), reports().value(2, column('reply'))]).toEqual([
      'tired',
      'rest',
    ]);
  });

  it('set the month against its targets, and keep the memo', () => {
    expect(run(world, 'targets').ok).toBe(true);
    const rows = rowsOf(world, 'targets');
    const total = rows.find((row) => row.text('repId') === '*')!;
    const sold = rows
      .filter((row) => row.text('repId') !== '*')
      .reduce((sum, row) => sum + Number(row.get('actual')), 0);
    expect(Number(total.get('actual'))).toBeCloseTo(sold, 4);
    const month = rowsOf(world, 'orders')
      .filter(
        (row) => Number(row.get('day')) - serial >= today - 23 && Number(row.get('day')) - serial <= today,
      )
      .reduce((sum, row) => sum + Number(row.get('amount')), 0);
    expect(Number(total.get('actual'))).toBeCloseTo(month, 4);
    const sheet = sheetOf(world, 'targets');
    const memo = columnOf(sheet, header(world, 'targets', 'memo'), 2);
    world.host.edit(sheet.name, cellName(memo, 3), 'push coffee');
    run(world, 'targets');
    expect(sheet.value(3, memo)).toBe('push coffee');
  });
});
