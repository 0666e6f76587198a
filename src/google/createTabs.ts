// Makes tabs: headers, notes, dropdowns, formats, warnings, colours. Runs at set-up, not in the weekly jobs.
import { generatedHeader } from '../jobs/generatedRows';
import { columnLetters } from '../jobs/problemsTab';
import { initialText, settingKeys } from '../jobs/settings';
import { type Language, messagesOf } from '../messages';
import type { AnyTableKey, Column } from '../tables/column';
import { type GeneratedKey, generatedTabs, type RowKind, visitResults } from '../tables/generated';
import type { GeneratedColumn } from '../tables/generatedColumn';
import { allTables, proposalOutcomes } from '../tables/officeSchemas';
import type { ColumnPlaces } from '../tables/read';
import { headerCells } from '../tables/write';
import { type Book, columnMetadataKey } from './book';
import { dressForm, isForm } from './createForm';
import { saveState } from './state';
import { cutColumns, makeRoom, spareColumns } from './writeChanges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headerColour = '#e8eef7';
const tabColours = { table: '#3367d6', generated: '#188038', problems: '#d93025' };

/** A tab in the making: hidden, under a name that nobody uses. */
const scratchName = '_meguri_new';

interface NewTab {
  name: string;
  /** What the tab is to Meguri, as the state calls it; nothing for a tab of the users' own. */
  part: string | null;
  fill: (sheet: Sheet) => void;
}

/**
 * Makes a tab, notes which one it is, and gives it its name last: a run that dies on the way leaves a hidden scratch tab,
 * which the next one throws away or, when it is whole, names; and never half a tab.
 */
export function buildTab(book: Book, { name, part, fill }: NewTab): Sheet {
  const left = book.sheets.get(scratchName);
  if (left) {
    book.spreadsheet.deleteSheet(left);
    book.forgetSheets();
  }
  const sheet = book.spreadsheet.insertSheet(scratchName, book.sheets.size);
  sheet.hideSheet();
  fill(sheet);
  const { state } = book;
  const free = freeName(book, name);
  if (part !== null) {
    state.tabs[part] = sheet.getSheetId();
    state.making = { id: sheet.getSheetId(), name: free };
    saveState(state);
  }
  show(book, sheet, free);
  return sheet;
}

function show(book: Book, sheet: Sheet, name: string): void {
  sheet.showSheet();
  sheet.setName(name);
  book.state.making = null;
  book.forgetSheets();
}

/** Names the tab that a run had made when it died. */
export function nameMadeTab(book: Book): void {
  const { making } = book.state;
  const left = book.sheets.get(scratchName);
  if (making && left?.getSheetId() === making.id) show(book, left, freeName(book, making.name));
  book.state.making = null;
}

/** The name, or one like it where somebody's own tab has it. */
function freeName(book: Book, name: string): string {
  let free = name;
  for (let count = 2; book.sheets.has(free); count++) free = `${name} (${count})`;
  return free;
}

/** Makes one of the tabs that users keep; `fillIn` writes what is not the same in every workbook. */
export function createTableTab(
  book: Book,
  key: AnyTableKey,
  { language, fillIn }: { language: Language; fillIn: (sheet: Sheet) => void },
): Sheet {
  book.state.columns[key] = Object.keys(allTables[key].columns);
  const fill = (sheet: Sheet): void => {
    fillTable(sheet, key, language);
    fillIn(sheet);
  };
  return buildTab(book, { name: allTables[key].tab[language], part: key, fill });
}

function fillTable(sheet: Sheet, key: AnyTableKey, language: Language): void {
  const schema = allTables[key];
  const headers = headerCells(schema, language);
  makeRoom(sheet, 1, headers.length);
  cutColumns(sheet, headers.length + spareColumns);
  sheet
    .getRange(1, 1, 1, headers.length)
    .setValues([headers])
    .setFontWeight('bold')
    .setBackground(headerColour);
  sheet.setFrozenRows(1);
  sheet.setTabColor(tabColours.table);
  const places: ColumnPlaces = {};
  Object.keys(schema.columns).forEach((field, index) => {
    places[field] = index;
  });
  dressTable(sheet, key, { language, places, headerRow: 1 });
  if (key === 'settings') writeSettingRows(sheet, language);
}

export interface TableDress {
  language: Language;
  places: ColumnPlaces;
  headerRow: number;
  /** Nothing in a tab that was just made. */
  dressed?: Dressed;
}

/** Notes, formats, dropdowns, checkboxes, widths, warnings and the memory of columns. */
export function dressTable(sheet: Sheet, key: AnyTableKey, dress: TableDress): void {
  const rows = sheet.getMaxRows() - dress.headerRow;
  for (const [field, column] of Object.entries(allTables[key].columns) as [string, Column<unknown>][]) {
    const place = dress.places[field];
    if (place === undefined) continue;
    const body = sheet.getRange(dress.headerRow + 1, place + 1, rows, 1);
    dressColumn(sheet, { key, field, column, place: place + 1, body }, dress);
  }
}

