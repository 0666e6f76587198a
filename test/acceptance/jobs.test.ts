import { beforeAll, describe, expect, it } from 'vitest';
import type { HostJson } from '../../src/local/state';
import { workbookFromJson } from '../../src/local/workbook/json';
import {
  columnOf,
  contents,
  header,
  languages,
  morning,
  plannedWorld,
  rowsOf,
  run,
  sampleWorld,
  serialOfEpoch,
  sheetOf,
  smallWorld,
  today,
  todaySheets,
  visibleContents,
  type World,
  worldOver,
} from './world';

const hour = 3_600_000;
const words = {
  ja: { done: '完了', missed: '不在', order: '受注', late: '遅れ', note: '棚を替える' },
  en: { done: 'done', missed: 'absent', order: 'order', late: 'late', note: 'change the shelf' },
};

const visitRow = (world: World, id: string) => rowsOf(world, 'visits').find((row) => row.text('id') === id)!;

/** The first stop of the first rep's 今日 tab, and the columns a rep fills. */
function firstStop(world: World) {
  const sheet = todaySheets(world)[0]!;
  const column = (field: string): number => columnOf(sheet, header(world, 'today', field), 2);
  const id = String(sheet.value(3, column('visitId')));
  const a1 = (field: string): string => `${String.fromCharCode(64 + column(field))}3`;
  return { sheet, id, a1, value: (field: string) => sheet.value(3, column(field)) };
}

describe.each(languages)('the edit trigger (%s)', (language) => {
  let world: World;
  beforeAll(() => {
    world = sampleWorld(language);
    run(world, 'replan');
  });

  it('stamps the time, sets the status and fills the next date when 今日 is ticked', () => {
    const { sheet, id, a1 } = firstStop(world);
    const { accepted, runs } = world.host.edit(sheet.name, a1('done'), true);
    expect(accepted && runs.every((one) => one.ok)).toBe(true);
    const visit = visitRow(world, id);
    expect(visit.text('status')).toBe(language === 'ja' ? '完了' : 'done');
    expect(visit.get('done')).toBe(true);
    expect(visit.text('left')).toBe('09:30');
    expect(Number(visit.get('nextDay'))).toBeGreaterThan(today + 25_569);
  });

  it('takes the tick back with the time', () => {
    const { sheet, id, a1 } = firstStop(world);
    world.host.edit(sheet.name, a1('done'), false);
    const visit = visitRow(world, id);
    expect(visit.text('status')).toBe(language === 'ja' ? '予定' : 'planned');
    expect(visit.text('left')).toBe('');
  });

  it('carries a note and a result from 今日 to 訪問, and an absent customer is missed', () => {
    const { sheet, id, a1 } = firstStop(world);
    world.host.edit(sheet.name, a1('note'), words[language].note);
    world.host.edit(sheet.name, a1('result'), words[language].missed);
    const visit = visitRow(world, id);
    expect(visit.text('note')).toBe(words[language].note);
    expect(visit.text('result')).toBe(words[language].missed);
    expect(visit.text('status')).toBe(language === 'ja' ? '不在' : 'missed');
  });

  it('carries a tick in 訪問 to 今日, over several rows at once', () => {
    const sheet = todaySheets(world)[1]!;
    const idColumn = columnOf(sheet, header(world, 'today', 'visitId'), 2);
    const ids = [3, 4].map((row) => String(sheet.value(row, idColumn)));
    const visits = sheetOf(world, 'visits');
    const doneColumn = columnOf(visits, header(world, 'visits', 'done'));
    for (const id of ids) {
      const { row } = visitRow(world, id);
      world.host.edit(visits.name, `${String.fromCharCode(64 + doneColumn)}${row}`, true);
    }
    expect([3, 4].map((row) => sheet.value(row, 1))).toEqual([true, true]);
    for (const id of ids) expect(visitRow(world, id).text('left')).toBe('09:30');
  });

  it('is made up for within the hour where it was outrun: what was typed in 訪問 stands as it was typed', () => {
    const today = todaySheets(world)[1]!;
    const idColumn = columnOf(today, header(world, 'today', 'visitId'), 2);
    const visits = sheetOf(world, 'visits');
    const typed = ([row, field, value]: [number, string, string | boolean]) => {
      const id = String(today.value(row, idColumn));
      visits.putValue(visitRow(world, id).row, columnOf(visits, header(world, 'visits', field)), value);
      return id;
    };
    const ids = [typed([5, 'result', true]), typed([6, 'done', '済'])];
    // What is due runs first.
    for (let hours = 0; hours < 3; hours++) world.host.run('runSchedule', [], { attended: false });
    const shown = ids.map((id) => visitRow(world, id));
    expect(shown.map((visit) => visit.text('status'))).toEqual(ids.map(() => words[language].done));
    expect(shown.map((visit) => visit.text('left'))).toEqual(['09:30', '09:30']);
    expect([shown[0]!.get('result'), shown[0]!.get('done')]).toEqual([true, true]);
    expect(shown[1]!.get('done')).toBe('済');
    expect([5, 6].map((row) => today.value(row, 1))).toEqual([true, true]);
  });
});

