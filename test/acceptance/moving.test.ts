// Moving in through the bundle: lists taken in, what could not be taken, duplicates merged, all of it undone.
import { describe, expect, it } from 'vitest';
import type { Answer, DuplicateView, ImportAsk, ImportView } from '../../src/jobs/moving/movingViews';
import {
  cellName,
  coffeeWorld,
  columnOf,
  contents,
  emptyWorld,
  header,
  type Outcome,
  rowsOf,
  run,
  sheetOf,
  smallWorld,
  tabName,
  visibleContents,
  type World,
} from './world';

const customerList = [
  ['得意先台帳', '', '', '', '', '', '', '', ''],
  [
    '得意先コード',
    '得意先名１',
    '得意先名２',
    'ﾌﾘｶﾞﾅ',
    '〒',
    '住所1',
    '住所2',
    'TEL',
    '定休日',
    '担当者',
    '創業',
  ],
  [
    '００１２３',
    '㈱焼津堂',
    '本店',
    'ﾔｲﾂﾞﾄﾞｳ',
    '4250022',
    '静岡県焼津市本町',
    '２丁目１１－５',
    '０５４（６２７）０００１',
    '水、第2・第3火',
    '佐藤',
    '昭和5年',
  ],
  [
    '00124',
    '丸山食堂',
    '',
    'まるやま',
    '425-0027',
    '静岡県焼津市栄町',
    '3-3-37',
    '054-627-0002',
    '不定休',
    '鈴木',
    '',
  ],
  ['', '', '', '', '', '', '', '', '', '', ''],
  ['00124', 'もう一つの食堂', '', '', '', '', '', '', '', '', ''],
  ['00125', '', '', '', '', '', '', '', '', '', ''],
];

const ask = (world: World, given: Partial<ImportAsk>): ImportAsk => ({
  kind: 'customers',
  source: { rows: customerList },
  mapping: null,
  repId: rowsOf(world, 'reps')[0]!.text('id'),
  missing: 'create',
  ...given,
});

const call = (world: World, name: string, ...given: unknown[]): unknown => {
  const result = world.host.googleScriptRun(name, given);
  if (!result.ok) throw new Error(`${name}: ${result.error?.message}`);
  return result.carried;
};

function preview(world: World, given: Partial<ImportAsk>): ImportView {
  const answer = call(world, 'sidebarPreviewImport', ask(world, given)) as Answer<ImportView>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.view;
}

const importList = (world: World, given: Partial<ImportAsk>): Outcome =>
  call(world, 'sidebarImport', ask(world, given)) as Outcome;

const customer = (world: World, id: string) =>
  rowsOf(world, 'customers').find((row) => row.text('id') === id)!;

