import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleAnswers } from '../../src/local/sample/openSample';
import type { HostJson } from '../../src/local/state';
import { workbookFromJson } from '../../src/local/workbook/json';
import type { Sheet } from '../../src/local/workbook/sheet';
import { messagesOf } from '../../src/messages';
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

describe('what people entered since a job that is taken back', () => {
  let world: World;
  let today: Sheet;
  let row: number;
  let visitId: string;
  const todayCell = (name: string): string =>
    cellName(columnOf(today, header(world, 'today', name), generatedTabs.today.headerRow), row);
  const visit = () => rowsOf(world, 'visits').find((one) => one.text('id') === visitId)!;

  beforeEach(() => {
    world = smallWorld('ja');
    saveSetting(world, 'plannerSeconds', '0.1');
    run(world, 'planWeek', { weekOf: '2026-11-24' });
    const idColumn = (sheet: Sheet) =>
      columnOf(sheet, header(world, 'today', 'visitId'), generatedTabs.today.headerRow);
    today = todaySheets(world).find((sheet) => sheet.value(3, idColumn(sheet)) !== undefined)!;
    row = today.lastRow;
    visitId = String(today.value(row, idColumn(today)));
    expect(visitId).toMatch(/V/);
  });

  it('stays, also where no trigger has carried it over yet', () => {
    today.putValue(row, columnOf(today, header(world, 'today', 'note'), 2), '店長は来週');
    expect(run(world, 'undo').ok).toBe(true);
    expect(visit().text('note')).toBe('店長は来週');
  });

  it('stays beside the row that it was typed beside', () => {
    const visits = sheetOf(world, 'visits');
    const own = visits.lastColumn + 1;
    world.host.changeGrid(visits.name, { kind: 'insert', dimension: 'COLUMNS', index: own, count: 1 });
    world.host.edit(visits.name, cellName(own, 1), '自分のメモ');
    world.host.edit(visits.name, cellName(own, visit().row), '手土産');
    expect(run(world, 'undo').ok).toBe(true);
    expect(visits.value(visit().row, own)).toBe('手土産');
  });

  it('is not undone by an older tick that comes back into 今日', () => {
    world.host.edit(today.name, todayCell('done'), true);
    expect(visit().text('status')).toBe('完了');
    run(world, 'replan');
    call(world, 'sidebarRecordVisit', { visitId, status: 'missed' });
    expect(run(world, 'undo').ok).toBe(true);
    expect(run(world, 'replan').ok).toBe(true);
    expect(visit().text('status')).toBe('不在');
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
    const visits = sheetOf(world, 'visits');
    const status = cellName(columnOf(visits, header(world, 'visits', 'status')), 2);
    const standing = visits.value(2, columnOf(visits, header(world, 'visits', 'status')));
    world.host.edit(visits.name, status, String(standing));
    expect(visibleContents(world)).toEqual(before);
    expect(properties.get('meguri.state')).toBe(saved);
  });

  it.each(['sidebarState', 'sidebarCustomers', 'sidebarExportAll', 'sidebarScores', 'sidebarQuotes'])(
    '%s says so too',
    (name) => {
      const world = smallWorld('en');
      const properties = world.host.state.properties.document;
      const state = JSON.parse(properties.get('meguri.state')!) as object;
      properties.set('meguri.state', JSON.stringify({ ...state, version: 99 }));
      expect(world.host.googleScriptRun(name).error?.message).toBe(messagesOf('en').outcome.newerWorkbook);
    },
  );
});

