import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDist } from '../../src/build/bundle';
import { inlinePage } from '../../src/build/inlinePage';

const sidebar = readFileSync('dist/sidebar.html', 'utf8');

describe('dist/', () => {
  it('holds the four files that Apps Script gets, and no other', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json', 'jobs.html', 'sidebar.html']);
  });

  it('is byte for byte the same when built twice', async () => {
    const first = await buildDist();
    const second = await buildDist();
    expect([...second]).toEqual([...first]);
  });

  it('asks for the current spreadsheet, the sidebar, triggers, mail and the address of the user alone', () => {
    const { oauthScopes, runtimeVersion } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
    expect(runtimeVersion).toBe('V8');
    expect([...oauthScopes].sort()).toEqual([
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      // Session.getActiveUser: who runs a job, and where a preview of the summary goes.
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
  });
});

describe('dist/sidebar.html', () => {
  it('has one script and one style sheet, and loads no other file', () => {
    expect(sidebar.match(/<script\b/g)).toHaveLength(1);
    expect(sidebar.match(/<\/script>/g)).toHaveLength(1);
    expect(sidebar.match(/<link\b|<script[^>]+src=|@import\b/g)).toBeNull();
  });

  it('has nothing that a template of HtmlService would evaluate', () => {
    expect(sidebar).not.toContain('<?');
  });
});

describe('inlinePage', () => {
  it('keeps code that speaks of scripts, comments and dollars', () => {
    const page = inlinePage({ script: `x = "</script><!--$&$1";`, style: 'a::after{content:"</style>"}' });
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain(String.raw`x = "<\/script><\!--$&$1";`);
  });
});
