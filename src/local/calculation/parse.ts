/** A small parser for formulas: numbers, texts, truth values, references, calls and operators. */
import { type A1Reference, parseA1 } from '../workbook/address';

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: A1Reference; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly args: readonly Expression[] };

/** The formula is beyond the grammar; its text is kept and has no value. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?)|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![\w:$])|\.\d+)|(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?(?![\w(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(])|\$?\d+:\$?\d+)|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)|(<>|<=|>=|[-+*/^&=<>%(),;]))/y;

type Token = { readonly type: 'text' | 'number' | 'reference' | 'name' | 'symbol'; readonly text: string };

const TYPES: readonly Token['type'][] = ['text', 'reference', 'number', 'reference', 'name', 'symbol'];

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, 'y');
  const text = source.trimEnd();
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    const index = match === null ? -1 : match.slice(1).findIndex((group) => group !== undefined);
    if (match === null || index < 0) throw new FormulaSyntaxError(source);
    tokens.push({ type: TYPES[index]!, text: match[index + 1]! });
  }
  return tokens;
}

/** Binding strength of binary operators, as in Sheets. */
const STRENGTH: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Parses a formula with its leading "="; throws a FormulaSyntaxError. */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(tokensOf(formula.slice(1)));
  const expression = parser.binary(1);
  parser.end();
  return expression;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  end(): void {
    if (this.at < this.tokens.length) throw new FormulaSyntaxError('text after the formula');
  }

  binary(weakest: number): Expression {
    let left = this.unary();
    for (;;) {
      const operator = this.peekSymbol();
      const strength = operator === undefined ? undefined : STRENGTH[operator];
      if (operator === undefined || strength === undefined || strength < weakest) return left;
      this.at += 1;
      left = { kind: 'operation', operator, args: [left, this.binary(strength + 1)] };
    }
  }

  private unary(): Expression {
    const symbol = this.peekSymbol();
    if (symbol !== '-' && symbol !== '+') return this.percent(this.primary());
    this.at += 1;
    return { kind: 'operation', operator: symbol, args: [this.unary()] };
  }

  private percent(inner: Expression): Expression {
    if (this.peekSymbol() !== '%') return inner;
    this.at += 1;
    return this.percent({ kind: 'operation', operator: '%', args: [inner] });
  }

  private primary(): Expression {
    const token = this.next();
    if (token.type === 'text') return { kind: 'literal', value: token.text.slice(1, -1).replace(/""/g, '"') };
    if (token.type === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.type === 'reference') return reference(token.text);
    if (token.type === 'name') return this.named(token.text);
    if (token.text !== '(') throw new FormulaSyntaxError(token.text);
    const inner = this.binary(1);
    this.expect(')');
    return inner;
  }

  private named(name: string): Expression {
    if (this.peekSymbol() === '(') return { kind: 'call', name: name.toUpperCase(), args: this.args() };
    if (/^(true|false)$/i.test(name)) return { kind: 'literal', value: name.toLowerCase() === 'true' };
    throw new FormulaSyntaxError(name);
  }

  private args(): Expression[] {
    this.expect('(');
    const args: Expression[] = [];
    if (this.peekSymbol() === ')') {
      this.at += 1;
      return args;
    }
    for (;;) {
      const symbol = this.peekSymbol();
      args.push(symbol === ',' || symbol === ')' ? { kind: 'literal', value: '' } : this.binary(1));
      const separator = this.next().text;
      if (separator === ')') return args;
      if (separator !== ',' && separator !== ';') throw new FormulaSyntaxError(separator);
    }
  }

  private peekSymbol(): string | undefined {
    const token = this.tokens[this.at];
    return token?.type === 'symbol' ? token.text : undefined;
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw new FormulaSyntaxError('the formula ends too early');
    this.at += 1;
    return token;
  }

  private expect(symbol: string): void {
    if (this.next().text !== symbol) throw new FormulaSyntaxError(`${symbol} expected`);
  }
}

function reference(text: string): Expression {
  const parsed = parseA1(text);
  if (parsed === undefined) throw new FormulaSyntaxError(text);
  return { kind: 'reference', reference: parsed, text };
}
