// From a tab's cells to records: columns by header, every bad cell a problem, no row ever an exception.
import { normalizeText } from '../domain/text';
import { type Cell, isEmptyCell, isMoment } from './cell';
import type { AnyTableKey, Column, Language } from './column';
import type { Problem, ProblemCode } from './problem';

/** A tab as the spreadsheet gives it: all its cells from A1 on. */
export interface TabCells {
  name: string;
  values: Cell[][];
}

/** Where each field stands: 0-based column indices. Fields without a column are absent. */
export type ColumnPlaces = Partial<Record<string, number>>;

export interface ReadRow<R> {
  /** 1-based row of the sheet. */
  row: number;
  cells: Cell[];
  record: R;
}

/** A tab read: the good rows, the IDs of all rows, and what was wrong. */
export interface ReadTable<R> {
  key: AnyTableKey;
  tab: string;
  language: Language;
  /** 1-based row of the headers. */
  headerRow: number;
  places: ColumnPlaces;
  rows: ReadRow<R>[];
  /** Rows that are left out, with the fields that could be read: what they refer to is checked all the same. */
  spoiled: ReadRow<Partial<R>>[];
  /** Every ID in the tab, those of bad rows too. */
  ids: Set<string>;
  /** Last row that holds anything in Meguri's columns, 1-based. */
  lastRow: number;
  /** The tab's cells as read, row 1 first. */
  values: Cell[][];
  problems: Problem[];
}

interface Schema {
  key: AnyTableKey;
  tab: Record<Language, string>;
  columns: Record<string, Column<never> | Column<unknown>>;
}

/** Headers are looked for in so many first rows: users put titles above them. */
const headerSearchRows = 10;

/** Characters of an ID: what Meguri remembers by ID must stay small. */
const longestId = 100;

const normalizeHeader = (header: string): string =>
  normalizeText(header)
    .replace(/[\s　*＊]/g, '')
    .toLowerCase();

function headerMap(schema: Schema): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [field, column] of Object.entries(schema.columns)) {
    fields.set(normalizeHeader(field), field);
    fields.set(normalizeHeader(column.header.en), field);
    fields.set(normalizeHeader(column.header.ja), field);
  }
  return fields;
}

/** Finds the header row and the column of each field; the first column of two with the same header counts. */
export function findColumns(schema: Schema, values: Cell[][]): { headerRow: number; places: ColumnPlaces } {
  const fields = headerMap(schema);
  let best: { headerRow: number; places: ColumnPlaces } = { headerRow: 1, places: {} };
  for (let index = 0; index < Math.min(headerSearchRows, values.length); index++) {
    const places: ColumnPlaces = {};
    values[index]!.forEach((cell, column) => {
      const field = typeof cell === 'string' ? fields.get(normalizeHeader(cell)) : undefined;
      if (field !== undefined && places[field] === undefined) places[field] = column;
    });
    if (Object.keys(places).length > Object.keys(best.places).length) best = { headerRow: index + 1, places };
  }
  return best;
}

/** The language in which most headers of the tab are written; `null` when they tell nothing. */
export function languageOf(schema: Schema, values: Cell[][]): Language | null {
  const headers = new Set((values[findColumns(schema, values).headerRow - 1] ?? []).map(String));
  const count = (language: Language): number =>
    Object.values(schema.columns).filter((column) => headers.has(column.header[language])).length;
  const [english, japanese] = [count('en'), count('ja')];
  if (english === japanese) return null;
  return english > japanese ? 'en' : 'ja';
}

/** Fields of the schema that have no column. */
export function missingFields(schema: Schema, places: ColumnPlaces): string[] {
  return Object.keys(schema.columns).filter((field) => places[field] === undefined);
}

/** Adds columns that Meguri remembers although their headers were renamed; columns found by header stay. */
export function withRememberedColumns(places: ColumnPlaces, remembered: ColumnPlaces): ColumnPlaces {
  const taken = new Set(Object.values(places));
  const result: ColumnPlaces = { ...places };
  for (const [field, place] of Object.entries(remembered)) {
    if (result[field] === undefined && place !== undefined && !taken.has(place)) result[field] = place;
  }
  return result;
}

function describe(cell: Cell): string {
  return isMoment(cell) ? '' : String(cell).slice(0, 80);
}

/**
 * Reads one tab. `places` comes from `findColumns`, completed by remembered columns; `usualLanguage` is asked where the
 * headers are gone.
 */
