// Between which temperatures a search cools, by what plans of the problem differ in.
import type { Model } from './model';
import type { Routes } from './routes';

/** In cost of a stop: where everything is served, plans differ by detours … */
const hottestOfDetours = 1.5;
/** … and where much is left out, by whole visits that come and go. */
const hottestOfVisits = 12;
const coldestInStops = 0.03;
/** Below this, routes are good enough to be remembered. */
const coolInStops = 0.35;
/** Share of the requests left out from which visits count in full. */
const scarceShare = 0.05;

export interface Temperatures {
  hottest: number;
  /** From here down routes are worth remembering. */
  cool: number;
  coldest: number;
}

/** Read off a first plan. */
export function temperaturesOf(model: Model, routes: Routes): Temperatures {
  const stop = costOfStop(model, routes);
  const scarcity = Math.min(1, leftOut(model, routes) / (scarceShare * Math.max(1, model.nodeCount)));
  return {
    hottest: stop * (hottestOfDetours + (hottestOfVisits - hottestOfDetours) * scarcity),
    cool: stop * coolInStops,
    coldest: stop * coldestInStops,
  };
}

function leftOut(model: Model, routes: Routes): number {
  let count = 0;
  for (let index = 0; index < routes.absentCount; index++) {
    const node = routes.absent[index]!;
    if (model.mandatory[node] === 0 && model.prize[node]! > 0) count++;
  }
  return count;
}

/** Driving and overtime per stop; where they cost next to nothing, a hundredth of what a visit is usually worth. */
function costOfStop(model: Model, routes: Routes): number {
  let cost = 0;
  for (let shift = 0; shift < model.shiftCount; shift++) cost += routes.cost[shift]!;
  for (let node = 0; node < model.nodeCount; node++) {
    const shift = routes.shiftOf[node]!;
    if (shift >= 0) cost -= model.shiftCost[node * model.shiftCount + shift]!;
  }
  const stops = Math.max(1, model.nodeCount - routes.absentCount);
  const usualPrize = Float64Array.from(model.prize).sort()[model.nodeCount >> 1] ?? 0;
  return Math.max(cost / stops, 0.01 * usualPrize, 1e-9);
}
