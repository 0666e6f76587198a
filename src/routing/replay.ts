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
