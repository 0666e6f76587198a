// Why a figure is what it is, as codes and numbers; words are made in `messages`.
import type { Day } from '../domain/day';
import { median } from '../domain/median';
import { type CustomerHistory, gapsOf } from './history';
import type { BasketItem, ForecastReason } from './types';

export interface Silence {
  since: number;
  /** Median of the last five gaps; null with fewer than two orders. */
  usualGap: number | null;
}

/** A change of pace is worth a word from this ratio on. */
const tellingPace = 1.5;
const leastGapsForPace = 8;
const recentGaps = 4;

/** The rhythm and where in it the customer stands; and a change of pace. */
export function orderReasons(history: CustomerHistory, { since, usualGap }: Silence): ForecastReason[] {
  if (usualGap === null) return [{ code: 'fewOrders', numbers: { sinceDays: since } }];
  const numbers = { gapDays: Math.round(usualGap), sinceDays: since };
  const pastDays = since - Math.round(usualGap);
  const reasons: ForecastReason[] =
    pastDays > 0 ? [{ code: 'past', numbers: { ...numbers, pastDays } }] : [{ code: 'rhythm', numbers }];
  const pace = paceReason(history);
  return pace ? [...reasons, pace] : reasons;
}

function paceReason({ orderDays }: CustomerHistory): ForecastReason | null {
  const gaps = gapsOf(orderDays.map(({ day }) => day)).slice(-24);
  if (gaps.length < leastGapsForPace) return null;
  const now = median(gaps.slice(-recentGaps))!;
  const before = median(gaps.slice(0, -recentGaps))!;
  const numbers = { beforeDays: Math.round(before), nowDays: Math.round(now) };
  if (numbers.beforeDays >= tellingPace * numbers.nowDays) return { code: 'faster', numbers };
  return numbers.nowDays >= tellingPace * numbers.beforeDays ? { code: 'slower', numbers } : null;
}

/** Sales of a quarter against the quarter before: below this share the basket shrinks. */
const shrunkShare = 0.6;
const quarterDays = 91;
/** A category taken on so many order days, and silent for so many usual gaps, is dropped. */
const categoryDays = 3;
const categoryGaps = 3;
const tellingTimes = 1.5;

/** What speaks for a customer slipping away, the most telling first. */
export function lapseReasons(
  history: CustomerHistory,
  { since, usualGap }: Silence,
  { today, dropped }: { today: Day; dropped: readonly BasketItem[] },
): ForecastReason[] {
  const reasons: ForecastReason[] = [];
  if (usualGap !== null && since >= tellingTimes * usualGap) {
    const times = since / Math.max(1, usualGap);
    reasons.push({ code: 'quiet', numbers: { sinceDays: since, gapDays: Math.round(usualGap), times } });
  }
  const share = quarterShare(history);
  if (share !== null && share <= shrunkShare) reasons.push({ code: 'shrinking', numbers: { share } });
  const category = droppedCategory(history, today);
  if (category) reasons.push(category);
  else if (dropped[0]) {
    const numbers = { count: dropped.length, sinceDays: dropped[0].daysSinceLast };
    reasons.push({ code: 'droppedItems', numbers, name: dropped[0].productId });
  }
  return reasons;
}

/** Sales of the quarter up to the last order against the quarter before it. */
function quarterShare({ orderDays }: CustomerHistory): number | null {
  const last = orderDays[orderDays.length - 1]!.day;
  let [now, before] = [0, 0];
  for (const { day, amount } of orderDays) {
    if (day > last - quarterDays) now += amount;
    else if (day > last - 2 * quarterDays) before += amount;
  }
  return before > 0 && orderDays[0]!.day <= last - 2 * quarterDays ? now / before : null;
}

/** The category most often taken before that the latest orders left out. */
function droppedCategory({ categories, orderDays }: CustomerHistory, today: Day): ForecastReason | null {
  let found: ForecastReason | null = null;
  let most = categoryDays - 1;
  for (const [name, { last, days }] of categories) {
    const without = orderDays.filter(({ day }) => day > last).length;
    if (without < categoryGaps || days <= most || today - last < quarterDays) continue;
    most = days;
    found = { code: 'droppedCategory', numbers: { sinceDays: today - last }, name };
  }
  return found;
}
