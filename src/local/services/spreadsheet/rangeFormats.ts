/** Colours, number formats and alignment of a range. */
import type { CellStyle, StylePatch } from '../../workbook/style';
import { memberOf, nameOf, SPREADSHEET_ENUMS } from '../enums';
import { asGoogle } from '../gate';
import { readBlock, readFirst, writeBlock, writeEvery } from './block';
import { LOOKS, rgbColor } from './looks';
import type { GoogleRange } from './rangeBase';
import { RangeValues } from './rangeValues';

interface Look<In, Out> {
  read(style: CellStyle): Out;
  patch(value: In): StylePatch;
}

export function readLook<Out>(range: RangeValues, look: Look<never, Out>): Out {
  return readFirst(range, (row, column) => look.read(range.sheet.style(row, column)));
}

export function readLooks<Out>(range: RangeValues, look: Look<never, Out>): Out[][] {
  return readBlock(range, (row, column) => look.read(range.sheet.style(row, column)));
}

/** Gives every cell of the range the same look. */
export function setLook(range: RangeValues, patch: StylePatch): GoogleRange {
  writeEvery(range, {
    aspect: 'styles',
    put: (row, column) => range.sheet.patchStyle(row, column, patch),
  });
  return asGoogle<GoogleRange>(range);
}

/** Gives each cell its own look. */
export function setLooks<In>(
  range: RangeValues,
  look: Look<In, unknown>,
  values: readonly (readonly In[])[],
): GoogleRange {
  const patches = new Map<In, StylePatch>();
  const patchOf = (value: In): StylePatch => {
    const known = patches.get(value) ?? look.patch(value);
    patches.set(value, known);
    return known;
  };
  writeBlock(range, values, {
    aspect: 'styles',
    put: (row, column, value) => range.sheet.patchStyle(row, column, patchOf(value)),
  });
  return asGoogle<GoogleRange>(range);
}

type Color = string | null;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;

export abstract class RangeFormats extends RangeValues implements Partial<GoogleRange> {
  getBackground(): string {
    return readLook(this, LOOKS.background);
  }

  getBackgrounds(): string[][] {
    return readLooks(this, LOOKS.background);
  }

  setBackground(color: Color): GoogleRange {
    return setLook(this, LOOKS.background.patch(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): GoogleRange {
    return this.setBackground(rgbColor(red, green, blue));
  }

  setBackgrounds(colors: Color[][]): GoogleRange {
    return setLooks(this, LOOKS.background, colors);
  }

  getNumberFormat(): string {
    return readLook(this, LOOKS.numberFormat);
  }

  getNumberFormats(): string[][] {
    return readLooks(this, LOOKS.numberFormat);
  }

  setNumberFormat(format: string): GoogleRange {
    return setLook(this, LOOKS.numberFormat.patch(String(format)));
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    return setLooks(this, LOOKS.numberFormat, formats);
  }

  getHorizontalAlignment(): string {
    return readLook(this, LOOKS.horizontalAlignment);
  }

  getHorizontalAlignments(): string[][] {
    return readLooks(this, LOOKS.horizontalAlignment);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRange {
    return setLook(this, LOOKS.horizontalAlignment.patch(alignment));
  }

  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): GoogleRange {
    return setLooks(this, LOOKS.horizontalAlignment, alignments);
  }

  getVerticalAlignment(): string {
    return readLook(this, LOOKS.verticalAlignment);
  }

  getVerticalAlignments(): string[][] {
    return readLooks(this, LOOKS.verticalAlignment);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return setLook(this, LOOKS.verticalAlignment.patch(alignment));
  }

  setVerticalAlignments(alignments: ('top' | 'middle' | 'bottom' | null)[][]): GoogleRange {
    return setLooks(this, LOOKS.verticalAlignment, alignments);
  }

  getWrap(): boolean {
    return readLook(this, LOOKS.wrap) === 'WRAP';
  }

  getWraps(): boolean[][] {
    return readBlock(this, (row, column) => this.sheet.style(row, column).wrap === 'WRAP');
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return setLook(this, LOOKS.wrap.patch(isWrapEnabled ? 'WRAP' : null));
  }

  getWrapStrategy(): Wrap {
    return memberOf(SPREADSHEET_ENUMS.WrapStrategy, readLook(this, LOOKS.wrap));
  }

  getWrapStrategies(): Wrap[][] {
    return readBlock(this, (row, column) =>
      memberOf<Wrap>(SPREADSHEET_ENUMS.WrapStrategy, LOOKS.wrap.read(this.sheet.style(row, column))),
    );
  }

  setWrapStrategy(strategy: Wrap): GoogleRange {
    return setLook(this, LOOKS.wrap.patch(nameOf(strategy)));
  }

  setWrapStrategies(strategies: Wrap[][]): GoogleRange {
    return setLooks(
      this,
      LOOKS.wrap,
      strategies.map((row) => row.map(nameOf)),
    );
  }

  setTextRotation(degrees: number | GoogleAppsScript.Spreadsheet.TextRotation): GoogleRange {
    return setLook(this, { textRotation: Number(degrees) || undefined });
  }
}
