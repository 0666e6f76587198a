// What must be listed in 問題 for a planted workbook, and which rows must be used all the same. Worked out from the
// model alone, without the code under test.
import type { TableKey } from '../../src/tables/column';
import { canaryUid } from './baseWorld';
import { isBlankCell, textOfCell } from './cell';
import { keepsRow, references } from './fields';
import { columnsOf, hasColumn, missingRequired, type TabModel, tableKeys, type WorldModel } from './model';
import type { Planting } from './planting';

/** A place in a table; `uid` -1 is the header row. */
export interface Place {
  table: TableKey;
  uid: number;
  /** A column key; for a missing column, its field. */
  key: string;
  missingColumn?: true;
}

export interface Expected {
  places: Place[];
  /** Rows that are left out, as `table uid`. */
  leftOut: Set<string>;
}

export const rowKey = (table: TableKey, uid: number): string => `${table} ${uid}`;

/** Longer ones fit in no memory of which tab is whose. */
const longestId = 100;

const normal = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

export function expectedOf(world: WorldModel, plantings: readonly Planting[]): Expected {
  const expected: Expected = { places: [], leftOut: new Set() };
  const list = new Lister(world, expected);
  for (const key of tableKeys) {
    list.missingColumns(world.tabs[key]);
    list.doubleHeaders(world.tabs[key]);
  }
  for (const planting of plantings) list.planted(planting);
  for (const key of tableKeys) {
    list.emptyRequired(world.tabs[key]);
    list.duplicates(world.tabs[key]);
    list.dangling(world.tabs[key]);
  }
  return expected;
}

class Lister {
  private readonly seen = new Set<string>();

  constructor(
    private readonly world: WorldModel,
    private readonly expected: Expected,
  ) {}

  private add(place: Place, leavesOut: 'leavesOut' | 'keeps'): void {
    const key = `${place.table} ${place.uid} ${place.key}`;
    if (leavesOut === 'leavesOut') this.expected.leftOut.add(rowKey(place.table, place.uid));
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.expected.places.push(place);
  }

  missingColumns(tab: TabModel): void {
    const missing = missingRequired(tab);
    for (const field of missing)
      this.add({ table: tab.key, uid: -1, key: field, missingColumn: true }, 'keeps');
    // No customer can be put on a route then: told once, not for each of them.
    for (const field of tab.key === 'customers' ? ['lat', 'lng'] : []) {
      if (!hasColumn(tab, field))
        this.add({ table: tab.key, uid: -1, key: field, missingColumn: true }, 'keeps');
    }
    if (missing.length === 0) return;
    for (const { uid } of tab.rows) this.expected.leftOut.add(rowKey(tab.key, uid));
  }

  /** A column of the users' own with the very header of one of Meguri's, planted or renamed into: which is meant? */
  doubleHeaders(tab: TabModel): void {
    const used = new Set(tab.columns.filter(({ own }) => !own).map(({ header }) => normal(header)));
    for (const { key, header, own } of tab.columns) {
      if (own && header !== '' && used.has(normal(header)))
        this.add({ table: tab.key, uid: -1, key }, 'keeps');
    }
  }

  planted(planting: Planting): void {
    switch (planting.kind) {
      case 'cell':
        if (planting.effect !== 'harmless' && this.stands(planting, planting.field)) {
          this.add(placeOf(planting, planting.field), planting.effect === 'listed' ? 'leavesOut' : 'keeps');
        }
        return;
      case 'position':
        // The customer stays on the lists; only the route needs a place.
        // Without the other coordinate's column there is no position: the column is told, once.
        if (planting.at !== '' && this.stands(planting, planting.at) && this.isPlaced(planting.table))
          this.add(placeOf(planting, planting.at), 'keeps');
        return;
      case 'settingTwice':
        if (this.stands({ ...planting, uid: 1000 + planting.uid }, 'key'))
          this.add(placeOf({ table: 'settings', uid: 1000 + planting.uid }, 'key'), 'keeps');
        return;
      case 'manyFaults':
        for (const { uid } of this.world.tabs.orders.rows)
          if (uid >= 100_000) this.add({ table: 'orders', uid, key: 'quantity' }, 'leavesOut');
        return;
      default:
    }
  }

