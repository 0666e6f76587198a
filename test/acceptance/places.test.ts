import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/local/gazetteer';
import {
  cellName,
  columnOf,
  header,
  languages,
  type Outcome,
  rowsOf,
  run,
  sheetOf,
  smallWorld,
  tabName,
  type World,
  worldWith,
} from './world';

const day = 86_400_000;

interface Asked {
  world: World;
  /** Addresses in the order in which the geocoder was asked. */
  asked: string[];
  /** Customers whose coordinates are gone, the addresses of the last two being wrong. */
  ids: string[];
}

/** A world with five customers without coordinates: three known, one unknown, one whose address names only a town. */
function worldWithoutCoordinates(language: 'ja' | 'en', quota = 1_000): Asked {
  const plain = smallWorld(language);
  const entries = rowsOf(plain, 'customers').map((row, index) => ({
    address: `静岡県焼津市試験町${index + 1}-1`,
    lat: Number(row.get('lat')),
    lng: Number(row.get('lng')),
  }));
  const gazetteer = createGazetteer(entries);
  const asked: string[] = [];
  const geocode = (address: string): unknown => {
    asked.push(address);
    return gazetteer(address);
  };
  const world = worldWith(plain, { responders: { geocode }, quotas: { geocodesPerDay: quota } });
  const active = rowsOf(world, 'customers').slice(0, 5);
  active.forEach((row, index) => {
    const address = index === 3 ? '存在しない町9-9' : index === 4 ? '静岡県焼津市' : entries[index]!.address;
    const values = {
      address,
      lat: '',
      lng: '',
      visitIntervalDays: 7,
      status: language === 'ja' ? '取引中' : 'active',
    };
    for (const [field, value] of Object.entries(values)) {
      const column = columnOf(sheetOf(world, 'customers'), header(world, 'customers', field));
      world.host.edit(tabName(world, 'customers'), cellName(column, row.row), value);
    }
  });
  return { world, asked, ids: active.map((row) => row.text('id')) };
}

const cellsOf = (world: World, ids: string[], field: string): string[] =>
  rowsOf(world, 'customers')
    .filter((row) => ids.includes(row.text('id')))
    .map((row) => row.text(field));

describe.each(languages)('customers without coordinates (%s)', (language) => {
  it('are found by their address and planned; the cells stay as the user left them', () => {
    const { world, asked, ids } = worldWithoutCoordinates(language);
    const outcome = run(world, 'planWeek');
    expect(outcome.ok).toBe(true);
    expect(asked).toHaveLength(5);
    const planned = rowsOf(world, 'visits').filter((row) => /予定|planned/.test(row.text('status')));
    const left = rowsOf(world, 'week').filter((row) => row.get('kind') === 'left');
    const seen = new Set([...planned, ...left].map((row) => row.text('customerId')));
    for (const id of ids.slice(0, 3)) expect(seen.has(id)).toBe(true);
    for (const id of ids.slice(3)) expect(left.some((row) => row.text('customerId') === id)).toBe(false);
    expect(cellsOf(world, ids, 'lat')).toEqual(['', '', '', '', '']);
    expect(cellsOf(world, ids, 'lng')).toEqual(['', '', '', '', '']);
  });

  it('are listed at the address when it is unknown or names no single place', () => {
    const { world, ids } = worldWithoutCoordinates(language);
    run(world, 'checkData');
    const problems = rowsOf(world, 'problems');
    const rowOf = (id: string): number =>
      rowsOf(world, 'customers').find((row) => row.text('id') === id)!.row;
    expect(problems.map((row) => [row.get('row'), row.text('column')])).toEqual(
      ids.slice(3).map((id) => [rowOf(id), header(world, 'customers', 'address')]),
    );
    for (const row of problems) expect(row.text('remedy')).not.toBe('');
  });

  it('are asked for once, and again only after a month or when the address changes', () => {
    const { world, asked, ids } = worldWithoutCoordinates(language);
    run(world, 'checkData');
    run(world, 'planWeek');
    expect(asked).toHaveLength(5);
    const { row } = rowsOf(world, 'customers').find((one) => one.text('id') === ids[3])!;
    const column = columnOf(sheetOf(world, 'customers'), header(world, 'customers', 'address'));
    world.host.edit(tabName(world, 'customers'), cellName(column, row), '静岡県焼津市試験町6-1');
    run(world, 'checkData');
    expect(asked.slice(5)).toEqual(['静岡県焼津市試験町6-1']);
    expect(rowsOf(world, 'problems')).toHaveLength(1);
    const later = worldWith(world, {
      responders: { geocode: (address) => asked.push(address) && undefined },
    });
    later.host.state.triggers = [];
    later.host.advanceTo(later.host.now() + 31 * day);
    run(later, 'checkData');
    expect(asked.length).toBeGreaterThan(6);
  });

  it('wait for another day when the quota is used up, and the plan goes on', () => {
    const { world, asked } = worldWithoutCoordinates(language, 2);
    const first: Outcome = run(world, 'planWeek');
    expect(first.ok).toBe(true);
    expect(asked).toHaveLength(2);
    expect(first.details.some((line) => /住所が3件|3 addresses/.test(line))).toBe(true);
    world.host.state.triggers = [];
    world.host.advanceTo(world.host.now() + day);
    run(world, 'checkData');
    expect(asked).toHaveLength(4);
  });
});

describe('the memory of addresses', () => {
  it('is a hidden tab', () => {
    const { world } = worldWithoutCoordinates('ja');
    run(world, 'checkData');
    expect(world.host.workbook.sheetByName('_meguri_places')?.properties.hidden).toBe(true);
  });

  it('costs nothing where every customer has coordinates', () => {
    const world = smallWorld('ja');
    run(world, 'planWeek');
    expect(world.host.workbook.sheetByName('_meguri_places')).toBeUndefined();
  });

  it('serves the sidebar and custom functions too', () => {
    const { world, ids } = worldWithoutCoordinates('ja');
    run(world, 'planWeek');
    const state = world.host.googleScriptRun('sidebarState').carried as {
      weeks: { routes: { stops: { customerId: string; position: unknown }[] }[] }[];
    };
    const stops = state.weeks.flatMap((week) => week.routes).flatMap((route) => route.stops);
    const found = stops.filter((stop) => ids.slice(0, 3).includes(stop.customerId));
    expect(found.length).toBeGreaterThan(0);
    for (const stop of found) expect(stop.position).not.toBeNull();
  });
});