/** Number formats of the cells that hold something. */
const formats = (sheet: Sheet): string[] =>
  sheet.rows
    .flatMap((row, line) =>
      (row?.values ?? []).map((value, place) =>
        value === undefined || value === ''
          ? ''
          : `${line} ${place} ${sheet.style(line + 1, place + 1).numberFormat ?? 'General'}`,
      ),
    )
    .filter((line) => line !== '');

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
    customers.patchExtras(3, 2, { note: '裏口から' });
    for (const [name, hidden] of [
      ['価格の控え', false],
      ['下書き', true],
    ] as const) {
      const own = world.host.workbook.addSheet(name);
      world.host.edit(name, 'A1', '2026-11-24');
      world.host.edit(name, 'B2', '=SUM(B3:B4)');
      world.host.edit(name, 'B3', '12.5%');
      world.host.edit(name, 'C5', "'007");
      own.patchExtras(5, 3, { note: '型番' });
      own.properties.hidden = hidden;
    }
    sheetOf(world, 'cases').properties.hidden = true;
    const text = call(world, 'sidebarExportAll') as string;
    const other = emptyWorld('ja');
    expect(call(other, 'sidebarImportAll', text)).toMatchObject({ ok: true });
    expect(visibleContents(other)).toEqual(visibleContents(world));
    expect(contents(sheetOf(other, 'cases'))).toEqual(contents(sheetOf(world, 'cases')));
    for (const name of ['価格の控え', '下書き']) {
      const [before, after] = [world, other].map(({ host }) => host.workbook.sheetByName(name)!);
      expect(contents(after!)).toEqual(contents(before!));
      expect(formats(after!)).toEqual(formats(before!));
      expect(after!.properties.hidden).toBe(before!.properties.hidden);
      expect(after!.extras(5, 3)?.note).toBe('型番');
    }
    expect(sheetOf(other, 'customers').extras(3, 2)?.note).toBe('裏口から');
    const shown = ({ host }: World) =>
      host.workbook.sheets.filter((sheet) => !sheet.properties.hidden).map((sheet) => sheet.name);
    expect(shown(other)).toEqual(shown(world));
    expect(sheetOf(other, 'reports').charts).toHaveLength(1);
    expect(run(other, 'checkData').ok).toBe(true);
    expect(rowsOf(other, 'problems')).toHaveLength(0);
    expect(other.host.triggers).toHaveLength(1);
  });

  it('leaves tabs alone that are there already: what comes in stands beside them', () => {
    const world = smallWorld('ja');
    world.host.workbook.addSheet('価格の控え');
    world.host.edit('価格の控え', 'A1', '書き出した側');
    const other = emptyWorld('ja');
    other.host.workbook.addSheet('価格の控え');
    other.host.edit('価格の控え', 'A1', '先にあった側');
    expect(call(other, 'sidebarImportAll', call(world, 'sidebarExportAll'))).toMatchObject({ ok: true });
    const firstCell = (name: string) => other.host.workbook.sheetByName(name)?.value(1, 1);
    expect([firstCell('価格の控え'), firstCell('価格の控え (2)')]).toEqual(['先にあった側', '書き出した側']);
  });

  it('is refused in a spreadsheet that is in use, with or without customers', () => {
    const text = call(smallWorld('en'), 'sidebarExportAll');
    const setUp = emptyWorld('en');
    call(setUp, 'sidebarSetUp', sampleAnswers('en'));
    for (const world of [smallWorld('en'), setUp]) {
      const before = visibleContents(world);
      expect(call(world, 'sidebarImportAll', text)).toMatchObject({
        ok: false,
        message: messagesOf('en').outcome.importNotEmpty,
      });
      expect(visibleContents(world)).toEqual(before);
    }
  });

  it('is refused as a whole when any of it is not what Meguri exports', () => {
    const text = call(smallWorld('ja'), 'sidebarExportAll') as string;
    type File = Record<string, unknown> & { tabs: Record<string, unknown>[]; remembered: object };
    const spoil: ((file: File) => void)[] = [
      (file) => (file.tabs = []),
      (file) => (file.tabs[1] = null as never),
      (file) => (file.tabs[1]!['part'] = 'toString'),
      (file) => (file.tabs[1]!['part'] = file.tabs[0]!['part']),
      (file) => (file.tabs[1]!['name'] = ''),
      (file) => (file.tabs[1]!['cells'] = [['a'], ['b', 'c']]),
      (file) => (file.tabs[1]!['cells'] = [[{ formula: '=1+1' }]]),
      (file) => (file.tabs[1]!['cells'] = [[['IMPORTXML("https://evil.example/")']]]),
      (file) => (file.tabs[1]!['cells'] = [['x'.repeat(50_001)]]),
      (file) => (file.tabs[1]!['notes'] = [[1_000_000, 1, 'far away']]),
      (file) => (file['language'] = '__proto__'),
      (file) => (file.remembered = { lastRuns: { planWeek: 7 }, mailed: [], hasSampleData: true }),
      (file) => (file.remembered = { lastRuns: {}, mailed: 'nobody', hasSampleData: true }),
    ];
    const world = emptyWorld('ja');
    const before = visibleContents(world);
    for (const change of spoil) {
      const file = JSON.parse(text) as File;
      change(file);
      expect(call(world, 'sidebarImportAll', JSON.stringify(file)), String(change)).toMatchObject({
        ok: false,
        message: messagesOf('ja').outcome.notABackup,
      });
    }
    expect(call(world, 'sidebarImportAll', '{"rows": []}')).toMatchObject({ ok: false });
    expect(call(world, 'sidebarImportAll', text.replace(/"version":\d+/, '"version":99'))).toMatchObject({
      ok: false,
      message: messagesOf('ja').outcome.newerWorkbook,
    });
    expect(visibleContents(world)).toEqual(before);
    // What the state keeps of a file is the file's own, and nothing else of it.
    const odd = {
      ...(JSON.parse(text) as File),
      remembered: { ...(JSON.parse(text) as File).remembered, tabs: {} },
    };
    expect(call(world, 'sidebarImportAll', JSON.stringify(odd))).toMatchObject({ ok: true });
    expect(run(world, 'checkData').ok).toBe(true);
  });
});
