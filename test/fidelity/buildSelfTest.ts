// `npm run build:selftest`: out/selftest, to be pasted into the script editor of a scratch spreadsheet and run there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** That of Meguri, with the permission that a team may add to it. */
function manifest(): string {
  const shipped = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  const oauthScopes = [...shipped.oauthScopes, 'https://www.googleapis.com/auth/script.external_request'];
  return JSON.stringify({ ...shipped, oauthScopes }, null, 2);
}

/** The script's files by name. */
export async function selfTestFiles(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('selfTest.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    globalName: 'SelfTest',
  });
  const stub = 'function meguriSelfTest() {\n  return SelfTest.meguriSelfTest();\n}\n';
  return new Map([
    ['page.html', '<p>a</p><?= 1 ?>'],
    ['Code.js', `${outputFiles[0]!.text}${stub}`],
    ['appsscript.json', manifest()],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('out/selftest', { recursive: true });
  for (const [name, text] of await selfTestFiles()) writeFileSync(`out/selftest/${name}`, text);
  console.log(
    'out/selftest: paste these files into the script editor of a scratch spreadsheet and run meguriSelfTest',
  );
}
