// What the coming weeks will sell, for a rep or the whole team, and whether the month's target will be met.
import { calendarDateOf, type Day, dayOf } from '../domain/day';
import type { ForecastBook, SalesOutlook } from '../forecasting';
import type { Team } from './team';

export interface OutlookFigures {
  /** With 80 % ranges. */
  fourWeeks: SalesOutlook;
  thirteenWeeks: SalesOutlook;
  /** Of this month, by its end; null where no target is set. */
  targetChance: number | null;
}

const fourWeeks = 28;
const thirteenWeeks = 91;

/** The outlook of the customers of these reps. */
export function outlookOfReps(
  team: Team,
  book: ForecastBook,
  { repIds, target }: { repIds: ReadonlySet<string>; target: number | null },
): OutlookFigures {
  const customerIds = book.customers.filter((id) => {
    const customer = team.customers.get(id)?.record;
    return customer !== undefined && customer.status === 'active' && repIds.has(customer.repId);
  });
  return {
    fourWeeks: book.sales(customerIds, fourWeeks),
    thirteenWeeks: book.sales(customerIds, thirteenWeeks),
    targetChance: target === null ? null : targetChance(team, book, { customerIds, repIds, target }),
  };
}

function targetChance(
  team: Team,
  book: ForecastBook,
  { customerIds, repIds, target }: { customerIds: string[]; repIds: ReadonlySet<string>; target: number },
): number {
  const { first, next } = monthOf(book.today);
  let sold = 0;
  for (const { record } of team.orders) {
    const repId = team.customers.get(record.customerId)?.record.repId ?? '';
    if (record.day >= first && record.day <= book.today && repIds.has(repId)) sold += record.amount;
  }
  const left = next - 1 - book.today;
  if (left === 0) return sold >= target ? 1 : 0;
  return book.sales(customerIds, left).chanceOf(target - sold);
}

/** What active customers will still buy in this month and in each of the next, by its end. */
export function expectedByMonth(team: Team, book: ForecastBook, months: number): number[] {
  const customerIds = book.customers.filter((id) => team.customers.get(id)?.record.status === 'active');
  const expected: number[] = [];
  let before = 0;
  let end = book.today;
  for (let month = 0; month < months; month++) {
    end = monthOf(end + (month === 0 ? 0 : 1)).next - 1;
    const until = end === book.today ? 0 : book.sales(customerIds, end - book.today).mean;
    expected.push(Math.round(Math.max(0, until - before)));
    before = until;
  }
  return expected;
}

/** The first day of the day's month, and of the next. */
function monthOf(day: Day): { first: Day; next: Day } {
  const { year, month } = calendarDateOf(day);
  const first = dayOf(year, month, 1)!;
  return { first, next: month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)! };
}
