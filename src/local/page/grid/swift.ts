/**
 * Two things that Univer does over and over and this grid rarely needs, measured with `npm run bench:playground`: it looks
 * for formulas in all cells of the workbook at each edit, and reads each text in view as a date at each frame.
 */
import type { ICellDataForSheetInterceptor, Injector, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';

import type { CellView, SheetView } from '../snapshot';

type FormulaData = ReturnType<FormulaDataModel['getFormulaData']>;

/** Formulas that the grid itself calculates are looked for from the first one on. */
export class FormulaWatch {
  private found = false;

  attach(injector: Injector, unitId: string): void {
    const model = injector.get(FormulaDataModel);
    const lookThrough = model.getFormulaData.bind(model);
    const none = (): FormulaData => ({ [unitId]: {} });
    model.getFormulaData = () => (this.found ? lookThrough() : none());
  }

  /** Another workbook is shown. */
  reset(): void {
    this.found = false;
  }

  seeAll(sheets: readonly SheetView[]): void {
    for (const { rows } of sheets) for (const row of rows) for (const cell of row ?? []) this.seeView(cell);
  }

  seeView(cell: Nullable<CellView>): void {
    if (cell?.computedByGrid === true) this.see(cell.formula);
  }

  /** A cell comes into the grid, from the host or from the user. */
  see(formula: Nullable<string>): void {
    if (typeof formula === 'string' && formula !== '') this.found = true;
  }
}

/** Text that cannot be a number or a date in figures: Univer need not try, in order to mark it as "a number kept as text". */
const isPlainText = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\d+\-.,('¥$€£\s]/.test(value);

/** The cell without its kind, where that says nothing: texts show as text all the same. */
export function withoutKind<T extends Nullable<ICellDataForSheetInterceptor>>(cell: T): T {
  return cell?.t === 1 && isPlainText(cell.v) ? { ...cell, t: undefined } : cell;
}
