// Global functions for Apps Script, made from the source of src/entry: esbuild drops doc comments, and Sheets needs both
// `function NAME(a) {}` and its comment for autocomplete.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface EntryFunction {
  name: string;
  parameters: string[];
  /** The doc comment, without its delimiters. */
  comment: string;
}

/**
 * The functions that the entry file re-exports, sorted by name.
 *
 * @throws when it exports anything but functions with a doc comment and plain parameters
 */
export function entryFunctions(entryFile: string): EntryFunction[] {
  const functions = parse(entryFile).program.body.flatMap((node) => {
    if (node.type === 'ExportNamedDeclaration' && node.source && !node.declaration) {
      if (node.exportKind === 'type') return [];
      const file = join(dirname(entryFile), `${node.source.value}.ts`);
      return node.specifiers.map(({ local, exported }) => {
        const name = 'name' in exported ? exported.name : exported.value;
        if (!('name' in local) || local.name !== name) throw new Error(`${entryFile}: ${name} is renamed`);
        return functionOf(file, name);
      });
    }
    if (node.type.startsWith('Export')) {
      throw new Error(`${entryFile}: only \`export { … } from './file'\` can become global functions`);
    }
    return [];
  });
  return functions.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function parse(file: string) {
  const source = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return { source, program, comments };
}

function functionOf(file: string, name: string): EntryFunction {
  const { source, program, comments } = parse(file);
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'FunctionDeclaration') continue;
    const { id, params } = node.declaration;
    if (id?.name !== name) continue;
    const parameters = params.map((parameter) => {
      if (parameter.type === 'Identifier') return parameter.name;
      throw new Error(
        `${file}: ${name} takes a rest, optional or destructured parameter; a stub needs plain names`,
      );
    });
    const comment = comments.filter(({ end }) => end <= node.start).pop();
    const isDoc = comment?.type === 'Block' && comment.value.startsWith('*');
    if (!isDoc || source.slice(comment.end, node.start).trim() !== '') {
      throw new Error(`${file}: ${name} has no doc comment`);
    }
    return { name, parameters, comment: comment.value };
  }
  throw new Error(`${file} does not export the function ${name}`);
}

/** The functions that dist/Code.js declares, by where their code lies. */
interface Stubs {
  /** The global that holds the functions loaded with every execution. */
  globalName: string;
  entry: EntryFunction[];
  /** Functions of jobs.html. */
  jobs: EntryFunction[];
}

/** The stubs as source text, sorted by name. */
export function stubsSource({ globalName, entry, jobs }: Stubs): string {
  const stubs = [
    ...entry.map((one) => ({ name: one.name, text: stubOf(one, globalName) })),
    ...jobs.map((one) => ({ name: one.name, text: stubOf(one, 'jobs_()') })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const loader = jobs.length > 0 ? [jobsLoader] : [];
  return [...stubs.map(({ text }) => text), ...loader].join('\n');
}

function stubOf({ name, parameters, comment }: EntryFunction, holder: string): string {
  const list = parameters.join(', ');
  return `/*${comment}*/\nfunction ${name}(${list}) {\n  return ${holder}.${name}(${list});\n}\n`;
}

/**
 * Nobody can call a function whose name ends with an underscore from a page or a menu. The file is one of the project's
 * own, and its text is taken as it stands:
 * https://developers.google.com/apps-script/reference/html/html-template#getrawcontent
 */
const jobsLoader = `/**
 * What jobs need, from jobs.html: cells, the menu and edits do not load it.
 */
function jobs_() {
  if (!jobs_.loaded) {
    var page = HtmlService.createTemplateFromFile('jobs').getRawContent();
    jobs_.loaded = eval(page.slice(page.indexOf('>') + 1, page.lastIndexOf('</')) + ';MeguriJobs');
  }
  return jobs_.loaded;
}
`;
