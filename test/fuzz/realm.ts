// Script worlds for many short runs: the bundle is evaluated once for so many runs, and each run brings its own services.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { loadDist } from '../../src/local/node/dist';
import type { Intrinsics, OpenRealm, Realm } from '../../src/local/realm/realm';
import type { ScriptFiles } from '../../src/local/services/state';
import type { Bundle } from './template';

/** A world is replaced after so many runs, so that nothing that one left behind reaches far. */
const runsPerWorld = 400;
/** Seconds that seem to pass between two looks at the clock. */
const secondsPerLook = 0.05;

/** The bundle of a folder as built. */
export const loadBundle = (folder: string): Bundle =>
  bundleOf(readFileSync(join(folder, 'Code.js'), 'utf8'), loadDist(folder).files);

/** The bundle of files as they were built. */
export function bundleOfDist(built: ReadonlyMap<string, string>): Bundle {
  const html: Record<string, string> = {};
  for (const [name, content] of built)
    if (name.endsWith('.html')) html[name.replace(/\.html$/, '')] = content;
  const manifest = JSON.parse(built.get('appsscript.json')!) as Record<string, unknown>;
  return bundleOf(built.get('Code.js')!, { html, manifest });
}

function bundleOf(code: string, files: ScriptFiles): Bundle {
  const script = new vm.Script(code, { filename: 'Code.js' });
  let looks = 0;
  return {
    files,
    openRealm: sharedRealms(script),
    cpuSeconds: () => {
      looks += 1;
      return looks * secondsPerLook;
    },
  };
}

function sharedRealms(script: vm.Script): OpenRealm {
  let realm: Realm | null = null;
  let runs = 0;
  return () => {
    if (!realm || runs % runsPerWorld === 0) realm = openWorld(script);
    runs += 1;
    return realm;
  };
}

function openWorld(script: vm.Script): Realm {
  const context = vm.createContext({}) as Record<string, unknown>;
  const intrinsics = vm.runInContext('({ Date, Error, Array, Object })', context) as Intrinsics;
  let isLoaded = false;
  return {
    intrinsics,
    load: (globals) => {
      Object.assign(context, globals);
      if (!isLoaded) script.runInContext(context);
      isLoaded = true;
    },
    global: (name) => context[name],
  };
}
