import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entryFunctions, stubsSource } from '../../src/build/stubs';

const folder = mkdtempSync(join(tmpdir(), 'meguri-stubs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The functions of an entry folder with these two files. */
function functionsOf(index: string, api: string) {
  writeFileSync(join(folder, 'index.ts'), index);
  writeFileSync(join(folder, 'api.ts'), api);
  return entryFunctions(join(folder, 'index.ts'));
}

describe('stubs', () => {
  it('carry comment and parameter names of the source, without its types, sorted by name', () => {
    const api = `
      /** Second. */
      export function second(from: string, to: number): void {}
      /** First.
       * @customfunction */
      export function first(): void {}
      export function notListed(): void {}`;
    const entry = functionsOf(`export { second, first } from './api';`, api);
    expect(stubsSource({ globalName: 'Meguri', entry, jobs: [] })).toBe(
      '/** First.\n       * @customfunction */\nfunction first() {\n  return Meguri.first();\n}\n' +
        '\n/** Second. */\nfunction second(from, to) {\n  return Meguri.second(from, to);\n}\n',
    );
  });

  it('call functions of jobs.html by way of its loader, sorted in among the others', () => {
    const api = '/** A. */ export function a() {} /** B. */ export function b(x) {}';
    const [a, b] = functionsOf(`export { a, b } from './api';`, api);
    const stubs = stubsSource({ globalName: 'Meguri', entry: [b!], jobs: [a!] });
    expect(stubs).toContain('function a() {\n  return jobs_().a();\n}\n\n/** B. */\nfunction b(x) {');
    expect(stubs.match(/^function \w+_\(/gm)).toEqual(['function jobs_(']);
  });

  it('leave exported types alone', () => {
    const functions = functionsOf(
      `export { one } from './api';\nexport type { T } from './api';`,
      '/** One. */ export function one() {}',
    );
    expect(functions.map(({ name }) => name)).toEqual(['one']);
  });

  it.each([
    [
      'rest parameters',
      '/** One. */ export function one(...all: string[]) {}',
      'rest, optional or destructured',
    ],
    [
      'destructured parameters',
      '/** One. */ export function one({ a }: { a: 1 }) {}',
      'rest, optional or destructured',
    ],
    [
      'parameters with defaults',
      '/** One. */ export function one(a = 1) {}',
      'rest, optional or destructured',
    ],
    ['functions without a doc comment', '// One.\nexport function one() {}', 'one has no doc comment'],
    [
      'a comment that belongs to something else',
      '/** Other. */ const a = 1; export function one() {}',
      'no doc comment',
    ],
    ['anything but functions', '/** One. */ export const one = 1;', 'does not export the function one'],
    ['source that does not parse', 'export function one( {}', 'api.ts'],
  ])('refuse %s', (_, api, message) => {
    expect(() => functionsOf(`export { one } from './api';`, api)).toThrow(message);
  });

  it.each([
    [`export * from './api';`],
    [`export { one as two } from './api';`],
    [`export default function one() {}`],
    [`/** One. */ export function one() {}`],
  ])('refuse an entry file that says %s', (index) => {
    expect(() => functionsOf(index, '/** One. */ export function one() {}')).toThrow(/index\.ts/);
  });
});
