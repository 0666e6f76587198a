// How the columns of a tab are declared.
import type { Cell, WritableCell } from './cell';
import type { ProblemCode } from './problem';

export type Language = 'ja' | 'en';
export type Bilingual = Record<Language, string>;

/**
 * What a cell parser answers: the value, or why there is none. A value may come with a `warning`: it is used, and the
 * part of the cell that was not understood is listed.
 */
export type Parsed<Value> =
  | { value: Value; warning?: { code: ProblemCode; detail: string } }
  | { problem: ProblemCode; detail?: string };

/** How one kind of cell is read and written. */
export interface CellCodec<Value> {
  /** The number format set on the column, as in Sheets; `@` keeps text as typed. */
  format: string;
  parse(cell: Cell, language: Language): Parsed<Value>;
  layOut(value: Value, language: Language): WritableCell;
  /** The words offered in a dropdown. */
  choices?(language: Language): string[];
  checkbox?: true;
}

export interface Column<Value = unknown> {
  header: Bilingual;
  codec: CellCodec<Value>;
  /** A row without it is a problem row; a tab without it is a problem tab. */
  required: boolean;
  widthPixels: number;
  /** Written by Meguri: protected with a warning. */
  computed: boolean;
  hidden: boolean;
  /** Long text: shown in several lines, from the top. */
  wrap: boolean;
}

export interface ColumnOptions {
  required?: true;
  computed?: true;
  hidden?: true;
  wrap?: true;
  widthPixels?: number;
}

export function column<Value>(
  ja: string,
  en: string,
  codec: CellCodec<Value>,
  options: ColumnOptions = {},
): Column<Value> {
  return {
    header: { ja, en },
    codec,
    required: options.required ?? false,
    widthPixels: options.widthPixels ?? 110,
    computed: options.computed ?? false,
    hidden: options.hidden ?? false,
    wrap: options.wrap ?? false,
  };
}

/** The columns of a tab by field name, in the order in which set-up lays them out. */
export type Columns = Record<string, Column<never> | Column<unknown>>;

type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** The record that a row of these columns makes. */
export type RecordOf<C> = { [Key in keyof C]: ValueOf<C[Key]> };

export interface TableSchema<C extends object = object> {
  key: AnyTableKey;
  tab: Bilingual;
  columns: C;
  /** What new IDs begin with. */
  idPrefix: string;
}

export type TableKey = 'customers' | 'visits' | 'orders' | 'products' | 'cases' | 'reps' | 'settings';

/** Tabs that a workbook may do without: each is made when it is first needed. */
export type OfficeKey = 'prices' | 'quotes' | 'dailyReports' | 'busyTimes' | 'proposals';

export type AnyTableKey = TableKey | OfficeKey;
