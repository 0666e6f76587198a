import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { code, jobsCode } from './dist';

/** Every node of a tree, by type. */
function nodeTypes(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  const { type, ...children } = node as { type?: unknown };
  if (typeof type === 'string') found.add(type);
  for (const child of Object.values(children)) nodeTypes(child, found);
  return found;
}

const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });

describe('the code in dist/', () => {
  it('parses as ECMAScript 2020', () => {
    expect(program.body.length).toBeGreaterThan(0);
  });

  it.each([
    ['Code.js', code],
    ['jobs.html', jobsCode],
  ])('%s has no class fields, private names or static blocks, which Apps Script cannot parse', (_, text) => {
    const types = nodeTypes(parse(text, { ecmaVersion: 2020, sourceType: 'script' }));
    const refused = ['PropertyDefinition', 'PrivateIdentifier', 'StaticBlock'];
    expect(refused.filter((type) => types.has(type))).toEqual([]);
  });

  it('is one variable with the bundle and functions around it', () => {
    const kinds = program.body.map(({ type }) => type).filter((type) => type !== 'FunctionDeclaration');
    expect(kinds.filter((type) => type !== 'ExpressionStatement')).toEqual(['VariableDeclaration']);
    const statements = program.body.filter((node) => node.type === 'ExpressionStatement');
    expect(statements.map((node) => node.directive)).toEqual(['use strict']);
  });

  it.each([
    ['Code.js', code],
    ['jobs.html', jobsCode],
  ])('%s calculates without looks at the global object', (_, text) => {
    const ofMath = (text.match(/(?<![\w$.])Math\.\w+/g) ?? []).length;
    expect(ofMath).toBe(0);
  });

  it('stays under 250 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(250_000);
  });
});
