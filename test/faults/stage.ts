// Workbooks to start from, made once, and put on as often as needed under a clock that ticks the same every time.
import { readFileSync } from 'node:fs';
import { dailyOfficeJobs } from '../../src/jobs/schedule';
import { createHost, type Host } from '../../src/local/host';
import { loadDist } from '../../src/local/node/dist';
import { compiledRealms } from '../../src/local/node/realm';
import { sampleAnswers } from '../../src/local/sample/openSample';
import type { BeforeCall } from '../../src/local/services/execution';
import type { CacheEntry, PropertyScope } from '../../src/local/services/state';
import type { HostJson } from '../../src/local/state';
import { editGrid } from '../../src/local/workbook/gridEdit';
import { workbookFromJson } from '../../src/local/workbook/json';
import type { Sheet } from '../../src/local/workbook/sheet';
import { Workbook } from '../../src/local/workbook/workbook';
import { type Language, morning, type World } from '../acceptance/world';

const dist = {
  ...loadDist('dist'),
  openRealm: compiledRealms({
    code: readFileSync('dist/Code.js', 'utf8'),
    jobsPage: readFileSync('dist/jobs.html', 'utf8'),
  }),
};
export const hour = 3_600_000;

/**
 * Every look at the clock takes so long, and nothing else does: a search that stops after some time stops after as many
 * looks, and the same job gives the same result however busy the machine.
 */
const tickSeconds = 0.002;

export const admin = 'admin@example.jp';

/** Rows of a new tab: what a call costs here grows with them, what it does to the workbook does not. */
const newSheetRows = 72;

export interface Performance extends World {
  /** What the host does to the calls from now on. */
  hook: { beforeCall: BeforeCall };
}

/** A host as text, with what its cache holds: a script that is ended leaves it there for the next one. */
export interface SavedHost {
  readonly now: number;
  readonly webAppUrl: string;
  readonly state: string;
  readonly cache: readonly (readonly [PropertyScope, readonly (readonly [string, CacheEntry])[]])[];
}

export interface Opening {
  writesAtOnce?: boolean;
}

const scopes: readonly PropertyScope[] = ['script', 'user', 'document'];

export function saveHost(host: Host): SavedHost {
  return {
    now: host.now(),
    webAppUrl: host.state.webAppUrl,
    // The last number given counts looks like this one too.
    state: JSON.stringify({ ...host.toJSON(), lastId: 10_000 }),
    cache: scopes.map((scope) => [scope, [...host.state.cache[scope]]] as const),
  };
}

export function openSaved(saved: SavedHost, language: Language, opening: Opening = {}): Performance {
  const state = JSON.parse(saved.state) as HostJson;
  const world = open(workbookFromJson(state.workbook), language, { ...opening, state, now: saved.now });
  world.host.state.webAppUrl = saved.webAppUrl;
  for (const [scope, entries] of saved.cache)
    for (const [key, entry] of entries) world.host.state.cache[scope].set(key, entry);
  return world;
}

function open(
  workbook: Workbook,
  language: Language,
  { state, now = morning, writesAtOnce = false }: Opening & { state?: HostJson; now?: number } = {},
): Performance {
  let seconds = 0;
  const hook: { beforeCall: BeforeCall } = { beforeCall: () => undefined };
  const host = createHost({
    workbook,
    ...dist,
    user: admin,
    clock: { now: () => now },
    cpuSeconds: () => (seconds += tickSeconds),
    beforeCall: (call) => hook.beforeCall(call),
    writesAtOnce,
    random: () => 0.5,
    // Whoever is asked which of the last jobs to take back names that one.
    answer: ({ kind, message }) => ({
      button: 'OK',
      text: kind === 'prompt' ? (/(\d+): [^\n]*補充予定/.exec(message)?.[1] ?? 'key') : '',
    }),
    ...(state ? { restored: state } : {}),
  });
  return { host, language, hook };
}

function newWorkbook(language: Language, name: string, firstSheet: string): Workbook {
  const locale = language === 'ja' ? 'ja_JP' : 'en_US';
  return new Workbook({ name, firstSheet, timeZone: 'Asia/Tokyo', locale, newSheetRows });
}

/** A job from the sidebar that a stage needs done. */
export function did(world: World, name: string, ...args: unknown[]): void {
  const { ok, carried, error } = world.host.googleScriptRun(name, args);
  const told = carried as { ok?: boolean; message?: string } | null;
  if (!ok || told?.ok === false) throw new Error(`stage: ${name}: ${error?.message ?? told?.message}`);
}

const keptCustomers = ['S-C002', 'S-C009', 'S-C011', 'S-C016', 'S-C019', 'S-C022'];

/** Two reps with three customers each: every kind of work, and little of it. */
function shrinkSample({ host }: World): void {
  for (const sheet of host.workbook.sheets.filter(({ properties }) => !properties.hidden)) {
    for (let row = sheet.lastRow; row > 1; row--) if (isOfOthers(sheet, row)) deleteRows(host, sheet, row, 1);
    const spare = sheet.maxRows - Math.max(12, sheet.lastRow + 5);
    if (spare > 0) deleteRows(host, sheet, sheet.maxRows - spare + 1, spare);
  }
}

