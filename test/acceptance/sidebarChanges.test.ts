// What the sidebar changes and asks beyond the jobs: visits moved, added and pinned, orders, customers, progress.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CustomerCard, CustomerLine, SidebarState, SlotView, StopView } from '../../src/jobs/views';
import { checkWeek } from './checker';
import {
  cellName,
  columnOf,
  contents,
  header,
  languages,
  type Outcome,
  plannedWorld,
  rowsOf,
  run,
  sampleWorld,
  sheetOf,
  smallWorld,
  tabName,
  today,
  visibleContents,
  type World,
} from './world';

function call<Answer>(world: World, name: string, ...given: unknown[]): Answer {
  const result = world.host.googleScriptRun(name, given);
  if (!result.ok) throw new Error(`${name}: ${result.error?.message}`);
  return result.carried as Answer;
}

const stateOf = (world: World): SidebarState => call(world, 'sidebarState');
type Stop = StopView & { day: string; repId: string };
const stopsOf = (state: SidebarState): Stop[] =>
  state.weeks.flatMap(({ routes }) =>
    routes.flatMap(({ day, repId, stops }) => stops.map((stop) => ({ ...stop, day, repId }))),
  );
const planned = (world: World) => stopsOf(stateOf(world)).filter(({ status }) => status === 'planned');
/** What is wrong with the week that was planned, but for days that end late and promises: that is the user's to say. */
function faultsIn(world: World): string[] {
  const before = new Set(rowsOf(sampleWorld(world.language), 'visits').map((row) => row.text('id')));
  const { faults } = checkWeek(world, today + 6, before);
  return faults.filter((fault) => !/hours|back|promised/.test(fault));
}
const visitRow = (world: World, id: string) => rowsOf(world, 'visits').find((row) => row.text('id') === id)!;

/** Driving of all days shown. */
const travelOf = (world: World): number =>
  stateOf(world).weeks.reduce(
    (sum, { routes }) => sum + routes.reduce((of, { travelMinutes }) => of + travelMinutes, 0),
    0,
  );

const inWeek = (day: string): boolean => day >= '2026-11-30' && day <= '2026-12-06';

/** A visit of the planned week that fits on another day of it, and where. */
function movable(world: World): [Stop, SlotView] {
  const free = planned(world).filter(
    ({ day, fixed, openCases }) => inWeek(day) && !fixed && openCases.length === 0,
  );
  // Some reps have no minute left: those are passed in leaps.
  for (const stop of free.filter((_, index) => index % 17 === 0)) {
    const wish = { customerId: stop.customerId, visitId: stop.visitId };
    const slots = call<SlotView[]>(world, 'sidebarSlots', wish);
    const slot = slots.find(({ day }) => inWeek(day) && day !== stop.day);
    if (slot) return [stop, slot];
  }
  throw new Error('every day is full');
}

