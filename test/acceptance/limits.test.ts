// Google's limits: six minutes, mails, triggers, properties, cells. What is met ends with a clear word, never half done.
import { describe, expect, it } from 'vitest';
import { DEFAULT_LATENCY, type LatencyModel } from '../../src/local/latency';
import { sampleAnswers } from '../../src/local/sample/openSample';
import type { BeforeCall } from '../../src/local/services/execution';
import { messagesOf } from '../../src/messages';
import { Stage } from '../faults/stage';
import {
  columnOf,
  emptyWorld,
  header,
  languages,
  type Outcome,
  rowsOf,
  run,
  saveSetting,
  sheetOf,
  smallWorld,
  visibleContents,
  type World,
  worldWith,
} from './world';

const minute = 60_000;

/** Calls so slow that a small team's jobs take as long as those of the largest. */
const slow = (readSeconds: number): LatencyModel => ({
  ...DEFAULT_LATENCY,
  callMs: { handle: 1, read: readSeconds * 1000, write: 100, service: 1_000 },
  methodMs: {},
});

const handlers = ({ host }: World): string[] => host.triggers.map(({ handler }) => handler).sort();

/** For which periods the scheduled jobs have run. */
function lastRuns({ host }: World): Record<string, string> {
  const state = host.state.properties.document.get('meguri.state')!;
  return (JSON.parse(state) as { lastRuns: Record<string, string> }).lastRuns;
}

const setUp = ({ host, language }: World): Outcome =>
  host.googleScriptRun('sidebarSetUp', [sampleAnswers(language)]).carried as Outcome;

describe('six minutes', () => {
  it('end between two jobs: the rest goes on by triggers that fire once, and nothing is done twice', () => {
    const quick = worldWith(Stage.due.perform(), {});
    quick.host.run('runSchedule', [], { attended: false });
    const world = worldWith(Stage.due.perform(), { latency: slow(12) });
    const first = world.host.run('runSchedule', [], { attended: false });
    expect(first.stopped).toBeUndefined();
    expect(first.report.log.join('\n')).toContain('残りは自動で続けます');
    expect(handlers(world)).toEqual(['continueSchedule', 'runSchedule']);
    const runs = world.host.advanceTo(world.host.now() + 50 * minute);
    expect(runs.filter(({ ok, stopped }) => !ok || stopped !== undefined)).toEqual([]);
    expect(runs.filter(({ report }) => report.functionName === 'continueSchedule').length).toBeGreaterThan(3);
    expect(handlers(world)).toEqual(['runSchedule']);
    expect(lastRuns(world)).toEqual(lastRuns(quick));
    expect(world.host.outbox.map(({ to }) => to)).toEqual(quick.host.outbox.map(({ to }) => to));
  });

  it('are too short for a job: it stops before it writes, or is ended, and the next run is as if nothing had been', () => {
    const ends = new Set<string>();
    for (const readSeconds of [5, 20, 24, 28, 30, 32, 34, 36, 40, 50]) {
      const world = worldWith(Stage.planned.perform(), { latency: slow(readSeconds) });
      const before = visibleContents(world);
      const { stopped, carried } = world.host.googleScriptRun('sidebarRun', ['refreshDue', {}]);
      const outcome = carried as Outcome | null;
      ends.add(stopped ?? (outcome?.ok ? 'done' : 'told'));
      if (outcome && !outcome.ok) {
        expect(outcome.message).toContain('書き込む前に止めました');
        expect(visibleContents(world)).toEqual(before);
      }
      const later = worldWith(world, {});
      expect(run(later, 'refreshDue').ok).toBe(true);
      expect(run(later, 'undo').ok).toBe(true);
      if (!outcome?.ok) expect(visibleContents(later)).toEqual(before);
    }
    expect([...ends].sort()).toEqual(['done', 'time', 'told']);
  });
});

describe('a job that changes more than can be kept', () => {
  it('is done, and says that it cannot be undone', () => {
    const world = smallWorld('ja');
    const headers = ['ID', header(world, 'customers', 'name'), header(world, 'customers', 'notes')];
    const rows = Array.from({ length: 100 }, (_, index) => [`L${index}`, `店${index}`, 'あ'.repeat(48_000)]);
    const ask = {
      kind: 'customers',
      source: { rows: [headers, ...rows] },
      mapping: null,
      repId: rowsOf(world, 'reps')[0]!.text('id'),
      missing: 'create',
    };
    const outcome = world.host.googleScriptRun('sidebarImport', [ask]).carried as Outcome;
    const words = messagesOf('ja').outcome;
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.details).toContain(words.tooLargeToUndo);
    expect(run(world, 'undo')).toMatchObject({ message: words.nothingToUndo });
    expect(rowsOf(world, 'customers').filter((row) => row.text('id').startsWith('L'))).toHaveLength(100);
  });
});

