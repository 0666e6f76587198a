// Draws what is planted into single rows.
import { settingKeys } from '../../src/jobs/settings';
import type { TableKey } from '../../src/tables/column';
import { canaryUid, today } from './baseWorld';
import { type CellSpec, dateCell, serialOfEpoch } from './cell';
import { fixedFields, keepsRow, kindOfField, references } from './fields';
import { columnsOf, type WorldModel } from './model';
import type { Planting } from './planting';
import type { Random } from './random';
import { settingFaults, settingOddities } from './settingValues';
import { faults, oddities } from './values';

/** What a draw knows: the workbook in order, and which cells are taken. */
export interface Draw {
  random: Random;
  world: WorldModel;
  /** `table uid` for a whole row, `table uid field` for a cell. */
  taken: Set<string>;
}

export type Drawer = (draw: Draw) => Planting | null;

const tablesWithRows: TableKey[] = ['customers', 'visits', 'orders', 'products', 'cases', 'reps'];
const unreadable = ['#REF!', '#N/A', '#ERROR!'];

/** A row that is free, never the canary's customer or rep. */
function freeRow({ random, world, taken }: Draw, table: TableKey): number | null {
  const { rows } = world.tabs[table];
  const { uid } = random.pick(rows);
  const isCanary = uid === canaryUid && (table === 'customers' || table === 'reps');
  return isCanary || taken.has(`${table} ${uid}`) ? null : uid;
}

function freeCell(draw: Draw, table: TableKey, field: string): number | null {
  const uid = freeRow(draw, table);
  return uid === null || !take(draw, `${table} ${uid} ${field}`) ? null : uid;
}

/** Takes a row for itself; `null` when anything of it is taken. */
function wholeRow(draw: Draw, table: TableKey): number | null {
  const uid = freeRow(draw, table);
  if (uid === null || [...draw.taken].some((one) => one.startsWith(`${table} ${uid} `))) return null;
  draw.taken.add(`${table} ${uid}`);
  return uid;
}

function take({ taken }: Draw, key: string): boolean {
  if (taken.has(key)) return false;
  taken.add(key);
  return true;
}

const drawField = (draw: Draw): { table: TableKey; field: string } => {
  const table = draw.random.pick(tablesWithRows);
  return { table, field: draw.random.pick(Object.keys(kindOfField[table])) };
};

const badCell: Drawer = (draw) => {
  const { table, field } = drawField(draw);
  const uid = freeCell(draw, table, field);
  if (uid === null) return null;
  const [name, cell] = draw.random.pick(faults[kindOfField[table][field]!]);
  const effect = keepsRow(table, field) ? 'noted' : 'listed';
  return { kind: 'cell', name, table, uid, field, cell, effect };
};

const oddCell: Drawer = (draw) => {
  const { table, field } = drawField(draw);
  if (fixedFields[table]?.includes(field)) return null;
  const uid = freeCell(draw, table, field);
  if (uid === null) return null;
  const row = draw.world.tabs[table].rows.find((one) => one.uid === uid);
  // A tick at a visit still to come moves it to today: no cell that only says something odd.
  const isPlanned = row?.cells['plannedArrival'] !== undefined;
  if (field === 'done' && isPlanned && dayOf(row.cells['day']) > today) return null;
  const before = row?.cells[field];
  const [name, cell, means] = draw.random.pick(oddities(kindOfField[table][field]!, dayOf(before)));
  const meaning = means === undefined ? {} : { means };
  return { kind: 'cell', name, table, uid, field, cell, effect: 'harmless', ...meaning };
};

const dayOf = (cell: CellSpec | undefined): number =>
  typeof cell === 'object' && cell !== null && 'serial' in cell ? cell.serial - serialOfEpoch : today - 20;

const emptyRequired: Drawer = (draw) => {
  const table = draw.random.pick(tablesWithRows);
  const required = Object.entries(columnsOf(table)).filter(([, column]) => column.required);
  const [field] = draw.random.pick(required);
  const uid = freeCell(draw, table, field);
  if (uid === null) return null;
  const cell = draw.random.pick<CellSpec>([null, ' ', '　', '\u00a0\t']);
  return { kind: 'cell', name: 'required cell empty', table, uid, field, cell, effect: 'listed' };
};

/** Statuses of visits are required and have words of their own. */
const badStatus: Drawer = (draw) => {
  const uid = freeCell(draw, 'visits', 'status');
  if (uid === null) return null;
  const [name, cell] = draw.random.pick(faults.status);
  return { kind: 'cell', name, table: 'visits', uid, field: 'status', cell, effect: 'listed' };
};

const badId: Drawer = (draw) => {
  const table = draw.random.pick(tablesWithRows);
  const uid = freeCell(draw, table, 'id');
  if (uid === null) return null;
  const cell = { formula: '=XLOOKUP(1,2,3)', value: { error: draw.random.pick(unreadable) } };
  return { kind: 'cell', name: 'formula error in an ID', table, uid, field: 'id', cell, effect: 'listed' };
};

const duplicateId: Drawer = (draw) => {
  const table = draw.random.pick(tablesWithRows);
  const uid = freeCell(draw, table, 'id');
  const of = draw.random.pick(draw.world.tabs[table].rows).uid;
  if (uid === null || of >= uid || draw.taken.has(`${table} ${of} id`)) return null;
  draw.taken.add(`${table} ${of} id`);
  return { kind: 'duplicateId', name: 'duplicate ID', table, uid, of };
};

