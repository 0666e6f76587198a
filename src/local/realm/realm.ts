/** The world a script runs in: its own built-ins, the services as globals, and the bundle. */

/** Built-ins of that world: a Date made with another world's constructor fails `instanceof Date` inside. */
export interface Intrinsics {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
}

/** One fresh world. Globals written by a script vanish with it. */
export interface Realm {
  readonly intrinsics: Intrinsics;
  /** Defines the globals and then evaluates the bundle; throws what the bundle throws at its top level. */
  load(globals: Readonly<Record<string, unknown>>): void;
  /** A global by name after loading: the bundle's functions, or undefined. */
  global(name: string): unknown;
}

/** Opens a fresh world; the host does so once for every execution. */
export type OpenRealm = () => Realm;
