// What `npm run check` looks at.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { buildDist } from './bundle';
import { runProgram } from './runProgram';

export interface Check {
  name: string;
  /** Resolves to what is wrong, empty when nothing is. */
  run: () => Promise<string>;
}

const typedFolders = [
  'src',
  'src/google',
  'src/sidebar',
  'src/local',
  'src/local/node',
  'src/local/page',
  'test',
  'test/browser',
];

const bin = 'node_modules/.bin';

/** The slow ones first, so that none is left running alone at the end. */
export const checks: Check[] = [
  { name: 'clasp would push the four files', run: pushedFiles },
  { name: 'no dead code, no unused package (knip)', run: () => outputOf(`${bin}/knip`, ['--no-progress']) },
  { name: 'format, lint and walls (biome)', run: lint },
  { name: 'dist/ is up to date', run: distDifferences },
  { name: 'no paths of a machine in the tree', run: machinePaths },
  ...typedFolders.map((folder) => ({
    name: `types of ${folder}`,
    run: () => outputOf(`${bin}/tsc`, ['-p', folder]),
  })),
];

/** What a failed program printed, empty when it succeeded. */
async function outputOf(program: string, options: string[]): Promise<string> {
  const { status, output, errorOutput } = await runProgram(program, options);
  if (status === 0) return '';
  return output + errorOutput || `${program} ended with ${status}`;
}

function lint(): Promise<string> {
  return outputOf(`${bin}/biome`, [
    'check',
    '--error-on-warnings',
    '--diagnostic-level=warn',
    '--colors=off',
  ]);
}

async function pushedFiles(): Promise<string> {
  const { output } = await runProgram(`${bin}/clasp`, ['show-file-status', '--json']);
  const { filesToPush }: { filesToPush: string[] } = JSON.parse(output);
  const listed = [...filesToPush].sort().join(' ');
  return listed === 'dist/Code.js dist/appsscript.json dist/jobs.html dist/sidebar.html'
    ? ''
    : `clasp would push ${listed}`;
}

async function distDifferences(): Promise<string> {
  const differing = [...(await buildDist())].filter(
    ([name, content]) => contentOf(`dist/${name}`) !== content,
  );
  if (differing.length === 0) return '';
  return `${differing.map(([name]) => `dist/${name}`).join(', ')} differs from a fresh build: npm run build`;
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A clone must not tell where it was made: no home, no checkout folder, no registry that packages came from. */
async function machinePaths(): Promise<string> {
  const registry = new URL(process.env.npm_config_registry ?? 'https://registry.npmjs.org/').host;
  const places = [process.cwd(), homedir(), registry].filter((place) => place.length > 1);
  const patterns = [...places.map(wholeWord), '/(home|Users)/[a-z]+/', '"resolved": "http'];
  const options = patterns.flatMap((pattern) => ['-e', pattern]);
  const { status, output, errorOutput } = await runProgram('git', [
    'grep',
    '--untracked',
    '-nIE',
    ...options,
    '--',
    ':!src/build/checks.ts',
  ]);
  if (status === 1) return '';
  return output.replace(/^(.{200}).+$/gm, '$1 …') || errorOutput;
}

function wholeWord(place: string): string {
  return `(^|[^A-Za-z0-9_./-])${place.replace(/[.\\+*?[^\]$(){}|]/g, '\\$&')}($|[^A-Za-z0-9_])`;
}
