// For each node, the others nearest to it: where ruins spread and local moves look.
import type { Model } from './model';

export interface Neighbours {
  /** Neighbours per node. */
  count: number;
  /** `node * count + rank`, nearest first. */
  nearest: Int32Array;
}

const mostNeighbours = 100;

/** Nearest by the mean cost of the two directions; the node itself is not among them. */
export function findNeighbours(model: Model): Neighbours {
  const { nodeCount, placeCount, place, cost } = model;
  const count = Math.min(mostNeighbours, Math.max(0, nodeCount - 1));
  const nearest = new Int32Array(nodeCount * count);
  // Cost and index in one number, so that the native sort of numbers does: 2^53 holds both.
  const scale = 1e8 / Math.max(1e-9, largest(cost));
  const keys = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let other = 0; other < nodeCount; other++) {
      const there = cost[place[node]! * placeCount + place[other]!]!;
      const back = cost[place[other]! * placeCount + place[node]!]!;
      keys[other] = Math.floor((there + back) * scale * 0.5) * nodeCount + other;
    }
    keys[node] = Number.POSITIVE_INFINITY;
    keys.sort();
    for (let rank = 0; rank < count; rank++) nearest[node * count + rank] = keys[rank]! % nodeCount;
  }
  return { count, nearest };
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let index = 0; index < values.length; index++) if (values[index]! > most) most = values[index]!;
  return most;
}
