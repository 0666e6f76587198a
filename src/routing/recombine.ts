// Routes of many good plans put together to a better one: set partitioning over a pool of routes, as Rochat & Taillard
// (1995) began it and Subramanian, Uchoa & Ochi (Computers & OR 40, 2013) join it with local search.
import { type Duals, improveDuals, type Partition } from './duals';
import type { Model } from './model';
import { choosePartition } from './partition';
import { RoutePool } from './pool';
import type { Routes } from './routes';
import type { Trial } from './trial';

/** Iterations between two recombinations, at least, and per request. */
const shortestGap = 15_000;
const gapPerRequest = 60;

export class Recombination {
  private readonly pool: RoutePool;
  private readonly model: Model;
  private readonly routes: Routes;
  private readonly available: Int32Array;
  private prices: Pick<Duals, 'worth' | 'rent'>;
  private readonly gap: number;
  private nextAt: number;

  constructor(private readonly trial: Trial) {
    this.model = trial.model;
    this.routes = trial.routes;
    this.pool = new RoutePool(trial.routes);
    const kinds = this.model.twinClass.reduce((most, kind) => Math.max(most, kind + 1), 0);
    this.available = new Int32Array(kinds);
    for (const kind of this.model.twinClass) this.available[kind]!++;
    this.prices = { worth: new Float64Array(this.model.nodeCount), rent: new Float64Array(kinds) };
    this.gap = Math.max(shortestGap, gapPerRequest * this.model.nodeCount);
    this.nextAt = this.gap;
  }

  /** Remembers the routes that the step just accepted has changed: call before `Trial.accept`. */
  collect(): void {
    for (let index = 0; index < this.trial.touchedCount && !this.pool.isFull; index++)
      this.pool.add(this.trial.touched[index]!);
  }

  isDue(iteration: number): boolean {
    return this.pool.isFull && iteration >= this.nextAt;
  }

  /** Replaces the routes, which are to be the best known, by a better choice from the pool; false without one. */
  run(iteration: number): boolean {
    const { pool, trial } = this;
    this.nextAt = iteration + this.gap;
    for (let shift = 0; shift < this.model.shiftCount; shift++) pool.add(shift);
    const target = trial.acceptedCost;
    const partition = this.partition();
    const duals = improveDuals(partition, this.startPrices(), target);
    this.prices = duals;
    const chosen = choosePartition(partition, duals, target - 1e-6);
    const better = chosen !== null && this.keepsPatterns(chosen);
    if (better) this.load(chosen);
    this.prune(duals.reduced);
    return better;
  }

  private partition(): Partition {
    const { pool, available, trial } = this;
    const usable = new Uint8Array(pool.count);
    for (let column = 0; column < pool.count; column++) usable[column] = this.keepsDays(column) ? 1 : 0;
    return { pool, available, penalty: trial.weight, usable };
  }

  /** Visits that depend on each other stay on the days that they have now. */
  private keepsDays(column: number): boolean {
    const { model, routes, pool } = this;
    const { patternGroupOf, gapGroupOf, patternGroups, gapGroups } = model.units;
    if (patternGroups.length + gapGroups.length === 0) return true;
    const day = model.shiftDay[model.twinClass.indexOf(pool.kind[column]!)]!;
    const from = column * pool.width;
    for (let cell = from; cell < from + pool.length[column]!; cell++) {
      const node = pool.stops[cell]!;
      if (patternGroupOf[node]! < 0 && gapGroupOf[node]! < 0) continue;
      const shift = routes.shiftOf[node]!;
      if (shift < 0 || model.shiftDay[shift] !== day) return false;
    }
    return true;
  }

  /** Visits that follow one pattern are all served, or none is. */
  private keepsPatterns(chosen: readonly number[]): boolean {
    const { pool, model } = this;
    const served = new Uint8Array(model.nodeCount);
    for (const column of chosen) {
      const from = column * pool.width;
      for (let cell = from; cell < from + pool.length[column]!; cell++) served[pool.stops[cell]!] = 1;
    }
    return model.units.patternGroups.every(({ nodes }) =>
      nodes.every((node) => served[node] === served[nodes[0]!]),
    );
  }

  /** The last prices; at first, each stop bears an equal share of its route. */
  private startPrices(): Pick<Duals, 'worth' | 'rent'> {
    const { routes, prices, trial } = this;
    const { worth } = prices;
    for (let node = 0; node < worth.length; node++) {
      const shift = routes.shiftOf[node]!;
      const share = shift < 0 ? trial.weight[node]! : routes.cost[shift]! / routes.length[shift]!;
      worth[node] = Math.min(trial.weight[node]!, worth[node] === 0 ? share : worth[node]!);
    }
    return prices;
  }

  private load(chosen: readonly number[]): void {
    const { model, routes, pool } = this;
    const byKind = new Map<number, number[]>();
    for (const column of chosen)
      byKind.set(pool.kind[column]!, [...(byKind.get(pool.kind[column]!) ?? []), column]);
    routes.clear();
    for (let shift = 0; shift < model.shiftCount; shift++) {
      const column = byKind.get(model.twinClass[shift]!)?.pop();
      if (column === undefined) continue;
      const from = column * pool.width;
      routes.setRoute(shift, pool.stops.subarray(from, from + pool.length[column]!));
    }
    this.trial.resume();
  }

  /** Makes room: the half that costs least beyond its worth stays. */
  private prune(reduced: Float64Array): void {
    const { pool } = this;
    const middle = Float64Array.from(reduced).sort()[pool.count >> 1] ?? 0;
    let room = pool.count >> 1;
    pool.retain((column) => reduced[column]! <= middle && room-- > 0);
  }
}
