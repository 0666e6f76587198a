// Small gradient-boosted trees on binned features (Friedman 2001, Newton leaves), on top of a logistic model.
import { type Binning, binningOf, binOf } from './binning';
import type { RegressionData } from './logistic';
import { uniformAt } from './uniform';

/** Nodes of one tree, the root first; a leaf has feature -1. Plain numbers, so that a model can be kept as text. */
export interface Tree {
  feature: number[];
  /** Values up to this one go to the node in `left`, others to the one after it. */
  limit: number[];
  left: number[];
  /** Of leaves; 0 elsewhere. */
  value: number[];
}

// Looked up once, as in `uniform`.
const { exp } = Math;

const leaves = 10;
const learningRate = 0.075;
const leafPenalty = 30;
const leastLeafHessian = 15;
const rowShare = 0.6;
const featureShare = 0.4;
/** Keeps the trees from inventing patterns for small teams. */
const positivesPerTree = 50;
const mostTrees = 140;
const binCount = 32;
/** Log-odds are told apart no finer: a model that is kept stays short. */
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

interface Grower {
  binning: Binning;
  columns: Uint8Array[];
  gradient: Float64Array;
  hessian: Float64Array;
  chosen: number[];
  /** Row numbers; each node owns a stretch of it. */
  order: Int32Array;
  spare: Int32Array;
}

interface Split {
  /** Place among the chosen features. */
  place: number;
  bin: number;
  gain: number;
}

interface Growing {
  node: number;
  start: number;
  end: number;
  /** Gradient and hessian by chosen feature and bin. */
  sums: Float64Array;
  split: Split | null;
}

/** Trees that correct the offsets (log-odds); none for a team with few orders. */
export function boost(data: RegressionData, offsets: Float64Array): Tree[] {
  const rows = data.labels.length;
  let positives = 0;
  for (const label of data.labels) positives += label;
  const treeCount = Math.min(mostTrees, Math.floor(positives / positivesPerTree));
  if (treeCount === 0) return [];
  const binning = binningOf(data.features, data.featureCount);
  const columns = binnedColumns(data, binning);
  const scores = Float64Array.from(offsets);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const trees: Tree[] = [];
  for (let round = 0; round < treeCount; round++) {
    const chosen = columns
      .map((_, feature) => feature)
      .filter((feature) => uniformAt(round, feature) < featureShare);
    const order = sampleOf(rows, round);
    setGradients(data, scores, { gradient, hessian, order });
    const spare = new Int32Array(order.length);
    const tree = grow({ binning, columns, gradient, hessian, chosen, order, spare });
    trees.push(tree.tree);
    addScores(tree, columns, scores);
  }
  return trees;
}

/** What the trees add to the log-odds of one feature vector. */
export function boostedScore(trees: readonly Tree[], features: Float64Array): number {
  let score = 0;
  for (const { feature, limit, left, value } of trees) {
    let node = 0;
    while (feature[node]! >= 0) node = left[node]! + (features[feature[node]!]! <= limit[node]! ? 0 : 1);
    score += value[node]!;
  }
  return score;
}

function sampleOf(rows: number, round: number): Int32Array {
  const order = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (uniformAt(row, 1000 + round) < rowShare) order[count++] = row;
  return order.slice(0, count);
}

function binnedColumns({ features, featureCount, labels }: RegressionData, binning: Binning): Uint8Array[] {
  return Array.from({ length: featureCount }, (_, feature) => {
    const column = new Uint8Array(labels.length);
    for (let row = 0; row < column.length; row++) {
      column[row] = binOf(binning, feature, features[row * featureCount + feature]!);
    }
    return column;
  });
}

function setGradients(
  { labels, weights }: RegressionData,
  scores: Float64Array,
  { gradient, hessian, order }: Pick<Grower, 'gradient' | 'hessian' | 'order'>,
): void {
  for (let index = 0; index < order.length; index++) {
    const row = order[index]!;
    const probability = 1 / (1 + exp(-scores[row]!));
    gradient[row] = weights[row]! * (labels[row]! - probability);
    hessian[row] = weights[row]! * probability * (1 - probability);
  }
}

interface GrownTree {
  tree: Tree;
  /** The bin of each node's limit. */
  bins: number[];
}

function addScores({ tree, bins }: GrownTree, columns: Uint8Array[], scores: Float64Array): void {
  const { feature, left, value } = tree;
  for (let row = 0; row < scores.length; row++) {
    let node = 0;
    while (feature[node]! >= 0) node = left[node]! + (columns[feature[node]!]![row]! <= bins[node]! ? 0 : 1);
    scores[row]! += value[node]!;
  }
}

