/** The look of a piece of text. */
import type { TextRun } from '../../workbook/cell';
import type { Execution } from '../execution';
import { asGoogle, ServiceObject } from '../gate';
import { cssColor } from './looks';

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What of a run is look, not place or link. */
export type TextLook = Omit<TextRun, 'start' | 'link'>;

function lookOf({
  bold,
  italic,
  underline,
  strikethrough,
  fontColor,
  fontFamily,
  fontSize,
}: TextLook): TextLook {
  return JSON.parse(
    JSON.stringify({ bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize }),
  ) as TextLook;
}

export class TextStyleService extends ServiceObject implements Partial<GoogleStyle> {
  readonly serviceName = 'TextStyle';
  readonly look: TextLook;

  constructor(run: Execution, look: TextLook) {
    super(run);
    this.look = lookOf(look);
  }

  isBold(): boolean {
    return this.look.bold ?? false;
  }

  isItalic(): boolean {
    return this.look.italic ?? false;
  }

  isUnderline(): boolean {
    return this.look.underline ?? false;
  }

  isStrikethrough(): boolean {
    return this.look.strikethrough ?? false;
  }

  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  copy(): GoogleBuilder {
    return asGoogle(new TextStyleBuilderService(this.run, this.look));
  }
}

export class TextStyleBuilderService extends ServiceObject implements Partial<GoogleBuilder> {
  readonly serviceName = 'TextStyleBuilder';
  private look: TextLook;

  constructor(run: Execution, look: TextLook = {}) {
    super(run);
    this.look = look;
  }

  setBold(bold: boolean): GoogleBuilder {
    this.look = { ...this.look, bold };
    return asGoogle(this);
  }

  setItalic(italic: boolean): GoogleBuilder {
    this.look = { ...this.look, italic };
    return asGoogle(this);
  }

  setUnderline(underline: boolean): GoogleBuilder {
    this.look = { ...this.look, underline };
    return asGoogle(this);
  }

  setStrikethrough(strikethrough: boolean): GoogleBuilder {
    this.look = { ...this.look, strikethrough };
    return asGoogle(this);
  }

  setForegroundColor(color: string): GoogleBuilder {
    this.look = { ...this.look, fontColor: cssColor(color) ?? '#000000' };
    return asGoogle(this);
  }

  setFontFamily(fontFamily: string): GoogleBuilder {
    this.look = { ...this.look, fontFamily };
    return asGoogle(this);
  }

  setFontSize(fontSize: number): GoogleBuilder {
    this.look = { ...this.look, fontSize };
    return asGoogle(this);
  }

  build(): GoogleStyle {
    return asGoogle(new TextStyleService(this.run, this.look));
  }
}
