// A set-up workbook with the sample in it, opened in the local host; and what tests ask of it.
import { createHost, type Host } from '../../src/local/host';
import type { LatencyModel } from '../../src/local/latency';
import { loadDist, processCpuSeconds } from '../../src/local/node/dist';
import { readWorkbookFile } from '../../src/local/node/xlsxFiles';
import { loadSample } from '../../src/local/sample/load';
import { openSample, sampleAnswers } from '../../src/local/sample/openSample';
import type { SampleTab } from '../../src/local/sample/sampleTab';
import type { Quotas, Responders } from '../../src/local/services/state';
import type { HostJson } from '../../src/local/state';
import { workbookFromJson } from '../../src/local/workbook/json';
import type { Sheet } from '../../src/local/workbook/sheet';
import { Workbook } from '../../src/local/workbook/workbook';
import { type GeneratedKey, generatedTabs } from '../../src/tables/generated';
import { tables } from '../../src/tables/schemas';

export type Language = 'ja' | 'en';
export type TableKey = keyof typeof tables;
export const languages: Language[] = ['ja', 'en'];

/** Tuesday 2026-11-24, half past nine in Tokyo. */
export const morning = Date.UTC(2026, 10, 24, 0, 30);
export const today = 20_781;
/** Serial 0 of a spreadsheet is 1899-12-30. */
export const serialOfEpoch = 25_569;

const dist = loadDist('dist');

export interface World {
  host: Host;
  language: Language;
}

export interface Outcome {
  job: string;
  ok: boolean;
  message: string;
  details: string[];
}

export const emptyWorkbook = (language: Language): Workbook =>
  new Workbook({
    name: 'Meguri',
    firstSheet: language === 'ja' ? 'シート1' : 'Sheet1',
    timeZone: 'Asia/Tokyo',
    locale: language === 'ja' ? 'ja_JP' : 'en_US',
  });

interface Outside {
  responders?: Responders;
  quotas?: Partial<Quotas>;
  /** What calls cost. */
  latency?: LatencyModel;
  /** Scopes that a team adds to the manifest. */
  scopes?: string[];
  /** What is typed into every prompt. */
  typed?: string;
}

/** The same world with services that reach out answered, other quotas, or another manifest. */
export function worldWith(world: World, outside: Outside): World {
  const state = JSON.parse(JSON.stringify(world.host.toJSON())) as HostJson;
  const { manifest } = dist.files;
  const oauthScopes = [...(manifest['oauthScopes'] as string[]), ...(outside.scopes ?? [])];
  const files = { ...dist.files, manifest: { ...manifest, oauthScopes } };
  const host = createHost({
    ...dist,
    files,
    workbook: workbookFromJson(state.workbook),
    clock: { now: () => world.host.now() },
    cpuSeconds: processCpuSeconds,
    restored: state,
    ...(outside.responders ? { responders: outside.responders } : {}),
    ...(outside.typed === undefined ? {} : { answer: () => ({ button: 'OK', text: outside.typed! }) }),
    ...(outside.quotas ? { quotas: outside.quotas } : {}),
    ...(outside.latency ? { latency: outside.latency } : {}),
  });
  host.open();
  return { host, language: world.language };
}

export function worldOver(workbook: Workbook, language: Language, restored?: HostJson, now = morning): World {
  const host = createHost({
    workbook,
    ...dist,
    clock: { now: () => now },
    cpuSeconds: processCpuSeconds,
    ...(restored ? { restored } : {}),
  });
  return { host, language };
}

/** An empty spreadsheet, opened. */
export function emptyWorld(language: Language): World {
  const world = worldOver(emptyWorkbook(language), language);
  world.host.open();
  return world;
}

const saved = new Map<string, string>();

/** A copy of a world made once: as `make` left it, at the instant it was saved. */
function copyOf(name: string, language: Language, make: () => World): World {
  let text = saved.get(name);
  if (text === undefined) {
    const { host } = make();
    text = JSON.stringify({ now: host.now(), state: host.toJSON() });
    saved.set(name, text);
  }
  const { now, state } = JSON.parse(text) as { now: number; state: HostJson };
  const world = worldOver(workbookFromJson(state.workbook), language, state, now);
  world.host.open();
  return world;
}

/** The sample with a year of its orders: every job fits its forecasts to them, and `npm start` is tested with all. */
function yearOfSample(language: Language): SampleTab[] {
  const isOld = (cell: unknown): boolean =>
    typeof cell === 'object' && cell !== null && (cell as { day: number }).day < today - 365;
  const orders = tables.orders.tab[language];
  return loadSample(language).map((tab) =>
    tab.name === orders ? { ...tab, rows: tab.rows.filter((row) => !isOld(row[1])) } : tab,
  );
}

/** The sample, set up, nothing run yet; the planner has half a second. */
export const sampleWorld = (language: Language): World =>
  copyOf(`sample ${language}`, language, () => {
    const world = worldOver(emptyWorkbook(language), language);
    openSample(world.host, yearOfSample(language), language);
    saveSetting(world, 'plannerSeconds', '0.5');
    return world;
  });

/** The sample with the coming week planned. */
export const plannedWorld = (language: Language): World =>
  copyOf(`planned ${language}`, language, () => {
    const world = sampleWorld(language);
    run(world, 'planWeek');
    return world;
  });

