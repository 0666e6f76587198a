// How warm the search is: cycles of falling temperature, each twice as long as the one before.
//
// The schedule knows nothing of the time limit, so that a longer run is the same run continued and never ends worse.

/** Temperatures at which a cycle begins and ends, in mean legs of a first plan. */
const hottestLegs = 12;
const coldestLegs = 0.03;
/** Iterations of the first cycle, per request, and at least. */
const firstCyclePerRequest = 20;
const shortestCycle = 2000;
/** The temperature is kept for so many iterations: powers are dear. */
const plateau = 32;

export class Cooling {
  temperature: number;
  private iteration = 0;
  private cycleLength: number;
  private readonly hottest: number;

  /** `meanLeg` is the cost of a leg in a first plan: the scale on which plans differ. */
  constructor(meanLeg: number, requestCount: number) {
    this.cycleLength = Math.max(shortestCycle, firstCyclePerRequest * requestCount);
    this.hottest = hottestLegs * meanLeg;
    this.temperature = this.hottest;
  }

  /** Moves on by one iteration; true when a new cycle begins. */
  step(): boolean {
    this.iteration++;
    if (this.iteration >= this.cycleLength) {
      this.iteration = 0;
      this.cycleLength *= 2;
      this.temperature = this.hottest;
      return true;
    }
    if (this.iteration % plateau === 0) {
      this.temperature = this.hottest * (coldestLegs / hottestLegs) ** (this.iteration / this.cycleLength);
    }
    return false;
  }
}
