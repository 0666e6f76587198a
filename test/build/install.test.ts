import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/build/runProgram';

const folder = mkdtempSync(join(tmpdir(), 'meguri-install-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Locked {
  version: string;
  optional?: boolean;
}

const script = join(folder, 'install.mjs');
cpSync('src/build/install.mjs', script);

/** Runs the script where these packages are locked and these installed; packages may be got from nowhere. */
function install(locked: Record<string, Locked>, installed: Record<string, Locked> | undefined) {
  const place = mkdtempSync(join(folder, 'clone-'));
  const packages = { '': { name: 'clone', version: '1.0.0', dependencies: {} }, ...locked };
  writeFileSync(
    join(place, 'package-lock.json'),
    JSON.stringify({ name: 'clone', lockfileVersion: 3, packages }),
  );
  if (installed) {
    mkdirSync(join(place, 'node_modules'));
    writeFileSync(join(place, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return runProgram(process.execPath, [script], place);
}

describe('install.mjs', () => {
  const a = { 'node_modules/a': { version: '1.0.0' } };

  it('does nothing when the locked packages are installed', async () => {
    expect(await install(a, a)).toEqual({ status: 0, output: '', errorOutput: '' });
  });

  it('does not miss a package for other machines', async () => {
    const forOthers = { 'node_modules/b-darwin': { version: '1.0.0', optional: true } };
    expect(await install({ ...a, ...forOthers }, a)).toEqual({ status: 0, output: '', errorOutput: '' });
  });

  it.each([
    ['nothing is installed', undefined],
    ['another version is', { 'node_modules/a': { version: '0.9.0' } }],
    ['a package is missing', {}],
  ])('installs when %s, and says so on the error output alone', async (_, installed) => {
    // There is no package.json, so npm fails, without a network.
    const { status, output, errorOutput } = await install(a, installed);
    expect(status).toBe(1);
    expect(output).toBe('');
    expect(errorOutput).toMatch(/^Installing packages/);
    expect(errorOutput).toContain('could not be installed');
  });
});
