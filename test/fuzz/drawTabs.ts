// Draws what is planted into whole tabs and columns.
import type { TableKey } from '../../src/tables/column';
import type { CellSpec } from './cell';
import type { Draw, Drawer } from './drawCells';
import { columnsOf, tableKeys } from './model';
import type { Random } from './random';

const oddNames = ['お客様 一覧', '🍎', "it's", '=1+1', 'A!B', '\u202eabc', '1', '顧客 (2)'];

/** Each tab is changed once in a way. */
function freeTab(draw: Draw, what: string, tabs: readonly TableKey[] = tableKeys): TableKey | null {
  const table = draw.random.pick(tabs);
  const key = `${what} ${table}`;
  if (draw.taken.has(key)) return null;
  draw.taken.add(key);
  return table;
}

const dataTabs = tableKeys.filter((key) => key !== 'settings');

const renamedTab: Drawer = (draw) => {
  const table = freeTab(draw, 'renamed');
  const to = `${draw.random.pick(oddNames)} ${table}`;
  return table && { kind: 'renamedTab', name: 'renamed tab', table, to };
};

const renamedHeader: Drawer = (draw) => {
  const table = freeTab(draw, 'header', dataTabs);
  if (!table) return null;
  const field = draw.random.pick(Object.keys(columnsOf(table)));
  const to = draw.random.pick([...oddNames, '']);
  return { kind: 'renamedHeader', name: 'renamed column', table, field, to };
};

const movedColumns: Drawer = (draw) => {
  const table = freeTab(draw, 'moved');
  const seed = draw.random.whole(0, 1e6);
  return table && { kind: 'movedColumns', name: 'columns in another order', table, seed };
};

const ownColumn: Drawer = (draw) => {
  const table = freeTab(draw, 'own');
  if (!table) return null;
  const cell = draw.random.pick<CellSpec>([
    '自分のメモ',
    14,
    true,
    { formula: '=XLOOKUP(1,2,3)', value: { error: '#REF!' } },
    { repeat: 'x', times: 50_000 },
    { formula: '=A2&"様"', value: 'x' },
    null,
  ]);
  const at = draw.random.whole(0, 12);
  const header = draw.random.pick(['自分の列', 'Unit', '', '#REF!', '🍎', 'constructor']);
  if (columnHeaders(table).has(header.toLowerCase())) return null;
  // The largest text in every row would only make the runs slow.
  const size = typeof cell === 'object' && cell !== null && 'repeat' in cell ? { ...cell, times: 500 } : cell;
  return { kind: 'ownColumn', name: "column of the users' own", table, at, header, cell: size };
};

const columnHeaders = (table: TableKey): Set<string> =>
  new Set(
    Object.entries(columnsOf(table)).flatMap(([field, { header }]) =>
      [field, header.ja, header.en].map((text) => text.toLowerCase()),
    ),
  );

const duplicateHeader: Drawer = (draw) => {
  const table = freeTab(draw, 'header', dataTabs);
  if (!table) return null;
  const field = draw.random.pick(Object.keys(columnsOf(table)));
  const cell = draw.random.pick<CellSpec>([null, '別の値', 5]);
  return { kind: 'duplicateHeader', name: 'header that stands twice', table, field, cell };
};

const missingColumn: Drawer = (draw) => {
  const table = freeTab(draw, 'header', dataTabs);
  if (!table) return null;
  const field = draw.random.pick(Object.keys(columnsOf(table)));
  const isRequired = columnsOf(table)[field]!.required;
  const name = isRequired ? 'required column missing' : 'optional column missing';
  return { kind: 'missingColumn', name, table, field };
};

const titles: Drawer = (draw) => {
  const table = freeTab(draw, 'titles');
  if (!table) return null;
  const lines: CellSpec[][] = [
    ['担当者様へ'],
    [],
    ['', '更新', { serial: 46_350, format: 'yyyy-mm-dd' }],
    ['ID'],
  ];
  const rows = Array.from({ length: draw.random.whole(1, 6) }, () => draw.random.pick(lines));
  return { kind: 'titles', name: 'title rows above the headers', table, rows };
};

const blankRows: Drawer = (draw) => {
  const table = freeTab(draw, 'blank');
  if (!table) return null;
  const checkboxes = Object.entries(columnsOf(table)).filter(([, { codec }]) => codec.checkbox);
  const unticked = Object.fromEntries(checkboxes.map(([field]) => [field, false]));
  const first = Object.keys(columnsOf(table))[0]!;
  const cells = Array.from({ length: draw.random.whole(1, 5) }, () =>
    draw.random.pick<Record<string, CellSpec>>([{}, unticked, { [first]: ' ' }, { [first]: '　\n' }]),
  );
  return { kind: 'blankRows', name: 'blank rows in between', table, at: draw.random.whole(0, 30), cells };
};

