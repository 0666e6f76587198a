// Every permission that the manifest asks for is needed: without it, something that users ask for fails.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../src/local/host';
import { loadDist } from '../../src/local/node/dist';
import { answers, emptyWorkbook, morning } from '../fuzz/template';

const prefix = 'https://www.googleapis.com/auth/';
const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] };
const dist = loadDist('dist');

function hostWith(scopes: string[]): Host {
  const manifest = { ...dist.files.manifest, oauthScopes: scopes };
  return createHost({
    workbook: emptyWorkbook('ja'),
    ...dist,
    files: { ...dist.files, manifest },
    clock: { now: () => morning },
    scopes: 'enforced',
  });
}

/** What a user does; answers what went wrong. */
const uses: Record<string, (host: Host) => string> = {
  'spreadsheets.currentonly': (host) => wordsOf(host.googleScriptRun('sidebarState')),
  'script.container.ui': (host) => wordsOf(host.run('menuOpenSidebar')),
  'script.scriptapp': (host) => outcomeOf(host, 'sidebarSetUp', [answers('ja')]),
  'script.send_mail': (host) => {
    host.googleScriptRun('sidebarSetUp', [{ ...answers('ja'), withSampleData: true }]);
    return outcomeOf(host, 'sidebarRun', ['previewSummary', {}]);
  },
  'userinfo.email': (host) => outcomeOf(host, 'sidebarSetUp', [answers('ja')]),
};

const wordsOf = (run: ReturnType<Host['run']>): string => (run.ok ? '' : run.error!.message);

function outcomeOf(host: Host, name: string, given: unknown[]): string {
  const run = host.googleScriptRun(name, given);
  if (!run.ok) return run.error!.message;
  const { ok, message, details } = run.carried as { ok: boolean; message: string; details: string[] };
  return [...(ok ? [] : [message]), ...details].join(' ');
}

describe('the permissions of the manifest', () => {
  it('are those that are tried here', () => {
    expect(oauthScopes.map((scope) => scope.replace(prefix, '')).sort()).toEqual(Object.keys(uses).sort());
  });

  it.each(Object.entries(uses))('%s: what needs it succeeds with it', (_scope, use) => {
    expect(use(hostWith(oauthScopes))).toBe('');
  });

  it.each(Object.entries(uses))('%s: what needs it fails without it', (scope, use) => {
    const fewer = oauthScopes.filter((one) => one !== prefix + scope);
    expect(use(hostWith(fewer))).toContain(scope);
  });
});
