// What an exported file must look like. It may have been made by anybody: nothing of it is used unless all of it fits.
import * as z from 'zod/mini';
import { generatedTabs } from '../tables/generated';
import { allTables } from '../tables/officeSchemas';
import { once } from './once';
import type { Packed } from './pack';
import { stateVersion } from './state';
import { parseJson } from './store';

/** Characters of a cell: https://support.google.com/drive/answer/37603 */
const longestCell = 50_000;

const isPacked = (cell: unknown): cell is Packed => {
  if (typeof cell === 'string') return cell.length <= longestCell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return true;
  if (!Array.isArray(cell) || cell.length < 1 || cell.length > 2) return false;
  const [first, minutes] = cell as unknown[];
  if (typeof first === 'string')
    return cell.length === 1 && first.startsWith('=') && first.length <= longestCell;
  return typeof first === 'number' && (cell.length === 1 || typeof minutes === 'number');
};

/** Rows of one length: Sheets takes no others. Millions of cells are looked at without a schema's detours. */
const isGrid = (rows: unknown, isCell: (cell: unknown) => boolean): boolean =>
  Array.isArray(rows) &&
  rows.every(
    (row) => Array.isArray(row) && row.length === (rows[0] as unknown[]).length && row.every(isCell),
  );

const isText = (cell: unknown): boolean => typeof cell === 'string';

const knownParts = once(() => new Set([...Object.keys(allTables), ...Object.keys(generatedTabs)]));

/** A table, a generated tab, or one of those that each rep has: `today:REP`. */
function isPart(part: string): boolean {
  const [key = '', ...ofRep] = part.split(':');
  const isEachReps = key === 'today' || key === 'orderPad';
  if (isEachReps) return ofRep.length > 0;
  return ofRep.length === 0 && knownParts().has(key);
}

const schema = once(() => {
  const place = z.number().check(z.int(), z.minimum(1), z.maximum(10_000_000));
  const tab = z.object({
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    /** What the tab is to Meguri: a table, a generated tab, `today:REP`; nothing for tabs of the users' own. */
    part: z.nullable(z.string().check(z.refine(isPart))),
    cells: z.custom<Packed[][]>((rows) => isGrid(rows, isPacked)),
    /** Number formats by column, as in the row below the headers. */
    formats: z.array(z.string()),
    /** Number formats by cell, where they differ in a column. */
    cellFormats: z.optional(z.custom<string[][]>((rows) => isGrid(rows, isText))),
    /** Row, column and text of each cell's note, from 1. */
    notes: z._default(z.array(z.tuple([place, place, z.string()])), []),
    hidden: z._default(z.boolean(), false),
  });
  const fits = ({ cells, cellFormats, notes }: z.output<typeof tab>): boolean =>
    (!cellFormats || (cellFormats.length === cells.length && cellFormats[0]?.length === cells[0]?.length)) &&
    notes.every(([row, column]) => row <= cells.length && column <= (cells[0]?.length ?? 0));
  return z.object({
    format: z.literal('meguri'),
    version: z.number(),
    language: z.enum(['ja', 'en']),
    tabs: z.array(tab.check(z.refine(fits))).check(z.minLength(1)),
    remembered: z.object({
      lastRuns: z.record(z.string(), z.string()),
      mailed: z.array(z.string()),
      hasSampleData: z.boolean(),
    }),
  });
});

export type Backup = z.output<ReturnType<typeof schema>>;
export type TabBackup = Backup['tabs'][number];

/** The file's content; `newer` for one of a later Meguri, `null` for anything that Meguri did not export. */
export function readBackup(text: string): Backup | 'newer' | null {
  const found = parseJson(text) as { format?: unknown; version?: unknown } | null;
  if (typeof found !== 'object' || found?.format !== 'meguri') return null;
  if (typeof found.version === 'number' && found.version > stateVersion) return 'newer';
  const parsed = z.safeParse(schema(), found);
  if (!parsed.success) return null;
  const parts = parsed.data.tabs.flatMap(({ part }) => part ?? []);
  return new Set(parts).size === parts.length ? parsed.data : null;
}
