// The team's model of the week: fitted on what was known last Sunday, so that it can be kept until the next.
import { type Day, mondayOf } from '../domain/day';
import { fitRhythm, knownTeam, type RhythmModel } from './rhythmModel';
import { countUpTo, type OrderSeries } from './series';

/** Where a fit is kept for whoever asks next. With or without, the answer is the same: it only comes sooner. */
export interface FitMemory {
  /** What was kept under this key; the key names all that a fit rests on. */
  find(key: string): RhythmModel | null;
  keep(key: string, model: RhythmModel): void;
}

/** Raised whenever the same orders would give another model, or another layout of it. */
const modelVersion = 3;
/** A smaller history is fitted sooner than a memory is asked. */
const leastKept = 3000;

/** Fitted on the orders before this week. */
export function weeklyFit(series: readonly OrderSeries[], today: Day, memory: FitMemory | null): RhythmModel {
  const until = mondayOf(today) - 1;
  const past = series.flatMap(({ days, amounts }) => {
    const count = countUpTo(days, until);
    return count > 0 ? [{ days: days.subarray(0, count), amounts: amounts.subarray(0, count) }] : [];
  });
  const orders = past.reduce((sum, { days }) => sum + days.length, 0);
  if (memory === null || orders < leastKept) return fitRhythm(knownTeam(past, until));
  const key = `${modelVersion}-${until}-${orders}-${hashOf(past)}`;
  const kept = memory.find(key);
  if (kept) return kept;
  const model = fitRhythm(knownTeam(past, until));
  memory.keep(key, model);
  return model;
}

/** Every order day and its amount to the hundredth, customer by customer (FNV-1a over whole numbers). */
function hashOf(series: readonly OrderSeries[]): string {
  let hash = 0x811c9dc5;
  for (const { days, amounts } of series) {
    hash = Math.imul(hash ^ days.length, 0x01000193);
    for (let order = 0; order < days.length; order++) {
      hash = Math.imul(hash ^ days[order]!, 0x01000193);
      hash = Math.imul(hash ^ Math.round(100 * amounts[order]!), 0x01000193);
    }
  }
  return (hash >>> 0).toString(36);
}