describe('a list of customers', () => {
  it('shows beforehand what will be done, and writes nothing', () => {
    const world = smallWorld('ja');
    const before = visibleContents(world);
    const view = preview(world, {});
    expect(view.headerRow).toBe(2);
    expect(view.columns.map(({ field }) => field)).toEqual([
      'id',
      'name',
      'name',
      'kana',
      'postcode',
      'address',
      'address',
      'phone',
      'closed',
      'contact',
      null,
    ]);
    expect(view.counts).toMatchObject({ added: 2, filled: 0, unchanged: 0, refused: 2 });
    expect(view.examples[0]).toContainEqual({ label: '住所', text: '静岡県焼津市本町2丁目11-5' });
    expect(visibleContents(world)).toEqual(before);
  });

  it('comes in with clean cells, and what cannot be taken is listed with its reason', () => {
    const world = smallWorld('ja');
    const outcome = importList(world, {});
    expect(outcome.ok).toBe(true);
    expect(outcome.message).toContain('2件');
    const row = customer(world, '00123');
    expect(row.text('name')).toBe('㈱焼津堂 本店');
    expect(row.text('kana')).toBe('ヤイヅドウ');
    expect(row.text('postcode')).toBe('425-0022');
    expect(row.text('phone')).toBe('054-627-0001');
    expect(row.text('closed')).toBe('水, 第2・第3火');
    expect(row.text('contact')).toBe('佐藤');
    expect(row.text('status')).toBe('取引中');
    expect(customer(world, '00124').text('closed')).toBe('不定休');
    const refused = rowsOf(world, 'refused');
    expect(refused.map((one) => [one.get('row'), one.text('column')])).toEqual([
      [6, '得意先コード'],
      [7, '得意先名１'],
    ]);
    expect(refused[0]!.text('what')).toContain('00124');
    expect(refused[1]!.text('original')).toContain('00125');
    run(world, 'checkData');
    expect(
      rowsOf(world, 'problems')
        .map((one) => one.text('what'))
        .join(),
    ).toContain('不定休');
  });

  it('changes nothing when it is taken in again, and fills blanks only', () => {
    const world = smallWorld('ja');
    importList(world, {});
    const sheet = sheetOf(world, 'customers');
    const edit = (id: string, field: string, value: string): void => {
      const column = columnOf(sheet, header(world, 'customers', field));
      world.host.edit(sheet.name, cellName(column, customer(world, id).row), value);
    };
    edit('00123', 'phone', '');
    edit('00123', 'address', 'ほかの住所');
    const view = preview(world, {});
    expect(view.counts).toMatchObject({ added: 0, filled: 1, unchanged: 1, refused: 2 });
    importList(world, {});
    expect(customer(world, '00123').text('phone')).toBe('054-627-0001');
    expect(customer(world, '00123').text('address')).toBe('ほかの住所');
  });

  it('is undone to the last cell', () => {
    const world = smallWorld('ja');
    importList(world, {});
    const outcome = run(world, 'undo');
    expect(outcome.message).toContain('戻しました');
    const plain = smallWorld('ja');
    const { [tabName(world, 'refused')]: refused, ...rest } = visibleContents(world);
    expect(rest).toEqual(visibleContents(plain));
    expect(refused).toHaveLength(1);
  });

  it('is mapped as the user says', () => {
    const world = smallWorld('ja');
    const mapping = ['id', 'name', null, null, null, null, null, 'notes', null, 'notes', 'notes'];
    importList(world, { mapping });
    expect(customer(world, '00123').text('notes')).toBe('TEL: 054(627)0001 / 担当者: 佐藤 / 創業: 昭和5年');
    expect(customer(world, '00123').text('name')).toBe('㈱焼津堂');
  });

  it('may stand in another tab, and the menu takes the open one in after asking', () => {
    const world = smallWorld('ja');
    const tab = world.host.workbook.addSheet('旧台帳');
    customerList.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        tab.putValue(row + 1, column + 1, cell);
      });
    });
    expect(call(world, 'sidebarImportTabs')).toEqual(['旧台帳']);
    expect(preview(world, { source: { tab: '旧台帳' } }).counts.added).toBe(2);
    const own = call(
      world,
      'sidebarPreviewImport',
      ask(world, { source: { tab: '顧客' } }),
    ) as Answer<ImportView>;
    expect(own).toMatchObject({ ok: false });
  });

  it('brings columns that an older workbook does not have, to the right of everything', async () => {
    const world = await coffeeWorld();
    const sheet = sheetOf(world, 'customers');
    const before = contents(sheet);
    const width = sheet.lastColumn;
    const rows = [
      ['Customer no.', 'Company', 'Phone', 'ZIP'],
      ['9001', 'Lighthouse Bakery Ltd.', '(020) 7946 0001', '4250022'],
    ];
    expect(importList(world, { source: { rows } }).ok).toBe(true);
    expect(sheet.value(1, width + 1)).toBe('Postcode');
    expect(sheet.value(1, width + 2)).toBe('Phone');
    expect(sheet.value(sheet.lastRow, width + 2)).toBe('020-7946-0001');
    const now = contents(sheet).slice(1, before.length);
    expect(now).toEqual(before.slice(1));
  });

  it('is split by the user when it is longer than one import can finish', () => {
    const world = smallWorld('ja');
    const before = visibleContents(world);
    const rows = Array.from({ length: 100_001 }, () => ['丸山']);
    const { ok, message } = importList(world, { source: { rows } });
    expect([ok, message]).toEqual([false, expect.stringContaining('100,000行を超えていて')]);
    expect(visibleContents(world)).toEqual(before);
  });

  it('asks for a rep when neither the list nor the user names one', () => {
    const world = smallWorld('ja');
    const view = preview(world, { repId: '' });
    expect(view.counts).toMatchObject({ added: 0, refused: 4 });
    expect(view.refused[0]!.header).toBe('担当');
  });
});

