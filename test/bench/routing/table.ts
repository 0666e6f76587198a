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

  printHeader(): void {
    console.log(line(columns));
  }

  print(result: Result): void {
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
