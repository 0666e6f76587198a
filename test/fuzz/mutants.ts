// Faults put into the code on purpose, one at a time: what reads the workbook wrongly must be seen by the generated ones.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

export interface Mutant {
  what: string;
  file: string;
  /** Stands there once. */
  from: string;
  to: string;
}

const inFile =
  (file: string) =>
  (what: string, from: string, to: string): Mutant => ({ what, file, from, to });

const codecs = inFile('src/tables/codecs.ts');
const read = inFile('src/tables/read.ts');
const dayText = inFile('src/domain/dayText.ts');
const hours = inFile('src/domain/hours.ts');
const references = inFile('src/jobs/references.ts');
const positions = inFile('src/jobs/positions.ts');
const places = inFile('src/domain/position.ts');
const team = inFile('src/jobs/team.ts');
const settings = inFile('src/jobs/settings.ts');
const entries = inFile('src/jobs/todayEntries.ts');

export const mutants: Mutant[] = [
  codecs('errors of formulas are text', 'NUM!|NULL!|ERROR!)$/', 'NUM!|NULL!)$/'),
  codecs('Infinity is a number', 'Math.abs(cell) <= largestNumber ? cell : null', 'cell'),
  codecs('a decimal comma joins', '\\d{1,3}(,\\d{3})+', '\\d{1,3}(,\\d+)+'),
  codecs(
    'a negative length is a length',
    "value < 0 ? { problem: 'negative'",
    "value < -1e9 ? { problem: 'negative'",
  ),
  codecs('any serial is a date', 'value >= firstDay && value < endOfDays', 'true'),
  codecs('a serial is a day off', 'Math.floor(cell) + timeOnlyDay', 'Math.floor(cell) + timeOnlyDay + 7'),
  codecs('a date alone is midnight', 'cell.minutes > 0 || cell.day === timeOnlyDay', 'true'),
  codecs(
    'any word is an unticked box',
    "return { problem: 'notACheckbox'",
    "return { value: false }; return { problem: 'notACheckbox'",
  ),
  codecs(
    'an unknown choice is none',
    "value === undefined ? { problem: 'unknownChoice', detail: textOf(cell) }",
    'value === undefined ? { value: null }',
  ),
  codecs(
    'closed days keep silent about what they skip',
    'return { value: rules, warning: { code: closingCodes[first.code], detail: first.part } }',
    'return { value: rules }',
  ),
  codecs(
    '8% in a cell is 0.08',
    'value < 1 ? Math.round(value * 1e6) / 1e4 : value',
    'value >= 1 ? value : -1',
  ),
  read('empty required cells are let through', 'if (column.required && isEmptyCell(cell))', 'if (false)'),
  read('a second row of an ID is let through', 'if (this.table.ids.has(id))', 'if (false)'),
  read('IDs of any length', 'if (id.length <= longestId)', 'if (true)'),
  read(
    'the row above is named',
    'reader.read(tab.values[index]!, index + 1',
    'reader.read(tab.values[index]!, index',
  ),
  read(
    'the column before is named',
    "const header = String(table.values[table.headerRow - 1]?.[place] ?? '');\n    table.problems.push({ tab: table.tab, row, column: place + 1",
    "const header = String(table.values[table.headerRow - 1]?.[place] ?? '');\n    table.problems.push({ tab: table.tab, row, column: place",
  ),
  read(
    'a row with a bad cell is used',
    'if (!this.readCell(entry, cells, row, record)) good = false',
    'this.readCell(entry, cells, row, record)',
  ),
  read('titles hide the headers', 'const headerSearchRows = 10', 'const headerSearchRows = 1'),
  read('unticked boxes make a row', '|| cells[place] === false', ''),
  read(
    'the second of two headers counts',
    'field !== undefined && places[field] === undefined',
    'field !== undefined',
  ),
  read('headers that stand twice are not told', 'listDoubles(table);', ''),
  read('renamed columns are lost', 'place !== undefined && !taken.has(place)', 'false'),
  dayText('the era begins a year early', '令和: 2018', '令和: 2017'),
  dayText(
    'months of text dates are off',
    'Number(match[1]), Number(match[2]), Number(match[3])) : null',
    'Number(match[1]), Number(match[3]), Number(match[2])) : null',
  ),
  hours(
    'a window may end before it starts',
    "return start < closing ? { window: { start, end: closing } } : { code: 'endBeforeStart' }",
    'return { window: { start: Math.min(start, closing), end: Math.max(start, closing) } }',
  ),
  references('whatever is not found is believed', '(this.isBlind ? reference : undefined)', 'reference'),
  references(
    'of two with one name the last is meant',
    'known === undefined || known === record.id ? record.id : null',
    'record.id',
  ),
  references('names are not looked up', 'this.ids.get(text) ?? named', 'this.ids.get(text) ?? undefined'),
  positions(
    'impossible positions are places',
    "isPlausiblePosition(position) ? position : 'impossible'",
    'position',
  ),
  places('0, 0 is a place', '&& !(lat === 0 && lng === 0)', ''),
  team(
    'references of spoiled rows are not followed',
    'for (const spoiled of table.spoiled) follow(rep, spoiled, problems);',
    '',
  ),
  team('customers without a position are not told', 'if (isVisited || !isEmpty)', 'if (!isEmpty)'),
  team(
    'the amount counts for nothing',
    'record.amount ?? record.quantity! * record.unitPrice!',
    'record.quantity! * record.unitPrice!',
  ),
  entries('a visit to come is made by its result', ' && day <= at.today', ''),
  entries(
    'a result that is followed is written again',
    'rows.push({ row: visit.row, cells, hasResult })',
    'rows.push({ row: visit.row, cells: { ...cells, result }, hasResult })',
  ),
  settings('bad settings are not told', "list(row, 'value', result.problem, record.value);", ''),
  settings('a setting twice is not told', "list(row, 'key', 'duplicateId', record.key);", ''),
];

/** Changes one file on its way into the bundle. */
export function mutate({ what, file, from, to }: Mutant): Plugin {
  return {
    name: what,
    setup(build) {
      const filter = new RegExp(`${file.replace(/[./]/g, '\\$&')}$`);
      build.onLoad({ filter }, ({ path }) => {
        const parts = readFileSync(path, 'utf8').split(from);
        if (parts.length !== 2)
          throw new Error(`${what}: found ${parts.length - 1} times in ${file}: ${from}`);
        return { contents: parts.join(to), loader: 'ts' };
      });
    },
  };
}
