// The planner: give it a problem, get a plan.
export { explainUnassigned, type UnassignedReason } from './explain';
export { explainStop, explainStops, type StopReason } from './explainStop';
export { findSlots, type Slot } from './findSlots';
export type { InitialPlan, Plan, PlannedRoute, PlannedStop, SolveOptions } from './plan';
export {
  rankStretch,
  stretchIntervals,
  type VisitTiming,
  type VisitWork,
  visitPrize,
  waitingCost,
} from './prizes';
export type { Lunch, RoutingProblem, Shift, VisitGroup, VisitRequest } from './problem';
export { type Replanning, type RepPosition, replanFrom, type Situation } from './replan';
export { solve } from './solve';
