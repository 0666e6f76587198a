// Everything in the workbook as one text, and back into an empty one: tabs in the users' own order, with the columns and
// tabs that Meguri knows nothing of. What comes back in is checked as a whole before anything is written.
import type { JobOutcome } from '../jobs/views';
import { messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import type { AnyTableKey } from '../tables/column';
import { type GeneratedKey, generatedTabs } from '../tables/generated';
import { allTables } from '../tables/officeSchemas';
import { findColumns } from '../tables/read';
import { type Backup, readBackup, type TabBackup } from './backupFile';
import { Book } from './book';
import { buildReports } from './buildReports';
import { buildTab, createGeneratedTab, dressTable } from './createTabs';
import { languageOf } from './language';
import { packRows, unpackRows } from './pack';
import { guarded, perform, stateInWords, Told } from './runJob';
import { setUp } from './setUp';
import { type State, saveState, stateVersion } from './state';
import { storeName } from './store';
import { cutColumns, makeRoom, spareColumns, toGoogle } from './writeChanges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Meguri's own hidden tabs are made anew. */
const isOwn = (sheet: Sheet): boolean => sheet.getName().startsWith(storeName);

/**
 * The workbook as JSON: cells, formulas, number formats and notes of every tab.
 *
 * @throws {@link Told} In a workbook that a newer Meguri has written.
 */
export function exportWorkbook(): string {
  const state = stateInWords();
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
  const part = parts.get(sheet.getSheetId()) ?? null;
  return {
    name: sheet.getName(),
    part,
    cells: packRows(cells),
    formats,
    // Tabs of Meguri's have one format for each column, those of the users' own any.
    ...(part === null ? { cellFormats: range.getNumberFormats() } : {}),
    notes: notesOf(range),
    hidden: sheet.isSheetHidden(),
  };
}

const notesOf = (range: GoogleAppsScript.Spreadsheet.Range): [number, number, string][] =>
  range
    .getNotes()
    .flatMap((row, line) =>
      row.flatMap((note, place): [number, number, string][] =>
        note === '' ? [] : [[line + 1, place + 1, note]],
      ),
    );

/** Fills a workbook that holds nothing yet. */
export function importWorkbook(text: string): JobOutcome {
  return guarded('setUp', (state, user, book) => {
    const { outcome } = messagesOf(languageOf(book));
    const backup = readBackup(text);
    if (backup === null) throw new Told(outcome.notABackup);
    if (backup === 'newer') throw new Told(outcome.newerWorkbook);
    const isInUse = Object.keys(state.tabs).length > 0 || (book.readTable('customers')?.rows.length ?? 0) > 0;
    if (isInUse && !state.importing) throw new Told(outcome.importNotEmpty);
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
  // From the left on: each place counts the tabs before it.
  for (const [place, { part, name }] of tabs.entries()) {
    if (part !== 'reports' && part !== 'customers') continue;
    const sheet = part === 'reports' ? book.findGenerated(part) : book.findTable(part);
    if (!sheet) continue;
    if (sheet.getName() !== name) sheet.setName(name);
    sheet.activate();
    book.spreadsheet.moveActiveSheet(place + 1);
  }
  book.forgetSheets();
  book.findTable('customers')?.activate();
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
    if (isThere(book, tab)) return;
    const known = book.sheets.get(name);
    const isBlank = known !== undefined && known.getLastRow() === 0;
    if (isBlank) fillIn(known);
    // A tab that has the name already stays as it is.
    const sheet = isBlank ? known : buildTab(book, { name, part: null, fill: fillIn });
    if (tab.hidden) sheet.hideSheet();
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
    const made = buildTab(book, { name, part, fill });
    if (tab.hidden) made.hideSheet();
  } else if (generated) {
    const made = createGeneratedTab(book, generated, { name, language, part, fillIn });
    if (tab.hidden) made.hideSheet();
  }
}

/** An import that died has put back this tab. */
function isThere(book: Book, tab: TabBackup): boolean {
  const alike = [...book.sheets.values()].filter(
    (sheet) => sheet.getName() === tab.name || sheet.getName().startsWith(`${tab.name} (`),
  );
  const cells = JSON.stringify(tab.cells);
  return alike.some((sheet) => JSON.stringify(backupOf(book, sheet, new Map()).cells) === cells);
}

const tableKeys = Object.keys(allTables) as AnyTableKey[];
const generatedKeys = Object.keys(generatedTabs) as GeneratedKey[];

/** Sheets would take these texts for numbers, dates or truth values. */
const readOtherwise = /[\d０-９]|^\s*(true|false)\s*$/i;

/** Texts as they are: by an apostrophe where the cell's format does not keep them so. */
function toSend(book: Book, cell: WritableCell, format: string | undefined): ReturnType<typeof toGoogle> {
  const sent = toGoogle(book, cell);
  const isKept = format === '@' || typeof cell !== 'string' || sent !== cell || !readOtherwise.test(cell);
  return isKept ? sent : `'${cell}`;
}

/** What cells without a format are said to have: as a format of its own it would show dates as numbers. */
const automatic = '0.###############';

const settable = (format: string): string => (format === automatic ? 'General' : format);

/** Cells as they were; formats first, so that dates go into date cells. */
function write(book: Book, sheet: Sheet, { cells, formats, cellFormats, notes }: TabBackup): void {
  const rows = unpackRows(cells);
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  makeRoom(sheet, rows.length, width);
  formats.forEach((format, index) => {
    if (sheet.getMaxRows() > 1)
      sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(settable(format));
  });
  const range = sheet.getRange(1, 1, rows.length, width);
  if (cellFormats) range.setNumberFormats(cellFormats.map((row) => row.map(settable)));
  const formatAt = (line: number, place: number): string | undefined =>
    cellFormats ? cellFormats[line]?.[place] : line > 0 ? formats[place] : undefined;
  range.setValues(
    rows.map((row, line) => row.map((cell, place) => toSend(book, cell, formatAt(line, place)))),
  );
  for (const [row, column, note] of notes) sheet.getRange(row, column).setNote(note);
}