interface ColumnDress {
  key: AnyTableKey;
  field: string;
  column: Column<unknown>;
  /** 1-based. */
  place: number;
  body: GoogleAppsScript.Spreadsheet.Range;
}

function dressColumn(
  sheet: Sheet,
  on: ColumnDress,
  { language, headerRow, dressed = undressed }: TableDress,
): void {
  const { column, body, place } = on;
  sheet.setColumnWidth(place, column.widthPixels);
  const note = messagesOf(language).notes[on.key]?.[on.field];
  if (note) sheet.getRange(headerRow, place).setNote(note);
  if (column.codec.checkbox)
    body.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  else if (column.codec.format !== 'General') body.setNumberFormat(column.codec.format);
  const choices = on.field === 'result' ? resultWords(language) : column.codec.choices?.(language);
  if (choices) body.setDataValidation(dropdown(choices));
  if (column.computed && !dressed.protectedColumns.has(place)) protect(body.protect());
  if (column.wrap) body.setWrap(true);
  if (on.key === 'dailyReports' || on.key === 'proposals') body.setVerticalAlignment('top');
  // Beside a name that begins where the date ends, neither can be read.
  if (on.key === 'dailyReports' && on.field === 'day') body.setHorizontalAlignment('left');
  if (column.hidden) sheet.hideColumns(place);
  const memory = `${on.key}.${on.field}`;
  if (!dressed.remembered.has(memory)) rememberColumn(sheet, place, memory);
}

const resultWords = (language: Language): string[] =>
  Object.values(visitResults).map((word) => word[language]);

/** Other words stay possible: a dropdown helps, it does not refuse. */
const dropdown = (words: string[]): GoogleAppsScript.Spreadsheet.DataValidation =>
  SpreadsheetApp.newDataValidation().requireValueInList(words, true).setAllowInvalid(true).build();

/** What a tab has already: protecting or remembering a column twice would make a second one. */
export interface Dressed {
  protectedColumns: ReadonlySet<number>;
  remembered: ReadonlySet<string>;
}

const undressed: Dressed = { protectedColumns: new Set(), remembered: new Set() };

/**
 * Protections and memories of a tab of the users' own, with what an earlier set-up left there. A column of its own that
 * this one had begun to protect when it died has no description yet.
 */
export function dressedSoFar(sheet: Sheet, isBegun: (column: number) => boolean): Dressed {
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const memories = sheet.createDeveloperMetadataFinder().withKey(columnMetadataKey).find();
  const protectedColumns = new Set<number>();
  for (const one of protections) {
    const range = one.getRange();
    const isOwn = one.getDescription() === protectionName;
    const isHalfMade =
      one.getDescription() === '' && range.getNumColumns() === 1 && isBegun(range.getColumn());
    if (isHalfMade) protect(one);
    if (isOwn || isHalfMade) protectedColumns.add(range.getColumn());
  }
  return { protectedColumns, remembered: new Set(memories.map((one) => one.getValue() ?? '')) };
}

const protectionName = 'Meguri';

/** Who edits it is warned, and may. */
function protect(protection: GoogleAppsScript.Spreadsheet.Protection): void {
  protection.setWarningOnly(true).setDescription(protectionName);
}

/** Ties the field to the column: the metadata moves with it and survives a new header. */
export function rememberColumn(sheet: Sheet, place: number, value: string): void {
  const letters = sheet.getRange(1, place).getA1Notation().replace(/\d+$/, '');
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(columnMetadataKey, value);
}

function writeSettingRows(sheet: Sheet, language: Language): void {
  const words = messagesOf(language).settings;
  const rows = settingKeys.map((key) => [words[key].label, initialText(key, language), words[key].meaning]);
  sheet.getRange(2, 1, rows.length, 3).setValues(rows);
  sheet.getRange(2, 3, rows.length, 1).setWrap(true).setFontColor('#5f6368');
}

interface GeneratedTabWish {
  name: string;
  language: Language;
  /** What the state calls the tab; the key unless given: reps have tabs of their own. */
  part?: string;
  fillIn?: (sheet: Sheet) => void;
}

/** Makes one of the tabs that Meguri fills. Its looks hang on the hidden kind column, so that writing values is all. */
export function createGeneratedTab(
  book: Book,
  key: GeneratedKey,
  { name, language, part = key, fillIn }: GeneratedTabWish,
): Sheet {
  const fill = (sheet: Sheet): void => {
    fillGenerated(sheet, key, language);
    fillIn?.(sheet);
  };
  return buildTab(book, { name, part, fill });
}