describe.each(languages)('undo (%s)', (language) => {
  it('puts every tab back as it was before the plan', () => {
    const world = sampleWorld(language);
    const before = visibleContents(world);
    run(world, 'planWeek');
    expect(visibleContents(world)).not.toEqual(before);
    expect(run(world, 'undo').ok).toBe(true);
    expect(visibleContents(world)).toEqual(before);
  });

  it('leaves what somebody wrote since', () => {
    const world = plannedWorld(language);
    const visits = sheetOf(world, 'visits');
    const noteColumn = String.fromCharCode(64 + columnOf(visits, header(world, 'visits', 'note')));
    const last = rowsOf(world, 'visits').at(-1)!;
    world.host.edit(visits.name, `${noteColumn}${last.row}`, words[language].note);
    run(world, 'undo');
    expect(visitRow(world, last.text('id')).text('note')).toBe(words[language].note);
    expect(rowsOf(world, 'visits').filter((row) => row.text('id') > 'V02').length).toBeLessThanOrEqual(1);
  });
});

describe.each(languages)('re-planning from now (%s)', (language) => {
  it('keeps what is done, pinned or edited, and tells what moved and why', () => {
    const world = sampleWorld(language);
    const planned = rowsOf(world, 'visits').filter(
      (row) => Number(row.get('day')) - 25_569 === today && /予定|planned/.test(row.text('status')),
    );
    const [first, second, third] = planned.map((row) => row.text('id'));
    const visits = sheetOf(world, 'visits');
    const cell = (id: string, field: string): string =>
      String.fromCharCode(64 + columnOf(visits, header(world, 'visits', field))) + visitRow(world, id).row;
    world.host.edit(visits.name, cell(first!, 'done'), true);
    world.host.edit(visits.name, cell(second!, 'fixed'), true);
    world.host.edit(visits.name, cell(third!, 'purpose'), 'catalogue');
    const before = [first, second, third].map((id) => contents(visits)[visitRow(world, id!).row - 1]);
    world.host.advanceTo(morning + 2 * hour);
    const outcome = run(world, 'replan');
    expect(outcome.ok).toBe(true);
    expect([first, second, third].map((id) => contents(visits)[visitRow(world, id!).row - 1])).toEqual(
      before,
    );
    for (const line of outcome.details) expect(line).toMatch(/[（(].+[）)]$/);
    const early = rowsOf(world, 'visits').filter(
      (row) =>
        Number(row.get('day')) - 25_569 === today &&
        /予定|planned/.test(row.text('status')) &&
        row.text('plannedArrival') < '11:30' &&
        row.get('fixed') !== true &&
        row.text('purpose') !== 'catalogue',
    );
    expect(early).toEqual([]);
  });
});

describe.each(languages)('the due list (%s)', (language) => {
  it('is sorted by expected value, apart from those at risk, and colours 顧客 by word', () => {
    const world = sampleWorld(language);
    expect(run(world, 'refreshDue').ok).toBe(true);
    const due = rowsOf(world, 'due');
    const values = due.map((row) => Number(row.get('expectedValue')));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const atRisk = new Set(rowsOf(world, 'atRisk').map((row) => row.text('customerId')));
    expect(atRisk.size).toBeGreaterThan(0);
    expect(due.filter((row) => atRisk.has(row.text('customerId')))).toEqual([]);
    const states = new Set(rowsOf(world, 'customers').map((row) => row.text('reorderState')));
    expect(states.has(words[language].late)).toBe(true);
    const looked = sheetOf(world, 'customers').conditionalFormats.map((rule) => JSON.stringify(rule));
    expect(looked.some((rule) => rule.includes(words[language].late))).toBe(true);
  });
});

describe('今日', () => {
  it('shows the day’s stops each morning, though the week was planned days before', () => {
    const planned = smallWorld('ja');
    run(planned, 'planWeek', { weekOf: '2026-11-24' });
    const state = JSON.parse(JSON.stringify(planned.host.toJSON())) as HostJson;
    const shown = (world: World): unknown[] => {
      const visits = new Map(rowsOf(world, 'visits').map((row) => [row.text('id'), row]));
      return todaySheets(world).flatMap((sheet) =>
        rowsOf(world, 'today', sheet, 2).flatMap((row) => visits.get(row.text('visitId'))?.get('day') ?? []),
      );
    };
    const last = Math.max(...(shown(planned) as number[])) - serialOfEpoch;
    const later = morning + (last + 1 - today) * 24 * hour;
    const world = worldOver(workbookFromJson(state.workbook), 'ja', state, later);
    run(world, 'refreshDue');
    expect(shown(world).length).toBeGreaterThan(0);
    expect(shown(world).filter((day) => Number(day) - serialOfEpoch <= last)).toEqual([]);
  });
});

describe('reports', () => {
  it('are native pivot tables whose totals are the sums of the orders, with a chart', () => {
    const world = sampleWorld('en');
    expect(run(world, 'buildReports').ok).toBe(true);
    const sheet = sheetOf(world, 'reports');
    expect(sheet.pivots).toHaveLength(4);
    expect(sheet.charts).toHaveLength(1);
    const total = rowsOf(world, 'orders').reduce((sum, row) => sum + Number(row.get('amount')), 0);
    const cells = sheet.rows.flatMap((row) => row?.values ?? []);
    expect(cells.filter((value) => value === total).length).toBeGreaterThanOrEqual(3);
  });

  it('leave a pivot that somebody changed as it is', () => {
    const world = sampleWorld('ja');
    run(world, 'buildReports');
    const sheet = sheetOf(world, 'reports');
    sheet.pivots[0]!.values[0]!.displayName = 'mine';
    run(world, 'buildReports');
    expect(sheet.pivots[0]!.values[0]!.displayName).toBe('mine');
    expect(sheet.pivots).toHaveLength(4);
  });
});
