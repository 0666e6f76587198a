// The state of the search: which stop is where, with each route's schedule beside it, in flat arrays.
import type { Model } from './model';
import { endOfRoute, scheduleBackward, scheduleForward } from './schedule';
import { limitedRun } from './walk';

const never = Number.POSITIVE_INFINITY;

/** Routes in slots: `shift * stride + position`, position 0 the start and `length + 1` the end. */
export class Routes {
  readonly stride: number;
  readonly node: Int32Array;
  readonly place: Int32Array;
  readonly fedDeparture: Float64Array;
  readonly hungryDeparture: Float64Array;
  readonly fedLatest: Float64Array;
  readonly hungryLatest: Float64Array;
  readonly length: Int32Array;
  readonly load: Float64Array;
  /** Travel, overtime, fixed and shift costs of each route. */
  readonly cost: Float64Array;
  /** Per slot: time between leaving the stop before and the latest arrival here; per shift: the most of it. */
  readonly room: Float64Array;
  /** Cost of the leg that leads to the slot: side by side, where the matrix would be read here and there. */
  readonly leg: Float64Array;
  readonly mostRoom: Float64Array;
  /** Shift of each node, -1 when it is in none. */
  readonly shiftOf: Int32Array;
  readonly positionOf: Int32Array;
  /** The nodes in no route, in no order. */
  readonly absent: Int32Array;
  absentCount = 0;
  private readonly absentIndex: Int32Array;

  constructor(readonly model: Model) {
    const { nodeCount, shiftCount } = model;
    this.stride = longestRoute(model) + 2;
    const slots = this.stride * shiftCount;
    this.node = new Int32Array(slots).fill(-1);
    this.place = new Int32Array(slots);
    this.fedDeparture = new Float64Array(slots);
    this.hungryDeparture = new Float64Array(slots);
    this.fedLatest = new Float64Array(slots);
    this.hungryLatest = new Float64Array(slots);
    this.room = new Float64Array(slots);
    this.leg = new Float64Array(slots);
    this.mostRoom = new Float64Array(shiftCount);
    this.length = new Int32Array(shiftCount);
    this.load = new Float64Array(shiftCount);
    this.cost = new Float64Array(shiftCount);
    this.shiftOf = new Int32Array(nodeCount).fill(-1);
    this.positionOf = new Int32Array(nodeCount);
    this.absent = new Int32Array(nodeCount);
    this.absentIndex = new Int32Array(nodeCount);
    for (let node = 0; node < nodeCount; node++) this.markAbsent(node);
    for (let shift = 0; shift < shiftCount; shift++) this.refresh(shift);
  }

  /** Puts a node, which must be absent, before the stop at `position` (1 … length + 1). */
  insert(node: number, shift: number, position: number): void {
    const base = shift * this.stride;
    const last = base + this.length[shift]!;
    const lunch = this.model.hasLunch[shift] === 1;
    for (let slot = last; slot >= base + position; slot--) {
      const moved = this.node[slot]!;
      this.node[slot + 1] = moved;
      this.place[slot + 1] = this.place[slot]!;
      this.fedLatest[slot + 2] = this.fedLatest[slot + 1]!;
      if (lunch) this.hungryLatest[slot + 2] = this.hungryLatest[slot + 1]!;
      this.positionOf[moved] = slot + 1 - base;
    }
    this.fedLatest[base + position + 1] = this.fedLatest[base + position]!;
    this.hungryLatest[base + position + 1] = this.hungryLatest[base + position]!;
    this.node[base + position] = node;
    this.place[base + position] = this.model.place[node]!;
    this.positionOf[node] = position;
    this.length[shift]!++;
    this.load[shift]! += this.model.load[node]!;
    this.markPresent(node, shift);
    this.placeEnd(shift);
    scheduleForward(this, shift, position);
    scheduleBackward(this, shift, position);
    this.measureRoom(shift);
    this.cost[shift] = this.routeCost(shift);
  }

  /** Takes a stop out; call `refresh` for its shift before anything else reads the schedule. */
  removeLazily(node: number): void {
    const shift = this.shiftOf[node]!;
    const base = shift * this.stride;
    const last = base + this.length[shift]!;
    for (let slot = base + this.positionOf[node]!; slot < last; slot++) {
      const moved = this.node[slot + 1]!;
      this.node[slot] = moved;
      this.place[slot] = this.place[slot + 1]!;
      this.positionOf[moved] = slot - base;
    }
    this.length[shift]!--;
    this.load[shift]! -= this.model.load[node]!;
    this.markAbsent(node);
  }

  remove(node: number): void {
    const shift = this.shiftOf[node]!;
    this.removeLazily(node);
    this.refresh(shift);
  }

  /** Empties all routes. */
  clear(): void {
    for (let node = 0; node < this.model.nodeCount; node++)
      if (this.shiftOf[node]! >= 0) this.markAbsent(node);
    for (let shift = 0; shift < this.model.shiftCount; shift++) {
      this.length[shift] = 0;
      this.refresh(shift);
    }
  }

  /** Fills an empty route with absent nodes. */
  setRoute(shift: number, stops: ArrayLike<number>): void {
    const base = shift * this.stride + 1;
    this.length[shift] = stops.length;
    for (let index = 0; index < stops.length; index++) {
      const node = stops[index]!;
      this.node[base + index] = node;
      this.place[base + index] = this.model.place[node]!;
      this.positionOf[node] = index + 1;
      this.markPresent(node, shift);
    }
    this.refresh(shift);
  }

