// A fit that a job has kept: cells and later jobs answer the same with it, and sooner.
import { expect, it } from 'vitest';
import { tables } from '../../src/tables/schemas';
import { emptyWorld, run, serialOfEpoch, sheetOf, today, type World } from './world';

function fill(world: World, key: 'customers' | 'orders' | 'reps', rows: Record<string, unknown>[]): void {
  const sheet = sheetOf(world, key);
  const fields = Object.keys(tables[key].columns);
  sheet.maxRows = Math.max(sheet.maxRows, rows.length + 400);
  rows.forEach((row, index) => {
    for (const [field, value] of Object.entries(row))
      sheet.putValue(index + 2, fields.indexOf(field) + 1, value as string);
  });
}

/** 70 customers who order every week or so. */
function busyWorld(): World {
  const world = emptyWorld('ja');
  world.host.googleScriptRun('sidebarSetUp', [
    {
      language: 'ja',
      workingHours: '09:00-18:00',
      usualIntervalDays: 14,
      startAddress: '',
      startPosition: '34.8, 138.3',
      withSampleData: false,
    },
  ]);
  fill(world, 'reps', [{ id: 'R1', name: '佐藤' }]);
  const ids = Array.from({ length: 70 }, (_, index) => `C${index}`);
  fill(
    world,
    'customers',
    ids.map((id) => ({ id, name: `店${id}`, repId: 'R1', lat: 34.8, lng: 138.3, visitIntervalDays: 14 })),
  );
  fill(
    world,
    'orders',
    ids.flatMap((customerId, customer) =>
      Array.from({ length: 60 }, (_, order) => ({
        id: `${customerId}-${order}`,
        day: today + serialOfEpoch - 2 - (customer % 5) - 7 * order - ((order * (customer + 3)) % 4),
        customerId,
        quantity: 1 + (order % 3),
        unitPrice: 500,
      })),
    ),
  );
  return world;
}

it('cells answer the same before and after a job has kept the week’s fit, with less work', () => {
  const world = busyWorld();
  const column = [Array.from({ length: 70 }, (_, index) => [`C${index}`])];
  const asked = () =>
    (['NEXT_ORDER', 'ORDER_PROBABILITY', 'EXPECTED_SALES'] as const).map((name) =>
      world.host.run(name, column),
    );
  const before = asked();
  expect(before.every(({ ok }) => ok)).toBe(true);
  run(world, 'refreshDue');
  const kept = JSON.stringify(world.host.toJSON());
  expect(kept).toContain('meguri.fit');
  const after = asked();
  expect(after.map(({ value }) => value)).toEqual(before.map(({ value }) => value));
  run(world, 'refreshDue');
  // Nothing was fitted anew: what is kept is what was.
  expect(fitOf(JSON.stringify(world.host.toJSON()))).toEqual(fitOf(kept));
  run(world, 'uninstall');
  expect(JSON.stringify(world.host.toJSON())).not.toContain('meguri.fit');
});

const fitOf = (state: string): string[] => state.match(/meguri\.fit[^"]*":"(?:[^"\\]|\\.)*"/g) ?? [];
