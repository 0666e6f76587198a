// The orders in which requests are put back, with weights as in the paper; only those that tell requests apart are drawn.
import type { Model } from './model';

const never = Number.POSITIVE_INFINITY;

export type Order = 'random' | 'load' | 'far' | 'close' | 'narrow' | 'dense';

/** Keys in ascending order of insertion; mandatory requests come first in 'dense'. */
export function orderKeys(model: Model): Record<Exclude<Order, 'random'>, Float64Array> {
  const { nodeCount, shiftCount } = model;
  const keys = {
    load: new Float64Array(nodeCount),
    far: new Float64Array(nodeCount),
    close: new Float64Array(nodeCount),
    narrow: new Float64Array(nodeCount),
    dense: new Float64Array(nodeCount),
  };
  const meanDuration = mean(model.duration) + 1e-9;
  for (let node = 0; node < nodeCount; node++) {
    const away = distanceFromStart(model, node);
    keys.load[node] = -model.load[node]!;
    keys.far[node] = -away;
    keys.close[node] = away;
    keys.narrow[node] = openMinutes(model, node * shiftCount);
    const prize = model.mandatory[node] === 1 ? 1e12 : model.prize[node]!;
    keys.dense[node] = -prize / (model.duration[node]! + 0.5 * meanDuration);
  }
  return keys;
}

function distanceFromStart(model: Model, node: number): number {
  let sum = 0;
  const from = model.allowedStart[node]!;
  const to = model.allowedStart[node + 1]!;
  for (let index = from; index < to; index++) {
    sum += model.cost[model.startPlace[model.allowedShift[index]!]! * model.placeCount + model.place[node]!]!;
  }
  return to > from ? sum / (to - from) : 0;
}

function openMinutes(model: Model, row: number): number {
  let sum = 0;
  for (let shift = 0; shift < model.shiftCount; shift++) {
    for (let window = model.firstWindow[row + shift]!; window < model.lastWindow[row + shift]!; window++) {
      const to = Math.min(model.windowTo[window]!, model.hardEnd[shift]!);
      sum += Math.max(0, to - Math.max(model.windowFrom[window]!, model.earliest[shift]!));
    }
  }
  return sum;
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return values.length === 0 ? 0 : sum / values.length;
}

export function usefulOrders(model: Model): Order[] {
  const orders: Order[] = ['random', 'random', 'random', 'random', 'far', 'far', 'close'];
  if (model.windowFrom.some((from) => from > Number.NEGATIVE_INFINITY)) orders.push('narrow', 'narrow');
  if (model.capacity.some((capacity) => capacity < never)) orders.push('load', 'load', 'load', 'load');
  if (model.mandatory.some((flag) => flag === 0)) orders.push('dense', 'dense', 'dense', 'dense');
  return orders;
}
