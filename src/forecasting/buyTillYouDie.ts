// MBG/CNBD-k (Platzer and Reutterer 2016): customers buy at Erlang-k gaps at a rate of their own, and after each purchase,
// the first included, may leave for good. Tells silence that means nothing from silence that means goodbye.
import { minimize } from './simplex';

/** What the model looks at of a customer; times in weeks since the first purchase. */
export interface Purchases {
  /** Purchases after the first. */
  repeats: number;
  lastWeek: number;
  ageWeeks: number;
  /** Sum of the logarithms of the gaps. */
  logGaps: number;
}

/** Rate ~ Gamma(r, alpha), chance to leave ~ Beta(a, b). Plain numbers. */
export interface LifeModel {
  k: number;
  r: number;
  alpha: number;
  a: number;
  b: number;
}

const budget = 160;
const regularities = [1, 2, 3];

/** The regularity k that explains the team's gaps best, with its parameters. */
export function fitLife(
  customers: readonly Purchases[],
  choices: readonly number[] = regularities,
): LifeModel {
  let best: LifeModel | null = null;
  let least = Infinity;
  for (const k of choices) {
    const model = fitWith(k, customers);
    const cost = -logLikelihood(model, customers);
    if (best === null || cost < least) [best, least] = [model, cost];
  }
  return best!;
}

function fitWith(k: number, customers: readonly Purchases[]): LifeModel {
  const at = (logs: readonly number[]): LifeModel => {
    const [r, alpha, a, b] = logs.map((value) => Math.exp(Math.max(-7, Math.min(9, value))));
    return { k, r: r!, alpha: alpha!, a: a!, b: b! };
  };
  // A faint pull to the usual values keeps the parameters of a handful of customers finite.
  const pull = (logs: readonly number[]): number =>
    logs.reduce((sum, value, index) => sum + 0.05 * (value - usualLogs[index]!) ** 2, 0);
  const logs = minimize((point) => pull(point) - logLikelihood(at(point), customers), usualLogs, budget);
  return at(logs);
}

/** r = 0.7, alpha = 5 weeks, a = 0.7, b = 4. */
const usualLogs = [-0.36, 1.6, -0.36, 1.4];

export function logLikelihood(model: LifeModel, customers: readonly Purchases[]): number {
  const { k, a, b } = model;
  let most = 0;
  for (const { repeats } of customers) most = Math.max(most, repeats);
  const gamma = risingLogs(model.r, k * most + k);
  const logB = risingLogs(b, most + 1);
  const logAB = risingLogs(a + b, most + 1);
  let sum = 0;
  for (const one of customers) {
    const x = one.repeats;
    const { left, alive } = terms(model, one, { gamma, extra: 0 });
    // E[(1-p)^x p] and E[(1-p)^(x+1)] share E[(1-p)^x].
    const chance = (a * left + (b + x) * alive.total) / (a + b + x);
    sum +=
      logB[x]! - logAB[x]! + alive.scale + Math.log(chance) + (k - 1) * one.logGaps - x * logFactorial(k - 1);
  }
  return sum;
}

/** log of r (r+1) … (r+n-1) for n = 0 … count. */
function risingLogs(r: number, count: number): Float64Array {
  const logs = new Float64Array(count + 1);
  for (let n = 1; n <= count; n++) logs[n] = logs[n - 1]! + Math.log(r + n - 1);
  return logs;
}

const logFactorial = (n: number): number => {
  let sum = 0;
  for (let factor = 2; factor <= n; factor++) sum += Math.log(factor);
  return sum;
};

/** Weights of "left after the last purchase" and "still there and silent since", both over exp(scale). */
function terms(
  { k, r, alpha }: LifeModel,
  { repeats, lastWeek, ageWeeks }: Purchases,
  { gamma, extra }: { gamma: Float64Array; extra: number },
): { left: number; alive: { total: number; scale: number } } {
  const silent = ageWeeks - lastWeek + extra;
  const shape = r + k * repeats;
  const scale = r * Math.log(alpha) + gamma[k * repeats]! - shape * Math.log(alpha + lastWeek);
  const share = silent / (alpha + lastWeek + silent);
  let term = ((alpha + lastWeek) / (alpha + lastWeek + silent)) ** shape;
  let total = term;
  for (let stage = 1; stage < k; stage++) {
    term *= (share * (shape + stage - 1)) / stage;
    total += term;
  }
  return { left: 1, alive: { total, scale } };
}

/** Probability that the customer is still one, and that they buy within so many weeks. */
export function lifeOf(
  model: LifeModel,
  customer: Purchases,
  weeks: number,
): { alive: number; buys: number } {
  const gamma = new Float64Array(model.k * customer.repeats + 1);
  const { a, b } = model;
  const stay = (b + customer.repeats) / a;
  const now = terms(model, customer, { gamma, extra: 0 }).alive.total * stay;
  const later = terms(model, customer, { gamma, extra: weeks }).alive.total * stay;
  return { alive: now / (1 + now), buys: (now - later) / (1 + now) };
}
