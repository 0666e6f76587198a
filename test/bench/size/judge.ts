// Whether what a job costs stays within the limits as the team grows.
import { type Cost, reps } from './jobs';

export interface Measured {
  share: number;
  customers: number;
  orderLines: number;
  peakMegabytes: number;
  costs: Cost[];
}

export const limits = {
  peakMegabytes: 2000,
  /** Writes that are split into a few more blocks. */
  moreCalls: 3,
  /** A tab of a rep is written, and its boxes set, only where the day changed it. */
  callsOfReps: 2 * reps,
  /** Over n log n: measured on a machine that does other things too. */
  slack: 1.5,
  /** Below, the clock tells more of the machine than of the job. */
  countedSeconds: 1,
};

export interface Growth {
  job: string;
  calls: number[];
  cpuSeconds: number[];
  estimatedSeconds: number[];
  /** CPU at the largest size over what n log n makes of the smallest that counts. */
  overLinearithmic: number;
  broken: string[];
}

const linearithmic = (size: number): number => size * Math.log2(size);

/** Each job over all sizes, smallest first. */
export function growths(measured: readonly Measured[]): Growth[] {
  const largest = measured[measured.length - 1]!;
  return largest.costs.map(({ job }) => {
    const all = measured.map(({ costs }) => costs.find((cost) => cost.job === job)!);
    return judged(job, all, measured);
  });
}

/** Jobs that write tabs of reps. */
const repJobs = ['refreshDue', 'planThisWeek', 'planWeek', 'replan', 'orderPads', 'hourly'];

const moreCalls = (job: string): number =>
  limits.moreCalls + (repJobs.includes(job) ? limits.callsOfReps : 0);

function judged(job: string, costs: Cost[], measured: readonly Measured[]): Growth {
  const calls = costs.map((cost) => cost.calls);
  const cpuSeconds = costs.map((cost) => cost.cpuSeconds);
  const estimatedSeconds = costs.map((cost) => cost.estimatedSeconds);
  const last = costs.length - 1;
  const from = Math.max(0, last - 2);
  const expected =
    (cpuSeconds[from]! * linearithmic(measured[last]!.orderLines)) / linearithmic(measured[from]!.orderLines);
  const overLinearithmic = cpuSeconds[last]! / expected;
  const counts = cpuSeconds[last]! >= limits.countedSeconds && last > 0;
  const broken = [
    ...(Math.max(...calls) > Math.min(...calls) + moreCalls(job) ? ['calls grow'] : []),
    ...(counts && overLinearithmic > limits.slack ? ['CPU grows faster than n log n'] : []),
    ...(costs.some((cost) => cost.estimatedSeconds >= cost.limitSeconds) ? ['too long for Apps Script'] : []),
  ];
  return { job, calls, cpuSeconds, estimatedSeconds, overLinearithmic, broken };
}