const oddIds: CellSpec[] = [
  '__proto__',
  'constructor',
  'today:R1',
  'Ｃ１２３',
  '得意先 1',
  'V99999999999999999999',
  '🍎',
  '=1',
  4711,
  true,
  dateCell(today),
  { repeat: '長', times: 50_000 },
  { repeat: 'x', times: 81 },
];

const newId: Drawer = (draw) => {
  const table = draw.random.pick(tablesWithRows);
  const uid = freeCell(draw, table, 'id');
  if (uid === null) return null;
  const cell = draw.random.pick(oddIds);
  return take(draw, `odd ${table} ${JSON.stringify(cell)}`)
    ? { kind: 'newId', name: 'odd ID', table, uid, cell }
    : null;
};

/** Any column that names a row of another tab. */
function drawReference(draw: Draw): { table: TableKey; field: string; uid: number } | null {
  const table = draw.random.pick(Object.keys(references) as TableKey[]);
  const field = draw.random.pick(Object.keys(references[table]!));
  const uid = freeCell(draw, table, field);
  return uid === null ? null : { table, field, uid };
}

const dangling: Drawer = (draw) => {
  const at = drawReference(draw);
  if (!at) return null;
  const cell = draw.random.pick<CellSpec>([
    'X999',
    '存在しない店',
    'constructor',
    '__proto__',
    0,
    true,
    dateCell(today),
    { repeat: '無', times: 50_000 },
    '🍎',
    '=C001',
  ]);
  // Where it leads is worked out from the finished workbook: a row may have got that very ID.
  return { kind: 'cell', name: 'dangling reference', ...at, cell, effect: 'harmless' };
};

/** `C001` typed with the Japanese input method on. */
const wideReference: Drawer = (draw) => {
  const at = drawReference(draw);
  const row = at && draw.world.tabs[at.table].rows.find(({ uid }) => uid === at.uid);
  const text = row?.cells[at!.field];
  if (!at || typeof text !== 'string') return null;
  const target = references[at.table]![at.field]!;
  if (!leaveIds(draw, target)) return null;
  const cell = text.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return { kind: 'cell', name: 'full-width digits', ...at, cell, effect: 'harmless' };
};

/** The tab's IDs stay as they are from now on. */
function leaveIds({ world, taken }: Draw, table: TableKey): boolean {
  const keys = world.tabs[table].rows.map(({ uid }) => `${table} ${uid} id`);
  if (keys.some((key) => taken.has(key)) || taken.has(`renumbered ${table}`)) return false;
  for (const key of keys) taken.add(key);
  return true;
}

const byName: Drawer = (draw) => {
  const at = drawReference(draw);
  return at && { kind: 'byName', name: 'name in place of an ID', ...at };
};

const sameName: Drawer = (draw) => {
  const table = draw.random.pick(['customers', 'products', 'reps'] as const);
  const uid = freeCell(draw, table, 'name');
  const of = draw.random.pick(draw.world.tabs[table].rows).uid;
  return uid === null || of === uid
    ? null
    : { kind: 'sameName', name: 'name that stands twice', table, uid, of };
};

const nameCycle: Drawer = (draw) => {
  const table = draw.random.pick(['customers', 'products'] as const);
  const uid = freeCell(draw, table, 'name');
  const other = freeCell(draw, table, 'name');
  if (uid === null || other === null) return null;
  return { kind: 'nameCycle', name: 'names that are IDs of each other', table, uid, other };
};

const positions: { name: string; lat: CellSpec; lng: CellSpec; at: 'lat' | 'lng' }[] = [
  { name: 'latitude and longitude swapped', lat: 138.32, lng: 34.86, at: 'lat' },
  { name: 'latitude and longitude swapped', lat: '１３８．３２', lng: '３４．８６', at: 'lat' },
  { name: 'no such place', lat: 95, lng: 138.3, at: 'lat' },
  { name: 'no such place', lat: 34.8, lng: 500, at: 'lng' },
  { name: 'no such place', lat: 0, lng: 0, at: 'lat' },
  { name: 'half a position', lat: null, lng: 138.3, at: 'lat' },
  { name: 'half a position', lat: 34.8, lng: ' ', at: 'lng' },
];

const position: Drawer = (draw) => {
  const table = draw.random.pick(['customers', 'customers', 'reps'] as const);
  const uid = wholeRow(draw, table);
  if (uid === null) return null;
  const all =
    table === 'customers'
      ? [...positions, { name: 'no position', lat: null, lng: null, at: 'lat' as const }]
      : positions;
  const { at, ...drawn } = draw.random.pick(all);
  const place = table === 'reps' ? { lat: 'startLat', lng: 'startLng' }[at] : at;
  return { kind: 'position', table, uid, ...drawn, at: place };
};

const settings: Drawer = (draw) => {
  const isFault = draw.random.chance(0.6);
  const { key, name, cell } = draw.random.pick(isFault ? settingFaults : settingOddities);
  const uid = settingKeys.indexOf(key);
  if (!take(draw, `settings ${uid} value`)) return null;
  const effect = isFault ? 'noted' : 'harmless';
  return { kind: 'cell', name: `setting: ${name}`, table: 'settings', uid, field: 'value', cell, effect };
};

/** With how often each is drawn. */
export const rowDrawers: [weight: number, drawer: Drawer][] = [
  [40, badCell],
  [30, oddCell],
  [8, emptyRequired],
  [3, badStatus],
  [3, badId],
  [5, duplicateId],
  [4, newId],
  [8, dangling],
  [4, wideReference],
  [4, byName],
  [3, sameName],
  [1, nameCycle],
  [6, position],
  [6, settings],
];