/** Best-first: the leaf that gains most is split next. */
function grow(grower: Grower): GrownTree {
  const tree: Tree = { feature: [], limit: [], left: [], value: [] };
  const bins: number[] = [];
  const add = (sums: Float64Array): number => {
    const { gradient, hessian } = totalOf(sums);
    tree.feature.push(-1);
    tree.limit.push(0);
    tree.left.push(0);
    tree.value.push(rounded((learningRate * gradient) / (hessian + leafPenalty)));
    bins.push(0);
    return tree.value.length - 1;
  };
  const rootSums = sumsOf(grower, 0, grower.order.length);
  const open: Growing[] = [
    { node: add(rootSums), start: 0, end: grower.order.length, sums: rootSums, split: bestSplit(rootSums) },
  ];
  while (open.length < leaves) {
    const best = takeBest(open);
    if (!best) break;
    const { place, bin } = best.split!;
    const feature = grower.chosen[place]!;
    const middle = partition(grower, best, { column: grower.columns[feature]!, bin });
    const [leftSums, rightSums] = childSums(grower, best, middle);
    const left = add(leftSums);
    const right = add(rightSums);
    tree.feature[best.node] = feature;
    tree.limit[best.node] = grower.binning[feature]![bin]!;
    bins[best.node] = bin;
    tree.left[best.node] = left;
    tree.value[best.node] = 0;
    open.push(
      { node: left, start: best.start, end: middle, sums: leftSums, split: bestSplit(leftSums) },
      { node: right, start: middle, end: best.end, sums: rightSums, split: bestSplit(rightSums) },
    );
  }
  return { tree, bins };
}

function takeBest(open: Growing[]): Growing | null {
  let best = -1;
  for (let index = 0; index < open.length; index++) {
    const split = open[index]!.split;
    if (split && (best < 0 || split.gain > open[best]!.split!.gain)) best = index;
  }
  return best < 0 ? null : open.splice(best, 1)[0]!;
}

/** Rows up to the bin come first; the order within each side stays. Returns where the second side begins. */
function partition(
  { order, spare }: Grower,
  { start, end }: Growing,
  { column, bin }: { column: Uint8Array; bin: number },
): number {
  let left = start;
  let right = 0;
  for (let index = start; index < end; index++) {
    const row = order[index]!;
    if (column[row]! <= bin) order[left++] = row;
    else spare[right++] = row;
  }
  for (let index = 0; index < right; index++) order[left + index] = spare[index]!;
  return left;
}

/** Only the smaller side is counted; the other is the difference. */
function childSums(grower: Grower, parent: Growing, middle: number): [Float64Array, Float64Array] {
  const leftIsSmaller = middle - parent.start <= parent.end - middle;
  const counted = leftIsSmaller ? sumsOf(grower, parent.start, middle) : sumsOf(grower, middle, parent.end);
  const rest = parent.sums;
  for (let index = 0; index < rest.length; index++) rest[index]! -= counted[index]!;
  return leftIsSmaller ? [counted, rest] : [rest, counted];
}

function sumsOf(
  { columns, gradient, hessian, chosen, order }: Grower,
  start: number,
  end: number,
): Float64Array {
  const sums = new Float64Array(chosen.length * binCount * 2);
  for (let place = 0; place < chosen.length; place++) {
    const column = columns[chosen[place]!]!;
    const base = place * binCount * 2;
    for (let index = start; index < end; index++) {
      const row = order[index]!;
      const at = base + column[row]! * 2;
      sums[at]! += gradient[row]!;
      sums[at + 1]! += hessian[row]!;
    }
  }
  return sums;
}

function totalOf(sums: Float64Array): { gradient: number; hessian: number } {
  let gradient = 0;
  let hessian = 0;
  for (let at = 0; at < binCount * 2; at += 2) {
    gradient += sums[at]!;
    hessian += sums[at + 1]!;
  }
  return { gradient, hessian };
}

function bestSplit(sums: Float64Array): Split | null {
  const total = totalOf(sums);
  const whole = gainOf(total.gradient, total.hessian);
  let best: Split | null = null;
  for (let place = 0; place * binCount * 2 < sums.length; place++) {
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < binCount - 1; bin++) {
      const at = (place * binCount + bin) * 2;
      gradient += sums[at]!;
      hessian += sums[at + 1]!;
      if (hessian < leastLeafHessian) continue;
      if (total.hessian - hessian < leastLeafHessian) break;
      const gain =
        gainOf(gradient, hessian) + gainOf(total.gradient - gradient, total.hessian - hessian) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { place, bin, gain };
    }
  }
  return best;
}

const gainOf = (gradient: number, hessian: number): number => (gradient * gradient) / (hessian + leafPenalty);
