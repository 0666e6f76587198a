import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultBench, faultKinds } from '../faults/faults';
import { scenarios } from '../faults/scenarios';

/** Points tried here for each scenario; `npm run faults` tries them all. */
const pointsTried = 1;

describe('a run that fails or is ended at a service call, and is run again', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s: leaves the workbook of an undisturbed run, and no typed cell changes on the way',
    (_name, scenario) => {
      const bench = new FaultBench(scenario);
      const point = fc.record({
        call: fc.integer({ min: 1, max: bench.calls }),
        kind: fc.constantFrom(...faultKinds),
      });
      // fast-check prints the seed of a run that fails.
      fc.assert(
        fc.property(point, ({ call, kind }) => {
          const { name, why, userCellsChanged } = bench.try(call, kind);
          expect({ name, why, userCellsChanged }).toEqual({ name, why: [], userCellsChanged: 0 });
        }),
        { numRuns: pointsTried, endOnFailure: true },
      );
    },
  );
});
