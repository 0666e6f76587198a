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

interface Scripts {
  code: vm.Script;
  /** What `jobs_` would evaluate at its first call: compiling it each time is slow. */
  jobs: vm.Script;
}

function scriptsOf(code: string, { html }: ScriptFiles): Scripts {
  const page = html['jobs'] ?? '';
  const jobs = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</'));
  return {
    code: new vm.Script(code, { filename: 'Code.js' }),
    jobs: new vm.Script(`${jobs};MeguriJobs`, { filename: 'jobs.html' }),
  };
}

function sharedContexts(scripts: Scripts): OpenRealm {
  let realm: Realm | null = null;
  let runs = 0;
  return () => {
    if (!realm || runs % runsPerContext === 0) realm = openContext(scripts);
    runs += 1;
    return realm;
  };
}

/** Globals are evaluated anew at each load: no execution sees the variables of the one before. */
function openContext({ code, jobs }: Scripts): Realm {
  const context = vm.createContext({}) as Record<string, unknown>;
  const intrinsics = vm.runInContext('({ Date, Error, Array, Object })', context) as Intrinsics;
  return {
    intrinsics,
    load: (globals) => {
      Object.assign(context, globals);
      code.runInContext(context);
      let loaded: unknown;
      Object.defineProperty(context['jobs_'], 'loaded', {
        get: () => (loaded ??= jobs.runInContext(context)),
      });
    },
    global: (name) => context[name],
  };
}
