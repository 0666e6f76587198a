// What a job is about to replace, and how to put it back.
import type { Change, TableChange } from '../jobs/changes';
import { blankTab } from '../jobs/generatedRows';
import type { Team } from '../jobs/team';
import type { Cell, WritableCell } from '../tables/cell';
import { isFormula, sameCell } from '../tables/cell';
import type { Column } from '../tables/column';
import { tables } from '../tables/schemas';
import type { RowCells } from '../tables/write';
import type { CurrentTabs, RowBefore, Snapshot } from './store';
import { generatedKeyOf } from './writeChanges';

export function snapshotOf(team: Team, current: CurrentTabs, changes: Change[]): Snapshot {
  const snapshot: Snapshot = { tables: [], generated: [] };
  for (const change of changes) {
    if (change.kind === 'table') {
      const rows = change.rows.map((row) => rowBefore(team, change, row));
      snapshot.tables.push({ table: change.table, rows });
    } else {
      const before = current[generatedKeyOf(change)] ?? blankTab(change.tab, team.language);
      snapshot.generated.push({ tab: change.tab, repId: change.repId ?? null, before });
    }
  }
  return snapshot;
}

function rowBefore(team: Team, change: TableChange, row: RowCells): RowBefore {
  const { places, values } = team.tables[change.table];
  const cells = values[row.row - 1] ?? [];
  const before: Record<string, WritableCell> = {};
  for (const field of Object.keys(row.cells)) {
    const place = places[field];
    if (place !== undefined) before[field] = cells[place] ?? '';
  }
  const idPlace = places['id'];
  const idBefore = idPlace === undefined ? '' : String(cells[idPlace] ?? '');
  const idAfter = row.cells['id'];
  const wasEmpty = Object.values(before).every((cell) => cell === '' || cell === false);
  return {
    id: typeof idAfter === 'string' && idAfter !== '' ? idAfter : idBefore,
    before: wasEmpty ? null : before,
    after: row.cells,
    row: row.row,
  };
}

export interface Restoration {
  changes: TableChange[];
  /** Rows that somebody has changed since: left as they are. */
  kept: number;
}

/** The changes that undo a snapshot's table rows, wherever sorting has moved them since. */
export function restoreTables(team: Team, snapshot: Snapshot): Restoration {
  const restoration: Restoration = { changes: [], kept: 0 };
  for (const { table, rows } of snapshot.tables) {
    const restorer = new TableRestorer(team, table);
    const restored = rows.flatMap((row) => {
      const change = restorer.restore(row);
      if (!change) restoration.kept += 1;
      return change ? [change] : [];
    });
    restoration.changes.push({ kind: 'table', table, rows: restored });
  }
  return restoration;
}

/** Puts rows of one table back. */
class TableRestorer {
  private readonly rowById = new Map<string, number>();
  private readonly values: Cell[][];
  private nextRow: number;

  constructor(
    private readonly team: Team,
    private readonly table: TableChange['table'],
  ) {
    const read = team.tables[table];
    this.values = read.values;
    this.nextRow = read.lastRow + 1;
    const idPlace = read.places['id'] ?? read.places['key'];
    if (idPlace === undefined) return;
    read.values.forEach((cells, index) => {
      if (index >= read.headerRow) this.rowById.set(String(cells[idPlace] ?? ''), index + 1);
    });
  }

  restore(row: RowBefore): RowCells | null {
    const cleared = row.after['id'] === '';
    const at = cleared ? this.freeRow(row.row) : this.rowById.get(row.id);
    if (at === undefined) return null;
    if (!cleared && !this.isUnchanged(at, row.after)) return null;
    return { row: at, cells: row.before ?? blanked(row.after) };
  }

  /** A cleared row comes back where it stood, or below the last row when something else stands there now. */
  private freeRow(row: number): number {
    const places = Object.values(this.team.tables[this.table].places) as number[];
    const cells = this.values[row - 1] ?? [];
    const free = places.every((place) => ['', false, undefined].includes(cells[place] as string));
    if (!free) return this.nextRow++;
    this.nextRow = Math.max(this.nextRow, row + 1);
    return row;
  }

  private isUnchanged(row: number, after: Record<string, WritableCell>): boolean {
    const { places, language } = this.team.tables[this.table];
    const columns = tables[this.table].columns as Record<string, Column<unknown>>;
    const cells = this.values[row - 1] ?? [];
    return Object.entries(after).every(([field, written]) => {
      const place = places[field];
      if (place === undefined || isFormula(written)) return true;
      const now = cells[place] ?? '';
      const codec = columns[field]?.codec;
      // Values are compared, not cells: a time that Sheets turned into a time cell is still the same time.
      const textOf = (cell: Cell): string => JSON.stringify(codec?.parse(cell, language) ?? cell);
      return sameCell(now, written) || textOf(now) === textOf(written);
    });
  }
}

const blanked = (cells: Record<string, WritableCell>): Record<string, WritableCell> =>
  Object.fromEntries(Object.keys(cells).map((field) => [field, '' as WritableCell]));
