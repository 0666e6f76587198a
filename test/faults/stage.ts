// Workbooks to start from, made once, and put on as often as needed under a clock that ticks the same every time.
import { createHost } from '../../src/local/host';
import { loadDist } from '../../src/local/node/dist';
import { sampleAnswers } from '../../src/local/sample/openSample';
import type { BeforeCall } from '../../src/local/services/execution';
import type { HostJson } from '../../src/local/state';
import { workbookFromJson } from '../../src/local/workbook/json';
import { Workbook } from '../../src/local/workbook/workbook';
import { emptyWorkbook, type Language, morning, type World } from '../acceptance/world';

const dist = loadDist('dist');
const hour = 3_600_000;

/**
 * Every look at the clock takes so long, and nothing else does: a search that stops after some time stops after as many
 * looks, and the same job gives the same result however busy the machine.
 */
const tickSeconds = 0.002;

const admin = 'admin@example.jp';

export interface Performance extends World {
  /** What the host does to the calls from now on. */
  hook: { beforeCall: BeforeCall };
}

function open(workbook: Workbook, language: Language, restored?: HostJson, now = morning): Performance {
  let seconds = 0;
  const hook: { beforeCall: BeforeCall } = { beforeCall: () => undefined };
  const host = createHost({
    workbook,
    ...dist,
    user: admin,
    clock: { now: () => now },
    cpuSeconds: () => (seconds += tickSeconds),
    beforeCall: (call) => hook.beforeCall(call),
    random: () => 0.5,
    ...(restored ? { restored } : {}),
  });
  return { host, language, hook };
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
  private saved: { now: number; state: string } | null = null;

  private constructor(
    private readonly language: Language,
    private readonly make: () => Performance,
  ) {}

  /** A copy of the workbook, in a host of its own. */
  perform(): Performance {
    if (!this.saved) {
      const { host } = this.make();
      this.saved = { now: host.now(), state: JSON.stringify(host.toJSON()) };
    }
    const state = JSON.parse(this.saved.state) as HostJson;
    return open(workbookFromJson(state.workbook), this.language, state, this.saved.now);
  }

  /** A new spreadsheet. */
  static readonly empty = new Stage('ja', () => open(emptyWorkbook('ja'), 'ja'));

  /** Set up, no data. */
  static readonly blank = new Stage('ja', () => {
    const world = Stage.empty.perform();
    world.host.googleScriptRun('sidebarSetUp', [sampleAnswers('ja')]);
    return world;
  });

  /** The small sample, with columns and cells of the users' own. */
  static readonly small = new Stage('ja', () => {
    const world = Stage.empty.perform();
    const { host } = world;
    host.googleScriptRun('sidebarSetUp', [{ ...sampleAnswers('ja'), withSampleData: true }]);
    host.googleScriptRun('sidebarSetUp', [sampleAnswers('ja')]);
    host.googleScriptRun('sidebarSaveSetting', ['plannerSeconds', '0.1']);
    host.googleScriptRun('sidebarSaveSetting', ['managerEmail', 'manager@example.jp']);
    for (const sheet of host.workbook.sheets.filter((one) => ['顧客', '訪問', '受注'].includes(one.name))) {
      const column = sheet.lastColumn + 1;
      sheet.maxColumns = Math.max(sheet.maxColumns, column);
      sheet.putValue(1, column, '自分のメモ');
      for (let row = 2; row <= Math.min(6, sheet.lastRow); row++) sheet.putValue(row, column, `メモ${row}`);
    }
    return world;
  });

  /** With the coming week planned. */
  static readonly planned = new Stage('ja', () => {
    const world = Stage.small.perform();
    world.host.googleScriptRun('sidebarRun', ['refreshDue', {}]);
    world.host.googleScriptRun('sidebarRun', ['planWeek', {}]);
    return world;
  });

  /** With this week planned, so that 今日 has stops. */
  static readonly today = new Stage('ja', () => {
    const world = Stage.small.perform();
    world.host.googleScriptRun('sidebarRun', ['planWeek', { weekOf: '2026-11-24' }]);
    return world;
  });

  /** On a Monday on which everything that is scheduled is due. */
  static readonly due = new Stage('ja', () => {
    const world = Stage.small.perform();
    world.host.advanceTo(morning);
    const state = JSON.parse(JSON.stringify(world.host.toJSON())) as HostJson;
    return open(
      workbookFromJson(state.workbook),
      'ja',
      { ...state, triggers: state.triggers.map((one) => ({ ...one })) },
      morning + 7 * 24 * hour,
    );
  });

  /** Tabs of the users' own, with headers and rows, nothing set up. */
  static readonly own = new Stage('en', () => {
    const workbook = new Workbook({
      name: 'Own',
      firstSheet: 'Notes',
      timeZone: 'Asia/Tokyo',
      locale: 'en_US',
    });
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
