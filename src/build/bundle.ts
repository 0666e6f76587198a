// dist/: what `clasp push` sends, and what can be pasted into the Apps Script editor.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import { type BuildOptions, build, type Plugin } from 'esbuild';
import { inlinePage, scriptPage } from './inlinePage';
import { entryFunctions, stubsSource } from './stubs';
import { textOnlyLeaflet } from './textOnlyLeaflet';

/** What cells, the menu and edits call: loaded with every execution. */
const entryFile = 'src/entry/index.ts';
const globalName = 'Meguri';
/** What jobs and the sidebar call: evaluated at their first call. */
const jobsFile = 'src/entry/jobs.ts';
const jobsName = 'MeguriJobs';

/** Globals that would be slow to look up. */
export const nearGlobals = 'src/build/nearGlobals.ts';

/** More makes every call of a custom function slow: Apps Script loads the whole file each time. */
const codeLimitBytes = 250_000;

const banner = `// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by \`npm run build\`: change the source, not this file.
`;

const common: BuildOptions & { write: false } = {
  bundle: true,
  write: false,
  format: 'iife',
  // Apps Script parses neither private nor static class fields, and es2022 does not lower them.
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  minify: true,
};

/**
 * The content of dist by file name; `plugins` may change what is bundled on its way.
 *
 * @throws with esbuild's words when the source does not build
 */
export async function buildDist(plugins: Plugin[] = []): Promise<Map<string, string>> {
  const [code, jobs, sidebar] = await Promise.all([buildCode(plugins), buildJobs(plugins), buildSidebar()]);
  return new Map([
    ['Code.js', code],
    ['appsscript.json', readFileSync('appsscript.json', 'utf8')],
    ['jobs.html', jobs],
    ['sidebar.html', sidebar],
  ]);
}

async function buildCode(plugins: Plugin[]): Promise<string> {
  const bundle = await bundleOf({ file: entryFile, name: globalName, plugins });
  const stubs = stubsSource({ globalName, entry: entryFunctions(entryFile), jobs: entryFunctions(jobsFile) });
  const code = `${banner}${bundle}\n${stubs}`;
  const bytes = Buffer.byteLength(code);
  if (bytes > codeLimitBytes) throw new Error(`Code.js has ${bytes} bytes, more than ${codeLimitBytes}`);
  return code;
}

async function buildJobs(plugins: Plugin[]): Promise<string> {
  return scriptPage(`${banner}${await bundleOf({ file: jobsFile, name: jobsName, plugins })}`);
}

interface Bundled {
  file: string;
  name: string;
  plugins: Plugin[];
}

/** The bundle of an entry file, assigned to a global. @throws when its exports are not what its stubs call */
async function bundleOf({ file, name, plugins }: Bundled): Promise<string> {
  const options = { entryPoints: [file], globalName: name, inject: [nearGlobals], lineLimit: 120, plugins };
  const { outputFiles } = await build({ ...common, ...options });
  const bundle = outputFiles[0]?.text ?? '';
  const exported: string[] = runInNewContext(`${bundle};Object.keys(${name})`);
  const called = entryFunctions(file).map((one) => one.name);
  if ([...exported].sort().join() !== called.join()) {
    throw new Error(`${file} exports ${exported.join(', ')}; the stubs call ${called.join(', ')}`);
  }
  return bundle;
}

/** The sidebar's page. */
export async function buildSidebar(): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/sidebar/main.tsx'],
    outdir: 'sidebar',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.png': 'dataurl', '.svg': 'dataurl' },
    plugins: [textOnlyLeaflet],
  });
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return inlinePage({ script: textOf('.js'), style: textOf('.css') });
}

/** Makes the folder hold these files and no others; touches only those that changed. */
export function writeDist(files: Map<string, string>, folder = 'dist'): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
  }
  for (const [name, content] of files) {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
  }
}
