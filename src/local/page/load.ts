/** Fetches what lies beside the page: dist/ and the prepared workbook. */
import type { DistFiles, Language, PreparedState } from './protocol';

/** What the build wrote into the page. */
export interface PageConfig {
  /** Prepared states by language: files beside the page, gzipped JSON. */
  readonly states: Readonly<Partial<Record<Language, string>>>;
  readonly html: readonly string[];
  /** Global functions that pages of the script may call. */
  readonly functions: readonly string[];
  /** Changes with the bundle and the states. */
  readonly build: string;
}

export function pageConfig(): PageConfig {
  return JSON.parse(document.getElementById('config')!.textContent!) as PageConfig;
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

export async function loadDist(config: PageConfig): Promise<DistFiles> {
  const text = async (name: string): Promise<string> => (await fetched(`dist/${name}`)).text();
  const pages = config.html.map(async (name) => [name.replace(/\.html$/, ''), await text(name)] as const);
  const [code, manifest, html] = await Promise.all([
    text('Code.js'),
    text('appsscript.json'),
    Promise.all(pages),
  ]);
  return { code, manifest: JSON.parse(manifest) as DistFiles['manifest'], html: Object.fromEntries(html) };
}

/** The prepared workbook in a language, or in the only language there is. */
export async function loadPrepared(config: PageConfig, language: Language): Promise<PreparedState> {
  const path = config.states[language] ?? Object.values(config.states)[0];
  if (path === undefined) throw new Error('no prepared workbook');
  const { body } = await fetched(path);
  const unzipped = body!.pipeThrough(
    new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>,
  );
  return (await new Response(unzipped).json()) as PreparedState;
}
