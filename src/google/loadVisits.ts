// Parts of the workbook: visits, customers, reps and settings, without the long tables.
import type { Team } from '../jobs/team';
import type { AnyTableKey } from '../tables/column';
import type { Book } from './book';
import { loadTeam, MissingTab, type Reading } from './readTeam';

const neededForVisits: readonly AnyTableKey[] = ['visits', 'customers', 'reps', 'settings'];

/** A team of only the tables named; the others count as empty. `null` when one of those named is gone. */
export function loadPart(book: Book, needed: readonly AnyTableKey[], reading: Reading = {}): Team | null {
  try {
    return loadTeam(book, needed, reading);
  } catch (error) {
    if (error instanceof MissingTab) return null;
    throw error;
  }
}

/** Visits with what else reps enter in 今日: outcomes of proposals, where that tab is kept. */
export const loadEntries = (book: Book, reading: Reading = {}): Team | null =>
  loadPart(
    book,
    book.find('proposals', []) ? [...neededForVisits, 'products', 'proposals'] : neededForVisits,
    reading,
  );
