// Edits and what their triggers make of them.

import type { World } from '../acceptance/world';
import {
  customerId,
  inGenerated,
  inNewOrder,
  inQuotes,
  inToday,
  inVisits,
  type Place,
  productId,
  type,
} from './places';
import type { Deed, Scenario } from './scenario';
import { did, Stage } from './stage';

export const hourly = ({ host }: World): Deed => [host.run('runSchedule', [], { attended: false })];

const edit =
  (where: (world: World) => Place, value: string | number | boolean) =>
  (world: World): Deed => {
    const { tab, a1 } = where(world);
    return world.host.edit(tab, a1, value).runs;
  };

/** Reps go on to the next customer: what the trigger did not do, the hourly run puts right. */
const followed = (name: string, where: (world: World) => Place, value: string | boolean): Scenario => ({
  name: `edit: ${name}`,
  stage: Stage.today,
  act: edit(where, value),
  again: hourly,
});

/** Whoever ticks it again has it done again. */
const repeated = (scenario: Scenario): Scenario => ({ ...scenario, repeats: true });

/** A tick that asks for something: whoever sees nothing come of it ticks again. */
const ticked = (
  name: string,
  stage: Stage,
  where: (world: World) => Place,
  value: string | number | boolean = true,
): Scenario => ({ name: `edit: ${name}`, stage, act: edit(where, value) });

const quoted = Stage.today.extended((world) => {
  world.host.run('menuQuote');
  type(world, inQuotes('customerId', 2), customerId);
  type(world, inQuotes('productId', 2), productId);
  type(world, inQuotes('quantity', 2), 3);
});

const printed = quoted.extended((world) => type(world, inQuotes('print', 2), true));

/** An order promised for today stands on the pick list. */
export const loaded = Stage.today.extended((world) => {
  type(world, inNewOrder('customerId'), customerId);
  type(world, inNewOrder('productId'), productId);
  type(world, inNewOrder('quantity'), 10);
  const [id] = world.host.workbook
    .sheetByName('受注')!
    .rows.flatMap((row) => row?.values.filter((value) => /^O\d+$/.test(String(value))) ?? []);
  if (id === undefined) throw new Error('stage: no order');
  type(world, inNewOrder('deliveryDay'), '2026-11-24');
  did(world, 'sidebarRun', 'pickList', { day: '今日' });
});

const newOrder = Stage.today.extended((world) => {
  type(world, inNewOrder('customerId'), customerId);
  type(world, inNewOrder('productId'), productId);
});

const pads = Stage.today.extended((world) => did(world, 'sidebarRun', 'orderPads', {}));
const actions = Stage.today.extended((world) => did(world, 'sidebarRun', 'actions', {}));

export const editScenarios: Scenario[] = [
  followed('tick in 今日', inToday('done'), true),
  followed('result in 今日', inToday('result'), '受注'),
  followed('note in 今日', inToday('note'), '棚を替える'),
  followed('tick in 訪問', inVisits('done'), true),
  followed('status in 訪問', inVisits('status'), '完了'),
  followed('result in 訪問', inVisits('result'), '受注'),
  ticked('quote to print in 見積', quoted, inQuotes('print', 2)),
  ticked('quote to order in 見積', printed, inQuotes('toOrder', 2)),
  ticked('row typed into 受注', newOrder, inNewOrder('quantity'), 10),
  ticked(
    'tick in 集荷表',
    loaded,
    inGenerated('pickList', 'done', (get) => get('lineId') === 'O00001'),
  ),
  repeated(
    ticked(
      'part handed over in 集荷表',
      loaded,
      inGenerated('pickList', 'handed', (get) => get('lineId') === 'O00001'),
      6,
    ),
  ),
  ticked(
    'note to print in 集荷表',
    loaded,
    inGenerated('pickList', 'print', (get) => get('kind') === 'head' && get('customerId') === customerId),
  ),
  ticked(
    'stock in 注文票',
    pads,
    inGenerated('orderPad', 'stock', (get) => Number(get('use')) > 1),
    1,
  ),
  ticked(
    'order in 注文票',
    pads,
    inGenerated('orderPad', 'order', (get) => get('kind') === 'head'),
  ),
  repeated(
    ticked(
      'job in 操作',
      actions,
      inGenerated('actions', 'run', (get) => get('job') === 'voices'),
    ),
  ),
];
