// The rest of a horizon that has begun: what is done stays, what is open is planned from where the reps are now.
import type { InitialPlan, Plan } from './plan';
import type { RoutingProblem, Shift, VisitRequest } from './problem';

export interface Situation {
  /** Minutes from midnight of day 0 of the horizon. */
  now: number;
  /** Reps on the way, by shift index; a shift that is not named goes on from its own start point. */
  reps: RepPosition[];
  /** Requests visited, or begun, or no longer wanted. */
  closed: number[];
  /** What moving a planned stop to another shift costs, in the unit of travel cost. */
  movedStopCost: number;
}

export interface RepPosition {
  shift: number;
  /** A location index of the problem's matrix. */
  location: number;
  /** When the rep can leave there; `now` when left out. */
  freeFrom?: number;
  lunchTaken: boolean;
}

export interface Replanning {
  /** The same indices as before: closed requests are allowed nowhere. */
  problem: RoutingProblem;
  /** For `SolveOptions.initialPlan`. */
  initialPlan: InitialPlan;
}

/** The problem that is left, and the open part of the plan to start from. */
export function replanFrom(problem: RoutingProblem, plan: Plan, situation: Situation): Replanning {
  const closed = new Set(situation.closed);
  const planned = new Map<number, number>();
  for (const route of plan.routes) for (const stop of route.stops) planned.set(stop.request, route.shift);
  const rest: RoutingProblem = {
    ...problem,
    shifts: problem.shifts.map((shift, index) => restOfShift(shift, index, situation)),
    requests: problem.requests.map((request, index) =>
      closed.has(index)
        ? { ...request, shifts: [], mandatory: false, prize: 0 }
        : { ...request, ...movedCosts(problem, request, planned.get(index), situation.movedStopCost) },
    ),
    visitGroups: openGroups(problem, closed),
  };
  const routes = plan.routes.map((route) => ({
    shift: route.shift,
    requests: route.stops.map((stop) => stop.request).filter((request) => !closed.has(request)),
  }));
  return { problem: rest, initialPlan: { routes } };
}

/** What is left of a shift; one that is over is left without time. */
function restOfShift(shift: Shift, index: number, situation: Situation): Shift {
  const rep = situation.reps.find((candidate) => candidate.shift === index);
  const earliest = Math.max(shift.earliest, rep?.freeFrom ?? situation.now, situation.now);
  const lunchOver = rep?.lunchTaken || (shift.lunch !== null && earliest > shift.lunch.latest);
  return {
    ...shift,
    startLocation: rep ? rep.location : shift.startLocation,
    earliest,
    lunch: lunchOver ? null : shift.lunch,
  };
}

function movedCosts(
  problem: RoutingProblem,
  request: VisitRequest,
  shift: number | undefined,
  cost: number,
): Pick<VisitRequest, 'shiftCost'> {
  if (shift === undefined) return {};
  const shiftCost = problem.shifts.map(
    (_, index) => (request.shiftCost?.[index] ?? 0) + (index === shift ? 0 : cost),
  );
  return { shiftCost };
}

/** A group that has begun goes on visit by visit; its patterns no longer bind what is left. */
function openGroups(
  problem: RoutingProblem,
  closed: Set<number>,
): NonNullable<RoutingProblem['visitGroups']> {
  return (problem.visitGroups ?? []).map((group) => {
    if (!group.requests.some((request) => closed.has(request))) return group;
    const { patterns: _patterns, ...rest } = group;
    return { ...rest, requests: group.requests.filter((request) => !closed.has(request)) };
  });
}
