/**
 * What google.script.run carries: numbers, booleans, strings, null, and objects and arrays of these. Dates, functions
 * and DOM elements make the call fail. https://developers.google.com/apps-script/guides/html/reference/run
 */

export class TransferError extends Error {
  override readonly name = 'TransferError';
}

/** A copy of the argument as the server gets it; throws for what cannot cross. */
export function carriedArgument(value: unknown, path = 'argument'): unknown {
  return carried(value, path, 'argument');
}

/** A copy of the result as the page gets it: what cannot cross makes the whole result null. */
export function carriedResult(value: unknown): unknown {
  try {
    return carried(value, 'result', 'result');
  } catch (error) {
    if (error instanceof TransferError) return null;
    throw error;
  }
}

type Side = 'argument' | 'result';

function carried(value: unknown, path: string, side: Side): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object') {
    if (Array.isArray(value))
      return Array.from(value, (item, index) => carried(item, `${path}[${index}]`, side));
    if (Object.prototype.toString.call(value) === '[object Object]') return carriedObject(value, path, side);
  }
  throw new TransferError(`google.script.run cannot carry ${typeName(value)} at ${path}`);
}

function carriedObject(value: object, path: string, side: Side): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) copy[key] = carried(item, `${path}.${key}`, side);
  }
  return copy;
}

function typeName(value: unknown): string {
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}
