// From what a cell calls a row of another tab (its ID or, as people also write it, its name) to that row's ID.
import { normalizeText } from '../domain/text';
import type { Problem, ProblemCode } from '../tables/problem';
import type { ReadTable } from '../tables/read';

/** A problem of one cell of a table. */
export function problemAt<R>(
  table: ReadTable<R>,
  at: { row: number; field: string },
  problem: { code: ProblemCode; detail: string; rowLeftOut: boolean },
): Problem {
  const place = table.places[at.field] ?? 0;
  const header = String(table.values[table.headerRow - 1]?.[place] ?? '');
  return { tab: table.tab, row: at.row, column: place + 1, header, ...problem };
}

/** The rows of a tab by ID and by name, those that are left out for other faults included. */
export class Directory {
  private readonly ids = new Map<string, string>();
  /** `null` for a name that several rows have. */
  private readonly idByName = new Map<string, string | null>();
  /** Without the columns to look in, every reference is believed: the missing column is listed, once. */
  private readonly isBlind: boolean;

  constructor(table: ReadTable<{ id: string; name: string; mergedInto?: string }>) {
    this.isBlind = table.places['id'] === undefined || table.places['name'] === undefined;
    for (const id of table.ids) this.ids.set(normalizeText(id), id);
    for (const { record } of [...table.rows, ...table.spoiled]) {
      if (!record.id || !record.name) continue;
      // A customer who was merged with another stands for that one.
      const into = record.mergedInto ? this.ids.get(normalizeText(record.mergedInto)) : undefined;
      if (into !== undefined) this.ids.set(normalizeText(record.id), into);
      if (record.mergedInto) continue;
      const name = normalizeText(record.name);
      const known = this.idByName.get(name);
      this.idByName.set(name, known === undefined || known === record.id ? record.id : null);
    }
  }

  /** @returns The ID, or why there is none. */
  find(reference: string): { id: string } | { problem: 'unknown' | 'ambiguousName' } {
    const text = normalizeText(reference);
    const named = this.idByName.get(text);
    const id = this.ids.get(text) ?? named ?? (this.isBlind ? reference : undefined);
    if (id !== undefined) return { id };
    return { problem: named === null ? 'ambiguousName' : 'unknown' };
  }
}

/** The ID of the customer that a cell names; `null` for one that is not known. */
export function findCustomer(
  table: ReadTable<{ id: string; name: string }>,
  reference: string,
): string | null {
  const found = new Directory(table).find(reference);
  return 'id' in found ? found.id : null;
}

/** A column that refers to another tab, and what is said when it leads nowhere. */
export interface Reference<R> {
  table: ReadTable<R>;
  field: string & keyof R;
  directory: Directory;
  unknown: ProblemCode;
  rowLeftOut: boolean;
}

/** The columns that refer to a customer, a product, a rep, in whichever tab. */
export const toCustomer = (directory: Directory) =>
  ({ field: 'customerId', directory, unknown: 'unknownCustomer', rowLeftOut: true }) as const;
export const toProduct = (directory: Directory) =>
  ({ field: 'productId', directory, unknown: 'unknownProduct', rowLeftOut: true }) as const;
export const toRep = (directory: Directory) =>
  ({ field: 'repId', directory, unknown: 'unknownRep', rowLeftOut: true }) as const;

/** The ID that a row refers to; `null`, and a problem, when there is none. An empty or unreadable cell refers to nothing. */
export function follow<R>(
  on: Reference<R>,
  { row, record }: { row: number; record: Partial<R> },
  problems: Problem[],
): string | null {
  const reference = record[on.field];
  if (typeof reference !== 'string' || reference === '') return null;
  const found = on.directory.find(reference);
  if ('id' in found) return found.id;
  const code = found.problem === 'unknown' ? on.unknown : found.problem;
  const problem = { code, detail: reference, rowLeftOut: on.rowLeftOut };
  problems.push(problemAt(on.table, { row, field: on.field }, problem));
  return null;
}
