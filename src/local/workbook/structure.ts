/** Where rows and columns come to lie when some are inserted, deleted or moved. */
import type { GridRange } from './address';

export type Dimension = 'ROWS' | 'COLUMNS';

/** A change of a sheet's grid; positions count from 1, before the change. */
export type GridEdit =
  | { readonly kind: 'insert'; readonly dimension: Dimension; readonly index: number; readonly count: number }
  | { readonly kind: 'delete'; readonly dimension: Dimension; readonly index: number; readonly count: number }
  | {
      readonly kind: 'move';
      readonly dimension: Dimension;
      readonly index: number;
      readonly count: number;
      /** The rows or columns come to lie before the one that is here now. */
      readonly before: number;
    };

/** New position of one row or column, undefined when it is deleted. */
export function movedIndex(index: number, edit: GridEdit): number | undefined {
  const end = edit.index + edit.count;
  if (edit.kind === 'insert') return index >= edit.index ? index + edit.count : index;
  if (edit.kind === 'delete')
    return index < edit.index ? index : index < end ? undefined : index - edit.count;
  if (index >= edit.index && index < end) {
    return edit.before > edit.index ? index + edit.before - end : index - edit.index + edit.before;
  }
  if (index >= end && index < edit.before) return index - edit.count;
  if (index < edit.index && index >= edit.before) return index + edit.count;
  return index;
}

interface Span {
  readonly start: number;
  readonly count: number;
}

/** New place of a run of rows or columns, undefined when all of it is deleted. An insertion inside makes it grow. */
export function movedSpan(span: Span, edit: GridEdit): Span | undefined {
  const end = span.start + span.count;
  if (edit.kind === 'insert') {
    if (edit.index <= span.start) return { start: span.start + edit.count, count: span.count };
    return edit.index < end ? { start: span.start, count: span.count + edit.count } : span;
  }
  if (edit.kind === 'delete') return shrunkSpan(span, edit.index, edit.count);
  const whole = edit.index <= span.start && edit.index + edit.count >= end;
  if (whole) return { start: movedIndex(span.start, edit)!, count: span.count };
  return displacedSpan(span, edit);
}

function shrunkSpan(span: Span, index: number, count: number): Span | undefined {
  const end = span.start + span.count;
  const lost = Math.min(end, index + count) - Math.max(span.start, index);
  const start = span.start - Math.max(0, Math.min(span.start, index + count) - index);
  const kept = span.count - Math.max(0, lost);
  return kept > 0 ? { start, count: kept } : undefined;
}

/** A span keeps its outer edges when rows only change places inside it, and follows them otherwise. */
function displacedSpan(span: Span, edit: GridEdit & { kind: 'move' }): Span {
  const end = span.start + span.count;
  const from = edit.index >= span.start && edit.index < end;
  const to = edit.before > span.start && edit.before < end;
  if (from && (to || edit.before === span.start || edit.before === end)) return span;
  const without = shrunkSpan(span, edit.index, edit.count) ?? { start: span.start, count: 1 };
  const target = edit.before > edit.index ? edit.before - edit.count : edit.before;
  return movedSpan(without, { ...edit, kind: 'insert', index: target }) ?? span;
}

/** New place of a rectangle, undefined when all of it is deleted. */
export function movedRange(range: GridRange, edit: GridEdit): GridRange | undefined {
  if (edit.dimension === 'ROWS') {
    const span = movedSpan({ start: range.row, count: range.numRows }, edit);
    return span === undefined ? undefined : { ...range, row: span.start, numRows: span.count };
  }
  const span = movedSpan({ start: range.column, count: range.numColumns }, edit);
  return span === undefined ? undefined : { ...range, column: span.start, numColumns: span.count };
}

/** The same edit on an array that starts at index 0; `hole` makes an inserted element. */
export function editArray<T>(items: T[], edit: GridEdit, hole: () => T): void {
  const at = edit.index - 1;
  if (edit.kind === 'insert') {
    if (at < items.length) insertAt(items, at, Array.from({ length: edit.count }, hole));
    return;
  }
  if (edit.kind === 'delete') {
    items.splice(at, edit.count);
    return;
  }
  while (items.length < Math.max(at + edit.count, edit.before - 1)) items.push(hole());
  const moved = items.splice(at, edit.count);
  const target = edit.before > edit.index ? edit.before - 1 - edit.count : edit.before - 1;
  insertAt(items, target, moved);
}

/** One by one: a call takes no more than some hundred thousand arguments. */
function insertAt<T>(items: T[], at: number, inserted: readonly T[]): void {
  const rest = items.splice(at);
  for (const item of inserted) items.push(item);
  for (const item of rest) items.push(item);
}
