// "Find a good day": every place in a plan where one more visit fits, with its extra travel.

import { gapAllows } from './gaps';
import { fitsInTime } from './insertion';
import { buildModel } from './model';
import type { Plan } from './plan';
import type { RoutingProblem, VisitRequest } from './problem';
import { detourMinutes, replay } from './replay';
import type { Routes } from './routes';
import { arrivalWithLunch, departureWithLunch } from './schedule';
import { limitedRun } from './walk';

export interface Slot {
  shift: number;
  day: number;
  /** The request it comes after; `null` at the beginning of the route. */
  after: number | null;
  /** Between these the visit may start, minutes from midnight of day 0, everything else staying in time. */
  earliestStart: number;
  latestStart: number;
  extraMinutes: number;
  overtimeMinutes: number;
}

/** Every slot for a visit, least extra travel first; the request's own location, windows and shifts hold, prizes do not. */
export function findSlots(problem: RoutingProblem, plan: Plan, request: VisitRequest): Slot[] {
  const model = buildModel({ ...problem, requests: [...problem.requests, request] });
  const routes = replay(model, plan);
  const node = problem.requests.length;
  const slots: Slot[] = [];
  for (let index = model.allowedStart[node]!; index < model.allowedStart[node + 1]!; index++) {
    const shift = model.allowedShift[index]!;
    const full = routes.load[shift]! + model.load[node]! > model.capacity[shift]! + 1e-9;
    if (full || !gapAllows(routes, node, model.shiftDay[shift]!)) continue;
    for (let position = 1; position <= routes.length[shift]! + 1; position++) {
      if (!fitsInTime(routes, node, shift, position)) continue;
      const found = slotsAt(routes, node, { shift, position });
      const isLimited = problem.shifts[shift]!.maximumDurationMinutes !== undefined;
      const holds = (start: number): boolean => lastsNoLonger(routes, node, { shift, position }, start);
      slots.push(...(isLimited ? found.flatMap((slot) => shortened(slot, holds)) : found));
    }
  }
  return slots.sort((a, b) => a.extraMinutes - b.extraMinutes || a.earliestStart - b.earliestStart);
}

/** Where a longest duration binds, a later start than the earliest is offered only when it holds too. */
function shortened(slot: Slot, holds: (start: number) => boolean): Slot[] {
  if (!holds(slot.earliestStart)) return [];
  return [holds(slot.latestStart) ? slot : { ...slot, latestStart: slot.earliestStart }];
}

/** True when the route keeps its longest duration with the visit starting at exactly that time. */
function lastsNoLonger(routes: Routes, node: number, at: At, start: number): boolean {
  const { model } = routes;
  const cell = node * model.shiftCount + at.shift;
  const window = model.firstWindow[cell]!;
  const [from, to, last] = [model.windowFrom[window]!, model.windowTo[window]!, model.lastWindow[cell]!];
  model.windowFrom[window] = start;
  model.windowTo[window] = start;
  model.lastWindow[cell] = window + 1;
  const holds =
    fitsInTime(routes, node, at.shift, at.position) && limitedRun(routes, { ...at, node }) !== null;
  model.windowFrom[window] = from;
  model.windowTo[window] = to;
  model.lastWindow[cell] = last;
  return holds;
}

interface At {
  shift: number;
  position: number;
}

/** One slot for each window that the place reaches. */
function slotsAt(routes: Routes, node: number, at: At): Slot[] {
  const { model } = routes;
  const variant = { ...at, node };
  const run = limitedRun(routes, variant);
  if (run === null) return [];
  const cell = node * model.shiftCount + at.shift;
  const common = {
    shift: at.shift,
    day: model.shiftDay[at.shift]!,
    after: at.position === 1 ? null : routes.node[at.shift * routes.stride + at.position - 1]!,
    extraMinutes: detourMinutes(routes, node, at),
    overtimeMinutes: Math.max(0, run.end - model.regularEnd[at.shift]!),
  };
  const slots: Slot[] = [];
  for (const span of reachableSpans(routes, node, at)) {
    for (let window = model.firstWindow[cell]!; window < model.lastWindow[cell]!; window++) {
      const earliestStart = Math.max(span.from, model.windowFrom[window]!);
      const latestStart = Math.min(span.to, model.windowTo[window]!);
      if (earliestStart <= latestStart) slots.push({ ...common, earliestStart, latestStart });
    }
  }
  return slots;
}

/** When the rep can be there, before lunch and after; one span when the two meet. */
function reachableSpans(
  routes: Routes,
  node: number,
  { shift, position }: At,
): { from: number; to: number }[] {
  const { model } = routes;
  const slot = shift * routes.stride + position;
  const row = model.place[node]! * model.placeCount;
  const there = model.travelBack[row + routes.place[slot - 1]!]!;
  const onward = model.travel[row + routes.place[slot]!]!;
  const duration = model.duration[node]!;
  const fed = {
    from: routes.fedDeparture[slot - 1]! + there,
    to: routes.fedLatest[slot]! - onward - duration,
  };
  if (model.hasLunch[shift] === 0) return [fed];
  const leaving = routes.hungryDeparture[slot - 1]!;
  fed.from = Math.min(fed.from, arrivalWithLunch(model, shift, leaving, there));
  const eatingLater = departureWithLunch(model, shift, routes.fedLatest[slot]!, onward);
  const hungry = {
    from: leaving + there,
    to: Math.max(routes.hungryLatest[slot]! - onward, eatingLater) - duration,
  };
  if (hungry.from > hungry.to) return [fed];
  if (fed.from > fed.to) return [hungry];
  if (fed.from <= hungry.to)
    return [{ from: Math.min(fed.from, hungry.from), to: Math.max(fed.to, hungry.to) }];
  return [hungry, fed];
}