describe.each(languages)("Google's quotas (%s)", (language) => {
  const { outcome: words } = messagesOf(language);

  it('of mails: says how many are left, and the rest goes on the next day, none twice', () => {
    const team = smallWorld(language);
    saveSetting(team, 'managerEmail', 'manager@example.jp');
    const reps = sheetOf(team, 'reps');
    for (const [index, { row }] of rowsOf(team, 'reps').entries())
      reps.putValue(row, columnOf(reps, header(team, 'reps', 'email')), `rep${index}@example.jp`);
    run(team, 'planWeek');
    const world = worldWith(team, { quotas: { mailRecipientsPerDay: 2 } });
    const sent = run(world, 'sendSummary');
    expect(sent.details).toEqual([words.mailQuota(2, 4)]);
    expect(run(world, 'sendSummary')).toMatchObject({ ok: true, message: words.summaryNotSent });
    expect(run(world, 'previewSummary')).toMatchObject({ ok: false, message: words.previewQuota });
    const calendar = world.host.googleScriptRun('sidebarMailCalendar', [{ monday: '2026-11-30', repId: '' }]);
    expect(calendar.carried).toMatchObject({ ok: false, message: messagesOf(language).calendar.noQuota });
    expect(world.host.outbox).toHaveLength(2);
    const next = worldWith(world, { quotas: { mailRecipientsPerDay: 2 } });
    next.host.state.triggers = [];
    next.host.advanceTo(next.host.now() + 24 * 60 * minute);
    next.host.run('runSchedule', [], { attended: false });
    const recipients = next.host.outbox.map(({ to }) => to);
    expect([...recipients].sort()).toEqual([
      'manager@example.jp',
      'rep0@example.jp',
      'rep1@example.jp',
      'rep2@example.jp',
    ]);
  });

  it('of a day: says that tomorrow it will do, and leaves every tab as it was', () => {
    const world = smallWorld(language);
    const before = visibleContents(world);
    const beforeCall: BeforeCall = ({ name }) =>
      name === 'Properties.setProperty'
        ? { fail: 'Service invoked too many times for one day: properties.' }
        : undefined;
    const { carried } = world.host.googleScriptRun('sidebarRun', ['refreshDue', {}], { beforeCall });
    expect((carried as Outcome).ok).toBe(false);
    expect((carried as Outcome).message).toContain(words.dailyQuota);
    expect(visibleContents(world)).toEqual(before);
    expect(run(world, 'refreshDue').ok).toBe(true);
  });

  it('of triggers: sets up all but the schedule, says why, and adds it once there is room', () => {
    const world = worldWith(emptyWorld(language), { quotas: { triggers: 0 } });
    const outcome = setUp(world);
    expect(outcome.ok).toBe(true);
    expect(outcome.details).toEqual([words.noSchedule(words.tooManyTriggers)]);
    expect(run(world, 'addSampleData').ok).toBe(true);
    const later = worldWith(world, {});
    expect(setUp(later)).toMatchObject({ ok: true, details: [] });
    expect(handlers(later)).toEqual(['runSchedule']);
  });

  it('of properties: refuses a job with a word on what to do, and leaves every tab as it was', () => {
    const world = smallWorld(language);
    const { document } = world.host.state.properties;
    const used = [...document].reduce((sum, [key, value]) => sum + key.length + Buffer.byteLength(value), 0);
    let left = 500 * 1024 - used - 20;
    for (let index = 0; left > 0; index++, left -= 9000)
      document.set(`other${String(index).padStart(3, '0')}`, 'x'.repeat(Math.min(left, 9000) - 8));
    const before = visibleContents(world);
    const outcome = run(world, 'refreshDue');
    expect(outcome.ok).toBe(false);
    expect(outcome.message).toContain(words.memoryFull);
    expect(visibleContents(world)).toEqual(before);
    for (const key of [...document.keys()]) if (key.startsWith('other')) document.delete(key);
    expect(run(world, 'refreshDue').ok).toBe(true);
  });

  it('of cells: refuses a job that needs more, and leaves every tab as it was', () => {
    const world = smallWorld(language);
    const archive = world.host.workbook.addSheet('Archive');
    const others = world.host.workbook.sheets.reduce((sum, one) => sum + one.maxRows * one.maxColumns, 0);
    archive.maxColumns = 1;
    archive.maxRows = 10_000_000 - (others - 26_000) - 100;
    const before = visibleContents(world);
    const outcome = run(world, 'voices');
    expect(outcome.ok).toBe(false);
    expect(outcome.message).toBe(words.failed(messagesOf(language).jobNames.voices, words.tooManyCells));
    expect(visibleContents(world)).toEqual(before);
    archive.maxRows = 1000;
    expect(run(world, 'voices').ok).toBe(true);
  });
});
