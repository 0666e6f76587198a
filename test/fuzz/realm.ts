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
/** Seconds that seem to pass between two looks at the clock. */
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
    openRealm: sharedContexts(scriptsOf(code, files)),
    cpuSeconds: () => {
      looks += 1;
      return looks * secondsPerLook;
    },
  };
}

/** Code.js, and the jobs as `jobs_` would evaluate them at their first call: compiling them each time is slow. */
function scriptsOf(code: string, { html }: ScriptFiles): vm.Script[] {
  const page = html['jobs'] ?? '';
  const jobs = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</'));
  return [
    new vm.Script(code, { filename: 'Code.js' }),
    new vm.Script(`${jobs};jobs_.loaded = MeguriJobs;`, { filename: 'jobs.html' }),
  ];
}

function sharedContexts(scripts: vm.Script[]): OpenRealm {
  let realm: Realm | null = null;
  let runs = 0;
  return () => {
    if (!realm || runs % runsPerContext === 0) realm = openContext(scripts);
    runs += 1;
    return realm;
  };
}

/** Globals are evaluated anew at each load: no execution sees the variables of the one before. */
function openContext(scripts: vm.Script[]): Realm {
  const context = vm.createContext({}) as Record<string, unknown>;
  const intrinsics = vm.runInContext('({ Date, Error, Array, Object })', context) as Intrinsics;
  return {
    intrinsics,
    load: (globals) => {
      Object.assign(context, globals);
      for (const script of scripts) script.runInContext(context);
    },
    global: (name) => context[name],
  };
}
