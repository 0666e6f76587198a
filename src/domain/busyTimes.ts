// When reps have something else to do than visits: meetings, leave, errands.
import type { Day } from './day';
import { mergeWindows } from './hours';
import type { TimeWindow } from './minutes';

/** Busy hours by rep and day. */
export class BusyTimes {
  private readonly windows = new Map<string, TimeWindow[]>();

  add(repId: string, day: Day, window: TimeWindow): void {
    const key = `${day} ${repId}`;
    this.windows.set(key, mergeWindows([...(this.windows.get(key) ?? []), window]));
  }

  /** Ascending, none overlapping. */
  on(repId: string, day: Day): readonly TimeWindow[] {
    return this.windows.get(`${day} ${repId}`) ?? [];
  }
}

/** What is left of windows without the hours of another. */
export function subtractWindow(windows: readonly TimeWindow[], taken: TimeWindow): TimeWindow[] {
  return windows
    .flatMap((window) => [
      { start: window.start, end: Math.min(window.end, taken.start) },
      { start: Math.max(window.start, taken.end), end: window.end },
    ])
    .filter(({ start, end }) => start < end);
}
