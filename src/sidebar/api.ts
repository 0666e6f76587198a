// google.script.run as functions that return promises, over exactly what the server offers.
import type { SidebarApi } from '../jobs/views';

type Promised<Api> = {
  [Name in keyof Api]: Api[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Answer>
    : never;
};

export type ServerApi = Promised<SidebarApi>;

/** As Google documents it: https://developers.google.com/apps-script/guides/html/reference/run */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
}

type Calls = Record<string, (...given: unknown[]) => void>;

declare global {
  interface Window {
    google?: { script: { run: ScriptRun } };
  }
}

/** Null outside a spreadsheet. */
export function connect(page: Window): ServerApi | null {
  const run = page.google?.script.run;
  if (!run) return null;
  return new Proxy({} as ServerApi, {
    get:
      (_target, name) =>
      (...given: unknown[]) =>
        new Promise((resolve, reject) => {
          const calls = run.withSuccessHandler(resolve).withFailureHandler(reject) as unknown as Calls;
          calls[String(name)]?.(...given);
        }),
  });
}
