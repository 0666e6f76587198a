// Plants faults and oddities into a workbook in order. What no longer has its place (after another planting was dropped
// or took the row away) does nothing.

import { today } from './baseWorld';
import { dateCell } from './cell';
import { references } from './fields';
import { type ColumnModel, hasColumn, type RowModel, rowOf, type TabModel, type WorldModel } from './model';
import type { Planting, PlantingKind, PlantingOf } from './planting';
import { Random } from './random';

type Planter<Kind extends PlantingKind> = (world: WorldModel, planting: PlantingOf<Kind>) => void;

/** IDs and names first, then cells, then rows, then columns. */
const order: PlantingKind[] = [
  'newId',
  'nameCycle',
  'sameName',
  'byName',
  'duplicateId',
  'position',
  'cell',
  'settingTwice',
  'ownSetting',
  'manyOrders',
  'manyFaults',
  'emptyTab',
  'merge',
  'blankRows',
];

const rank = ({ kind }: Planting): number => {
  const place = order.indexOf(kind);
  return place < 0 ? order.length : place;
};

export function applyPlantings(world: WorldModel, plantings: readonly Planting[]): void {
  for (const planting of [...plantings].sort((a, b) => rank(a) - rank(b))) {
    (planters[planting.kind] as Planter<PlantingKind>)(world, planting);
  }
}

const onRow = (
  world: WorldModel,
  { table, uid }: { table: TabModel['key']; uid: number },
  change: (row: RowModel) => void,
): void => {
  const row = rowOf(world.tabs[table], uid);
  if (row) change(row);
};