const isOfOthers = (sheet: Sheet, row: number): boolean =>
  (sheet.name === '受注' && Number(sheet.value(row, 2)) < firstOrderKept) ||
  (sheet.rows[row - 1]?.values ?? []).some(
    (value) =>
      value === 'S-R3' ||
      (typeof value === 'string' && /^S-C\d+$/.test(value) && !keptCustomers.includes(value)),
  );

/** 2026-06-01: with less behind them, forecasts take less time, and their calls are the same. */
const firstOrderKept = 46_174;

function deleteRows({ workbook }: Host, sheet: Sheet, index: number, count: number): void {
  editGrid(workbook, sheet, { kind: 'delete', dimension: 'ROWS', index, count });
}

/** A team's own tabs: some of the columns, in an order of its own, and one that Meguri knows nothing of. */
const ownTabs: Record<string, string[][]> = {
  Clients: [
    ['Name', 'ID', 'Rep', 'Mood', 'Latitude', 'Longitude', 'Visit interval (days)'],
    ['Aoki Store', 'C1', 'R1', 'good', '34.87', '138.31', '14'],
    ['Baba Cafe', 'C2', 'R1', 'so-so', '34.88', '138.32', '7'],
  ],
  Team: [
    ['ID', 'Name', 'E-mail'],
    ['R1', 'Sato', 'sato@example.jp'],
  ],
  Calls: [
    ['ID', 'Date', 'Customer', 'Rep', 'Status', 'Colour'],
    ['V1', '46320', 'C1', 'R1', 'done', 'blue'],
  ],
};

export class Stage {
  private saved: SavedHost | null = null;

  private constructor(
    readonly language: Language,
    private readonly make: () => World,
    private readonly later = 0,
  ) {}

  /** A copy of the workbook, in a host of its own. */
  perform(opening: Opening = {}): Performance {
    if (!this.saved) {
      const { host } = this.make();
      // The clock's triggers that fell due on the way are not made up for.
      for (const trigger of host.state.triggers) if (trigger.dueAt) trigger.dueAt += this.later;
      const saved = saveHost(host);
      this.saved = { ...saved, now: saved.now + this.later };
    }
    return openSaved(this.saved, this.language, opening);
  }

  /** What comes of this stage when something more has happened. */
  extended(more: (world: Performance) => void, later = 0): Stage {
    return new Stage(
      this.language,
      () => {
        const world = this.perform();
        more(world);
        return world;
      },
      later,
    );
  }

  /** A new spreadsheet. */
  static readonly empty = new Stage('ja', () => open(newWorkbook('ja', 'Meguri', 'シート1'), 'ja'));

  /** Set up, no data. */
  static readonly blank = Stage.empty.extended((world) => did(world, 'sidebarSetUp', sampleAnswers('ja')));

  /** A small team's data, with columns and cells of the users' own. */
  static readonly small = Stage.empty.extended((world) => {
    const { host } = world;
    did(world, 'sidebarSetUp', { ...sampleAnswers('ja'), withSampleData: true });
    shrinkSample(world);
    did(world, 'sidebarSetUp', sampleAnswers('ja'));
    did(world, 'sidebarSaveSetting', 'plannerSeconds', '0.1');
    did(world, 'sidebarSaveSetting', 'managerEmail', 'manager@example.jp');
    for (const sheet of host.workbook.sheets.filter((one) => ['顧客', '訪問', '受注'].includes(one.name))) {
      const column = sheet.lastColumn + 1;
      sheet.maxColumns = Math.max(sheet.maxColumns, column);
      sheet.putValue(1, column, '自分のメモ');
      for (let row = 2; row <= Math.min(6, sheet.lastRow); row++) sheet.putValue(row, column, `メモ${row}`);
    }
  });

  /** With the coming week planned. */
  static readonly planned = Stage.small.extended((world) => {
    did(world, 'sidebarRun', 'refreshDue', {});
    did(world, 'sidebarRun', 'planWeek', {});
  });

  /** With this week planned, so that 今日 has stops. */
  static readonly today = Stage.small.extended((world) =>
    did(world, 'sidebarRun', 'planWeek', { weekOf: '2026-11-24' }),
  );

  /** With this week planned and the tabs of the office made. */
  static readonly office = Stage.today.extended((world) => {
    for (const job of ['actions', 'voices', ...dailyOfficeJobs]) did(world, 'sidebarRun', job, {});
    world.host.run('menuQuote');
    world.host.run('menuMakeBusyTimes');
  });

  /** A week later: everything that is scheduled is due, the tabs of the office included. */
  static readonly due = Stage.office.extended(() => undefined, 7 * 24 * hour);

  /** Tabs of the users' own, with headers and rows, nothing set up. */
  static readonly own = new Stage('en', () => {
    const workbook = newWorkbook('en', 'Own', 'Notes');
    for (const [name, rows] of Object.entries(ownTabs)) {
      const sheet = workbook.addSheet(name);
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const number = Number(cell);
          if (cell !== '') sheet.putValue(row + 1, column + 1, Number.isFinite(number) ? number : cell);
        });
      });
    }
    return open(workbook, 'en');
  });
}
