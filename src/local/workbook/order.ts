/** The order Sheets sorts cells in: numbers, texts, truth values, errors; empty cells last either way. */
import { type CellValue, isCellError } from './cell';

export function compareCellValues(a: CellValue, b: CellValue, ascending: boolean): number {
  const emptyA = a === undefined || a === '';
  const emptyB = b === undefined || b === '';
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
  const order = typeRank(a) - typeRank(b) || compareAlike(a, b);
  return ascending ? order : -order;
}

function typeRank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
}

function compareAlike(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b);
  if (isCellError(a) || isCellError(b)) return 0;
  return Number(a) - Number(b);
}
