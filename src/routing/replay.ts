// A plan put back into the planner's state: what explanations and slot searches start from.
import type { Model } from './model';
import type { Plan } from './plan';
import { Routes } from './routes';

/** Routes with the stops of the plan, in its order. */
export function replay(model: Model, plan: Pick<Plan, 'routes'>): Routes {
  const routes = new Routes(model);
  for (const { shift, stops } of plan.routes) {
    for (const stop of stops) routes.insert(stop.request, shift, routes.length[shift]! + 1);
  }
  return routes;
}

/** Whether visits of the same customer leave the day free for another. */
export function gapAllows(routes: Routes, node: number, day: number): boolean {
  const { model } = routes;
  const group = model.units.gapGroupOf[node]!;
  if (group < 0) return true;
  const { nodes, gapDays } = model.units.gapGroups[group]!;
  for (let index = 0; index < nodes.length; index++) {
    const sibling = nodes[index]!;
    const shift = routes.shiftOf[sibling]!;
    if (sibling !== node && shift >= 0 && Math.abs(model.shiftDay[shift]! - day) < gapDays) return false;
  }
  return true;
}

/** Extra travel minutes of a node before `position`. */
export function detourMinutes(routes: Routes, node: number, at: { shift: number; position: number }): number {
  const { model, place } = routes;
  const slot = at.shift * routes.stride + at.position;
  const row = model.place[node]! * model.placeCount;
  const previous = place[slot - 1]!;
  const next = place[slot]!;
  const saved = routes.length[at.shift] === 0 ? 0 : model.travel[previous * model.placeCount + next]!;
  return model.travelBack[row + previous]! + model.travel[row + next]! - saved;
}
