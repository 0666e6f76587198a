// The planner to measure: the sources as they are, or bundled as they ship, in a context of bare ECMAScript.
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { nearGlobals } from '../../../src/build/bundle';
import { solve } from '../../../src/routing';

export type Solve = typeof solve;

export function engineFor(inBundle: 'bundle' | 'sources'): Solve {
  return inBundle === 'bundle' ? bundledSolve() : solve;
}

/** `src/routing` as esbuild makes it for the product (es2020, minified), without any Node or browser global. */
function bundledSolve(): Solve {
  const built = buildSync({
    entryPoints: ['src/routing/index.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'Routing',
    target: 'es2020',
    inject: [nearGlobals],
  });
  const context = createContext({});
  runInContext(built.outputFiles[0]!.text, context);
  return runInContext('Routing.solve', context) as Solve;
}
