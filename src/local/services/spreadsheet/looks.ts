/** Attributes of a cell's look: Sheets' defaults, and the words Apps Script uses for them. */
import type { CellStyle, StylePatch } from '../../workbook/style';
import { ServiceError } from '../errors';

export const DEFAULT_FONT_FAMILY = 'Arial';
export const DEFAULT_FONT_SIZE = 10;
/** What getNumberFormat answers for a cell without a format. */
export const AUTOMATIC_FORMAT = '0.###############';

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
  orange: '#ffa500',
  purple: '#800080',
  silver: '#c0c0c0',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  lime: '#00ff00',
  aqua: '#00ffff',
  fuchsia: '#ff00ff',
  pink: '#ffc0cb',
  brown: '#a52a2a',
};

/** A CSS colour as #rrggbb, null for "no colour"; throws for what is no colour. */
export function cssColor(color: string | null | undefined): string | null {
  if (color === null || color === undefined || color === '') return null;
  const text = String(color).trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(text);
  if (rgb !== null) return rgbColor(Number(rgb[1]), Number(rgb[2]), Number(rgb[3]));
  const named = NAMED_COLORS[text];
  if (named === undefined) throw new ServiceError(`Invalid color: ${color}`);
  return named;
}

/** #rrggbb of three parts from 0 to 255. */
export function rgbColor(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** How each attribute reads and what setting it changes. */
export const LOOKS = {
  background: {
    read: (style: CellStyle): string => style.background ?? '#ffffff',
    patch: (color: string | null): StylePatch => ({ background: cssColor(color) ?? undefined }),
  },
  fontColor: {
    read: (style: CellStyle): string => style.fontColor ?? '#000000',
    patch: (color: string | null): StylePatch => ({ fontColor: cssColor(color) ?? undefined }),
  },
  fontFamily: {
    read: (style: CellStyle): string => style.fontFamily ?? DEFAULT_FONT_FAMILY,
    patch: (family: string | null): StylePatch => ({ fontFamily: family ?? undefined }),
  },
  fontSize: {
    read: (style: CellStyle): number => style.fontSize ?? DEFAULT_FONT_SIZE,
    patch: (size: number): StylePatch => ({ fontSize: size === DEFAULT_FONT_SIZE ? undefined : size }),
  },
  fontWeight: {
    read: (style: CellStyle): 'bold' | 'normal' => style.fontWeight ?? 'normal',
    patch: (weight: string | null): StylePatch => ({ fontWeight: weight === 'bold' ? 'bold' : undefined }),
  },
  fontStyle: {
    read: (style: CellStyle): 'italic' | 'normal' => style.fontStyle ?? 'normal',
    patch: (slant: string | null): StylePatch => ({ fontStyle: slant === 'italic' ? 'italic' : undefined }),
  },
  fontLine: {
    read: (style: CellStyle): 'underline' | 'line-through' | 'none' => style.fontLine ?? 'none',
    patch: (line: string | null): StylePatch => ({
      fontLine: line === 'underline' || line === 'line-through' ? line : undefined,
    }),
  },
  numberFormat: {
    read: (style: CellStyle): string => style.numberFormat ?? AUTOMATIC_FORMAT,
    patch: (format: string): StylePatch => ({
      numberFormat: /^(general)?$/i.test(format) ? undefined : format,
    }),
  },
  horizontalAlignment: {
    read: (style: CellStyle): string => style.horizontalAlignment ?? 'general',
    patch: (side: string | null): StylePatch => ({
      horizontalAlignment: side === 'left' || side === 'center' || side === 'right' ? side : undefined,
    }),
  },
  verticalAlignment: {
    read: (style: CellStyle): string => style.verticalAlignment ?? 'bottom',
    patch: (side: string | null): StylePatch => ({
      verticalAlignment: side === 'top' || side === 'middle' || side === 'bottom' ? side : undefined,
    }),
  },
  wrap: {
    read: (style: CellStyle): 'WRAP' | 'OVERFLOW' | 'CLIP' => style.wrap ?? 'OVERFLOW',
    patch: (strategy: string | null): StylePatch => ({
      wrap: strategy === 'WRAP' || strategy === 'CLIP' ? strategy : undefined,
    }),
  },
} as const;
