// How warm the search is: simulated annealing whose temperature falls geometrically (Kirkpatrick et al. 1983).
//
// It goes through cycles, each longer than the one before and begun from the best plan: how routes hang together in
// the large is settled early in a cycle, and is a matter of luck. Where the search is told how much of its time is spent,
// a few cycles fill that; where it is not, each is twice as long as the one before, without end. So a run that is not
// told is the same run however long it lasts.
import type { Temperatures } from './temperature';

/** Iterations of the first cycle, per request, and at least. */
const firstCyclePerRequest = 20;
const shortestCycle = 2000;
/** The temperature is kept for so many iterations: powers are dear. */
const plateau = 32;

/** Shares of a known time at which cycles end: the first ones find out which part of the plans to look through. */
const timedCycles = [0.12, 0.35, 1];
/** Share of a cycle from which it is as good as over. */
const endingShare = 0.96;

/** Reported once each: a cycle is nearly over, a new one begins at the highest temperature. */
export type Phase = 'ending' | 'reheating';

export interface Cooling {
  readonly temperature: number;
  /** Plans are good enough for their routes to be remembered. */
  readonly isCool: boolean;
  /** Moves on by one iteration. */
  step(): Phase | null;
}

/** `progress` tells the share of the time that is spent; `null` when nobody knows. */
export function coolingFor(
  range: Temperatures,
  requestCount: number,
  progress: (() => number) | null,
): Cooling {
  return progress ? new TimedCooling(range, progress) : new CyclicCooling(range, requestCount);
}

function between({ hottest, coldest }: Temperatures, share: number): number {
  return hottest * (coldest / hottest) ** share;
}

/** Goes through a few cycles in a known time, each longer than the one before. */
class TimedCooling implements Cooling {
  temperature: number;
  private iteration = 0;
  private cycle = 0;
  private hasEnded = false;

  constructor(
    private readonly range: Temperatures,
    private readonly progress: () => number,
  ) {
    this.temperature = range.hottest;
  }

  get isCool(): boolean {
    return this.temperature <= this.range.cool;
  }

  step(): Phase | null {
    if (++this.iteration % plateau !== 0) return null;
    const progress = Math.min(1, Math.max(0, this.progress()));
    const last = timedCycles.length - 1;
    let cycle = this.cycle;
    while (cycle < last && progress >= timedCycles[cycle]!) cycle++;
    const from = cycle === 0 ? 0 : timedCycles[cycle - 1]!;
    const share = (progress - from) / (timedCycles[cycle]! - from);
    this.temperature = between(this.range, share);
    if (cycle !== this.cycle) {
      this.cycle = cycle;
      this.hasEnded = false;
      return 'reheating';
    }
    if (share < endingShare || this.hasEnded) return null;
    this.hasEnded = true;
    return 'ending';
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

  get isCool(): boolean {
    return this.temperature <= this.range.cool;
  }

  step(): Phase | null {
    this.iteration++;
    if (this.iteration >= this.cycleLength) {
      this.iteration = 0;
      this.cycleLength *= 2;
      this.temperature = this.range.hottest;
      return 'reheating';
    }
    if (this.iteration % plateau === 0)
      this.temperature = between(this.range, this.iteration / this.cycleLength);
    return this.iteration === Math.floor(endingShare * this.cycleLength) ? 'ending' : null;
  }
}
