// The benchmark's figures as a table for people.

export interface Result {
  instance: string;
  objective: number;
  bestKnown: number | null;
  /** Behind the best known, in percent of it; negative is ahead. */
  gapPercent: number | null;
  served: number;
  requests: number;
  travelMinutes: number;
  seconds: number;
  iterations: number;
  vroom5s: number | null;
}

const columns = [
  'instance',
  'objective',
  'best known',
  'gap %',
  'served',
  'travel',
  'iter/s',
  's',
  'VROOM 5 s',
];
const widths = [16, 11, 11, 8, 10, 10, 8, 6, 10];

export class Table {
  private readonly gaps: number[] = [];
  private readonly results: Result[] = [];

  printHeader(): void {
    console.log(line(columns));
  }

  print(result: Result): void {
    this.results.push(result);
    if (result.gapPercent !== null) this.gaps.push(result.gapPercent);
    console.log(
      line([
        result.instance,
        result.objective.toFixed(2),
        result.bestKnown?.toFixed(2) ?? '-',
        result.gapPercent?.toFixed(3) ?? '-',
        `${result.served}/${result.requests}`,
        result.travelMinutes.toFixed(1),
        (result.iterations / result.seconds).toFixed(0),
        result.seconds.toFixed(1),
        result.vroom5s?.toFixed(1) ?? '-',
      ]),
    );
  }

  /** Time of an iteration by size, as it is and against n log n, from the smallest instance on. */
  printCurve(memoryBytes: number): void {
    const bySize = [...this.results].sort((a, b) => a.requests - b.requests);
    const cost = (result: Result): number => (1e6 * result.seconds) / Math.max(1, result.iterations);
    const growth = (result: Result): number => result.requests * Math.log(result.requests);
    const first = bySize[0]!;
    for (const result of bySize) {
      const times = cost(result) / cost(first);
      const allowed = growth(result) / growth(first);
      const figures = [
        `${cost(result).toFixed(1)} us`,
        `x ${times.toFixed(2)}`,
        `n log n: x ${allowed.toFixed(2)}`,
      ];
      console.log(`${String(result.requests).padStart(6)} requests: ${figures.join(', ')} an iteration`);
    }
    console.log(`memory of the process ${(memoryBytes / 2 ** 20).toFixed(0)} MiB`);
  }

  printMean(): void {
    if (this.gaps.length === 0) return;
    const mean = this.gaps.reduce((sum, gap) => sum + gap, 0) / this.gaps.length;
    console.log(`mean gap ${mean.toFixed(3)} % over ${this.gaps.length} instances`);
  }
}

function line(cells: string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!)))
    .join(' ');
}
