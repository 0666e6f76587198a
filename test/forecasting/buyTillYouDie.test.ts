import { describe, expect, test } from 'vitest';
import { fitLife, lifeOf, logLikelihood, type Purchases } from '../../src/forecasting/buyTillYouDie';
import { uniformAt } from '../../src/forecasting/uniform';
import { bgLogLikelihood, bgOutlook, fitBgNbd } from '../bench/forecast/bgNbd';

/** Customer 0001 of the CDNOW sample. */
const cdnow: Purchases = { repeats: 2, lastWeek: 30.43, ageWeeks: 38.86, logGaps: 0 };

describe('BG/NBD', () => {
  test('gives CDNOW customer 0001 the log-likelihood of Fader, Hardie and Lee (2005), -9.4596', () => {
    expect(bgLogLikelihood({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, [cdnow])).toBeCloseTo(-9.4596, 2);
  });

  test('is certain of whoever bought only once', () => {
    const once = { repeats: 0, lastWeek: 0, ageWeeks: 30, logGaps: 0 };
    expect(bgOutlook({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, once, 10).alive).toBe(1);
  });
});

/** Erlang-2 buyers at one rate a week who leave after each purchase with the same chance. */
function simulated(size: number, { rate, leaves }: { rate: number; leaves: number }): Purchases[] {
  const ageWeeks = 80;
  return Array.from({ length: size }, (_, customer) => {
    let [week, repeats, lastWeek, logGaps, draw] = [0, 0, 0, 0, 0];
    const next = (): number => uniformAt(customer, draw++);
    while (next() >= leaves) {
      const gap = -Math.log((1 - next()) * (1 - next())) / (2 * rate);
      week += gap;
      if (week > ageWeeks) break;
      repeats++;
      lastWeek = week;
      logGaps += Math.log(gap);
    }
    return { repeats, lastWeek, ageWeeks, logGaps };
  });
}

describe('MBG/CNBD-k', () => {
  const buyers = simulated(600, { rate: 0.4, leaves: 0.08 });
  const model = fitLife(buyers);

  test('recognises the regularity, the rate and the chance to leave that made the purchases', () => {
    expect(model.k).toBe(2);
    // The rate of the Gamma mixture counts the k stages of a gap.
    expect(model.r / model.alpha).toBeGreaterThan(0.4 * 2 * 0.85);
    expect(model.r / model.alpha).toBeLessThan(0.4 * 2 * 1.15);
    expect(model.a / (model.a + model.b)).toBeGreaterThan(0.05);
    expect(model.a / (model.a + model.b)).toBeLessThan(0.11);
  });

  test('is likelier than parameters beside it', () => {
    const best = logLikelihood(model, buyers);
    for (const part of ['r', 'alpha', 'a', 'b'] as const) {
      for (const factor of [0.7, 1.4]) {
        expect(logLikelihood({ ...model, [part]: model[part] * factor }, buyers)).toBeLessThan(best);
      }
    }
  });

  test('believes less in a customer the longer they are silent', () => {
    const silent = (weeks: number) =>
      lifeOf(model, { repeats: 10, lastWeek: 30, ageWeeks: 30 + weeks, logGaps: 0 }, 4);
    expect(silent(1).alive).toBeGreaterThan(0.85);
    expect(silent(20).alive).toBeLessThan(0.3);
    for (let weeks = 1; weeks < 40; weeks++) {
      expect(silent(weeks + 1).alive).toBeLessThan(silent(weeks).alive);
      expect(silent(weeks).buys).toBeLessThan(silent(weeks).alive);
    }
  });

  test('with k = 1 and many customers, agrees with the calibration of BG/NBD on who is left', () => {
    const poisson = simulated(400, { rate: 0.4, leaves: 0.08 });
    const [life, bg] = [fitLife(poisson, [1]), fitBgNbd(poisson)];
    const share = (of: (customer: Purchases) => number): number =>
      poisson.reduce((sum, customer) => sum + of(customer), 0) / poisson.length;
    const repeated = poisson.filter(({ repeats }) => repeats > 3);
    expect(repeated.length).toBeGreaterThan(100);
    expect(share((one) => lifeOf(life, one, 4).buys)).toBeCloseTo(
      share((one) => bgOutlook(bg, one, 4).buys),
      1,
    );
  });
});
