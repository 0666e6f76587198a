// Brings what an older Meguri left in the hidden tab into today's layout.
import type { Book } from './book';
import type { State } from './state';
import { type CurrentTabs, parseJson, type Snapshot, storeName, writeCurrent, writeSnapshot } from './store';

/** Layout 1 (0.1.0): one row for each of ten jobs, in 24 chunks; each with the generated tabs as the job wrote them. */
const oldRows = 10;
const oldColumns = 24;

interface OldEntry {
  snapshot: Snapshot | null;
  current: CurrentTabs;
}

/** The last job stays undoable; those before it had no names and are let go. A second run finds nothing to do. */
export function migrateStore(book: Book, state: State): void {
  const sheet = book.sheets.get(storeName);
  if (!sheet) return;
  const range = sheet.getRange(1, 1, oldRows, oldColumns);
  const rows = range.getValues() as string[][];
  if (String(rows[0]?.[0] ?? '').startsWith('{')) return;
  const last = entryOf(rows[(state.jobCount - 1) % oldRows]);
  range.setValues(rows.map((row) => row.map(() => '')));
  if (!last) return;
  const { lastJob } = state;
  if (lastJob && last.snapshot) writeSnapshot(book, lastJob, last.snapshot);
  writeCurrent(book, last.current);
}

function entryOf(cells: string[] | undefined): OldEntry | null {
  const entry = parseJson((cells ?? []).map((cell) => String(cell).slice(1)).join('')) as OldEntry | null;
  return typeof entry === 'object' && entry !== null && typeof entry.current === 'object' ? entry : null;
}
