import { beforeAll, describe, expect, it } from 'vitest';
import { checkWeek } from './checker';
import {
  cellName,
  coffeeWorld,
  columnOf,
  contents,
  header,
  languages,
  morning,
  rowsOf,
  run,
  sampleWorld,
  sheetOf,
  tabName,
  today,
  todaySheets,
  type World,
} from './world';

const monday = today + 6;

const visitIds = (world: World): Set<string> => new Set(rowsOf(world, 'visits').map((row) => row.text('id')));

/** Tabs that the plan must not touch, whole. */
const usersTabs = ['customers', 'orders', 'products', 'cases', 'reps', 'settings'] as const;

describe.each(languages)('the week planned on the sample (%s)', (language) => {
  let world: World;
  let before: Set<string>;
  let contentsBefore: Record<string, string[]>;
  let visitsBefore: string[];
  let serviceCalls: number;

  beforeAll(() => {
    world = sampleWorld(language);
    before = visitIds(world);
    contentsBefore = Object.fromEntries(usersTabs.map((key) => [key, contents(sheetOf(world, key))]));
    visitsBefore = contents(sheetOf(world, 'visits'));
    const result = world.host.googleScriptRun('sidebarRun', ['planWeek', {}]);
    serviceCalls = result.report.serviceCalls;
    expect(result.carried).toMatchObject({ job: 'planWeek', ok: true });
  });

  it('breaks no rule that the independent checker knows', () => {
    const { stops, faults } = checkWeek(world, monday, before);
    expect(faults).toEqual([]);
    expect(stops.length).toBeGreaterThan(150);
    expect(new Set(stops.map((stop) => stop.rep.text('id'))).size).toBe(3);
  });

  it('takes at most 30 service calls', () => {
    expect(serviceCalls).toBeLessThanOrEqual(30);
  });

  it('leaves the other tabs and every visit that was there as they were', () => {
    for (const key of usersTabs) expect(contents(sheetOf(world, key))).toEqual(contentsBefore[key]);
    const now = contents(sheetOf(world, 'visits'));
    expect(now.slice(0, visitsBefore.length)).toEqual(visitsBefore);
    expect(now.length).toBeGreaterThan(visitsBefore.length);
  });

  it('lists every active customer who falls due and gets no visit, with a reason', () => {
    const listed = rowsOf(world, 'week').filter((row) => row.get('kind') === 'left');
    for (const row of listed) expect(row.text('reason')).not.toBe('');
    const visits = rowsOf(world, 'visits');
    const planned = new Set(
      visits
        .filter((row) => ['予定', 'planned'].includes(row.text('status')))
        .map((row) => row.text('customerId')),
    );
    const known = new Set([...planned, ...listed.map((row) => row.text('customerId'))]);
    const lastDone = new Map<string, number>();
    for (const row of visits) {
      if (!['完了', 'done'].includes(row.text('status'))) continue;
      const id = row.text('customerId');
      lastDone.set(id, Math.max(lastDone.get(id) ?? 0, Number(row.get('day')) - 25_569));
    }
    const dropped = rowsOf(world, 'customers').filter((row) => {
      const isActive = ['取引中', 'active'].includes(row.text('status'));
      const wait = monday + 4 - (lastDone.get(row.text('id')) ?? 0);
      return isActive && wait >= Number(row.get('visitIntervalDays')) && !known.has(row.text('id'));
    });
    expect(dropped.map((row) => row.text('id'))).toEqual([]);
  });

  it('shows each planned visit in the week tab with time, purpose, reason and last purchase', () => {
    const stops = rowsOf(world, 'week').filter((row) => row.get('kind') === 'stop');
    const { stops: planned } = checkWeek(world, monday, before);
    expect(new Set(stops.map((row) => row.text('visitId')))).toEqual(new Set(planned.map((stop) => stop.id)));
    for (const row of stops) {
      expect(row.text('arrival')).toMatch(/^\d\d:\d\d$/);
      for (const field of ['customer', 'purpose', 'reason', 'lastPurchase', 'address'])
        expect(row.text(field)).not.toBe('');
    }
    const sheet = sheetOf(world, 'week');
    const map = columnOf(sheet, header(world, 'week', 'map'), 2);
    const days = rowsOf(world, 'week').filter((row) => row.get('kind') === 'day');
    const formulas = days.map((row) => sheet.formula(row.row, map) ?? '');
    expect(days.length).toBeGreaterThanOrEqual(15);
    for (const formula of formulas.filter((one) => one !== ''))
      expect(formula).toMatch(/^=HYPERLINK\("https:\/\/www\.google\.com\/maps\/dir\/\?api=1&origin=/);
    expect(formulas.filter((one) => one !== '').length).toBeGreaterThanOrEqual(15);
  });

  it('gives each rep a tab of today with a checkbox before every stop', () => {
    const sheets = todaySheets(world);
    expect(sheets).toHaveLength(3);
    for (const sheet of sheets) {
      const stops = rowsOf(world, 'today', sheet).filter((row) => row.get('kind') === 'stop');
      expect(stops.length).toBeGreaterThan(0);
      for (const { row } of stops) expect(sheet.validation(row, 1)?.criteria).toBe('CHECKBOX');
      expect(sheet.validation(sheet.lastRow + 1, 1)).toBeUndefined();
    }
  });

  it('is the same plan when it is made again, but for what the search finds better', () => {
    const ids = visitIds(world);
    run(world, 'planWeek');
    const { faults, stops } = checkWeek(world, monday, before);
    expect(faults).toEqual([]);
    expect(stops.length).toBeGreaterThan(150);
    expect(visitIds(world).size).toBeLessThanOrEqual(ids.size + 20);
  });

  it('keeps a visit that somebody has edited and plans the rest around it', () => {
    const sheet = sheetOf(world, 'visits');
    const row = rowsOf(world, 'visits').find(
      (one) => Number(one.get('day')) - 25_569 === monday && !before.has(one.text('id')),
    )!;
    const purpose = columnOf(sheet, header(world, 'visits', 'purpose'));
    world.host.edit(tabName(world, 'visits'), cellName(purpose, row.row), '=1+1');
    world.host.edit(tabName(world, 'visits'), cellName(purpose, row.row), 'new catalogue');
    const [id, arrival] = [row.text('id'), row.text('plannedArrival')];
    run(world, 'planWeek');
    const now = rowsOf(world, 'visits').find((one) => one.text('id') === id)!;
    expect(now.text('purpose')).toBe('new catalogue');
    expect(now.text('plannedArrival')).toBe(arrival);
    expect(checkWeek(world, monday, new Set([...before, id])).faults).toEqual([]);
  });
});

describe('the weeks around the New Year', () => {
  it.each([
    ['2026-12-21', 20_808],
    ['2026-12-28', 20_815],
    ['2027-01-11', 20_829],
  ])('has no visit on a holiday in the week of %s', (weekOf, first) => {
    const world = sampleWorld('ja');
    const before = visitIds(world);
    const { ok } = run(world, 'planWeek', { weekOf });
    expect(ok).toBe(true);
    const { stops, faults } = checkWeek(world, first, before);
    expect(faults).toEqual([]);
    expect(stops.length).toBeGreaterThan(20);
  });
});

describe('a workbook of another trade, its columns in another order', () => {
  it('is planned soundly, and its two bad rows are listed with tab, row, column and remedy', async () => {
    const world = await coffeeWorld();
    expect(world.host.now()).toBe(morning);
    const before = visitIds(world);
    const customers = contents(sheetOf(world, 'customers'));
    expect(run(world, 'planWeek')).toMatchObject({ ok: true });
    const { stops, faults } = checkWeek(world, monday, before);
    expect(faults).toEqual([]);
    expect(stops.length).toBeGreaterThan(25);
    expect(contents(sheetOf(world, 'customers'))).toEqual(customers);
    const problems = rowsOf(world, 'problems');
    expect(problems.map((row) => [row.get('tab'), row.get('row'), row.get('column')])).toEqual([
      ['Customers', 13, 'Visit hours'],
      ['Customers', 36, 'Rep'],
    ]);
    for (const row of problems) {
      expect(row.text('what')).not.toBe('');
      expect(row.text('remedy')).not.toBe('');
    }
    const bad = new Set(['17:00-09:00', 'Dave']);
    expect(
      stops.some((stop) => bad.has(stop.customer.text('visitHours')) || bad.has(stop.customer.text('repId'))),
    ).toBe(false);
  });
});
