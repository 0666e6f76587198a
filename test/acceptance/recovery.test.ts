import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HostJson } from '../../src/local/state';
import { workbookFromJson } from '../../src/local/workbook/json';
import type { Sheet } from '../../src/local/workbook/sheet';
import { generatedTabs } from '../../src/tables/generated';
import {
  cellName,
  columnOf,
  contents,
  emptyWorld,
  header,
  rowsOf,
  run,
  saveSetting,
  sheetOf,
  smallWorld,
  todaySheets,
  visibleContents,
  type World,
  worldOver,
} from './world';

interface Point {
  slot: number;
  job: string;
}

const call = (world: World, name: string, ...args: unknown[]): unknown =>
  world.host.googleScriptRun(name, args).carried;
const points = (world: World): Point[] => call(world, 'sidebarRestorePoints') as Point[];

/** The workbook as 0.1.0 left it: small sample, due list, summary sent, a week planned. */
function oldWorld(): World {
  const text = gunzipSync(readFileSync('test/fixtures/workbook-0.1.0.json.gz')).toString('utf8');
  const { now, state } = JSON.parse(text) as { now: number; state: HostJson };
  return worldOver(workbookFromJson(state.workbook), 'ja', state, now);
}

describe('going back further than the last job', () => {
  let world: World;
  const before: Record<string, string[]>[] = [];
  beforeAll(() => {
    world = smallWorld('ja');
    saveSetting(world, 'plannerSeconds', '0.1');
    for (let round = 0; round < 6; round++) {
      for (const job of round % 2 === 0 ? ['planWeek', 'refreshDue'] : ['checkData', 'replan']) {
        before.push(visibleContents(world));
        expect(run(world, job).ok).toBe(true);
      }
    }
  });

  it('lists the last ten jobs, the latest first', () => {
    expect(points(world)).toHaveLength(10);
    expect(points(world)[0]!.job).toBe('replan');
  });

  it('puts every tab back as it was before any of them', () => {
    for (const index of [9, 6, 2]) {
      const slot = points(world).find((point) => point.slot === index + 1)!;
      expect(call(world, 'sidebarRestore', slot.slot)).toMatchObject({ ok: true });
      expect(visibleContents(world)).toEqual(before[index]);
    }
  });

  it('does not go back beyond what is kept, and says so', () => {
    expect(call(world, 'sidebarRestore', 0)).toMatchObject({ message: '元に戻せる作業がありません' });
  });
});

