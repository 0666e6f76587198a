// What the workbook of a large team rests on: a spreadsheet holds ten million cells, empty ones among them, and each cell
// written takes its time.
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/local/workbook/sheet';
import { type GeneratedKey, generatedTabs } from '../../src/tables/generated';
import { tables } from '../../src/tables/schemas';
import {
  columnOf,
  header,
  rowsOf,
  run,
  saveSetting,
  serialOfEpoch,
  sheetOf,
  smallWorld,
  type TableKey,
  today,
  todaySheets,
  visibleContents,
  type World,
} from './world';

const hidden = ({ host }: World, name: string): Sheet => host.workbook.sheetByName(name)!;
const salesTab = '_meguri_sales';

/** Columns that Meguri has headers for. */
const ownColumns = (key: TableKey | GeneratedKey): number =>
  Object.keys((key in tables ? tables[key as TableKey] : generatedTabs[key as GeneratedKey]).columns).length;

const headers = (sheet: Sheet): string[] =>
  Array.from({ length: sheet.lastColumn }, (_, index) => String(sheet.value(1, index + 1) ?? ''));

function buildReports({ host }: World): { cellsWritten: number } {
  const { ok, report } = host.googleScriptRun('sidebarRun', ['buildReports', {}]);
  expect(ok).toBe(true);
  return report;
}

/** Types an order of a customer who has ordered before, below the others. */
function typeOrder(world: World, amount: number): void {
  const sheet = sheetOf(world, 'orders');
  const last = rowsOf(world, 'orders').at(-1)!;
  const cells: Record<string, string | number> = {
    id: `TYPED-${last.row}`,
    day: today + serialOfEpoch,
    customerId: last.text('customerId'),
    quantity: 1,
    unitPrice: amount,
    amount,
  };
  for (const [field, cell] of Object.entries(cells))
    sheet.putValue(last.row + 1, columnOf(sheet, header(world, 'orders', field)), cell);
}

const totalOf = (world: World): number =>
  rowsOf(world, 'orders').reduce((sum, row) => sum + Number(row.get('amount')), 0);

const isShown = (world: World, total: number): boolean =>
  sheetOf(world, 'reports').rows.some((row) => row?.values.includes(total) ?? false);

describe('the columns of a tab', () => {
  it('are those of Meguri and a handful for the users’ own', () => {
    const world = smallWorld('ja');
    const keys = [...Object.keys(tables), 'week', 'due', 'atRisk', 'problems'] as (TableKey | GeneratedKey)[];
    // Google makes 26.
    const wanted = keys.map((key) => [key, Math.min(26, ownColumns(key) + 6)]);
    expect(keys.map((key) => [key, sheetOf(world, key).maxColumns])).toEqual(wanted);
  });

  it('behind the pivots have something in each, also where an older workbook has them wide', () => {
    const made = smallWorld('ja');
    buildReports(made);
    const sales = hidden(made, salesTab);
    expect(sales.maxColumns).toBe(headers(sales).length);
    const visits = hidden(made, '_meguri_visits');
    expect(visits.maxColumns).toBe(headers(visits).length);
    const before = headers(sales);
    made.host.changeGrid(salesTab, { kind: 'insert', dimension: 'COLUMNS', index: 13, count: 14 });
    buildReports(made);
    expect([sales.maxColumns, headers(sales)]).toEqual([12, before]);
    expect(isShown(made, totalOf(made))).toBe(true);
  });
});

describe('the rows behind the pivots', () => {
  it('are written where they changed: with one more order, a few cells', () => {
    const world = smallWorld('ja');
    const first = buildReports(world);
    typeOrder(world, 1_234_567);
    const second = buildReports(world);
    expect(isShown(world, totalOf(world))).toBe(true);
    expect(second.cellsWritten).toBeLessThan(first.cellsWritten / 20);
  });

  it('are all summed, also when there were fewer at first than the chart has months', () => {
    const world = smallWorld('ja');
    const { name, lastRow } = sheetOf(world, 'orders');
    const kept = 12;
    world.host.changeGrid(name, {
      kind: 'delete',
      dimension: 'ROWS',
      index: kept + 2,
      count: lastRow - kept - 1,
    });
    buildReports(world);
    expect(isShown(world, totalOf(world))).toBe(true);
    for (let count = 0; count < 40; count++) typeOrder(world, 1000 + count);
    buildReports(world);
    expect(isShown(world, totalOf(world))).toBe(true);
  });
});

describe('a 今日 tab that says already what it should', () => {
  /** How often values were written. */
  function refreshDue({ host }: World): number {
    const { ok, report } = host.googleScriptRun('sidebarRun', ['refreshDue', {}]);
    expect(ok).toBe(true);
    return report.callsByName['Range.setValues'] ?? 0;
  }

  it('is not written again, and undo puts back what was', () => {
    const world = smallWorld('ja');
    saveSetting(world, 'plannerSeconds', '0.1');
    run(world, 'planWeek', { weekOf: '2026-11-24' });
    const first = refreshDue(world);
    const shown = visibleContents(world);
    expect(refreshDue(world)).toBeLessThanOrEqual(first - 1);
    expect(visibleContents(world)).toEqual(shown);
    expect(run(world, 'undo').ok).toBe(true);
    expect(visibleContents(world)).toEqual(shown);
  });

  it('is written when somebody has typed over it, below it, or deleted it', () => {
    const world = smallWorld('ja');
    saveSetting(world, 'plannerSeconds', '0.1');
    run(world, 'planWeek', { weekOf: '2026-11-24' });
    refreshDue(world);
    const still = refreshDue(world);
    const shown = visibleContents(world);
    const sheet = todaySheets(world).find(({ lastRow }) => lastRow > 2)!;
    const column = Object.keys(generatedTabs.today.columns).indexOf('customer') + 1;
    sheet.putValue(3, column, '別の顧客');
    expect(refreshDue(world)).toBe(still + 1);
    expect(visibleContents(world)).toEqual(shown);
    sheet.putValue(sheet.lastRow + 1, column, '下の行');
    expect(refreshDue(world)).toBe(still + 1);
    expect(visibleContents(world)[sheet.name]!.slice(0, shown[sheet.name]!.length)).toEqual(
      shown[sheet.name],
    );
    world.host.workbook.removeSheet(sheet);
    refreshDue(world);
    expect(visibleContents(world)).toEqual(shown);
  });
});

describe('custom functions over a long 受注', () => {
  it('read the columns that they need, and answer the same', () => {
    const world = smallWorld('ja');
    const customers = rowsOf(world, 'customers').map((row) => [row.text('id')]);
    const asked = (): { value: string; cellsRead: number } => {
      const { ok, value, report } = world.host.run('EXPECTED_SALES', [customers]);
      expect(ok).toBe(true);
      return { value: JSON.stringify(value), cellsRead: report.cellsRead };
    };
    const short = asked();
    const orders = sheetOf(world, 'orders');
    const count = Math.ceil(1_000_000 / orders.maxColumns);
    world.host.changeGrid(orders.name, {
      kind: 'insert',
      dimension: 'ROWS',
      index: orders.lastRow + 2,
      count,
    });
    const long = asked();
    expect(long.value).toBe(short.value);
    const { columns } = tables.orders;
    const needed = Object.keys(columns).indexOf('amount') + 1;
    expect(long.cellsRead).toBeLessThan(orders.maxRows * (needed + 1));
    // Whose header nobody can read is looked for in all of the tab.
    orders.putValue(1, columnOf(orders, header(world, 'orders', 'amount')), '売上');
    expect(asked().value).toBe(short.value);
  });
});
