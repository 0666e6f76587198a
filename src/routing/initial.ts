// A plan made before, as the start of a search: what still fits of it, in its order.
import type { InitialPlan } from './plan';
import { gapAllows } from './replay';
import type { Trial } from './trial';

/** Puts the stops of the plan into empty routes, passing over those that no longer fit. */
export function placeInitial(trial: Trial, plan: InitialPlan | null): void {
  for (const { shift, requests } of plan?.routes ?? []) {
    for (const node of requests) placeLast(trial, node, shift);
  }
  dropBrokenPatterns(trial);
  trial.settle();
  trial.accept();
}

function placeLast(trial: Trial, node: number, shift: number): void {
  const { model, routes } = trial;
  const cell = node * model.shiftCount + shift;
  const closed = model.firstWindow[cell] === model.lastWindow[cell];
  if (routes.shiftOf[node] !== -1 || closed || routes.length[shift]! + 2 >= routes.stride) return;
  if (!gapAllows(routes, node, model.shiftDay[shift]!)) return;
  trial.insert(node, shift, routes.length[shift]! + 1);
  if (routes.isFeasible(shift)) return;
  trial.remove(node);
  trial.settle();
}

/** Visits that follow a pattern are all planned, on its days, or none of them is. */
function dropBrokenPatterns(trial: Trial): void {
  const { model, routes } = trial;
  for (const { nodes, patterns } of model.units.patternGroups) {
    const days = nodes
      .map((node) => (routes.shiftOf[node]! < 0 ? -1 : model.shiftDay[routes.shiftOf[node]!]!))
      .join();
    if (patterns.some((pattern) => pattern.join() === days)) continue;
    for (const node of nodes) if (routes.shiftOf[node]! >= 0) trial.remove(node);
  }
}
