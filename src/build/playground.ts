// The playground as a static folder: any web server can host it, and none has to run anything.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { build, type Plugin } from 'esbuild';
import { createHost } from '../local/host';
import { loadDist } from '../local/node/dist';
import { loadSample } from '../local/sample/load';
import { openSample } from '../local/sample/openSample';
import type { SampleTab } from '../local/sample/sampleTab';
import type { HostJson } from '../local/state';
import { Workbook } from '../local/workbook/workbook';

type Language = 'ja' | 'en';

/** A workbook to open with: a host's JSON and its clock in ms since the epoch. */
export interface PreparedState {
  host: HostJson;
  nowMs: number;
}

interface PlaygroundOptions {
  /** Written anew; what was there is removed. */
  outDir: string;
  /** Opened in place of the sample, by language; the sample in both languages unless given. */
  states?: Partial<Record<Language, PreparedState>>;
  distDir?: string;
}

const source = 'src/local/page';

/** Builds everything; the folder is complete when the promise resolves. */
export async function buildPlayground({
  outDir,
  states,
  distDir = 'dist',
}: PlaygroundOptions): Promise<void> {
  const prepared = states ?? { ja: sampleState('ja', distDir), en: sampleState('en', distDir) };
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(join(outDir, 'dist'), { recursive: true });
  await buildScripts(outDir);
  const hash = createHash('sha256');
  const names = readdirSync(distDir);
  for (const name of names) {
    copyFileSync(join(distDir, name), join(outDir, 'dist', name));
    hash.update(readFileSync(join(distDir, name)));
  }
  const files: Record<string, string> = {};
  for (const [language, state] of Object.entries(prepared)) {
    const json = JSON.stringify(state);
    hash.update(json);
    files[language] = `state.${language}.json.gz`;
    writeFileSync(join(outDir, files[language]!), gzipSync(json, { level: 6 }));
  }
  const html = names.filter((name) => name.endsWith('.html'));
  const functions = callableFunctions(readFileSync(join(distDir, 'Code.js'), 'utf8'));
  writePage(outDir, { states: files, html, functions, build: hash.digest('hex').slice(0, 16) });
}

/** The sample after set-up, early on its first day. */
export const sampleState = (language: Language, distDir = 'dist'): PreparedState =>
  stateOf(language, loadSample(language), distDir);

/** Tabs after set-up, early on the sample's first day. */
export function stateOf(language: Language, tabs: SampleTab[], distDir = 'dist'): PreparedState {
  const nowMs = Date.UTC(2026, 10, 23, 23);
  const english = language === 'en';
  const workbook = new Workbook({
    name: english ? 'Meguri sample' : '巡り サンプル',
    locale: english ? 'en_GB' : 'ja_JP',
    firstSheet: english ? 'Sheet1' : 'シート1',
  });
  const host = createHost({ workbook, ...loadDist(distDir), clock: { now: () => nowMs } });
  const { ok, error } = openSample(host, tabs, language);
  if (!ok) throw new Error(`stateOf: set-up failed: ${error?.message}`);
  workbook.activeSheetId = workbook.sheets[0]!.id;
  workbook.selection = null;
  host.calculate();
  return { host: host.toJSON(), nowMs };
}

/** What google.script.run offers: functions of the top level whose names do not end in an underscore. */
export function callableFunctions(code: string): string[] {
  return parse(code, { ecmaVersion: 2020 })
    .body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []))
    .filter((name) => !name.endsWith('_'));
}

export async function buildScripts(outdir: string): Promise<void> {
  const common = {
    bundle: true,
    outdir,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
  } as const;
  await Promise.all([
    build({
      ...common,
      entryPoints: { page: `${source}/main.tsx` },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [withoutHyphenation],
      loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
      logLevel: 'error',
    }),
    build({
      ...common,
      entryPoints: {
        worker: `${source}/worker/main.ts`,
        files: `${source}/worker/files.ts`,
        meanwhile: `${source}/meanwhile/post.ts`,
      },
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      logLevel: 'error',
    }),
  ]);
}

/** Univer brings hyphenation for sixty languages, five megabytes that no cell of a spreadsheet asks for. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]{2,3}(-[a-zA-Z0-9]+)*-[\w-]{8}\.js$/ }, ({ path, importer }) =>
      /@univerjs[\\/]engine-render/.test(importer) ? { path, namespace: 'no-hyphenation' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({ contents: 'export default {};' }));
  },
};

export function writePage(outDir: string, config: object): void {
  const json = JSON.stringify(config).replace(/</g, '\\u003c');
  const page = readFileSync(`${source}/index.html`, 'utf8').replace('{{config}}', () => json);
  writeFileSync(join(outDir, 'index.html'), page);
  copyFileSync(`${source}/icon.svg`, join(outDir, 'icon.svg'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now();
  await buildPlayground({ outDir: 'out/playground' });
  console.log(`out/playground built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
