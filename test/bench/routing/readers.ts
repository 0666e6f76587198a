// Which reader fits a file: by its extension, or by how it begins.
import { basename, extname } from 'node:path';
import type { Instance } from './instance';
import { readPvrp } from './readPvrp';
import { readSolomon } from './readSolomon';
import { readVrplib } from './readVrplib';
import { readWeekly } from './readWeekly';

/** Builds the instance when called; building counts as planning time. */
export function readerFor(file: string, text: string): () => Instance {
  const name = basename(file, extname(file));
  if (extname(file) === '.json') return readWeekly(text, name);
  if (/^\s*NAME\s*:/.test(text)) return readVrplib(text, name);
  if (/VEHICLE\s+NUMBER\s+CAPACITY/.test(text)) return readSolomon(text, name);
  return readPvrp(text, name);
}
