// The planner: give it a problem, get a plan.
export { explainUnassigned, type UnassignedReason } from './explain';
export { explainStop, explainStops, type StopReason } from './explainStop';
export { findSlots, type Slot } from './findSlots';
export type { InitialPlan, Plan, PlannedRoute, PlannedStop, SolveOptions } from './plan';
export { rankStretch, type VisitTiming, visitPrize } from './prizes';
export type { Lunch, RoutingProblem, Shift, VisitGroup, VisitRequest } from './problem';
export { solve } from './solve';