const orderList = [
  ['伝票日付', '得意先CD', '得意先名', '商品コード', '品名', '数量', '単位', '売上金額', '摘要'],
  ['R8.10.1', '00123', '焼津堂', 'A-1', '緑茶 100g', '１２', '袋', '7,200', ''],
  ['令和8年10月8日', '00123', '焼津堂', 'A-1', '緑茶 100g', '▲2', '袋', '(1,200)', '返品'],
  ['2026/10/15', '00999', '新しい店', '', '', '1', '', '500', ''],
  ['10月中', '00123', '焼津堂', 'A-1', '緑茶 100g', '1', '袋', '600', ''],
  ['2026/10/16', '', '', 'A-1', '緑茶 100g', '1', '袋', '600', ''],
];

describe('a list of orders', () => {
  it('brings the customers and products that it names, and prices from amounts', () => {
    const world = smallWorld('ja');
    importList(world, {});
    const given: Partial<ImportAsk> = { kind: 'orders', source: { rows: orderList } };
    const view = preview(world, given);
    expect(view.counts).toEqual({
      added: 3,
      filled: 0,
      unchanged: 0,
      refused: 2,
      createdCustomers: 1,
      createdProducts: 1,
    });
    importList(world, given);
    const mine = rowsOf(world, 'orders').filter((row) => ['00123', '00999'].includes(row.text('customerId')));
    expect(mine.map((row) => [row.text('productId'), row.get('quantity'), row.get('unitPrice')])).toEqual([
      ['A-1', 12, 600],
      ['A-1', -2, 600],
      ['', 1, 500],
    ]);
    expect(mine[1]!.text('note')).toBe('返品');
    expect(mine.every((row) => row.get('delivered') === true)).toBe(true);
    expect(
      rowsOf(world, 'products')
        .find((row) => row.text('id') === 'A-1')!
        .text('unit'),
    ).toBe('袋');
    expect(customer(world, '00999').text('name')).toBe('新しい店');
    const again = preview(world, given);
    expect(again.counts).toMatchObject({ added: 0, unchanged: 3, createdCustomers: 0, createdProducts: 0 });
  });

  it('refuses unknown customers when asked to, and is undone with all that it brought', () => {
    const world = smallWorld('ja');
    importList(world, {});
    const before = visibleContents(world);
    const given: Partial<ImportAsk> = { kind: 'orders', source: { rows: orderList } };
    expect(preview(world, { ...given, missing: 'refuse' }).counts).toMatchObject({ added: 0, refused: 5 });
    importList(world, given);
    run(world, 'undo');
    expect(visibleContents(world)).toEqual(before);
  });
});

