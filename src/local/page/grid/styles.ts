/** Looks of cells between the workbook's words and Univer's. */
import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../workbook/style';
import type { StyleEdit } from '../protocol';

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAPPING = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
const LINES = { SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13 } as const;
const SIDES = { top: 't', left: 'l', bottom: 'b', right: 'r' } as const;

/** The look in Univer's form. */
export function univerStyle(style: CellStyle): IStyleData {
  return {
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fontFamily === undefined ? {} : { ff: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.fontWeight === 'bold' ? { bl: 1 } : {}),
    ...(style.fontStyle === 'italic' ? { it: 1 } : {}),
    ...(style.fontLine === 'underline' ? { ul: { s: 1 } } : {}),
    ...(style.fontLine === 'line-through' ? { st: { s: 1 } } : {}),
    ...(style.horizontalAlignment === undefined ? {} : { ht: HORIZONTAL[style.horizontalAlignment] }),
    ...(style.verticalAlignment === undefined ? {} : { vt: VERTICAL[style.verticalAlignment] }),
    ...(style.wrap === undefined ? {} : { tb: WRAPPING[style.wrap] }),
    ...(style.borders === undefined ? {} : { bd: borders(style.borders) }),
  } as IStyleData;
}

function borders(borders: NonNullable<CellStyle['borders']>): object {
  return Object.fromEntries(
    Object.entries(borders).map(([side, border]) => [
      SIDES[side as keyof typeof SIDES],
      { s: LINES[border.style], cl: { rgb: border.color } },
    ]),
  );
}

/** Attributes that Univer says were set; null is "back to the default". */
export function cellStylePatch(style: IStyleData): StyleEdit['patch'] {
  const patch: { -readonly [K in keyof CellStyle]?: CellStyle[K] | null } = {};
  if ('n' in style) patch.numberFormat = style.n?.pattern ?? null;
  if ('bg' in style) patch.background = hexColor(style.bg?.rgb);
  if ('cl' in style) patch.fontColor = hexColor(style.cl?.rgb);
  if ('ff' in style) patch.fontFamily = style.ff ?? null;
  if ('fs' in style) patch.fontSize = style.fs ?? null;
  if ('bl' in style) patch.fontWeight = style.bl === 1 ? 'bold' : null;
  if ('it' in style) patch.fontStyle = style.it === 1 ? 'italic' : null;
  if ('ul' in style) patch.fontLine = style.ul?.s === 1 ? 'underline' : null;
  if (style.st?.s === 1) patch.fontLine = 'line-through';
  if ('ht' in style) patch.horizontalAlignment = keyOf(HORIZONTAL, style.ht);
  if ('vt' in style) patch.verticalAlignment = keyOf(VERTICAL, style.vt);
  if ('tb' in style) patch.wrap = keyOf(WRAPPING, style.tb);
  return patch;
}

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: unknown): K | null {
  return (Object.keys(table) as K[]).find((key) => table[key] === value) ?? null;
}

/** Univer writes rgb(…) or #rgb as well; the workbook keeps lower-case #rrggbb. */
function hexColor(color: unknown): string | null {
  if (typeof color !== 'string' || color === '') return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts !== null) {
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short === null
      ? color
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
  ).toLowerCase();
}