const some = <Item>(random: Random, items: Item[]): Item[] => items.filter(() => random.chance(0.4));

const hidden: Drawer = (draw) => {
  const table = freeTab(draw, 'hidden');
  if (!table) return null;
  const uids = some(
    draw.random,
    draw.world.tabs[table].rows.map(({ uid }) => uid),
  );
  const keys = Object.keys(columnsOf(table)).filter(() => draw.random.chance(0.3));
  return { kind: 'hidden', name: 'hidden rows and columns', table, uids, keys };
};

const filter: Drawer = (draw) => {
  const table = freeTab(draw, 'filter');
  return table && { kind: 'filter', name: 'filter on', table };
};

/** Cells under a merge are empty: harmless for optional texts, a fault for a name. */
const mergeable: Partial<Record<TableKey, string[]>> = {
  customers: ['name', 'notes', 'address'],
  visits: ['note', 'customerId'],
  orders: ['note', 'customerId'],
  products: ['category'],
};

const merge: Drawer = (draw) => {
  const table = freeTab(draw, 'merge', Object.keys(mergeable) as TableKey[]);
  if (!table) return null;
  const field = draw.random.pick(mergeable[table]!);
  const { length } = draw.world.tabs[table].rows;
  const first = draw.random.whole(1, length - 1);
  const count = draw.random.whole(2, 4);
  const uids = Array.from({ length: count }, (_, index) => first + index).filter((uid) => uid < length);
  if (uids.some((uid) => draw.taken.has(`${table} ${uid}`) || draw.taken.has(`${table} ${uid} ${field}`)))
    return null;
  for (const uid of uids) draw.taken.add(`${table} ${uid} ${field}`);
  return { kind: 'merge', name: 'merged cells', table, uid: first, field, count: uids.length };
};

const protectedColumns: Drawer = (draw) => {
  const table = freeTab(draw, 'protected', dataTabs);
  if (!table) return null;
  const names = Object.entries(columnsOf(table))
    .filter(([, { computed }]) => !computed)
    .map(([field]) => field);
  // The planner writes whole rows of 訪問: protecting them is a different matter.
  if (table === 'visits') return null;
  return { kind: 'protected', name: 'protected ranges', table, fields: some(draw.random, names) };
};

const emptyTab: Drawer = (draw) => {
  const table = freeTab(draw, 'header', dataTabs);
  if (!table) return null;
  const withHeaders = draw.random.chance(0.6);
  const name = withHeaders ? 'tab without rows' : 'tab without headers';
  return { kind: 'emptyTab', name, table, withHeaders };
};

const settingTwice: Drawer = (draw) => {
  const uid = draw.random.whole(0, 16);
  if (draw.taken.has(`settings ${uid} value`)) return null;
  draw.taken.add(`settings ${uid} value`);
  return { kind: 'settingTwice', name: 'setting that stands twice', table: 'settings', uid };
};

const ownSetting: Drawer = ({ random }) => ({
  kind: 'ownSetting',
  name: "setting of the users' own",
  label: random.pick(['メモ', 'constructor', '🍎', '休業日の連絡先']),
  value: random.pick<CellSpec>(['x', 5, null]),
});

const generatedTab: Drawer = (draw) => {
  const tab = draw.random.pick(['week', 'due', 'atRisk', 'problems'] as const);
  if (draw.taken.has(`generated ${tab}`)) return null;
  draw.taken.add(`generated ${tab}`);
  if (draw.random.chance(0.5)) return { kind: 'deletedGenerated', name: 'generated tab deleted', tab };
  return {
    kind: 'renamedGenerated',
    name: 'generated tab renamed',
    tab,
    to: `${draw.random.pick(oddNames)} ${tab}`,
  };
};

const ownTab: Drawer = ({ random }) => ({
  kind: 'ownTab',
  name: "tab of the users' own",
  tab: `${random.pick(oddNames)} own`,
  cells: [
    ['a', { formula: '=XLOOKUP(1,2,3)', value: { error: '#REF!' } }],
    [14, true, null, 'ID'],
  ],
});

export const tabDrawers: [weight: number, drawer: Drawer][] = [
  [5, renamedTab],
  [6, renamedHeader],
  [6, movedColumns],
  [6, ownColumn],
  [4, duplicateHeader],
  [5, missingColumn],
  [4, titles],
  [5, blankRows],
  [4, hidden],
  [3, filter],
  [5, merge],
  [3, protectedColumns],
  [3, emptyTab],
  [2, settingTwice],
  [2, ownSetting],
  [2, generatedTab],
  [2, ownTab],
];
