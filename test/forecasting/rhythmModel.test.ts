import { describe, expect, test } from 'vitest';
import { expectedDays, withinDays } from '../../src/forecasting/curve';
import { aliveProbability, fitRhythm, knownTeam, weekHazards } from '../../src/forecasting/rhythmModel';
import type { OrderSeries } from '../../src/forecasting/series';
import { bookOf } from '../bench/forecast/book';
import { meguri } from '../bench/forecast/meguri';
import { nextDateTask } from '../bench/forecast/nextDateTask';
import { linesOf, rhythmic, seriesOn, team } from './customers';

const today = 500;

function askAbout(own: OrderSeries, others: OrderSeries[]) {
  const known = knownTeam([own, ...others], today);
  const model = fitRhythm(known);
  const hazards = weekHazards(model, known, 0);
  return {
    within: (days: number) => withinDays(hazards, known, days),
    next: (interval: number, recency: number) => expectedDays(hazards, known, { interval, recency }),
    alive: aliveProbability(model, known, 0),
  };
}

describe('the fitted rhythm', () => {
  const others = team(60, { days: today });

  test('expects a fortnightly customer about when their fortnight is over', () => {
    const days = rhythmic(901, { gap: 14, first: 20, until: today }).map((day) => day);
    const last = days[days.length - 1]!;
    const { next } = askAbout(seriesOn(days), others);
    const { low, middle, high } = next(14, today - last);
    expect(last - today + middle).toBeGreaterThanOrEqual(9);
    expect(middle).toBeLessThanOrEqual(21);
    expect(low).toBeLessThanOrEqual(middle);
    expect(high).toBeGreaterThanOrEqual(middle);
  });

  test('finds whoever is due likelier to order than whoever has just ordered', () => {
    const due = seriesOn(Array.from({ length: 20 }, (_, order) => today - 21 - 21 * (19 - order)));
    const fresh = seriesOn(Array.from({ length: 20 }, (_, order) => today - 21 * (19 - order)));
    expect(askAbout(due, others).within(7)).toBeGreaterThan(askAbout(fresh, others).within(7) + 0.2);
  });

  test('never takes an order for less likely in more days', () => {
    const { within } = askAbout(seriesOn(rhythmic(5, { gap: 30, first: 0, until: today })), others);
    for (let days = 1; days <= 200; days++) expect(within(days)).toBeGreaterThanOrEqual(within(days - 1));
    expect(within(0)).toBe(0);
    expect(within(400)).toBeLessThanOrEqual(1);
  });

  test('holds a weekly customer who went quiet for two months for lost, and no due one', () => {
    const quiet = seriesOn(rhythmic(77, { gap: 7, first: 0, until: today - 60 }));
    const lively = seriesOn(rhythmic(77, { gap: 7, first: 0, until: today }));
    expect(askAbout(quiet, others).alive).toBeLessThan(0.3);
    expect(askAbout(lively, others).alive).toBeGreaterThan(0.8);
  });

  test('names no near date for a customer who has been silent for a year', () => {
    const gone = seriesOn(rhythmic(3, { gap: 14, first: 0, until: today - 365 }));
    expect(askAbout(gone, others).within(91)).toBeLessThan(0.2);
  });
});

describe('ranges of dates', () => {
  const lines = linesOf(team(40, { days: 600, gaps: [7, 14, 21] }));

  test('hold eight of ten orders of a steady team, asked on its second year', () => {
    const rows = nextDateTask(bookOf(lines), [meguri]);
    const all = rows.find(({ segment }) => segment === 'all')!;
    expect(all.origins).toBeGreaterThan(400);
    expect(all.coverage80!).toBeGreaterThan(0.76);
    expect(all.coverage80!).toBeLessThan(0.86);
  });

  test('stay about as they are where the past is too short to tell', () => {
    const { widths } = fitRhythm(knownTeam(team(5, { days: 150 }), 150));
    expect(widths.long).toBeCloseTo(1, 5);
  });
});

describe('small and odd teams', () => {
  test.each([1, 2, 3, 20])(
    '%i customers get probabilities that are neither nothing nor certainty',
    (size) => {
      const all = team(size, { days: today });
      const known = knownTeam(all, today);
      const model = fitRhythm(known);
      all.forEach((_, customer) => {
        const probability = withinDays(weekHazards(model, known, customer), known, 7);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      });
    },
  );

  test('one order, and one day of orders, are enough to answer', () => {
    for (const series of [[seriesOn([today])], [seriesOn([today]), seriesOn([today])], [seriesOn([10])]]) {
      const known = knownTeam(series, today);
      const hazards = weekHazards(fitRhythm(known), known, 0);
      const probability = withinDays(hazards, known, 7);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThan(1);
    }
  });

  test('the same orders give the same model', () => {
    const known = () => knownTeam(team(40, { days: today }), today);
    expect(JSON.stringify(fitRhythm(known()))).toBe(JSON.stringify(fitRhythm(known())));
  });

  test('orders all moved by the same weeks give the same answers', () => {
    const here = team(40, { days: today });
    const later = here.map(({ days, amounts }) => ({ days: days.map((day) => day + 7 * 700), amounts }));
    const answer = (series: OrderSeries[], day: number): number[] => {
      const known = knownTeam(series, day);
      const model = fitRhythm(known);
      return series.map((_, customer) => withinDays(weekHazards(model, known, customer), known, 7));
    };
    const [a, b] = [answer(here, today), answer(later, today + 7 * 700)];
    a.forEach((probability, customer) => {
      expect(b[customer]).toBeCloseTo(probability, 6);
    });
  });
});
