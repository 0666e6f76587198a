import { describe, expect, test } from 'vitest';
import { baselines } from '../bench/forecast/baselines';
import { bookOf } from '../bench/forecast/book';
import { dueTask } from '../bench/forecast/dueTask';
import type { Forecaster } from '../bench/forecast/forecaster';
import { leaks } from '../bench/forecast/leak';
import { meguri } from '../bench/forecast/meguri';
import type { Book } from '../bench/forecast/views';
import { linesOf, team } from './customers';

const book = bookOf(linesOf(team(40, { days: 560 })));
const day = 430;

const answering = (name: string, due: (customer: number, today: number) => number): Forecaster => ({
  name,
  isProbability: true,
  refitDays: 28,
  fit: () => ({ on: (_, today) => ({ due: (customer) => due(customer, today), nextGap: null }) }),
});

/** Looks the answer up in the orders that it was made with. */
const peeking = ({ series }: Book): Forecaster =>
  answering('peeking', (customer, today) =>
    series[customer]!.days.some((order) => order > today && order <= today + 7) ? 0.99 : 0.01,
  );

describe('the bench and the future', () => {
  test('sees a planted leak', () => {
    expect(leaks(peeking, book, day).length).toBeGreaterThan(10);
  });

  test.each([meguri, ...baselines].map((forecaster) => [forecaster.name, forecaster] as const))(
    '%s answers the same whatever comes later',
    (_, forecaster) => {
      expect(leaks(() => forecaster, book, day)).toEqual([]);
    },
  );

  test('hands out copies behind which no later order stands', () => {
    const sly: Forecaster = {
      name: 'sly',
      isProbability: true,
      refitDays: 7,
      fit: () => ({
        on: (known, today) => ({
          due: (customer) => {
            const all = new Int32Array(known[customer]!.days.buffer);
            return all.some((order) => order > today && order <= today + 7) ? 0.99 : 0.01;
          },
          nextGap: null,
        }),
      }),
    };
    const [slyRow] = dueTask(book, [sly]);
    expect(slyRow!.auc).toBe(0.5);
    const [openRow] = dueTask(book, [peeking(book)]);
    expect(openRow!.auc).toBe(1);
  });
});
