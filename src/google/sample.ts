// Sample data for a first try: put into empty tabs, and taken out again without touching anything else.
import type { JobResult } from '../jobs/changes';
import { samplePrefix, sampleRecords } from '../jobs/sampleData/records';
import { type Language, messagesOf } from '../messages';
import type { TableKey } from '../tables/column';
import type { ReadTable } from '../tables/read';
import { tables } from '../tables/schemas';
import { layOutFields, toBlocks } from '../tables/write';
import type { Book } from './book';
import { languageOf } from './language';
import { contextNow } from './readTeam';
import { type State, saveState } from './state';
import { writeBlock } from './writeChanges';

/** Fills the tabs when there is no customer yet. */
export function addSampleData(state: State, book: Book): JobResult {
  const language = languageOf(book);
  const { outcome } = messagesOf(language);
  const customers = book.readTable('customers');
  if (!customers || customers.rows.length > 0) return done(outcome.sampleNotEmpty);
  const records = sampleRecords(language, contextNow(book).today);
  for (const key of Object.keys(records) as TableKey[]) {
    const table = book.readTable(key);
    const sheet = book.findTable(key);
    if (!table || !sheet) continue;
    const rows = (records[key] ?? []).map((record, index) => ({
      row: table.lastRow + 1 + index,
      cells: layOutFields(tables[key], record, language),
    }));
    for (const block of toBlocks(rows, table.places)) writeBlock(book, sheet, block);
  }
  writeNotice(book, language);
  state.hasSampleData = true;
  saveState(state);
  return done(outcome.sampleAdded(records.customers?.length ?? 0));
}

/** 設定 says what the sample is. */
function writeNotice(book: Book, language: Language): void {
  const table = book.readTable('settings');
  const sheet = book.findTable('settings');
  if (!table || !sheet) return;
  const { label, meaning } = messagesOf(language).settings.sampleNotice;
  const cells = layOutFields(tables.settings, { key: label, value: '', meaning }, language);
  for (const block of toBlocks([{ row: table.lastRow + 1, cells }], table.places)) {
    writeBlock(book, sheet, block);
  }
}

/** Deletes the rows whose ID is the sample's, and those that refer to sample customers, as plans do. */
export function removeSampleData(state: State, book: Book): JobResult {
  const { outcome } = messagesOf(languageOf(book));
  let removed = 0;
  for (const key of Object.keys(tables) as TableKey[]) {
    const table = book.readTable(key);
    const sheet = book.findTable(key);
    if (table && sheet) removed += removeRows(sheet, sampleRows(table));
  }
  state.hasSampleData = false;
  saveState(state);
  return done(removed > 0 ? outcome.sampleRemoved(removed) : outcome.sampleNone);
}

function sampleRows(table: ReadTable<unknown>): number[] {
  const places = ['id', 'customerId', 'key'].flatMap((field) => table.places[field] ?? []);
  const notices = (['ja', 'en'] as const).map((language) => messagesOf(language).settings.sampleNotice.label);
  return table.values.flatMap((cells, index) => {
    const texts = places.map((place) => String(cells[place] ?? ''));
    const isSample = texts.some((text) => text.startsWith(samplePrefix) || notices.includes(text));
    return index >= table.headerRow && isSample ? [index + 1] : [];
  });
}

/** From the bottom up, run by run, so that rows above keep their numbers. */
function removeRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number[]): number {
  let index = rows.length - 1;
  while (index >= 0) {
    let first = index;
    while (first > 0 && rows[first - 1] === rows[first]! - 1) first -= 1;
    const count = index - first + 1;
    const frozen = sheet.getFrozenRows();
    // Sheets refuses to delete all rows that are not frozen.
    if (sheet.getMaxRows() - frozen <= count) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.deleteRows(rows[first]!, count);
    index = first - 1;
  }
  return rows.length;
}

const done = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
