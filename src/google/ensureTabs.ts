// Tabs of the office are made when a job first needs them; users' own tabs of the same name are left alone unless they fit.
import type { Change } from '../jobs/changes';
import type { Team } from '../jobs/team';
import type { Language } from '../messages';
import type { AnyTableKey, OfficeKey } from '../tables/column';
import { type GeneratedKey, generatedTabs } from '../tables/generated';
import { officeTabs } from '../tables/officeGenerated';
import { officeTables } from '../tables/officeSchemas';
import { findColumns, missingFields, readTable } from '../tables/read';
import { addColumns } from './addColumns';
import type { Book } from './book';
import { createGeneratedTab, createTableTab } from './createTabs';
import { languageOf } from './language';
import { saveState } from './state';
import { leftBehind } from './todayTabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the tables' tabs, or takes those that are there into use. */
export function ensureTables(book: Book, keys: readonly OfficeKey[]): void {
  // Without customers nothing was set up: the job says so itself.
  if (keys.length === 0 || !book.findTable('customers')) return;
  const language = languageOf(book);
  for (const key of keys) if (!isKnown(book, key)) makeTable(book, key, language);
}

/** Makes the tables' tabs that changes write to and that are not there yet. */
export function ensureWritten(book: Book, changes: readonly Change[]): void {
  const isOfficeTable = (key: AnyTableKey): key is OfficeKey => key in officeTables;
  const keys = changes.flatMap((change) =>
    change.kind === 'table' && isOfficeTable(change.table) && !book.findTable(change.table)
      ? [change.table]
      : [],
  );
  ensureTables(book, keys);
}

const isKnown = (book: Book, key: OfficeKey): boolean =>
  book.state.tabs[key] !== undefined && book.find(key, []) !== null;

function makeTable(book: Book, key: OfficeKey, language: Language): void {
  const schema = officeTables[key];
  const own = book.sheets.get(schema.tab[language]);
  const fits = own !== undefined && fitsTable(book, own, key);
  if (!fits) {
    createTableTab(book, key, { language, fillIn: () => {} });
    return;
  }
  book.state.tabs[key] = own.getSheetId();
  const cells = book.readCells(own);
  const table = readTable(schema, cells, findColumns(schema, cells.values));
  addColumns(book, book.state, { table, fields: Object.keys(schema.columns), language });
  book.state.columns[key] = Object.keys(schema.columns);
  saveState(book.state);
  book.forgetSheets();
}

function fitsTable(book: Book, sheet: Sheet, key: OfficeKey): boolean {
  const { places } = findColumns(officeTables[key], book.readCells(sheet).values);
  const missing = missingFields(officeTables[key], places);
  const columns = Object.entries(officeTables[key].columns) as [string, { required: boolean }][];
  return columns.every(([field, column]) => !column.required || !missing.includes(field));
}

/** Adds the columns that a workbook set up before they existed lacks, right of what is there. */
export function ensureColumns(book: Book, team: Team, columns: Partial<Record<AnyTableKey, string[]>>): void {
  const { language } = team;
  for (const [key, fields] of Object.entries(columns) as [AnyTableKey, string[]][]) {
    const table = team.tables[key];
    if (!table || fields.every((field) => table.places[field] !== undefined)) continue;
    addColumns(book, book.state, { table, fields, language });
    saveState(book.state);
  }
}

const isOffice = (key: GeneratedKey): key is keyof typeof officeTabs => key in officeTabs;

const isThere = (book: Book, key: GeneratedKey): boolean =>
  isOffice(key)
    ? book.state.tabs[key] !== undefined && book.find(key, []) !== null
    : book.findGenerated(key) !== null;

/** Makes the generated tabs that changes write to and that are not there: not yet, or no more since somebody deleted them. */
export function ensureGenerated(book: Book, changes: readonly Change[], language: Language): void {
  const { state } = book;
  for (const change of changes) {
    if (change.kind !== 'generated' || change.repId !== undefined || isThere(book, change.tab)) continue;
    const name = generatedTabs[change.tab].tab[language];
    const left = leftBehind(book, state, { key: change.tab, names: [name] });
    const sheet = left ?? createGeneratedTab(book, change.tab, { name, language });
    state.tabs[change.tab] = sheet.getSheetId();
    saveState(state);
  }
}
