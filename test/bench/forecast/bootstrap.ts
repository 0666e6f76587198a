// Bootstrap by customer: whole customers are drawn with replacement, so that one customer's weeks stay together.
import { uniformAt } from '../../../src/forecasting/uniform';
import { type Draw, once } from './metrics';

const resamples = 200;

export interface Interval {
  difference: number;
  low: number;
  high: number;
}

/** A difference with its 95 % interval over resampled customers. */
export function meanDifference(
  rows: readonly { customer: number }[],
  difference: (draw: Draw) => number,
): Interval {
  const customers = [...new Set(rows.map(({ customer }) => customer))];
  const found: number[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const value = difference(drawOf(customers, resample));
    if (Number.isFinite(value)) found.push(value);
  }
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.round(share * (found.length - 1))] ?? Number.NaN;
  return { difference: difference(once), low: at(0.025), high: at(0.975) };
}

function drawOf(customers: readonly number[], resample: number): Draw {
  const times = new Uint16Array(customers.reduce((most, customer) => Math.max(most, customer), 0) + 1);
  for (let index = 0; index < customers.length; index++) {
    times[customers[Math.floor(uniformAt(index, resample) * customers.length)]!]! += 1;
  }
  return (customer) => times[customer]!;
}
