// Where a fresh search starts: routes of what must be served, found while nothing else is in their way.
import { type InitialPlan, type SolveOptions, solve } from '../../routing';
import { planInForce, type WeekProblem } from './problem';

/** Promises are few: so many iterations place them in a fraction of a second. */
const iterations = 1_000;

export function promisedFirst(
  week: WeekProblem,
  options: Pick<SolveOptions, 'seed' | 'shouldStop'>,
): InitialPlan {
  const { problem } = week;
  const promised = problem.requests.flatMap((request, index) => (request.mandatory ? [index] : []));
  const placeOf = new Map(promised.map((request, index) => [request, index]));
  const agreed = planInForce(week).routes.map(({ shift, requests }) => ({
    shift,
    requests: requests.flatMap((request) => placeOf.get(request) ?? []),
  }));
  const alone = { ...problem, requests: promised.map((index) => problem.requests[index]!), visitGroups: [] };
  const plan = solve(alone, { ...options, maximumIterations: iterations, initialPlan: { routes: agreed } });
  return {
    routes: plan.routes.map(({ shift, stops }) => ({
      shift,
      requests: stops.map(({ request }) => promised[request]!),
    })),
  };
}
