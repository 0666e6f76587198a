/** How a cell looks. Styles are interned: a cell keeps a number, equal styles share it. */

export type BorderLine = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';
export type BorderSide = 'top' | 'left' | 'bottom' | 'right';

export interface Border {
  readonly color: string;
  readonly style: BorderLine;
}

/** What was set; what is missing has the default of Sheets. Colours are lower-case #rrggbb. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: 'bold';
  readonly fontStyle?: 'italic';
  readonly fontLine?: 'underline' | 'line-through';
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly textRotation?: number;
  readonly showHyperlink?: boolean;
  readonly borders?: { readonly [side in BorderSide]?: Border };
}

/** A change of style: `undefined` puts an attribute back to its default. */
export type StylePatch = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** Keeps each distinct value once under a small number; number 0 is the value given first. */
export class Interned<T extends object> {
  private readonly numbers = new Map<string, number>();
  private readonly items: T[] = [];
  /** Ranges ask for one and the same object cell after cell. */
  private last: { item: T; number: number } | undefined;

  constructor(first: T) {
    this.numberOf(first);
  }

  numberOf(item: T): number {
    if (this.last?.item !== item) this.last = { item, number: this.lookUp(item) };
    return this.last.number;
  }

  private lookUp(item: T): number {
    const key = JSON.stringify(item, Object.keys(item).length === 0 ? undefined : sortedKeys(item));
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.items.push(item);
    this.numbers.set(key, this.items.length - 1);
    return this.items.length - 1;
  }

  get(number: number): T {
    return this.items[number]!;
  }

  all(): readonly T[] {
    return this.items;
  }
}

function sortedKeys(value: object): string[] {
  const keys = new Set<string>();
  const visit = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) return;
    for (const [key, inner] of Object.entries(item)) {
      keys.add(key);
      visit(inner);
    }
  };
  visit(value);
  return [...keys].sort();
}

/** The styles of a workbook. */
export class Styles extends Interned<CellStyle> {
  /** What a patch made of which style. */
  private readonly patched = new WeakMap<StylePatch, Map<number, number>>();

  /** The number of a style with the patch laid over it; a patch is never changed after it was used. */
  patchedNumber(number: number, patch: StylePatch): number {
    const known = this.patched.get(patch) ?? new Map<number, number>();
    this.patched.set(patch, known);
    const made = known.get(number) ?? this.numberOf(patchStyle(this.get(number), patch));
    known.set(number, made);
    return made;
  }
}

/** The style with the patch laid over it; defaults are left out so that equal looks are equal objects. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const merged: Record<string, unknown> = { ...style };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) delete merged[key];
    else merged[key] = value;
  }
  return merged as CellStyle;
}
