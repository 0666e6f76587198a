// The best plan so far, kept as plain sequences.
import type { Model } from './model';
import type { Routes } from './routes';
import { Snapshot } from './snapshot';

/** First by the number of mandatory requests served, then by objective. */
export class Incumbent {
  mandatoryAbsent = Number.POSITIVE_INFINITY;
  objective = Number.NEGATIVE_INFINITY;
  private readonly snapshot: Snapshot;

  constructor(
    private readonly model: Model,
    private readonly routes: Routes,
  ) {
    this.snapshot = new Snapshot(routes);
  }

  /** Takes the current routes when they are better; true then. */
  offer(): boolean {
    const { model, routes } = this;
    let missing = 0;
    for (let index = 0; index < routes.absentCount; index++)
      missing += model.mandatory[routes.absent[index]!]!;
    if (missing > this.mandatoryAbsent) return false;
    const objective = objectiveOf(model, routes);
    if (missing === this.mandatoryAbsent && objective <= this.objective + 1e-9) return false;
    this.mandatoryAbsent = missing;
    this.objective = objective;
    this.snapshot.take();
    return true;
  }

  /** Makes the routes what they were when the best plan was found. */
  recall(): void {
    this.snapshot.putBack();
  }
}

/** Prizes collected less the cost of all routes. */
export function objectiveOf(model: Model, routes: Routes): number {
  let sum = 0;
  for (let shift = 0; shift < model.shiftCount; shift++) sum -= routes.cost[shift]!;
  for (let node = 0; node < model.nodeCount; node++)
    if (routes.shiftOf[node]! >= 0) sum += model.prize[node]!;
  return sum;
}
