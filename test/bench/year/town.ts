// A team to live a year with: some of the sample's customers with a year of their visits and orders, under a clock that is
// moved by hand.
import { createHost, type Host } from '../../../src/local/host';
import { processCpuSeconds } from '../../../src/local/node/dist';
import type { RunResult } from '../../../src/local/runner';
import { loadSample } from '../../../src/local/sample/load';
import { openSample } from '../../../src/local/sample/openSample';
import type { SampleTab } from '../../../src/local/sample/sampleTab';
import { tables } from '../../../src/tables/schemas';
import {
  cellName,
  columnOf,
  emptyWorkbook,
  header,
  type RowView,
  rowsOf,
  serialOfEpoch,
  type TableKey,
  type World,
} from '../../acceptance/world';
import { loadBundle } from '../../fuzz/realm';

/** Tuesday 2026-11-24, the day up to which the sample's visits are made. */
export const firstDay = 20_781;
const hour = 3_600_000;
const dayLength = 24 * hour;
/** Tokyo is nine hours ahead. */
const zoneHours = 9;

/** The sample's tabs with so many of its customers, spread over the town, and the last year of orders. */
function yearOfSome(tabs: SampleTab[], count: number): SampleTab[] {
  const [customers] = tabs;
  const all = customers!.rows.slice(1).map((row) => String(row[0]));
  const kept = new Set(
    Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!),
  );
  const isOld = (cell: unknown): boolean =>
    typeof cell === 'object' && (cell as { day: number } | null)!.day < firstDay - 365;
  const filters: Record<string, (row: SampleTab['rows'][number]) => boolean> = {
    [tables.customers.tab.ja]: (row) => kept.has(String(row[0])),
    [tables.visits.tab.ja]: (row) => kept.has(String(row[2])),
    [tables.orders.tab.ja]: (row) => kept.has(String(row[2])) && !isOld(row[1]),
    [tables.cases.tab.ja]: (row) => kept.has(String(row[2])),
  };
  return tabs.map((tab) => {
    const keeps = filters[tab.name];
    return keeps ? { ...tab, rows: [tab.rows[0]!, ...tab.rows.slice(1).filter(keeps)] } : tab;
  });
}

export class Town {
  readonly host: Host;
  readonly world: World;
  /** What the runs of scripts cost so far. */
  readonly cost = { serviceCalls: 0, cpuSeconds: 0, runs: 0, longestSeconds: 0 };
  /** Runs that failed, one line each. */
  readonly failures: string[] = [];
  private now = Town.at(firstDay, 6);

  constructor({ customers, plannerSeconds }: { customers: number; plannerSeconds: number }) {
    // Twenty thousand runs: a context for each, and its compiling, would cost more than all of their work.
    const { files, openRealm } = loadBundle('dist');
    this.host = createHost({
      workbook: emptyWorkbook('ja'),
      files,
      openRealm,
      user: 'admin@example.jp',
      clock: { now: () => this.now },
      cpuSeconds: processCpuSeconds,
    });
    this.world = { host: this.host, language: 'ja' };
    openSample(this.host, yearOfSome(loadSample('ja'), customers), 'ja');
    this.host.googleScriptRun('sidebarSaveSetting', ['plannerSeconds', String(plannerSeconds)]);
  }

  private static at(day: number, hours: number): number {
    return day * dayLength + (hours - zoneHours) * hour;
  }

  setClock(day: number, hours: number): void {
    this.now = Town.at(day, hours);
  }

  /** The hourly trigger. */
  hourly(): void {
    const trigger = this.host.triggers.find(({ handler }) => handler === 'runSchedule');
    if (!trigger) throw new Error('Town.hourly: the trigger is gone');
    this.note('runSchedule', this.host.fire(trigger));
  }

  job(name: string, options: Record<string, unknown> = {}): void {
    this.note(name, this.host.googleScriptRun('sidebarRun', [name, options]));
  }

  call(name: string, ...args: unknown[]): void {
    this.note(name, this.host.googleScriptRun(name, args));
  }

  /** Somebody types into cells of a row, by field, and the triggers follow. */
  type(key: TableKey, row: number, cells: Record<string, string | number | boolean>): void {
    const sheet = this.host.workbook.sheetByName(tables[key].tab.ja)!;
    for (const [field, value] of Object.entries(cells)) {
      const column = columnOf(sheet, header(this.world, key, field));
      this.edit(sheet.name, cellName(column, row), value);
    }
  }

  edit(tab: string, a1: string, value: Parameters<Host['edit']>[2]): void {
    const { accepted, runs } = this.host.edit(tab, a1, value);
    if (!accepted) this.failures.push(`${tab}!${a1}: edit refused`);
    for (const run of runs) this.note(`edit of ${tab}!${a1}`, run);
  }

  rows(key: TableKey): RowView[] {
    return rowsOf(this.world, key);
  }

  private note(what: string, { ok, value, error, report }: RunResult): void {
    this.cost.runs += 1;
    this.cost.serviceCalls += report.serviceCalls;
    this.cost.cpuSeconds += report.cpuSeconds;
    this.cost.longestSeconds = Math.max(this.cost.longestSeconds, report.estimatedAppsScriptSeconds);
    const outcome = value as { ok?: boolean; message?: string } | undefined;
    if (!ok || outcome?.ok === false)
      this.failures.push(`${what}: ${error?.message ?? outcome?.message ?? ''}`);
  }
}

export const dayOfCell = (cell: unknown): number =>
  typeof cell === 'number' ? Math.floor(cell) - serialOfEpoch : Number.NaN;

export const weekdayOf = (day: number): number => (day + 4) % 7;
