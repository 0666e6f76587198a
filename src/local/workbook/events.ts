/** What tells a grid view, or whoever else looks on, that the workbook changed. */
import type { GridRange } from './address';
import type { GridEdit } from './structure';

export type CellAspect = 'values' | 'styles' | 'notes' | 'validations' | 'merges';

export type WorkbookChange =
  | {
      readonly type: 'cells';
      readonly sheetId: number;
      readonly range: GridRange;
      readonly aspect: CellAspect;
    }
  | { readonly type: 'grid'; readonly sheetId: number; readonly edit: GridEdit }
  | { readonly type: 'sheet'; readonly sheetId: number; readonly change: SheetChange }
  | { readonly type: 'workbook' };

/** `properties`: name, visibility, colour, frozen panes, sizes; `objects`: formats, charts, filters and the like. */
export type SheetChange = 'added' | 'removed' | 'moved' | 'properties' | 'objects';

export type ChangeListener = (change: WorkbookChange) => void;

/** Calls each listener with each change, in the order of subscription. */
export class ChangeFeed {
  private readonly listeners = new Set<ChangeListener>();

  /** Returns the function that ends the subscription. */
  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
