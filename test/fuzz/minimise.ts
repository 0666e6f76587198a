// Makes a failing case smaller: drops what it can do without.
import type { FuzzCase } from './planting';
import { runCase } from './runCase';
import type { Bundle } from './template';

/** The smallest case found that still fails, dropping plantings and jobs one at a time. */
export function minimised(bundle: Bundle, failing: FuzzCase): FuzzCase {
  const fails = (one: FuzzCase): boolean => runCase(bundle, one).failures.length > 0;
  let smallest = failing;
  for (const planting of failing.plantings) {
    const without = { ...smallest, plantings: smallest.plantings.filter((one) => one !== planting) };
    if (fails(without)) smallest = without;
  }
  for (let index = smallest.jobs.length - 1; index >= 0; index--) {
    const without = { ...smallest, jobs: smallest.jobs.filter((_, place) => place !== index) };
    if (fails(without)) smallest = without;
  }
  return smallest;
}
