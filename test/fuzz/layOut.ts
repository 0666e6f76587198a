// Lays a modelled workbook out in the host, and tells where each of its cells stands.
import { workbookFromJson } from '../../src/local/workbook/json';
import type { Sheet } from '../../src/local/workbook/sheet';
import type { Workbook } from '../../src/local/workbook/workbook';
import type { TableKey } from '../../src/tables/column';
import { generatedTabs } from '../../src/tables/generated';
import { CellWriter } from './cell';
import type { Place } from './expected';
import { columnsOf, type TabModel, tableKeys, type WorldModel } from './model';
import { type Bundle, emptyWorkbook, tableSheetIds, templateOf } from './template';

export interface LaidOut {
  workbook: Workbook;
  /** Absent for a tab that set-up will make. */
  sheets: Map<TableKey, Sheet>;
}

/** In a workbook that Meguri has set up: tabs and columns are remembered, whatever they are called now. */
export function layOutSetUp(bundle: Bundle, world: WorldModel): LaidOut {
  const template = templateOf(bundle, world.language);
  const workbook = workbookFromJson(template.workbook);
  const writer = new CellWriter(workbook);
  const sheets = new Map<TableKey, Sheet>();
  for (const [key, id] of tableSheetIds(template, world.language)) {
    const sheet = workbook.sheetById(id)!;
    fillTab(writer, sheet, world.tabs[key]);
    rememberColumns(workbook, sheet, world.tabs[key]);
    sheets.set(key, sheet);
  }
  changeGenerated(workbook, world);
  addOwnTabs(writer, workbook, world);
  return { workbook, sheets };
}

/** Puts the tables of another workbook in place of those that stand there. */
export function layOutAnew(world: WorldModel, { workbook, sheets }: LaidOut): void {
  const writer = new CellWriter(workbook);
  for (const [key, sheet] of sheets) {
    const tab = { ...world.tabs[key], name: sheet.name };
    Object.assign(sheet, { rows: [], merges: [], protections: [], filter: null });
    fillTab(writer, sheet, tab);
    rememberColumns(workbook, sheet, tab);
    sheet.cellsChanged(sheet.wholeGrid, 'values');
  }
}

/** In a workbook of the users' own, before set-up. The settings are Meguri's to make. */
export function layOutOwn(world: WorldModel): LaidOut {
  const workbook = emptyWorkbook(world.language);
  const writer = new CellWriter(workbook);
  const sheets = new Map<TableKey, Sheet>();
  for (const key of tableKeys) {
    if (key === 'settings') continue;
    const sheet = workbook.addSheet(world.tabs[key].name);
    fillTab(writer, sheet, world.tabs[key]);
    sheets.set(key, sheet);
  }
  addOwnTabs(writer, workbook, world);
  return { workbook, sheets };
}

function fillTab(writer: CellWriter, sheet: Sheet, tab: TabModel): void {
  sheet.properties.name = tab.name;
  const headerRow = tab.titles.length + 1;
  sheet.maxRows = Math.max(sheet.maxRows, headerRow + tab.rows.length + 5);
  sheet.maxColumns = Math.max(tab.columns.length, 1);
  tab.titles.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      writer.put(sheet, { row: index + 1, column: column + 1 }, cell, '');
    });
  });
  const facts = columnsOf(tab.key);
  tab.columns.forEach(({ key, header }, index) => {
    const column = index + 1;
    const format = facts[key]?.codec.format ?? '';
    sheet.putValue(headerRow, column, header === '' ? undefined : header);
    tab.rows.forEach(({ cells }, position) => {
      writer.put(sheet, { row: headerRow + 1 + position, column }, cells[key] ?? null, format);
    });
    for (let spare = 1; spare <= 5; spare++)
      writer.put(sheet, { row: headerRow + tab.rows.length + spare, column }, null, format);
  });
  dress(sheet, tab, headerRow);
}

/** Hidden rows and columns, filters, merges, protections. */
function dress(sheet: Sheet, tab: TabModel, headerRow: number): void {
  const columnOf = (key: string): number => tab.columns.findIndex((column) => column.key === key) + 1;
  const rowOf = (uid: number): number => headerRow + 1 + tab.rows.findIndex((row) => row.uid === uid);
  const numRows = Math.max(1, tab.rows.length);
  for (const uid of tab.hiddenUids) if (rowOf(uid) > headerRow) sheet.rowAt(rowOf(uid)).hidden = true;
  for (const key of tab.hiddenKeys) if (columnOf(key) > 0) sheet.columnAt(columnOf(key)).hidden = true;
  if (tab.filtered) {
    const range = {
      row: headerRow,
      column: 1,
      numRows: numRows + 1,
      numColumns: Math.max(1, tab.columns.length),
    };
    const criteria = { values: [], hiddenValues: ['A', '取引中'] };
    sheet.filter = { range, criteria: [{ column: 1, criteria }] };
  }
  for (const { uid, key, count } of tab.merges) {
    if (columnOf(key) > 0)
      sheet.merges.push({ row: rowOf(uid), column: columnOf(key), numRows: count, numColumns: 1 });
  }
  for (const key of tab.protectedKeys) {
    if (columnOf(key) === 0) continue;
    sheet.protections.push({
      id: sheet.id * 100_000 + columnOf(key),
      type: 'RANGE',
      range: { row: headerRow, column: columnOf(key), numRows: numRows + 1, numColumns: 1 },
      description: '',
      warningOnly: false,
      editors: [],
      unprotected: [],
    });
  }
}

/** Developer metadata stays with its column wherever that went, and goes with it. */
function rememberColumns(workbook: Workbook, sheet: Sheet, tab: TabModel): void {
  workbook.metadata = workbook.metadata.flatMap((metadata) => {
    const { location } = metadata;
    if (location.type !== 'COLUMN' || location.sheetId !== sheet.id) return [metadata];
    const field = (metadata.value ?? '').split('.')[1];
    const index = tab.columns.findIndex((column) => column.key === field);
    return index < 0 ? [] : [{ ...metadata, location: { ...location, index: index + 1 } }];
  });
}

function changeGenerated(workbook: Workbook, world: WorldModel): void {
  const nameOf = (tab: string): string =>
    generatedTabs[tab as keyof typeof generatedTabs].tab[world.language];
  for (const tab of world.deletedGenerated) {
    const sheet = workbook.sheetByName(nameOf(tab));
    if (sheet) workbook.removeSheet(sheet);
  }
  for (const [tab, to] of Object.entries(world.renamedGenerated)) {
    const sheet = workbook.sheetByName(nameOf(tab));
    if (sheet) sheet.properties.name = to;
  }
}

function addOwnTabs(writer: CellWriter, workbook: Workbook, world: WorldModel): void {
  for (const { name, cells } of world.ownTabs) {
    if (workbook.sheetByName(name)) continue;
    const sheet = workbook.addSheet(name);
    cells.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        writer.put(sheet, { row: rowIndex + 1, column: column + 1 }, cell, '');
      });
    });
  }
}

/** `A` … `Z`, `AA` … for a 1-based column. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Row and column of a place, from 1. A column that is missing is told at the first cell of the header row. */
export function positionOf(world: WorldModel, place: Place): { row: number; column: number } {
  const tab = world.tabs[place.table];
  const headerRow = tab.columns.length === 0 ? 1 : tab.titles.length + 1;
  const row = place.uid < 0 ? headerRow : headerRow + 1 + tab.rows.findIndex(({ uid }) => uid === place.uid);
  const column = place.missingColumn ? 1 : tab.columns.findIndex(({ key }) => key === place.key) + 1;
  return { row, column };
}