  private isPlaced(table: TableKey): boolean {
    const [lat, lng] = table === 'reps' ? ['startLat', 'startLng'] : ['lat', 'lng'];
    return hasColumn(this.world.tabs[table], lat!) && hasColumn(this.world.tabs[table], lng!);
  }

  /** A planted cell that is still there: its row and column may have been taken away by another planting. */
  private stands({ table, uid }: { table: TableKey; uid: number }, field: string): boolean {
    const tab = this.world.tabs[table];
    return hasColumn(tab, field) && tab.rows.some((row) => row.uid === uid);
  }

  emptyRequired(tab: TabModel): void {
    const required = Object.entries(columnsOf(tab.key)).filter(
      ([field, column]) => column.required && hasColumn(tab, field),
    );
    for (const { uid, cells } of tab.rows) {
      if (uid < 0) continue;
      for (const [field] of required) {
        if (isBlankCell(cells[field])) this.add({ table: tab.key, uid, key: field }, 'leavesOut');
      }
    }
  }

  duplicates(tab: TabModel): void {
    if (!hasColumn(tab, 'id')) return;
    const known = new Set<string>();
    for (const { uid, cells } of tab.rows) {
      const id = textOfCell(cells['id']);
      if (uid < 0 || id === null || id === '') continue;
      if (known.has(id) || id.length > longestId) this.add({ table: tab.key, uid, key: 'id' }, 'leavesOut');
      known.add(id);
    }
  }

  dangling(tab: TabModel): void {
    for (const [field, target] of Object.entries(references[tab.key] ?? {})) {
      if (!hasColumn(tab, field)) continue;
      const knows = this.directory(this.world.tabs[target]);
      for (const { uid, cells } of tab.rows) {
        const text = textOfCell(cells[field]);
        if (uid < 0 || text === null || text === '' || knows(text)) continue;
        this.add({ table: tab.key, uid, key: field }, keepsRow(tab.key, field) ? 'keeps' : 'leavesOut');
      }
    }
  }

  /** Whether a reference leads to exactly one row; where IDs or names cannot be known, every reference is believed. */
  private directory(tab: TabModel): (reference: string) => boolean {
    if (!hasColumn(tab, 'id') || !hasColumn(tab, 'name')) return () => true;
    const ids = new Set<string>();
    const idsByName = new Map<string, Set<string>>();
    for (const { uid, cells } of tab.rows) {
      const id = textOfCell(cells['id']);
      const name = textOfCell(cells['name']);
      if (uid < 0 || id === null || id === '') continue;
      ids.add(normal(id));
      if (name !== null && name !== '') {
        const named = idsByName.get(normal(name)) ?? new Set();
        idsByName.set(normal(name), named.add(id));
      }
    }
    return (reference) => ids.has(normal(reference)) || idsByName.get(normal(reference))?.size === 1;
  }
}

const placeOf = ({ table, uid }: { table: TableKey; uid: number }, key: string): Place => ({
  table,
  uid,
  key,
});

/** The canary's row is untouched, and so is everything that its plan needs. */
export const canaryStands = (world: WorldModel, { leftOut }: Expected): boolean =>
  world.tabs.customers.rows.some(({ uid }) => uid === canaryUid) &&
  ['lat', 'lng'].every((field) => hasColumn(world.tabs.customers, field)) &&
  !leftOut.has(rowKey('customers', canaryUid)) &&
  !leftOut.has(rowKey('reps', canaryUid)) &&
  world.tabs.reps.rows.some(({ uid }) => uid === canaryUid);