/** Only the small sample that Meguri itself offers. */
export const smallWorld = (language: Language): World =>
  copyOf(`small ${language}`, language, () => {
    const world = emptyWorld(language);
    world.host.googleScriptRun('sidebarSetUp', [{ ...sampleAnswers(language), withSampleData: true }]);
    world.host.googleScriptRun('sidebarSetUp', [sampleAnswers(language)]);
    saveSetting(world, 'plannerSeconds', '0.3');
    return world;
  });

/** The workbook of another trade and town, its tabs adopted. */
export async function coffeeWorld(): Promise<World> {
  const workbook = await readWorkbookFile('test/fixtures/coffee-service-en.xlsx', { name: 'Coffee' });
  const world = worldOver(workbook, 'en');
  world.host.open();
  const answers = { ...sampleAnswers('en'), startAddress: '', startPosition: '' };
  world.host.googleScriptRun('sidebarSetUp', [answers]);
  saveSetting(world, 'plannerSeconds', '0.5');
  return world;
}

export function saveSetting(world: World, key: string, value: string): Outcome {
  return world.host.googleScriptRun('sidebarSaveSetting', [key, value]).carried as Outcome;
}

/** Runs a job as the sidebar does. */
export function run(world: World, job: string, options: Record<string, unknown> = {}): Outcome {
  const result = world.host.googleScriptRun('sidebarRun', [job, options]);
  if (!result.ok) throw new Error(`${job}: ${result.error?.message}`);
  return result.carried as Outcome;
}

export const tabName = ({ language }: World, key: TableKey | GeneratedKey): string =>
  (key in tables ? tables[key as TableKey] : generatedTabs[key as GeneratedKey]).tab[language];

export function sheetOf(world: World, key: TableKey | GeneratedKey): Sheet {
  const sheet = world.host.workbook.sheetByName(tabName(world, key));
  if (!sheet) throw new Error(`no tab ${tabName(world, key)}`);
  return sheet;
}

/** The tabs that hold a rep's stops of the day. */
export const todaySheets = (world: World): Sheet[] =>
  world.host.workbook.sheets.filter((sheet) =>
    sheet.name.startsWith(`${generatedTabs.today.tab[world.language]} `),
  );

export function header(world: World, key: TableKey | GeneratedKey, field: string): string {
  const columns =
    key in tables
      ? (tables[key as TableKey].columns as Record<string, { header: Record<Language, string> }>)
      : (generatedTabs[key as GeneratedKey].columns as Record<string, { header: Record<Language, string> }>);
  return columns[field]!.header[world.language];
}

/** 1-based column under a header. */
export function columnOf(sheet: Sheet, text: string, headerRow = 1): number {
  const { lastColumn } = sheet;
  for (let column = 1; column <= lastColumn; column++)
    if (sheet.value(headerRow, column) === text) return column;
  throw new Error(`no column ${text} in ${sheet.name}`);
}

export type Cell = string | number | boolean | undefined;

/** One row by field: `get('status')`. */
export interface RowView {
  row: number;
  get(field: string): Cell;
  text(field: string): string;
}

/** Rows that have an ID (or anything in their first known column), by field. */
export function rowsOf(
  world: World,
  key: TableKey | GeneratedKey,
  sheet = sheetOf(world, key),
  headerRow = key in generatedTabs ? generatedTabs[key as GeneratedKey].headerRow : 1,
): RowView[] {
  const places = new Map<string, number>();
  const fields = Object.keys(
    key in tables ? tables[key as TableKey].columns : generatedTabs[key as GeneratedKey].columns,
  );
  for (const field of fields) {
    try {
      places.set(field, columnOf(sheet, header(world, key, field), headerRow));
    } catch {
      // A column that the user's tab does not have.
    }
  }
  const rows: RowView[] = [];
  const { lastRow } = sheet;
  for (let row = headerRow + 1; row <= lastRow; row++) {
    const get = (field: string): Cell => {
      const place = places.get(field);
      return place === undefined ? undefined : (sheet.value(row, place) as Cell);
    };
    const view = { row, get, text: (field: string) => String(get(field) ?? '') };
    if (fields.some((field) => view.text(field) !== '' && get(field) !== false)) rows.push(view);
  }
  return rows;
}

/** Columns as letters: 1 is A. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export const cellName = (column: number, row: number): string => `${letters(column)}${row}`;

/** All values and formulas of a sheet, row by row, as text to compare; empty cells and unticked boxes alike. */
export function contents(sheet: Sheet): string[] {
  const lines: string[] = [];
  const { lastRow, lastColumn } = sheet;
  for (let row = 1; row <= lastRow; row++) {
    const cells: string[] = [];
    for (let column = 1; column <= lastColumn; column++) {
      const value = sheet.formula(row, column) ?? sheet.value(row, column);
      cells.push(value === undefined || value === '' || value === false ? '' : JSON.stringify(value));
    }
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    lines.push(cells.join('\t'));
  }
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** Contents of every tab that people see, by name. */
export function visibleContents(world: World): Record<string, string[]> {
  const visible = world.host.workbook.sheets.filter((sheet) => !sheet.properties.hidden);
  return Object.fromEntries(visible.map((sheet) => [sheet.name, contents(sheet)]));
}
