/** The built bundle as files: what clasp would push. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { OpenRealm } from '../realm/realm';
import type { ScriptFiles } from '../services/state';
import { folderRealms } from './realm';

/** A bundle ready for `createHost({ ...loadDist(folder), … })`. */
export interface LoadedDist {
  readonly files: ScriptFiles;
  readonly openRealm: OpenRealm;
}

/** Reads `appsscript.json` and the HTML files of a folder; its .js files are loaded anew for every execution. */
export function loadDist(folder: string): LoadedDist {
  const html: Record<string, string> = {};
  for (const name of readdirSync(folder)) {
    if (extname(name) === '.html') html[basename(name, '.html')] = readFileSync(join(folder, name), 'utf8');
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  return { files: { html, manifest }, openRealm: folderRealms(folder) };
}

/** Seconds of CPU that this process has used. */
export function processCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
