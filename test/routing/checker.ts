// Recomputes a plan from the problem alone: feasibility, times and score. Shares no code with the planner.
import type { Plan, PlannedRoute, RoutingProblem, Shift } from '../../src/routing';

export interface CheckedPlan {
  /** What is wrong, in plain sentences; empty for a sound plan. */
  faults: string[];
  objective: number;
  travelMinutes: number;
  served: number;
}

const tolerance = 1e-5;

export function checkPlan(problem: RoutingProblem, plan: Plan): CheckedPlan {
  const faults: string[] = [];
  let objective = 0;
  let travelMinutes = 0;
  const servedIn = new Map<number, Shift>();
  const usedShifts = new Set<number>();
  for (const route of plan.routes) {
    const shift = problem.shifts[route.shift]!;
    const fault = (text: string): void => void faults.push(`${shift.id}: ${text}`);
    if (usedShifts.has(route.shift)) fault('has two routes');
    usedShifts.add(route.shift);
    if (route.stops.length === 0) fault('is a route without stops');
    const driven = checkRoute(problem, route, fault);
    objective -= driven.cost;
    travelMinutes += driven.travelMinutes;
    for (const stop of route.stops) {
      if (servedIn.has(stop.request)) fault(`serves request ${stop.request} again`);
      servedIn.set(stop.request, shift);
      objective += problem.requests[stop.request]!.prize;
    }
  }
  checkGroups(problem, servedIn, faults);
  checkUnassigned(problem, plan, servedIn, faults);
  const scale = 1e-6 * Math.max(1, Math.abs(objective));
  if (Math.abs(objective - plan.objective) > scale)
    faults.push(`objective is ${objective}, not ${plan.objective}`);
  if (Math.abs(travelMinutes - plan.travelMinutes) > 1e-4)
    faults.push(`travel is ${travelMinutes}, not ${plan.travelMinutes}`);
  return { faults, objective, travelMinutes, served: servedIn.size };
}

type Fault = (text: string) => void;

function checkRoute(
  problem: RoutingProblem,
  route: PlannedRoute,
  fault: Fault,
): { cost: number; travelMinutes: number } {
  const shift = problem.shifts[route.shift]!;
  const leg = (matrix: Float64Array, from: number | null, to: number | null): number =>
    from === null || to === null ? 0 : matrix[from * problem.locationCount + to]!;
  let cost = shift.fixedCost ?? 0;
  let travel = 0;
  let load = 0;
  let clock = route.startTime;
  let place = shift.startLocation;
  let lunchLeft = route.lunchStart !== null && shift.lunch ? shift.lunch.durationMinutes : 0;
  const goTo = (target: number | null, arrival: number): void => {
    const minutes = leg(problem.travelMinutes, place, target);
    cost += leg(problem.travelCost ?? problem.travelMinutes, place, target);
    travel += minutes;
    const onThisLeg =
      lunchLeft > 0 && route.lunchStart! >= clock - tolerance && route.lunchStart! <= arrival + tolerance;
    if (onThisLeg && arrival - clock >= minutes + lunchLeft - tolerance) {
      if (arrival - route.lunchStart! < lunchLeft - tolerance) fault('cuts lunch short');
      lunchLeft = 0;
    } else if (arrival < clock + minutes - tolerance) {
      fault(`drives faster than the matrix allows, to arrive at ${arrival}`);
    }
    place = target;
  };
  if (route.startTime < shift.earliest - tolerance) fault(`starts at ${route.startTime}`);
  for (const stop of route.stops) {
    const request = problem.requests[stop.request]!;
    goTo(request.location, stop.arrival);
    if (stop.start < stop.arrival - tolerance) fault(`request ${request.id} starts before arrival`);
    const open =
      request.windows.length === 0 ||
      request.windows.some((w) => stop.start >= w.from - tolerance && stop.start <= w.to + tolerance);
    if (!open) fault(`request ${request.id} starts outside its windows, at ${stop.start}`);
    if (Math.abs(stop.end - stop.start - request.durationMinutes) > tolerance)
      fault(`request ${request.id} lasts wrongly`);
    if (Math.abs(stop.start - stop.arrival - stop.waitMinutes) > tolerance)
      fault(`request ${request.id} waits wrongly`);
    if (request.shifts && !request.shifts.includes(route.shift))
      fault(`request ${request.id} is not allowed here`);
    cost += request.shiftCost?.[route.shift] ?? 0;
    load += request.load ?? 0;
    clock = stop.end;
  }
  goTo(shift.endLocation, route.endTime);
  if (lunchLeft > 0) fault('reports a lunch that is not had');
  checkLunch(shift, route, fault);
  checkLimits(shift, route, load, fault);
  const overtime = Math.max(0, route.endTime - shift.latest);
  if (Math.abs(overtime - route.overtimeMinutes) > tolerance)
    fault(`overtime is ${overtime}, not ${route.overtimeMinutes}`);
  return { cost: cost + overtime * (shift.overtimeCostPerMinute ?? 0), travelMinutes: travel };
}