describe('a customer who stands there twice', () => {
  const twice = [
    ['得意先コード', '得意先名', '電話', '住所', 'メモ'],
    ['88001', '株式会社 山海堂', '054-627-7777', '焼津市本町2-11-5', ''],
    ['88002', '㈱山海堂', '054(627)7777', '静岡県焼津市本町２丁目１１番５号', '裏口から'],
    ['88003', '山海堂 島田店', '0547-37-0000', '島田市本通1-1', ''],
  ];

  function worldWithTwo(): World {
    const world = smallWorld('ja');
    importList(world, { source: { rows: twice } });
    const orders = [
      ['受注日', '得意先コード', '数量', '金額'],
      ['2026-10-01', '88001', '1', '100'],
      ['2026-10-02', '88002', '1', '200'],
      ['2026-10-03', '88001', '1', '300'],
      ['2026-10-04', '88002', '1', '400'],
      ['2026-10-05', '88001', '1', '500'],
      ['2026-10-06', '88002', '1', '600'],
    ];
    importList(world, { kind: 'orders', source: { rows: orders } });
    return world;
  }

  const found = (world: World): DuplicateView[] => {
    const answer = call(world, 'sidebarDuplicates') as Answer<DuplicateView[]>;
    if (!answer.ok) throw new Error(answer.message);
    return answer.view;
  };

  it('is told when the list comes in, and found by what agrees', () => {
    const world = worldWithTwo();
    const again = smallWorld('ja');
    expect(preview(again, { source: { rows: twice } }).lookalikes).toEqual([
      { row: 3, name: '㈱山海堂', id: '88001', otherName: '株式会社 山海堂' },
    ]);
    const pairs = found(world).filter(({ customers }) => customers.some(({ id }) => id.startsWith('880')));
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ isSure: true, evidence: '名前・住所・電話が同じ' });
    expect(pairs[0]!.customers.map(({ id }) => id).sort()).toEqual(['88001', '88002']);
  });

  it('becomes one with all history, and two again by undo', () => {
    const world = worldWithTwo();
    const before = visibleContents(world);
    const outcome = call(world, 'sidebarMergeCustomers', '88001', '88002') as Outcome;
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.message).toContain('3行');
    expect(rowsOf(world, 'orders').filter((row) => row.text('customerId') === '88001')).toHaveLength(6);
    expect(customer(world, '88001').text('notes')).toBe('裏口から');
    expect(customer(world, '88002').text('status')).toBe('統合済');
    expect(customer(world, '88002').text('mergedInto')).toBe('88001');
    expect(found(world).filter(({ customers }) => customers.some(({ id }) => id === '88002'))).toEqual([]);
    run(world, 'undo');
    expect(visibleContents(world)).toEqual(before);
  });

  it('keeps its old code working: orders that still come with it are the other one’s', () => {
    const world = worldWithTwo();
    call(world, 'sidebarMergeCustomers', '88001', '88002');
    const rows = [
      ['受注日', '得意先コード', '数量', '金額'],
      ['2026-11-01', '88002', '2', '900'],
    ];
    const view = preview(world, { kind: 'orders', source: { rows }, missing: 'refuse' });
    expect(view.counts).toMatchObject({ added: 1, refused: 0 });
    expect(view.examples[0]).toContainEqual({ label: '顧客ID', text: '88001' });
    expect(call(world, 'sidebarMergeCustomers', '88001', '88002')).toMatchObject({ ok: false });
  });
});

describe('arguments that the sidebar never sends', () => {
  it('are refused in words', () => {
    const world = smallWorld('ja');
    for (const bad of [null, {}, { kind: 'visits' }, { ...ask(world, {}), source: { rows: [[1]] } }]) {
      expect(call(world, 'sidebarImport', bad)).toMatchObject({ ok: false });
    }
    expect(call(world, 'sidebarMergeCustomers', 1, 'C1')).toMatchObject({ ok: false });
  });
});

describe('the menu before anything was set up', () => {
  it('says in words what is missing when a tab is to be imported', () => {
    const world = emptyWorld('ja');
    const { ok } = world.host.run('menuImportCustomersTab');
    expect(ok).toBe(true);
    expect(world.host.state.ui.questions.map(({ message }) => message)).toEqual([
      expect.stringContaining('メニューの「初期設定」'),
    ]);
  });
});
