// The built files under test, and a place to load them that tells what they ask for.
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';

export const code = readFileSync('dist/Code.js', 'utf8');
/** The file that Code.js evaluates at the first call of a job. */
const jobsPage = readFileSync('dist/jobs.html', 'utf8');
export const jobsCode = jobsPage.slice('<script>'.length, jobsPage.lastIndexOf('</'));

/** What Apps Script has beside ECMAScript, from its types. */
export const services: ReadonlySet<string> = new Set(
  readdirSync('node_modules/@types/google-apps-script')
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [
      ...readFileSync(`node_modules/@types/google-apps-script/${name}`, 'utf8').matchAll(
        /^\s*(?:declare )?var (\w+):/gm,
      ),
    ])
    .map((match) => match[1] ?? ''),
);

const pageGlobals = ['document', 'window', 'self', 'localStorage', 'navigator', 'location', 'XMLHttpRequest'];

const script = new vm.Script(code, { filename: 'Code.js' });

export interface Watched {
  /** Globals beyond ECMAScript that were asked for, whether they were used or only tested for. */
  asked: Set<string>;
  run: (source: string) => unknown;
}

/** As much of HtmlService as reading a file of the project takes. */
const projectFiles = { createTemplateFromFile: () => ({ getRawContent: () => jobsPage }) };

/** Loads Code.js into a context that holds ECMAScript alone and notes what else is asked for. */
export function watchedContext(): Watched {
  const asked = new Set<string>();
  const ecmaScript = new Set<string>(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'));
  const foreign = [...Object.getOwnPropertyNames(globalThis), ...pageGlobals, ...services];
  const global = {};
  for (const name of new Set(foreign)) {
    if (ecmaScript.has(name)) continue;
    const look = (): unknown => {
      asked.add(name);
      return name === 'HtmlService' ? projectFiles : undefined;
    };
    Object.defineProperty(global, name, { get: look, configurable: true });
  }
  const context = vm.createContext(global);
  script.runInContext(context);
  return { asked, run: (source) => vm.runInContext(source, context) };
}
