// Prices for the rows of a set-partitioning problem over a pool of routes: Lagrangian relaxation by subgradients
// (Held, Wolfe & Crowder 1974; Fisher 1981), made feasible for the dual at the end.
import type { RoutePool } from './pool';

const rounds = 250;
const firstStep = 1;
/** Rounds without a better bound after which steps are halved. */
const patience = 8;

export interface Duals {
  /** What serving a node is worth; never more than leaving it out costs. */
  worth: Float64Array;
  /** What a shift of a kind costs besides. */
  rent: Float64Array;
  /** Per column: cost and rent less the worth of its stops; none is negative. */
  reduced: Float64Array;
  /** No choice of columns costs less. */
  bound: number;
}

export interface Partition {
  pool: RoutePool;
  /** What leaving a node out costs. */
  penalty: Float64Array;
  /** Shifts of each kind. */
  available: Int32Array;
  /** 1 for columns that may be chosen. */
  usable: Uint8Array;
}

/** Betters the given prices; `target` is the cost of the best plan known. */
export function improveDuals(
  partition: Partition,
  start: Pick<Duals, 'worth' | 'rent'>,
  target: number,
): Duals {
  const { penalty, available } = partition;
  const worth = Float64Array.from(start.worth);
  const rent = Float64Array.from(start.rent);
  const best = {
    worth: Float64Array.from(worth),
    rent: Float64Array.from(rent),
    bound: Number.NEGATIVE_INFINITY,
  };
  const lack = new Float64Array(worth.length);
  const excess = new Float64Array(rent.length);
  let step = firstStep;
  let stale = 0;
  for (let round = 0; round < rounds && step > 1e-3; round++) {
    lack.fill(1);
    for (let kind = 0; kind < rent.length; kind++) excess[kind] = -available[kind]!;
    const bound = relax(partition, { worth, rent, lack, excess }) + total(worth) - rentOf(rent, available);
    if (bound > best.bound + 1e-6) {
      best.bound = bound;
      best.worth.set(worth);
      best.rent.set(rent);
      stale = 0;
    } else if (++stale >= patience) {
      step /= 2;
      stale = 0;
      worth.set(best.worth);
      rent.set(best.rent);
      continue;
    }
    for (let node = 0; node < worth.length; node++)
      if (lack[node]! > 0 && worth[node]! >= penalty[node]!) lack[node] = 0;
    for (let kind = 0; kind < rent.length; kind++)
      if (excess[kind]! < 0 && rent[kind] === 0) excess[kind] = 0;
    const norm = squares(lack) + squares(excess);
    if (norm === 0) break;
    const stride = (step * Math.max(1e-9, 1.01 * target - bound)) / norm;
    for (let node = 0; node < worth.length; node++)
      worth[node] = Math.min(penalty[node]!, worth[node]! + stride * lack[node]!);
    for (let kind = 0; kind < rent.length; kind++)
      rent[kind] = Math.max(0, rent[kind]! + stride * excess[kind]!);
  }
  return feasible(partition, best);
}

interface Slopes {
  worth: Float64Array;
  rent: Float64Array;
  lack: Float64Array;
  excess: Float64Array;
}

/** Takes every column that pays at these prices; the sum of what they save. */
function relax({ pool, usable }: Partition, { worth, rent, lack, excess }: Slopes): number {
  const { stops, length, cost, kind, width } = pool;
  let sum = 0;
  for (let column = 0; column < pool.count; column++) {
    if (usable[column] === 0) continue;
    const from = column * width;
    const end = from + length[column]!;
    let reduced = cost[column]! + rent[kind[column]!]!;
    for (let cell = from; cell < end; cell++) reduced -= worth[stops[cell]!]!;
    if (reduced >= 0) continue;
    sum += reduced;
    excess[kind[column]!]!++;
    for (let cell = from; cell < end; cell++) lack[stops[cell]!]!--;
  }
  return sum;
}

/** Lowers the worth of stops until no column saves anything: what is left is a bound column by column. */
function feasible(
  { pool, available, usable }: Partition,
  { worth, rent }: Pick<Duals, 'worth' | 'rent'>,
): Duals {
  const { stops, length, cost, kind, width } = pool;
  const reduced = new Float64Array(pool.count).fill(Number.POSITIVE_INFINITY);
  for (const settle of [true, false]) {
    for (let column = 0; column < pool.count; column++) {
      if (usable[column] === 0) continue;
      const from = column * width;
      const end = from + length[column]!;
      let value = cost[column]! + rent[kind[column]!]!;
      for (let cell = from; cell < end; cell++) value -= worth[stops[cell]!]!;
      reduced[column] = Math.max(0, value);
      if (!settle || value >= 0) continue;
      for (let cell = from; cell < end; cell++) worth[stops[cell]!]! += value / length[column]!;
    }
  }
  return { worth, rent, reduced, bound: total(worth) - rentOf(rent, available) };
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum;
}

function squares(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]! * values[index]!;
  return sum;
}

function rentOf(rent: Float64Array, available: Int32Array): number {
  let sum = 0;
  for (let kind = 0; kind < rent.length; kind++) sum += rent[kind]! * available[kind]!;
  return sum;
}
