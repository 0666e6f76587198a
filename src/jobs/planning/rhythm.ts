// When a customer's visits fall due in a period: after the last contact, between visits that stand, before the next one.
import type { Day } from '../../domain/day';

export interface Period {
  from: Day;
  /** Last day. */
  to: Day;
}

/** A visit that the customer's interval asks for. */
export interface Wish {
  /** Days on which it may be made. */
  days: Period;
  /** The contact it follows: made, agreed, or itself a wish. `null`: none on record. */
  previous: Day | null;
  due: Day;
  /** When the customer's next visit is due in any case; `null` when no other is known. */
  next: Day | null;
}

export interface Rhythm {
  period: Period;
  /** As wished; visits are never closer than a share of it. */
  intervalDays: number;
  /** As far as there is time, from one due day to the next. */
  stretchedDays: number;
  /** Last contact before the period. */
  lastContact: Day | null;
  /** Days of visits that stand anyhow, within the period or after it. */
  fixedDays: Day[];
}

/** Nobody is visited again before so much of the interval has passed. */
export const earliestShare = 0.7;

/** Least days between two visits of a customer. */
export const gapDays = (intervalDays: number): number => Math.max(1, Math.ceil(earliestShare * intervalDays));

/** The visits to wish for, earliest first: none that comes too soon after one that stands, or too soon before it. */
export function wishesOf(rhythm: Rhythm): Wish[] {
  const fixed = [...rhythm.fixedDays].sort((a, b) => a - b);
  const starts = [rhythm.lastContact, ...fixed];
  return starts.flatMap((after, index) => wishesBetween(rhythm, { after, before: fixed[index] ?? null }));
}

function wishesBetween(rhythm: Rhythm, { after, before }: { after: Day | null; before: Day | null }): Wish[] {
  const { period, stretchedDays } = rhythm;
  const gap = gapDays(rhythm.intervalDays);
  const latest = before === null ? period.to : Math.min(period.to, before - gap);
  const wishes: Wish[] = [];
  let previous = after;
  for (;;) {
    const from = previous === null ? period.from : Math.max(period.from, previous + gap);
    const due = previous === null ? period.from : Math.round(previous + stretchedDays);
    // A second visit within the period is made only when it falls due there.
    const isFirst = wishes.length === 0 && (after === null || after < period.from);
    if (from > latest || (!isFirst && due > latest)) break;
    wishes.push({ days: { from, to: latest }, previous, due, next: before });
    previous = Math.max(due, from, period.from);
  }
  wishes.forEach((wish, index) => {
    wish.next = wishes[index + 1]?.due ?? before;
  });
  return wishes;
}
