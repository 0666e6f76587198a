// Greedy insertion with blinks: the recreate of "Slack Induction by String Removals", with prizes for what may stay out.

import { gapAllows } from './gaps';
import { insertion } from './insertion';
import type { Model } from './model';
import type { Neighbours } from './neighbours';
import { type Order, orderKeys, usefulOrders } from './orders';
import type { Random } from './random';
import type { Routes } from './routes';
import type { Ruin } from './ruin';
import type { Trial } from './trial';

const never = Number.POSITIVE_INFINITY;
/** Share of best insertions passed over. */
const blinkRate = 0.01;
/** How many neighbours of a ruin are looked through for requests left out, and how many of these are tried. */
const absentReach = 60;
const mostAbsent = 12;
const strayAbsent = 2;
/** How many are tried when a whole route was emptied for them. */
const mostForEmptied = 40;

export class Recreate {
  private readonly model: Model;
  private readonly routes: Routes;
  private readonly queue: Int32Array;
  private readonly keys: Float64Array;
  private queueCount = 0;
  private readonly queuedAt: Int32Array;
  private round = 0;
  private readonly orders: Order[];
  private readonly byOrder: Record<Exclude<Order, 'random'>, Float64Array>;
  private readonly twinSeenAt: Int32Array;
  private twinRound = 0;
  private readonly nearAt: Int32Array;
  private nearRound = 0;
  private readonly looksNear: boolean;
  private readonly groupShift: Int32Array;
  private readonly groupPosition: Int32Array;
  private chosenShift = -1;
  private chosenPosition = 0;

  constructor(
    private readonly trial: Trial,
    private readonly neighbours: Neighbours,
    private readonly random: Random,
  ) {
    this.model = trial.model;
    this.routes = trial.routes;
    const { nodeCount, shiftCount } = this.model;
    this.queue = new Int32Array(nodeCount);
    this.keys = new Float64Array(nodeCount);
    this.queuedAt = new Int32Array(nodeCount);
    this.twinSeenAt = new Int32Array(shiftCount);
    this.nearAt = new Int32Array(shiftCount);
    this.groupShift = new Int32Array(shiftCount + 1);
    this.groupPosition = new Int32Array(shiftCount + 1);
    this.looksNear = nodeCount - 1 > neighbours.count && shiftCount > 20;
    this.byOrder = orderKeys(this.model);
    this.orders = usefulOrders(this.model);
  }

  /** Puts back what the ruin took, and what was out nearby, wherever it is worth its cost. */
  run(ruin: Ruin): void {
    this.queueCount = 0;
    this.round++;
    if (ruin.emptied) {
      this.fillElsewhere(ruin);
      return;
    }
    for (let index = 0; index < ruin.removedCount; index++) this.enqueue(ruin.removed[index]!);
    this.enqueueAbsent(ruin.seed, mostAbsent);
    this.insertQueued();
  }

  /** What is left out around the seed comes first, nearest first, then what was in the emptied route. */
  private fillElsewhere(ruin: Ruin): void {
    this.enqueueAbsent(ruin.seed, mostForEmptied);
    for (let index = 0; index < ruin.removedCount; index++) this.enqueue(ruin.removed[index]!);
    for (let index = 0; index < this.queueCount; index++) this.insertUnit(this.queue[index]!);
  }

  /** Tries every absent request: for a first plan. */
  insertAll(): void {
    this.queueCount = 0;
    this.round++;
    for (let index = 0; index < this.routes.absentCount; index++) this.enqueue(this.routes.absent[index]!);
    this.insertQueued();
  }

  private enqueue(node: number): void {
    const group = this.model.units.patternGroupOf[node]!;
    const unit = group < 0 ? node : this.model.units.patternGroups[group]!.nodes[0]!;
    if (this.queuedAt[unit] === this.round) return;
    this.queuedAt[unit] = this.round;
    this.queue[this.queueCount++] = unit;
  }

  private enqueueAbsent(seed: number, most: number): void {
    const { routes, random, neighbours } = this;
    if (routes.absentCount <= mostAbsent) {
      for (let index = 0; index < routes.absentCount; index++) this.enqueue(routes.absent[index]!);
      return;
    }
    if (routes.shiftOf[seed] === -1) this.enqueue(seed);
    let tried = 0;
    const reach = Math.min(most > mostAbsent ? neighbours.count : absentReach, neighbours.count);
    for (let rank = 0; rank < reach && tried < most; rank++) {
      const node = neighbours.nearest[seed * neighbours.count + rank]!;
      if (routes.shiftOf[node] !== -1 || this.queuedAt[node] === this.round) continue;
      this.enqueue(node);
      tried++;
    }
    for (let stray = 0; stray < strayAbsent; stray++)
      this.enqueue(routes.absent[random.below(routes.absentCount)]!);
  }

  private insertQueued(): void {
    this.sortQueue();
    for (let index = 0; index < this.queueCount; index++) this.insertUnit(this.queue[index]!);
  }

