// What people have typed, by what it belongs to and not by where it stands: a tab, a row's ID, a column.
import type { Sheet } from '../../src/local/workbook/sheet';
import type { TableKey } from '../../src/tables/column';
import { tables } from '../../src/tables/schemas';
import type { Office } from './office';

/** Content of each cell that is a person's, by `table|ID|column`. */
export type Ledger = ReadonlyMap<string, string>;

const tableKeys = Object.keys(tables) as TableKey[];
/** What follows from a tick or a status. */
const following = ['status', 'done', 'arrived', 'left', 'nextDay', 'day'];
/** What makes an appointment of a visit that somebody has touched. */
const appointment = ['id', 'customerId', 'repId', 'day'];

type EntryField = 'note' | 'result';

/** What people have done to the visits. */
export class VisitNotes {
  /** Visits that Meguri did not plan. */
  readonly own = new Set<string>();
  /** Fields of planned visits in which somebody has typed, with what stood there before. */
  private readonly typed = new Map<string, Map<string, unknown>>();
  /** Visits that somebody has ticked or given a status. */
  readonly followed = new Set<string>();
  /** The texts of which one must stand in the visit; all that were typed since the tabs last agreed. */
  private readonly texts = new Map<string, string[]>();
  /** Visits of which the edit trigger may not have told the other tab yet. */
  readonly unsettled = new Set<string>();
  /** Visits for which something was entered, while the edit trigger has yet to run. */
  private readonly underWay: string[] = [];
  private entered: string[] = [];
  /** Texts that stood before one was typed into 訪問, while the edit trigger has yet to run. */
  private readonly overtaken = new Map<string, string[]>();
  /** Texts that nobody can keep, and that may stand all the same. */
  private readonly excused = new Map<string, string[]>();
  /** Fields, by `ID|field`, that somebody has had Meguri change. */
  private readonly handed = new Set<string>();

  type(id: string, field: string, before: unknown): void {
    // What follows from the other tab too tells nothing of whose the row is.
    if (['result', 'status', 'done'].includes(field)) {
      this.follow(id);
      return;
    }
    const fields = this.typed.get(id) ?? new Map<string, unknown>();
    if (!fields.has(field)) fields.set(field, before);
    this.typed.set(id, fields);
  }

  /** Ticked, or given a result or a status: by whichever tab. */
  follow(id: string): void {
    this.followed.add(id);
    this.entered.push(id);
  }

  /** A field is left to Meguri. */
  hand(id: string, field: string): void {
    this.typed.get(id)?.delete(field);
    this.handed.add(`${id}|${field}`);
  }

  enter(id: string, field: EntryField, text: string, place: 'today' | 'visits'): void {
    const key = `${id}|${field}`;
    const before = this.texts.get(key) ?? [];
    this.entered.push(id);
    this.texts.set(key, this.unsettled.has(id) ? [...before, text] : [text]);
    if (place === 'visits') this.overtaken.set(key, before);
  }

  /** What has been entered for an edit that is about to be made. */
  takeEntered(): string[] {
    const entered = this.entered;
    this.entered = [];
    this.underWay.push(...entered);
    return entered;
  }

  /** The edit trigger has carried that over, or was kept from it. */
  told(entered: readonly string[], all: boolean): void {
    for (const id of entered) {
      this.underWay.splice(this.underWay.indexOf(id), 1);
      if (!all) this.unsettled.add(id);
      // What stands in 今日 goes over a text in 訪問 of which no trigger has told it (docs/decisions.md).
      for (const key of [`${id}|note`, `${id}|result`]) {
        const before = this.overtaken.get(key);
        const possible = [...(this.excused.get(key) ?? []), ...(before ?? [])];
        if (before && !all) this.texts.set(key, [...possible, ...(this.texts.get(key) ?? [])]);
        this.overtaken.delete(key);
      }
    }
  }

  /** What was typed for a visit at a moment at which nobody can keep it. */
  excuse(id: string): void {
    for (const key of [`${id}|note`, `${id}|result`]) {
      const texts = this.texts.get(key);
      if (texts) this.excused.set(key, [...(this.excused.get(key) ?? []), ...texts]);
      this.texts.delete(key);
    }
  }

  /** Whether both tabs must show what was entered. */
  isSettled(id: string): boolean {
    return !this.underWay.includes(id) && !this.unsettled.has(id);
  }

  /** All tabs agree: what was typed last in each is what stands. */
  settle(): void {
    this.unsettled.clear();
  }

  entries(): [id: string, field: string, texts: string[]][] {
    return [...this.texts].map(([key, texts]) => {
      const at = key.lastIndexOf('|');
      return [key.slice(0, at), key.slice(at + 1), texts];
    });
  }

  forget(key: string): void {
    this.texts.delete(key);
  }

  /** Whether a field of a visit is a person's, as the row stands. */
  owns(id: string, field: string, cellOf: (field: string) => unknown): boolean {
    if (field.startsWith('own:')) return true;
    if (field === 'note' || field === 'result') return this.own.has(id) && !this.texts.has(`${id}|${field}`);
    if (this.handed.has(`${id}|${field}`)) return false;
    if (following.includes(field) && this.followed.has(id)) return false;
    if (this.own.has(id)) return true;
    const fields = [...(this.typed.get(id) ?? [])].filter(([key, before]) => !alike(cellOf(key), before));
    if (fields.length === 0) return false;
    return fields.some(([key]) => key === field) || appointment.includes(field);
  }
}

const alike = (left: unknown, right: unknown): boolean =>
  (left === false || left === undefined ? '' : left) ===
  (right === false || right === undefined ? '' : right);

export function contentOf(sheet: Sheet, row: number, column: number): string {
  const value = sheet.formula(row, column) ?? sheet.value(row, column);
  return value === undefined || value === '' || value === false ? '' : JSON.stringify(value);
}

export function ledgerOf(office: Office, notes: VisitNotes): Ledger {
  const ledger = new Map<string, string>();
  for (const table of tableKeys) addTable(ledger, office, { table, notes });
  return ledger;
}

/** Content of every cell, whosever it is. */
export function contentsOf(office: Office): Ledger {
  const contents = new Map<string, string>();
  for (const table of tableKeys) addTable(contents, office, { table, notes: null });
  return contents;
}

function addTable(
  ledger: Map<string, string>,
  office: Office,
  { table, notes }: { table: TableKey; notes: VisitNotes | null },
): void {
  const sheet = office.sheet(table);
  const keys = office.columnKeys(table);
  const facts = tables[table].columns as unknown as Record<string, { computed: boolean }>;
  for (const { row, id } of office.rows(table)) {
    const cellOf = (field: string): unknown => sheet.value(row, keys.indexOf(field) + 1);
    keys.forEach((key, index) => {
      // An amount follows its quantity and price.
      if (key === null || facts[key]?.computed || key === 'amount') return;
      const content = contentOf(sheet, row, index + 1);
      // Formulas fill a column and stay where they are, whichever visit a row is of (docs/decisions.md).
      if (table === 'visits' && key.startsWith('own:') && sheet.formula(row, index + 1) !== undefined) return;
      const isTyped = content !== '' && (table !== 'visits' || !notes || notes.owns(id, key, cellOf));
      if (isTyped) ledger.set(`${table}|${id}|${key}`, content);
    });
  }
}

/** Cells of people that are gone or changed. */
export function lostCells(before: Ledger, after: Ledger): string[] {
  return [...before].flatMap(([place, content]) => {
    const now = after.get(place);
    return now === content
      ? []
      : [`${place}: ${content.slice(0, 60)} became ${now?.slice(0, 60) ?? 'nothing'}`];
  });
}
