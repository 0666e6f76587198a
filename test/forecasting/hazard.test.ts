import { expect, test } from 'vitest';
import { snapshots } from '../../src/forecasting/hazard';
import { knownTeam } from '../../src/forecasting/rhythmModel';
import { team } from './customers';

test('a fit looks at no more weeks of a very large team, and in the same proportion', () => {
  const today = 400;
  const rowsOf = (size: number): { rows: number; ordered: number } => {
    const known = knownTeam(team(size, { days: today, gaps: [7, 28] }), today);
    const { labels, weights } = snapshots(known.open, known.team);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return { rows: labels.length, ordered: labels.reduce((sum, label) => sum + label, 0) / all };
  };
  const usual = rowsOf(400);
  const large = rowsOf(2400);
  expect(usual.rows).toBeGreaterThan(10_000);
  expect(large.rows).toBeGreaterThan(60_000);
  expect(large.rows).toBeLessThan(95_000);
  expect(large.ordered).toBeCloseTo(usual.ordered, 1);
});
