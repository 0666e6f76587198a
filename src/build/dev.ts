// `npm run dev`: builds dist/ again whenever a source file changes.
import { watch } from 'node:fs';
import { buildDist, writeDist } from './bundle';
import { tellFailure } from './tellFailure';

/** Editors write a file in several steps; one build follows them all. */
const quietMilliseconds = 80;

const bundled = 'domain routing forecasting tables jobs messages google entry sidebar'.split(' ');

let timer: NodeJS.Timeout | undefined;
let building = false;
let waiting = false;

async function rebuild(): Promise<void> {
  if (building) {
    waiting = true;
    return;
  }
  building = true;
  await buildOnce();
  building = false;
  if (!waiting) return;
  waiting = false;
  await rebuild();
}

async function buildOnce(): Promise<void> {
  const started = performance.now();
  try {
    writeDist(await buildDist());
    console.log(`dist/ built in ${Math.round(performance.now() - started)} ms`);
  } catch (failure) {
    tellFailure(failure);
  }
}

function rebuildSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(rebuild, quietMilliseconds);
}

for (const folder of bundled) watch(`src/${folder}`, { recursive: true }, rebuildSoon);
watch('appsscript.json', rebuildSoon);
await rebuild();
console.log('Watching src/; end with Ctrl+C.');
