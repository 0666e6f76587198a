// The cheapest feasible place of a node in a route, each position checked in constant time.
import type { Model } from './model';
import type { Routes } from './routes';
import { arrivalWithLunch, departureWithLunch, earliestStart } from './schedule';
import { limitedRun } from './walk';

const never = Number.POSITIVE_INFINITY;

/** The answer of the last `findInsertion`: extra cost, infinite when there is no place, and the position. */
export const insertion = { delta: never, position: 0 };

/** Puts the cheapest insertion of an absent node into `insertion`; positions are passed over with probability `blink`. */
export function findInsertion(routes: Routes, node: number, shift: number): number {
  const { model } = routes;
  insertion.delta = never;
  const cell = node * model.shiftCount + shift;
  if (model.firstWindow[cell] === model.lastWindow[cell]) return never;
  const load = routes.load[shift]! + model.load[node]!;
  if (load > model.capacity[shift]! + 1e-9) return never;
  if (model.hasLunch[shift] === 1 || model.needsWalk[shift] === 1) scanSlowly(routes, node, shift);
  else scan(routes, node, shift, cell);
  return insertion.delta;
}

/** The inner loop: no lunch, no overtime, no longest duration. */
function scan(routes: Routes, node: number, shift: number, cell: number): void {
  const { model, place, leg, fedDeparture, fedLatest, room } = routes;
  const { travel, travelBack, cost, costBack, windowFrom, windowTo, placeCount } = model;
  const first = model.firstWindow[cell]!;
  const last = model.lastWindow[cell]! - 1;
  const from = windowFrom[first]!;
  const to = windowTo[first]!;
  const close = windowTo[last]!;
  const duration = model.duration[node]!;
  const row = model.place[node]! * placeCount;
  const base = shift * routes.stride;
  const end = base + routes.length[shift]! + 1;
  const leastTime = model.leastTime[node]!;
  let best = never;
  let bestSlot = 0;
  for (let slot = base + 1; slot <= end; slot++) {
    if (room[slot]! < leastTime) continue;
    const departure = fedDeparture[slot - 1]!;
    if (departure > close) break;
    const previous = place[slot - 1]!;
    const next = place[slot]!;
    const delta = costBack[row + previous]! + cost[row + next]! - leg[slot]!;
    if (delta >= best) continue;
    let start = departure + travelBack[row + previous]!;
    if (start > close) continue;
    if (start <= from) start = from;
    else if (start > to) {
      let window = first + 1;
      while (start > windowTo[window]!) window++;
      if (start < windowFrom[window]!) start = windowFrom[window]!;
    }
    if (start + duration + travel[row + next]! > fedLatest[slot]!) continue;
    best = delta;
    bestSlot = slot;
  }
  if (bestSlot === 0) return;
  insertion.delta =
    best +
    model.shiftCost[cell]! +
    (end === base + 1 ? model.fixedCost[shift]! + emptyCost(model, shift) : 0);
  insertion.position = bestSlot - base;
}

/** An unused route costs nothing, so the leg from its start to its end is not saved. */
function emptyCost(model: Model, shift: number): number {
  return model.cost[model.startPlace[shift]! * model.placeCount + model.endPlace[shift]!]!;
}

function scanSlowly(routes: Routes, node: number, shift: number): void {
  const { model, place } = routes;
  const cell = node * model.shiftCount + shift;
  const base = shift * routes.stride;
  const length = routes.length[shift]!;
  const row = model.place[node]! * model.placeCount;
  const extra =
    model.shiftCost[cell]! + (length === 0 ? model.fixedCost[shift]! + emptyCost(model, shift) : 0);
  for (let position = 1; position <= length + 1; position++) {
    const previous = place[base + position - 1]!;
    const next = place[base + position]!;
    const detour =
      model.costBack[row + previous]! +
      model.cost[row + next]! -
      model.cost[previous * model.placeCount + next]!;
    if (detour + extra >= insertion.delta) continue;
    if (!fitsInTime(routes, node, shift, position)) continue;
    const delta = detour + extra + walkedExtra(routes, node, shift, position);
    if (delta >= insertion.delta) continue;
    insertion.delta = delta;
    insertion.position = position;
  }
}

/** Whether windows, lunch and the end of the shift allow a node before `position`. */
export function fitsInTime(routes: Routes, node: number, shift: number, position: number): boolean {
  const { model } = routes;
  const slot = shift * routes.stride + position;
  const cell = node * model.shiftCount + shift;
  const row = model.place[node]! * model.placeCount;
  const there = model.travelBack[row + routes.place[slot - 1]!]!;
  const onward = model.travel[row + routes.place[slot]!]!;
  const duration = model.duration[node]!;
  let fed = routes.fedDeparture[slot - 1]! + there;
  if (model.hasLunch[shift] === 0)
    return earliestStart(model, cell, fed) + duration + onward <= routes.fedLatest[slot]!;
  const departure = routes.hungryDeparture[slot - 1]!;
  const eaten = arrivalWithLunch(model, shift, departure, there);
  if (eaten < fed) fed = eaten;
  if (earliestStart(model, cell, fed) + duration + onward <= routes.fedLatest[slot]!) return true;
  const hungry = earliestStart(model, cell, departure + there) + duration;
  if (hungry + onward <= routes.hungryLatest[slot]!) return true;
  return hungry <= departureWithLunch(model, shift, routes.fedLatest[slot]!, onward);
}

/** Overtime that an insertion adds; infinite when it makes the route longer than allowed. */
function walkedExtra(routes: Routes, node: number, shift: number, position: number): number {
  const { model } = routes;
  if (model.needsWalk[shift] === 0) return 0;
  const run = limitedRun(routes, { shift, node, position });
  if (run === null) return never;
  const before = routes.length[shift] === 0 ? 0 : routes.ownOvertimeCost(shift);
  return routes.overtimeCost(shift, run.end) - before;
}
