// Everything in the workbook as one text, and back into an empty one: tabs in the users' own order, with the columns and
// tabs that Meguri knows nothing of.
import type { JobOutcome } from '../jobs/views';
import { messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import type { AnyTableKey } from '../tables/column';
import { type GeneratedKey, generatedTabs } from '../tables/generated';
import { allTables } from '../tables/officeSchemas';
import { findColumns } from '../tables/read';
import { Book } from './book';
import { buildReports } from './buildReports';
import { buildTab, createGeneratedTab, dressTable } from './createTabs';
import { languageOf } from './language';
import { type Packed, packRows, unpackRows } from './pack';
import { guarded, perform, Told } from './runJob';
import { setUp } from './setUp';
import { peekState, type State, saveState, stateVersion } from './state';
import { parseJson, storeName } from './store';
import { cutColumns, makeRoom, spareColumns, toGoogle } from './writeChanges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface TabBackup {
  name: string;
  /** What the tab is to Meguri: a table, a generated tab, `today:REP`; nothing for tabs of the users' own. */
  part: string | null;
  cells: Packed[][];
  /** Number formats by column, as in the row below the headers. */
  formats: string[];
}

interface Backup {
  format: 'meguri';
  version: number;
  language: 'ja' | 'en';
  tabs: TabBackup[];
  remembered: Pick<State, 'lastRuns' | 'mailed' | 'hasSampleData'>;
}

/** Meguri's own hidden tabs are made anew. */
const isOwn = (sheet: Sheet): boolean => sheet.getName().startsWith(storeName);

/** The workbook as JSON: cells and formulas of every tab. */
export function exportWorkbook(): string {
  const state = peekState();
  const book = new Book(state);
  const parts = new Map(Object.entries(state.tabs).map(([part, id]) => [id, part]));
  const backup: Backup = {
    format: 'meguri',
    version: stateVersion,
    language: languageOf(book),
    tabs: [...book.sheets.values()]
      .filter((sheet) => !isOwn(sheet))
      .map((sheet) => backupOf(book, sheet, parts)),
    remembered: { lastRuns: state.lastRuns, mailed: state.mailed, hasSampleData: state.hasSampleData },
  };
  return JSON.stringify(backup);
}

function backupOf(book: Book, sheet: Sheet, parts: ReadonlyMap<number, string>): TabBackup {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const cells = range.getValues().map((row, line) =>
    row.map((value, place): WritableCell => {
      const formula = formulas[line]?.[place];
      return formula ? { formula } : book.toCell(value);
    }),
  );
  const last = Math.max(1, Math.min(3, sheet.getLastRow()));
  const formats = sheet.getRange(last, 1, 1, Math.max(1, sheet.getLastColumn())).getNumberFormats()[0] ?? [];
  return {
    name: sheet.getName(),
    part: parts.get(sheet.getSheetId()) ?? null,
    cells: packRows(cells),
    formats,
  };
}

/** Fills a workbook that holds nothing yet. */
export function importWorkbook(text: string): JobOutcome {
  return guarded('setUp', (state, user, book) => {
    const { outcome } = messagesOf(languageOf(book));
    const backup = parseJson(text) as Backup | null;
    if (typeof backup !== 'object' || backup?.format !== 'meguri' || !Array.isArray(backup.tabs))
      throw new Told(outcome.notABackup);
    if (backup.version > stateVersion) throw new Told(outcome.newerWorkbook);
    const held = book.readTable('customers');
    if (held && held.rows.length > 0 && !state.importing) throw new Told(outcome.importNotEmpty);
    // An import that died goes on where it was.
    state.importing = true;
    // 顧客 comes last: who sees customers sees a whole workbook.
    const last = backup.tabs.filter(({ part }) => part === 'customers');
    const tabs = [...backup.tabs.filter((tab) => !last.includes(tab)), ...last];
    for (const tab of tabs) {
      putBack({ book, state, language: backup.language }, tab);
      saveState(state);
    }
    Object.assign(state, backup.remembered);
    const made = setUp(state, book, answersFor(backup.language));
    if (tabs.some(({ part }) => part === 'reports'))
      perform({ job: 'buildReports', state, user, book }, buildReports);
    putInPlace(book, backup);
    state.importing = false;
    saveState(state);
    return { ...made, message: messagesOf(backup.language).outcome.imported(tabs.length) };
  }).outcome;
}

/** 顧客 and 集計, which were made last, under their own names and as far from the left as they were. */
function putInPlace(book: Book, { tabs }: Backup): void {
  for (const part of ['reports', 'customers'] as const) {
    const place = tabs.findIndex((tab) => tab.part === part);
    const sheet = part === 'reports' ? book.findGenerated(part) : book.findTable(part);
    const name = tabs[place]?.name;
    if (!sheet || name === undefined) continue;
    if (sheet.getName() !== name) sheet.setName(name);
    sheet.activate();
    book.spreadsheet.moveActiveSheet(place + 1);
  }
  book.forgetSheets();
}

const answersFor = (language: 'ja' | 'en') => ({
  language,
  workingHours: '',
  usualIntervalDays: 14,
  startAddress: '',
  startPosition: '',
  withSampleData: false,
});

interface Restoring {
  book: Book;
  state: State;
  language: 'ja' | 'en';
}

/** One tab, under its own name, dressed as set-up would; pivot tables are made anew. */
function putBack({ book, state, language }: Restoring, tab: TabBackup): void {
  const { name, part } = tab;
  if (part === 'reports' || (part !== null && state.tabs[part] !== undefined)) return;
  const fillIn = (sheet: Sheet): void => write(book, sheet, tab);
  if (part === null) {
    const known = book.sheets.get(name);
    if (known && known.getLastRow() > 0) return;
    if (known) fillIn(known);
    else buildTab(book, { name, part: null, fill: fillIn });
    return;
  }
  const table = tableKeys.find((key) => key === part);
  const generated = generatedKeys.find((key) => key === part.split(':')[0]);
  if (table) {
    const fill = (made: Sheet): void => {
      cutColumns(made, (tab.cells[0]?.length ?? 0) + spareColumns);
      fillIn(made);
      made.setFrozenRows(1);
      const { headerRow, places } = findColumns(allTables[table], book.readCells(made).values);
      dressTable(made, table, { language, places, headerRow });
      state.columns[table] = Object.keys(places);
    };
    buildTab(book, { name, part, fill });
  } else if (generated) {
    createGeneratedTab(book, generated, { name, language, part, fillIn });
  }
}

const tableKeys = Object.keys(allTables) as AnyTableKey[];
const generatedKeys = Object.keys(generatedTabs) as GeneratedKey[];

/** Cells as they were; formats first, so that dates go into date cells. */
function write(book: Book, sheet: Sheet, { cells, formats }: TabBackup): void {
  const rows = unpackRows(cells);
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  makeRoom(sheet, rows.length, width);
  formats.forEach((format, index) => {
    if (sheet.getMaxRows() > 1)
      sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
  });
  const values = rows.map((row) => row.map((cell) => toGoogle(book, cell)));
  sheet.getRange(1, 1, rows.length, width).setValues(values);
}
