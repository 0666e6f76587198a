// The problem in flat typed arrays: what the search reads in its inner loops.
import type { RoutingProblem, Shift } from './problem';
import { buildWindows, fixesDays } from './windows';

/** Nodes are request indices, shifts are shift indices, places are location indices plus one "nowhere". */
export interface Model {
  nodeCount: number;
  shiftCount: number;
  placeCount: number;
  /** Row-major minutes and cost; the transposed copies are the same arrays when the matrix is symmetric. */
  travel: Float64Array;
  travelBack: Float64Array;
  cost: Float64Array;
  costBack: Float64Array;
  place: Int32Array;
  duration: Float64Array;
  /** Duration and the shortest ways there and on: what a visit takes at least. */
  leastTime: Float64Array;
  prize: Float64Array;
  mandatory: Uint8Array;
  load: Float64Array;
  /** Windows of a node in a shift: indices into `windowFrom`/`windowTo`, at `node * shiftCount + shift`. */
  firstWindow: Int32Array;
  lastWindow: Int32Array;
  windowFrom: Float64Array;
  windowTo: Float64Array;
  shiftCost: Float64Array;
  /** Shifts in which a node has a window: `allowedShift[allowedStart[node] … allowedStart[node + 1] - 1]`. */
  allowedStart: Int32Array;
  allowedShift: Int32Array;
  /** The same shifts are sorted by day: where day d of a node begins, at `node * dayStride + d`. */
  allowedOnDay: Int32Array;
  dayStride: number;
  shiftDay: Int32Array;
  startPlace: Int32Array;
  endPlace: Int32Array;
  earliest: Float64Array;
  /** End of regular time, and of overtime. */
  regularEnd: Float64Array;
  hardEnd: Float64Array;
  overtimeRate: Float64Array;
  maximumDuration: Float64Array;
  hasLunch: Uint8Array;
  lunchEarliest: Float64Array;
  lunchLatest: Float64Array;
  lunchDuration: Float64Array;
  capacity: Float64Array;
  fixedCost: Float64Array;
  /** 1 where a move needs a walk along the route: overtime or a maximum duration. */
  needsWalk: Uint8Array;
  /** Shifts that no request tells apart share a number: only one empty route of each is tried. */
  twinClass: Int32Array;
  units: Units;
}

/** What is planned as one: a single visit, or all visits of a group with patterns. */
export interface Units {
  /** Index into `patternGroups`, or -1. */
  patternGroupOf: Int32Array;
  patternGroups: { nodes: number[]; patterns: number[][] }[];
  /** Index into `gapGroups`, or -1. */
  gapGroupOf: Int32Array;
  gapGroups: { nodes: number[]; gapDays: number }[];
}

export function buildModel(problem: RoutingProblem): Model {
  const { requests, shifts } = problem;
  checkIndices(problem);
  const matrices = buildMatrices(problem);
  const units = buildUnits(problem);
  const windows = buildWindows(problem);
  const floats = <T>(items: readonly T[], value: (item: T) => number): Float64Array =>
    Float64Array.from(items, value);
  const lunches = shifts.map((shift) =>
    shift.lunch && shift.lunch.latest >= shift.earliest ? shift.lunch : null,
  );
  const model: Model = {
    nodeCount: requests.length,
    shiftCount: shifts.length,
    ...matrices,
    place: Int32Array.from(requests, (request) => request.location),
    duration: floats(requests, (request) => request.durationMinutes),
    leastTime: new Float64Array(requests.length),
    prize: floats(requests, (request) => request.prize),
    mandatory: Uint8Array.from(requests, (request) => (request.mandatory ? 1 : 0)),
    load: floats(requests, (request) => request.load ?? 0),
    ...windows,
    shiftDay: Int32Array.from(shifts, (shift) => shift.day),
    startPlace: Int32Array.from(shifts, (shift) => shift.startLocation ?? problem.locationCount),
    endPlace: Int32Array.from(shifts, (shift) => shift.endLocation ?? problem.locationCount),
    earliest: floats(shifts, (shift) => shift.earliest),
    regularEnd: floats(shifts, (shift) => shift.latest),
    hardEnd: floats(shifts, (shift) => shift.latest + (shift.overtimeMinutes ?? 0)),
    overtimeRate: floats(shifts, (shift) => shift.overtimeCostPerMinute ?? 0),
    maximumDuration: floats(shifts, longestDuration),
    hasLunch: Uint8Array.from(lunches, (lunch) => (lunch ? 1 : 0)),
    lunchEarliest: floats(lunches, (lunch) => lunch?.earliest ?? 0),
    lunchLatest: floats(lunches, (lunch) => lunch?.latest ?? 0),
    lunchDuration: floats(lunches, (lunch) => lunch?.durationMinutes ?? 0),
    capacity: floats(shifts, (shift) => shift.capacity ?? Number.POSITIVE_INFINITY),
    fixedCost: floats(shifts, (shift) => shift.fixedCost ?? 0),
    needsWalk: Uint8Array.from(shifts, (shift) => (walks(shift) ? 1 : 0)),
    twinClass: new Int32Array(shifts.length),
    units,
  };
  measureLeastTimes(model);
  classifyTwins(model, problem);
  return model;
}

