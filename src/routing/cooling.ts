// How warm the search is: cycles of falling temperature, each longer than the one before.
//
// The schedule knows nothing of the time limit, so that a longer run is the same run continued and never ends worse.

export const tuning = { start: 1, end: 0.01, firstCycle: 20, growth: 2, reheat: 0.5, single: 0 };

export class Cooling {
  temperature = 0;
  private iteration = 0;
  private cycle = 0;
  private cycleLength: number;
  private hottest: number;
  private readonly coldest: number;

  /** `scale` is the size of a typical worsening, in cost. */
  constructor(
    private readonly scale: number,
    size: number,
  ) {
    this.cycleLength = Math.max(2000, tuning.firstCycle * size);
    if (tuning.single > 0) this.cycleLength = tuning.single;
    this.hottest = scale * tuning.start;
    this.coldest = scale * tuning.end;
    this.temperature = this.hottest;
  }

  /** Moves on by one iteration; true when a new cycle begins. */
  step(): boolean {
    this.iteration++;
    if (this.iteration >= this.cycleLength) {
      this.iteration = 0;
      this.cycle++;
      this.cycleLength = Math.floor(this.cycleLength * tuning.growth);
      this.hottest = Math.max(this.coldest * 4, this.scale * tuning.start * tuning.reheat);
      this.temperature = this.hottest;
      return true;
    }
    if (this.iteration % 32 === 0) {
      this.temperature = this.hottest * (this.coldest / this.hottest) ** (this.iteration / this.cycleLength);
    }
    return false;
  }
}
