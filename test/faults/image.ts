// Everything that a person or the next run could tell apart in a workbook, as lines of text.
import type { Host } from '../../src/local/host';
import type { Sheet } from '../../src/local/workbook/sheet';

export type Image = string[];

/** Two workbooks with equal images are the same; sheet IDs are told by their tabs' names. */
export function imageOf(host: Host): Image {
  const names = new Map(host.workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
  const named = (text: string): string =>
    text.replace(/gid=(\d+)/g, (whole, id: string) => `gid=${names.get(Number(id)) ?? whole}`);
  return [
    ...host.workbook.sheets.flatMap((sheet) => sheetLines(sheet).map(named)),
    ...metadataLines(host, names),
    ...propertyLines(host, names),
    ...host.triggers
      .map((trigger) => `trigger ${trigger.handler} ${JSON.stringify(trigger.schedule)}`)
      .sort(),
    ...host.outbox.map((mail) => `mail ${mail.to} ${mail.subject}`).sort(),
    ...[...host.state.locks.keys()].map((name) => `lock ${name}`),
  ];
}

function sheetLines(sheet: Sheet): Image {
  const tab = sheet.name;
  const { properties, maxRows, maxColumns, merges, conditionalFormats, protections, filter, charts, pivots } =
    sheet;
  const looks = new Map<number, string>();
  const lookOf = (number: number): string => {
    let known = looks.get(number);
    if (known === undefined) {
      known = shortName(JSON.stringify(sheet.shared.styles.get(number)));
      looks.set(number, known);
    }
    return known;
  };
  const ruleOf = (number: number): string =>
    number === 0 ? '' : shortName(JSON.stringify(sheet.shared.validations.get(number)));
  const lines = [`${tab}: ${JSON.stringify({ ...properties, maxRows, maxColumns, merges, filter })}`];
  sheet.rows.forEach((row, index) => {
    if (!row) return;
    const cells = row.values.map((value) =>
      value === undefined || value === '' ? '' : withoutMarks(JSON.stringify(value)),
    );
    const styles = trimmed((row.styles ?? []).map(lookOf), lookOf(0)).join();
    const rules = trimmed((row.validations ?? []).map(ruleOf), '').join();
    const extras = trimmed(
      (row.extras ?? []).map((extra) => (extra ? JSON.stringify(extra) : '')),
      '',
    ).join();
    const { height, hidden } = row as { height?: number; hidden?: boolean };
    const text = [trimmed(cells, '').join('\t'), styles, rules, extras, height ?? '', hidden ?? ''].join('|');
    if (text !== '|||||') lines.push(`${tab} ${index + 1}: ${text}`);
  });
  lines.push(`${tab} columns ${JSON.stringify(sheet.columns)}`);
  lines.push(`${tab} formats ${JSON.stringify(conditionalFormats)}`);
  lines.push(
    ...protections.map((one) => `${tab} protection ${JSON.stringify({ ...one, id: undefined })}`).sort(),
  );
  lines.push(...[...charts, ...pivots].map((one) => `${tab} object ${withoutIds(one)}`));
  return lines;
}

/** What a run notes for those that may have to take it back: no two runs note the same. */
const withoutMarks = (cell: string): string =>
  cell.startsWith('"{\\"layout\\":')
    ? cell.replace(/,\\"token\\":\\"\w+\\"/, '').replace(/,\\"maxRows\\":\{[^}]*\}/, '')
    : cell;

/** Repeated descriptions get a number: most rows of a dressed tab look alike. */
const shortNames = new Map<string, string>();

function shortName(text: string): string {
  let known = shortNames.get(text);
  if (known === undefined) {
    known = String(shortNames.size);
    shortNames.set(text, known);
  }
  return known;
}

function trimmed(cells: string[], filler: string): string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === filler) end -= 1;
  return cells.slice(0, end);
}

const withoutIds = (model: object): string =>
  JSON.stringify(model, (key, value) =>
    /^(id|chartId|sheetId)$/.test(key) ? undefined : (value as unknown),
  );

function metadataLines(host: Host, names: Map<number, string>): Image {
  return host.workbook.metadata
    .map(({ key, value, location }) => {
      const { sheetId, ...rest } = location as { sheetId?: number };
      return `metadata ${key} ${value} ${names.get(sheetId ?? -1)} ${JSON.stringify(rest)}`;
    })
    .sort();
}

function propertyLines(host: Host, names: Map<number, string>): Image {
  return (['document', 'script', 'user'] as const)
    .flatMap((scope) => [...host.state.properties[scope]].map((entry) => [scope, ...entry] as const))
    .map(([scope, key, value]) => {
      if (key !== 'meguri.state' || !value.startsWith('{')) return `property ${scope} ${key} ${value}`;
      const state = JSON.parse(value) as { tabs: Record<string, number>; mailed: string[] };
      const tabs = Object.entries(state.tabs).map(([part, id]) => `${part}=${names.get(id) ?? 'gone'}`);
      const plain = { ...state, tabs: tabs.sort(), mailed: [...state.mailed].sort() };
      return `property ${scope} ${key} ${JSON.stringify(Object.entries(plain).sort(([a], [b]) => a.localeCompare(b)))}`;
    })
    .sort();
}

/** The first lines in which two images differ, from shortly before the difference on. */
export function differences(wanted: Image, found: Image, most = 6): string[] {
  const left = new Set(wanted);
  const right = new Set(found);
  const lacking = wanted.filter((line) => !right.has(line));
  const extra = found.filter((line) => !left.has(line));
  return [
    ...lacking.slice(0, most).map((line) => `- ${from(line, nearest(line, extra))}`),
    ...extra.slice(0, most).map((line) => `+ ${from(line, nearest(line, lacking))}`),
  ];
}

const shared = (left: string, right: string): number => {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
};

const nearest = (line: string, others: string[]): number =>
  others.reduce((most, other) => Math.max(most, shared(line, other)), 0);

const from = (line: string, at: number): string =>
  at < 60 ? line.slice(0, 300) : `${line.slice(0, 20)} … ${line.slice(at - 30, at + 200)}`;
