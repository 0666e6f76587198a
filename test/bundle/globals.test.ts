import { describe, expect, it } from 'vitest';
import { entryFunctions, stubsSource } from '../../src/build/stubs';
import { code, watchedContext } from './dist';

const functions = entryFunctions('src/entry/index.ts');
const names = functions.map(({ name }) => name);

describe('global functions of dist/Code.js', () => {
  it('are these, with these comments and parameters', async () => {
    const stubs = stubsSource(functions, 'Meguri');
    expect(code.endsWith(stubs)).toBe(true);
    await expect(stubs).toMatchFileSnapshot('./globals.snapshot.txt');
  });

  it('are exactly what the bundle exports', () => {
    const { run } = watchedContext();
    const declared = 'Object.keys(globalThis).filter((name) => typeof globalThis[name] === "function")';
    expect(run(`${declared}.sort().join()`)).toBe(names.join());
    expect(run('Object.keys(Meguri).sort().join()')).toBe(names.join());
  });

  it('are sorted, so that a diff shows what changed', () => {
    expect(names).toEqual([...names].sort());
  });

  it('tell Sheets their type and example when they are custom functions', () => {
    const custom = functions.filter(({ comment }) => comment.includes('@customfunction'));
    expect(custom.length).toBeGreaterThanOrEqual(8);
    for (const { name, parameters, comment } of custom) {
      expect(name).toMatch(/^[A-Z][A-Z_]+$/);
      for (const parameter of parameters)
        expect(comment).toMatch(new RegExp(`@param \\{[^}]+\\} ${parameter} `));
      expect(comment).toMatch(/@return \{\w+\}/);
    }
  });
});
