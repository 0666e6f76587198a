import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { improveDuals, type Partition } from '../../src/routing/duals';
import { findInsertion, insertion } from '../../src/routing/insertion';
import { buildModel } from '../../src/routing/model';
import { choosePartition } from '../../src/routing/partition';
import { RoutePool } from '../../src/routing/pool';
import { Random } from '../../src/routing/random';
import { Routes } from '../../src/routing/routes';
import { richProblem } from './samples';

/** A pool of random routes of a small problem, with the shifts that may drive them. */
function randomPartition(seed: number): Partition {
  const model = buildModel(richProblem({ seed, requests: 9, reps: 2, days: 2 }));
  const routes = new Routes(model);
  const pool = new RoutePool(routes);
  const random = new Random(seed);
  for (let round = 0; round < 12; round++) {
    routes.clear();
    for (let node = 0; node < model.nodeCount; node++) {
      const shift = random.below(model.shiftCount);
      if (findInsertion(routes, node, shift) < 1e9) routes.insert(node, shift, insertion.position);
    }
    for (let shift = 0; shift < model.shiftCount; shift++) pool.add(shift);
  }
  const available = new Int32Array(Math.max(...model.twinClass) + 1);
  for (const kind of model.twinClass) available[kind]!++;
  const usable = new Uint8Array(pool.count).fill(1);
  return { pool, available, penalty: Float64Array.from(model.prize), usable };
}

const columnStops = ({ pool }: Partition, column: number): number[] =>
  Array.from(pool.stops.subarray(column * pool.width, column * pool.width + pool.length[column]!));

/** Cost of a choice: routes, and what is left out. */
function costOf(partition: Partition, chosen: readonly number[]): number {
  const { pool, penalty } = partition;
  const served = new Set(chosen.flatMap((column) => columnStops(partition, column)));
  const out = penalty.reduce((sum, cost, node) => sum + (served.has(node) ? 0 : cost), 0);
  return chosen.reduce((sum, column) => sum + pool.cost[column]!, out);
}

function isSound(partition: Partition, chosen: readonly number[]): boolean {
  const stops = chosen.flatMap((column) => columnStops(partition, column));
  const used = new Int32Array(partition.available.length);
  for (const column of chosen) used[partition.pool.kind[column]!]!++;
  return (
    new Set(stops).size === stops.length && used.every((count, kind) => count <= partition.available[kind]!)
  );
}

/** The cheapest sound choice by trying all. */
function cheapest(partition: Partition, from = 0, chosen: number[] = []): number {
  let best = costOf(partition, chosen);
  for (let column = from; column < partition.pool.count; column++) {
    const more = [...chosen, column];
    if (isSound(partition, more)) best = Math.min(best, cheapest(partition, column + 1, more));
  }
  return best;
}

const seeds = fc.integer({ min: 1, max: 100_000 });

function solved(partition: Partition) {
  const nobody = costOf(partition, []);
  const start = {
    worth: Float64Array.from(partition.penalty),
    rent: new Float64Array(partition.available.length),
  };
  const duals = improveDuals(partition, start, nobody);
  return { duals, chosen: choosePartition(partition, duals, nobody) ?? [] };
}

describe('recombination', () => {
  it('chooses the cheapest routes that serve nobody twice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const partition = randomPartition(seed);
        const { chosen } = solved(partition);
        expect(isSound(partition, chosen)).toBe(true);
        expect(costOf(partition, chosen)).toBeCloseTo(cheapest(partition), 5);
      }),
      { numRuns: 60 },
    );
  });

  it('bounds every choice from below', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const partition = randomPartition(seed);
        const { duals } = solved(partition);
        expect(duals.bound).toBeLessThanOrEqual(cheapest(partition) + 1e-6);
        expect(Math.min(...duals.reduced)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps each set of stops once, at its least cost', () => {
    const model = buildModel(richProblem({ seed: 3, requests: 6, reps: 1, days: 1 }));
    const routes = new Routes(model);
    const pool = new RoutePool(routes);
    const [first, second] = [0, 1, 2, 3, 4, 5].filter((node) => findInsertion(routes, node, 0) < 1e9);
    const costs = [
      [first!, second!],
      [second!, first!],
    ].map((stops) => {
      routes.clear();
      routes.setRoute(0, stops);
      pool.add(0);
      return routes.cost[0]!;
    });
    expect(pool.count).toBe(1);
    expect(pool.cost[0]).toBe(Math.min(...costs));
  });
});
