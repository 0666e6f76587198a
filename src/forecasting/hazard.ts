// The probability of an order in the next 7 days, fitted on the team's own weeks.
import type { Day } from '../domain/day';
import { boost, boostedScore, type Tree } from './boosting';
import { featureCount, fillFeatures, horizonDays, type Moment, type Rhythm, rhythmOf } from './features';
import { fitLogistic, type Logistic, logisticScore, type RegressionData } from './logistic';
import { countUpTo, type OrderSeries, type TeamCalendar } from './series';
import { uniformAt } from './uniform';

/** Plain numbers: can be kept as JSON. */
export interface HazardModel {
  logistic: Logistic;
  trees: Tree[];
}

/** Snapshots that a fit looks at: more cost time and teach little. */
const mostRows = 60_000;
/** Of them weeks that ended in an order; beyond 60,000 rows, as many others stand beside them. */
const mostOrdered = 45_000;
/** Whoever has been quiet for longer teaches nothing about the next week. */
export const longestRecency = 180;
const ridge = 12;
/** Weight of the logistic regression beside the trees. */
const straightShare = 0.3;

/** Fits on weekly snapshots of every customer, up to the team's last day. */
export function fitHazard(series: readonly OrderSeries[], team: TeamCalendar): HazardModel {
  const data = snapshots(series, team);
  const logistic = fitLogistic(data, ridge);
  const priors = Float64Array.from(data.labels, (_, row) => data.features[row * featureCount]!);
  return { logistic, trees: boost(data, priors) };
}

/** Probability of an order in the 7 days after the moment, given none between the last known order and it. */
export function weekHazard(
  model: HazardModel,
  {
    series,
    rhythm,
    moment,
    team,
  }: { series: OrderSeries; rhythm: Rhythm; moment: Moment; team: TeamCalendar },
): number {
  const vector = new Float64Array(featureCount);
  fillFeatures(series, rhythm, { moment, team, out: vector });
  const { logistic, trees } = model;
  const straight = logisticScore(logistic, vector);
  // Two views of the same weeks, a smooth one and one that sees thresholds, err in different places.
  const score =
    trees.length === 0
      ? straight
      : straightShare * straight + (1 - straightShare) * (vector[0]! + boostedScore(trees, vector));
  return 1 / (1 + Math.exp(-score));
}

interface Snapshot {
  customer: number;
  day: Day;
  label: 0 | 1;
}

/** All weeks that ended in an order, and as many of the others as there is room for, with their weight. */
export function snapshots(series: readonly OrderSeries[], team: TeamCalendar): RegressionData {
  const all = fitting(listSnapshots(series, team));
  const positives = ordered(all);
  const share = Math.min(1, Math.max(mostRows - positives, positives) / Math.max(1, all.length - positives));
  const kept = all.filter(({ customer, day, label }) => label === 1 || uniformAt(customer, day) < share);
  const features = new Float64Array(kept.length * featureCount);
  let rhythm: Rhythm | null = null;
  let before = -1;
  kept.forEach(({ customer, day }, row) => {
    const own = series[customer]!;
    const count = countUpTo(own.days, day);
    if (customer !== before || rhythm?.count !== count) rhythm = rhythmOf(own, count, team.usualGapDays);
    before = customer;
    fillFeatures(own, rhythm!, {
      moment: { day, knownUntil: day },
      team,
      out: features.subarray(row * featureCount, (row + 1) * featureCount),
    });
  });
  return {
    features,
    featureCount,
    labels: Uint8Array.from(kept, ({ label }) => label),
    weights: Float64Array.from(kept, ({ label }) => (label === 1 ? 1 : 1 / share)),
  };
}

const ordered = (snapshots: readonly Snapshot[]): number =>
  snapshots.reduce((sum, { label }) => sum + label, 0);

/** Of a team with very many weeks of orders, the weeks of some of its customers. */
function fitting(all: readonly Snapshot[]): readonly Snapshot[] {
  const share = mostOrdered / Math.max(1, ordered(all));
  return share >= 1 ? all : all.filter(({ customer }) => uniformAt(customer, 11) < share);
}

/** One snapshot a week and customer from the second order on; the weekday differs from customer to customer. */
function listSnapshots(series: readonly OrderSeries[], { lastDay }: TeamCalendar): Snapshot[] {
  const found: Snapshot[] = [];
  series.forEach(({ days }, customer) => {
    const offset = Math.floor(uniformAt(customer, 7) * 7);
    for (let day = lastDay - horizonDays - offset; day >= (days[1] ?? lastDay); day -= 7) {
      const count = countUpTo(days, day);
      if (day - days[count - 1]! > longestRecency) continue;
      found.push({ customer, day, label: (days[count] ?? Infinity) <= day + horizonDays ? 1 : 0 });
    }
  });
  return found;
}