/** Lunch fits before departure, within the route, or after the return. */
function checkLunch(shift: Shift, route: PlannedRoute, fault: Fault): void {
  const { lunch } = shift;
  if (!lunch || lunch.latest < shift.earliest) return;
  if (route.lunchStart !== null) {
    if (route.lunchStart < lunch.earliest - tolerance || route.lunchStart > lunch.latest + tolerance) {
      fault(`has lunch at ${route.lunchStart}`);
    }
    return;
  }
  const before =
    Math.max(shift.earliest, lunch.earliest) + lunch.durationMinutes <= route.startTime + tolerance;
  if (!before && route.endTime > lunch.latest + tolerance) fault('has no lunch');
}

function checkLimits(shift: Shift, route: PlannedRoute, load: number, fault: Fault): void {
  const end = shift.latest + (shift.overtimeMinutes ?? 0);
  if (route.endTime > end + tolerance) fault(`ends at ${route.endTime}, after ${end}`);
  if (load > (shift.capacity ?? Number.POSITIVE_INFINITY) + tolerance) fault(`loads ${load}`);
  const longest = shift.maximumDurationMinutes ?? Number.POSITIVE_INFINITY;
  if (route.endTime - route.startTime > longest + tolerance)
    fault(`lasts ${route.endTime - route.startTime}`);
}

function checkGroups(problem: RoutingProblem, servedIn: Map<number, Shift>, faults: string[]): void {
  for (const group of problem.visitGroups ?? []) {
    const days = group.requests.flatMap((request) => servedIn.get(request)?.day ?? []);
    if (group.patterns) {
      const single = group.patterns.length === 1;
      const key = single
        ? group.requests.map((request) => servedIn.get(request)?.day ?? '-').join()
        : days.join();
      const whole = group.patterns.some((pattern) => pattern.join() === key);
      const parts = single && group.requests.every((request) => problem.requests[request]!.mandatory);
      const partial =
        parts &&
        group.requests.every((request, index) => {
          const day = servedIn.get(request)?.day;
          return day === undefined || day === group.patterns![0]![index];
        });
      if (days.length > 0 && !whole && !partial)
        faults.push(`group of ${group.requests[0]} is served on days ${key}`);
      continue;
    }
    const sorted = [...days].sort((a, b) => a - b);
    const close = sorted.some(
      (day, index) => index > 0 && day - sorted[index - 1]! < Math.max(1, group.minimumGapDays ?? 1),
    );
    if (close) faults.push(`visits of ${group.requests[0]} are too close: days ${sorted.join()}`);
  }
}

function checkUnassigned(
  problem: RoutingProblem,
  plan: Plan,
  servedIn: Map<number, Shift>,
  faults: string[],
): void {
  const missing = problem.requests.flatMap((_, request) => (servedIn.has(request) ? [] : [request]));
  if (missing.join() !== plan.unassigned.join()) faults.push(`unassigned should be ${missing.join()}`);
}
