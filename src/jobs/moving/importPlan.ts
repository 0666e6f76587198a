// What an import is going to do, the same for its preview and for the job itself.
import { normalizeText } from '../../domain/text';
import type { Cell, WritableCell } from '../../tables/cell';
import type { TableKey } from '../../tables/column';
import type { RowCells } from '../../tables/write';
import type { Team } from '../team';
import type { ImportKind } from './fields';
import type { SourceColumns } from './mapColumns';
import type { Refusal } from './sourceRows';

/** Whether orders may bring customers and products that the workbook does not have. */
export type Missing = 'create' | 'refuse';

export interface ImportInput {
  team: Team;
  kind: ImportKind;
  rows: Cell[][];
  columns: SourceColumns;
  /** Whose customers they become when the list does not say; empty for nobody's. */
  repId: string;
  missing: Missing;
  today: number;
}

/** A customer of the list who is probably there already under another ID. */
export interface Lookalike {
  row: number;
  name: string;
  id: string;
  otherName: string;
}

export interface ImportPlan {
  rows: Map<TableKey, RowCells[]>;
  /** Rows of the list that make new rows, that fill blanks of rows there are, and that bring nothing new. */
  added: number;
  filled: number;
  unchanged: number;
  /** Customers and products made because orders name them. */
  createdCustomers: number;
  createdProducts: number;
  refused: Refusal[];
  lookalikes: Lookalike[];
}

export const emptyPlan = (): ImportPlan => ({
  rows: new Map(),
  added: 0,
  filled: 0,
  unchanged: 0,
  createdCustomers: 0,
  createdProducts: 0,
  refused: [],
  lookalikes: [],
});

/** New rows of one table, below its last one, with new IDs where the list gives none. */
export class NewRows {
  private next: number;
  private highest = 0;
  private readonly ids: Set<string>;
  readonly rows: RowCells[] = [];

  constructor(
    team: Team,
    table: 'customers' | 'orders' | 'products',
    private readonly prefix: string,
  ) {
    const read = team.tables[table];
    this.next = read.lastRow + 1;
    this.ids = new Set([...read.ids].map((id) => normalizeText(id)));
    for (const id of read.ids) {
      const digits = id.startsWith(prefix) ? /^\D+(\d{1,12})$/.exec(id) : null;
      if (digits) this.highest = Math.max(this.highest, Number(digits[1]));
    }
  }

  has(id: string): boolean {
    return this.ids.has(normalizeText(id));
  }

  /** @returns The row's ID. */
  add(id: string, cells: Record<string, WritableCell>): string {
    const own = id === '' ? this.freeId() : id;
    this.ids.add(normalizeText(own));
    this.rows.push({ row: this.next, cells: { id: own, ...cells } });
    this.next += 1;
    return own;
  }

  private freeId(): string {
    for (;;) {
      this.highest += 1;
      const id = `${this.prefix}${String(this.highest).padStart(5, '0')}`;
      if (!this.has(id)) return id;
    }
  }
}
