// Script worlds for many short runs: compiled once, evaluated anew for each run, in a context that serves many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { loadDist } from '../../src/local/node/dist';
import type { Intrinsics, OpenRealm, Realm } from '../../src/local/realm/realm';
import type { ScriptFiles } from '../../src/local/services/state';
import type { Bundle } from './template';

/** A context is replaced after so many runs, so that nothing that one left behind reaches far. */
const runsPerContext = 400;
/**
 * Seconds that seem to pass between two looks at the clock; every service call takes one. Planners stop after so many looks
 * whatever the machine. The dearest honest run (setting up) takes 60 seconds of the 360 that the host allows, so that only
 * one that calls on and on comes to its end there.
 */
const secondsPerLook = 0.1;

/** The bundle of a folder as built. */
export const loadBundle = (folder: string): Bundle =>
  bundleOf(readFileSync(join(folder, 'Code.js'), 'utf8'), loadDist(folder).files);

/** The bundle of files as they were built. */
export function bundleOfDist(built: ReadonlyMap<string, string>): Bundle {
  const html: Record<string, string> = {};
  for (const [name, content] of built) {
    if (name.endsWith('.html')) html[name.replace(/\.html$/, '')] = content;
  }
  const manifest = JSON.parse(built.get('appsscript.json')!) as Record<string, unknown>;
  return bundleOf(built.get('Code.js')!, { html, manifest });
}

function bundleOf(code: string, files: ScriptFiles): Bundle {
  let looks = 0;
  return {
    files,
    openRealm: sharedContexts(sourceOf(code, files)),
    cpuSeconds: () => {
      looks += 1;
      return looks * secondsPerLook;
    },
  };
}

/**
 * Code.js as a function of its globals, and within it the jobs as `jobs_` would evaluate them at their first call. Compiled
 * once; globals that are parameters are found much faster than those of a context.
 */
function sourceOf(code: string, { html }: ScriptFiles): string {
  const page = html['jobs'] ?? '';
  const jobs = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</'));
  const names = [...code.matchAll(/\*\/\nfunction (\w+)\(/g)].map((match) => match[1]);
  return `${code}
function openJobs_() {${jobs}
return MeguriJobs;}
Object.defineProperty(jobs_, 'loaded', { get: () => (openJobs_.made ??= openJobs_()) });
return {${names.join()}};`;
}

function sharedContexts(source: string): OpenRealm {
  let realm: Realm | null = null;
  let runs = 0;
  return () => {
    if (!realm || runs % runsPerContext === 0) realm = openContext(source);
    runs += 1;
    return realm;
  };
}

/** No names of parameters. */
const reserved = ['undefined', 'NaN', 'Infinity', 'globalThis', 'eval'];

/** Everything is evaluated anew at each load: no execution sees the variables of the one before. */
function openContext(source: string): Realm {
  const context = vm.createContext({});
  const intrinsics = vm.runInContext('({ Date, Error, Array, Object })', context) as Intrinsics;
  const builtIns = (vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]).filter(
    (name) => !reserved.includes(name),
  );
  const own = vm.runInContext(`({ ${builtIns.join()} })`, context) as Record<string, unknown>;
  let names: string[] | undefined;
  let open: ((...globals: unknown[]) => Record<string, unknown>) | undefined;
  let functions: Record<string, unknown> = {};
  return {
    intrinsics,
    load: (services) => {
      const globals: Record<string, unknown> = { ...own, ...services };
      names ??= Object.keys(globals);
      open ??= vm.compileFunction(source, names, { parsingContext: context }) as NonNullable<typeof open>;
      functions = open(...names.map((name) => globals[name]));
    },
    global: (name) => functions[name],
  };
}
