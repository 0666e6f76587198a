// How warm the search is: simulated annealing whose temperature falls geometrically (Kirkpatrick et al. 1983).
//
// Where the search is told how much of its time is spent, it cools down once, in step with that. Where it is not,
// it goes through cycles, each twice as long as the one before: a longer run is the same run continued.
import type { Temperatures } from './temperature';

/** Iterations of the first cycle, per request, and at least. */
const firstCyclePerRequest = 20;
const shortestCycle = 2000;
/** The temperature is kept for so many iterations: powers are dear. */
const plateau = 32;

export interface Cooling {
  readonly temperature: number;
  /** Moves on by one iteration; true when a new cycle begins. */
  step(): boolean;
}

/** `progress` tells the share of the time that is spent; `null` when nobody knows. */
export function coolingFor(
  range: Temperatures,
  requestCount: number,
  progress: (() => number) | null,
): Cooling {
  return progress ? new SingleCooling(range, progress) : new CyclicCooling(range, requestCount);
}

function between({ hottest, coldest }: Temperatures, share: number): number {
  return hottest * (coldest / hottest) ** share;
}

class SingleCooling implements Cooling {
  temperature: number;
  private iteration = 0;

  constructor(
    private readonly range: Temperatures,
    private readonly progress: () => number,
  ) {
    this.temperature = range.hottest;
  }

  step(): boolean {
    if (++this.iteration % plateau === 0) {
      this.temperature = between(this.range, Math.min(1, Math.max(0, this.progress())));
    }
    return false;
  }
}

class CyclicCooling implements Cooling {
  temperature: number;
  private iteration = 0;
  private cycleLength: number;

  constructor(
    private readonly range: Temperatures,
    requestCount: number,
  ) {
    this.cycleLength = Math.max(shortestCycle, firstCyclePerRequest * requestCount);
    this.temperature = range.hottest;
  }

  step(): boolean {
    this.iteration++;
    if (this.iteration >= this.cycleLength) {
      this.iteration = 0;
      this.cycleLength *= 2;
      this.temperature = this.range.hottest;
      return true;
    }
    if (this.iteration % plateau === 0)
      this.temperature = between(this.range, this.iteration / this.cycleLength);
    return false;
  }
}
