// The best known result of an instance, from the files that lie beside it.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

export interface Reference {
  bestKnown: number | null;
  /** What VROOM reached in five seconds, for the weekly instances. */
  vroom5s: number | null;
}

export function findReference(file: string): Reference {
  const name = basename(file, extname(file));
  const folder = dirname(file);
  const weekly = readJson(join(folder, '..', `references-${basename(folder)}.json`))?.[name] as
    | { best: number; vroom5s: number }
    | undefined;
  if (weekly) return { bestKnown: weekly.best, vroom5s: weekly.vroom5s };
  const known = readJson(join(folder, 'best-known.json'))?.[name];
  if (typeof known === 'number') return { bestKnown: known, vroom5s: null };
  return {
    bestKnown:
      costInText(`${file}.res`, /^\s*([\d.]+)/) ??
      costInText(withExtension(file, '.sol'), /Cost\s+([\d.]+)/i),
    vroom5s: null,
  };
}

function withExtension(file: string, extension: string): string {
  return join(dirname(file), basename(file, extname(file)) + extension);
}

function readJson(file: string): Record<string, unknown> | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : null;
}

function costInText(file: string, pattern: RegExp): number | null {
  const match = existsSync(file) ? pattern.exec(readFileSync(file, 'utf8')) : null;
  return match ? Number(match[1]) : null;
}
