/** Fonts of a range. */
import { LOOKS } from './looks';
import type { GoogleRange } from './rangeBase';
import { RangeFormats, readLook, readLooks, setLook, setLooks } from './rangeFormats';

type Line = GoogleAppsScript.Spreadsheet.FontLine;
type Slant = GoogleAppsScript.Spreadsheet.FontStyle;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;

export abstract class RangeFonts extends RangeFormats implements Partial<GoogleRange> {
  /** Deprecated by Google for getFontColorObject, and still there. */
  getFontColor(): string {
    return readLook(this, LOOKS.fontColor);
  }

  getFontColors(): string[][] {
    return readLooks(this, LOOKS.fontColor);
  }

  setFontColor(color: string | null): GoogleRange {
    return setLook(this, LOOKS.fontColor.patch(color));
  }

  setFontColors(colors: (string | null)[][]): GoogleRange {
    return setLooks(this, LOOKS.fontColor, colors);
  }

  getFontFamily(): string {
    return readLook(this, LOOKS.fontFamily);
  }

  getFontFamilies(): string[][] {
    return readLooks(this, LOOKS.fontFamily);
  }

  setFontFamily(family: string | null): GoogleRange {
    return setLook(this, LOOKS.fontFamily.patch(family));
  }

  setFontFamilies(families: (string | null)[][]): GoogleRange {
    return setLooks(this, LOOKS.fontFamily, families);
  }

  getFontSize(): number {
    return readLook(this, LOOKS.fontSize);
  }

  getFontSizes(): number[][] {
    return readLooks(this, LOOKS.fontSize);
  }

  setFontSize(size: number): GoogleRange {
    return setLook(this, LOOKS.fontSize.patch(size));
  }

  setFontSizes(sizes: number[][]): GoogleRange {
    return setLooks(this, LOOKS.fontSize, sizes);
  }

  getFontWeight(): Weight {
    return readLook(this, LOOKS.fontWeight);
  }

  getFontWeights(): Weight[][] {
    return readLooks(this, LOOKS.fontWeight);
  }

  setFontWeight(weight: Weight | null): GoogleRange {
    return setLook(this, LOOKS.fontWeight.patch(weight));
  }

  setFontWeights(weights: (Weight | null)[][]): GoogleRange {
    return setLooks(this, LOOKS.fontWeight, weights);
  }

  getFontStyle(): Slant {
    return readLook(this, LOOKS.fontStyle);
  }

  getFontStyles(): Slant[][] {
    return readLooks(this, LOOKS.fontStyle);
  }

  setFontStyle(slant: Slant | null): GoogleRange {
    return setLook(this, LOOKS.fontStyle.patch(slant));
  }

  setFontStyles(slants: (Slant | null)[][]): GoogleRange {
    return setLooks(this, LOOKS.fontStyle, slants);
  }

  getFontLine(): Line {
    return readLook(this, LOOKS.fontLine);
  }

  getFontLines(): Line[][] {
    return readLooks(this, LOOKS.fontLine);
  }

  setFontLine(line: Line | null): GoogleRange {
    return setLook(this, LOOKS.fontLine.patch(line));
  }

  setFontLines(lines: (Line | null)[][]): GoogleRange {
    return setLooks(this, LOOKS.fontLine, lines);
  }

  setShowHyperlink(showHyperlink: boolean): GoogleRange {
    return setLook(this, { showHyperlink: showHyperlink ? undefined : false });
  }
}
