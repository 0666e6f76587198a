/** What the page puts in front of a sidebar's HTML: `google.script.run` and `google.script.host` as Google gives them. */

/** What a framed page asks its host for. */
export type FrameMessage =
  | { readonly meguri: 'run'; readonly call: number; readonly name: string; readonly args: unknown[] }
  | {
      readonly meguri: 'host';
      readonly action: 'close' | 'focus' | 'size';
      readonly width?: number;
      readonly height?: number;
    };

/** How a call ended. */
export interface FrameAnswer {
  readonly meguri: 'answer';
  readonly call: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly message?: string;
}

/**
 * The HTML with the script before anything else of it. Functions and Dates are refused before they leave, as by Google:
 * https://developers.google.com/apps-script/guides/html/reference/run
 */
export function withScriptRun(html: string, functions: readonly string[]): string {
  const script = `<script>(${frameScript.toString()})(${JSON.stringify(functions)});</script>`;
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  let end = 0;
  for (let match = head.exec(html); match !== null; match = head.exec(html)) {
    end = match.index + match[0].length;
    if (/^<head/i.test(match[0])) break;
  }
  return html.slice(0, end) + script + html.slice(end);
}

/** Runs inside the frame: it must not refer to anything outside itself. */
function frameScript(functions: string[]): void {
  type Handler = ((value: unknown, userObject?: unknown) => void) | undefined;
  interface Handlers {
    success?: Handler;
    failure?: Handler;
    userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  const refuse = (value: unknown, index: number): void => {
    const tag = Object.prototype.toString.call(value);
    if (
      typeof value === 'function' ||
      tag === '[object Date]' ||
      (typeof Node === 'function' && value instanceof Node)
    ) {
      throw new Error(`Failed due to illegal value in property: ${index}`);
    }
    if (tag === '[object Object]' || tag === '[object Array]') {
      for (const item of Object.values(value as object)) refuse(item, index);
    }
  };
  const runner = (handlers: Handlers): Record<string, unknown> => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of functions) {
      run[name] = (...args: unknown[]): void => {
        args.forEach(refuse);
        calls += 1;
        waiting.set(calls, handlers);
        parent.postMessage({ meguri: 'run', call: calls, name, args }, '*');
      };
    }
    return run;
  };
  window.addEventListener('message', (event) => {
    if (event.source !== parent || event.data?.meguri !== 'answer') return;
    const { call, ok, value, message } = event.data as FrameAnswer;
    const handlers = waiting.get(call);
    waiting.delete(call);
    if (ok) handlers?.success?.(value, handlers.userObject);
    else if (handlers?.failure) handlers.failure(new Error(message), handlers.userObject);
    else console.error(message);
  });
  const host = (action: string, more: object = {}): void =>
    parent.postMessage({ meguri: 'host', action, ...more }, '*');
  const google = {
    script: {
      run: runner({}),
      host: {
        close: () => host('close'),
        setWidth: (width: number) => host('size', { width }),
        setHeight: (height: number) => host('size', { height }),
        editor: { focus: () => host('focus') },
        origin: 'https://docs.google.com',
      },
    },
  };
  Object.assign(window, { google });
}
