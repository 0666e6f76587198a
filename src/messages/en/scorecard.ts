import type { scorecard as japanese } from '../ja/scorecard';

export const scorecard: typeof japanese = {
  title: (week, sales, expected) =>
    `Visits of last week, ${week}, and sales of the last four weeks: ${sales} (expected ${expected})`,
  built: (reps, due, easy) =>
    `Scores of ${reps} reps are ready: ${due} customers due and not visited, ${easy} visited more often than agreed (see "Coverage")`,
  kinds: { due: 'due', easy: 'easy to go to' },
  chart: 'Sales and expectation, last four weeks',
};
