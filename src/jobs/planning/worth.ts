// What a visit is worth, and what it loses by being made in another week than its own.
import { mondayOf } from '../../domain/day';
import type { Customer } from '../../domain/entities';
import { visitPrize } from '../../routing';
import type { Period, Wish } from './rhythm';

export interface Worth {
  /** In the best week. */
  prize: number;
  /** What is lost in each week of the period, by its number from 0; all 0 for a single week. */
  weekCosts: number[];
}

/** Of what waiting another week costs, and of what coming too early forgoes. */
const lateShare = 0.5;
const earlyShare = 0.5;

/**
 * At the end of a week: a customer who falls due on Thursday is looked at now, not a week late. In a longer period the
 * visit is worth most in the week in which it falls due; each week of waiting costs part of what it is worth then, so
 * that it is still worth making in the last one.
 */
export function worthOf(
  customer: Customer,
  wish: Wish,
  { period, stretch }: { period: Period; stretch: number },
): Worth {
  const monday = mondayOf(period.from);
  const weekOf = (day: number): number => Math.floor((Math.min(day, period.to) - monday) / 7);
  const weeks = weekOf(period.to) + 1;
  const prizes = Array.from({ length: weeks }, (_, week) => {
    const end = Math.min(period.to, monday + 7 * week + 6);
    // Missed, the customer waits for the next visit and no longer.
    const until = wish.next === null ? end : Math.min(end, Math.max(wish.due, wish.next - 1));
    return visitPrize({
      daysSinceLast: wish.previous === null ? customer.visitIntervalDays : until - wish.previous,
      intervalDays: customer.visitIntervalDays,
      rank: customer.rank,
      stretch,
    });
  });
  const dueWeek = weekOf(Math.max(wish.due, period.from));
  const values = [...prizes];
  for (let week = weeks - 2; week >= dueWeek; week--)
    values[week] = values[week + 1]! + lateShare * prizes[week]!;
  for (let week = 0; week < dueWeek; week++) {
    values[week] = values[dueWeek]! - earlyShare * (prizes[dueWeek]! - prizes[week]!);
  }
  const prize = values[dueWeek]!;
  return { prize, weekCosts: values.map((value) => prize - value) };
}
