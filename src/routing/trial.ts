// One step of the search that can be taken back: routes are saved when first touched, insertions remembered otherwise.
import { findInsertion, insertion } from './insertion';
import type { Model } from './model';
import type { Routes } from './routes';

/** Changes to `routes` since the last `accept` or `restore`. */
export class Trial {
  /** What leaving a node out costs in the search. */
  readonly weight: Float64Array;
  readonly touched: Int32Array;
  touchedCount = 0;
  /** Cost of all routes plus the weights of the absent, as of the last accepted state. */
  acceptedCost = 0;
  private absentWeight = 0;
  private acceptedAbsentWeight = 0;
  private readonly isTouched: Uint8Array;
  private readonly savedNode: Int32Array;
  private readonly savedTimes: Float64Array;
  private readonly savedLength: Int32Array;
  private readonly savedLoad: Float64Array;
  private readonly savedCost: Float64Array;
  /** A remembered insertion is valid while its route has the same version. */
  private readonly version: Int32Array;
  private readonly rememberedVersion: Int32Array;
  private readonly rememberedDelta: Float64Array;
  private readonly rememberedPosition: Int32Array;
  private versions = 1;

  constructor(
    readonly model: Model,
    readonly routes: Routes,
  ) {
    const { nodeCount, shiftCount } = model;
    const slots = routes.stride * shiftCount;
    this.weight = Float64Array.from(model.prize);
    this.touched = new Int32Array(shiftCount);
    this.isTouched = new Uint8Array(shiftCount);
    this.savedNode = new Int32Array(slots);
    this.savedTimes = new Float64Array(slots * 5);
    this.savedLength = new Int32Array(shiftCount);
    this.savedLoad = new Float64Array(shiftCount);
    this.savedCost = new Float64Array(shiftCount);
    this.version = new Int32Array(shiftCount).fill(1);
    this.rememberedVersion = new Int32Array(nodeCount * shiftCount);
    this.rememberedDelta = new Float64Array(nodeCount * shiftCount);
    this.rememberedPosition = new Int32Array(nodeCount * shiftCount);
    this.recount();
  }

  /** Adds everything up afresh: after weights or routes were changed from outside. */
  recount(): void {
    let sum = 0;
    for (let index = 0; index < this.routes.absentCount; index++)
      sum += this.weight[this.routes.absent[index]!]!;
    this.absentWeight = sum;
    this.acceptedAbsentWeight = sum;
    for (let shift = 0; shift < this.model.shiftCount; shift++) sum += this.routes.cost[shift]!;
    this.acceptedCost = sum;
  }

  /** Goes on from routes that were exchanged as a whole. */
  resume(): void {
    for (let shift = 0; shift < this.model.shiftCount; shift++) this.version[shift] = ++this.versions;
    this.recount();
  }

  /** Cost of the state as it stands now. */
  cost(): number {
    let sum = this.acceptedCost + this.absentWeight - this.acceptedAbsentWeight;
    for (let index = 0; index < this.touchedCount; index++) {
      const shift = this.touched[index]!;
      sum += this.routes.cost[shift]! - this.savedCost[shift]!;
    }
    return sum;
  }

  /** Extra cost of a node in a shift; `insertion.position` says where. */
  insertionCost(node: number, shift: number): number {
    if (this.isTouched[shift] === 1) return findInsertion(this.routes, node, shift);
    const cell = node * this.model.shiftCount + shift;
    if (this.rememberedVersion[cell] === this.version[shift]) {
      insertion.position = this.rememberedPosition[cell]!;
      return this.rememberedDelta[cell]!;
    }
    const delta = findInsertion(this.routes, node, shift);
    this.rememberedVersion[cell] = this.version[shift]!;
    this.rememberedDelta[cell] = delta;
    this.rememberedPosition[cell] = insertion.position;
    return delta;
  }

  insert(node: number, shift: number, position: number): void {
    this.touch(shift);
    this.routes.insert(node, shift, position);
    this.absentWeight -= this.weight[node]!;
  }

  /** Takes a stop out; `settle` must follow before insertions are looked for. */
  remove(node: number): void {
    this.touch(this.routes.shiftOf[node]!);
    this.routes.removeLazily(node);
    this.absentWeight += this.weight[node]!;
  }

  /** Brings the schedules of all touched routes up to date. */
  settle(): void {
    for (let index = 0; index < this.touchedCount; index++) this.routes.refresh(this.touched[index]!);
  }

  accept(): void {
    this.acceptedCost = this.cost();
    this.acceptedAbsentWeight = this.absentWeight;
    for (let index = 0; index < this.touchedCount; index++) {
      const shift = this.touched[index]!;
      this.isTouched[shift] = 0;
      this.version[shift] = ++this.versions;
    }
    this.touchedCount = 0;
  }

  restore(): void {
    const { routes } = this;
    for (let index = 0; index < this.touchedCount; index++) {
      const base = this.touched[index]! * routes.stride;
      const end = base + routes.length[this.touched[index]!]!;
      for (let slot = base + 1; slot <= end; slot++) routes.markAbsent(routes.node[slot]!);
    }
    for (let index = 0; index < this.touchedCount; index++) this.restoreRoute(this.touched[index]!);
    this.touchedCount = 0;
    this.absentWeight = this.acceptedAbsentWeight;
  }

  touch(shift: number): void {
    if (this.isTouched[shift] === 1) return;
    const { routes } = this;
    this.isTouched[shift] = 1;
    this.touched[this.touchedCount++] = shift;
    this.savedLength[shift] = routes.length[shift]!;
    this.savedLoad[shift] = routes.load[shift]!;
    this.savedCost[shift] = routes.cost[shift]!;
    const base = shift * routes.stride;
    const end = base + routes.length[shift]! + 1;
    const { savedNode, savedTimes } = this;
    for (let slot = base; slot <= end; slot++) {
      savedNode[slot] = routes.node[slot]!;
      savedTimes[slot * 5] = routes.fedDeparture[slot]!;
      savedTimes[slot * 5 + 1] = routes.fedLatest[slot]!;
      savedTimes[slot * 5 + 2] = routes.hungryDeparture[slot]!;
      savedTimes[slot * 5 + 3] = routes.hungryLatest[slot]!;
      savedTimes[slot * 5 + 4] = routes.leg[slot]!;
    }
  }

  private restoreRoute(shift: number): void {
    const { routes, savedNode, savedTimes, model } = this;
    const length = this.savedLength[shift]!;
    routes.length[shift] = length;
    routes.load[shift] = this.savedLoad[shift]!;
    routes.cost[shift] = this.savedCost[shift]!;
    this.isTouched[shift] = 0;
    const base = shift * routes.stride;
    for (let slot = base; slot <= base + length + 1; slot++) {
      routes.fedDeparture[slot] = savedTimes[slot * 5]!;
      routes.fedLatest[slot] = savedTimes[slot * 5 + 1]!;
      routes.hungryDeparture[slot] = savedTimes[slot * 5 + 2]!;
      routes.hungryLatest[slot] = savedTimes[slot * 5 + 3]!;
      routes.leg[slot] = savedTimes[slot * 5 + 4]!;
      if (slot === base || slot === base + length + 1) continue;
      const node = savedNode[slot]!;
      routes.node[slot] = node;
      routes.place[slot] = model.place[node]!;
      routes.positionOf[node] = slot - base;
      routes.markPresent(node, shift);
    }
    routes.place[base + length + 1] = model.endPlace[shift]!;
    routes.measureRoom(shift);
  }
}
