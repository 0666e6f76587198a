/** Splits number formats into sections and tokens, and says what kind of value they show. */

export type FormatKind = 'general' | 'text' | 'number' | 'date';

/** A piece of a section: shown as it stands, or a placeholder. */
export interface FormatToken {
  readonly literal: boolean;
  readonly text: string;
}

const TOKEN =
  /"([^"]*)"|\\(.)|_(.)|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|(am\/pm|a\/p|general|y+|m+|d+|h+|s+(?:\.0+)?|[0#?.,]+|%|e[+-]|@)|([\s\S])/giu;

const tokenCache = new Map<string, readonly FormatToken[]>();

/** The tokens of one section; colours, conditions, fill and padding marks are dropped. */
export function tokensOf(section: string): readonly FormatToken[] {
  const known = tokenCache.get(section);
  if (known !== undefined) return known;
  const tokens: FormatToken[] = [];
  for (const match of section.matchAll(TOKEN)) {
    const [, quoted, escaped, padding, elapsed, placeholder, plain] = match;
    if (quoted !== undefined || escaped !== undefined) tokens.push(literal(quoted ?? escaped!));
    else if (padding !== undefined) tokens.push(literal(' '));
    else if (elapsed !== undefined) tokens.push({ literal: false, text: `[${elapsed.toLowerCase()}]` });
    else if (placeholder !== undefined) tokens.push({ literal: false, text: placeholder });
    else if (plain !== undefined) tokens.push(literal(plain));
  }
  tokenCache.set(section, tokens);
  return tokens;
}

const literal = (text: string): FormatToken => ({ literal: true, text });

/** The sections between semicolons (outside quotes). */
export function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/gu) ?? ['']).map(String);
}

const kinds = new Map<string, FormatKind>();

/** What a cell with this format holds: a date format makes getValues return Dates. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined || format === '') return 'general';
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = kindOf(format);
  kinds.set(format, kind);
  return kind;
}

function kindOf(format: string): FormatKind {
  if (/^(general|0\.#{15})$/i.test(format)) return 'general';
  const placeholders = tokensOf(sectionsOf(format)[0] ?? '')
    .filter((token) => !token.literal)
    .map((token) => token.text.toLowerCase());
  if (placeholders.length === 1 && placeholders[0] === '@') return 'text';
  return placeholders.some((text) => /^\[?[ymdhs]/.test(text)) ? 'date' : 'number';
}
