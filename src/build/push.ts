// `npm run push`: builds dist/ and sends it to the Apps Script project that .clasp.json names.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildDist, writeDist } from './bundle';
import { tellFailure } from './tellFailure';

const placeholder = 'PUT_YOUR_SCRIPT_ID_HERE';

const advice = `.clasp.json still holds the placeholder instead of a script id. Once:
  1. Open your spreadsheet, then Extensions > Apps Script. The address of the editor holds the id:
     https://script.google.com/…/projects/SCRIPT_ID/edit
     Put it into .clasp.json as "scriptId".
  2. Switch the Apps Script API on: https://script.google.com/home/usersettings
  3. npx clasp login
Then: npm run push`;

function push(): number {
  const clasp = 'node_modules/@google/clasp/build/src/index.js';
  const { status } = spawnSync(process.execPath, [clasp, 'push', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status === 0)
    console.log('Pushed. Reload the spreadsheet: the menu Meguri appears after a few seconds.');
  return status ?? 1;
}

try {
  writeDist(await buildDist());
  const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
  if (scriptId === placeholder) console.error(advice);
  process.exitCode = scriptId === placeholder ? 1 : push();
} catch (failure) {
  tellFailure(failure);
  process.exitCode = 1;
}
