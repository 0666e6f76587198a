import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { SampleTab } from './sampleTab';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'data');

/** The sample's tabs in one language. */
export function loadSample(language: 'ja' | 'en'): SampleTab[] {
  return JSON.parse(gunzipSync(readFileSync(join(folder, `sample.${language}.json.gz`))).toString('utf8'));
}