describe.each(languages)('moving a visit (%s)', (language) => {
  let world: World;
  let stop: Stop;
  let slot: SlotView;
  let contentsBefore: ReturnType<typeof visibleContents>;
  beforeAll(() => {
    world = plannedWorld(language);
    contentsBefore = visibleContents(world);
    [stop, slot] = movable(world);
  });

  it('offers places and writes nothing meanwhile', () => {
    expect(slot.earliest <= slot.latest).toBe(true);
    const sameDay = planned(world).filter(({ day, repId }) => day === stop.day && repId === stop.repId);
    const before = sameDay[sameDay.findIndex(({ visitId }) => visitId === stop.visitId) - 1]?.visitId ?? null;
    const wish = { customerId: stop.customerId, visitId: stop.visitId };
    const offered = call<SlotView[]>(world, 'sidebarSlots', wish);
    expect(offered.filter(({ day, after }) => day === stop.day && after === before)).toEqual([]);
    expect(visibleContents(world)).toEqual(contentsBefore);
  });

  it('puts it there, pinned, adds exactly the minutes that were told, and keeps the week free of faults', () => {
    const travel = travelOf(world);
    const placement = {
      customerId: stop.customerId,
      visitId: stop.visitId,
      day: slot.day,
      after: slot.after,
    };
    const outcome = call<Outcome>(world, 'sidebarPlace', placement);
    expect(outcome).toMatchObject({ ok: true, job: 'changeVisits' });
    const stops = stopsOf(stateOf(world)).filter(
      ({ day, repId }) => day === slot.day && repId === stop.repId,
    );
    const index = stops.findIndex(({ visitId }) => visitId === stop.visitId);
    expect(stops[index - 1]?.visitId ?? null).toBe(slot.after);
    expect(stops[index]!.fixed).toBe(true);
    expect(stops[index]!.arrival >= slot.earliest && stops[index]!.arrival <= slot.latest).toBe(true);
    expect(Math.abs(travelOf(world) - travel - slot.extraMinutes)).toBeLessThanOrEqual(1);
    // Only the day that was made longer, and by no more than was told, ends late.
    expect(faultsIn(world)).toEqual([]);
    const ends = stateOf(world)
      .weeks.flatMap(({ routes }) => routes)
      .filter((route) => route.day === slot.day && route.repId === stop.repId)[0]!.endsAt;
    expect(ends > '18:00').toBe(slot.overtimeMinutes > 0);
  });

  it('shows the visit on its new day in the tab of the week', () => {
    const { lastRow } = sheetOf(world, 'week');
    expect(lastRow).toBeGreaterThan(0);
    const rows = rowsOf(world, 'week');
    const at = rows.findIndex((row) => row.text('visitId') === stop.visitId);
    const heading = rows
      .slice(0, at)
      .filter((row) => row.text('kind') === 'day')
      .pop()!;
    const [, month, date] = slot.day.split('-').map(Number);
    expect(heading.text('day')).toContain(language === 'ja' ? `${month}/${date}` : String(date));
  });

  it('leaves the moved visit where it is when the week is planned again', () => {
    const at = visitRow(world, stop.visitId);
    run(world, 'planWeek', { weekOf: slot.day });
    const now = visitRow(world, stop.visitId);
    expect([now.get('day'), now.text('plannedArrival')]).toEqual([at.get('day'), at.text('plannedArrival')]);
    run(world, 'undo');
  });

  it('is undone like any job', () => {
    const fresh = plannedWorld(language);
    const placement = {
      customerId: stop.customerId,
      visitId: stop.visitId,
      day: slot.day,
      after: slot.after,
    };
    const untouched = visibleContents(fresh);
    call(fresh, 'sidebarPlace', placement);
    expect(visibleContents(fresh)).not.toEqual(untouched);
    run(fresh, 'undo');
    expect(visibleContents(fresh)).toEqual(untouched);
  });

  it('refuses a place that is not free, in words, and changes nothing', () => {
    const fresh = plannedWorld(language);
    const untouched = visibleContents(fresh);
    const sunday = { customerId: stop.customerId, visitId: stop.visitId, day: '2026-12-06', after: null };
    const outcome = call<Outcome>(fresh, 'sidebarPlace', sunday);
    expect(outcome.ok).toBe(false);
    expect(outcome.message).not.toBe('');
    expect(visibleContents(fresh)).toEqual(untouched);
  });
});

describe('a visit given to another rep', () => {
  it('comes into their routes at the minutes that were told, out of the old ones, and stays there in the next plan', () => {
    const world = plannedWorld('ja');
    const [stop] = movable(world);
    const { reps } = stateOf(world);
    const wishes = reps
      .filter(({ id }) => id !== stop.repId)
      .map(({ id }) => ({ customerId: stop.customerId, visitId: stop.visitId, repId: id }));
    const [wish, slot] = wishes
      .map(
        (one) => [one, call<SlotView[]>(world, 'sidebarSlots', one).find(({ day }) => inWeek(day))] as const,
      )
      .find((pair) => pair[1] !== undefined)!;
    const travel = travelOf(world);
    const { day, after } = slot!;
    expect(call<Outcome>(world, 'sidebarPlace', { ...wish, day, after })).toMatchObject({ ok: true });
    const theirs = stopsOf(stateOf(world)).filter((one) => one.day === day && one.repId === wish.repId);
    const index = theirs.findIndex(({ visitId }) => visitId === stop.visitId);
    expect(theirs[index - 1]?.visitId ?? null).toBe(after);
    expect(Math.abs(travelOf(world) - travel - slot!.extraMinutes)).toBeLessThanOrEqual(1);
    expect(faultsIn(world)).toEqual([]);
    run(world, 'planWeek', { weekOf: day });
    expect(visitRow(world, stop.visitId).text('repId')).toBe(wish.repId);
  });
});

