/** Fresh script worlds in a worker: the bundle's text is evaluated anew, in a worker that was stripped before. */
import type { OpenRealm } from '../../realm/realm';

/** What ECMAScript itself defines; everything else of a worker's globals is unknown to Apps Script. */
const LANGUAGE = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl
  ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
  Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef FinalizationRegistry
  Proxy Reflect decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN
  Iterator console`.split(/\s+/),
);

/** Names that could not be taken away; scripts get them as `undefined` parameters. */
type Remaining = readonly string[];

/**
 * Takes everything but the language from the worker: fetch, timers, URL, storage, importScripts and the rest. What the
 * worker itself needs (posting, its listener) has to be held before.
 */
export function stripWorker(scope: object): Remaining {
  const remaining: string[] = [];
  for (
    let holder: object | null = scope;
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (LANGUAGE.has(name) || name === 'constructor') continue;
      if (!Reflect.deleteProperty(holder, name)) remaining.push(name);
    }
  }
  return remaining.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'undefined');
}

/** Opens worlds for the bundle. A script's variables live in one call of the compiled text and vanish with it. */
export function workerRealms(code: string, remaining: Remaining): OpenRealm {
  const hidden = [...new Set([...remaining, 'self'])];
  const compile = compiler(code);
  return () => {
    // Its own prototype, so that the script's time zone stays out of everybody else's dates.
    class RealmDate extends Date {}
    let lookUp: LookUp = () => undefined;
    return {
      intrinsics: { Date: RealmDate as DateConstructor, Error, Array, Object },
      load: (globals) => {
        const known: Record<string, unknown> = { ...globals, globalThis: globalObject(globals) };
        const given = Object.keys(known);
        const parameters = [...given, ...hidden.filter((name) => !given.includes(name))];
        lookUp = compile(parameters)(...given.map((name) => known[name]));
      },
      global: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? lookUp(name) : undefined),
    };
  };
}

type LookUp = (name: string) => unknown;

/** Compiled once for each list of parameters: every call of the result runs the text anew, with variables of its own. */
function compiler(code: string): (parameters: string[]) => (...values: unknown[]) => LookUp {
  const body = `${code}\n;return (name) => eval('typeof ' + name + " === 'undefined' ? undefined : " + name);`;
  const known = new Map<string, (...values: unknown[]) => LookUp>();
  return (parameters) => {
    const key = parameters.join();
    const compiled =
      known.get(key) ?? (new Function(...parameters, body) as (...values: unknown[]) => LookUp);
    known.set(key, compiled);
    return compiled;
  };
}

/** A global object of the script's own: what is written to it vanishes with the world. */
function globalObject(globals: Readonly<Record<string, unknown>>): object {
  const made: Record<string, unknown> = {};
  for (const name of LANGUAGE) {
    const value: unknown = Reflect.get(globalThis, name);
    if (value !== undefined) made[name] = value;
  }
  return Object.assign(made, globals, { globalThis: made });
}
