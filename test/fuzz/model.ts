// A workbook as the generator thinks of it: tabs of rows that know who they are, wherever they end up in the sheet.
import type { Language, TableKey } from '../../src/tables/column';
import { tables } from '../../src/tables/schemas';
import type { CellSpec } from './cell';

export interface RowModel {
  /** Never changes, and is in no cell. -1 for rows that are blank. */
  uid: number;
  /** By column key: a field, or a column of the users' own. */
  cells: Record<string, CellSpec>;
  /** The number, or day, that an odd cell stands for; NaN where that is not known. */
  means?: Record<string, number>;
}

export interface ColumnModel {
  /** The field, or a name of its own for a column of the users' own. */
  key: string;
  header: string;
  own: boolean;
}

export interface TabModel {
  key: TableKey;
  name: string;
  columns: ColumnModel[];
  /** Rows above the headers. */
  titles: CellSpec[][];
  rows: RowModel[];
  hiddenUids: number[];
  hiddenKeys: string[];
  filtered: boolean;
  /** Downward merges: the first row and how many. */
  merges: { uid: number; key: string; count: number }[];
  protectedKeys: string[];
}

export interface WorldModel {
  language: Language;
  tabs: Record<TableKey, TabModel>;
  /** Tabs that are none of Meguri's. */
  ownTabs: { name: string; cells: CellSpec[][] }[];
  /** Generated tabs that somebody deleted or renamed. */
  deletedGenerated: string[];
  renamedGenerated: Record<string, string>;
}

export const tableKeys = Object.keys(tables) as TableKey[];

export interface ColumnFacts {
  header: Record<Language, string>;
  required: boolean;
  computed: boolean;
  codec: { format: string; checkbox?: true };
}

export const columnsOf = (key: TableKey): Record<string, ColumnFacts> =>
  tables[key].columns as unknown as Record<string, ColumnFacts>;

export const hasColumn = (tab: TabModel, field: string): boolean =>
  tab.columns.some((column) => column.key === field);

/** Required columns of the schema that the tab lacks. */
export const missingRequired = (tab: TabModel): string[] =>
  Object.entries(columnsOf(tab.key))
    .filter(([field, column]) => column.required && !hasColumn(tab, field))
    .map(([field]) => field);

export const rowOf = (tab: TabModel, uid: number): RowModel | undefined =>
  tab.rows.find((row) => row.uid === uid);

/** A tab as set-up lays it out. */
export function tabModel(key: TableKey, language: Language, rows: Record<string, CellSpec>[]): TabModel {
  return {
    key,
    name: tables[key].tab[language],
    columns: Object.entries(columnsOf(key)).map(([field, column]) => ({
      key: field,
      header: column.header[language],
      own: false,
    })),
    titles: [],
    rows: rows.map((cells, uid) => ({ uid, cells })),
    hiddenUids: [],
    hiddenKeys: [],
    filtered: false,
    merges: [],
    protectedKeys: [],
  };
}