describe('adding a visit', () => {
  it('finds a good day for a customer who has none, and plans it with an ID of its own', () => {
    const world = plannedWorld('ja');
    const ids = new Set(planned(world).map(({ customerId }) => customerId));
    const lines = call<CustomerLine[]>(world, 'sidebarCustomers');
    const [customerId] = lines.find(([id]) => !ids.has(id))!;
    const [best] = call<SlotView[]>(world, 'sidebarSlots', { customerId, visitId: null });
    const known = new Set(rowsOf(world, 'visits').map((row) => row.text('id')));
    const placement = { customerId, visitId: null, day: best!.day, after: best!.after };
    expect(call<Outcome>(world, 'sidebarPlace', placement).ok).toBe(true);
    const added = planned(world).filter((stop) => stop.customerId === customerId);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ day: best!.day, fixed: true });
    expect(known.has(added[0]!.visitId)).toBe(false);
    expect(faultsIn(world)).toEqual([]);
  });
});

describe('pinning a visit', () => {
  it('holds it through the next plan, and gives it back to the planner as it was', () => {
    const world = plannedWorld('ja');
    const stop = planned(world).find(({ day, fixed }) => day > '2026-11-30' && !fixed)!;
    const before = contents(sheetOf(world, 'visits'));
    expect(call<Outcome>(world, 'sidebarFix', stop.visitId, true).ok).toBe(true);
    expect(visitRow(world, stop.visitId).get('fixed')).toBe(true);
    expect(call<Outcome>(world, 'sidebarFix', stop.visitId, false).ok).toBe(true);
    expect(contents(sheetOf(world, 'visits'))).toEqual(before);
  });
});

describe.each(languages)('an order as usual (%s)', (language) => {
  it('writes one row for each line, once for each tap, and is undone', () => {
    const world = smallWorld(language);
    const before = contents(sheetOf(world, 'orders'));
    const due = rowsOf(world, 'orders').pop()!.text('customerId');
    const card = call<CustomerCard>(world, 'sidebarCustomer', due);
    expect(card.usual.length).toBeGreaterThan(0);
    const lines = card.usual.map(({ productId, quantity }) => ({ productId, quantity }));
    const order = { customerId: card.id, tapId: 'tap-00000001', lines };
    const known = new Set(rowsOf(world, 'orders').map((row) => row.text('id')));
    const first = call<Outcome>(world, 'sidebarOrder', order);
    const again = call<Outcome>(world, 'sidebarOrder', order);
    expect([first.ok, again.ok]).toEqual([true, true]);
    const added = rowsOf(world, 'orders').filter((row) => !known.has(row.text('id')));
    expect(added).toHaveLength(lines.length);
    for (const [index, row] of added.entries()) {
      const { productId, quantity, unitPrice } = card.usual[index]!;
      expect(row.text('customerId')).toBe(card.id);
      expect(row.text('productId')).toBe(productId);
      expect([row.get('quantity'), row.get('unitPrice')]).toEqual([quantity, unitPrice]);
      expect(row.get('amount')).toBe(Math.round(quantity * unitPrice));
    }
    const after = call<CustomerCard>(world, 'sidebarCustomer', card.id);
    expect(after.orders[0]!.day).toBe('2026-11-24');
    run(world, 'undo');
    expect(contents(sheetOf(world, 'orders'))).toEqual(before);
  });
});

describe('the selected row', () => {
  let world: World;
  beforeAll(() => {
    world = smallWorld('ja');
    run(world, 'planWeek');
  });

  it.each([
    ['customers', 'id'],
    ['visits', 'customerId'],
    ['orders', 'customerId'],
    ['week', 'customerId'],
  ] as const)('of %s names its customer in few service calls', (key, field) => {
    const row = rowsOf(world, key).filter((one) => one.text(field) !== '')[4]!;
    world.host.workbook.activeSheetId = sheetOf(world, key).id;
    const at = { row: row.row, column: 3, numRows: 1, numColumns: 1 };
    world.host.workbook.selection = { ...at, sheetId: sheetOf(world, key).id };
    const { carried, report } = world.host.googleScriptRun('sidebarSelection', []);
    expect(carried).toBe(row.text(field));
    expect(report.serviceCalls).toBeLessThanOrEqual(5);
  });

  it('of a header, and of a tab that Meguri does not know, names nobody', () => {
    const sheet = sheetOf(world, 'customers');
    world.host.workbook.activeSheetId = sheet.id;
    world.host.workbook.selection = { row: 1, column: 1, numRows: 1, numColumns: 1, sheetId: sheet.id };
    expect(call(world, 'sidebarSelection')).toBe(null);
    world.host.workbook.activeSheetId = sheetOf(world, 'products').id;
    expect(call(world, 'sidebarSelection')).toBe(null);
  });

  it('may call its customer by name', () => {
    const [id, name] = call<CustomerLine[]>(world, 'sidebarCustomers')[3]!;
    expect(call<CustomerCard>(world, 'sidebarCustomer', name).id).toBe(id);
    expect(call(world, 'sidebarCustomer', 'nobody')).toBe(null);
  });
});