const planters: { [Kind in PlantingKind]: Planter<Kind> } = {
  cell: (world, planting) =>
    onRow(world, planting, (row) => {
      row.cells[planting.field] = planting.cell;
      row.means = { ...row.means, [planting.field]: planting.means ?? Number.NaN };
    }),
  duplicateId: (world, planting) =>
    onRow(world, planting, ({ cells }) => {
      cells['id'] = rowOf(world.tabs[planting.table], planting.of)?.cells['id'] ?? null;
    }),
  newId: (world, planting) => onRow(world, planting, (row) => renumber(world, planting, row)),
  byName: (world, { table, uid, field }) =>
    onRow(world, { table, uid }, ({ cells }) => {
      const target = world.tabs[references[table]?.[field] ?? 'customers'];
      const named = target.rows.find((row) => row.cells['id'] === cells[field]);
      if (named) cells[field] = named.cells['name'] ?? null;
    }),
  sameName: (world, planting) =>
    onRow(world, planting, ({ cells }) => {
      cells['name'] = rowOf(world.tabs[planting.table], planting.of)?.cells['name'] ?? null;
    }),
  nameCycle: (world, planting) =>
    onRow(world, planting, ({ cells }) => {
      const other = rowOf(world.tabs[planting.table], planting.other);
      if (!other) return;
      [cells['name'], other.cells['name']] = [other.cells['id'] ?? null, cells['id'] ?? null];
    }),
  position: (world, planting) =>
    onRow(world, planting, ({ cells }) => {
      const [lat, lng] = planting.table === 'reps' ? ['startLat', 'startLng'] : ['lat', 'lng'];
      Object.assign(cells, { [lat!]: planting.lat, [lng!]: planting.lng });
    }),
  settingTwice: (world, { uid }) => {
    const { rows } = world.tabs.settings;
    const row = rows.find((one) => one.uid === uid);
    if (row) rows.push({ uid: 1000 + uid, cells: { ...row.cells } });
  },
  ownSetting: (world, { label, value }) => {
    world.tabs.settings.rows.push({ uid: 2000, cells: { key: label, value } });
  },
  renamedTab: (world, { table, to }) => {
    world.tabs[table].name = to;
  },
  renamedHeader: (world, { table, field, to }) => {
    const column = world.tabs[table].columns.find(({ key }) => key === field);
    if (column) column.header = to;
  },
  movedColumns: (world, { table, seed }) => {
    const shuffled = new Random(seed).shuffled(world.tabs[table].columns);
    // Of two columns with one header the first is read.
    const second = (column: ColumnModel): boolean => column.key.startsWith('twice:');
    world.tabs[table].columns = [...shuffled.filter((one) => !second(one)), ...shuffled.filter(second)];
  },
  ownColumn: (world, { table, at, header, cell }) => {
    const tab = world.tabs[table];
    addColumn(tab, at, { key: `own:${header}`, header, own: true });
    for (const row of tab.rows) row.cells[`own:${header}`] = cell;
  },
  duplicateHeader: (world, { table, field, cell }) => {
    const tab = world.tabs[table];
    const column = tab.columns.find(({ key }) => key === field);
    if (!column) return;
    addColumn(tab, tab.columns.length, { key: `twice:${field}`, header: column.header, own: true });
    for (const row of tab.rows) row.cells[`twice:${field}`] = cell;
  },
  missingColumn: (world, { table, field }) => {
    const tab = world.tabs[table];
    tab.columns = tab.columns.filter(({ key }) => key !== field);
    for (const row of tab.rows) delete row.cells[field];
  },
  titles: (world, { table, rows }) => {
    const tab = world.tabs[table];
    if (tab.columns.length > 0) tab.titles = rows;
  },
  blankRows: (world, { table, at, cells }) => {
    const { rows } = world.tabs[table];
    rows.splice(Math.min(at, rows.length), 0, ...cells.map((blank) => ({ uid: -1, cells: { ...blank } })));
  },
  hidden: (world, { table, uids, keys }) => {
    Object.assign(world.tabs[table], { hiddenUids: uids, hiddenKeys: keys });
  },
  filter: (world, { table }) => {
    world.tabs[table].filtered = true;
  },
  merge: (world, { table, uid, field, count }) => {
    const tab = world.tabs[table];
    const first = tab.rows.findIndex((row) => row.uid === uid);
    const covered = first < 0 ? [] : tab.rows.slice(first + 1, first + count);
    if (covered.length === 0 || !hasColumn(tab, field)) return;
    for (const { cells } of covered) cells[field] = null;
    tab.merges.push({ uid, key: field, count: covered.length + 1 });
  },
  protected: (world, { table, fields }) => {
    world.tabs[table].protectedKeys = fields;
  },
  emptyTab: (world, { table, withHeaders }) => {
    const tab = world.tabs[table];
    tab.rows = [];
    if (!withHeaders) tab.columns = [];
  },
  manyOrders: (world, { count }) => addOrders(world, count, {}),
  manyFaults: (world, { count }) => addOrders(world, count, { quantity: '？' }),
  deletedGenerated: (world, { tab }) => {
    world.deletedGenerated.push(tab);
  },
  renamedGenerated: (world, { tab, to }) => {
    world.renamedGenerated[tab] = to;
  },
  ownTab: (world, { tab, cells }) => {
    world.ownTabs.push({ name: tab, cells });
  },
};

function addColumn(tab: TabModel, at: number, column: ColumnModel): void {
  tab.columns.splice(Math.min(at, tab.columns.length), 0, column);
}

function renumber(world: WorldModel, { table, cell }: PlantingOf<'newId'>, row: RowModel): void {
  const before = row.cells['id'];
  row.cells['id'] = cell;
  for (const tab of Object.values(world.tabs)) {
    for (const [field, target] of Object.entries(references[tab.key] ?? {})) {
      if (target !== table) continue;
      for (const { cells } of tab.rows) if (cells[field] === before) cells[field] = cell;
    }
  }
}

function addOrders(world: WorldModel, count: number, cells: RowModel['cells']): void {
  const { rows } = world.tabs.orders;
  const customers = world.tabs.customers.rows.length;
  const products = world.tabs.products.rows.length;
  if (customers === 0 || products === 0) return;
  for (let index = 0; index < count; index++) {
    rows.push({
      uid: 100_000 + index,
      cells: {
        id: `M${index}`,
        day: dateCell(today - 30 - (index % 600)),
        customerId: world.tabs.customers.rows[index % customers]!.cells['id'] ?? null,
        productId: world.tabs.products.rows[index % products]!.cells['id'] ?? null,
        quantity: 1 + (index % 9),
        unitPrice: 100,
        taxRate: 10,
        ...cells,
      },
    });
  }
}
