// What a benchmark file comes to: a problem, names for its parts, and the best that is known of it.
import type { RoutingProblem } from '../../../src/routing';

export interface Instance {
  name: string;
  problem: RoutingProblem;
  /** By shift index, as the file numbers them. */
  vehicleIds: (number | string)[];
  /** By request index, as the file numbers them. */
  jobIds: (number | string)[];
  /** `score`: prizes less travel, more is better; `cost`: everything must be served, less is better. */
  goal: 'score' | 'cost';
}

/** Reads the text of a file; the problem is built only when asked, so that building counts as planning time. */
export type Reader = (text: string, name: string) => () => Instance;

/** Euclidean distances, rounded by `round` where the file's rules say so. */
export function planeDistances(
  points: readonly { x: number; y: number }[],
  round = (value: number) => value,
): Float64Array {
  const count = points.length;
  const matrix = new Float64Array(count * count);
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      matrix[from * count + to] = round(
        Math.hypot(points[from]!.x - points[to]!.x, points[from]!.y - points[to]!.y),
      );
    }
  }
  return matrix;
}
