// Why a request is out of a plan, or in it on that day and at that time: codes and numbers, words are made elsewhere.

import { gapAllows } from './gaps';
import { findInsertion, insertion } from './insertion';
import { lackingMinutes } from './lacking';
import { buildModel, type Model } from './model';
import type { Plan } from './plan';
import type { RoutingProblem } from './problem';
import { detourMinutes, replay } from './replay';
import type { Routes } from './routes';

const never = Number.POSITIVE_INFINITY;

export interface UnassignedReason {
  request: number;
  /**
   * noShift: no shift may serve it. noOpenWindow: it is closed in every such shift, or too soon after another visit.
   * lacksTime: the best shift lacks minutes. displaces: it would fit in the place of another request.
   * notWorthTheDrive: it would fit, but costs more than it is worth.
   */
  code: 'noShift' | 'noOpenWindow' | 'lacksTime' | 'displaces' | 'notWorthTheDrive';
  /** Minutes that the best shift lacks; 0 when only load or nothing is lacking. */
  lackingMinutes: number;
  /** The least worthy request whose place it could take. */
  displaces: number | null;
  /** Prize of `displaces`; 0 without one. */
  displacedPrize: number;
  /** Extra travel of the best place: where it fits, or in the place of `displaces`. */
  extraMinutes: number;
  /** The shift that all this speaks of. */
  shift: number | null;
}

/** One reason for each request left out, in the order of `plan.unassigned`. */
export function explainUnassigned(problem: RoutingProblem, plan: Plan): UnassignedReason[] {
  const model = buildModel(problem);
  const routes = replay(model, plan);
  const reasons = plan.unassigned.map((request) => simpleReason(problem, routes, request));
  const open = reasons.filter((reason) => reason.code === 'lacksTime');
  findDisplacements(routes, open);
  return reasons;
}

/** All but displacement, which is looked for stop by stop for all requests at once. */
function simpleReason(problem: RoutingProblem, routes: Routes, request: number): UnassignedReason {
  const { model } = routes;
  const reason = blankReason(request);
  const shifts = allowedShifts(model, request).filter((shift) =>
    gapAllows(routes, request, model.shiftDay[shift]!),
  );
  if (shifts.length === 0) {
    const none = problem.shifts.length === 0 || problem.requests[request]!.shifts?.length === 0;
    return { ...reason, code: none ? 'noShift' : 'noOpenWindow' };
  }
  const place = cheapestPlace(routes, request, shifts);
  if (place) {
    return {
      ...reason,
      code: 'notWorthTheDrive',
      shift: place.shift,
      extraMinutes: detourMinutes(routes, request, place),
    };
  }
  let best = { ...reason, lackingMinutes: never };
  for (const shift of shifts) {
    const lacking = lackingMinutes(routes, request, shift);
    if (lacking.minutes < best.lackingMinutes) {
      best = { ...reason, lackingMinutes: lacking.minutes, extraMinutes: lacking.extraMinutes, shift };
    }
  }
  return best.lackingMinutes === never ? { ...reason, code: 'noOpenWindow' } : best;
}

function blankReason(request: number): UnassignedReason {
  return {
    request,
    code: 'lacksTime',
    lackingMinutes: 0,
    displaces: null,
    displacedPrize: 0,
    extraMinutes: 0,
    shift: null,
  };
}

function allowedShifts(model: Model, node: number): number[] {
  return Array.from(model.allowedShift.subarray(model.allowedStart[node]!, model.allowedStart[node + 1]!));
}

export interface Place {
  shift: number;
  position: number;
  cost: number;
}

/** The cheapest place in any of the shifts, `null` when there is none. */
export function cheapestPlace(routes: Routes, node: number, shifts: readonly number[]): Place | null {
  let best: Place | null = null;
  for (const shift of shifts) {
    const cost = findInsertion(routes, node, shift);
    if (cost < (best?.cost ?? never)) best = { shift, position: insertion.position, cost };
  }
  return best;
}

/** Takes out each stop in turn and sees which of the requests would fit then; keeps the least worthy stop. */
function findDisplacements(routes: Routes, reasons: UnassignedReason[]): void {
  const { model } = routes;
  for (let shift = 0; shift < model.shiftCount; shift++) {
    const base = shift * routes.stride;
    const stops = Array.from(routes.node.subarray(base + 1, base + 1 + routes.length[shift]!));
    stops.forEach((stop, index) => {
      if (model.mandatory[stop] === 1) return;
      routes.remove(stop);
      for (const reason of reasons) considerPlace(routes, reason, { shift, stop });
      routes.insert(stop, shift, index + 1);
    });
  }
}

function considerPlace(
  routes: Routes,
  reason: UnassignedReason,
  freed: { shift: number; stop: number },
): void {
  const { model } = routes;
  const prize = model.prize[freed.stop]!;
  if (reason.displaces !== null && prize >= reason.displacedPrize) return;
  if (routes.mostRoom[freed.shift]! < model.leastTime[reason.request]!) return;
  if (!gapAllows(routes, reason.request, model.shiftDay[freed.shift]!)) return;
  if (findInsertion(routes, reason.request, freed.shift) === never) return;
  reason.code = 'displaces';
  reason.displaces = freed.stop;
  reason.displacedPrize = prize;
  reason.shift = freed.shift;
  reason.extraMinutes = detourMinutes(routes, reason.request, {
    shift: freed.shift,
    position: insertion.position,
  });
}
