/** Looks of cells between the workbook and Excel. */
import type { Alignment, BorderStyle, Borders, Border as ExcelBorder, Fill, Font, Style } from 'exceljs';
import type { BorderLine, BorderSide, CellStyle } from '../workbook/style';
import { argbOf, colorOf } from './colors';

const LINES: Readonly<Record<BorderLine, BorderStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

const SIDES: readonly BorderSide[] = ['top', 'left', 'bottom', 'right'];

/** The parts of a style that are set, for a cell of a worksheet. */
export function excelStyle(style: CellStyle): Partial<Style> {
  const font = excelFont(style);
  const alignment = excelAlignment(style);
  return {
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.background === undefined ? {} : { fill: solidFill(style.background) }),
    ...(font === undefined ? {} : { font }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(style.borders === undefined ? {} : { border: excelBorders(style.borders) }),
  };
}

function solidFill(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argbOf(color) } };
}

function excelFont(style: CellStyle): Partial<Font> | undefined {
  const font: Partial<Font> = {
    ...(style.fontColor === undefined ? {} : { color: { argb: argbOf(style.fontColor) } }),
    ...(style.fontWeight === undefined ? {} : { bold: true }),
    ...(style.fontStyle === undefined ? {} : { italic: true }),
    ...(style.fontLine === 'underline' ? { underline: true } : {}),
    ...(style.fontLine === 'line-through' ? { strike: true } : {}),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.fontFamily === undefined ? {} : { name: style.fontFamily }),
  };
  return Object.keys(font).length === 0 ? undefined : { size: 10, name: 'Arial', ...font };
}

function excelAlignment(style: CellStyle): Partial<Alignment> | undefined {
  const alignment: Partial<Alignment> = {
    ...(style.horizontalAlignment === undefined ? {} : { horizontal: style.horizontalAlignment }),
    ...(style.verticalAlignment === undefined ? {} : { vertical: style.verticalAlignment }),
    ...(style.wrap === 'WRAP' ? { wrapText: true } : {}),
    ...(style.textRotation === undefined ? {} : { textRotation: style.textRotation }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

function excelBorders(borders: NonNullable<CellStyle['borders']>): Partial<Borders> {
  const sides = SIDES.flatMap((side): [BorderSide, Partial<ExcelBorder>][] => {
    const border = borders[side];
    return border === undefined
      ? []
      : [[side, { style: LINES[border.style], color: { argb: argbOf(border.color) } }]];
  });
  return Object.fromEntries(sides);
}

/** The look of a worksheet's cell; Excel's own defaults are left out. */
export function cellStyle(style: Partial<Style>): CellStyle {
  return {
    ...formatOf(style.numFmt),
    ...backgroundOf(style.fill),
    ...fontOf(style.font),
    ...alignmentOf(style.alignment),
    ...bordersOf(style.border),
  };
}

function formatOf(numFmt: string | undefined): CellStyle {
  if (numFmt === undefined || /^general$/i.test(numFmt)) return {};
  return { numberFormat: numFmt.replace(/^\[\$-[0-9A-Fa-f]+\]/, '') };
}

function backgroundOf(fill: Fill | undefined): CellStyle {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const background = colorOf(fill.fgColor);
  return background === undefined || background === '#ffffff' ? {} : { background };
}

function fontOf(font: Partial<Font> | undefined): CellStyle {
  if (font === undefined) return {};
  const color = colorOf(font.color);
  return {
    ...(color === undefined || color === '#000000' ? {} : { fontColor: color }),
    ...(font.bold === true ? { fontWeight: 'bold' } : {}),
    ...(font.italic === true ? { fontStyle: 'italic' } : {}),
    ...(font.underline
      ? { fontLine: 'underline' }
      : font.strike === true
        ? { fontLine: 'line-through' }
        : {}),
    ...(font.size === undefined || font.size === 10 || font.size === 11 ? {} : { fontSize: font.size }),
    ...(font.name === undefined || /^(Arial|Calibri|Aptos Narrow)$/.test(font.name)
      ? {}
      : { fontFamily: font.name }),
  };
}

function alignmentOf(alignment: Partial<Alignment> | undefined): CellStyle {
  const { horizontal, vertical, wrapText, textRotation } = alignment ?? {};
  return {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
      ? { horizontalAlignment: horizontal }
      : {}),
    ...(vertical === 'top' || vertical === 'middle' || vertical === 'bottom'
      ? { verticalAlignment: vertical }
      : {}),
    ...(wrapText === true ? { wrap: 'WRAP' } : {}),
    ...(typeof textRotation === 'number' && textRotation !== 0 ? { textRotation } : {}),
  };
}

function bordersOf(borders: Partial<Borders> | undefined): CellStyle {
  if (borders === undefined) return {};
  const sides = SIDES.flatMap((side) => {
    const border = borders[side];
    if (border?.style === undefined) return [];
    return [[side, { style: lineOf(border.style), color: colorOf(border.color) ?? '#000000' }] as const];
  });
  return sides.length === 0 ? {} : { borders: Object.fromEntries(sides) };
}

function lineOf(style: BorderStyle): BorderLine {
  const known = (Object.keys(LINES) as BorderLine[]).find((line) => LINES[line] === style);
  return known ?? (/dash/i.test(style) ? 'DASHED' : 'SOLID');
}
