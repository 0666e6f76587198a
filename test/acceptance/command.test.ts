import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../src/local/node/xlsxFiles';

const folder = (): string => mkdtempSync(join(tmpdir(), 'meguri-'));

/** `npm start` without its install and build steps: the command itself. */
function start(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/local/node/start.ts', ...args], {
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('npm start -- --once --json', () => {
  it('prints one line of JSON for each job and nothing else, and writes the workbook', async () => {
    const out = folder();
    const { code, out: printed, err } = start('--once', '--json', '--seconds', '0.5', '--out', out);
    expect(err).toBe('');
    expect(code).toBe(0);
    const jobs = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(jobs.map((job) => [job['job'], job['ok']])).toEqual(
      ['setUp', 'refreshDue', 'planWeek', 'buildReports', 'sendSummary'].map((job) => [job, true]),
    );
    const plan = jobs.find((job) => job['job'] === 'planWeek')!;
    expect(plan).toMatchObject({ reps: 3, problems: 0 });
    expect(plan['stops']).toBeGreaterThan(150);
    expect(plan['serviceCalls']).toBeLessThanOrEqual(30);
    const workbook = await readWorkbookFile(join(out, 'meguri.xlsx'));
    expect(workbook.sheetByName('週間ルート')!.lastRow).toBeGreaterThan(200);
  });

  it("plans a user's own workbook of another trade, and lists its two bad rows", () => {
    const out = folder();
    const own = ['--workbook', 'test/fixtures/coffee-service-en.xlsx', '--today', '2026-11-24'];
    const { code, out: printed } = start('--once', '--seconds', '0.5', '--out', out, ...own);
    expect(code).toBe(0);
    expect(printed).toContain('Problems: 2');
    expect(printed).toMatch(/Customers 13 /);
    expect(printed).toMatch(/Customers 36 /);
  });
});

describe('a mistake at the keyboard', () => {
  const notABook = join(folder(), 'notes.xlsx');
  writeFileSync(notABook, 'these are notes');

  it.each([
    ['a wrong option', ['--weeks', '2']],
    ['a date that does not exist', ['--today', '2026-02-30']],
    ['an unknown language', ['--lang', 'fr']],
    ['seconds that are no number', ['--seconds', 'soon']],
    ['a missing file', ['--workbook', 'no-such-file.xlsx']],
    ['a file that is no workbook', ['--workbook', notABook]],
  ])('%s is told in one line with exit code 2, and nothing is written', (_, args) => {
    const out = join(folder(), 'out');
    const { code, out: printed, err } = start('--once', '--json', '--out', out, ...args);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });

  it('--help explains every option', () => {
    const { code, out: printed } = start('--help');
    expect(code).toBe(0);
    for (const option of ['--once', '--workbook', '--today', '--lang', '--out', '--seconds', '--json']) {
      expect(printed).toContain(option);
    }
  });
});