describe('a workbook of 0.1.0', () => {
  it('goes on working: undo takes back the plan that 0.1.0 made', () => {
    const world = oldWorld();
    const planned = rowsOf(world, 'visits').length;
    expect(run(world, 'undo')).toMatchObject({ message: '「週のルート作成」の前に戻しました' });
    expect(rowsOf(world, 'visits').length).toBeLessThan(planned);
    expect(contents(sheetOf(world, 'week')).length).toBeLessThanOrEqual(2);
  });

  it('does not send again what 0.1.0 has sent', () => {
    const world = oldWorld();
    run(world, 'sendSummary');
    expect(world.host.outbox).toHaveLength(1);
  });

  it('gets the columns of proposals in 今日, where columns of the users’ own move along', () => {
    const world = oldWorld();
    const [tab] = todaySheets(world) as [Sheet];
    const row = tab.lastRow;
    const visitId = String(tab.value(row, columnOf(tab, header(world, 'today', 'visitId'), 2)));
    expect(visitId).toMatch(/^V/);
    tab.putValue(2, 15, 'own');
    tab.putValue(row, 15, 'mine');
    for (let round = 0; round < 2; round++) {
      expect(run(world, 'checkData').ok).toBe(true);
      const headers = Object.values(generatedTabs.today.columns).map((column) => column.header.ja);
      const shown = Array.from({ length: 18 }, (_, index) => tab.value(2, index + 1));
      expect(shown).toEqual([...headers, 'own']);
      expect([tab.value(row, 15), tab.value(row, 18)]).toEqual([visitId, 'mine']);
    }
    world.host.edit(tab.name, `H${row}`, '棚を替える');
    const visit = rowsOf(world, 'visits').find((one) => one.text('id') === visitId)!;
    expect(visit.text('note')).toBe('棚を替える');
    expect(run(world, 'undo').ok).toBe(true);
    expect(tab.value(2, 9)).toBe('提案');
  });

  it('plans over its rows and keeps their IDs unique', () => {
    const world = oldWorld();
    saveSetting(world, 'plannerSeconds', '0.1');
    expect(run(world, 'planWeek').ok).toBe(true);
    const ids = rowsOf(world, 'visits').map((row) => row.text('id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(rowsOf(world, 'problems')).toEqual([]);
  });
});

describe('a workbook that kept the generated tabs in a column of their own', () => {
  /** As layout 2 had it: the eleventh column for the tabs, no word of where they are. */
  function laidOutAsTwo(world: World): void {
    const store = world.host.workbook.sheetByName('_meguri')!;
    const properties = world.host.state.properties.document;
    const { currentSlot, running, ...state } = JSON.parse(properties.get('meguri.state')!);
    for (let row = 1; row <= 101; row++) {
      store.putValue(row, 11, store.value(row + 101, currentSlot + 1) ?? '');
      for (let column = 1; column <= 10; column++) store.putValue(row + 101, column, '');
    }
    properties.set('meguri.state', JSON.stringify({ ...state, version: 2, storeLayout: 2 }));
  }

  it('goes on working: the next job clears what the last one wrote, and undo brings it back', () => {
    const world = smallWorld('ja');
    run(world, 'refreshDue');
    saveSetting(world, 'plannerSeconds', '0.1');
    run(world, 'planWeek');
    const planned = visibleContents(world);
    laidOutAsTwo(world);
    expect(run(world, 'planWeek', { weekOf: '2027-01-01' }).ok).toBe(true);
    expect(contents(sheetOf(world, 'week'))).not.toEqual(planned[sheetOf(world, 'week').name]);
    expect(run(world, 'undo').ok).toBe(true);
    expect(visibleContents(world)).toEqual(planned);
    expect(run(world, 'replan').ok).toBe(true);
  });
});

describe('a workbook of a newer version', () => {
  it('is left alone, and the user is told why', () => {
    const world = smallWorld('en');
    const properties = world.host.state.properties.document;
    const state = JSON.parse(properties.get('meguri.state')!) as object;
    properties.set('meguri.state', JSON.stringify({ ...state, version: 99, tabs: 'laid out otherwise' }));
    const before = visibleContents(world);
    const saved = properties.get('meguri.state');
    for (const job of ['planWeek', 'undo', 'checkData', 'addSampleData'])
      expect(run(world, job)).toMatchObject({
        ok: false,
        message: expect.stringContaining('newer Meguri') as string,
      });
    world.host.run('runSchedule', [], { attended: false });
    expect(visibleContents(world)).toEqual(before);
    expect(properties.get('meguri.state')).toBe(saved);
  });
});

describe('everything exported and imported into an empty spreadsheet', () => {
  it('gives an equal workbook, with columns and tabs of the users own, and it works on', () => {
    const world = smallWorld('ja');
    const customers = sheetOf(world, 'customers');
    const own = customers.lastColumn + 1;
    world.host.changeGrid(customers.name, { kind: 'insert', dimension: 'COLUMNS', index: own, count: 1 });
    world.host.edit(customers.name, cellName(own, 1), '機嫌');
    world.host.edit(customers.name, cellName(own, 2), '=1+1');
    world.host.edit(
      customers.name,
      cellName(columnOf(customers, header(world, 'customers', 'notes')), 3),
      "'=not a formula",
    );
    run(world, 'planWeek');
    run(world, 'refreshDue');
    run(world, 'buildReports');
    const text = call(world, 'sidebarExportAll') as string;
    const other = emptyWorld('ja');
    expect(call(other, 'sidebarImportAll', text)).toMatchObject({ ok: true });
    expect(visibleContents(other)).toEqual(visibleContents(world));
    const shown = ({ host }: World) =>
      host.workbook.sheets.filter((sheet) => !sheet.properties.hidden).map((sheet) => sheet.name);
    expect(shown(other)).toEqual(shown(world));
    expect(sheetOf(other, 'reports').charts).toHaveLength(1);
    expect(run(other, 'checkData').ok).toBe(true);
    expect(rowsOf(other, 'problems')).toHaveLength(0);
    expect(other.host.triggers).toHaveLength(1);
    expect(call(other, 'sidebarImportAll', text)).toMatchObject({ ok: false });
    expect(call(emptyWorld('ja'), 'sidebarImportAll', '{"rows": []}')).toMatchObject({ ok: false });
  });
});
