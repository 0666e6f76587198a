// `npm run build:selftest`: out/selftest, to be pasted into the script editor of a scratch spreadsheet and run there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
    ['Code.js', `${outputFiles[0]!.text}${stub}`],
    ['appsscript.json', readFileSync('appsscript.json', 'utf8')],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('out/selftest', { recursive: true });
  for (const [name, text] of await selfTestFiles()) writeFileSync(`out/selftest/${name}`, text);
  console.log(
    'out/selftest: paste both files into the script editor of a scratch spreadsheet and run meguriSelfTest',
  );
}
