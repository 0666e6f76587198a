// Whether a forecaster knows what it cannot know: its answers must not change with what happens after the day.
import type { Day } from '../../../src/domain/day';
import { uniformAt } from '../../../src/forecasting/uniform';
import type { Forecaster } from './forecaster';
import { type Book, cutAfter, knownOn } from './views';

/** The same past and another future: every later order moved or left out. */
function withOtherFuture(book: Book, day: Day): Book {
  const series = book.series.map((own, customer) => {
    const past = cutAfter(own, day);
    const later = Array.from(own.days.subarray(past.days.length)).flatMap((old, index) =>
      uniformAt(customer, index) < 0.5 ? [] : [old + 1 + Math.floor(20 * uniformAt(index, customer))],
    );
    const days = Int32Array.from([...past.days, ...new Set(later)]).sort();
    return { days, amounts: Float64Array.from(days, (_, order) => past.amounts[order] ?? 1) };
  });
  return { ...book, series };
}

/** Customers about whom the forecaster, made with one future and with another, does not say the same. */
export function leaks(make: (book: Book) => Forecaster, book: Book, day: Day): number[] {
  const [here, there] = [book, withOtherFuture(book, day)].map((world) => {
    const known = knownOn(world.series, day);
    return make(world).fit(known, day).on(known, day);
  });
  return book.series.flatMap((_, customer) => {
    if (cutAfter(book.series[customer]!, day).days.length < 3) return [];
    const same =
      here!.due(customer) === there!.due(customer) &&
      JSON.stringify(here!.nextGap?.(customer)) === JSON.stringify(there!.nextGap?.(customer));
    return same ? [] : [customer];
  });
}
