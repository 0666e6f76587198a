// Which rows of a workbook are the sample's, to be taken out again: never one of the users' own, whatever its ID begins with.
import type { Day } from '../../domain/day';
import { normalizeText } from '../../domain/text';
import type { Language } from '../../messages';
import type { Cell } from '../../tables/cell';
import type { Column, TableKey } from '../../tables/column';
import type { ReadRow } from '../../tables/read';
import { tables } from '../../tables/schemas';
import type { Team } from '../team';
import { samplePrefix, sampleRecords } from './records';

/** Sheet rows by table, and how many rows of the sample stay because somebody has made them their own. */
export interface SampleRows {
  rows: Map<TableKey, number[]>;
  kept: number;
  /** IDs of what leaves, as text is compared. */
  ids: SampleIds;
}

export type SampleIds = Record<'customers' | 'products' | 'reps', ReadonlySet<string>>;

type Row = ReadRow<Record<string, unknown>>;

/** What customers, products and reps of the sample look like, by ID, as of day 0: only launches have a day. */
type Originals = Map<string, Record<string, unknown>[]>;

/** IDs of what refers to the sample's customers: orders, visits, cases. */
const ownId = new RegExp(`^${samplePrefix}[OVK]\\d{3}$`);

/**
 * Customers, products and reps as the sample brought them, and the rows that refer to those customers, as plans do. A rep
 * whom other customers still name stays, too.
 */
export function sampleRowsOf(team: Team): SampleRows {
  const customers = parted(team, 'customers');
  const products = parted(team, 'products');
  const reps = parted(team, 'reps');
  const leaving = new Set(customers.leaving.map(({ record }) => record['id']));
  const leavingRows = new Set(customers.leaving.map(({ row }) => row));
  const named = new Set(
    rowsOf(team, 'customers').flatMap(({ row, record }) =>
      leavingRows.has(row) ? [] : [normalizeText(String(record['repId'] ?? ''))],
    ),
  );
  const isNamed = ({ record }: Row): boolean =>
    ['id', 'name'].some((field) => named.has(normalizeText(String(record[field] ?? ''))));
  const refers = ({ record }: Row): boolean => {
    const [id, customerId] = [String(record['id'] ?? ''), String(record['customerId'] ?? '')];
    return leaving.has(customerId) || (ownId.test(id) && customerId.startsWith(`${samplePrefix}C`));
  };
  const numbers = (rows: Row[]): number[] => rows.map(({ row }) => row);
  const repsLeaving = reps.leaving.filter((rep) => !isNamed(rep));
  const rows = new Map<TableKey, number[]>([
    ['customers', numbers(customers.leaving)],
    ['products', numbers(products.leaving)],
    ['reps', numbers(repsLeaving)],
  ]);
  for (const key of ['orders', 'visits', 'cases'] as const)
    rows.set(key, numbers(rowsOf(team, key).filter(refers)));
  const namedReps = reps.leaving.filter(isNamed).length;
  const idsOf = (own: Row[]): Set<string> =>
    new Set(own.map(({ record }) => normalizeText(String(record['id']))));
  const ids = {
    customers: idsOf(customers.leaving),
    products: idsOf(products.leaving),
    reps: idsOf(repsLeaving),
  };
  return { rows, ids, kept: customers.kept + products.kept + reps.kept + namedReps };
}

const rowsOf = (team: Team, key: TableKey): Row[] => {
  const { rows, spoiled } = team.tables[key];
  return [...rows, ...spoiled] as unknown as Row[];
};

function parted(team: Team, key: 'customers' | 'products' | 'reps'): { leaving: Row[]; kept: number } {
  const known = originalsOf(key);
  const own = rowsOf(team, key).filter(({ record }) => known.has(String(record['id'])));
  const broughtOn = usualDay(own.flatMap((row) => launchBase(row, known) ?? []));
  const leaving = own.filter((row) =>
    known
      .get(String(row.record['id']))!
      .some((original) => isAsBrought(team, key, { row, original: dated(original, broughtOn) })),
  );
  return { leaving, kept: own.length - leaving.length };
}

/** The day on which a launch says that the sample came; `null` for what has no launch. */
function launchBase({ record }: Row, known: Originals): Day | null {
  const original = known.get(String(record['id']))?.[0]?.['launchedOn'];
  const launchedOn = record['launchedOn'];
  return typeof original === 'number' && typeof launchedOn === 'number' ? launchedOn - original : null;
}

/** The one that is named most often: somebody may have changed a date. */
function usualDay(days: Day[]): Day {
  const times = (day: Day): number => days.filter((one) => one === day).length;
  return days.reduce((usual, day) => (times(day) > times(usual) ? day : usual), days[0] ?? 0);
}

function dated(original: Record<string, unknown>, day: Day): Record<string, unknown> {
  const { launchedOn } = original;
  return typeof launchedOn === 'number' ? { ...original, launchedOn: launchedOn + day } : original;
}

/** In both languages: a workbook may have changed its own. */
function originalsOf(key: TableKey): Originals {
  const originals: Originals = new Map();
  for (const language of ['ja', 'en'] as const) {
    for (const record of sampleRecords(language, 0)[key] ?? []) {
      const id = String(record['id']);
      originals.set(id, [...(originals.get(id) ?? []), record]);
    }
  }
  return originals;
}

/** Every cell of Meguri's columns says what the sample put there, computed ones aside. */
function isAsBrought(
  team: Team,
  key: TableKey,
  { row, original }: { row: Row; original: Record<string, unknown> },
): boolean {
  const { places, language } = team.tables[key];
  return (Object.entries(tables[key].columns) as [string, Column][]).every(([field, column]) => {
    const place = places[field];
    if (place === undefined || column.computed) return true;
    const brought = original[field] === undefined ? '' : column.codec.layOut(original[field], language);
    return meaning(column, row.cells[place] ?? '', language) === meaning(column, brought as Cell, language);
  });
}

const meaning = ({ codec }: Column, cell: Cell, language: Language): string =>
  JSON.stringify(codec.parse(cell, language));
