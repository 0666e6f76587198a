// Adjacent string removal: the ruin of "Slack Induction by String Removals" (Christiaens & Vanden Berghe 2020).
import type { Model } from './model';
import type { Neighbours } from './neighbours';
import type { Random } from './random';
import type { Routes } from './routes';
import { type Cut, exchangeTails } from './tails';
import type { Trial } from './trial';

/** Names as in the paper: mean number of stops removed, longest string, share of split strings, growth of the gap. */
const meanRemoved = 10;
const longestString = 10;
const splitShare = 0.5;
const splitGrowth = 0.01;
/** Share of ruins after which two of the ruined routes exchange their tails, where little or much is left out … */
const crossShare = 0.5;
const crossShareWhenScarce = 0.2;
/** … and of these, with an empty route. */
const emptyShare = 0.1;

/** Share of ruins that empty a route for what is left out elsewhere, where at least so many requests are left out. */
const emptyingShare = 0.1;
const scarceAbsent = 12;

/** Removes strings of stops around a seed; `removed` then holds the nodes that went, `seed` where it happened. */
export class Ruin {
  readonly removed: Int32Array;
  removedCount = 0;
  seed = 0;
  /** A whole route went, for what is absent around the seed. */
  emptied = false;
  private readonly model: Model;
  private readonly routes: Routes;
  private readonly ruinedAt: Int32Array;
  /** Per ruined route: the position before its hole. */
  private readonly holeIn: Int32Array;
  private round = 0;

  constructor(
    private readonly trial: Trial,
    private readonly neighbours: Neighbours,
    private readonly random: Random,
  ) {
    this.model = trial.model;
    this.routes = trial.routes;
    this.removed = new Int32Array(this.model.nodeCount);
    this.holeIn = new Int32Array(this.model.shiftCount);
    this.ruinedAt = new Int32Array(this.model.shiftCount);
  }

  run(): void {
    const { routes, random, neighbours } = this;
    this.removedCount = 0;
    this.emptied = false;
    this.round++;
    if (routes.absentCount >= scarceAbsent && random.next() < emptyingShare) {
      this.emptyFor(routes.absent[random.below(routes.absentCount)]!);
      return;
    }
    this.seed = random.below(this.model.nodeCount);
    const limit = Math.min(longestString, this.meanLength());
    const most = (4 * meanRemoved) / (1 + limit) - 1;
    let strings = Math.floor(random.next() * most + 1);
    if (this.ruinAround(this.seed, limit)) strings--;
    const base = this.seed * neighbours.count;
    for (let rank = 0; rank < neighbours.count && strings > 0; rank++) {
      const node = neighbours.nearest[base + rank]!;
      if (routes.shiftOf[node]! >= 0 && this.ruinAround(node, limit)) strings--;
    }
    this.removeSiblings();
    this.trial.settle();
    const scarce = routes.absentCount >= scarceAbsent;
    if (random.next() < (scarce ? crossShareWhenScarce : crossShare)) this.crossTails();
  }

  /** Two ruined routes exchange what lies behind their holes, or one leaves it to an empty route. */
  private crossTails(): void {
    const { trial, random } = this;
    const { touched, touchedCount } = trial;
    if (touchedCount === 0) return;
    const one = touched[random.below(touchedCount)]!;
    const parts = touchedCount === 1 || random.next() < emptyShare;
    const other = parts ? this.emptyTwin(one) : touched[random.below(touchedCount)]!;
    if (other >= 0 && other !== one) exchangeTails(trial, this.holeOf(one), this.holeOf(other));
  }

  private holeOf(shift: number): Cut {
    return { shift, position: Math.min(this.holeIn[shift]!, this.routes.length[shift]!) };
  }

  /** An empty route like this one, -1 without any. */
  private emptyTwin(shift: number): number {
    const { twinClass, shiftCount } = this.model;
    for (let other = 0; other < shiftCount; other++) {
      if (other !== shift && this.routes.length[other] === 0 && twinClass[other] === twinClass[shift]) {
        this.holeIn[other] = 0;
        return other;
      }
    }
    return -1;
  }

  /** Visits that follow one pattern go together. */
  private removeSiblings(): void {
    const { patternGroupOf, patternGroups } = this.model.units;
    if (patternGroups.length === 0) return;
    for (let index = this.removedCount - 1; index >= 0; index--) {
      const group = patternGroupOf[this.removed[index]!]!;
      if (group < 0) continue;
      for (const sibling of patternGroups[group]!.nodes) {
        if (this.routes.shiftOf[sibling]! < 0) continue;
        this.trial.remove(sibling);
        this.removed[this.removedCount++] = sibling;
      }
    }
  }

  /** Empties a route that may serve the absent node, so that a shift can go elsewhere altogether. */
  private emptyFor(node: number): void {
    const { model, routes, random, trial } = this;
    const first = model.allowedStart[node]!;
    const choices = model.allowedStart[node + 1]! - first;
    if (choices === 0) return;
    const shift = model.allowedShift[first + random.below(choices)]!;
    this.seed = node;
    this.emptied = true;
    const base = shift * routes.stride;
    for (let slot = base + routes.length[shift]!; slot > base; slot--) {
      const stop = routes.node[slot]!;
      trial.remove(stop);
      this.removed[this.removedCount++] = stop;
    }
    this.removeSiblings();
    trial.settle();
  }

  private meanLength(): number {
    let used = 0;
    const { shiftCount, nodeCount } = this.model;
    for (let shift = 0; shift < shiftCount; shift++) if (this.routes.length[shift]! > 0) used++;
    return used === 0 ? 1 : (nodeCount - this.routes.absentCount) / used;
  }

  /** Removes a string through the node; false when its route has lost one already. */
  private ruinAround(node: number, limit: number): boolean {
    const shift = this.routes.shiftOf[node]!;
    if (shift < 0 || this.ruinedAt[shift] === this.round) return false;
    this.ruinedAt[shift] = this.round;
    const length = this.routes.length[shift]!;
    const size = Math.floor(this.random.next() * Math.min(length, limit) + 1);
    const split = size > 1 && size < length && this.random.next() < splitShare;
    this.removeString(shift, node, { size, kept: split ? this.keptWithin(length, size) : 0 });
    return true;
  }

  /** How many stops inside a split string stay: longer gaps are ever less likely. */
  private keptWithin(length: number, size: number): number {
    let kept = 1;
    while (size + kept < length && this.random.next() < splitGrowth) kept++;
    return kept;
  }

  private removeString(shift: number, node: number, string: { size: number; kept: number }): void {
    const { routes, random } = this;
    const position = routes.positionOf[node]!;
    const length = routes.length[shift]!;
    const span = string.size + string.kept;
    const lowest = Math.max(1, position - span + 1);
    const highest = Math.min(position, length - span + 1);
    const first = lowest + random.below(highest - lowest + 1);
    this.holeIn[shift] = first - 1;
    const keptFirst = string.kept === 0 ? span : 1 + random.below(string.size - 1);
    const base = shift * routes.stride;
    for (let offset = span - 1; offset >= 0; offset--) {
      if (offset >= keptFirst && offset < keptFirst + string.kept) continue;
      const stop = routes.node[base + first + offset]!;
      this.trial.remove(stop);
      this.removed[this.removedCount++] = stop;
    }
  }
}
