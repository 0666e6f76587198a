// A plan made before, as the start of a search: what still fits of it, in its order.

import { gapAllows } from './gaps';
import type { InitialPlan } from './plan';

import type { Trial } from './trial';

/** Puts the stops of the plan into empty routes, passing over those that no longer fit. */
export function placeInitial(trial: Trial, plan: InitialPlan | null): void {
  for (const route of plan?.routes ?? []) placeRoute(trial, route.shift, route.requests);
  dropBrokenPatterns(trial);
  trial.settle();
  trial.accept();
}

/** The route as a whole if it can be driven: parts of it alone might not, where detours are shorter than the way. */
function placeRoute(trial: Trial, shift: number, requests: readonly number[]): void {
  const { routes } = trial;
  const placed = requests.filter((node) => appendStop(trial, node, shift));
  if (routes.isFeasible(shift)) return;
  for (const node of placed) trial.remove(node);
  trial.settle();
  for (const node of placed) {
    appendStop(trial, node, shift);
    if (routes.isFeasible(shift)) continue;
    trial.remove(node);
    trial.settle();
  }
}

/** Adds a stop at the end of a route, in time or not; false where it may not be at all. */
function appendStop(trial: Trial, node: number, shift: number): boolean {
  const { model, routes } = trial;
  const cell = node * model.shiftCount + shift;
  const closed = model.firstWindow[cell] === model.lastWindow[cell];
  if (routes.shiftOf[node] !== -1 || closed || routes.length[shift]! + 2 >= routes.stride) return false;
  if (!gapAllows(routes, node, model.shiftDay[shift]!)) return false;
  trial.insert(node, shift, routes.length[shift]! + 1);
  return true;
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
