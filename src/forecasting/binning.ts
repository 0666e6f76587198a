// Features cut into equally filled bins, so that trees look at 32 values instead of thousands.

/** Ascending upper edges of each feature's bins. */
export type Binning = Float64Array[];

const edgeCount = 31;
const sampleSize = 4000;

/** Quantile edges of each column of a row-major matrix. */
export function binningOf(features: Float64Array, featureCount: number): Binning {
  const rows = features.length / featureCount;
  const stride = Math.max(1, Math.floor(rows / sampleSize));
  return Array.from({ length: featureCount }, (_, feature) => {
    const values: number[] = [];
    for (let row = 0; row < rows; row += stride) values.push(features[row * featureCount + feature]!);
    return edgesOf(Float64Array.from(values).sort());
  });
}

function edgesOf(sorted: Float64Array): Float64Array {
  const edges = new Set<number>();
  for (let edge = 1; edge <= edgeCount && sorted.length > 0; edge++) {
    const value = sorted[Math.floor((edge * (sorted.length - 1)) / (edgeCount + 1))]!;
    // Upwards, so that the value itself stays below its edge.
    edges.add(Math.ceil(value * 1e4) / 1e4);
  }
  return Float64Array.from(edges);
}

/** The bin of a value, 0 … 31. */
export function binOf(binning: Binning, feature: number, value: number): number {
  const edges = binning[feature]!;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
