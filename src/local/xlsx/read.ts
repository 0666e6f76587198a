/** Reads an .xlsx file, whoever wrote it: Excel, LibreOffice, Google Sheets, or this project. */
import ExcelJS, { type Cell, type Row as ExcelRow, type Style, type Worksheet } from 'exceljs';
import { boundReference, parseA1 } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import { Workbook, type WorkbookOptions } from '../workbook/workbook';
import { colorOf } from './colors';
import { conditionalOf, type ExcelConditional } from './conditionalFormats';
import { NotAWorkbookError } from './errors';
import { takeListsBack } from './lists';
import { cellStyle } from './styles';
import { ruleOf } from './validations';
import { contentOf } from './values';

/** Throws a NotAWorkbookError when the bytes are no .xlsx workbook. */
export async function readXlsx(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<Workbook> {
  assertZip(bytes);
  const file = await loaded(bytes);
  if (file.worksheets.length === 0) throw new NotAWorkbookError('it has no sheets');
  const workbook = new Workbook(options);
  const pairs = file.worksheets.map((worksheet) => [worksheet, workbook.addSheet(worksheet.name)] as const);
  for (const [worksheet, sheet] of pairs) readSheet(worksheet, sheet);
  for (const [worksheet, sheet] of pairs) readRules(workbook, worksheet, sheet);
  readNames(workbook, file);
  takeListsBack(workbook);
  return workbook;
}

/** An .xlsx file is a zip archive; saying what else it is spares its owner a riddle. */
function assertZip(bytes: Uint8Array): void {
  const [a, b] = bytes;
  if (bytes.length === 0) throw new NotAWorkbookError('it is empty');
  if (a === 0xd0 && b === 0xcf)
    throw new NotAWorkbookError('it is an old .xls file or has a password; save it as .xlsx');
  if (a !== 0x50 || b !== 0x4b) throw new NotAWorkbookError('it has another format');
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  try {
    await file.xlsx.load(bytes as unknown as Parameters<typeof file.xlsx.load>[0]);
    return file;
  } catch (error) {
    throw new NotAWorkbookError(error instanceof Error ? error.message : String(error));
  }
}

function readSheet(worksheet: Worksheet, sheet: Sheet): void {
  readProperties(worksheet, sheet);
  worksheet.columns?.forEach((column, index) => {
    if (column.width !== undefined) sheet.columnAt(index + 1).width = Math.round(column.width * 7 + 5);
    if (column.hidden === true) sheet.columnAt(index + 1).hidden = true;
  });
  for (let number = 1; number <= worksheet.rowCount; number += 1) {
    const row = worksheet.findRow(number);
    if (row !== undefined) readRow(row, number, sheet);
  }
  for (const a1 of worksheet.model.merges ?? []) {
    const reference = parseA1(a1);
    if (reference !== undefined) sheet.merges.push(boundReference(reference, sheet));
  }
  const filtered = filterText(worksheet);
  const reference = filtered === undefined ? undefined : parseA1(filtered);
  if (reference !== undefined) sheet.filter = { range: boundReference(reference, sheet), criteria: [] };
  sheet.maxRows = Math.max(sheet.maxRows, sheet.rows.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, worksheet.columnCount, sheet.columns.length);
}

function readProperties(worksheet: Worksheet, sheet: Sheet): void {
  const [view] = worksheet.views ?? [];
  const { properties } = sheet;
  properties.hidden = worksheet.state !== 'visible';
  properties.tabColor = colorOf(worksheet.properties?.tabColor) ?? null;
  properties.rightToLeft = view?.rightToLeft ?? false;
  properties.hiddenGridlines = view?.showGridLines === false;
  if (view?.state !== 'frozen') return;
  properties.frozenRows = view.ySplit ?? 0;
  properties.frozenColumns = view.xSplit ?? 0;
}

function readRow(row: ExcelRow, number: number, sheet: Sheet): void {
  if (row.height !== undefined) sheet.rowAt(number).height = Math.round(row.height / 0.75);
  if (row.hidden) sheet.rowAt(number).hidden = true;
  row.eachCell({ includeEmpty: true }, (cell, column) => readCell(cell, { row: number, column }, sheet));
}

function readCell(cell: Cell, at: { row: number; column: number }, sheet: Sheet): void {
  const { row, column } = at;
  const isHead = !cell.isMerged || cell.master === cell;
  if (isHead) {
    const { value, extras } = contentOf(cell.value, cell.formula);
    if (value !== undefined) sheet.putValue(row, column, value);
    if (extras !== undefined) sheet.patchExtras(row, column, extras);
  }
  const style = sharedStyle(cell.style ?? {}, sheet);
  if (style !== 0) sheet.putStyleNumber(row, column, style);
  const note = noteText(cell.note);
  if (isHead && note !== undefined) sheet.patchExtras(row, column, { note });
}

/** exceljs gives cells of one look the same object. */
const styleNumbers = new WeakMap<object, { sheet: Sheet['shared']; number: number }>();

function sharedStyle(style: Partial<Style>, sheet: Sheet): number {
  const known = styleNumbers.get(style);
  if (known?.sheet === sheet.shared) return known.number;
  const number = sheet.shared.styles.numberOf(cellStyle(style));
  styleNumbers.set(style, { sheet: sheet.shared, number });
  return number;
}

function noteText(note: Cell['note'] | undefined): string | undefined {
  if (note === undefined || note === null) return undefined;
  return typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
}

function filterText(worksheet: Worksheet): string | undefined {
  const filter = worksheet.autoFilter as unknown;
  if (typeof filter === 'string') return filter.replace(/\$/g, '');
  return undefined;
}

/** Rules are read when all sheets are there, for a list may stand on another sheet. */
function readRules(workbook: Workbook, worksheet: Worksheet, sheet: Sheet): void {
  const { model } = (
    worksheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }
  ).dataValidations;
  for (const [address, validation] of Object.entries(model)) {
    const reference = parseA1(address);
    if (reference?.row === undefined || reference.column === undefined || validation === undefined) continue;
    const rule = ruleOf(workbook, sheet, validation);
    if (rule !== undefined && reference.row <= sheet.maxRows)
      sheet.putValidation(reference.row, reference.column, rule);
  }
  const { conditionalFormattings = [] } = worksheet as unknown as {
    conditionalFormattings?: ExcelConditional[];
  };
  const rules = conditionalFormattings.flatMap(({ ref, rules: own }) => own.map((rule) => ({ ref, rule })));
  rules.sort((a, b) => a.rule.priority - b.rule.priority);
  sheet.conditionalFormats = rules.flatMap(({ ref, rule }) => conditionalOf(ref, rule) ?? []);
}

function readNames(workbook: Workbook, file: ExcelJS.Workbook): void {
  for (const { name, ranges } of file.definedNames.model) {
    const reference = parseA1((ranges[0] ?? '').replace(/\$/g, ''));
    const sheet = reference?.sheetName === undefined ? undefined : workbook.sheetByName(reference.sheetName);
    if (sheet === undefined || reference === undefined || name.startsWith('_xlnm')) continue;
    workbook.namedRanges.push({ name, range: { ...boundReference(reference, sheet), sheetId: sheet.id } });
  }
}
