// How good probabilities are: ranking, precision of the top, log-loss, calibration.

/** One customer on one cut-off. */
export interface Scored {
  customer: number;
  cutoff: number;
  label: 0 | 1;
  score: number;
  probability: number;
}

/** How often each customer is drawn; 1 for all without resampling. */
export type Draw = (customer: number) => number;

export const once: Draw = () => 1;

export const byScore = (rows: readonly Scored[]): Scored[] => [...rows].sort((a, b) => b.score - a.score);

/** Area under the ROC curve and average precision of rows sorted by falling score; ties count half, or as one step. */
export function ranking(sorted: readonly Scored[], draw: Draw): { auc: number; averagePrecision: number } {
  let [above, below, area, precisionSum] = [0, 0, 0, 0];
  for (let start = 0; start < sorted.length; ) {
    let [positives, negatives] = [0, 0];
    let end = start;
    for (; end < sorted.length && sorted[end]!.score === sorted[start]!.score; end++) {
      const times = draw(sorted[end]!.customer);
      if (sorted[end]!.label === 1) positives += times;
      else negatives += times;
    }
    area += negatives * (above + positives / 2);
    above += positives;
    below += negatives;
    if (positives > 0) precisionSum += (positives * above) / (above + below);
    start = end;
  }
  return { auc: area / (above * below), averagePrecision: precisionSum / above };
}

export function logLoss(rows: readonly Scored[], draw: Draw): number {
  let [sum, total] = [0, 0];
  for (const { customer, label, probability } of rows) {
    const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    const times = draw(customer);
    sum -= times * Math.log(label === 1 ? bounded : 1 - bounded);
    total += times;
  }
  return sum / total;
}

/** Expected calibration error over ten bins that hold equally many rows. */
export function calibrationError(rows: readonly Scored[]): number {
  const sorted = [...rows].sort((a, b) => a.probability - b.probability);
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const part = sorted.slice(
      Math.floor((bin * sorted.length) / 10),
      Math.floor(((bin + 1) * sorted.length) / 10),
    );
    let difference = 0;
    for (const { probability, label } of part) difference += probability - label;
    error += Math.abs(difference) / sorted.length;
  }
  return error;
}

/** Precision and recall of the 50 likeliest of each cut-off. */
export function topOfWeek(rows: readonly Scored[]): { precisionAt50: number; recallAt50: number } {
  const weeks = new Map<number, Scored[]>();
  for (const row of rows) {
    const week = weeks.get(row.cutoff);
    if (week) week.push(row);
    else weeks.set(row.cutoff, [row]);
  }
  let [hits, listed, positives] = [0, 0, 0];
  for (const week of weeks.values()) {
    const top = byScore(week).slice(0, 50);
    listed += top.length;
    hits += top.filter(({ label }) => label === 1).length;
    positives += week.filter(({ label }) => label === 1).length;
  }
  return { precisionAt50: hits / listed, recallAt50: hits / positives };
}
