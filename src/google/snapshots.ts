// What a job is about to replace, and how to put it back.
import type { Change, TableChange } from '../jobs/changes';
import { blankTab } from '../jobs/generatedRows';
import type { Team } from '../jobs/team';
import type { Cell, WritableCell } from '../tables/cell';
import { isBlank, isEmptyCell, isFormula, ownColumns, sameCell } from '../tables/cell';
import type { Column } from '../tables/column';
import { allTables } from '../tables/officeSchemas';
import type { ReadTable } from '../tables/read';
import type { RowCells } from '../tables/write';
import type { CurrentTabs, RowBefore, Snapshot } from './store';
import { generatedKeyOf } from './writeChanges';

export function snapshotOf(team: Team, current: CurrentTabs, changes: Change[]): Snapshot {
  const snapshot: Snapshot = { tables: [], generated: [] };
  for (const change of changes) {
    if (change.kind === 'table') {
      const rows = change.rows.filter(({ isAlong }) => !isAlong).map((row) => rowBefore(team, change, row));
      snapshot.tables.push({ table: change.table, rows });
    } else {
      const before = current[generatedKeyOf(change)] ?? blankTab(change.tab, team.language);
      snapshot.generated.push({ tab: change.tab, repId: change.repId ?? null, before });
    }
  }
  return snapshot;
}

function rowBefore(team: Team, change: TableChange, row: RowCells): RowBefore {
  const { places, values } = team.tables[change.table]!;
  const cells = values[row.row - 1] ?? [];
  const before: Record<string, WritableCell> = {};
  for (const field of Object.keys(row.cells)) {
    const place = places[field];
    if (place !== undefined) before[field] = cells[place] ?? '';
  }
  const idPlace = places['id'] ?? places['key'];
  const idBefore = idPlace === undefined ? '' : String(cells[idPlace] ?? '');
  const idAfter = row.cells['id'] ?? row.cells['key'];
  const wasEmpty = Object.values(before).every((cell) => cell === '' || cell === false);
  return {
    id: typeof idAfter === 'string' && idAfter !== '' ? idAfter : idBefore,
    before: wasEmpty ? null : before,
    after: row.cells,
    row: row.row,
  };
}

export interface Restored {
  rows: RowCells[];
  /** Rows that somebody has changed since: left as they are. */
  kept: number;
}

/**
 * `rows`: undoing a job that ended; a row in which anything was changed since stays as it is. `cells`: taking back one that
 * died; its rows hold old and new cells side by side, and what is neither was typed by somebody.
 */
export type Strictness = 'rows' | 'cells';

export interface Restoring {
  strictness: Strictness;
  /** Formulas of the tab, asked for only where columns of the users' own hold something. */
  formulas: () => string[][];
}

/** What undoes a snapshot's rows of one table, wherever sorting has moved them since. */
export function restoreTable(
  read: ReadTable<unknown>,
  rows: RowBefore[],
  { strictness, formulas }: Restoring,
): Restored {
  const restorer = new TableRestorer(read, formulas);
  const rowsBack: RowCells[] = [];
  let kept = 0;
  for (const row of rows) {
    const change = strictness === 'rows' ? restorer.undo(row) : restorer.takeBack(row);
    if (change === 'kept') kept += 1;
    else if (change) rowsBack.push(change);
  }
  const fitting = restorer.withoutDoubles(rowsBack);
  // A row that was cleared and stands somewhere again needs no coming back.
  const left = rowsBack.filter((change) => !fitting.includes(change) && !restorer.isFree(change.row));
  return { rows: fitting, kept: kept + left.length };
}

/** Puts rows of one table back. */
class TableRestorer {
  private readonly rowsById = new Map<string, number[]>();
  private readonly values: Cell[][];
  private readonly idPlace: number | undefined;
  private nextRow: number;
  private knownFormulas: string[][] | null = null;

  constructor(
    private readonly read: ReadTable<unknown>,
    private readonly formulas: () => string[][],
  ) {
    this.values = read.values;
    this.nextRow = Math.max(read.lastRow, read.headerRow) + 1;
    this.idPlace = read.places['id'] ?? read.places['key'];
    for (let row = read.headerRow + 1; row <= read.values.length; row++) {
      const id = this.idAt(row);
      if (id !== '') this.rowsById.set(id, [...(this.rowsById.get(id) ?? []), row]);
    }
  }

  /** The row as it was before a job that ended; `null` when it is so already. */
  undo(row: RowBefore): RowCells | 'kept' | null {
    if (isCleared(row)) return this.comeBack(row);
    const candidates = this.standsAt(row, [row.id]);
    const before = row.before ?? blanked(row.after);
    const at = candidates.find((one) => this.holds(one, row.after));
    if (at !== undefined) return this.isTypedBeside(at, before) ? 'kept' : { row: at, cells: before };
    // An undo that died has put back some of the cells: the rest follows.
    const partly = this.standsAt(row, [row.id, idOf(before) ?? row.id, '']).find((one) =>
      this.holdsEither(one, row),
    );
    if (partly !== undefined) return this.holds(partly, before) ? null : { row: partly, cells: before };
    return row.before === null && candidates.length === 0 ? null : 'kept';
  }

