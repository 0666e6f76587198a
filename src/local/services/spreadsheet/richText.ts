/** Text with links and mixed looks. */
import type { TextRun } from '../../workbook/cell';
import { displayValue } from '../../workbook/display';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import type { RangeBase } from './rangeBase';
import { TextStyleService } from './textStyle';

type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

type RunLook = Omit<TextRun, 'start'>;

export class RichTextValueService extends ServiceObject implements Partial<GoogleRichText> {
  readonly serviceName = 'RichTextValue';

  constructor(
    run: Execution,
    readonly text: string,
    readonly runs: readonly TextRun[],
    private readonly offset = 0,
  ) {
    super(run);
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.offset;
  }

  getEndIndex(): number {
    return this.offset + this.text.length;
  }

  getLinkUrl(start = 0, end = this.text.length): string | null {
    const links = runsBetween(this.runs, start, end).map((run) => run.link ?? null);
    return links.every((link) => link === links[0]) ? (links[0] ?? null) : null;
  }

  getTextStyle(start = 0, end = this.text.length): GoogleStyle {
    return asGoogle(new TextStyleService(this.run, runsBetween(this.runs, start, end)[0] ?? { start: 0 }));
  }

  getRuns(): GoogleRichText[] {
    const runs = this.runs.length === 0 ? [{ start: 0 }] : this.runs;
    return runs.map((run, index) => {
      const end = runs[index + 1]?.start ?? this.text.length;
      const text = this.text.slice(run.start, end);
      return asGoogle(new RichTextValueService(this.run, text, [{ ...run, start: 0 }], run.start));
    });
  }

  copy(): GoogleBuilder {
    return asGoogle(new RichTextBuilderService(this.run, this.text, this.runs));
  }
}

export class RichTextBuilderService extends ServiceObject implements Partial<GoogleBuilder> {
  readonly serviceName = 'RichTextValueBuilder';
  /** One look per character: simple, and texts in cells are short. */
  private looks: RunLook[];

  constructor(
    run: Execution,
    private text = '',
    runs: readonly TextRun[] = [],
  ) {
    super(run);
    this.looks = Array.from(text, () => ({}));
    runs.forEach(({ start, ...look }, index) => {
      this.looks.fill(look, start, runs[index + 1]?.start ?? text.length);
    });
  }

  setText(text: string): GoogleBuilder {
    this.text = String(text);
    this.looks = Array.from({ length: this.text.length }, () => ({}));
    return asGoogle(this);
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]): GoogleBuilder {
    const [start, end] = args.length === 3 ? [args[0], args[1]] : [0, this.text.length];
    const link = args[args.length - 1] as string | null;
    assertInside(this.text, start, end);
    this.looks = changed(this.looks, start, end, (look) => {
      const { link: _before, ...rest } = look;
      return link === null ? rest : { ...rest, link };
    });
    return asGoogle(this);
  }

  setTextStyle(...args: [GoogleStyle | null] | [number, number, GoogleStyle | null]): GoogleBuilder {
    const [start, end] = args.length === 3 ? [args[0], args[1]] : [0, this.text.length];
    const style = args[args.length - 1] as GoogleStyle | null;
    assertInside(this.text, start, end);
    const look = style === null ? {} : localOf<TextStyleService>(style, 'TextStyle').look;
    this.looks = changed(this.looks, start, end, (before) => ({
      ...(before.link === undefined ? {} : { link: before.link }),
      ...look,
    }));
    return asGoogle(this);
  }

  build(): GoogleRichText {
    return asGoogle(new RichTextValueService(this.run, this.text, runsOf(this.looks)));
  }
}

function changed(
  looks: readonly RunLook[],
  start: number,
  end: number,
  change: (look: RunLook) => RunLook,
): RunLook[] {
  return looks.map((look, index) => (index >= start && index < end ? change(look) : look));
}

function runsOf(looks: readonly RunLook[]): TextRun[] {
  const runs: TextRun[] = [];
  looks.forEach((look, start) => {
    const previous = runs[runs.length - 1];
    if (
      previous !== undefined &&
      JSON.stringify({ ...look, start: previous.start }) ===
        JSON.stringify({ ...previous, start: previous.start })
    )
      return;
    runs.push({ ...look, start });
  });
  return runs;
}

function runsBetween(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  return runs.filter((run, index) => run.start < end && (runs[index + 1]?.start ?? Infinity) > start);
}

function assertInside(text: string, start: number, end: number): void {
  if (start < 0 || end > text.length || start > end) {
    throw new ServiceError('The offsets are out of the bounds of the text.');
  }
}

/** The cell's text with its runs; a number or date shows as displayed. */
export function richTextOfCell(range: RangeBase, row: number, column: number): RichTextValueService {
  const { sheet, run } = range;
  const text = displayValue(
    sheet.value(row, column),
    sheet.style(row, column).numberFormat,
    run.state.workbook.locale,
  );
  return new RichTextValueService(run, text, sheet.extras(row, column)?.runs ?? []);
}