describe('a long job', () => {
  const token = 'run-0123456789';

  it('tells what it is at, step by step', () => {
    const world = smallWorld('ja');
    const seen = new Map<string, Set<unknown>>();
    const note = ({ name }: { name: string }): undefined => {
      const step = world.host.state.cache.document.get(`meguri.step.${token}`)?.value;
      seen.set(name, (seen.get(name) ?? new Set()).add(step));
    };
    const { ok } = world.host.run('sidebarRun', ['planWeek', { token }], { beforeCall: note });
    expect(ok).toBe(true);
    expect(seen.get('Range.getValues')).toContain('read');
    expect(seen.get('Range.getValues')).not.toContain('decide');
    expect(seen.get('Range.setValues')).toEqual(new Set(['write']));
    expect(call(world, 'sidebarProgress', token)).toBe('write');
    expect(call(world, 'sidebarProgress', 'never-started')).toBe(null);
  });

  it('that is called off writes nothing and says so', () => {
    const world = smallWorld('ja');
    const before = visibleContents(world);
    call(world, 'sidebarCancel', token);
    const outcome = run(world, 'planWeek', { token });
    expect(outcome.ok).toBe(false);
    expect(outcome.message).toContain('やめました');
    expect(visibleContents(world)).toEqual(before);
    expect(run(world, 'planWeek', { token: 'another-run-1' }).ok).toBe(true);
  });
});

describe('arguments that the sidebar never sends', () => {
  it('are refused, and change nothing', () => {
    const world = smallWorld('ja');
    const before = visibleContents(world);
    const calls: [string, unknown[]][] = [
      ['sidebarPlace', [{ customerId: 'C001', visitId: null, day: 'tomorrow', after: null }]],
      ['sidebarPlace', [{ customerId: 'C001', day: '2026-12-01', after: null }]],
      ['sidebarFix', ['V00001', 'yes']],
      ['sidebarOrder', [{ customerId: 'C001', tapId: 'tap-00000002', lines: [] }]],
      ['sidebarOrder', [{ customerId: 'C001', tapId: 'x', lines: [{ productId: 'P001', quantity: 1 }] }]],
      [
        'sidebarOrder',
        [{ customerId: 'C001', tapId: 'tap-00000003', lines: [{ productId: 'P001', quantity: -1 }] }],
      ],
      [
        'sidebarOrder',
        [{ customerId: 'C001', tapId: 'tap-00000004', lines: [{ productId: '=1', quantity: 1 }] }],
      ],
      ['sidebarProgress', ['../state']],
      ['sidebarCancel', [7]],
      ['sidebarSlots', ['C001']],
      ['sidebarCustomer', [{}]],
    ];
    for (const [name, given] of calls) {
      const { ok, carried } = world.host.googleScriptRun(name, given);
      expect([name, ok && (carried as Outcome).ok]).toEqual([name, false]);
    }
    expect(visibleContents(world)).toEqual(before);
  });

  it('include nothing that becomes a formula', () => {
    const world = smallWorld('ja');
    const sheet = sheetOf(world, 'products');
    const name = '=IMPORTXML("http://a")';
    const cell = cellName(columnOf(sheet, header(world, 'products', 'name')), 2);
    world.host.edit(tabName(world, 'products'), cell, `'${name}`);
    const productId = rowsOf(world, 'products')[0]!.text('id');
    const customerId = rowsOf(world, 'customers')[0]!.text('id');
    const order = { customerId, tapId: 'tap-00000005', lines: [{ productId, quantity: 2 }] };
    expect(call<Outcome>(world, 'sidebarOrder', order).ok).toBe(true);
    const orders = sheetOf(world, 'orders');
    const row = rowsOf(world, 'orders').pop()!.row;
    for (let column = 1; column <= orders.lastColumn; column++)
      expect(orders.formula(row, column)).toBeUndefined();
  });
});
