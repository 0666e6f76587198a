/** Heights of rows that hold wrapped text: Sheets fits them to their text by itself, Univer only when asked. */
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../workbook/cell';
import type { RowView, SheetFrame } from '../snapshot';
import type { StyleTable } from './convert';

const LINE_HEIGHT = 17;
const HALF_WIDTH = 6.4;
const FULL_WIDTH = 13.4;
const PADDING = 8;

/** Rows, counted from 0, that need more than the default, with their height in pixels. */
export function rowHeights(
  frame: SheetFrame,
  rows: readonly (RowView | undefined)[],
  styles: StyleTable,
): Map<number, number> {
  const widths = new Map(frame.columnSizes.map(([index, { size }]) => [index, size ?? DEFAULT_COLUMN_WIDTH]));
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    let lines = 1;
    row?.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || !styles.isWrapped(cell.style)) return;
      lines = Math.max(lines, linesOf(cell.value, widths.get(column) ?? DEFAULT_COLUMN_WIDTH));
    });
    if (lines > 1) heights.set(index, Math.max(DEFAULT_ROW_HEIGHT, lines * LINE_HEIGHT + 4));
  });
  return heights;
}

function linesOf(text: string, widthPixels: number): number {
  const room = Math.max(20, widthPixels - PADDING);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

function textWidth(line: string): number {
  let width = 0;
  for (const letter of line) width += letter.charCodeAt(0) > 0x2e7f ? FULL_WIDTH : HALF_WIDTH;
  return width;
}
