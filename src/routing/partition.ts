// The best choice of routes from a pool that serves nobody twice: branch and bound on the row with the fewest columns,
// pruned by reduced costs (Balas & Padberg 1976); cut off after a given amount of work.
import type { Duals, Partition } from './duals';

const mostCandidates = 1500;
/** Looks at cells of candidates: some 20 ms. */
const mostWork = 4_000_000;

/** Columns of a choice that costs less than `target` in all; `null` when none was found. */
export function choosePartition(partition: Partition, duals: Duals, target: number): number[] | null {
  return new Branching(partition, duals, target).run();
}

class Branching {
  private best: number[] | null = null;
  private readonly covered: Uint8Array;
  private readonly left: Int32Array;
  private readonly counts: Int32Array;
  private readonly chosen: number[] = [];
  private work = 0;
  /** What the open rows that no candidate covers cost at least. */
  private stranded = 0;

  constructor(
    private readonly partition: Partition,
    private readonly duals: Duals,
    private target: number,
  ) {
    this.covered = new Uint8Array(partition.penalty.length);
    this.left = Int32Array.from(partition.available);
    this.counts = new Int32Array(partition.penalty.length);
  }

  run(): number[] | null {
    const slack = this.target - this.duals.bound;
    const { reduced } = this.duals;
    const candidates: number[] = [];
    for (let column = 0; column < this.partition.pool.count; column++)
      if (reduced[column]! < slack) candidates.push(column);
    candidates.sort((a, b) => reduced[a]! - reduced[b]!);
    this.branch(candidates.slice(0, mostCandidates), this.duals.bound);
    return this.best;
  }

  /** `bound` is what the choice so far costs at least. */
  private branch(candidates: readonly number[], bound: number): void {
    const { reduced, worth } = this.duals;
    const { penalty } = this.partition;
    const row = this.scarcestRow(candidates);
    if (bound + this.stranded >= this.target - 1e-7) return;
    if (row < 0) {
      this.finish(bound + this.stranded);
      return;
    }
    for (const column of candidates) {
      if (this.work > mostWork || bound + reduced[column]! >= this.target - 1e-7) break;
      if (!this.covers(column, row)) continue;
      this.take(column);
      this.branch(this.compatible(candidates, bound + reduced[column]!), bound + reduced[column]!);
      this.release(column);
    }
    const without = bound + penalty[row]! - worth[row]!;
    if (without >= this.target - 1e-7 || this.work > mostWork) return;
    this.covered[row] = 1;
    this.branch(
      candidates.filter((column) => !this.covers(column, row)),
      without,
    );
    this.covered[row] = 0;
  }

  private finish(bound: number): void {
    const { available } = this.partition;
    let cost = bound;
    for (let kind = 0; kind < available.length; kind++) cost += this.duals.rent[kind]! * this.left[kind]!;
    if (cost >= this.target - 1e-7) return;
    this.target = cost;
    this.best = [...this.chosen];
  }

  /** The open row with the fewest candidates; -1 when no candidate covers any. */
  private scarcestRow(candidates: readonly number[]): number {
    const { stops, length, width } = this.partition.pool;
    const { counts } = this;
    counts.fill(0);
    for (const column of candidates) {
      this.work += length[column]!;
      for (let cell = column * width; cell < column * width + length[column]!; cell++)
        counts[stops[cell]!]!++;
    }
    const { penalty } = this.partition;
    let row = -1;
    this.stranded = 0;
    for (let node = 0; node < counts.length; node++) {
      if (counts[node]! > 0) {
        if (row < 0 || counts[node]! < counts[row]!) row = node;
      } else if (this.covered[node] === 0) {
        this.stranded += penalty[node]! - this.duals.worth[node]!;
      }
    }
    this.work += counts.length;
    return row;
  }

  private covers(column: number, row: number): boolean {
    const { stops, length, width } = this.partition.pool;
    for (let cell = column * width; cell < column * width + length[column]!; cell++)
      if (stops[cell] === row) return true;
    return false;
  }

  private compatible(candidates: readonly number[], bound: number): number[] {
    const { stops, length, width, kind } = this.partition.pool;
    const slack = this.target - bound;
    const rest: number[] = [];
    for (const column of candidates) {
      if (this.duals.reduced[column]! >= slack) break;
      if (this.left[kind[column]!] === 0) continue;
      let cell = column * width;
      const end = cell + length[column]!;
      while (cell < end && this.covered[stops[cell]!] === 0) cell++;
      if (cell === end) rest.push(column);
    }
    return rest;
  }

  private take(column: number): void {
    this.mark(column, 1);
    this.left[this.partition.pool.kind[column]!]!--;
    this.chosen.push(column);
  }

  private release(column: number): void {
    this.mark(column, 0);
    this.left[this.partition.pool.kind[column]!]!++;
    this.chosen.pop();
  }

  private mark(column: number, value: number): void {
    const { stops, length, width } = this.partition.pool;
    for (let cell = column * width; cell < column * width + length[column]!; cell++)
      this.covered[stops[cell]!] = value;
  }
}
