// Why a stop is in the plan, on that day, at that time.
import { cheapestPlace } from './explain';
import { gapAllows } from './gaps';
import { buildModel, type Model } from './model';
import type { Plan } from './plan';
import type { RoutingProblem } from './problem';
import { detourMinutes, replay } from './replay';
import type { Routes } from './routes';

export interface StopReason {
  request: number;
  shift: number;
  /** worthTheDrive: the prize is more than what the stop costs there. */
  why: 'mandatory' | 'worthTheDrive';
  prize: number;
  /** Travel that leaving it out would save. */
  extraMinutes: number;
  /** onlyDay: open on no other; othersFull: no room on any other; cheapestDay: any other costs more or as much. */
  day: 'onlyDay' | 'othersFull' | 'cheapestDay';
  /** The best place on another day, and its extra travel. */
  otherDay: { shift: number; extraMinutes: number } | null;
  /** agreed: its window leaves no choice; whenItOpens: the rep waits for it; onTheWay: as the route comes by. */
  time: 'agreed' | 'whenItOpens' | 'onTheWay';
}

/** Widest window, in minutes, that counts as an agreed time. */
const agreedMinutes = 30;

/** One reason for each stop, route by route. */
export function explainStops(problem: RoutingProblem, plan: Plan): StopReason[] {
  const routes = replay(buildModel(problem), plan);
  return plan.routes.flatMap((route) =>
    route.stops.map((stop) => ({
      ...placeReason(routes, stop.request),
      time: timeReason(routes.model, stop.request * routes.model.shiftCount + route.shift, stop.waitMinutes),
    })),
  );
}

/** The reason of a single stop; throws when the plan has no such stop. */
export function explainStop(problem: RoutingProblem, plan: Plan, request: number): StopReason {
  const found = explainStops(problem, plan).find((reason) => reason.request === request);
  if (!found) throw new Error(`explainStop: request ${request} is not in the plan`);
  return found;
}

function placeReason(routes: Routes, request: number): Omit<StopReason, 'time'> {
  const { model } = routes;
  const shift = routes.shiftOf[request]!;
  const position = routes.positionOf[request]!;
  routes.remove(request);
  const extraMinutes = detourMinutes(routes, request, { shift, position });
  const day = model.shiftDay[shift]!;
  const open = Array.from(
    model.allowedShift.subarray(model.allowedStart[request]!, model.allowedStart[request + 1]!),
  );
  const others = open.filter(
    (other) => model.shiftDay[other] !== day && gapAllows(routes, request, model.shiftDay[other]!),
  );
  const best = cheapestPlace(routes, request, others);
  const otherDay = best ? { shift: best.shift, extraMinutes: detourMinutes(routes, request, best) } : null;
  routes.insert(request, shift, position);
  return {
    request,
    shift,
    why: model.mandatory[request] === 1 ? 'mandatory' : 'worthTheDrive',
    prize: model.prize[request]!,
    extraMinutes,
    day: others.length === 0 ? 'onlyDay' : best ? 'cheapestDay' : 'othersFull',
    otherDay,
  };
}

function timeReason(model: Model, cell: number, waitMinutes: number): StopReason['time'] {
  let widest = 0;
  for (let window = model.firstWindow[cell]!; window < model.lastWindow[cell]!; window++) {
    widest += model.windowTo[window]! - model.windowFrom[window]!;
  }
  if (widest <= agreedMinutes) return 'agreed';
  return waitMinutes > 0 ? 'whenItOpens' : 'onTheWay';
}
