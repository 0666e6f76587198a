// Where the bars of the order history stand: days to the right, amounts upwards.
import { formatIsoDay, parseIsoDay } from '../domain/day';
import type { CustomerCard, IsoDay } from '../jobs/views';

export interface ChartFrame {
  width: number;
  /** Room at the left for the scale. */
  left: number;
  height: number;
  /** Room below for the months. */
  below: number;
  /** Room above for the scale. */
  above: number;
}

export interface Bar {
  x: number;
  y: number;
  height: number;
  day: IsoDay;
  amount: number;
}

export interface Chart {
  bars: Bar[];
  /** The first of each month shown, as many as there is room for. */
  months: { x: number; month: number }[];
  todayX: number;
  expected: { x: number; from: number; to: number } | null;
  /** A round amount, and where its line stands. */
  scale: { amount: number; y: number };
  baseY: number;
}

/** History shown, where there is as much. */
const longestDays = 400;
const shortestDays = 60;

/** `null` where there is nothing to draw. */
export function chartOf(card: CustomerCard, today: IsoDay, frame: ChartFrame): Chart | null {
  const now = parseIsoDay(today) ?? 0;
  const orders = card.history
    .map(([day, amount]) => ({ at: parseIsoDay(day) ?? 0, day, amount }))
    .filter(({ at }) => at > now - longestDays);
  if (orders.length === 0) return null;
  const dayOf = (day: IsoDay | undefined): number => (day === undefined ? now : (parseIsoDay(day) ?? now));
  const first = Math.min(orders[0]!.at - 4, now - shortestDays);
  const last = Math.max(now, dayOf(card.expected?.latest)) + 4;
  const x = (day: number): number =>
    frame.left + ((day - first) / (last - first)) * (frame.width - frame.left);
  const baseY = frame.height - frame.below;
  const most = Math.max(...orders.map(({ amount }) => amount), 1);
  const y = (amount: number): number => baseY - (Math.max(0, amount) / most) * (baseY - frame.above);
  const { expected } = card;
  const round = roundBelow(most);
  return {
    bars: orders.map(({ at, day, amount }) => ({
      x: x(at),
      y: y(amount),
      height: baseY - y(amount),
      day,
      amount,
    })),
    months: monthsBetween(first, last, x).filter((month) => month.x < frame.width - closestMonths),
    todayX: x(now),
    expected: expected && {
      x: x(dayOf(expected.day)),
      from: Math.max(x(dayOf(expected.earliest)), frame.left),
      to: x(dayOf(expected.latest)),
    },
    scale: { amount: round, y: y(round) },
    baseY,
  };
}

/** 1, 2 or 5 times a power of ten. */
function roundBelow(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return power * ([5, 2].find((times) => times * power <= amount) ?? 1);
}

/** Names closer than so many units would touch. */
const closestMonths = 26;

function monthsBetween(first: number, last: number, x: (day: number) => number): Chart['months'] {
  const months: Chart['months'] = [];
  for (let day = first; day <= last; day++) {
    const text = formatIsoDay(day);
    if (!text.endsWith('-01')) continue;
    const at = x(day);
    const before = months[months.length - 1];
    if (before && at - before.x < closestMonths) continue;
    months.push({ x: at, month: Number(text.slice(5, 7)) });
  }
  return months;
}
