// BG/NBD (Fader, Hardie and Lee 2005): the usual yardstick for repeat buying; a baseline only.
import type { Purchases } from '../../../src/forecasting/buyTillYouDie';
import { minimize } from '../../../src/forecasting/simplex';

export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

const budget = 250;

export function fitBgNbd(customers: readonly Purchases[]): BgNbd {
  const at = (logs: readonly number[]): BgNbd => {
    const [r, alpha, a, b] = logs.map((value) => Math.exp(Math.max(-8, Math.min(10, value))));
    return { r: r!, alpha: alpha!, a: a!, b: b! };
  };
  return at(minimize((logs) => -bgLogLikelihood(at(logs), customers), [-0.5, 1.5, -0.3, 1], budget));
}

/** Equation 6 of the paper, without the constant. */
export function bgLogLikelihood(model: BgNbd, customers: readonly Purchases[]): number {
  const { r, alpha, a, b } = model;
  const most = customers.reduce((count, { repeats }) => Math.max(count, repeats), 0);
  const buying = new Float64Array(most + 1);
  for (let order = 0; order < most; order++) {
    buying[order + 1] = buying[order]! + Math.log(r + order) + Math.log((b + order) / (a + b + order));
  }
  let sum = 0;
  for (const { repeats, lastWeek, ageWeeks } of customers) {
    const log = r * Math.log(alpha) + buying[repeats]!;
    const silent = -(r + repeats) * Math.log(alpha + ageWeeks);
    const left =
      repeats > 0 ? Math.log(a / (b + repeats - 1)) - (r + repeats) * Math.log(alpha + lastWeek) : -Infinity;
    const higher = Math.max(silent, left);
    sum += log + higher + Math.log(Math.exp(silent - higher) + Math.exp(left - higher));
  }
  return sum;
}

/** Probability that the customer is still one, and that they buy within so many weeks. */
export function bgOutlook(
  { r, alpha, a, b }: BgNbd,
  { repeats, lastWeek, ageWeeks }: Purchases,
  weeks: number,
): { alive: number; buys: number } {
  const shape = r + repeats;
  const odds = repeats > 0 ? (a / (b + repeats - 1)) * ((alpha + ageWeeks) / (alpha + lastWeek)) ** shape : 0;
  const alive = 1 / (1 + odds);
  return { alive, buys: alive * (1 - ((alpha + ageWeeks) / (alpha + ageWeeks + weeks)) ** shape) };
}
