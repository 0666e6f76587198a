import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/build/runProgram';

/** Each file holds one import or one use that its folder's wall forbids. */
const breaches: Record<string, string> = {
  'src/domain/upward.ts': `export * from '../routing/solve';`,
  'src/domain/deep/upward.ts': `export * from '../../routing/solve';`,
  'src/domain/deep/deeper/upward.ts': `export * from '../../../routing/solve';`,
  'src/domain/outside.ts': `export * from '../../test/domain/samples';`,
  'src/domain/package.ts': `export * from 'zod/mini';`,
  'src/domain/node.ts': `export * from 'node:fs';`,
  'src/domain/dynamic.ts': `export const tables = import('../tables/read');`,
  'src/domain/typed.ts': `import type { Table } from '../tables/read';\nexport type T = Table;`,
  'src/domain/clock.ts': 'export const now = new Date();',
  'src/routing/clock.ts': 'export const now = Date.now();',
  'src/routing/chance.ts': 'export const chance = Math.random();',
  'src/routing/tables.ts': `export * from '../tables/read';`,
  'src/forecasting/routing.ts': `export * from '../routing/solve';`,
  'src/forecasting/timer.ts': 'setTimeout(() => undefined, 1);',
  'src/tables/jobs.ts': `export * from '../jobs/planWeek';`,
  'src/tables/messages.ts': `export * from '../messages';`,
  'src/jobs/google.ts': `export * from '../google/book';`,
  'src/jobs/planning/google.ts': `export * from '../../google/book';`,
  'src/jobs/console.ts': `console.log('');`,
  'src/jobs/fetch.ts': `fetch('https://example.com');`,
  'src/jobs/process.ts': 'export const root = process.cwd();',
  'src/jobs/service.ts': 'SpreadsheetApp.flush();',
  'src/messages/domain.ts': `export * from '../domain/day';`,
  'src/messages/ja/domain.ts': `export * from '../../domain/day';`,
  'src/google/entry.ts': `export * from '../entry/menu';`,
  'src/google/local.ts': `export * from '../local/host';`,
  'src/entry/tables.ts': `export * from '../tables/read';`,
  'src/entry/service.ts': 'MailApp.getRemainingDailyQuota();',
  'src/sidebar/google.ts': `export * from '../google/book';`,
  'src/sidebar/code.ts': `export { kinds } from '../jobs/views';`,
  'src/sidebar/value.ts': `import { kinds } from '../jobs/views';\nexport const all = kinds;`,
  'src/sidebar/service.ts': 'HtmlService.createHtmlOutput();',
  'src/local/domain.ts': `export * from '../domain/day';`,
  'src/local/node/google.ts': `export * from '../../google/book';`,
  'src/local/node/build.ts': `export * from '../../build/bundle';`,
  'src/local/node/words.ts': `export * from '../../messages/ja/work';`,
  'src/local/services/spreadsheet/jobs.ts': `export * from '../../../jobs/planWeek';`,
  'src/local/sample/google.ts': `export * from '../../google/book';`,
  'src/local/sample/builder/routing.ts': `export * from '../../../routing/solve';`,
  'src/build/service.ts': 'ScriptApp.getProjectTriggers();',
};

/** What the walls let through: a rule that refused everything would hold too. */
const allowed: Record<string, string> = {
  'src/domain/own.ts': `export * from './day';\nexport const then = new Date(0);`,
  'src/domain/deep/own.ts': `export * from '../day';`,
  'src/routing/own.ts': `export * from '../domain/day';`,
  'src/tables/own.ts': `export * from '../domain/day';\nexport * from 'zod/mini';`,
  'src/jobs/planning/own.ts': `export * from '../../messages';\nexport * from '../team';`,
  'src/messages/en/own.ts': `export type { sidebar } from '../ja/sidebar';`,
  'src/google/own.ts': `export * from '../jobs/planWeek';\nSpreadsheetApp.flush();`,
  'src/entry/own.ts': `export * from '../google/menu';`,
  'src/sidebar/own.ts': `import type { Kind } from '../jobs/views';\nexport * from 'preact';\nexport type K = Kind;`,
  'src/local/node/own.ts': `export * from '../../build/playground';\nexport { cli } from '../../messages/en/cli';`,
  'src/local/own.ts': `export * from 'exceljs';\nexport const Session = Date.now();`,
  'src/local/page/view/own.ts': `export * from '../sidebar';`,
  'src/local/sample/builder/own.ts': `export * from '../../../domain/day';`,
};

const copy = mkdtempSync(join(tmpdir(), 'meguri-walls-'));
const found = new Map<string, string[]>();

interface Diagnostic {
  category: string;
  location: { path: string | { file: string } };
}

beforeAll(async () => {
  for (const file of ['biome.json', 'src/build/walls']) cpSync(file, join(copy, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [path, source] of Object.entries({ ...breaches, ...allowed })) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    writeFileSync(join(copy, path), `${source}\n`);
  }
  const biome = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { output } = await runProgram(resolve('node_modules/.bin/biome'), biome, copy);
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(output);
  for (const { category, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    found.set(path, [...(found.get(path) ?? []), category]);
  }
});

afterAll(() => rmSync(copy, { recursive: true }));

const wall = /noRestricted|noJsRestricted|^plugin$/;

describe('the walls between folders', () => {
  it.each(Object.entries(breaches))('refuse %s', (path) => {
    expect(found.get(path) ?? []).toContainEqual(expect.stringMatching(wall));
  });

  it.each(Object.entries(allowed))('let %s through', (path) => {
    expect((found.get(path) ?? []).filter((category) => wall.test(category))).toEqual([]);
  });
});
