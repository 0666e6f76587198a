// The sidebar as a web app: one memory and one lock for the sheet and for phones.
import { describe, expect, it } from 'vitest';
import type { JobOutcome, SidebarState } from '../../src/jobs/views';
import {
  cellName,
  columnOf,
  header,
  type Outcome,
  rowsOf,
  run,
  sheetOf,
  smallWorld,
  visibleContents,
  type World,
} from './world';

const url = 'https://script.google.com/macros/s/abc/exec';

function onPhone<Answer>(world: World, name: string, ...given: unknown[]): Answer {
  const result = world.host.googleScriptRun(name, given, { webApp: true });
  if (!result.ok) throw new Error(`${name}: ${result.error?.message}`);
  return result.carried as Answer;
}

/** A planned week, the web app deployed, the sidebar opened in the sheet once since. */
function deployedWorld(): World {
  const world = smallWorld('ja');
  run(world, 'planWeek');
  world.host.state.webAppUrl = url;
  expect((world.host.googleScriptRun('sidebarState').carried as SidebarState).phoneUrl).toBe(url);
  return world;
}

describe('doGet', () => {
  it('serves the sidebar with a viewport for phones, told apart from the one beside the grid', () => {
    const world = smallWorld('ja');
    const { ok, value } = world.host.run('doGet', [{}], { webApp: true });
    expect(ok).toBe(true);
    const page = value as { getContent(): string; getTitle(): string };
    expect(page.getContent()).toContain('<body data-surface="phone">');
    expect(page.getTitle()).not.toBe('');
  });

  it('knows the workbook only after somebody has opened the sidebar in the sheet', () => {
    const world = smallWorld('ja');
    world.host.state.webAppUrl = url;
    expect(onPhone<SidebarState>(world, 'sidebarState').setUp).toBe(false);
    world.host.googleScriptRun('sidebarState');
    expect(onPhone<SidebarState>(world, 'sidebarState').setUp).toBe(true);
  });
});

describe('a web app', () => {
  it('shows what the sheet shows, and leads to its cells', () => {
    const world = deployedWorld();
    const inSheet = world.host.googleScriptRun('sidebarState').carried as SidebarState;
    expect(onPhone<SidebarState>(world, 'sidebarState')).toEqual(inSheet);
    expect(inSheet.spreadsheet.url).toMatch(/^https:/);
    expect(inSheet.spreadsheet.tabIds['顧客']).toBeTypeOf('number');
  });

  it('finds a column whose header somebody has renamed', () => {
    const world = deployedWorld();
    const customers = sheetOf(world, 'customers');
    const name = cellName(columnOf(customers, header(world, 'customers', 'visitIntervalDays')), 1);
    world.host.edit(customers.name, name, '何日おき');
    expect(onPhone<JobOutcome>(world, 'sidebarRun', 'checkData', {}).ok).toBe(true);
    const { problems } = onPhone<SidebarState>(world, 'sidebarState');
    expect(problems).toEqual([]);
  });

  it('records a visit that the sheet sees, and the sheet undoes a job of the phone', () => {
    const world = deployedWorld();
    const before = visibleContents(world);
    expect(onPhone<JobOutcome>(world, 'sidebarRun', 'refreshDue', {}).ok).toBe(true);
    expect(visibleContents(world)).not.toEqual(before);
    expect(run(world, 'undo').ok).toBe(true);
    expect(visibleContents(world)).toEqual(before);
    const visitId = rowsOf(world, 'visits')
      .find((row) => row.text('status') === '予定')!
      .text('id');
    const record = { visitId, status: 'done', note: '電話あり' };
    expect(onPhone<JobOutcome>(world, 'sidebarRecordVisit', record).ok).toBe(true);
    const row = rowsOf(world, 'visits').find((one) => one.text('id') === visitId)!;
    expect([row.text('status'), row.text('note')]).toEqual(['完了', '電話あり']);
  });

  it('is told who works in the sheet, and keeps the sheet waiting in turn', () => {
    const world = deployedWorld();
    let answer: JobOutcome | null = null;
    world.host.run('sidebarRun', ['planWeek', {}], {
      beforeCall: ({ name }) => {
        if (name === 'Range.setValues') answer ??= onPhone<JobOutcome>(world, 'sidebarRun', 'checkData', {});
        return undefined;
      },
    });
    expect(answer).toMatchObject({ ok: false });
    expect(answer!.message).toContain('「週のルート作成」を実行しています');
    let inSheet: Outcome | null = null;
    world.host.run('sidebarRun', ['planWeek', {}], {
      webApp: true,
      beforeCall: ({ name }) => {
        if (name === 'Range.setValues') inSheet ??= run(world, 'checkData');
        return undefined;
      },
    });
    expect(inSheet).toMatchObject({ ok: false });
  });

  it('is forgotten with everything else', () => {
    const world = deployedWorld();
    run(world, 'uninstall');
    const { document, script } = world.host.state.properties;
    expect([...document.keys(), ...script.keys()].filter((key) => key.startsWith('meguri.state'))).toEqual(
      [],
    );
  });
});
