/** Writes a workbook as .xlsx. Pivot tables go as the cells they show, charts and metadata stay behind. */
import ExcelJS, { type Style, type Worksheet } from 'exceljs';
import { a1Of, columnLetters, quoteSheetName } from '../workbook/address';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Row } from '../workbook/cell';
import { renameInFormula } from '../workbook/references';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { argbOf } from './colors';
import { excelConditional } from './conditionalFormats';
import { listPlacer } from './lists';
import { sheetNames } from './sheetNames';
import { excelStyle } from './styles';
import { absolute, excelValidation, type PlaceList } from './validations';
import { excelValue } from './values';

/** The file's bytes. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.creator = 'Meguri';
  const names = sheetNames(workbook);
  const lists = listPlacer();
  const styles = new Map<number, Partial<Style>>();
  for (const sheet of workbook.sheets) {
    const worksheet = file.addWorksheet(names.get(sheet.id)!, sheetOptions(sheet));
    writeSheet({ workbook, sheet, worksheet, names, placeList: lists.place, styles });
  }
  lists.writeTo(file);
  for (const { name, range } of workbook.namedRanges) {
    const sheetName = names.get(range.sheetId);
    if (sheetName !== undefined)
      file.definedNames.add(`${quoteSheetName(sheetName)}!${absolute(a1Of(range))}`, name);
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

interface Writing {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly worksheet: Worksheet;
  /** Names in the file by sheet id. */
  readonly names: ReadonlyMap<number, string>;
  readonly placeList: PlaceList;
  /** One object per style number: exceljs looks styles up by object first, by their text only after that. */
  readonly styles: Map<number, Partial<Style>>;
}

/** Wider than this, a page is turned: 650 pixels fit on A4 between usual margins. */
const portraitPixels = 800;
/** A4, as Excel numbers papers. */
const a4 = 9;

/** As Sheets prints unless told otherwise: A4, the whole width on one page. */
function pageSetup({ columns }: Sheet): Partial<ExcelJS.PageSetup> {
  const width = columns.reduce(
    (sum, column) => sum + (column?.hidden ? 0 : (column?.width ?? DEFAULT_COLUMN_WIDTH)),
    0,
  );
  const orientation = width > portraitPixels ? 'landscape' : 'portrait';
  return { paperSize: a4, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

function sheetOptions(sheet: Sheet): Partial<ExcelJS.AddWorksheetOptions> {
  const { properties } = sheet;
  const { frozenRows, frozenColumns, hidden, tabColor, rightToLeft, hiddenGridlines } = properties;
  const common = { rightToLeft, showGridLines: !hiddenGridlines };
  const frozen = frozenRows > 0 || frozenColumns > 0;
  return {
    state: hidden ? 'hidden' : 'visible',
    views: [
      frozen
        ? { ...common, state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }
        : { ...common, state: 'normal' },
    ],
    pageSetup: pageSetup(sheet),
    properties: tabColor === null ? {} : { tabColor: { argb: argbOf(tabColor) } },
  };
}

function writeSheet(writing: Writing): void {
  const { sheet, worksheet } = writing;
  sheet.columns.forEach((column, index) => {
    if (column === undefined) return;
    const target = worksheet.getColumn(index + 1);
    target.width = charactersOf(column.width ?? DEFAULT_COLUMN_WIDTH);
    target.hidden = column.hidden ?? false;
  });
  sheet.rows.forEach((row, index) => {
    if (row !== undefined) writeRow(writing, row, index + 1);
  });
  // Each cell keeps its own border: the right one of a merged cell hangs on its last.
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(a1Of(merge));
  if (sheet.filter !== null) worksheet.autoFilter = a1Of(sheet.filter.range);
  writeValidations(writing);
  writeConditionals(writing);
}

/** Excel counts widths in characters of 7 pixels plus 5 of padding. */
const charactersOf = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

function writeRow(writing: Writing, row: Row, number: number): void {
  const { workbook, sheet, worksheet, names } = writing;
  const target = worksheet.getRow(number);
  if (row.height !== undefined && row.height !== DEFAULT_ROW_HEIGHT) target.height = row.height * 0.75;
  if (row.hidden === true) target.hidden = true;
  const width = Math.max(row.values.length, row.styles?.length ?? 0, row.extras?.length ?? 0);
  for (let column = 1; column <= width; column += 1) {
    const value = sheet.value(number, column);
    const extras = sheet.extras(number, column);
    const style = row.styles?.[column - 1] ?? 0;
    if (value === undefined && extras === undefined && style === 0) continue;
    const cell = target.getCell(column);
    const renamed =
      extras?.formula === undefined
        ? extras
        : { ...extras, formula: renamedFormula(workbook, names, extras.formula) };
    cell.value = excelValue(value, renamed);
    if (style !== 0) cell.style = sharedStyle(writing, style);
    if (extras?.note !== undefined) cell.note = extras.note;
  }
}

function sharedStyle({ workbook, styles }: Writing, number: number): Partial<Style> {
  const style = styles.get(number) ?? excelStyle(workbook.styles.get(number));
  styles.set(number, style);
  return style;
}

function renamedFormula(workbook: Workbook, names: ReadonlyMap<number, string>, formula: string): string {
  return workbook.sheets.reduce((text, { id, name }) => {
    const written = names.get(id)!;
    return written === name ? text : renameInFormula(text, name, quoteSheetName(written));
  }, formula);
}

/** exceljs takes ranges here, though its types say nothing of it. */
interface ValidationModel {
  add(address: string, validation: ExcelJS.DataValidation): void;
}

function writeValidations({ workbook, sheet, worksheet, placeList }: Writing): void {
  const model = (worksheet as unknown as { dataValidations: ValidationModel }).dataValidations;
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row?.validations?.length ?? 0), 0);
  for (let column = 1; column <= width; column += 1) {
    for (const { number, first, last } of validationRuns(sheet, column)) {
      const rule = workbook.validations.get(number) as Parameters<typeof excelValidation>[1];
      const validation = excelValidation(workbook, rule, placeList);
      const letters = columnLetters(column);
      if (validation !== undefined) model.add(`${letters}${first}:${letters}${last}`, validation);
    }
  }
}

interface ValidationRun {
  readonly number: number;
  readonly first: number;
  last: number;
}

/** Cells of a column, one below the other, that share a rule. */
function validationRuns(sheet: Sheet, column: number): ValidationRun[] {
  const runs: ValidationRun[] = [];
  sheet.rows.forEach((row, index) => {
    const number = row?.validations?.[column - 1] ?? 0;
    const previous = runs[runs.length - 1];
    if (number === 0) return;
    if (previous !== undefined && previous.number === number && previous.last === index)
      previous.last = index + 1;
    else runs.push({ number, first: index + 1, last: index + 1 });
  });
  return runs;
}

function writeConditionals({ sheet, worksheet }: Writing): void {
  sheet.conditionalFormats.forEach((format, index) => {
    const conditional = excelConditional(format, index + 1);
    if (conditional !== undefined)
      worksheet.addConditionalFormatting({ ref: conditional.ref, rules: conditional.rules });
  });
}