  private insertUnit(unit: number): void {
    const group = this.model.units.patternGroupOf[unit]!;
    if (group >= 0) {
      this.insertGroup(group);
      return;
    }
    const delta = this.findShift(unit, -1);
    if (delta < this.trial.weight[unit]!) this.trial.insert(unit, this.chosenShift, this.chosenPosition);
  }

  /** The pattern of days whose cheapest insertions cost least together. */
  private insertGroup(group: number): void {
    const { nodes, patterns } = this.model.units.patternGroups[group]!;
    let best = 0;
    for (const node of nodes) best += this.trial.weight[node]!;
    let found = false;
    for (const pattern of patterns) {
      let sum = 0;
      for (let visit = 0; visit < nodes.length && sum < best; visit++)
        sum += this.findShift(nodes[visit]!, pattern[visit]!);
      if (sum >= best) continue;
      best = sum;
      found = true;
      this.rememberPattern(nodes, pattern);
    }
    if (!found) return;
    for (let visit = 0; visit < nodes.length; visit++) {
      this.trial.insert(nodes[visit]!, this.groupShift[visit]!, this.groupPosition[visit]!);
    }
  }

  private rememberPattern(nodes: number[], pattern: number[]): void {
    for (let visit = 0; visit < nodes.length; visit++) {
      this.findShift(nodes[visit]!, pattern[visit]!);
      this.groupShift[visit] = this.chosenShift;
      this.groupPosition[visit] = this.chosenPosition;
    }
  }

  /** The cheapest shift for a node, on one day or (-1) on any; now and then, by a blink, the second cheapest. */
  private findShift(node: number, day: number): number {
    const { model, routes, trial } = this;
    const gapGroup = model.units.gapGroupOf[node]!;
    let best = never;
    let second = never;
    let secondShift = -1;
    let secondPosition = 0;
    this.chosenShift = -1;
    this.twinRound++;
    if (this.looksNear) this.markNear(node);
    const { mostRoom, load } = routes;
    const { capacity } = model;
    const leastTime = model.leastTime[node]!;
    const nodeLoad = model.load[node]! - 1e-9;
    const end =
      day < 0 ? model.allowedStart[node + 1]! : model.allowedOnDay[node * model.dayStride + day + 1]!;
    let index = day < 0 ? model.allowedStart[node]! : model.allowedOnDay[node * model.dayStride + day]!;
    for (; index < end; index++) {
      const shift = model.allowedShift[index]!;
      if (this.looksNear && routes.length[shift]! > 0 && this.nearAt[shift] !== this.nearRound) continue;
      if (mostRoom[shift]! < leastTime || load[shift]! + nodeLoad > capacity[shift]!) continue;
      if (routes.length[shift] === 0 && this.isTwinOfSeen(shift)) continue;
      if (gapGroup >= 0 && !gapAllows(routes, node, model.shiftDay[shift]!)) continue;
      const delta = trial.insertionCost(node, shift);
      if (delta >= second) continue;
      if (delta < best) {
        second = best;
        secondShift = this.chosenShift;
        secondPosition = this.chosenPosition;
        best = delta;
        this.chosenShift = shift;
        this.chosenPosition = insertion.position;
      } else {
        second = delta;
        secondShift = shift;
        secondPosition = insertion.position;
      }
    }
    if (second === never || day >= 0 || this.random.next() >= blinkRate) return best;
    this.chosenShift = secondShift;
    this.chosenPosition = secondPosition;
    return second;
  }

  /** Marks the shifts that serve a neighbour: no other used shift is worth a look. */
  private markNear(node: number): void {
    const { nearest, count } = this.neighbours;
    const { shiftOf } = this.routes;
    const round = ++this.nearRound;
    for (let index = node * count; index < (node + 1) * count; index++) {
      const shift = shiftOf[nearest[index]!]!;
      if (shift >= 0) this.nearAt[shift] = round;
    }
  }

  private isTwinOfSeen(shift: number): boolean {
    const twin = this.model.twinClass[shift]!;
    if (this.twinSeenAt[twin] === this.twinRound) return true;
    this.twinSeenAt[twin] = this.twinRound;
    return false;
  }

  private sortQueue(): void {
    const { queue, keys, random } = this;
    const order = this.orders[random.below(this.orders.length)]!;
    for (let index = 0; index < this.queueCount; index++) {
      keys[index] = order === 'random' ? random.next() : this.byOrder[order][queue[index]!]!;
    }
    for (let index = 1; index < this.queueCount; index++) {
      const key = keys[index]!;
      const node = queue[index]!;
      let gap = index - 1;
      while (gap >= 0 && keys[gap]! > key) {
        keys[gap + 1] = keys[gap]!;
        queue[gap + 1] = queue[gap]!;
        gap--;
      }
      keys[gap + 1] = key;
      queue[gap + 1] = node;
    }
  }
}
