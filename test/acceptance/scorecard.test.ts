// 担当別の成績 and 訪問の偏り through the bundle: figures that can be worked out by hand from the tabs, and a native chart.
import { describe, expect, it } from 'vitest';
import type { ScoreView } from '../../src/jobs/views';
import { languages, rowsOf, run, sampleWorld, sheetOf, tabName, today, visibleContents } from './world';

describe.each(languages)('the scores of reps (%s)', (language) => {
  const world = sampleWorld(language);
  const before = visibleContents(world);
  const result = world.host.googleScriptRun('sidebarRun', ['buildScorecard', {}]);
  const done = { ja: '完了', en: 'done' }[language];

  it('has one row for each rep, with last week’s visits and four weeks of sales as the tabs have them', () => {
    expect(result.carried).toMatchObject({ ok: true });
    const scores = rowsOf(world, 'scorecard');
    const reps = rowsOf(world, 'reps');
    expect(scores.map((row) => row.text('rep'))).toEqual(reps.map((row) => row.text('name')));
    const customers = new Map(rowsOf(world, 'customers').map((row) => [row.text('id'), row.text('repId')]));
    reps.forEach((rep, index) => {
      const visits = rowsOf(world, 'visits').filter((row) => {
        const day = Number(row.get('day')) - 25_569;
        return row.text('repId') === rep.text('id') && day >= today - 8 && day <= today - 2;
      });
      const made = visits.filter((row) => row.text('status') === done);
      expect(scores[index]!.get('planned')).toBe(visits.length);
      expect(scores[index]!.get('done')).toBe(made.length);
      const sales = rowsOf(world, 'orders')
        .filter((row) => customers.get(row.text('customerId')) === rep.text('id'))
        .filter((row) => {
          const day = Number(row.get('day')) - 25_569;
          return day > today - 28 && day <= today;
        })
        .reduce((sum, row) => {
          const amount =
            row.text('amount') === ''
              ? Number(row.get('quantity')) * Number(row.get('unitPrice'))
              : Number(row.get('amount'));
          return sum + amount;
        }, 0);
      expect(scores[index]!.get('sales')).toBe(Math.round(sales));
      expect(Number(scores[index]!.get('expected'))).toBeGreaterThan(0);
    });
  });

  it('is what the sidebar shows of each rep, with whom they should go to', () => {
    const { carried } = world.host.googleScriptRun('sidebarScores', []);
    const views = carried as (ScoreView & { name: string })[];
    const scores = rowsOf(world, 'scorecard');
    expect(views.map(({ planned, done, sales }) => [planned, done, Math.round(sales)])).toEqual(
      scores.map((row) => [row.get('planned'), row.get('done'), row.get('sales')]),
    );
    const kind = { ja: '行くべき先', en: 'due' }[language];
    const due = rowsOf(world, 'coverage').filter((row) => row.text('what') === kind);
    const [first] = views as [ScoreView & { name: string }];
    const own = due.filter((row) => row.text('rep') === first.name).map((row) => row.text('customerId'));
    expect(first.due.map(({ customerId }) => customerId)).toEqual(own.slice(0, 10));
  });

  it('lists only active customers who are late, or seen far more often than agreed', () => {
    const rows = rowsOf(world, 'coverage');
    expect(rows.length).toBeGreaterThan(0);
    const due = { ja: '行くべき先', en: 'due' }[language];
    const active = { ja: '取引中', en: 'active' }[language];
    const status = new Map(rowsOf(world, 'customers').map((row) => [row.text('id'), row.text('status')]));
    for (const row of rows) {
      expect(status.get(row.text('customerId'))).toBe(active);
      const last = row.text('lastVisit') === '' ? null : Number(row.get('lastVisit')) - 25_569;
      if (row.text('what') === due)
        expect(last === null || today - last > Number(row.get('interval'))).toBe(true);
      else expect(Number(row.get('visits'))).toBeGreaterThanOrEqual(2 * Number(row.get('wished')) - 0.1);
    }
  });

  it('has one chart, however often it is built, and is undone to its headers', () => {
    run(world, 'buildScorecard');
    expect(sheetOf(world, 'scorecard').charts).toHaveLength(1);
    const {
      [tabName(world, 'scorecard')]: scores,
      [tabName(world, 'coverage')]: coverage,
      ...rest
    } = visibleContents(world);
    expect(rest).toEqual(before);
    expect(scores!.length).toBeGreaterThan(2);
    expect(coverage!.length).toBeGreaterThan(1);
  });

  it('takes few service calls', () => {
    const { report } = world.host.googleScriptRun('sidebarRun', ['buildScorecard', {}]);
    console.log(
      `buildScorecard: ${report.serviceCalls} service calls, ${report.cpuSeconds.toFixed(2)} s of CPU`,
    );
    expect(report.serviceCalls).toBeLessThanOrEqual(25);
  });
});
