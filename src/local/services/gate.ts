/** Stands between the script and the services: counts, authorises, refuses what does not exist, carries errors over. */

import { assertAuthorized } from './authorization';
import { ExecutionStopped, ServiceError, signatureError } from './errors';
import type { Execution } from './execution';
import { checkScope } from './scopes';

/**
 * A service or an object of one. Its methods are exactly those of Google's interface that the host implements;
 * everything else lives in fields and functions, which the gate does not let through.
 */
export abstract class ServiceObject {
  /** As Google's documentation names it: Range, Sheet, MailApp. */
  abstract readonly serviceName: string;
  /** Properties that are no methods: enums. */
  readonly constants: Readonly<Record<string, unknown>> = {};

  constructor(readonly run: Execution) {}
}

/** Objects that take any property, as an HtmlTemplate does. */
export interface OpenToProperties {
  readonly variables: Record<string, unknown>;
}

const targets = new WeakMap<object, ServiceObject>();
const doors = new WeakMap<ServiceObject, object>();

/** The service object behind what a script handed over, or undefined when it is none. */
export function behind(value: unknown): ServiceObject | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return value instanceof ServiceObject ? value : targets.get(value);
}

/** Like `behind`, for an object of the named service; throws as Google does for anything else. */
export function localOf<T extends ServiceObject>(value: unknown, serviceName: string): T {
  const target = behind(value);
  if (target?.serviceName === serviceName) return target as T;
  throw new ServiceError(`The parameters don't match the method signature: a ${serviceName} was expected.`);
}

/** The object under the type Google gives it. What the host lacks of that type throws by name when used. */
export function asGoogle<T>(object: ServiceObject): T {
  return object as unknown as T;
}

/** Shows a service object to a script. */
export function exposed(target: ServiceObject): object {
  const known = doors.get(target);
  if (known !== undefined) return known;
  const door = new Proxy(target, HANDLER);
  doors.set(target, door);
  targets.set(door, target);
  return door;
}

/** Results are shown like the services they came from; plain data passes as it is. */
export function exposedResult(result: unknown): unknown {
  if (result instanceof ServiceObject) return exposed(result);
  if (!Array.isArray(result)) return result;
  if (!result.some((item) => item instanceof ServiceObject || Array.isArray(item))) return result;
  if (result.length > 0 && isPlainRow(result[0])) return result;
  return result.map(exposedResult);
}

/** Rows of values are not looked through: reads of 200,000 rows stay cheap. */
const isPlainRow = (row: unknown): boolean =>
  Array.isArray(row) && !row.some((item) => item === null || item instanceof ServiceObject);

const SILENT = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'asymmetricMatch']);

const HANDLER: ProxyHandler<ServiceObject> = {
  get(target, property) {
    if (typeof property === 'symbol') return undefined;
    if (property === 'toString') return () => target.serviceName;
    if (property in target.constants) return target.constants[property];
    const method = methodOf(target, property);
    if (method !== undefined) return (...args: unknown[]) => invoke(target, property, method, args);
    if (isOpen(target) && property in target.variables) return target.variables[property];
    if (SILENT.has(property)) return undefined;
    throw realmError(target.run, `${target.serviceName}.${property} is not available in the local host`);
  },
  set(target, property, value) {
    if (!isOpen(target) || typeof property === 'symbol') return false;
    target.variables[property] = value;
    return true;
  },
  has(target, property) {
    return typeof property === 'string' && methodOf(target, property) !== undefined;
  },
  ownKeys: () => [],
  getPrototypeOf: () => null,
};

type Method = (...args: unknown[]) => unknown;

function methodOf(target: ServiceObject, name: string): Method | undefined {
  if (name === 'constructor' || Object.hasOwn(target, name)) return undefined;
  const descriptor = inheritedDescriptor(target, name);
  return typeof descriptor?.value === 'function' ? (descriptor.value as Method) : undefined;
}

function inheritedDescriptor(target: object, name: string): PropertyDescriptor | undefined {
  let prototype = Object.getPrototypeOf(target) as object | null;
  while (prototype !== null && prototype !== Object.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

const isOpen = (target: ServiceObject): target is ServiceObject & OpenToProperties => 'variables' in target;

function invoke(target: ServiceObject, name: string, method: Method, args: unknown[]): unknown {
  const { run, serviceName } = target;
  try {
    assertAuthorized(run.authMode, serviceName, name);
    checkScope(run, serviceName, name);
    return exposedResult(run.perform(serviceName, name, () => method.apply(target, args)));
  } catch (error) {
    if (isMissingArgument(error, method, args))
      throw carriedError(run, signatureError(serviceName, name, args));
    throw carriedError(run, error);
  }
}

/** A method that stumbled over an argument it was not given; other TypeErrors are faults of the host and stay so. */
function isMissingArgument(error: unknown, method: Method, args: readonly unknown[]): boolean {
  const missing =
    args.length < method.length || args.some((argument) => argument === undefined || argument === null);
  return error instanceof TypeError && missing;
}

/** Errors of services become `Exception`s of the script's realm; anything else is a fault of the host's own. */
function carriedError(run: Execution, error: unknown): unknown {
  return error instanceof ServiceError && !(error instanceof ExecutionStopped)
    ? realmError(run, error.message)
    : error;
}

function realmError(run: Execution, message: string): Error {
  const error = new run.realm.intrinsics.Error(message);
  error.name = 'Exception';
  return error;
}
