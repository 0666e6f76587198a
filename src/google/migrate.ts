// Brings what an older Meguri left in the hidden tab into today's layout.
import type { Book } from './book';
import type { State } from './state';
import {
  type CurrentTabs,
  halfRows,
  parseJson,
  type Snapshot,
  slotCount,
  storeName,
  writeCurrent,
  writeJob,
} from './store';

/** Layout 1 (0.1.0): one row for each of ten jobs, in 24 chunks; each with the generated tabs as the job wrote them. */
const oldRows = 10;
const oldColumns = 24;

interface OldEntry {
  snapshot: Snapshot | null;
  current: CurrentTabs;
}

/** Brings the hidden tab into today's layout. A second run finds nothing to do. */
export function migrateStore(book: Book, state: State): void {
  const sheet = book.sheets.get(storeName);
  if (sheet && state.storeLayout === 1) fromRows(book, state, sheet);
  if (sheet && state.storeLayout === 2) moveCurrent(state, sheet);
  state.storeLayout = 3;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Layout 2 kept the generated tabs in a column of their own, right of the ten. */
function moveCurrent(state: State, sheet: Sheet): void {
  if (state.jobCount === 0) return;
  const slot = state.jobCount - 1;
  const half = sheet.getRange(1, slotCount + 1, halfRows, 1);
  sheet.getRange(halfRows + 1, (slot % slotCount) + 1, halfRows, 1).setValues(half.getValues());
  state.currentSlot = slot;
}

/** The last job stays undoable; those before it had no names and are let go. */
function fromRows(book: Book, state: State, sheet: Sheet): void {
  const range = sheet.getRange(1, 1, oldRows, oldColumns);
  const rows = range.getValues() as string[][];
  state.currentSlot = state.jobCount === 0 ? null : state.jobCount - 1;
  if (rows[0]?.some((cell) => String(cell).startsWith('{'))) return;
  const last = entryOf(rows[(state.jobCount - 1) % oldRows]);
  range.setValues(rows.map((row) => row.map(() => '')));
  if (!last) return;
  const { lastJob } = state;
  if (lastJob && last.snapshot) writeJob(book, lastJob, { snapshot: last.snapshot, current: last.current });
  else writeCurrent(book, last.current);
}

function entryOf(cells: string[] | undefined): OldEntry | null {
  const entry = parseJson((cells ?? []).map((cell) => String(cell).slice(1)).join('')) as OldEntry | null;
  return typeof entry === 'object' && entry !== null && typeof entry.current === 'object' ? entry : null;
}
