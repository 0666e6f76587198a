/** Fresh script worlds in Node: a vm context per execution, the bundle loaded into it by gas-local. */
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Intrinsics, OpenRealm } from '../realm/realm';

const require = createRequire(import.meta.url);

/** gas-local evaluates every .js file of a folder in a context. https://github.com/mzagorny/gas-local */
const gasLocal = require('gas-local') as { require(folder: string, context: object): object };

/** Opens contexts that hold ECMAScript, the services and nothing else, and load the .js files of the folder. */
export function folderRealms(folder: string): OpenRealm {
  return openRealms((context) => {
    gasLocal.require(folder, context);
  });
}

/** The same for source text at hand: for tests with a few lines of script. */
export function sourceRealms(source: string): OpenRealm {
  const script = new vm.Script(source, { filename: 'Code.js' });
  return openRealms((context) => {
    script.runInContext(context);
  });
}

/**
 * The files of dist/ compiled once for all executions: thousands of short ones would spend most of their time compiling.
 * The page of jobs is evaluated at the first call of a job, as the stub in Code.js does.
 */
export function compiledRealms({ code, jobsPage }: { code: string; jobsPage: string }): OpenRealm {
  const script = new vm.Script(code, { filename: 'Code.js' });
  const body = jobsPage.slice(jobsPage.indexOf('>') + 1, jobsPage.lastIndexOf('</'));
  const jobs = new vm.Script(`${body};MeguriJobs`, { filename: 'jobs.html' });
  return openRealms((context) => {
    script.runInContext(context);
    const stub = (context as { jobs_: { loaded?: unknown } }).jobs_;
    let loaded: unknown;
    Object.defineProperty(stub, 'loaded', {
      get: () => (loaded ??= jobs.runInContext(context)),
    });
  });
}

/** V8 gives every context these; Apps Script has none of them. */
const FOREIGN = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

function openRealms(load: (context: object) => void): OpenRealm {
  return () => {
    const context = vm.createContext({}) as Record<string, unknown>;
    const intrinsics = vm.runInContext('({ Date, Error, Array, Object })', context) as Intrinsics;
    for (const name of FOREIGN) vm.runInContext(`delete globalThis.${name}`, context);
    return {
      intrinsics,
      load: (globals) => {
        Object.assign(context, globals);
        load(context);
      },
      global: (name) => context[name],
    };
  };
}
