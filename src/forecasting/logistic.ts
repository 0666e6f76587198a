// Logistic regression by iteratively reweighted least squares, drawn towards a prior (ridge).

export interface LogisticData {
  /** Row-major, standardised; the first column is the intercept. */
  features: Float64Array;
  featureCount: number;
  labels: Uint8Array;
  /** Log-odds known beforehand: what the model says without any data. */
  offsets: Float64Array;
}

const iterations = 6;

/**
 * Coefficients that correct the offsets; all 0 without rows.
 * `ridge` is the weight of "no correction", in units of the information of rows.
 */
export function fitLogistic(data: LogisticData, ridge: number): Float64Array {
  const size = data.featureCount;
  let coefficients = new Float64Array(size);
  if (data.labels.length === 0) return coefficients;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const { information, score } = normalEquations(data, coefficients);
    for (let index = 0; index < size; index++) {
      information[index * size + index]! += ridge;
      score[index]! -= ridge * coefficients[index]!;
    }
    const step = solve(information, score);
    coefficients = coefficients.map((value, index) => value + step[index]!);
  }
  return coefficients;
}

function normalEquations(
  { features, featureCount, labels, offsets }: LogisticData,
  coefficients: Float64Array,
): { information: Float64Array; score: Float64Array } {
  const information = new Float64Array(featureCount * featureCount);
  const score = new Float64Array(featureCount);
  for (let row = 0; row < labels.length; row++) {
    const start = row * featureCount;
    let logit = offsets[row]!;
    for (let i = 0; i < featureCount; i++) logit += features[start + i]! * coefficients[i]!;
    const probability = 1 / (1 + Math.exp(-logit));
    const weight = Math.max(1e-6, probability * (1 - probability));
    for (let i = 0; i < featureCount; i++) {
      const value = features[start + i]!;
      score[i]! += value * (labels[row]! - probability);
      for (let j = 0; j <= i; j++)
        information[i * featureCount + j]! += weight * value * features[start + j]!;
    }
  }
  return { information, score };
}

/** Cholesky solution; only the lower triangle of the matrix is read. */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
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
