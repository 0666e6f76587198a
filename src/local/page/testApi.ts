/** `window.meguri`: what tests and screenshots need to know of the page. */
import type { CellExtra } from './grid/convert';
import type { Playground } from './playground';

/** Pixels from the page's top left corner. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TestApi {
  /** A workbook is shown and nothing is running. */
  idle(): boolean;
  readonly sheets: () => string[];
  readonly activeSheet: () => string;
  activate(sheetName: string): void;
  /** The value the grid holds, row and column from 1. */
  value(sheetName: string, row: number, column: number): unknown;
  /** Values below a header of the first rows, as far down as the sheet has any. */
  columnBelow(sheetName: string, header: string): unknown[];
  /** Formula, note, link and error of a cell as the page knows them. */
  extra(sheetName: string, row: number, column: number): CellExtra | undefined;
  /** Types into a cell as a user would, through the grid's own command. */
  type(sheetName: string, row: number, column: number, value: string | number | boolean): void;
  select(sheetName: string, a1: string): void;
  /** Where a cell of the sheet in view lies in the page, in pixels. */
  place(row: number, column: number): CellPlace | undefined;
  undo(): Promise<boolean>;
  save(): Promise<void>;
}

const HEADER_ROWS = 5;

export function testApi(playground: Playground): TestApi {
  const book = () => playground.grid!.made.api.getActiveWorkbook()!;
  const sheet = (name: string) => {
    const found = book().getSheetByName(name);
    if (!found) throw new Error(`no sheet ${name} in the grid`);
    return found;
  };
  const cell = (name: string, row: number, column: number) =>
    sheet(name)
      .getSheet()
      .getCellRaw(row - 1, column - 1);
  return {
    idle: () => playground.idle,
    sheets: () =>
      book()
        .getSheets()
        .map((one) => one.getSheetName()),
    activeSheet: () => book().getActiveSheet().getSheetName(),
    activate: (name) => {
      book().setActiveSheet(sheet(name));
    },
    value: (name, row, column) => cell(name, row, column)?.v ?? null,
    columnBelow: (name, header) => {
      const matrix = sheet(name).getSheet().getCellMatrix();
      for (let row = 0; row < HEADER_ROWS; row += 1) {
        for (let column = 0; column < matrix.getRange().endColumn + 1; column += 1) {
          if (matrix.getValue(row, column)?.v !== header) continue;
          const height = matrix.getLength() - row - 1;
          return Array.from(
            { length: height },
            (_, below) => matrix.getValue(row + 1 + below, column)?.v ?? null,
          );
        }
      }
      throw new Error(`no column ${header} in ${name}`);
    },
    extra: (name, row, column) => cell(name, row, column)?.custom as CellExtra | undefined,
    type: (name, row, column, value) => {
      const isFormula = typeof value === 'string' && value.startsWith('=');
      sheet(name)
        .getRange(row - 1, column - 1)
        .setValue(isFormula ? { f: value } : value);
    },
    select: (name, a1) => {
      book().setActiveSheet(sheet(name));
      sheet(name).getRange(a1).activate();
    },
    place: (row, column) => {
      const rect = book()
        .getActiveSheet()
        .getRange(row - 1, column - 1)
        .getCellRect();
      const holder = sheetCanvas()?.getBoundingClientRect();
      if (!rect || !holder) return undefined;
      return { x: holder.x + rect.x, y: holder.y + rect.y, width: rect.width, height: rect.height };
    },
    undo: () => playground.grid!.made.api.undo(),
    save: () => playground.saveNow(),
  };
}

/** The formula bar has canvases of its own; the sheet's is the largest. */
function sheetCanvas(): HTMLCanvasElement | undefined {
  const area = ({ width, height }: HTMLCanvasElement): number => width * height;
  return [...document.querySelectorAll<HTMLCanvasElement>('#grid canvas')].sort(
    (a, b) => area(b) - area(a),
  )[0];
}
