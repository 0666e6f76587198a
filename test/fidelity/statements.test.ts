import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../src/local/host';
import { sourceRealms } from '../../src/local/node/realm';
import { Workbook } from '../../src/local/workbook/workbook';
import { selfTestFiles } from './buildSelfTest';
import { listPath, methodList } from './methodList';
import { statements } from './statements';
import type { Statement } from './statements/statement';

let differences: string[];

async function runSelfTest(change: (code: string) => string): Promise<string[]> {
  const files = await selfTestFiles();
  const host = createHost({
    workbook: new Workbook({ firstSheet: 'Mine', timeZone: 'Asia/Tokyo', locale: 'ja_JP' }),
    files: { html: { page: files.get('page.html')! }, manifest: JSON.parse(files.get('appsscript.json')!) },
    openRealm: sourceRealms(change(files.get('Code.js')!)),
    clock: { now: () => Date.UTC(2026, 10, 24) },
    answer: () => ({ button: 'OK', text: 'ok' }),
    responders: {
      geocode: () => ({ status: 'OK', results: [] }),
      fetch: (url) => ({ status: url.endsWith('_204') ? 204 : 404, text: '', headers: {} }),
    },
  });
  const run = host.run('meguriSelfTest');
  if (!run.ok) throw new Error(run.error?.message);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Mine']);
  return [...(run.value as string[])];
}

beforeAll(async () => {
  differences = await runSelfTest((code) => code);
});

describe('the local host does as Google documents', () => {
  it.each(statements.map((statement) => [statement.says, statement] as [string, Statement]))('%s', (says) => {
    expect(differences.filter((line) => line.startsWith(`${says}:`))).toEqual([]);
  });

  it('and would be seen not to', async () => {
    const broken = await runSelfTest((code) =>
      code.replace("'C2:G5'", "'C2:G6'").replace('"C2:G5"', '"C2:G6"'),
    );
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain('instead of');
  });
});

describe('the list of methods', () => {
  let list: string;
  beforeAll(() => {
    list = methodList();
  });

  it('names every method that the bundle calls', () => {
    const listed = methodsOf(readFileSync(listPath, 'utf8'));
    const missing = methodsOf(list).filter((method) => !listed.includes(method));
    expect(missing, 'npm run methods').toEqual([]);
  });

  it('has a statement for every one of them', () => {
    const without = [...list.matchAll(/^\| `([^`]+)` \| \|$/gm)].map(([, method]) => method);
    expect(without).toEqual([]);
  });
});

const methodsOf = (text: string): string[] =>
  [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, method]) => method!);