function measureLeastTimes(model: Model): void {
  const { placeCount, travel, travelBack, place, leastTime } = model;
  const used = new Set<number>([...place, ...model.startPlace, ...model.endPlace]);
  const places = Int32Array.from(used);
  for (let node = 0; node < model.nodeCount; node++) {
    const row = place[node]! * placeCount;
    let onward = Number.POSITIVE_INFINITY;
    let there = Number.POSITIVE_INFINITY;
    let sharesPlace = 0;
    for (let index = 0; index < places.length; index++) {
      const other = places[index]!;
      if (other === place[node]) continue;
      onward = Math.min(onward, travel[row + other]!);
      there = Math.min(there, travelBack[row + other]!);
    }
    for (let other = 0; other < model.nodeCount; other++) if (place[other] === place[node]) sharesPlace++;
    leastTime[node] =
      model.duration[node]! - 1e-9 + (sharesPlace > 1 || places.length < 2 ? 0 : onward + there);
  }
}

function longestDuration(shift: Shift): number {
  const span = shift.latest + (shift.overtimeMinutes ?? 0) - shift.earliest;
  const limit = shift.maximumDurationMinutes ?? Number.POSITIVE_INFINITY;
  return limit >= span ? Number.POSITIVE_INFINITY : limit;
}

function walks(shift: Shift): boolean {
  const overtime = (shift.overtimeMinutes ?? 0) > 0 && (shift.overtimeCostPerMinute ?? 0) !== 0;
  return overtime || longestDuration(shift) !== Number.POSITIVE_INFINITY;
}

/** A wrong index is a programmer's mistake: it would read past the arrays without a sound. */
function checkIndices(problem: RoutingProblem): void {
  const { locationCount, travelMinutes, travelCost, shifts, requests } = problem;
  const cells = locationCount * locationCount;
  if (travelMinutes.length !== cells)
    throw new Error(`solve: travelMinutes has ${travelMinutes.length} cells, not ${cells}`);
  if (travelCost && travelCost.length !== cells)
    throw new Error(`solve: travelCost has ${travelCost.length} cells, not ${cells}`);
  const check = (value: number, bound: number, what: string): void => {
    if (!(Number.isInteger(value) && value >= 0 && value < bound))
      throw new Error(`solve: ${what} ${value} is not below ${bound}`);
  };
  for (const request of requests) {
    check(request.location, locationCount, 'location');
    for (const shift of request.shifts ?? []) check(shift, shifts.length, 'shift');
  }
  for (const shift of shifts) {
    if (shift.startLocation !== null) check(shift.startLocation, locationCount, 'startLocation');
    if (shift.endLocation !== null) check(shift.endLocation, locationCount, 'endLocation');
  }
  for (const group of problem.visitGroups ?? []) {
    for (const request of group.requests) check(request, requests.length, 'group request');
  }
}

/** "Nowhere" is no way from anything. */
function buildMatrices(
  problem: RoutingProblem,
): Pick<Model, 'placeCount' | 'travel' | 'travelBack' | 'cost' | 'costBack'> {
  const placeCount = problem.locationCount + 1;
  const travel = widen(problem.travelMinutes, problem.locationCount);
  const cost = problem.travelCost ? widen(problem.travelCost, problem.locationCount) : travel;
  const travelBack = transpose(travel, placeCount);
  const costBack = cost === travel ? travelBack : transpose(cost, placeCount);
  return { placeCount, travel, travelBack, cost, costBack };
}

function widen(matrix: Float64Array, count: number): Float64Array {
  const wide = new Float64Array((count + 1) * (count + 1));
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++)
      wide[row * (count + 1) + column] = matrix[row * count + column]!;
  }
  return wide;
}

function transpose(matrix: Float64Array, count: number): Float64Array {
  let symmetric = true;
  for (let row = 0; row < count && symmetric; row++) {
    for (let column = 0; column < row && symmetric; column++) {
      symmetric = matrix[row * count + column] === matrix[column * count + row];
    }
  }
  if (symmetric) return matrix;
  const turned = new Float64Array(count * count);
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++)
      turned[column * count + row] = matrix[row * count + column]!;
  }
  return turned;
}

/** Groups as the search wants them; a mandatory group with one pattern only is a set of single visits. */
function buildUnits(problem: RoutingProblem): Units {
  const units: Units = {
    patternGroupOf: new Int32Array(problem.requests.length).fill(-1),
    patternGroups: [],
    gapGroupOf: new Int32Array(problem.requests.length).fill(-1),
    gapGroups: [],
  };
  for (const group of problem.visitGroups ?? []) {
    if (group.patterns && !fixesDays(problem, group)) {
      for (const node of group.requests) units.patternGroupOf[node] = units.patternGroups.length;
      units.patternGroups.push({ nodes: group.requests, patterns: group.patterns });
    } else if (!group.patterns && group.requests.length > 1) {
      for (const node of group.requests) units.gapGroupOf[node] = units.gapGroups.length;
      units.gapGroups.push({ nodes: group.requests, gapDays: Math.max(1, group.minimumGapDays ?? 1) });
    }
  }
  return units;
}

function classifyTwins(model: Model, problem: RoutingProblem): void {
  const classes = new Map<string, number>();
  const restrictions = problem.shifts.map(() => '');
  problem.requests.forEach((request, node) => {
    for (const shift of request.shifts ?? []) restrictions[shift] += `${node},`;
  });
  problem.shifts.forEach((shift, index) => {
    const { id: _id, ...rest } = shift;
    const key = `${JSON.stringify({ ...rest, group: 0 })} ${restrictions[index]} ${costColumn(model, index)}`;
    if (!classes.has(key)) classes.set(key, classes.size);
    model.twinClass[index] = classes.get(key)!;
  });
}

function costColumn(model: Model, shift: number): string {
  let column = '';
  for (let node = 0; node < model.nodeCount; node++) {
    const cost = model.shiftCost[node * model.shiftCount + shift]!;
    if (cost !== 0) column += `${node}:${cost},`;
  }
  return column;
}
