// What happened in the plays: a play in which little of it happens shows little.

export interface Counts {
  steps: number;
  runs: number;
  /** Runs in the middle of another. */
  overlaps: number;
  /** Edits of people in the middle of a run. */
  editsMeanwhile: number;
  /** Runs that were told who holds the lock. */
  toldWho: number;
  undoneExactly: number;
  plansCompared: number;
  /** Runs that were ended at one of their calls. */
  deaths: number;
  /** Edits of which the trigger was ended at one of its calls. */
  editDeaths: number;
}

export const noCounts = (): Counts => ({
  steps: 0,
  runs: 0,
  overlaps: 0,
  editsMeanwhile: 0,
  toldWho: 0,
  undoneExactly: 0,
  plansCompared: 0,
  deaths: 0,
  editDeaths: 0,
});
