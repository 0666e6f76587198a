// What leaving a mandatory request out weighs in the search: more than serving it costs, ever more while it is missing.
import type { Trial } from './trial';

const pressFactor = 1.5;
const heaviest = 1e9;

/** Not so much at first that nothing else would count. */
export function weighMandatory(trial: Trial): void {
  const { model } = trial;
  let most = 0;
  for (let index = 0; index < model.cost.length; index++) most = Math.max(most, model.cost[index]!);
  for (let node = 0; node < model.nodeCount; node++) {
    if (model.mandatory[node] === 1) trial.weight[node]! += 2 * most + 1;
  }
  trial.recount();
}

/** Raises the weight of those that are missing now. */
export function pressMissing(trial: Trial): void {
  const { absent, absentCount } = trial.routes;
  for (let index = 0; index < absentCount; index++) {
    const node = absent[index]!;
    if (trial.model.mandatory[node] === 1)
      trial.weight[node] = Math.min(heaviest, trial.weight[node]! * pressFactor);
  }
  trial.recount();
}
