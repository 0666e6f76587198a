/** Colours between #rrggbb and the ARGB, theme and index colours of Excel. */
import type { Color } from 'exceljs';

/** Office's default theme, in the order of theme indices. */
const THEME = [
  '#ffffff',
  '#000000',
  '#e7e6e6',
  '#44546a',
  '#4472c4',
  '#ed7d31',
  '#a5a5a5',
  '#ffc000',
  '#5b9bd5',
  '#70ad47',
  '#0563c1',
  '#954f72',
];

export function argbOf(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** #rrggbb, or undefined for automatic and unknown colours. */
export function colorOf(color: Partial<Color> | undefined): string | undefined {
  if (color === undefined) return undefined;
  if (typeof color.argb === 'string' && /^[0-9a-f]{6,8}$/i.test(color.argb)) {
    return `#${color.argb.slice(-6).toLowerCase()}`;
  }
  const { theme, tint } = color as { theme?: number; tint?: number };
  const base = theme === undefined ? undefined : THEME[theme];
  return base === undefined ? undefined : tinted(base, tint ?? 0);
}

/** Lighter for a positive tint, darker for a negative one. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const shades = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${shades.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
