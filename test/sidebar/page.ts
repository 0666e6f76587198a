// The sidebar's page with a server of the test's own behind google.script.run: Google's part, and only that, is played.
import { buildSidebar } from '../../src/build/bundle';
import type { SidebarState } from '../../src/jobs/views';

/** The page as dist/ holds it. */
export const sidebarHtml = buildSidebar;

/** Shapes the fake server: what each function answers, and which fail. */
export interface ServerScript {
  state: SidebarState;
  /** Answers other than a plain success, by function name. */
  answers?: Record<string, unknown>;
  /** Messages of errors thrown, by function name. */
  failures?: Record<string, string>;
  /** Milliseconds before each answer, by function name. */
  delays?: Record<string, number>;
}

/**
 * Source of a script that puts `google.script.run` into the page. Calls are noted in `window.calls`; what crosses is
 * copied through JSON as Google does.
 */
export function fakeServer(script: ServerScript): string {
  // esbuild may wrap functions in a naming call that the page does not have.
  return `globalThis.__name = (f) => f; (${install.toString()})(${JSON.stringify(script)});`;
}

function install(script: ServerScript): void {
  const page = globalThis as unknown as {
    google: unknown;
    calls: { name: string; given: unknown[] }[];
    server: ServerScript;
  };
  page.calls = [];
  page.server = script;
  const succeeded = { job: 'planWeek', ok: true, message: 'OK', details: [] };
  const runner = (onSuccess: (answer: unknown) => void, onFailure: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name: string) => {
          if (name === 'withSuccessHandler') return (handler: typeof onSuccess) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: typeof onFailure) => runner(onSuccess, handler);
          return (...given: unknown[]) => {
            page.calls.push(JSON.parse(JSON.stringify({ name, given })));
            const { state, answers, failures, delays } = page.server;
            const failure = failures?.[name];
            const usual = name === 'sidebarState' ? state : name === 'sidebarSelect' ? null : succeeded;
            const own = answers !== undefined && name in answers;
            const answer = JSON.stringify(own ? answers[name] : usual);
            setTimeout(() => {
              if (failure === undefined) onSuccess(JSON.parse(answer));
              else onFailure(new Error(failure));
            }, delays?.[name] ?? 0);
          };
        },
      },
    );
  const nothing = (): void => undefined;
  page.google = { script: { run: runner(nothing, nothing) } };
}