export function readTable<R>(
  schema: Schema,
  tab: TabCells,
  found: { headerRow: number; places: ColumnPlaces; usualLanguage?: () => Language },
): ReadTable<R> {
  const language = languageOf(schema, tab.values) ?? found.usualLanguage?.() ?? 'ja';
  const table: ReadTable<R> = {
    key: schema.key,
    tab: tab.name,
    language,
    headerRow: found.headerRow,
    places: found.places,
    rows: [],
    spoiled: [],
    ids: new Set(),
    lastRow: found.headerRow,
    values: tab.values,
    problems: [],
  };
  const missing = Object.entries(schema.columns).filter(
    ([field, column]) => column.required && found.places[field] === undefined,
  );
  for (const [, column] of missing) {
    table.problems.push({
      tab: tab.name,
      row: found.headerRow,
      column: 1,
      header: column.header[language],
      code: 'missingColumn',
      detail: '',
      rowLeftOut: true,
    });
  }
  listDoubles(table);
  const reader = new RowReader<R>(schema, table);
  for (let index = found.headerRow; index < tab.values.length; index++) {
    reader.read(tab.values[index]!, index + 1, missing.length === 0);
  }
  return table;
}

/** Columns with the very header of one that is used: what stands in them is not read. */
function listDoubles<R>({ tab, headerRow, places, values, problems }: ReadTable<R>): void {
  const cells = (values[headerRow - 1] ?? []).map((cell) => normalizeHeader(describe(cell)));
  const used = new Map(Object.values(places).map((place) => [cells[place!], place]));
  cells.forEach((text, place) => {
    if (text === '' || (used.get(text) ?? place) === place) return;
    const header = describe(values[headerRow - 1]![place]!);
    const code = 'duplicateHeader';
    problems.push({ tab, row: headerRow, column: place + 1, header, code, detail: '', rowLeftOut: false });
  });
}

/** Reads the rows of one tab into its table. */
class RowReader<R> {
  private readonly entries: { field: string; column: Column<unknown>; place: number }[];
  private readonly absent: { field: string; empty: unknown }[];

  constructor(
    schema: Schema,
    private readonly table: ReadTable<R>,
  ) {
    const all = Object.entries(schema.columns) as [string, Column<unknown>][];
    this.entries = all.flatMap(([field, column]) => {
      const place = table.places[field];
      return place === undefined ? [] : [{ field, column, place }];
    });
    this.absent = all
      .filter(([field]) => table.places[field] === undefined)
      .map(([field, column]) => ({ field, empty: emptyValue(column, table.language) }));
  }

  read(cells: Cell[], row: number, usable: boolean): void {
    if (this.isBlank(cells)) return;
    this.table.lastRow = row;
    const record: Record<string, unknown> = {};
    for (const { field, empty } of this.absent) record[field] = empty;
    let good = usable;
    for (const entry of this.entries) {
      if (!this.readCell(entry, cells, row, record)) good = false;
    }
    good = this.noteId(record['id'], row) && good;
    if (good) this.table.rows.push({ row, cells, record: record as R });
    else this.table.spoiled.push({ row, cells, record: record as Partial<R> });
  }

  /** A row in which only checkboxes stand unticked is blank: `insertCheckboxes` fills `false`. */
  private isBlank(cells: Cell[]): boolean {
    return this.entries.every(({ place }) => isEmptyCell(cells[place]) || cells[place] === false);
  }

  private readCell(
    entry: { field: string; column: Column<unknown>; place: number },
    cells: Cell[],
    row: number,
    record: Record<string, unknown>,
  ): boolean {
    const { field, column, place } = entry;
    const cell = cells[place] ?? '';
    if (column.required && isEmptyCell(cell)) {
      this.report('missingValue', place, row, '', true);
      return false;
    }
    const parsed = column.codec.parse(cell, this.table.language);
    if ('problem' in parsed) {
      // A computed column is rewritten anyway: what stands in it never spoils a row.
      if (column.computed) {
        record[field] = emptyValue(column, this.table.language);
        return true;
      }
      this.report(parsed.problem, place, row, parsed.detail ?? describe(cell), true);
      return false;
    }
    if (parsed.warning) this.report(parsed.warning.code, place, row, parsed.warning.detail, false);
    record[field] = parsed.value;
    return true;
  }

  private noteId(id: unknown, row: number): boolean {
    const place = this.table.places['id'];
    // An ID that is missing or cannot be read is listed already.
    if (place === undefined || typeof id !== 'string' || id === '') return true;
    if (this.table.ids.has(id)) {
      this.report('duplicateId', place, row, id, true);
      return false;
    }
    this.table.ids.add(id);
    if (id.length <= longestId) return true;
    this.report('outOfBounds', place, row, id, true);
    return false;
  }

  private report(code: ProblemCode, place: number, row: number, detail: string, rowLeftOut: boolean): void {
    const { table } = this;
    const header = String(table.values[table.headerRow - 1]?.[place] ?? '');
    table.problems.push({ tab: table.tab, row, column: place + 1, header, code, detail, rowLeftOut });
  }
}

function emptyValue(column: Column<unknown>, language: Language): unknown {
  const parsed = column.codec.parse('', language);
  return 'value' in parsed ? parsed.value : null;
}