function fillGenerated(sheet: Sheet, key: GeneratedKey, language: Language): void {
  const tab = generatedTabs[key];
  sheet.setTabColor(key === 'problems' ? tabColours.problems : tabColours.generated);
  if (isForm(key)) {
    dressForm(sheet, key, language);
    return;
  }
  const columns = Object.values(tab.columns);
  if (columns.length === 0) return;
  cutColumns(sheet, columns.length + spareColumns);
  sheet.getRange(tab.headerRow, 1, 1, columns.length).setValues([generatedHeader(key, language) as string[]]);
  sheet
    .getRange(tab.headerRow, 1, 1, columns.length)
    .setFontWeight('bold')
    .setBackground(headerColour)
    .setHorizontalAlignments([columns.map(alignmentOf)]);
  sheet.setFrozenRows(tab.headerRow);
  columns.forEach((column, index) => {
    const body = sheet.getRange(tab.headerRow + 1, index + 1, sheet.getMaxRows() - tab.headerRow, 1);
    sheet.setColumnWidth(index + 1, column.widthPixels);
    if (column.format !== 'General') body.setNumberFormat(column.format);
    body.setVerticalAlignment('top');
    if (alignmentOf(column) === 'center' && !column.checkbox) body.setHorizontalAlignment('center');
    if (column.wrap) body.setWrap(true);
    if (column.hidden) sheet.hideColumns(index + 1);
  });
  if ('kind' in tab.columns) colourByKind(sheet, key);
  if (key === 'today') dressToday(sheet, language);
  if (key === 'due') colourStates(sheet, columnOf('due', 'state'), language);
}

/** Dates and counts stand in the middle, away from the words beside them; headers stand where their cells do. */
function alignmentOf({ format, checkbox }: GeneratedColumn): 'left' | 'center' | 'right' {
  if (checkbox || format === '0' || format === 'yyyy-mm-dd') return 'center';
  return /[#%]/.test(format) ? 'right' : 'left';
}

const columnOf = (key: GeneratedKey, name: string): number =>
  Object.keys(generatedTabs[key].columns).indexOf(name) + 1;

/** The formats and dropdowns of 今日 that proposals came with; the results' dropdown too. */
export function dressToday(sheet: Sheet, language: Language): void {
  const first = generatedTabs.today.headerRow + 1;
  const bodyOf = (name: string) =>
    sheet.getRange(first, columnOf('today', name), sheet.getMaxRows() - first + 1, 1);
  bodyOf('result').setDataValidation(dropdown(resultWords(language)));
  bodyOf('proposal').clearDataValidations().setNumberFormat('@').setWrap(true);
  bodyOf('proposalOutcome')
    .setNumberFormat('@')
    .setDataValidation(dropdown(outcomeWords(language)));
}

const outcomeWords = (language: Language): string[] =>
  Object.values(proposalOutcomes).map((word) => word[language]);

interface KindLook {
  kind: RowKind;
  background: string | null;
  fontColour: string | null;
  bold: boolean;
}

const kindLooks: KindLook[] = [
  { kind: 'title', background: null, fontColour: '#174ea6', bold: true },
  { kind: 'day', background: '#e6f4ea', fontColour: '#137333', bold: true },
  { kind: 'done', background: null, fontColour: '#80868b', bold: false },
  { kind: 'leftHead', background: '#fef7e0', fontColour: '#b06000', bold: true },
  { kind: 'head', background: '#e8f0fe', fontColour: null, bold: true },
  { kind: 'left', background: '#fffdf5', fontColour: null, bold: false },
];

function colourByKind(sheet: Sheet, key: GeneratedKey): void {
  const letter = columnLetters(columnOf(key, 'kind'));
  const width = Object.keys(generatedTabs[key].columns).length;
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), width);
  const rules = kindLooks.map((look) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=$${letter}1="${look.kind}"`)
      .setBold(look.bold)
      .setRanges([all]);
    if (look.background) rule.setBackground(look.background);
    if (look.fontColour) rule.setFontColor(look.fontColour);
    return rule.build();
  });
  if (key === 'today') rules.push(doneRule(all));
  sheet.setConditionalFormatRules(rules);
}

function doneRule(
  all: GoogleAppsScript.Spreadsheet.Range,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const letter = columnLetters(columnOf('today', 'done'));
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=$${letter}1=TRUE`)
    .setFontColor('#80868b')
    .setBackground('#f1f3f4')
    .setRanges([all])
    .build();
}

/** Late, this week, on time: colour and word. */
export function colourStates(sheet: Sheet, column: number, language: Language): void {
  const words = messagesOf(language).reorder;
  const looks = [
    { word: words.late, background: '#fce8e6', fontColour: '#c5221f' },
    { word: words.thisWeek, background: '#fef7e0', fontColour: '#b06000' },
    { word: words.onTime, background: '#e6f4ea', fontColour: '#137333' },
  ];
  const range = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  const rules = looks.map((look) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(look.word)
      .setBackground(look.background)
      .setFontColor(look.fontColour)
      .setRanges([range])
      .build(),
  );
  // A set-up that died may have left its own rules there: they are replaced, not doubled.
  const others = sheet
    .getConditionalFormatRules()
    .filter(
      (rule) => !rule.getRanges().some((one) => one.getColumn() === column && one.getNumColumns() === 1),
    );
  sheet.setConditionalFormatRules([...others, ...rules]);
}
