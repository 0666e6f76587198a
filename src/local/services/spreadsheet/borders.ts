/** Borders of a range: outer sides of the block, inner lines between its cells. */
import { lastColumnOf, lastRowOf } from '../../workbook/address';
import type { Border, BorderSide, CellStyle } from '../../workbook/style';
import { nameOf } from '../enums';
import { asGoogle } from '../gate';
import { type BlockTarget, writeEvery } from './block';
import { cssColor } from './looks';
import type { GoogleRange, RangeBase } from './rangeBase';

/** true draws the line, false takes it away, null leaves it as it is. */
export interface BorderLines {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

export interface BorderLook {
  readonly color: string | null;
  readonly style: unknown;
}

export function putBorders(range: RangeBase, lines: BorderLines, look: BorderLook): GoogleRange {
  const border: Border = {
    color: cssColor(look.color) ?? '#000000',
    style: look.style === null ? 'SOLID' : (nameOf(look.style) as Border['style']),
  };
  writeEvery(range, {
    aspect: 'styles',
    put: (row, column) => {
      const borders = bordersOf(range, { row, column }, { lines, border });
      range.sheet.patchStyle(row, column, {
        borders: Object.keys(borders).length === 0 ? undefined : borders,
      });
    },
  });
  return asGoogle<GoogleRange>(range);
}

function bordersOf(
  { sheet, grid }: BlockTarget,
  { row, column }: { row: number; column: number },
  { lines, border }: { lines: BorderLines; border: Border },
): NonNullable<CellStyle['borders']> {
  const wanted: Record<BorderSide, boolean | null> = {
    top: row === grid.row ? lines.top : lines.horizontal,
    bottom: row === lastRowOf(grid) ? lines.bottom : lines.horizontal,
    left: column === grid.column ? lines.left : lines.vertical,
    right: column === lastColumnOf(grid) ? lines.right : lines.vertical,
  };
  const borders: { [side in BorderSide]?: Border } = { ...sheet.style(row, column).borders };
  for (const side of Object.keys(wanted) as BorderSide[]) {
    if (wanted[side] === true) borders[side] = border;
    if (wanted[side] === false) delete borders[side];
  }
  return borders;
}
