import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drive, fitDrives } from '../../src/jobs/planning/calibration';

/** Errors between -1 and 1 minute that repeat no pattern of the lengths. */
const wobble = (index: number): number => ((index * 7919) % 201) / 100 - 1;
const drives = (count: number, recorded: (computed: number, index: number) => number): Drive[] =>
  Array.from({ length: count }, (_, index) => {
    const computed = 1 + ((index * 37) % 190) / 10;
    return { computed, recorded: Math.round(recorded(computed, index) + wobble(index)) };
  });

describe('the correction learned from recorded drives', () => {
  it('is none with fewer than thirty', () => {
    expect(fitDrives(drives(29, (computed) => 2 * computed))).toBeNull();
  });

  it('finds the line through many drives', () => {
    const fitted = fitDrives(drives(600, (computed) => 2 + 1.4 * computed))!;
    expect(fitted.addedMinutes).toBeCloseTo(2, 0);
    expect(fitted.factor).toBeCloseTo(1.4, 1);
    expect(fitted.legs).toBe(600);
  });

  it('is not moved by every fifth drive with a long coffee in it', () => {
    const honest = fitDrives(drives(400, (computed) => 1 + 1.2 * computed))!;
    const coffee = fitDrives(
      drives(400, (computed, index) => 1 + 1.2 * computed + (index % 5 === 0 ? 45 : 0)),
    )!;
    expect(coffee.factor).toBeCloseTo(honest.factor, 1);
    expect(Math.abs(coffee.addedMinutes - honest.addedMinutes)).toBeLessThan(0.4);
  });

  it('believes few noisy drives less than many', () => {
    const noisy = (computed: number, index: number): number => 1.6 * computed + 8 * wobble(3 * index);
    const [few, many] = [fitDrives(drives(30, noisy))!, fitDrives(drives(2_000, noisy))!];
    expect(Math.abs(few.factor - 1)).toBeLessThan(Math.abs(many.factor - 1));
    expect(many.factor).toBeCloseTo(1.6, 1);
  });

  it('never leaves its bounds, whatever is recorded', () => {
    const drive = fc.record({
      computed: fc.double({ min: 0, max: 120, noNaN: true }),
      recorded: fc.integer({ min: 0, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(drive, { minLength: 30, maxLength: 80 }), (recorded) => {
        const fitted = fitDrives(recorded)!;
        expect(fitted.addedMinutes).toBeGreaterThanOrEqual(0);
        expect(fitted.addedMinutes).toBeLessThanOrEqual(10);
        expect(fitted.factor).toBeGreaterThanOrEqual(0.5);
        expect(fitted.factor).toBeLessThanOrEqual(2);
      }),
    );
  });
});
