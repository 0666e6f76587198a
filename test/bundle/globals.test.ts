import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/build/playground';
import { entryFunctions, stubsSource } from '../../src/build/stubs';
import { code, watchedContext } from './dist';

const entry = entryFunctions('src/entry/index.ts');
const jobs = entryFunctions('src/entry/jobs.ts');
const functions = [...entry, ...jobs];
const namesOf = (list: typeof functions): string[] => list.map(({ name }) => name);
const names = namesOf(functions).sort();

describe('global functions of dist/Code.js', () => {
  it('are these, with these comments and parameters', async () => {
    const stubs = stubsSource({ globalName: 'Meguri', entry, jobs });
    expect(code.endsWith(stubs)).toBe(true);
    await expect(stubs).toMatchFileSnapshot('./globals.snapshot.txt');
  });

  it('are exactly what the bundle exports', () => {
    const { run } = watchedContext();
    const declared = 'Object.keys(globalThis).filter((name) => typeof globalThis[name] === "function")';
    expect(run(`${declared}.sort().join()`)).toBe([...names, 'jobs_'].sort().join());
    expect(run('Object.keys(Meguri).sort().join()')).toBe(namesOf(entry).join());
    expect(run('Object.keys(jobs_()).sort().join()')).toBe(namesOf(jobs).join());
  });

  it('are what the playground offers to the pages of the script', () => {
    expect(callableFunctions(code).sort()).toEqual(names);
  });

  it('evaluate jobs.html once an execution', () => {
    expect(watchedContext().run('jobs_() === jobs_()')).toBe(true);
  });

  it('need jobs.html neither for cells nor for the opening of the spreadsheet nor for edits', () => {
    for (const call of [...namesOf(entry)].map((name) => `${name}({})`)) {
      const { asked, run } = watchedContext();
      expect(() => run(call)).toThrow();
      expect([...asked]).not.toContain('HtmlService');
    }
  });

  it('are sorted, so that a diff shows what changed', () => {
    const stubs = code.slice(code.lastIndexOf('})();'));
    const declared = [...stubs.matchAll(/^function (\w+)/gm)].map((match) => match[1]);
    expect(declared).toEqual([...names, 'jobs_']);
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
