/** The spreadsheet in the page: shows snapshots and patches, and tells what the user does. */
import {
  type ICellDataForSheetInterceptor,
  ICommandService,
  InterceptorEffectEnum,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { GridRange } from '../../workbook/address';
import type { Language } from '../protocol';
import type { BookPatch, BookView, SheetFrame } from '../snapshot';
import { applyPatch } from './apply';
import { type CellExtra, gridIdOf, StyleTable, UNIT_ID, univerWorkbook } from './convert';
import { createGrid, type GridApi } from './create';
import { type GridListener, listenToUser } from './listen';
import { FormulaWatch, withoutKind } from './swift';

/** Marks what the page does to the grid, so that it is not taken for the user's doing. */
export const FROM_HOST = { fromHost: true } as const;

export class Grid {
  readonly made: GridApi;
  styles = new StyleTable([]);
  /** What each sheet was last shown with. */
  readonly frames = new Map<number, SheetFrame>();
  private readonly hostIds = new Map<string, number>();
  private readonly gridIds = new Map<number, string>();
  readonly formulas = new FormulaWatch();
  private showsFormulas = false;

  constructor(
    container: string,
    private readonly language: Language,
    listener: GridListener,
  ) {
    this.made = createGrid(container, language);
    listenToUser(this, listener);
  }

  /**
   * Univer looks cells over in idle time, gathered for 20 ms, and stumbles over a workbook that is gone by then: before
   * another one is shown, what it has begun is to be done.
   */
  quiet(): Promise<void> {
    return new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve()), 40));
  }

  /** Shows another workbook in place of the one before. */
  show(book: BookView): void {
    const { univer, api } = this.made;
    if (this.workbook !== undefined) api.disposeUnit(UNIT_ID);
    this.frames.clear();
    this.hostIds.clear();
    this.gridIds.clear();
    this.styles = new StyleTable(book.styles);
    for (const { frame } of book.sheets) this.frames.set(frame.id, frame);
    const locale = this.language === 'ja' ? 'jaJP' : 'enUS';
    this.formulas.reset();
    this.formulas.seeAll(book.sheets);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, univerWorkbook(book, this.styles, locale));
    // Univer's services for sheets exist from the first workbook on.
    if (!this.showsFormulas) this.showFormulas();
    this.activate(book.activeSheetId, null);
  }

  apply(patch: BookPatch): void {
    this.formulas.seeAll(patch.added);
    for (const { cells } of patch.sheets) for (const [, , cell] of cells) this.formulas.seeView(cell);
    applyPatch(this, patch);
  }

  get workbook(): Workbook | undefined {
    const units = this.made.univer.__getInjector().get(IUniverInstanceService);
    return units.getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET) ?? undefined;
  }

  /** Brings cells into view and selects them. */
  activate(sheetId: number, range: GridRange | null): void {
    const workbook = this.made.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(this.gridId(sheetId));
    if (!workbook || !sheet) return;
    workbook.setActiveSheet(sheet);
    if (range === null) return;
    const { row, column, numRows, numColumns } = range;
    sheet.setActiveSelection(sheet.getRange(row - 1, column - 1, numRows, numColumns));
    sheet.scrollToCell(Math.max(0, row - 1), Math.max(0, column - 1));
  }

  /** Carries a mutation of Univer out. */
  mutate(id: string, params: object): void {
    const commands = this.made.univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(id, { unitId: UNIT_ID, ...params }, FROM_HOST);
  }

  gridId(sheetId: number): string {
    return this.gridIds.get(sheetId) ?? gridIdOf(sheetId);
  }

  /** The host's number of a sheet in the grid; undefined while the host does not know it yet. */
  hostId(gridId: string): number | undefined {
    const known = this.hostIds.get(gridId);
    if (known !== undefined) return known;
    return /^s\d+$/.test(gridId) ? Number(gridId.slice(1)) : undefined;
  }

  /** The host gave a number to a sheet that the user added. */
  adopt(gridId: string, sheetId: number): void {
    this.hostIds.set(gridId, sheetId);
    this.gridIds.set(sheetId, gridId);
  }

  /** The host's formulas show while editing though the grid does not compute them; notes get their corner. */
  private showFormulas(): void {
    const injector = this.made.univer.__getInjector();
    this.formulas.attach(injector, UNIT_ID);
    this.showsFormulas = true;
    const interceptors = injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'meguri',
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      priority: 100,
      handler: (cell, _location, next) => {
        const extra = (cell as { custom?: CellExtra } | null | undefined)?.custom;
        if (extra === undefined || extra === null) return next(withoutKind(cell));
        const shown: ICellDataForSheetInterceptor = { ...cell };
        if (extra.formula !== undefined) shown.f = extra.formula;
        if (extra.note !== undefined) shown.markers = { ...shown.markers, tr: { color: '#f9ab00', size: 6 } };
        if (extra.error !== undefined)
          shown.markers = { ...shown.markers, tr: { color: '#d93025', size: 6 } };
        if (extra.look !== undefined) shown.interceptorStyle = { ...shown.interceptorStyle, ...extra.look };
        return next(withoutKind(shown));
      },
    });
  }
}
