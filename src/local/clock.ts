/** The host's clock: somebody else's time, moved forward at will. */

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export class HostClock implements Clock {
  private aheadMs = 0;

  constructor(private readonly base: Clock) {}

  now(): number {
    return this.base.now() + this.aheadMs;
  }

  /** Moves the clock to an instant; it runs on from there. */
  set(instantMs: number): void {
    this.aheadMs = instantMs - this.base.now();
  }
}
