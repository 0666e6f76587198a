// Small gradient-boosted trees on binned features (Friedman 2001, Newton leaves), on top of a logistic model.
import { type Binning, binningOf, binOf } from './binning';

interface Leaf {
  value: number;
}

interface Split {
  feature: number;
  /** Bins up to this one go left. */
  bin: number;
  left: TreeNode;
  right: TreeNode;
}

type TreeNode = Leaf | Split;

export interface Boosted {
  binning: Binning;
  trees: TreeNode[];
}

export interface BoostingData {
  /** Row-major. */
  features: Float64Array;
  featureCount: number;
  labels: Uint8Array;
  /** Log-odds that the trees correct. */
  offsets: Float64Array;
}

interface Grower {
  columns: Uint8Array[];
  gradient: Float64Array;
  hessian: Float64Array;
  chosen: number[];
}

const depth = 4;
const learningRate = 0.07;
const leafPenalty = 20;
const leastLeafHessian = 8;
const rowShare = 0.5;
const featureShare = 0.5;
/** Keeps the trees from inventing patterns for small teams. */
const rowsPerTree = 500;
const mostTrees = 60;
const binCount = 32;

/** Trees that correct the offsets; none for a team with few rows. `random` gives numbers in [0, 1). */
export function boost(data: BoostingData, random: () => number): Boosted {
  const rows = data.labels.length;
  const binning = binningOf(data.features, data.featureCount);
  const treeCount = Math.min(mostTrees, Math.floor(rows / rowsPerTree));
  const columns = treeCount > 0 ? binnedColumns(data, binning) : [];
  const scores = Float64Array.from(data.offsets);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const trees: TreeNode[] = [];
  for (let round = 0; round < treeCount; round++) {
    setGradients(scores, data.labels, { gradient, hessian });
    const chosen = columns.map((_, feature) => feature).filter(() => random() < featureShare);
    const sample = Int32Array.from(
      Array.from({ length: rows }, (_, row) => row).filter(() => random() < rowShare),
    );
    const tree = grow({ columns, gradient, hessian, chosen }, sample, depth);
    trees.push(tree);
    for (let row = 0; row < rows; row++) scores[row]! += leafOf(tree, columns, row);
  }
  return { binning, trees };
}

/** What the trees add to the log-odds of one feature vector. */
export function boostedScore({ binning, trees }: Boosted, features: Float64Array): number {
  if (trees.length === 0) return 0;
  const bins = new Uint8Array(features.length);
  for (let feature = 0; feature < bins.length; feature++) {
    bins[feature] = binOf(binning, feature, features[feature]!);
  }
  let score = 0;
  for (const tree of trees) {
    let node = tree;
    while ('feature' in node) node = bins[node.feature]! <= node.bin ? node.left : node.right;
    score += node.value;
  }
  return score;
}

function binnedColumns({ features, featureCount, labels }: BoostingData, binning: Binning): Uint8Array[] {
  return Array.from({ length: featureCount }, (_, feature) =>
    Uint8Array.from(labels, (_label, row) =>
      binOf(binning, feature, features[row * featureCount + feature]!),
    ),
  );
}

function setGradients(
  scores: Float64Array,
  labels: Uint8Array,
  { gradient, hessian }: { gradient: Float64Array; hessian: Float64Array },
): void {
  for (let row = 0; row < scores.length; row++) {
    const probability = 1 / (1 + Math.exp(-scores[row]!));
    gradient[row] = labels[row]! - probability;
    hessian[row] = probability * (1 - probability);
  }
}

function leafOf(tree: TreeNode, columns: Uint8Array[], row: number): number {
  let node = tree;
  while ('feature' in node) node = columns[node.feature]![row]! <= node.bin ? node.left : node.right;
  return node.value;
}

function grow(grower: Grower, rows: Int32Array, levels: number): TreeNode {
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += grower.gradient[row]!;
    hessian += grower.hessian[row]!;
  }
  const split = levels > 0 ? bestSplit(grower, rows, { gradient, hessian }) : null;
  if (!split) return { value: (learningRate * gradient) / (hessian + leafPenalty) };
  const column = grower.columns[split.feature]!;
  return {
    ...split,
    left: grow(
      grower,
      rows.filter((row) => column[row]! <= split.bin),
      levels - 1,
    ),
    right: grow(
      grower,
      rows.filter((row) => column[row]! > split.bin),
      levels - 1,
    ),
  };
}

interface Sums {
  gradient: number;
  hessian: number;
}

function bestSplit(grower: Grower, rows: Int32Array, total: Sums): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let bestGain = gainOf(total) + 1e-9;
  const gradients = new Float64Array(binCount);
  const hessians = new Float64Array(binCount);
  for (const feature of grower.chosen) {
    gradients.fill(0);
    hessians.fill(0);
    const column = grower.columns[feature]!;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const bin = column[row]!;
      gradients[bin]! += grower.gradient[row]!;
      hessians[bin]! += grower.hessian[row]!;
    }
    const left: Sums = { gradient: 0, hessian: 0 };
    for (let bin = 0; bin < binCount - 1; bin++) {
      left.gradient += gradients[bin]!;
      left.hessian += hessians[bin]!;
      const right = { gradient: total.gradient - left.gradient, hessian: total.hessian - left.hessian };
      if (left.hessian < leastLeafHessian || right.hessian < leastLeafHessian) continue;
      const gain = gainOf(left) + gainOf(right);
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = { feature, bin };
    }
  }
  return best;
}

const gainOf = ({ gradient, hessian }: Sums): number => (gradient * gradient) / (hessian + leafPenalty);
