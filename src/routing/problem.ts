// What is to be planned: shifts, requests, travel. All times are minutes from midnight of day 0 of the horizon.

/** A prize-collecting, multi-period vehicle routing problem with multiple time windows. */
export interface RoutingProblem {
  locationCount: number;
  /** Minutes from row to column, `locationCount` x `locationCount`, row-major; may be asymmetric. */
  travelMinutes: Float64Array;
  /** What a leg costs, same shape; the minutes themselves when left out. */
  travelCost?: Float64Array;
  shifts: Shift[];
  requests: VisitRequest[];
  visitGroups?: VisitGroup[];
}

/** One rep on one day. */
export interface Shift {
  id: string;
  /** The rep. */
  group: number;
  /** 0-based day of the horizon. */
  day: number;
  /** `null`: the route starts at its first stop, without a way to it. */
  startLocation: number | null;
  /** `null`: the route ends at its last stop. */
  endLocation: number | null;
  /** Departure is not before. */
  earliest: number;
  /** Return is not after, save for overtime. */
  latest: number;
  lunch: Lunch | null;
  /** Longest time between departure and return. */
  maximumDurationMinutes?: number;
  /** How far past `latest` the route may end; 0 when left out. */
  overtimeMinutes?: number;
  overtimeCostPerMinute?: number;
  capacity?: number;
  /** Cost of using the shift at all. */
  fixedCost?: number;
}

/**
 * A break between two stops, on the way or before the return; it begins between `earliest` and `latest`.
 * A route that returns by `latest` needs none: lunch comes after work.
 */
export interface Lunch {
  earliest: number;
  latest: number;
  durationMinutes: number;
}

export interface VisitRequest {
  id: string;
  location: number;
  durationMinutes: number;
  /** What the visit is worth, in the unit of travel cost. */
  prize: number;
  /** Served before any prize counts; when it cannot be, it comes back unassigned. */
  mandatory: boolean;
  /** The visit starts within one of these, both ends included; at any time when empty. */
  windows: { from: number; to: number }[];
  /** Indices of the shifts that may serve it; `null` = all. */
  shifts: number[] | null;
  /** Cost of serving it in a shift, by shift index: another weekday than usual, a stop moved. */
  shiftCost?: number[];
  /** Uses `Shift.capacity`. */
  load?: number;
}

/** A customer visited several times in the horizon; never twice on one day. */
export interface VisitGroup {
  /** Request indices, one per visit; alike when `patterns` are given. */
  requests: number[];
  /** Allowed sets of days, ascending, each as long as `requests`: the k-th visit is on the k-th day. All visits or none. */
  patterns?: number[][];
  /** Least days from one visit to the next; 1 when left out. Visits stand on their own: some may be left out. */
  minimumGapDays?: number;
}
