/** Smoothing of Croston's interval (Croston 1972); 0.2 is his middle value. */
const smoothing = 0.2;

/** The smoothed interval between order days, in days; 0 with fewer than two of them. */
export function crostonInterval(days: ArrayLike<number>): number {
  let interval = 0;
  for (let index = 1; index < days.length; index++) {
    const gap = days[index]! - days[index - 1]!;
    interval = index === 1 ? gap : interval + smoothing * (gap - interval);
  }
  return interval;
}
