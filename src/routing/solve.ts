// From a problem to a plan: builds the model, searches, reports times.
import { buildModel, type Model } from './model';
import type { Plan, SolveOptions } from './plan';
import type { RoutingProblem } from './problem';
import type { Routes } from './routes';
import { search } from './search';
import { timetableOf } from './timetable';

const usualIterations = 20_000;

/** The best plan found until the options say stop. Mandatory requests that cannot be served come back unassigned. */
export function solve(problem: RoutingProblem, options: SolveOptions): Plan {
  const model = buildModel(problem);
  const { progress = null, shouldStop } = options;
  const bounded = shouldStop !== undefined || progress !== null;
  const result = search(model, {
    seed: options.seed,
    shouldStop: () => (progress !== null && progress() >= 1) || (shouldStop?.() ?? false),
    progress,
    maximumIterations: options.maximumIterations ?? (bounded ? Number.POSITIVE_INFINITY : usualIterations),
    initialPlan: options.initialPlan ?? null,
  });
  return { ...reportPlan(model, result.routes), objective: result.objective, iterations: result.iterations };
}

/** Routes in clock times, and what is in none. */
export function reportPlan(
  model: Model,
  routes: Routes,
): Pick<Plan, 'routes' | 'unassigned' | 'travelMinutes'> {
  const planned = [];
  for (let shift = 0; shift < model.shiftCount; shift++) {
    if (routes.length[shift]! > 0) planned.push(timetableOf(routes, shift));
  }
  const unassigned = Array.from(routes.absent.subarray(0, routes.absentCount)).sort((a, b) => a - b);
  const travelMinutes = planned.reduce((sum, route) => sum + route.travelMinutes, 0);
  return { routes: planned, unassigned, travelMinutes };
}