  /** Recomputes the whole schedule, load and cost of a route. */
  refresh(shift: number): void {
    const { model } = this;
    const base = shift * this.stride;
    const end = base + this.length[shift]! + 1;
    const start = model.earliest[shift]!;
    this.place[base] = model.startPlace[shift]!;
    this.fedDeparture[base] = model.hasLunch[shift] === 1 ? never : start;
    this.hungryDeparture[base] = start;
    this.placeEnd(shift);
    const hardEnd = model.hardEnd[shift]!;
    this.fedLatest[end] = hardEnd;
    const lunchLatest = model.lunchLatest[shift]!;
    this.hungryLatest[end] = lunchLatest < hardEnd ? lunchLatest : hardEnd;
    scheduleForward(this, shift, 1);
    scheduleBackward(this, shift, end - 1 - base);
    this.measureRoom(shift);
    this.load[shift] = this.sumLoad(shift);
    this.cost[shift] = this.routeCost(shift);
  }

  /** No visit that takes longer than the room fits: most routes are full, and need not be looked through. */
  measureRoom(shift: number): void {
    const { fedDeparture, hungryDeparture, fedLatest, room } = this;
    const lunch = this.model.hasLunch[shift] === 1;
    const base = shift * this.stride;
    const end = base + this.length[shift]! + 1;
    let most = 0;
    for (let slot = base + 1; slot <= end; slot++) {
      let departure = fedDeparture[slot - 1]!;
      if (lunch && hungryDeparture[slot - 1]! < departure) departure = hungryDeparture[slot - 1]!;
      let latest = fedLatest[slot]!;
      if (lunch && this.hungryLatest[slot]! > latest) latest = this.hungryLatest[slot]!;
      const gap = latest - departure;
      room[slot] = gap;
      if (gap > most) most = gap;
    }
    this.mostRoom[shift] = most;
  }

  /** Cost of a route as it stands, added up leg by leg. */
  routeCost(shift: number): number {
    const { model } = this;
    const length = this.length[shift]!;
    if (length === 0) return 0;
    const base = shift * this.stride;
    let sum = model.fixedCost[shift]!;
    for (let slot = base + 1; slot <= base + length; slot++) {
      sum += this.leg[slot]! + model.shiftCost[this.node[slot]! * model.shiftCount + shift]!;
    }
    sum += this.leg[base + length + 1]!;
    return sum + this.ownOvertimeCost(shift);
  }

  /** Of the route as it stands; a longest duration may make it leave, and end, later than it could. */
  ownOvertimeCost(shift: number): number {
    if (this.model.overtimeRate[shift] === 0) return 0;
    const limited = this.model.maximumDuration[shift] !== never;
    const run = limited ? limitedRun(this, { shift, node: -1, position: 0 }) : null;
    return this.overtimeCost(shift, run ? run.end : endOfRoute(this, shift));
  }

  overtimeCost(shift: number, end: number): number {
    const late = end - this.model.regularEnd[shift]!;
    const rate = this.model.overtimeRate[shift]!;
    return late > 0 && rate !== 0 ? late * rate : 0;
  }

  /** Whether a route keeps its windows, end, load and longest duration. */
  isFeasible(shift: number): boolean {
    const { model } = this;
    if (this.load[shift]! > model.capacity[shift]! + 1e-9) return false;
    if (endOfRoute(this, shift) > model.hardEnd[shift]! + 1e-9) return false;
    const limited = model.maximumDuration[shift] !== never && this.length[shift]! > 0;
    return !limited || limitedRun(this, { shift, node: -1, position: 0 }) !== null;
  }

  private placeEnd(shift: number): void {
    this.place[shift * this.stride + this.length[shift]! + 1] = this.model.endPlace[shift]!;
  }

  private sumLoad(shift: number): number {
    const base = shift * this.stride;
    let sum = 0;
    for (let slot = base + 1; slot <= base + this.length[shift]!; slot++)
      sum += this.model.load[this.node[slot]!]!;
    return sum;
  }

  markAbsent(node: number): void {
    this.shiftOf[node] = -1;
    this.absentIndex[node] = this.absentCount;
    this.absent[this.absentCount++] = node;
  }

  markPresent(node: number, shift: number): void {
    if (this.shiftOf[node] === -1) {
      const index = this.absentIndex[node]!;
      const filler = this.absent[--this.absentCount]!;
      this.absent[index] = filler;
      this.absentIndex[filler] = index;
    }
    this.shiftOf[node] = shift;
  }
}

/** Most stops that any shift can hold, by load and by visiting time. */
function longestRoute(model: Model): number {
  const loads = Float64Array.from(model.load).sort();
  const durations = Float64Array.from(model.duration).sort();
  let longest = 0;
  for (let shift = 0; shift < model.shiftCount; shift++) {
    const span = model.hardEnd[shift]! - model.earliest[shift]!;
    longest = Math.max(longest, Math.min(fill(loads, model.capacity[shift]!), fill(durations, span)));
  }
  return Math.min(model.nodeCount, longest);
}

/** How many of the smallest amounts go into a room. */
function fill(amounts: Float64Array, room: number): number {
  let sum = 0;
  for (let count = 0; count < amounts.length; count++) {
    sum += amounts[count]!;
    if (sum > room + 1e-6) return count;
  }
  return amounts.length;
}
