// The day to promise a delivery for.
import type { Day } from './day';

/** Days looked at before the search gives up: a closure of two months is an error in the calendar. */
const searchDays = 62;

/**
 * The first day on which the customer can take the goods, so many working days after the order.
 *
 * @param lead Working days from order to delivery; 0 = the same day, if it is a working day.
 * @returns `null` when there is none within two months.
 */
export function deliveryDayFor(
  ordered: Day,
  lead: number,
  on: { isWorkingDay: (day: Day) => boolean; isOpen: (day: Day) => boolean },
): Day | null {
  let left = lead;
  for (let day = ordered; day <= ordered + searchDays; day++) {
    if (!on.isWorkingDay(day)) continue;
    if (day > ordered) left -= 1;
    if (left <= 0 && on.isOpen(day)) return day;
  }
  return null;
}
