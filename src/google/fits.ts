// The forecasts' model of the week in the document's properties, some 40 KB for a large team: a job that fits one keeps it,
// and custom functions, the sidebar and other jobs take it from there.
import * as z from 'zod/mini';
import type { FitMemory, RhythmModel } from '../forecasting';
import { once } from './once';
import { fitKey, loadLongText, saveAtOnce } from './properties';

const schema = once(() => {
  const numbers = z.array(z.number());
  return z.object({
    key: z.string(),
    model: z.object({
      hazard: z.object({
        logistic: z.object({ intercept: z.number(), coefficients: numbers, means: numbers }),
        trees: z.array(z.object({ feature: numbers, limit: numbers, left: numbers, value: numbers })),
      }),
      life: z.object({ k: z.number(), r: z.number(), alpha: z.number(), a: z.number(), b: z.number() }),
      widths: z.object({ short: z.number(), long: z.number() }),
    }),
  });
});

interface Kept {
  key: string;
  model: RhythmModel;
}

/** Read at the first question of a run. */
let known: Kept | null | undefined;
let unsaved: Kept | null = null;

export const fitMemory: FitMemory = {
  find(key) {
    if (known === undefined) known = loadFit();
    return known?.key === key ? known.model : null;
  },
  keep(key, model) {
    known = { key, model };
    unsaved = known;
  },
};

/** Keeps what this run has fitted, if anything, for the next. The caller holds the lock. */
export function saveFit(): void {
  try {
    if (unsaved) saveAtOnce(fitKey, JSON.stringify(unsaved));
  } catch (error) {
    // No room, or a service that is out for a moment: the next run fits it again.
    console.error(error);
  }
  unsaved = null;
}

function loadFit(): Kept | null {
  const text = loadLongText(fitKey);
  if (text === null) return null;
  try {
    const parsed = z.safeParse(schema(), JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
