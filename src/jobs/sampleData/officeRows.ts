// Rows of the office's tabs that were made of the sample: quotes, reports, proposals.
import { normalizeText } from '../../domain/text';
import { isEmptyCell } from '../../tables/cell';
import type { OfficeKey } from '../../tables/column';
import type { Team } from '../team';
import type { SampleIds } from './sampleRows';

interface Telling {
  /** Columns that name what the row is about. */
  about: Partial<Record<string, keyof SampleIds>>;
  /** What people wrote into a row that Meguri made: such a row stays. */
  typed: string[];
}

const telling: Record<OfficeKey, Telling> = {
  prices: { about: { customerId: 'customers', productId: 'products' }, typed: [] },
  quotes: { about: { customerId: 'customers' }, typed: [] },
  proposals: { about: { customerId: 'customers', productId: 'products' }, typed: ['note'] },
  dailyReports: { about: { repId: 'reps' }, typed: ['comment', 'reply'] },
  busyTimes: { about: { repId: 'reps' }, typed: [] },
};

/** Sheet rows by table. */
export function officeRowsOf(team: Team, ids: SampleIds): Map<OfficeKey, number[]> {
  const rows = new Map<OfficeKey, number[]>();
  for (const [key, { about, typed }] of Object.entries(telling) as [OfficeKey, Telling][]) {
    const table = team.tables[key];
    if (!table) continue;
    const cellAt = (row: number, field: string) => table.values[row - 1]?.[table.places[field] ?? -1] ?? '';
    const isSample = (row: number): boolean =>
      Object.entries(about).some(([field, kind]) =>
        ids[kind!].has(normalizeText(String(cellAt(row, field)))),
      );
    const isTyped = (row: number): boolean => typed.some((field) => !isEmptyCell(cellAt(row, field)));
    const found = table.values.flatMap((_cells, index) => {
      const row = index + 1;
      return row > table.headerRow && isSample(row) && !isTyped(row) ? [row] : [];
    });
    rows.set(key, found);
  }
  return rows;
}