  /** The cells of a row that a job which died has written, as they were before. */
  takeBack(row: RowBefore): RowCells | 'kept' | null {
    const candidates = this.standsAt(row, [row.id, idOf(row.before ?? {}) ?? row.id, '']);
    const before = row.before ?? blanked(row.after);
    const whole = candidates.find((one) => this.holdsEither(one, row) && !this.isTypedBeside(one, before));
    if (whole === undefined && isCleared(row)) return this.comeBack(row);
    if (whole === undefined && row.before === null) return this.completed(row);
    const at = whole ?? candidates.find((one) => this.idAt(one) !== '');
    if (at === undefined) return 'kept';
    const written = Object.entries(before).filter(
      ([field, cell]) =>
        this.holdsCell(at, field, row.after[field] ?? '') && !this.holdsCell(at, field, cell),
    );
    if (written.length === 0) return null;
    // Where nobody has typed, the whole row goes back, unticked boxes included.
    return { row: at, cells: whole === undefined ? Object.fromEntries(written) : before };
  }

  /** A new row into which somebody has typed already stays, and is made whole. */
  private completed({ after, id }: RowBefore): RowCells | 'kept' {
    const at = this.rowsById.get(id)?.[0];
    const missing = Object.entries(after).filter(([field]) => at && this.holdsCell(at, field, ''));
    return at === undefined || missing.length === 0
      ? 'kept'
      : { row: at, cells: Object.fromEntries(missing) };
  }

  private comeBack(row: RowBefore): RowCells | null {
    return row.before === null ? null : { row: this.freeRow(row.row), cells: row.before };
  }

  /**
   * A plan hands its rows' IDs round: a row may get its ID back only when the row that has it now gives it up, which it does
   * not where somebody has typed. Of the changes those that leave no ID in two rows.
   */
  withoutDoubles(changes: RowCells[]): RowCells[] {
    const becoming = new Map(changes.map(({ row, cells }) => [row, idOf(cells) ?? this.idAt(row)]));
    const isDouble = ({ row, cells }: RowCells): boolean => {
      const id = idOf(cells) ?? '';
      const holders = id === '' ? [] : (this.rowsById.get(id) ?? []);
      return holders.some((holder) => holder !== row && (becoming.get(holder) ?? id) === id);
    };
    const fitting = changes.filter((change) => !isDouble(change));
    return fitting.length === changes.length ? changes : this.withoutDoubles(fitting);
  }

  /** Somebody has typed into a column of their own beside a row that would become another or none; formulas do not count. */
  private isTypedBeside(row: number, before: Record<string, WritableCell>): boolean {
    if ((idOf(before) ?? this.idAt(row)) === this.idAt(row)) return false;
    const places: ReadonlySet<unknown> = new Set(Object.values(this.read.places));
    return ownColumns(this.values[row - 1] ?? [], places).some((place) => {
      this.knownFormulas ??= this.formulas();
      return !this.knownFormulas[row - 1]?.[place];
    });
  }

  /** Nothing stands in the row. */
  isFree(row: number): boolean {
    return this.idAt(row) === '';
  }

  /** Rows that may be the one meant: where it was, if one of the IDs stands there, then wherever they stand. */
  private standsAt(row: RowBefore, ids: string[]): number[] {
    const here = ids.includes(this.idAt(row.row)) ? [row.row] : [];
    return [...here, ...ids.flatMap((id) => this.rowsById.get(id) ?? [])];
  }

  private idAt(row: number): string {
    return this.idPlace === undefined ? '' : String(this.values[row - 1]?.[this.idPlace] ?? '');
  }

  /** A cleared row comes back where it stood, or below the last row when something else stands there now. */
  private freeRow(row: number): number {
    const places = Object.values(this.read.places) as number[];
    const cells = this.values[row - 1] ?? [];
    const free = places.every((place) => ['', false, undefined].includes(cells[place] as string));
    if (!free) return this.nextRow++;
    this.nextRow = Math.max(this.nextRow, row + 1);
    return row;
  }

  private holds(row: number, cells: Record<string, WritableCell>): boolean {
    return Object.entries(cells).every(([field, cell]) => this.holdsCell(row, field, cell));
  }

  /** Whether every cell is as it was before the job or as the job wrote it. */
  private holdsEither(row: number, { before, after }: RowBefore): boolean {
    return Object.keys(after).every(
      (field) =>
        this.holdsCell(row, field, after[field]!) || this.holdsCell(row, field, before?.[field] ?? ''),
    );
  }

  private holdsCell(row: number, field: string, cell: WritableCell): boolean {
    const { key, places, language } = this.read;
    const place = places[field];
    if (place === undefined || isFormula(cell)) return true;
    const now = this.values[row - 1]?.[place] ?? '';
    if (isEmptyCell(cell) || isEmptyCell(now)) return isBlank(cell) === isBlank(now) && isBlank(now);
    const codec = (allTables[key].columns as Record<string, Column<unknown>>)[field]?.codec;
    // Values are compared, not cells: a time that Sheets turned into a time cell is still the same time.
    const textOf = (one: Cell): string => JSON.stringify(codec?.parse(one, language) ?? one);
    return sameCell(now, cell) || textOf(now) === textOf(cell);
  }
}

const idOf = (cells: Record<string, WritableCell>): string | null => {
  const id = cells['id'] ?? cells['key'];
  return id === undefined ? null : String(id);
};

/** The job emptied the row. */
const isCleared = ({ after }: RowBefore): boolean => (after['id'] ?? after['key']) === '';

const blanked = (cells: Record<string, WritableCell>): Record<string, WritableCell> =>
  Object.fromEntries(Object.keys(cells).map((field) => [field, '' as WritableCell]));
