// Logistic regression by iteratively reweighted least squares, drawn towards a prior (ridge).

export interface RegressionData {
  /** Row-major. */
  features: Float64Array;
  featureCount: number;
  labels: Uint8Array;
  weights: Float64Array;
}

/** Log-odds = intercept + sum of coefficient times (feature - mean) / deviation, plus the first feature as it is. */
export interface Logistic {
  intercept: number;
  coefficients: number[];
  means: number[];
}

// Looked up once, as in `uniform`.
const { exp, max } = Math;

/** First on a part of the rows, then on all: Newton's steps double their digits once they are near. */
const strides = [4, 4, 4, 1, 1];

/**
 * The first feature is the prior's log-odds and enters with coefficient 1; the others correct it.
 * `ridge` is the weight of "no correction", in units of the information of rows.
 */
export function fitLogistic(data: RegressionData, ridge: number): Logistic {
  const { means, deviations } = momentsOf(data);
  const size = data.featureCount + 1;
  const rows = standardised(data, means, deviations);
  let coefficients = new Float64Array(size);
  for (const stride of data.labels.length > 0 ? strides : []) {
    const { information, score } = normalEquations(data, { rows, coefficients, stride });
    for (let index = 0; index < size; index++) {
      const weight = index === 0 ? 1 : ridge;
      information[index * size + index]! += weight;
      score[index]! -= weight * coefficients[index]!;
    }
    const step = solve(information, score);
    coefficients = coefficients.map((value, index) => value + step[index]!);
  }
  return {
    intercept: coefficients[0]!,
    coefficients: Array.from(deviations, (deviation, index) => coefficients[index + 1]! / deviation),
    means: [...means],
  };
}

/** Log-odds of one feature vector. */
export function logisticScore({ intercept, coefficients, means }: Logistic, features: Float64Array): number {
  let score = features[0]! + intercept;
  for (let index = 0; index < coefficients.length; index++) {
    score += coefficients[index]! * (features[index]! - means[index]!);
  }
  return score;
}

function momentsOf({ features, featureCount, weights }: RegressionData): {
  means: Float64Array;
  deviations: Float64Array;
} {
  const means = new Float64Array(featureCount);
  const deviations = new Float64Array(featureCount);
  let total = 0;
  for (const weight of weights) total += weight;
  for (let row = 0; row < weights.length; row++) {
    for (let index = 0; index < featureCount; index++) {
      const value = features[row * featureCount + index]!;
      means[index]! += (weights[row]! / total) * value;
      deviations[index]! += (weights[row]! / total) * value * value;
    }
  }
  for (let index = 0; index < featureCount; index++) {
    deviations[index] = Math.sqrt(Math.max(0, deviations[index]! - means[index]! ** 2)) || 1;
  }
  return { means, deviations };
}

function standardised(
  { features, featureCount, labels }: RegressionData,
  means: Float64Array,
  deviations: Float64Array,
): Float64Array {
  const size = featureCount + 1;
  const rows = new Float64Array(labels.length * size);
  for (let row = 0; row < labels.length; row++) {
    rows[row * size] = 1;
    for (let index = 0; index < featureCount; index++) {
      rows[row * size + index + 1] =
        (features[row * featureCount + index]! - means[index]!) / deviations[index]!;
    }
  }
  return rows;
}

function normalEquations(
  { features, featureCount, labels, weights }: RegressionData,
  { rows, coefficients, stride }: { rows: Float64Array; coefficients: Float64Array; stride: number },
): { information: Float64Array; score: Float64Array } {
  const size = coefficients.length;
  const information = new Float64Array(size * size);
  const score = new Float64Array(size);
  for (let row = 0; row < labels.length; row += stride) {
    const start = row * size;
    let logit = features[row * featureCount]!;
    for (let i = 0; i < size; i++) logit += rows[start + i]! * coefficients[i]!;
    const probability = 1 / (1 + exp(-logit));
    const surprise = stride * weights[row]! * (labels[row]! - probability);
    const weight = stride * weights[row]! * max(1e-6, probability * (1 - probability));
    for (let i = 0; i < size; i++) {
      const value = rows[start + i]!;
      score[i]! += value * surprise;
      const weighted = weight * value;
      for (let j = 0; j <= i; j++) information[i * size + j]! += weighted * rows[start + j]!;
    }
  }
  return { information, score };
}

/** Cholesky solution; only the lower triangle of the matrix is read. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const factor = Float64Array.from(matrix);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = factor[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= factor[i * size + k]! * factor[j * size + k]!;
      factor[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / factor[j * size + j]!;
    }
  }
  const solution = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i]! -= factor[i * size + k]! * solution[k]!;
    solution[i]! /= factor[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i]! -= factor[k * size + i]! * solution[k]!;
    solution[i]! /= factor[i * size + i]!;
  }
  return solution;
}
