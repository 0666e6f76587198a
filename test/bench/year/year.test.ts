// Three weeks of the year that `npm run bench:year` lives through.
import { expect, it } from 'vitest';
import { liveYear } from './year';

it('ends each week with typed cells unchanged, references whole, and plan and visits agreed', () => {
  const figures = liveYear({ weeks: 3, seed: 4, customers: 24, plannerSeconds: 0.1 });
  expect(figures.faults).toEqual([]);
  expect(figures.visits.made).toBeGreaterThan(20);
  expect(figures.undone).toBe(1);
});
