// First run: makes what is missing, adopts tabs that are there already, installs the hourly trigger. Twice changes nothing twice.
import type { JobResult } from '../jobs/changes';
import { newProducts } from '../jobs/proposals/proposalRows';
import { jobsDue } from '../jobs/schedule';
import { readSettings, type SettingKey, settingOfLabel } from '../jobs/settings';
import type { SetUpAnswers } from '../jobs/views';
import { type Language, type Messages, messagesOf } from '../messages';
import type { TableKey } from '../tables/column';
import { type GeneratedKey, generatedTabs } from '../tables/generated';
import { findColumns, missingFields, type ReadTable } from '../tables/read';
import { type SettingRow, tables } from '../tables/schemas';
import type { Book } from './book';
import {
  colourStates,
  createGeneratedTab,
  createTableTab,
  dressedSoFar,
  dressTable,
  rememberColumn,
} from './createTabs';
import { ensureTables } from './ensureTabs';
import { isPassing } from './execution';
import { causeOf } from './limits';
import { loadPart } from './loadVisits';
import { contextNow } from './readTeam';
import { type State, saveState } from './state';
import { prepareStore } from './store';
import { createTodayTabs } from './todayTabs';
import { installTriggers } from './triggers';
import { writeBlock } from './writeChanges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const tableKeys = Object.keys(tables) as TableKey[];
/** Tabs with columns are made at set-up; 集計 comes with its first pivots. */
const generatedAtSetUp: GeneratedKey[] = ['week', 'due', 'atRisk', 'problems'];

export function setUp(state: State, book: Book, answers: SetUpAnswers): JobResult {
  const { language } = answers;
  let created = 0;
  let adopted = 0;
  const adoptable = findAdoptable(book, state);
  for (const key of tableKeys) {
    const isKnown = state.tabs[key] !== undefined && book.findTable(key) !== null;
    if (isKnown && !state.adopting[key]) continue;
    const own = isKnown ? book.findTable(key) : (adoptable.get(key) ?? null);
    if (!own) {
      createTable(book, key, answers);
      created += 1;
      continue;
    }
    adoptTab({ book, state, key, language }, own);
    state.tabs[key] = own.getSheetId();
    state.columns[key] = knownFields(book, own, key);
    delete state.adopting[key];
    saveState(state);
    adopted += 1;
  }
  for (const key of generatedAtSetUp) {
    const known = book.findGenerated(key);
    const name = generatedTabs[key].tab[language];
    const sheet = known ?? createGeneratedTab(book, key, { name, language });
    state.tabs[key] = sheet.getSheetId();
    if (!known) created += 1;
  }
  const team = loadPart(book, ['customers', 'products', 'reps', 'settings']);
  if (team) created += createTodayTabs(book, state, { team, repIds: [...team.reps.keys()] });
  // Where something is new already, the first plan writes proposals: it finds their tab made.
  if (team && newProducts(team, contextNow(book).today).length > 0 && !book.findTable('proposals')) {
    ensureTables(book, ['proposals']);
    created += 1;
  }
  prepareStore(book);
  const details = startTriggers(messagesOf(language));
  removeBlankFirstTab(book);
  startSchedule(book, state);
  saveState(state);
  if (created > 0) book.findTable('customers')?.activate();
  const messages = messagesOf(language);
  const message =
    created + adopted > 0 ? messages.outcome.setUpDone(created, adopted) : messages.outcome.setUpAgain;
  return { changes: [], message, details, figures: {} };
}

/** Without the schedule everything else works: what stands in its way is told. */
function startTriggers(messages: Messages): string[] {
  try {
    installTriggers();
    return [];
  } catch (error) {
    if (isPassing(error)) throw error;
    console.error(error);
    return [messages.outcome.noSchedule(causeOf(messages, error))];
  }
}

/** The schedule begins with the next hour that comes: a fresh install has missed nothing. */
function startSchedule(book: Book, state: State): void {
  if (Object.keys(state.lastRuns).length > 0) return;
  const { settings } = readSettings(book.readTable('settings') as ReadTable<SettingRow> | null);
  for (const { job, period } of jobsDue(settings, contextNow(book), {})) state.lastRuns[job] = period;
}

/** Tabs of the users' own that hold what a table needs, found by their headers. */
export function findAdoptable(book: Book, state: State): Map<TableKey, Sheet> {
  const found = new Map<TableKey, Sheet>();
  const taken = new Set(Object.values(state.tabs));
  for (const sheet of book.sheets.values()) {
    if (taken.has(sheet.getSheetId()) || sheet.isSheetHidden() || sheet.getLastRow() === 0) continue;
    const head = sheet.getRange(1, 1, Math.min(10, sheet.getLastRow()), sheet.getLastColumn()).getValues();
    const key = tableOf(sheet.getName(), head as string[][], found);
    if (key) found.set(key, sheet);
  }
  return found;
}

