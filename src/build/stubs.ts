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

/** The stubs as source text, calling the functions of the bundle's global. */
export function stubsSource(functions: EntryFunction[], globalName: string): string {
  const stubs = functions.map(({ name, parameters, comment }) => {
    const list = parameters.join(', ');
    return `/*${comment}*/\nfunction ${name}(${list}) {\n  return ${globalName}.${name}(${list});\n}\n`;
  });
  return stubs.join('\n');
}
