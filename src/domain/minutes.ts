// Times of a day as minutes from midnight in the spreadsheet's time zone.

/** Minutes from midnight, 0–1440 (1440 = the midnight that ends the day). */
export type Minutes = number;

/** From `start` up to `end`, both minutes from midnight, `start < end`. */
export interface TimeWindow {
  start: Minutes;
  end: Minutes;
}

/** `9:05` as minutes from midnight; 24:00 is allowed; anything else gives `null`. */
export function parseClock(text: string): Minutes | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : null;
}

/** Minutes from midnight as `09:05`, rounded to the whole minute. */
export function formatClock(minutes: Minutes): string {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
