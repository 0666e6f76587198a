// What the planner answers, and how it is asked.

export interface SolveOptions {
  seed: number;
  /** Asked every few iterations; the best plan so far is the answer as soon as it says true. */
  shouldStop?: () => boolean;
  /**
   * The share of the time that is spent, 0 … 1, where it is known: the search then cools down in step with it,
   * which gives better plans, and ends at 1.
   */
  progress?: () => number;
  /** 20,000 when neither this nor `shouldStop` nor `progress` is given. */
  maximumIterations?: number;
  /** Where the search starts; the answer is never worse than what of it can be kept. */
  initialPlan?: InitialPlan;
}

/** Routes to start from; stops that do not fit are planned anew. */
export interface InitialPlan {
  routes: { shift: number; requests: number[] }[];
}

export interface Plan {
  /** Routes with stops, in the order of the shifts. */
  routes: PlannedRoute[];
  /** Indices of the requests left out, ascending. */
  unassigned: number[];
  /** Prizes collected less travel cost, overtime, fixed costs and shift costs. */
  objective: number;
  travelMinutes: number;
  iterations: number;
}

/** Times in minutes from midnight of day 0. */
export interface PlannedRoute {
  shift: number;
  stops: PlannedStop[];
  lunchStart: number | null;
  startTime: number;
  endTime: number;
  travelMinutes: number;
  overtimeMinutes: number;
}

export interface PlannedStop {
  request: number;
  arrival: number;
  /** Beginning of the visit. */
  start: number;
  end: number;
  /** The leg that leads here. */
  travelMinutes: number;
  /** Between arrival and start, lunch not counted. */
  waitMinutes: number;
}