/** The table whose required headers are all there; of several, the one with most headers. */
function tableOf(name: string, head: string[][], found: Map<TableKey, Sheet>): TableKey | null {
  let best: { key: TableKey; score: number } | null = null;
  for (const key of tableKeys) {
    if (found.has(key)) continue;
    const schema = tables[key];
    const { places } = findColumns(schema, head);
    const missing = missingFields(schema, places);
    const columns = Object.entries(schema.columns) as [string, { required: boolean }][];
    if (columns.some(([field, column]) => column.required && missing.includes(field))) continue;
    const named = name === schema.tab.ja || name === schema.tab.en;
    const score = columns.length - missing.length + (named ? 100 : 0);
    if (score >= 3 && (!best || score > best.score)) best = { key, score };
  }
  return best?.key ?? null;
}

/** A new tab; settings are written with the answers, customers get their colours. */
function createTable(book: Book, key: TableKey, answers: SetUpAnswers): Sheet {
  const { language } = answers;
  return createTableTab(book, key, {
    language,
    fillIn: (sheet) => {
      if (key === 'settings') writeAnswers(book, sheet, answers);
      if (key === 'customers') colourCustomers(sheet, book, language);
    },
  });
}

interface Adoption {
  book: Book;
  state: State;
  key: TableKey;
  language: Language;
}

/**
 * Adds the columns that Meguri writes to, right of the users' own; what is there stays as it is. Which columns are being
 * added is noted first: a set-up that died is told from a user's own column of that name.
 */
function adoptTab({ book, state, key, language }: Adoption, sheet: Sheet): void {
  const schema = tables[key];
  const { headerRow, places } = findColumns(schema, book.readCells(sheet).values);
  const needed = key === 'visits' ? Object.keys(schema.columns) : computedFields(key);
  const begun = state.adopting[key];
  const added = begun ?? needed.filter((field) => places[field] === undefined);
  state.adopting[key] = added;
  state.tabs[key] = sheet.getSheetId();
  saveState(state);
  const width = sheet.getLastColumn();
  const isBegun = (column: number): boolean =>
    begun !== undefined && (column > width || begun.some((field) => places[field] === column - 1));
  const dressed = dressedSoFar(sheet, isBegun);

  let next = width + 1;
  for (const field of added) {
    const column = (schema.columns as Record<string, { header: Record<Language, string> }>)[field]!;
    const place = places[field] ?? next - 1;
    if (place + 1 > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    sheet.getRange(headerRow, place + 1).setValue(column.header[language]);
    dressTable(sheet, key, { language, places: { [field]: place }, headerRow, dressed });
    if (places[field] === undefined) next += 1;
  }
  for (const [field, place] of Object.entries(places)) {
    const memory = `${key}.${field}`;
    if (place === undefined || added.includes(field) || dressed.remembered.has(memory)) continue;
    rememberColumn(sheet, place + 1, memory);
  }
  if (key === 'customers') colourCustomers(sheet, book, language);
}

function knownFields(book: Book, sheet: Sheet, key: TableKey): string[] {
  return Object.keys(findColumns(tables[key], book.readCells(sheet).values).places);
}

const computedFields = (key: TableKey): string[] =>
  Object.entries(tables[key].columns as Record<string, { computed: boolean }>)
    .filter(([, column]) => column.computed)
    .map(([field]) => field);

function colourCustomers(sheet: Sheet, book: Book, language: Language): void {
  const { places } = findColumns(tables.customers, book.readCells(sheet).values);
  const place = places['reorderState'];
  if (place !== undefined) colourStates(sheet, place + 1, language);
}

/** Writes the answers over the initial values of a settings tab that was just made. */
function writeAnswers(book: Book, sheet: Sheet, answers: SetUpAnswers): void {
  const given: Partial<Record<SettingKey, string>> = {
    workingHours: answers.workingHours,
    usualIntervalDays: String(answers.usualIntervalDays),
    startAddress: answers.startAddress,
    startPosition: answers.startPosition,
  };
  const rows = sheet.getDataRange().getValues() as string[][];
  const values = rows.map(([label, value]) => {
    const key = settingOfLabel(String(label));
    return [(key ? given[key] : undefined) || String(value)];
  });
  writeBlock(book, sheet, { row: 1, column: 2, values });
}

/** A new spreadsheet begins with one empty tab, which would stand before everything else. */
function removeBlankFirstTab(book: Book): void {
  const [first] = [...book.sheets.values()];
  const isBlank = first !== undefined && first.getLastRow() === 0 && first.getLastColumn() === 0;
  const isDefault = first !== undefined && /^(シート|Sheet) ?1$/.test(first.getName());
  if (!isBlank || !isDefault || book.sheets.size < 2) return;
  book.spreadsheet.deleteSheet(first);
  book.forgetSheets();
}
