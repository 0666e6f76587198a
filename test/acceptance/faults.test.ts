import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryFunctions } from '../../src/build/stubs';
import { FaultBench } from '../faults/faults';
import { imageOf } from '../faults/image';
import { looks } from '../faults/looks';
import { scenarios } from '../faults/scenarios';
import { Stage } from '../faults/stage';

/** Points tried here for each scenario; `npm run faults` tries them all. */
const pointsTried = 1;

const run = new Set<string>();

describe('a run that fails or is ended at a service call, and is run again', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s: leaves the workbook of an undisturbed run, and no typed cell changes on the way',
    (_name, scenario) => {
      const bench = new FaultBench(scenario);
      for (const name of bench.plain.functions) run.add(name);
      // fast-check prints the seed of a run that fails.
      fc.assert(
        fc.property(fc.constantFrom(...bench.points()), ([call, kind]) => {
          const { name, why, userCellsChanged } = bench.try(call, kind);
          expect({ name, why, userCellsChanged }).toEqual({ name, why: [], userCellsChanged: 0 });
        }),
        { numRuns: pointsTried, endOnFailure: true },
      );
    },
  );

  it('are all the functions of the bundle, but for those that only look', () => {
    const entries = ['index', 'jobs'].flatMap((file) => entryFunctions(`src/entry/${file}.ts`));
    // onEdit calls this one for edits in the tabs of the office, which are among the scenarios.
    const covered = [...run, 'officeEdit', ...Object.keys(looks)];
    expect([...new Set(covered)].sort()).toEqual(entries.map(({ name }) => name).sort());
    expect(Object.keys(looks).filter((name) => run.has(name))).toEqual([]);
  });

  it.each(Object.entries(looks))('%s only looks', (name, args) => {
    const world = Stage.office.perform();
    const before = imageOf(world.host);
    const { ok, error } = /^[A-Z_]+$/.test(name)
      ? world.host.run(name, args, { authMode: 'CUSTOM_FUNCTION', attended: false })
      : world.host.run(name, args);
    expect(error?.message).toBeUndefined();
    expect(ok).toBe(true);
    expect(imageOf(world.host)).toEqual(before);
  });
});
