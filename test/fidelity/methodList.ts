// docs/apps-script-methods.md: which Apps Script methods the bundle calls, and what is known of each.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statements } from './statements';
import { methodsSeen, namesNotSeen } from './usedMethods';

const root = 'https://developers.google.com/apps-script/reference/';
export const listPath = 'docs/apps-script-methods.md';

export function methodList(): string {
  const seen = [...methodsSeen()].sort();
  const bare = namesNotSeen(new Set(seen));
  const covering = (matches: (method: string) => boolean) =>
    statements.filter(({ methods }) => methods.some(matches));
  const rows = [
    ...seen.map((method) =>
      rowOf(
        method,
        covering((one) => one === method),
      ),
    ),
    ...bare.map((name) =>
      rowOf(
        `….${name}`,
        covering((one) => one.split('.')[1] === name),
      ),
    ),
  ];
  const open = rows.filter((row) => row.endsWith('| |')).length;
  return `# Apps Script methods that Meguri calls

Made by \`npm run methods\` from the calls of a run of everything, and from the names in \`src/google\` that no such run has
called (\`….name\`). A statement is tried in the local host by \`test/fidelity\`, and in a real sheet by \`meguriSelfTest\`
(\`npm run build:selftest\`); until somebody has run that, **every line here is unverified without Google**.

${rows.length} methods, ${rows.length - open} with a statement, ${open} without.

| method | documented behaviour that is tried |
|---|---|
${rows.join('\n')}
`;
}

function rowOf(method: string, found: typeof statements): string {
  const words = found.map(({ says, page }) => `[${says}](${root}${page})`).join('; ');
  return `| \`${method}\` | ${words}${words === '' ? '' : ' '}|`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(listPath, methodList());
  console.log(listPath);
}
