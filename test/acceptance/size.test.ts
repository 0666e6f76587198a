// What the workbook of a large team rests on: a spreadsheet holds ten million cells, empty ones among them, and each cell
// written takes its time.
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/local/workbook/sheet';
import { type GeneratedKey, generatedTabs } from '../../src/tables/generated';
import { tables } from '../../src/tables/schemas';
import {
  cellName,
  columnOf,
  contents,
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

/** Makes a tab that is read row by row, all of its columns, longer. */
function lengthen(world: World, key: 'visits' | 'customers' | 'orders', rows: number): void {
  const sheet = sheetOf(world, key);
  const noted = columnOf(sheet, header(world, key, key === 'customers' ? 'notes' : 'note'));
  world.host.changeGrid(sheet.name, {
    kind: 'insert',
    dimension: 'ROWS',
    index: sheet.lastRow + 2,
    count: rows,
  });
  sheet.putValue(sheet.maxRows, noted, 'far below');
}

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
    // Formats reach all rows, in one call.
    const formats = 3 * (rowsOf(world, 'orders').length + rowsOf(world, 'visits').length + 2);
    expect(second.cellsWritten - formats).toBeLessThan(first.cellsWritten / 20);
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
    lengthen(world, 'orders', Math.ceil(1_000_000 / orders.maxColumns));
    const long = asked();
    expect(long.value).toBe(short.value);
    const { columns } = tables.orders;
    const needed = Object.keys(columns).indexOf('amount') + 1;
    expect(long.cellsRead).toBeLessThan(orders.maxRows * (needed + 1));
    expect(needed + 1).toBeLessThan(orders.lastColumn);
    // Whose header nobody can read is looked for in all of the tab.
    orders.putValue(1, columnOf(orders, header(world, 'orders', 'amount')), '売上');
    expect(asked().value).toBe(short.value);
  });
});

describe('an edit of a visit in long tabs', () => {
  /** Ticks, enters a result on the other side, and records one in the sidebar; what each read. */
  function edits(isLong: boolean): { shown: unknown; cellsRead: number[] } {
    const world = smallWorld('ja');
    saveSetting(world, 'plannerSeconds', '0.1');
    run(world, 'planWeek', { weekOf: '2026-11-24' });
    const visits = sheetOf(world, 'visits');
    for (const key of isLong ? (['visits', 'customers'] as const) : []) lengthen(world, key, 4500);
    const today = todaySheets(world).find(({ lastRow }) => lastRow > 4)!;
    const shown = rowsOf(world, 'today', today, 2);
    const rowOf = (index: number) =>
      rowsOf(world, 'visits').find((row) => row.text('id') === shown[index]!.text('visitId'))!;
    const at = (sheet: Sheet, key: 'visits' | 'today', field: string, row: number): string =>
      cellName(columnOf(sheet, header(world, key, field), key === 'today' ? 2 : 1), row);
    // People also call a customer by name.
    const second = rowOf(1);
    visits.putValue(
      second.row,
      columnOf(visits, header(world, 'visits', 'customerId')),
      shown[1]!.text('customer'),
    );
    const runs = [
      ...world.host.edit(today.name, at(today, 'today', 'done', shown[0]!.row), true).runs,
      ...world.host.edit(visits.name, at(visits, 'visits', 'result', second.row), '受注').runs,
      world.host.googleScriptRun('sidebarRecordVisit', [{ visitId: rowOf(2).text('id'), status: 'done' }]),
    ];
    expect(runs.map(({ ok }) => ok)).toEqual([true, true, true]);
    for (const index of [0, 1, 2]) {
      expect(rowOf(index).text('status')).toBe('完了');
      expect(rowOf(index).get('nextDay')).toBeGreaterThan(serialOfEpoch);
    }
    const fields = Object.keys(tables.visits.columns);
    const rows = [0, 1, 2].map((index) => fields.map((field) => rowOf(index).get(field)));
    return { shown: [rows, contents(today)], cellsRead: runs.map(({ report }) => report.cellsRead) };
  }

  it('reads its row and its customer’s, and does what it does in short ones', () => {
    const [short, long] = [edits(false), edits(true)];
    expect(long.shown).toEqual(short.shown);
    // Read whole, each of the two has more than 80,000.
    for (const cells of long.cellsRead) expect(cells).toBeLessThan(40_000);
  });
});

describe('an hour in which nothing is due', () => {
  const hourly = ({ host }: World): Readonly<Record<string, number>> => {
    const { ok, report } = host.run('runSchedule', [], { attended: false });
    expect(ok).toBe(true);
    return report.callsByName;
  };

  it('looks and writes nothing, until somebody has typed what no trigger followed', () => {
    const world = smallWorld('ja');
    saveSetting(world, 'plannerSeconds', '0.1');
    run(world, 'planWeek', { weekOf: '2026-11-24' });
    hourly(world);
    const idle = hourly(world);
    expect(Object.keys(idle).filter((name) => /tryLock|setValue|setPropert|flush/.test(name))).toEqual([]);
    const sheet = todaySheets(world).find(({ lastRow }) => lastRow > 2)!;
    const [stop] = rowsOf(world, 'today', sheet, 2);
    sheet.putValue(stop!.row, columnOf(sheet, header(world, 'today', 'done'), 2), true);
    expect(hourly(world)['Lock.tryLock']).toBe(1);
    const visit = rowsOf(world, 'visits').find((row) => row.text('id') === stop!.text('visitId'))!;
    expect(visit.text('status')).toBe('完了');
    expect(hourly(world)['Lock.tryLock']).toBeUndefined();
  });
});
